import { Readable } from 'node:stream';
import { Pool } from 'undici';
import { TelegramFault } from './fault.ts';
import type { Body } from './multipart.ts';

/** For calls that are made beside what is being sent. */
const SPARE_CONNECTIONS = 6;
const CONNECT_TIMEOUT_MS = 5_000;

export interface Request {
  /** Names the call in faults. */
  readonly method: string;
  /** Below the root of the API. It contains the token and is never repeated. */
  readonly path: string;
  /** Sent with POST; without it the request is a GET. */
  readonly body?: Body;
  readonly timeoutMs: number;
  readonly mostBytes: number;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly bytes: Buffer;
}

/** HTTP to one server. Throws a TelegramFault: `notReached`, `answerLost` or `fileTooLarge`. */
export interface Transport {
  request(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

/** `atOnce` messages are sent at the same time, each over a connection of its own. */
export function createTransport(root: string, atOnce: number): Transport {
  const { origin, pathname } = new URL(root);
  const base = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, {
    connections: atOnce + SPARE_CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  });

  async function request(asked: Request): Promise<Answer> {
    const { method, path, body, timeoutMs, mostBytes, signal } = asked;
    let hasLeft = false;
    const sending = body && departure(body.bytes, () => (hasLeft = true));
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const {
        statusCode,
        headers,
        body: answer,
      } = await pool.request({
        ...(body && { headers: { 'content-type': body.type, 'content-length': `${body.bytes.length}` } }),
        method: body ? 'POST' : 'GET',
        path: `${base}${path}`,
        body: sending ?? null,
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const bytes = await collected(answer, mostBytes);
      if (!bytes) throw new TelegramFault(method, 'fileTooLarge');
      const retryAfter = headers['retry-after'];
      return {
        status: statusCode,
        retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
        bytes,
      };
    } catch (error) {
      if (error instanceof TelegramFault) throw error;
      throw new TelegramFault(method, hasLeft ? 'answerLost' : 'notReached', codeOf(error));
    }
  }

  return { request, close: () => pool.destroy() };
}

/** A body that is asked for once the connection stands: until then nothing has left this machine. */
function departure(bytes: Buffer, onLeave: () => void): Readable {
  async function* leaving() {
    onLeave();
    yield bytes;
  }
  return Readable.from(leaving(), { objectMode: false });
}

/** Everything, or undefined when it is more than may be held; what is left is not read then. */
async function collected(body: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of body) {
    total += chunk.length;
    if (total > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Of the world's errors only the code is kept: their words may quote an address. */
function codeOf(error: unknown): { readonly code?: string } {
  if (!(error instanceof Error)) return {};
  if ('code' in error && typeof error.code === 'string') return { code: error.code };
  return { code: error.name };
}
