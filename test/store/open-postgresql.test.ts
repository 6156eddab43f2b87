import { createServer } from 'node:net';
import pg from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { type DatabaseError, openDatabase } from '../../src/store/open.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { opened, refusal, start } from './bench.ts';

const SECRET = 'canary-5f2c';

function expectNoSecret(error: DatabaseError): void {
  expect(error.message).not.toContain(SECRET);
  expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(SECRET);
}

test('says that no server is there', async () => {
  const error = await refusal(`postgresql://bot:${SECRET}@127.0.0.1:1/bot`);

  expect(error.kind).toBe('unreachable');
  expect(error.message).toContain('127.0.0.1:1/bot');
  expectNoSecret(error);
});

test('does not wait long for a server that says nothing', async () => {
  const silent = createServer(() => {});
  onTestFinished(() => {
    silent.close();
  });
  const port = await new Promise((resolve) => {
    silent.listen(0, '127.0.0.1', () => resolve(Object(silent.address()).port));
  });

  const error = await refusal(`postgresql://bot:${SECRET}@127.0.0.1:${port}/bot`);

  expect(error.kind).toBe('unreachable');
  expectNoSecret(error);
}, 8_000);

test.each([
  ['refused', (url: URL) => Object.assign(url, { password: SECRET })],
  ['refused', (url: URL) => Object.assign(url, { password: '' })],
  ['missing', (url: URL) => Object.assign(url, { pathname: '/nowhere' })],
] as const)('says %s when the PostgreSQL server says no', async (kind, change) => {
  const error = await refusal(change(new URL(inject('postgresUrl'))).href);

  expect(error.kind).toBe(kind);
  expectNoSecret(error);
});

test('says what to do when the server has no connection left', async () => {
  const url = new URL(await newPostgresDatabase());
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE ROLE crowd LOGIN PASSWORD '${SECRET}' CONNECTION LIMIT 0`);
  onTestFinished(async () => {
    await client.query('DROP ROLE crowd');
    await client.end();
  });

  const error = await refusal(Object.assign(url, { username: 'crowd', password: SECRET }).href);

  expect(error.kind).toBe('unreachable');
  expect(error.message).toContain('no connection left (53300): run fewer processes');
  expectNoSecret(error);
});

test.each([
  ['foreign', 'CREATE TABLE notes (text TEXT)', ''],
  [
    'newer',
    '',
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '9_new', now())`,
  ],
  ['edited', '', `UPDATE _prisma_migrations SET checksum = 'other'`],
])('refuses a PostgreSQL database that is %s, and changes nothing', async (kind, before, after) => {
  const url = await newPostgresDatabase();
  if (after) await (await opened(url)).close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(before || after);
  const tables = async () => (await client.query(`SELECT relname FROM pg_class ORDER BY relname`)).rows;
  const there = await tables();

  const error = await refusal(url);

  expect(error.kind).toBe(kind);
  expect(await tables()).toEqual(there);
});

test('does not take what an extension brings along for data of another program', async () => {
  const url = await newPostgresDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');

  const database = await opened(url);

  expect(await database.jobs.nextDue('telegram')).toBeUndefined();
});

test('gives its connections back when it is closed, also if it was never asked anything', async () => {
  const url = await newPostgresDatabase();
  const administrator = new pg.Client({ connectionString: url });
  await administrator.connect();
  onTestFinished(() => administrator.end());

  await (await openDatabase(url, { now: () => start, seed: false })).close();

  await vi.waitFor(async () => {
    const { rows } = await administrator.query(
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    expect(rows).toHaveLength(0);
  }, 5_000);
});
