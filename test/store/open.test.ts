import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.ts';
import { opened, refusal, start } from './bench.ts';
import { sqlite } from './sqlite-backend.ts';

const SECRET = 'canary-5f2c';

/** A migrated file that `change` has been done to. */
async function filled(change: (path: string) => void): Promise<string> {
  const path = (await sqlite.filled()).slice('file:'.length);
  change(path);
  return path;
}

function withSql(path: string, script: string): void {
  const database = new Sqlite(path);
  database.exec(script);
  database.close();
}

function written(content: string | Buffer): string {
  const path = join(temporaryFolder(), 'bot.db');
  writeFileSync(path, content);
  return path;
}

async function expectRefusedUntouched(path: string, kind: string): Promise<void> {
  const before = readFileSync(path);
  const beside = readdirSync(dirname(path));

  const error = await refusal(`file:${path}`);

  expect(error.kind).toBe(kind);
  expect(error.message).toContain(path);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual(beside);
}

test('creates the file and the folders above it', async () => {
  const path = join(temporaryFolder(), 'a', 'b', 'bot.db');

  await opened(`file:${path}`);

  expect(existsSync(path)).toBe(true);
});

test('makes a file that only its owner can read, and what SQLite keeps beside it too', async () => {
  const path = join(temporaryFolder(), 'bot.db');

  const database = await opened(`file:${path}`);
  await database.heartbeat.beat(start);

  const modes = readdirSync(dirname(path)).map((name) => statSync(join(dirname(path), name)).mode & 0o077);
  expect(modes.length).toBeGreaterThan(1);
  expect(modes.every((mode) => mode === 0)).toBe(true);
});

test('takes an empty file, and a file: URL', async () => {
  const path = written('');

  const database = await opened(`file://${path}`);

  expect(await database.jobs.nextDue('telegram')).toBeUndefined();
});

test('refuses a text file', () => expectRefusedUntouched(written('chỉ là chữ\n'), 'damaged'));
test('refuses a file that is too short to be a database', () =>
  expectRefusedUntouched(written('SQLite'), 'damaged'));
test('refuses a file with only the beginning of a database', () =>
  expectRefusedUntouched(written('SQLite format 3\0 and then nothing'), 'damaged'));

test('refuses a file with a damaged page', async () => {
  const path = await filled((file) => {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096 * 3, 4_096 * 5);
    writeFileSync(file, bytes);
  });

  await expectRefusedUntouched(path, 'damaged');
});

test('refuses a file whose end is missing', async () => {
  await expectRefusedUntouched(await filled((path) => truncateSync(path, 4_096 * 10)), 'damaged');
});

test.each(['DELETE', 'WAL'])('refuses the file of another program (journal mode %s)', async (mode) => {
  const path = join(temporaryFolder(), 'other.db');
  withSql(
    path,
    `PRAGMA journal_mode = ${mode}; CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('hers')`,
  );

  await expectRefusedUntouched(path, 'foreign');
});

test('refuses the file of another program that uses Prisma', async () => {
  const path = await filled((file) =>
    withSql(file, `UPDATE _prisma_migrations SET migration_name = '1_hers'`),
  );

  await expectRefusedUntouched(path, 'foreign');
});

test('refuses a file that a newer version has used', async () => {
  const newer = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '9_new', 1)`;

  await expectRefusedUntouched(await filled((path) => withSql(path, newer)), 'newer');
});

test('refuses a file that was set up by other migrations of the same name', async () => {
  const path = await filled((file) => withSql(file, `UPDATE _prisma_migrations SET checksum = 'other'`));

  await expectRefusedUntouched(path, 'edited');
});

test('refuses a file that was left in the middle of a migration', async () => {
  const path = await filled((file) => withSql(file, `UPDATE _prisma_migrations SET finished_at = NULL`));

  await expectRefusedUntouched(path, 'unmigrated');
});

test('opens what was written and not yet moved from the log into the file', async () => {
  const crashed = (await sqlite.filled()).slice('file:'.length);
  const database = new Sqlite(crashed);
  database.exec(`PRAGMA journal_mode = WAL; UPDATE "Unit" SET "name" = 'Sau cùng' WHERE "code" = 'far'`);
  const copy = join(temporaryFolder(), 'bot.db');
  for (const end of ['', '-wal']) copyFileSync(`${crashed}${end}`, `${copy}${end}`);
  database.close();

  const { reference } = await (await opened(`file:${copy}`)).directory();

  expect(reference.units.map(({ name }) => name)).toContain('Sau cùng');
});

test.each([
  ['a folder', () => temporaryFolder()],
  ['a path below a file', () => join(written('x'), 'bot.db')],
  ['a device', () => '/dev/null'],
  ['a folder that takes no files', () => '/proc/bot.db'],
  ['a folder that cannot be made', () => '/proc/bot/bot.db'],
])('refuses %s as unwritable', async (_, path) => {
  const place = path();

  const error = await refusal(`file:${place}`);

  expect(error.kind).toBe('unwritable');
  expect(error.message).toContain(place);
});

test.each(['mysql://a/b', 'bot.db', 'file:', 'file::memory:', 'file://elsewhere/bot.db', 'postgresql://'])(
  'refuses the address %s as misspelled',
  async (url) => {
    expect((await refusal(url)).kind).toBe('misspelled');
  },
);

test.each([
  `bot:${SECRET}/x@host/db`,
  `bot:1/${SECRET}@host/db`,
  `bot:1?${SECRET}@host/db`,
  `bot:1#${SECRET}@host/db`,
])('does not repeat a password that was not encoded: %s', async (rest) => {
  const { kind, message } = await refusal(`postgresql://${rest}`);

  expect(kind).toBe('misspelled');
  expect(message).not.toContain(SECRET);
});
