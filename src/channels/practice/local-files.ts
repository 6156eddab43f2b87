import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { FileError } from '../../chat/channel.ts';
import type { InboundFile } from '../../chat/event.ts';
import { fileName } from '../../chat/file-name.ts';
import { LARGEST_FILE_BYTES } from './kept-files.ts';

/** Where the paths that a person types begin. */
export interface Folders {
  readonly here: string;
  /** What `~` stands for. */
  readonly home: string;
}

export type LocalFileFault = 'missing' | 'unreadable' | 'empty' | 'tooLarge';

/** The files of this machine that the person at the terminal has sent. No other is ever read. */
export interface LocalFiles {
  /** The file at a path as it was typed, from now on one that may be fetched. */
  send(path: string): Promise<InboundFile | LocalFileFault>;
  /** Reads the file as it is now. Throws a FileError. */
  fetch(handle: string, mostBytes: number): Promise<Uint8Array>;
}

const LINE = /^\s*@\s+(\S.*)$/u;
const QUOTED = /^(["'])(.+)\1$/u;
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The path in a line such as `@ path/to/file`, with or without quotes; nothing when the line is something else. */
export function typedPath(line: string): string | undefined {
  const path = LINE.exec(line)?.[1]?.trim();
  return path === undefined ? undefined : (QUOTED.exec(path)?.[2] ?? path);
}

export function createLocalFiles({ here, home }: Folders): LocalFiles {
  const sent = new Set<string>();

  return {
    async send(typed) {
      const path = resolve(
        here,
        typed.replace(/^~(?=$|[\\/])/, () => home),
      );
      const bytes = await readableBytes(path);
      if (typeof bytes === 'string') return bytes;
      sent.add(path);
      const mediaType = MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
      return { name: fileName(basename(path)), mediaType, bytes, handle: path };
    },

    async fetch(handle, mostBytes) {
      if (!sent.has(handle)) throw new FileError('gone');
      const content = await contentOf(handle, mostBytes);
      if (content.byteLength > mostBytes) throw new FileError('tooLarge');
      return content;
    },
  };
}

async function readableBytes(path: string): Promise<number | LocalFileFault> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'unreadable';
    await access(path, constants.R_OK);
    if (found.size === 0) return 'empty';
    return found.size > LARGEST_FILE_BYTES ? 'tooLarge' : found.size;
  } catch (error) {
    return isMissing(error) ? 'missing' : 'unreadable';
  }
}

/** The file may have been changed since it was sent. */
async function contentOf(path: string, mostBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new FileError('gone');
    if (found.size > mostBytes) throw new FileError('tooLarge');
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(isMissing(error) ? 'gone' : 'unavailable', error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
