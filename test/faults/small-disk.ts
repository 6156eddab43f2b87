import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
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

const BLOCK_BYTES = 4_096;

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
      for (const bytes of [256, 16, 1].map((blocks) => Buffer.alloc(blocks * BLOCK_BYTES)))
        while (grew(ballast, bytes));
    },
    clear: () => rmSync(ballast),
  };
}

function grew(file: string, by: Buffer): boolean {
  try {
    appendFileSync(file, by);
    return true;
  } catch {
    return false;
  }
}
