import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConflictError, type Database, UnavailableError } from '../bot/store.ts';
import { tokenStore } from './channel-tokens.ts';
import { conditionOf } from './condition.ts';
import { contactBook } from './contacts.ts';
import { DatabaseError, fileFaultOf, isWriteConflict, serverFaultOf } from './failure.ts';
import { Gate } from './gate.ts';
import { heartbeatOf } from './heartbeat.ts';
import { jobStore } from './jobs.ts';
import { lateRows } from './late-rows.ts';
import { practiceClockOf } from './practice-clock.ts';
import { createReadMemory } from './read-memory.ts';
import { directoryOf } from './reference.ts';
import { seedOnce } from './seed.ts';
import {
  type Client,
  type Dialect,
  LONGEST_TRANSACTION_MS,
  type RunTransaction,
  type Session,
  type Transact,
} from './session.ts';
import { storeOf } from './store.ts';

export { DatabaseError, type DatabaseFault } from './failure.ts';

export interface OpenOptions {
  readonly now: () => Date;
  /** Whether an empty database gets the facts of prisma/seed; it does unless told otherwise. */
  readonly seed?: boolean;
}

const WAIT_MS = 20_000;
/** SQLite has one writer. In PostgreSQL some connections of the pool are kept for plain reading. */
const TRANSACTIONS_AT_ONCE: Readonly<Record<Dialect, number>> = { sqlite: 1, postgresql: 8 };

/**
 * Opens `file:data/bot.db` or `postgresql://…`: created where it is a file, migrated, and seeded where it is empty.
 * Safe in several processes at once. Throws a DatabaseError with a sentence for the person who starts the bot.
 */
export async function openDatabase(url: string, options: OpenOptions): Promise<Database> {
  const session = await openSession(url, options.now);
  const transact = transactIn(session);
  try {
    if (options.seed ?? true) await seedOnce(session, transact);
  } catch (error) {
    await session.client.$disconnect();
    throw error;
  }
  return {
    store: storeOf(session),
    jobs: jobStore(session, transact),
    contacts: (channel) => contactBook(session, channel),
    tokens: tokenStore(session),
    heartbeat: heartbeatOf(session),
    condition: conditionOf(session),
    practiceClock: practiceClockOf(session),
    directory: directoryOf(session),
    transaction: (work) => transact((open) => work(storeOf(open))),
    close: () => session.client.$disconnect(),
  };
}

export interface RootSession extends Session {
  readonly client: Client;
  readonly run: RunTransaction;
}

/**
 * The migrated database without anything around it: for the store itself and its tests. A new one may be stopped at an
 * earlier migration, for what was kept from that time.
 */
export async function openSession(url: string, now: () => Date, upTo?: string): Promise<RootSession> {
  if (url.startsWith('file:')) {
    const { openSqlite } = await import('./sqlite.ts');
    const { client, transact } = await openSqlite(pathOf(url), now, upTo);
    return { client, run: transact, dialect: 'sqlite', now };
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgresql } = await import('./postgresql.ts');
    const client = await openPostgresql(url, now, upTo);
    const run: RunTransaction = (work) =>
      client.$transaction(work, { maxWait: WAIT_MS, timeout: LONGEST_TRANSACTION_MS });
    return { client, run, dialect: 'postgresql', now };
  }
  throw new DatabaseError('misspelled', 'The database address must start with file: or postgresql://');
}

export function transactIn({ run, dialect, now }: RootSession): Transact {
  const gate = new Gate(TRANSACTIONS_AT_ONCE[dialect]);
  const memory = createReadMemory();
  return (work) =>
    gate.run(async () => {
      try {
        return await run(async (client) => {
          const late = lateRows();
          const inside = { client, dialect, now, memory: memory.begin(client), late };
          const result = await work(inside);
          await late.write(inside);
          return result;
        });
      } catch (error) {
        if (isWriteConflict(error)) throw new ConflictError('what another transaction held');
        const fault = fileFaultOf(error) ?? serverFaultOf(error);
        throw fault === undefined ? error : new UnavailableError(fault, error);
      }
    });
}

/** `file:data/bot.db` is seen from the working folder; `file:///var/bot.db` is a URL like any other. */
export function pathOf(url: string): string {
  const path = url.startsWith('file://') ? fileUrlPath(url) : url.slice('file:'.length);
  if (path === '' || path === ':memory:') {
    throw new DatabaseError(
      'misspelled',
      'The database address names no file; it must look like file:data/bot.db',
    );
  }
  return resolve(path);
}

function fileUrlPath(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new DatabaseError('misspelled', `${url} is not the address of a file on this machine.`, error);
  }
}
