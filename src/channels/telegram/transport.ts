import { type Dispatcher, Pool } from 'undici';
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

  function request(asked: Request): Promise<Answer> {
    const { path, body } = asked;
    return new Promise((resolve, reject) => {
      const exchange = exchangeOf(asked, { resolve, reject });
      const options: Dispatcher.DispatchOptions = {
        method: body ? 'POST' : 'GET',
        ...(body && { headers: { 'content-type': body.type, 'content-length': `${body.bytes.length}` } }),
        path: `${base}${path}`,
        body: body?.bytes ?? null,
        headersTimeout: 0,
        bodyTimeout: 0,
      };
      try {
        pool.dispatch(options, exchange);
      } catch (error) {
        exchange.onResponseError(undefined, error);
      }
    });
  }

  return { request, close: () => pool.destroy() };
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(fault: TelegramFault): void;
}

/**
 * One request and its answer, as undici tells of them; its own promises and streams would cost each message several times
 * as much. Told that the request starts once a connection stands: until then nothing has left this machine.
 */
function exchangeOf({ method, body, timeoutMs, mostBytes, signal }: Request, { resolve, reject }: Waiting) {
  let open: Dispatcher.DispatchController | undefined;
  let isOver = false;
  let hasLeft = false;
  let head: Omit<Answer, 'bytes'> = { status: 0, retryAfter: undefined };
  let total = 0;
  const chunks: Buffer[] = [];
  const deadline = setTimeout(() => breakOff('TimeoutError'), timeoutMs).unref();
  const withdraw = () => breakOff('AbortError');

  function end(): void {
    isOver = true;
    clearTimeout(deadline);
    signal?.removeEventListener('abort', withdraw);
  }

  function fail(fault: TelegramFault): void {
    if (isOver) return;
    end();
    reject(fault);
    open?.abort(fault);
  }

  function lost(detail: { readonly code?: string }): void {
    fail(new TelegramFault(method, hasLeft ? 'answerLost' : 'notReached', detail));
  }

  function breakOff(code: string): void {
    lost({ code });
  }

  if (signal?.aborted) withdraw();
  else signal?.addEventListener('abort', withdraw);

  return {
    onRequestStart(controller: Dispatcher.DispatchController) {
      open = controller;
      // It was given up while it waited for a connection.
      if (isOver) controller.abort(new TelegramFault(method, 'notReached'));
      else if (body) hasLeft = true;
    },
    onResponseStart(
      _: unknown,
      status: number,
      { 'retry-after': retryAfter }: Readonly<Record<string, unknown>>,
    ) {
      head = { status, retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined };
    },
    /** What is more than may be held is not read to its end. */
    onResponseData(_: unknown, chunk: Buffer) {
      total += chunk.length;
      if (total > mostBytes) fail(new TelegramFault(method, 'fileTooLarge'));
      else chunks.push(chunk);
    },
    onResponseEnd() {
      if (isOver) return;
      end();
      resolve({ bytes: Buffer.concat(chunks), ...head });
    },
    onResponseError(_: unknown, error: unknown) {
      lost(codeOf(error));
    },
  };
}

/** Of the world's errors only the code is kept: their words may quote an address. */
function codeOf(error: unknown): { readonly code?: string } {
  if (!(error instanceof Error)) return {};
  if ('code' in error && typeof error.code === 'string') return { code: error.code };
  return { code: error.name };
}
