import { FileError } from '../../chat/channel.ts';

const TIMEOUT_MS = 20_000;
const MOST_REDIRECTS = 3;

export interface MediaParts {
  readonly isAtZalo: (url: string) => boolean;
  readonly timeoutMs?: number;
}

/**
 * The content behind an address of Zalo's, `mostBytes` at most. Wherever it is sent on to must be Zalo's as well.
 * Throws a FileError, which never holds the address: whoever has it has the file.
 */
export async function fetchMedia(
  url: string,
  mostBytes: number,
  { isAtZalo, timeoutMs = TIMEOUT_MS }: MediaParts,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await read(await follow(url, isAtZalo, signal), mostBytes);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('unavailable');
  }
}

async function follow(url: string, isAtZalo: MediaParts['isAtZalo'], signal: AbortSignal): Promise<Response> {
  let address = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (!isAtZalo(address)) throw new FileError('gone');
    const response = await fetch(address, { redirect: 'manual', signal });
    if (response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    const location = response.headers.get('location') ?? '';
    if (!URL.canParse(location, address)) throw new FileError('gone');
    address = new URL(location, address).href;
  }
  throw new FileError('gone');
}

async function read(response: Response, mostBytes: number): Promise<Uint8Array> {
  const { status, body } = response;
  if (status !== 200 || !body) {
    await body?.cancel();
    throw new FileError(status === 429 || status >= 500 ? 'unavailable' : 'gone');
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new FileError('tooLarge');
    }
    chunks.push(chunk.value);
  }
  return Buffer.concat(chunks);
}
