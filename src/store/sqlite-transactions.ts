import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { Gate } from './gate.ts';
import { type Client, LONGEST_TRANSACTION_MS, type RunTransaction } from './session.ts';
import { type SqliteFile, statement } from './sqlite-adapter.ts';
import { withPlainStatements } from './sqlite-statements.ts';

/**
 * Transactions on the one connection that a SQLite file has: begun and committed here, with one client of Prisma for all
 * that is asked inside them. Prisma's own are as safe, but make a client for each and leave behind so much that outlives
 * its turn that collecting it holds up the turns after.
 *
 * What is asked in a transaction is carried out in it or not at all.
 */
export function sqliteTransactions(
  file: SqliteFile,
  clientOn: (adapter: SqlDriverAdapterFactory) => Client,
  longestMs = LONGEST_TRANSACTION_MS,
): RunTransaction {
  let inside: Inside | undefined;

  function insideNow(): Inside {
    if (inside) return inside;
    const connection = new Connection(file);
    inside = { connection, client: clientOn(connection) };
    return inside;
  }

  return async (work) => {
    const transaction = await file.begin();
    const { client, connection } = insideNow();
    let isOver = false;
    const own = withPlainStatements(client, () => {
      if (isOver) throw new Error(OVER);
      return connection.open;
    });
    try {
      const result = await inTime(work(own), longestMs);
      isOver = true;
      await transaction.commit();
      return result;
    } catch (error) {
      isOver = true;
      connection.isOpen = false;
      if (error instanceof TooLongError) inside = undefined;
      // Prisma waits for nothing outside of this process: whatever was asked is here by then, and refused.
      else await nextTurnOfLoop();
      await transaction.rollback();
      connection.isOpen = inside !== undefined;
      throw error;
    }
  };
}

/** Of work that still goes on nobody knows what it will ask: its client goes with it. */
class TooLongError extends Error {}

const OVER = 'the transaction is over';

interface Inside {
  readonly connection: Connection;
  readonly client: Client;
}

/** The connection without its gate, which is shut for the others as long as a transaction is open. */
class Connection implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = '@prisma/adapter-better-sqlite3';
  readonly #file: SqliteFile;
  /** Otherwise nothing is carried out. */
  isOpen = true;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { provider, adapterName } = this;
    const gate = new Gate(1);
    return {
      ...{ provider, adapterName },
      queryRaw: async (query) => this.open.queryRaw(query),
      executeRaw: async (query) => this.open.executeRaw(query),
      executeScript: async (script) => this.open.executeScript(script),
      startTransaction: () => this.#startWithin(gate),
      dispose: async () => {},
    };
  }

  /** What Prisma wants done all or nothing is so within the transaction. */
  async #startWithin(gate: Gate): Promise<Transaction> {
    const leave = await gate.enter();
    const run = (sql: string) => this.open.executeRaw(statement(sql));
    await run('SAVEPOINT "within"');
    const { provider, adapterName } = this;
    return {
      ...{ provider, adapterName },
      options: { usePhantomQuery: true },
      queryRaw: async (query) => this.open.queryRaw(query),
      executeRaw: async (query) => this.open.executeRaw(query),
      commit: () => run('RELEASE "within"').then(leave),
      rollback: async () => {
        await run('ROLLBACK TO "within"').then(() => run('RELEASE "within"'));
        leave();
      },
    };
  }

  get open(): SqlDriverAdapter {
    if (!this.isOpen) throw new Error(OVER);
    return this.#file.inside;
  }
}

async function inTime<T>(work: Promise<T>, longestMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TooLongError(`a transaction took longer than ${longestMs} ms`)),
      longestMs,
    );
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
