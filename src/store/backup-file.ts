import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod';
import type { BackupRow } from './backup-rows.ts';

/** Only its owner may read a backup: it holds names, chats and the keys of the messengers. */
const OWNER_ONLY = 0o600;
const FORMAT = 'bot-cum-thi-dua/backup';

const columnTypes = ['String', 'Int', 'BigInt', 'Boolean', 'DateTime', 'Bytes', 'Float'] as const;
const lineSchema = z.union([
  z.object({ format: z.literal(FORMAT), version: z.literal(1), migration: z.string(), at: z.string() }),
  z.object({
    table: z.string().regex(/^\w+$/),
    isCounted: z.boolean(),
    columns: z.array(z.object({ name: z.string().regex(/^\w+$/), type: z.enum(columnTypes) })).min(1),
  }),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  z.object({ end: z.literal(true), rows: z.number(), sha256: z.string() }),
]);
type Line = z.infer<typeof lineSchema>;

/** The columns of a table as they were when the backup was made. */
export type BackedUpTable = Extract<Line, { table: string }>;

/** What a backup is made of, in order: its head, then each table followed by its rows. */
export type BackupLine =
  | { readonly kind: 'head'; readonly migration: string; readonly at: Date }
  | { readonly kind: 'table'; readonly table: BackedUpTable }
  | { readonly kind: 'row'; readonly row: BackupRow };

/** The file is no backup of ours, is damaged, or ends early. The message is a sentence for who restores it. */
export class BackupFileError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'BackupFileError';
  }
}

/** Writes the whole file or none: until it is complete and was read back it has another name. Returns how many rows it holds. */
export async function writeBackupFile(path: string, lines: AsyncIterable<BackupLine>): Promise<number> {
  const unfinished = `${path}.part`;
  let rows = 0;
  async function* text() {
    const hash = createHash('sha256');
    for await (const line of lines) {
      if (line.kind === 'row') rows += 1;
      const written = `${JSON.stringify(plain(line))}\n`;
      hash.update(written);
      yield written;
    }
    yield `${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') })}\n`;
  }
  try {
    await pipeline(
      Readable.from(text()),
      createGzip(),
      createWriteStream(unfinished, { mode: OWNER_ONLY, flush: true }),
    );
    // A backup that cannot be read is found out now, not on the day it is needed.
    for await (const _line of readBackupFile(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return rows;
}

function plain(line: BackupLine): Line {
  switch (line.kind) {
    case 'head':
      return { format: FORMAT, version: 1, migration: line.migration, at: line.at.toISOString() };
    case 'table':
      return line.table;
    case 'row':
      return [...line.row];
  }
}

/** The lines of a backup. Throws a BackupFileError at the end when something is missing or was changed. */
export async function* readBackupFile(path: string): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let rows = 0;
  let isWhole = false;
  for await (const text of linesOf(path)) {
    if (isWhole) throw new BackupFileError(`${path} goes on after its end.`);
    const line = lineOf(path, text);
    if ('end' in line) {
      isWhole = line.rows === rows && line.sha256 === hash.digest('hex');
      if (!isWhole) throw new BackupFileError(`${path} is damaged: its contents are not what was written.`);
      continue;
    }
    hash.update(`${text}\n`);
    if (Array.isArray(line)) {
      rows += 1;
      yield { kind: 'row', row: line };
    } else if ('table' in line) yield { kind: 'table', table: line };
    else yield { kind: 'head', migration: line.migration, at: new Date(line.at) };
  }
  if (!isWhole) throw new BackupFileError(`${path} is not complete.`);
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  const fed = pipeline(file, unpacked);
  fed.catch(() => undefined);
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
    await fed;
  } catch (error) {
    throw new BackupFileError(`${path} cannot be read as a backup.`, error);
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

function lineOf(path: string, text: string): Line {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new BackupFileError(`${path} is no backup of this program.`, error);
  }
}
