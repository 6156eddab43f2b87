import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { UnavailableError } from '../../src/bot/store.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { thisMachine } from '../../src/commands/doctor/machine.ts';
import { diagnosis } from '../../src/commands/doctor.ts';
import { serverFaultOf } from '../../src/store/failure.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { opened } from './bench.ts';

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

/** The way to a server, which ends for good when it is cut. */
async function wayTo(url: string): Promise<{ readonly url: string; cut(): void }> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const way = createServer((from) => {
    const to = connect(Number(port), hostname);
    for (const end of [from, to]) sockets.add(end.on('error', () => undefined));
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    way.close();
    for (const end of sockets) end.destroy();
  };
  onTestFinished(cut);
  return { url: Object.assign(new URL(url), { port: String(Object(way.address()).port) }).href, cut };
}

test('the doctor says that PostgreSQL went away while it looked', async () => {
  const way = await wayTo(await newPostgresDatabase());
  // Looked at between the first questions to the database and the others.
  const file = () => {
    way.cut();
    return undefined;
  };

  const findings = await diagnosis(
    { ...quiet, DATABASE_URL: way.url },
    { ...thisMachine, envFile: '/nowhere/.env', file },
  );

  expect(findings.map(({ check, verdict, found }) => [check, verdict, found.key])).toContainEqual([
    'database',
    'failed',
    'doctor-database-lost',
  ]);
});

test('a connection that the server ends is nobody’s fault: no question is blamed for it, and no stack is shown', async () => {
  const url = await newPostgresDatabase();
  const database = await opened(url);
  const administrator = new pg.Client({ connectionString: url });
  await administrator.connect();
  onTestFinished(() => administrator.end());
  const lost = database.transaction(async ({ installation }) => {
    await administrator.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await installation.door('telegram');
  });

  const error: unknown = await lost.catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(UnavailableError);
  // Which of them depends on what is read first, the server's word or the end of the connection.
  expect(serverFaultOf(error)).toMatch(/^(57P01|ConnectionClosed|EPIPE)$/);
  expect(serverFaultOf(new Error('a bug'))).toBeUndefined();
});

test.each(['EPIPE', 'EHOSTUNREACH', 'EAI_AGAIN'])('%s is a way to the server that is broken', (code) => {
  expect(serverFaultOf(Object.assign(new Error(`connect ${code}`), { code }))).toBe(code);
});

test.each([
  ['57P03', { kind: 'postgres', originalCode: '57P03' }],
  ['53300', { kind: 'TooManyConnections', originalCode: '53300' }],
  ['DatabaseNotReachable', { kind: 'DatabaseNotReachable', host: '127.0.0.1' }],
  ['SocketTimeout', { kind: 'SocketTimeout' }],
  // A file that another program holds, and a question that was asked wrongly.
  [undefined, { kind: 'SocketTimeout', originalCode: 'SQLITE_BUSY' }],
  [undefined, { kind: 'postgres', originalCode: '42601' }],
])('a server that went away is %s to %o', (fault, cause) => {
  const asked = Object.assign(new Error('a query'), { meta: { driverAdapterError: { cause } } });

  expect(serverFaultOf(asked)).toBe(fault);
  expect(serverFaultOf(new UnavailableError('why', asked))).toBe(fault);
});
