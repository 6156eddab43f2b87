import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { fileName } from '../../chat/file-name.ts';

export type SaveAttachment = (name: string, bytes: Uint8Array) => Promise<string>;

/**
 * Saves files in a folder, which is made when it is first needed, and says where each one is. Nothing is ever
 * overwritten: a second "a.xlsx" becomes "a (2).xlsx".
 */
export function savingIn(folder: string): SaveAttachment {
  return async (name, bytes) => {
    await mkdir(folder, { recursive: true });
    const { name: stem, ext } = parse(fileName(name));
    for (let count = 1; ; count += 1) {
      const path = join(folder, count === 1 ? `${stem}${ext}` : `${stem} (${count})${ext}`);
      if (await isWrittenAnew(path, bytes)) return path;
    }
  };
}

async function isWrittenAnew(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
