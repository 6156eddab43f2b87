import { join, raw, sqltag } from '@prisma/client/runtime/client';
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts';
import type { LateRows } from './late-rows.ts';
import type { TransactionMemory } from './read-memory.ts';

/** One type for both databases: their clients differ in nothing that is used here. */
export type Client = PrismaClient;
export type Dialect = 'sqlite' | 'postgresql';

/** A connection, or a transaction that is open on one. */
export interface Session {
  readonly client: Prisma.TransactionClient;
  readonly dialect: Dialect;
  readonly now: () => Date;
  /** In a transaction: what was read before. */
  readonly memory?: TransactionMemory;
  /** In a transaction: what is written at its end. */
  readonly late?: LateRows;
}

/** Runs the work in a transaction of the database: committed when it resolves, rolled back when it throws. */
export type RunTransaction = <T>(work: (client: Prisma.TransactionClient) => Promise<T>) => Promise<T>;

/** A transaction that takes longer is a fault of ours; it is rolled back so that the others get on. */
export const LONGEST_TRANSACTION_MS = 15_000;

export type Transact = <T>(work: (session: Session) => Promise<T>) => Promise<T>;

/** For statements that Prisma has no words for; both databases read them. Identifiers are quoted, values are not in them. */
export { join, sqltag as sql };

/** A limit that is written out, for statements of which SQLite is to keep the plan: with a bound one it makes another each time. */
export function atMost(limit: number) {
  return raw(`LIMIT ${Math.trunc(limit)}`);
}

/** Rows of a statement with this many values each, so that no statement has more than either database takes. */
export function inChunks<T>(rows: readonly T[], size = 500): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

/** Classid of our advisory locks: another program's locks of the same name are others. */
const LOCKS = 7_326_025;

/**
 * Until the transaction ends nobody else holds the name, in any process.
 * In SQLite a transaction already holds everything.
 */
export async function holdUntilCommit(session: Session, name: string): Promise<void> {
  if (session.dialect === 'sqlite') return;
  await session.client.$executeRaw(sqltag`SELECT pg_advisory_xact_lock(${LOCKS}::int, hashtext(${name}))`);
  // Who held it before may have changed what was read until now.
  session.memory?.lookAgain();
}
