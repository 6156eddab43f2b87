import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/database.ts';

/** Something that a process said to the network, and the disk as a power cut at that moment would have left it. */
export interface Moment {
  readonly said: string;
  /**
   * Writes the files as they were synced, with those later writes that the disk happened to have done; the path of the
   * database.
   */
  restored(isDone: () => boolean): string;
}

/** Whether this machine lets a process be watched. */
export function canWatch(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/**
 * Watches what the main thread of a process writes to a SQLite database, and when that was synced. What the files hold
 * at the beginning counts as synced.
 */
export async function watchDisk(pid: number, database: string) {
  const folder = temporaryFolder();
  const files = [database, `${database}-wal`];
  // Nothing is written between the look at the files and the first call that is seen.
  process.kill(pid, 'SIGSTOP');
  while (!isStopped(pid)) await pause(5);
  for (const file of files) if (existsSync(file)) copyFileSync(file, join(folder, basename(file)));
  const log = join(folder, 'calls');
  const calls = 'trace=pwrite64,write,writev,sendto,sendmsg,fsync,fdatasync,ftruncate';
  const strace = spawn('strace', ['-y', '-xx', '-s', '200000', '-e', calls, '-o', log, '-p', `${pid}`]);
  onTestFinished(() => void strace.kill('SIGKILL'));
  await attached(strace);
  process.kill(pid, 'SIGCONT');
  return {
    async stop() {
      strace.kill('SIGINT');
      await once(strace, 'close');
    },
    /** Of everything that was said, in order. */
    moments: () =>
      momentsOf(
        readFileSync(log, 'latin1'),
        folder,
        files.map((file) => basename(file)),
      ),
  };
}

function isStopped(pid: number): boolean {
  return /^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

async function attached(strace: ChildProcess): Promise<void> {
  for await (const chunk of strace.stderr ?? []) if (String(chunk).includes('attached')) return;
  throw new Error('the process cannot be watched');
}

/** Bytes that were written at a place, or the length that a file was cut or stretched to. */
type Change = { readonly bytes: Buffer; readonly at: number } | { readonly length: number };

function* momentsOf(log: string, folder: string, names: readonly string[]): Generator<Moment> {
  const synced = new Map(names.map((name) => [name, contentOf(join(folder, name))]));
  const pending = new Map<string, Change[]>(names.map((name) => [name, []]));
  let cuts = 0;

  function restored(isDone: () => boolean): string {
    cuts += 1;
    for (const [name, bytes] of synced) {
      const done = (pending.get(name) ?? []).filter(isDone);
      writeFileSync(join(folder, `cut-${cuts}-${name}`), done.reduce(applied, bytes));
    }
    const [database = '', wal = ''] = names.map((name) => join(folder, `cut-${cuts}-${name}`));
    if (wal !== `${database}-wal`) throw new Error('the log would not be found');
    return database;
  }

  for (const line of log.split('\n')) {
    const [, call = '', hexPath = ''] = /^(\w+)\(\d+<([^>]*)>/.exec(line) ?? [];
    const name = basename(textOf(hexPath));
    const waiting = pending.get(name);
    if (!waiting) {
      if (/^(write|writev|sendto|sendmsg)$/.test(call)) yield { said: textOf(line), restored };
    } else if (call === 'pwrite64') {
      waiting.push({ bytes: bytesOf(line), at: Number(/, (\d+)\) += \d+$/.exec(line)?.[1]) });
    } else if (call === 'ftruncate') {
      waiting.push({ length: Number(/, (\d+)\) += 0$/.exec(line)?.[1]) });
    } else if (/^f(data)?sync$/.test(call) && line.endsWith('= 0')) {
      synced.set(name, waiting.splice(0).reduce(applied, synced.get(name) ?? Buffer.alloc(0)));
    } else throw new Error(`what ${call} does to a database is not known here`);
  }
}

function contentOf(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

function applied(file: Buffer, change: Change): Buffer {
  const isCut = 'length' in change;
  const whole = Buffer.alloc(isCut ? change.length : Math.max(file.length, change.at + change.bytes.length));
  file.copy(whole);
  if (!isCut) change.bytes.copy(whole, change.at);
  return whole;
}

/** All quoted bytes of a line. */
function bytesOf(line: string): Buffer {
  const quoted = [...line.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => hex);
  return Buffer.from(quoted.join('').replaceAll('\\x', ''), 'hex');
}

function textOf(escaped: string): string {
  return escaped.includes('"')
    ? bytesOf(escaped).toString('utf8')
    : Buffer.from(escaped.replaceAll('\\x', ''), 'hex').toString('utf8');
}
