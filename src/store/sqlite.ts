import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { codeOf, DatabaseError, fileFaultOf, messageOf } from './failure.ts';
import { type Migration, migrationsFor, missingMigrations } from './migrate.ts';
import { appliedInSqlite, isEmptySqlite, migrateSqlite } from './migrate-sqlite.ts';
import type { Client, RunTransaction } from './session.ts';

const HEADER = 'SQLite format 3\0';
/** Reading the whole of a larger file would make every start slow. */
const CHECKED_BYTES = 32 * 1024 * 1024;
/** Offsets in the header, see https://www.sqlite.org/fileformat.html#the_database_header */
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const READ_PATIENCE_MS = 5_000;
const OWNER_ONLY = 0o600;

/** Opens the file, new or not, with all migrations applied. A file that cannot be used is refused as it is. */
export async function openSqlite(path: string, now: () => Date, upTo?: string): Promise<OpenSqlite> {
  const known = migrationsFor('sqlite', upTo);
  if (!isUpToDate(path, known)) await bringUpToDate(path, known, now);
  const [{ PrismaClient }, { SqliteFile }, { sqliteTransactions }, { withPlainStatements }] =
    await Promise.all([
      import('./generated/sqlite/client.ts'),
      import('./sqlite-adapter.ts'),
      import('./sqlite-transactions.ts'),
      import('./sqlite-statements.ts'),
    ]);
  const file = new SqliteFile(path);
  const client = new PrismaClient({ adapter: file });
  try {
    await client.$connect();
  } catch (error) {
    throw adapterFailure(path, error);
  }
  return {
    client: withPlainStatements(client, () => file.outside),
    transact: sqliteTransactions(file, (adapter) => new PrismaClient({ adapter })),
  };
}

export interface OpenSqlite {
  readonly client: Client;
  readonly transact: RunTransaction;
}

/** Looks without touching: a file of another program, a damaged or a newer one stays byte for byte what it was. */
function isUpToDate(path: string, known: readonly Migration[]): boolean {
  const file = usableFile(path);
  if (!file || file.size === 0) return false;
  if (firstBytes(path) !== HEADER) throw new DatabaseError('damaged', `${path} is not a SQLite database.`);
  return sorted(path, () =>
    looking(path, file, (database) => {
      if (file.size <= CHECKED_BYTES) checkPages(path, database);
      const applied = appliedInSqlite(database);
      if (!applied && !isEmptySqlite(database))
        throw new DatabaseError('foreign', `${path} belongs to another program.`);
      return missingMigrations(known, applied ?? [], path).length === 0;
    }),
  );
}

/** The file as it is there, or undefined when it may be created. */
function usableFile(path: string): Stats | undefined {
  const folder = dirname(path);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file) return undefined;
    if (!file.isFile()) throw new DatabaseError('unwritable', `${path} is not a file.`);
    closeSync(openSync(path, 'r+'));
    return file;
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('unwritable', `${path} cannot be written (${codeOf(error)}).`, error);
  }
}

/** Not mkdirSync's `recursive`: in /proc it never ends (Node.js 20). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(HEADER.length);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, bytes, 0, bytes.length, 0);
    return bytes.toString('latin1', 0, read);
  } finally {
    closeSync(file);
  }
}

/**
 * Even a read-only connection leaves files beside a database in WAL mode. So one that is at rest is read into memory
 * and looked at there; one that is in use, or large, is opened read-only.
 */
function looking<T>(path: string, file: Stats, look: (database: Database.Database) => T): T {
  if (file.size > CHECKED_BYTES || isInUse(path)) return readOnly(path, look);
  const bytes = readFileSync(path);
  const after = statSync(path);
  const stayed = after.mtimeMs === file.mtimeMs && after.size === file.size && !isInUse(path);
  return stayed ? inMemory(bytes, look) : readOnly(path, look);
}

function isInUse(path: string): boolean {
  return ['-wal', '-journal'].some((end) => existsSync(`${path}${end}`));
}

function readOnly<T>(path: string, look: (database: Database.Database) => T): T {
  return withDatabase(new Database(path, { readonly: true, timeout: READ_PATIENCE_MS }), look);
}

/** WAL (2 in both bytes of the header) is not possible in memory; a log that is empty makes no difference. */
function inMemory<T>(bytes: Buffer, look: (database: Database.Database) => T): T {
  if (bytes[WRITE_VERSION] === 2 && bytes[READ_VERSION] === 2) bytes.fill(1, WRITE_VERSION, READ_VERSION + 1);
  return withDatabase(new Database(bytes), look);
}

function withDatabase<T>(database: Database.Database, look: (database: Database.Database) => T): T {
  try {
    return look(database);
  } finally {
    database.close();
  }
}

function checkPages(path: string, database: Database.Database): void {
  const verdict: unknown = database.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok')
    throw new DatabaseError('damaged', `${path} is damaged (${verdict}); restore a backup.`);
}

async function bringUpToDate(path: string, known: readonly Migration[], now: () => Date): Promise<void> {
  createForOwner(path);
  // No blocking wait: the one who is waited for may be in this very process.
  const database = sorted(path, () => new Database(path, { timeout: 0 }));
  try {
    await migrateSqlite(database, path, known, now);
  } catch (error) {
    throw sqliteFailure(path, error);
  } finally {
    database.close();
  }
}

/** It holds names, chats and keys; what SQLite keeps beside it gets the same rights. */
function createForOwner(path: string): void {
  try {
    closeSync(openSync(path, 'wx', OWNER_ONLY));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw new DatabaseError('unwritable', `${path} cannot be written (${codeOf(error)}).`, error);
  }
}

function sorted<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteFailure(path, error);
  }
}

/** Says what SQLite's own code means for the person who starts the bot. */
export function sqliteFailure(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof DatabaseError || !code.startsWith('SQLITE_')) return error;
  if (/^SQLITE_(CORRUPT|NOTADB|FORMAT)/.test(code)) {
    return new DatabaseError('damaged', `${path} is damaged (${messageOf(error)}); restore a backup.`, error);
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new DatabaseError('busy', `${path} is held by another program.`, error);
  }
  return new DatabaseError('unwritable', `${path} cannot be used (${code}: ${messageOf(error)}).`, error);
}

/** What the adapter met, as a full disk on which SQLite cannot make its own files, in the words of SQLite. */
function adapterFailure(path: string, error: unknown): unknown {
  const code = fileFaultOf(error);
  return code
    ? sqliteFailure(path, Object.assign(new Error(messageOf(error), { cause: error }), { code }))
    : error;
}
