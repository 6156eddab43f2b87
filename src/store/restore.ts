import { type BackedUpTable, BackupFileError, type BackupLine, readBackupFile } from './backup-file.ts';
import { type BackupRow, readBack } from './backup-rows.ts';
import { DatabaseError } from './failure.ts';
import { migrationsFor } from './migrate.ts';
import { openSession, type RootSession } from './open.ts';
import type { Client, Session } from './session.ts';

/** Values in one statement; SQLite takes 32,766, PostgreSQL twice as many. */
const MOST_VALUES = 10_000;
const LONGEST_MS = 60 * 60_000;

export interface Restored {
  readonly rows: number;
  /** When the backup was made. */
  readonly at: Date;
}

/**
 * Fills an empty database from a backup, all or nothing, whichever kind of database it was made from; one of an older
 * version is migrated afterwards. Throws a DatabaseError when anything is in the database, a BackupFileError when the
 * file is not whole.
 */
export async function restore(url: string, file: string, now: () => Date): Promise<Restored> {
  const { migration, at } = await headOf(file);
  const dialect = url.startsWith('file:') ? 'sqlite' : 'postgresql';
  const reached = migrationsFor(dialect).findIndex(({ name }) => name === migration);
  if (reached < 0)
    throw new BackupFileError(
      `${file} was made by a newer version of this program (migration ${migration}).`,
    );
  const session = await openSession(url, now, migration);
  try {
    await refuseUnlessEmpty(session);
    const rows = await session.client.$transaction(
      (open) => fill({ client: open, dialect, now }, readBackupFile(file)),
      { timeout: LONGEST_MS },
    );
    return { rows, at };
  } finally {
    await session.client.$disconnect();
  }
}

/** Reads the whole file first: only one that is whole may touch the database. */
async function headOf(file: string) {
  let head: Extract<BackupLine, { kind: 'head' }> | undefined;
  for await (const line of readBackupFile(file)) if (line.kind === 'head') head ??= line;
  if (!head) throw new BackupFileError(`${file} is no backup of this program.`);
  return head;
}

async function refuseUnlessEmpty({ client }: RootSession): Promise<void> {
  if (!(await hasRows(client))) return;
  throw new DatabaseError(
    'foreign',
    'The database is not empty. A backup is restored into a new one: set DATABASE_URL to a file that is not there, or to an empty PostgreSQL database.',
  );
}

/** Whatever was used has been seeded or has facts, and every installation has a mark of its own. */
async function hasRows({ unit, meta, person }: Client): Promise<boolean> {
  // Keys only: at an earlier migration the other columns may not be there yet.
  const found = [
    await unit.findFirst({ select: { code: true } }),
    await meta.findFirst({ select: { key: true } }),
    await person.findFirst({ select: { id: true } }),
  ];
  return found.some((row) => row !== null);
}

async function fill(session: Session, lines: ReturnType<typeof readBackupFile>): Promise<number> {
  let total = 0;
  let table: BackedUpTable | undefined;
  let waiting: BackupRow[] = [];
  async function store(): Promise<void> {
    if (table && waiting.length > 0) await insert(session, table, waiting);
    total += waiting.length;
    waiting = [];
  }
  for await (const line of lines) {
    if (line.kind === 'row') {
      if (!table) throw new BackupFileError('The backup has rows that belong to no table.');
      waiting.push(line.row);
      if (waiting.length * table.columns.length >= MOST_VALUES) await store();
    } else if (line.kind === 'table') {
      await store();
      if (table) await settle(session, table);
      table = line.table;
    }
  }
  await store();
  if (table) await settle(session, table);
  return total;
}

async function insert(
  { client, dialect }: Session,
  { table, columns }: BackedUpTable,
  rows: readonly BackupRow[],
): Promise<void> {
  const values = rows.flatMap((row) => columns.map((column, index) => readBack(row[index] ?? null, column)));
  const place = (index: number) => (dialect === 'sqlite' ? '?' : `$${index + 1}`);
  const places = rows.map((_, row) => {
    const own = columns.map((_column, index) => place(row * columns.length + index));
    return `(${own.join(', ')})`;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  // Names of tables and columns are letters only: the backup's own door sees to that.
  await client.$executeRawUnsafe(`INSERT INTO "${table}" (${names}) VALUES ${places.join(', ')}`, ...values);
}

/**
 * SQLite counts on from the largest id by itself. PostgreSQL does not, and knows of a table that was filled at once only
 * when it is told to look: until then it would look up units and figures row by row, also for the rows that follow.
 */
async function settle({ client, dialect }: Session, { table, isCounted }: BackedUpTable): Promise<void> {
  if (dialect === 'sqlite') return;
  if (isCounted)
    await client.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), GREATEST((SELECT MAX("id") FROM "${table}"), 1), (SELECT COUNT(*) > 0 FROM "${table}"))`,
    );
  await client.$executeRawUnsafe(`ANALYZE "${table}"`);
}
