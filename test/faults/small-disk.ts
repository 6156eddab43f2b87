import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/database.ts';

/** A file system of its own with room for so much, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Not one block is left. */
  fill(): void;
  /** What filled it is deleted. */
  clear(): void;
}

const BLOCK = Buffer.alloc(4_096);

/** Whoever may not mount one gets none. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  const ballast = join(folder, 'ballast');

  return {
    folder,
    fill() {
      writeFileSync(ballast, Buffer.alloc(Math.max(0, freeBytes(folder) - BLOCK.length)));
      for (let isFull = false; !isFull; ) isFull = !grew(ballast);
    },
    clear: () => rmSync(ballast),
  };
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function grew(file: string): boolean {
  try {
    appendFileSync(file, BLOCK);
    return true;
  } catch {
    return false;
  }
}
