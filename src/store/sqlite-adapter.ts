import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { Gate } from './gate.ts';
import { keepStatements } from './kept-statements.ts';

/** How long a writer waits for the writer of another process. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 25;
const SETTINGS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON';

/**
 * Prisma's adapter for better-sqlite3 has one connection and lets plain queries run inside whichever transaction is
 * open; its transactions take the write lock with their first write, when it may be too late. Here plain queries wait
 * for the open transaction, and a transaction starts with the write lock or not at all.
 *
 * The lock is waited for without blocking: SQLite's own busy timeout would stop the whole process, and with it perhaps
 * the very transaction that is waited for.
 */
export class SqliteFile implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = '@prisma/adapter-better-sqlite3';
  readonly #path: string;
  #connection:
    | { readonly adapter: SqlDriverAdapter; readonly gated: SqlDriverAdapter; readonly gate: Gate }
    | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaBetterSqlite3({ url: this.#path, timeout: 0 }).connect();
    await patiently(() => adapter.executeScript(SETTINGS));
    keepStatements(adapter);
    const gate = new Gate(1);
    const gated = oneAtATime(adapter, gate);
    this.#connection = { adapter, gated, gate };
    return gated;
  }

  /** The last connection. */
  get outside(): SqlDriverAdapter {
    return this.#connected().gated;
  }

  /** Of the last connection, without waiting for its turn: for whoever has begun a transaction. */
  get inside(): SqlDriverAdapter {
    return this.#connected().adapter;
  }

  /** A transaction on the last connection; commit or rollback ends it and lets the others in. */
  async begin(): Promise<OpenTransaction> {
    const { adapter, gate } = this.#connected();
    const leave = await patiently(() => beginImmediate(adapter, gate));
    return {
      commit: async () => {
        await adapter.executeRaw(statement('COMMIT'));
        leave();
      },
      rollback: () => rollBack(adapter).finally(leave),
    };
  }

  #connected() {
    if (!this.#connection) throw new Error('the file is not connected');
    return this.#connection;
  }
}

export interface OpenTransaction {
  /** After a failure the transaction is still to be rolled back. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

function oneAtATime(adapter: SqlDriverAdapter, gate: Gate): SqlDriverAdapter {
  const inTurn = <T>(work: () => Promise<T>) => patiently(() => gate.run(work));
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => inTurn(() => adapter.queryRaw(query)),
    executeRaw: (query) => inTurn(() => adapter.executeRaw(query)),
    executeScript: (script) => inTurn(() => adapter.executeScript(script)),
    startTransaction: async () =>
      transactionOf(adapter, await patiently(() => beginImmediate(adapter, gate))),
    dispose: () => gate.run(() => adapter.dispose()),
  };
}

/** Returns the function that lets the others in. */
async function beginImmediate(adapter: SqlDriverAdapter, gate: Gate): Promise<() => void> {
  const leave = await gate.enter();
  try {
    await adapter.executeRaw(statement('BEGIN IMMEDIATE'));
  } catch (error) {
    leave();
    throw error;
  }
  return leave;
}

/** Also after a COMMIT that failed, and then the transaction may still be open. Usually it is not. */
async function rollBack(adapter: SqlDriverAdapter): Promise<void> {
  await adapter.executeRaw(statement('ROLLBACK')).catch(() => undefined);
}

/** Prisma sends COMMIT and ROLLBACK as statements; `commit` and `rollback` only give the connection back. */
function transactionOf(adapter: SqlDriverAdapter, leave: () => void): Transaction {
  const run = (sql: string) => adapter.executeRaw(statement(sql)).then(() => undefined);
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    commit: async () => leave(),
    rollback: () => rollBack(adapter).finally(leave),
  };
}

export function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let wait = 1; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await pause(wait);
  }
}

function isBusy(error: unknown): boolean {
  return isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout';
}
