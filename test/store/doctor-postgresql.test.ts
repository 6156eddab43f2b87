import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { loadWording } from '../../src/chat/wording.ts';
import { thisMachine } from '../../src/commands/doctor/machine.ts';
import { diagnosis } from '../../src/commands/doctor.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';

const SECRET = 'canary-5f2c';
const quiet = { HOST: '127.0.0.1', PORT: '9' };
const wording = loadWording();

async function foundIn(url: string): Promise<string> {
  const findings = await diagnosis(
    { ...quiet, DATABASE_URL: url },
    { ...thisMachine, envFile: '/nowhere/.env' },
  );
  return findings
    .filter(({ verdict }) => verdict === 'failed')
    .flatMap(({ found, advice }) => [found, ...(advice ? [advice] : [])])
    .map((phrase) => wording.say('en', phrase))
    .join('\n');
}

test.each([
  ['refused the user or the password', 'user and password in DATABASE_URL', { password: SECRET }],
  ['does not exist', 'CREATE DATABASE', { pathname: '/nowhere' }],
])('the doctor finds that PostgreSQL %s, and says no secret', async (what, todo, change) => {
  const found = await foundIn(Object.assign(new URL(inject('postgresUrl')), change).href);

  expect(found).toContain(what);
  expect(found).toContain(todo);
  expect(found).not.toContain(SECRET);
});

test('the doctor finds a PostgreSQL that may lose what it has said it keeps', async () => {
  const url = await newPostgresDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET synchronous_commit = off`);
  await client.end();

  const found = await foundIn(url);

  // The server of the tests does without fsync itself.
  expect(found).toContain('fsync switched off');
  expect(found).toContain('synchronous_commit switched off');
  expect(found).not.toContain('full_page_writes');
});
