import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

/** What a file from a chat may cost. Ordinary report workbooks are hundreds of times smaller. */
export const ZIP_LIMITS = {
  packedBytes: 2 * 1024 * 1024,
  unpackedBytes: 20 * 1024 * 1024,
  entries: 500,
} as const;

export type ZipFault =
  | 'notZip'
  | 'damaged'
  | 'encrypted'
  | 'tooLarge'
  | 'unpacksTooLarge'
  | 'tooManyParts'
  | 'unsafePaths';

/** Parts by their path inside the archive, as really unpacked. */
export type ZipContents =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'fault'; readonly fault: ZipFault };

/**
 * Unpacks a zip file from a stranger. Time and memory stay within the limits whatever the file claims: bytes are
 * counted as they are inflated, and an archive inside the archive is one part, never opened.
 */
export async function openGuardedZip(bytes: Uint8Array): Promise<ZipContents> {
  if (bytes.length > ZIP_LIMITS.packedBytes) return { kind: 'fault', fault: 'tooLarge' };
  if (!beginsLikeZip(bytes)) return { kind: 'fault', fault: 'notZip' };
  try {
    return { kind: 'parts', parts: await unpackAll(bytes) };
  } catch (error) {
    return { kind: 'fault', fault: error instanceof Refusal ? error.fault : 'damaged' };
  }
}

class Refusal extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

function beginsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

async function unpackAll(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const yauzl = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names are decoded below, where a bad one can be told from a damaged file.
  const zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false });
  if (zip.entryCount > ZIP_LIMITS.entries) throw new Refusal('tooManyParts');
  const entries: [string, Entry][] = [];
  for await (const entry of zip.eachEntry()) entries.push([nameOf(entry, yauzl), entry]);
  refuseClaims(entries, bytes.length);
  return unpackEntries(zip, entries);
}

function nameOf(entry: Entry, yauzl: typeof import('yauzl')): string {
  const name = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  );
  if (yauzl.validateFileName(name) !== null) throw new Refusal('unsafePaths');
  return name;
}

/** What the directory itself gives away; the sizes are only claims and are counted again. */
function refuseClaims(entries: readonly [string, Entry][], fileSize: number): void {
  if (entries.some(([, entry]) => entry.isEncrypted())) throw new Refusal('encrypted');
  // Programs differ in which of two parts of one name they take.
  const names = new Set(entries.map(([name]) => name.toLowerCase()));
  if (names.size < entries.length) throw new Refusal('damaged');
  const packed = entries.reduce((sum, [, entry]) => sum + entry.compressedSize, 0);
  // More packed bytes than the file has: entries overlap.
  if (packed > fileSize) throw new Refusal('damaged');
  const unpacked = entries.reduce((sum, [, entry]) => sum + entry.uncompressedSize, 0);
  if (unpacked > ZIP_LIMITS.unpackedBytes) throw new Refusal('unpacksTooLarge');
}

async function unpackEntries(
  zip: ZipFile,
  entries: readonly [string, Entry][],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left: number = ZIP_LIMITS.unpackedBytes;
  for (const [name, entry] of entries) {
    if (name.endsWith('/')) continue;
    const part = await unpack(zip, entry, left);
    left -= part.length;
    parts.set(name, part);
  }
  return parts;
}

async function unpack(zip: ZipFile, entry: Entry, left: number): Promise<Uint8Array> {
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > left) throw new Refusal('unpacksTooLarge');
    chunks.push(chunk);
  }
  const part = Buffer.concat(chunks, size);
  if (crc32(part) !== entry.crc32) throw new Refusal('damaged');
  return part;
}
