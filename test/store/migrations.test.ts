import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrationsFor } from '../../src/store/migrate.ts';
import { migrateSqlite } from '../../src/store/migrate-sqlite.ts';
import { start } from './bench.ts';

const now = () => start;
const read = (path: string) => readFileSync(new URL(`../../prisma/${path}`, import.meta.url), 'utf8');

function migration(name: string, script: string) {
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

const first = migration('1_first', 'CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1);');
const second = migration(
  '2_second',
  'CREATE TABLE b (a INTEGER REFERENCES a (id)); INSERT INTO b VALUES (1);',
);

function tables(database: Sqlite.Database): unknown[] {
  return database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();
}

test('the migrations lead to the models as they are: otherwise run npm run migration', () => {
  expect(read('migrations/migrated.prisma')).toBe(read('schema.prisma'));
});

test('both databases have the same migrations', () => {
  const names = migrationsFor('sqlite').map(({ name }) => name);

  expect(names.length).toBeGreaterThan(0);
  expect(migrationsFor('postgresql').map(({ name }) => name)).toEqual(names);
});

test('applies what is missing, in order, and writes it down as Prisma Migrate does', async () => {
  const database = new Sqlite(':memory:');
  await migrateSqlite(database, 'test', [first], now);

  await migrateSqlite(database, 'test', [first, second], now);
  await migrateSqlite(database, 'test', [first, second], now);

  expect(tables(database)).toEqual(['_prisma_migrations', 'a', 'b']);
  const rows = database.prepare('SELECT * FROM _prisma_migrations ORDER BY migration_name').all();
  const common = {
    logs: null,
    rolled_back_at: null,
    applied_steps_count: 1,
    id: expect.stringMatching(/^[-0-9a-f]{36}$/),
  };
  const times = { started_at: start.getTime(), finished_at: start.getTime() };
  expect(rows).toEqual([
    { ...common, ...times, migration_name: '1_first', checksum: first.checksum },
    { ...common, ...times, migration_name: '2_second', checksum: second.checksum },
  ]);
});

test('leaves nothing of a migration that fails half-way, and says which', async () => {
  const database = new Sqlite(':memory:');
  const broken = migration('2_broken', 'CREATE TABLE b (id INTEGER); INSERT INTO nowhere VALUES (1);');

  const migrated = migrateSqlite(database, 'test', [first, broken], now);

  await expect(migrated).rejects.toMatchObject({
    kind: 'unmigrated',
    message: expect.stringContaining('2_broken'),
  });
  expect(tables(database)).toEqual(['_prisma_migrations', 'a']);
});

test('refuses a migration that leaves rows pointing to nothing', async () => {
  const database = new Sqlite(':memory:');
  const orphans = migration('3_orphans', 'DELETE FROM a;');

  const migrated = migrateSqlite(database, 'test', [first, second, orphans], now);

  await expect(migrated).rejects.toMatchObject({ kind: 'unmigrated' });
  expect(database.prepare('SELECT count(*) FROM a').pluck().get()).toBe(1);
});
