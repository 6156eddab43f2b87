// Programs that are measured from outside: started on a core of their own, read in /proc.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const PATIENCE_MS = 30_000;
/** What is measured has the first core to itself; who asks and the pretended platform share the second. */
export const BOT_CORE = 0;
export const TOWN_CORE = 1;

/** What `npm start` gives Node.js. */
export const LEAN = ['--max-semi-space-size=16', '--v8-pool-size=1'];

/** Whether programs can be kept apart on this machine. */
export const canPin = cpus().length > 1 && answers('taskset', ['-V']);

function answers(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The command line of a script of ours, on its core where that can be. */
export function onCore(core, args) {
  const command = [process.execPath, ...args];
  return canPin ? ['taskset', '-c', `${core}`, ...command] : command;
}

/**
 * A bot as a child: it says where it listens in a line with `"address":"http…"`. `startedAt` is before its process was
 * there. What it says otherwise is shown only when it ends before it listens.
 */
export async function startBot(args, env) {
  const [command, ...rest] = onCore(BOT_CORE, args);
  const startedAt = performance.now();
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', PRACTICE: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const address = await addressOf(child);
  const from = `/proc/${child.pid}`;
  return {
    address,
    startedAt,
    /** Seconds of the processor so far, all threads together. */
    processorSeconds: () => processorSeconds(from),
    residentMb: () => statusMb(from, 'VmRSS'),
    mostResidentMb: () => statusMb(from, 'VmHWM'),
    async stop() {
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(killer);
    },
  };
}

function addressOf(child) {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      if (said === undefined) return;
      said += chunk;
      const found = /"address":"(http:[^"]+)"/.exec(said)?.[1];
      if (found === undefined) return;
      said = undefined;
      resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the bot ended before it listened: ${said}`)));
  });
}

function processorSeconds(from) {
  // The name in brackets may hold anything, also spaces.
  const fields = readFileSync(`${from}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function statusMb(from, name) {
  const status = readFileSync(`${from}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)[1]) / 1024;
}

/** A folder that is gone afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'bot-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
