import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../config.ts';
import { backUp } from '../store/backup.ts';
import { openDatabase } from '../store/open.ts';
import { restore } from '../store/restore.ts';
import { ArgumentError } from './argument-error.ts';

/** Writes everything to one file, while the bot may be running. An older backup is never overwritten. */
export async function backup(file: string, settings: Settings): Promise<number> {
  const path = resolve(file);
  if (existsSync(path)) throw new ArgumentError(`${file} is there already: give the backup another name`);
  const rows = await backUp(settings.databaseUrl, path, () => new Date());
  await noteBackup(settings.databaseUrl);
  process.stdout.write(`${file}: ${rows} rows\n`);
  return 0;
}

/** Fills an empty database from a backup, then brings it up to this version. */
export async function restoreBackup(file: string, settings: Settings): Promise<number> {
  const path = resolve(file);
  if (!existsSync(path)) throw new ArgumentError(`there is no file ${file}`);
  const now = () => new Date();
  const { rows, at } = await restore(settings.databaseUrl, path, now);
  await (await openDatabase(settings.databaseUrl, { now, seed: false })).close();
  process.stdout.write(`restored ${rows} rows of ${at.toISOString()}\n`);
  return 0;
}

/** So that `doctor` and the metrics miss the next one. */
async function noteBackup(url: string): Promise<void> {
  const now = () => new Date();
  const database = await openDatabase(url, { now, seed: false });
  try {
    await database.condition.noteBackup(now());
  } finally {
    await database.close();
  }
}
