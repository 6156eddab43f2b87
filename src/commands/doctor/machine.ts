import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { phrase } from '../../chat/reply.ts';
import { pathOf } from '../../store/open.ts';
import { type Finding, failed, ok, type Patient, warning } from './finding.ts';

/** What there is to know of the machine. */
export interface Machine {
  readonly envFile: string;
  /** Bytes that this user may still write to the disk of a folder. */
  freeBytes(folder: string): Promise<number>;
  /** Undefined where there is no such file. */
  file(path: string): { readonly mode: number; readonly bytes: number } | undefined;
}

export const thisMachine: Machine = {
  envFile: '.env',
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  file(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && { mode: stats.mode, bytes: stats.size };
  },
};

const MEGABYTE = 1_000_000;
/** Some hours of the busiest day, and the journal of SQLite. */
const TOO_LITTLE_BYTES = 100 * MEGABYTE;
/** A backup copies the database beside the file it writes. */
const COPIES = 2;
const COMFORT_BYTES = 1_000 * MEGABYTE;
const OTHERS = 0o077;

/** What can be looked at without the database. */
type Installed = Pick<Patient, 'settings' | 'machine'>;

/** The disk that an embedded database grows on. A server's disk is looked at by whoever runs the server. */
export async function disk({ settings, machine }: Installed): Promise<Finding[]> {
  const path = databaseFile(settings.databaseUrl);
  if (path === undefined) return [];
  const free = await machine.freeBytes(dirname(path)).catch(() => undefined);
  // Where there is no folder the database has said so.
  if (free === undefined) return [];
  const needed = Math.max(COMFORT_BYTES, COPIES * (machine.file(path)?.bytes ?? 0));
  const found = phrase('doctor-disk-free', { megabytes: Math.floor(free / MEGABYTE) });
  const advice = phrase('doctor-disk-advice', { megabytes: Math.ceil(needed / MEGABYTE) });
  if (free < TOO_LITTLE_BYTES) return [failed('disk', found, advice)];
  return [free < needed ? warning('disk', found, advice) : ok('disk', found)];
}

/** Files that hold secrets and that others on this machine may read. */
export function files({ settings, machine }: Installed): Finding[] {
  // Windows has no such rights.
  if (process.platform === 'win32') return [];
  const holding = [machine.envFile, databaseFile(settings.databaseUrl)].filter((path) => path !== undefined);
  const open = holding.filter((path) => ((machine.file(path)?.mode ?? 0) & OTHERS) !== 0);
  if (open.length === 0) return [ok('files', phrase('doctor-files-closed'))];
  return open.map((path) =>
    warning('files', phrase('doctor-files-open', { path }), phrase('doctor-files-advice', { path })),
  );
}

function databaseFile(url: string): string | undefined {
  return url.startsWith('file:') ? pathOf(url) : undefined;
}
