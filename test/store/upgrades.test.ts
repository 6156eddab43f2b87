import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { migrationsFor } from '../../src/store/migrate.ts';
import { migratePostgresql } from '../../src/store/migrate-postgresql.ts';
import { migrateSqlite } from '../../src/store/migrate-sqlite.ts';
import { answerTo } from '../support/answering.ts';
import { temporaryFolder } from '../support/database.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { opened, start } from './bench.ts';
import { contentOf, fillOld, losses, type OldDatabase, type Row } from './old-database.ts';
import { oldPostgresql } from './old-postgresql.ts';
import { oldSqlite } from './old-sqlite.ts';

const now = () => start;
const names = migrationsFor('sqlite').map(({ name }) => name);

interface Kind {
  /** A new database at a migration. */
  at(migration: string): Promise<string>;
  empty(): Promise<string>;
  old(url: string): Promise<OldDatabase>;
}

const sqlite: Kind = {
  async at(migration) {
    const path = join(temporaryFolder(), 'bot.db');
    const database = new Sqlite(path);
    await migrateSqlite(database, path, migrationsFor('sqlite', migration), now);
    database.close();
    return `file:${path}`;
  },
  empty: async () => `file:${join(temporaryFolder(), 'bot.db')}`,
  old: async (url) => oldSqlite(url.slice('file:'.length)),
};

const postgresql: Kind = {
  async at(migration) {
    const url = await newPostgresDatabase();
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    await migratePostgresql(pool, 'test', migrationsFor('postgresql', migration), now);
    await pool.end();
    return url;
  },
  empty: newPostgresDatabase,
  old: oldPostgresql,
};

/** The facts of the first day, as rows. */
async function factsIn(kind: Kind): Promise<ReadonlyMap<string, readonly Row[]>> {
  const url = await kind.empty();
  await (await opened(url, now, true)).close();
  const seeded = await kind.old(url);
  const content = await contentOf(seeded);
  await seeded.close();
  return new Map([...content].map(([name, { rows }]) => [name, rows]));
}

async function looked<T>(kind: Kind, url: string, look: (database: OldDatabase) => Promise<T>): Promise<T> {
  const database = await kind.old(url);
  try {
    return await look(database);
  } finally {
    await database.close();
  }
}

describe.each([
  ['SQLite', sqlite],
  ['PostgreSQL', postgresql],
] as const)('%s', (_name, kind) => {
  let facts: Promise<ReadonlyMap<string, readonly Row[]>> | undefined;

  test.each(names)(
    'a database left at %s, with rows in every table, loses nothing and answers',
    async (migration) => {
      facts ??= factsIn(kind);
      const url = await kind.at(migration);
      const given = await facts;
      const before = await looked(kind, url, async (old) => {
        await fillOld(old, given);
        return contentOf(old);
      });

      const database = await opened(url, now, true);

      expect(
        [...before.values()].filter(({ rows }) => rows.length === 0).map(({ table }) => table.name),
      ).toEqual([]);
      expect(losses(before, await looked(kind, url, contentOf))).toEqual([]);
      const { lines } = await answerTo(database, 'số nhà đại đoàn kết của cụm năm 2023');
      expect(lines.join('\n')).toContain('6.485 căn');
    },
  );
});
