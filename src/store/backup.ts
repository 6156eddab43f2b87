import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BackupLine, writeBackupFile } from './backup-file.ts';
import { type Table, written } from './backup-rows.ts';
import { migrationsFor } from './migrate.ts';
import { openSession } from './open.ts';
import type { Client, Session } from './session.ts';
import { tables } from './tables.generated.ts';

/** Rows read at once. */
const PAGE = 1_000;
const LONGEST_MS = 60 * 60_000;

/**
 * Writes everything the database holds, as of one moment, to a file that either database can be restored from. The bot
 * may go on meanwhile. Returns how many rows were written. Throws a DatabaseError, or what the disk says.
 */
export async function backUp(url: string, file: string, now: () => Date): Promise<number> {
  const session = await openSession(url, now);
  try {
    return session.dialect === 'sqlite'
      ? await fromCopy(session, file, now)
      : await fromTransaction(session.client, session, file);
  } finally {
    await session.client.$disconnect();
  }
}

/** SQLite copies itself in one statement; a long transaction would keep the bot from writing. */
async function fromCopy(session: Session, file: string, now: () => Date): Promise<number> {
  const folder = await mkdtemp(join(dirname(file), '.backup-'));
  const copy = join(folder, 'copy.db');
  try {
    await session.client.$executeRawUnsafe('VACUUM INTO ?', copy);
    const copied = await openSession(`file:${copy}`, now);
    try {
      return await writeBackupFile(file, linesOf(copied));
    } finally {
      await copied.client.$disconnect();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In PostgreSQL a reader of one moment disturbs nobody. */
function fromTransaction(client: Client, { dialect, now }: Session, file: string): Promise<number> {
  return client.$transaction(
    async (open) => {
      await open.$executeRawUnsafe('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return writeBackupFile(file, linesOf({ client: open, dialect, now }));
    },
    { timeout: LONGEST_MS },
  );
}

async function* linesOf(session: Session): AsyncGenerator<BackupLine> {
  const migration = migrationsFor(session.dialect).at(-1)?.name ?? '';
  yield { kind: 'head', migration, at: session.now() };
  for (const table of tables) {
    const { name, isCounted, columns } = table;
    yield { kind: 'table', table: { table: name, isCounted, columns: [...columns] } };
    for await (const row of rowsOf(session, table))
      yield { kind: 'row', row: columns.map((column) => written(row[column.name], column)) };
  }
}

type Row = Readonly<Record<string, unknown>>;

async function* rowsOf(session: Session, table: Table): AsyncGenerator<Row> {
  const read = readerOf(session, table);
  for (let after: Row | undefined; ; ) {
    const rows = await read(after);
    yield* rows;
    after = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** Every model is read the same way; its own types say nothing that the list of tables does not. */
function readerOf(
  { client }: Session,
  { name, key }: Table,
): (after: Row | undefined) => Promise<readonly Row[]> {
  const model: { findMany(query: object): Promise<readonly Row[]> } = Reflect.get(
    client,
    name.charAt(0).toLowerCase() + name.slice(1),
  );
  const orderBy = key.map((column) => ({ [column]: 'asc' }));
  return (after) => model.findMany({ take: PAGE, orderBy, ...(after && { where: behind(key, after) }) });
}

/** Of Prisma's own cursor the database makes a look at all rows for each page: of sixty thousand that took half a minute. */
function behind(key: readonly string[], row: Row): object {
  const sameIn = (columns: readonly string[]) => columns.map((column) => [column, row[column]]);
  return {
    OR: key.map((column, index) => ({
      ...Object.fromEntries(sameIn(key.slice(0, index))),
      [column]: { gt: row[column] },
    })),
  };
}
