import { rmSync } from 'node:fs';
import { pathOf } from './open.ts';

/** Deletes a database of its own file with what SQLite keeps beside it. It must be closed. Of another kind there is none. */
export function discardDatabase(url: string): void {
  if (!url.startsWith('file:')) throw new Error('only a database in a file can be discarded');
  const path = pathOf(url);
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
}
