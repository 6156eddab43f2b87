import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import { field, isFields } from '../../chat/fields.ts';
import { faultOf, TelegramFault } from './fault.ts';
import { encode } from './multipart.ts';
import { createTransport, type Transport } from './transport.ts';

const TIMEOUT_MS = 15_000;
const AT_ONCE = 4;
/** A hundred updates of the largest kind are a few megabytes. */
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024;

export interface ApiParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly timeoutMs?: number;
  /** How many messages are sent at the same time. */
  readonly atOnce?: number;
  /** Told after each call: its fault, or none. */
  readonly onOutcome?: (fault: TelegramFault | undefined) => void;
}

export interface PollPayload {
  readonly offset?: number;
  readonly limit: number;
  readonly allowed_updates: readonly string[];
}

/**
 * Telegraf's client of the Bot API over a transport of our own: every call ends in time, and fails with a TelegramFault
 * that says whether it may have been carried out. The token is not in this object for anybody to print.
 */
export class TelegramApi extends Telegram {
  readonly #token: string;
  readonly #transport: Transport;
  readonly #timeoutMs: number;
  readonly #onOutcome: (fault: TelegramFault | undefined) => void;

  constructor({ token, apiRoot, timeoutMs = TIMEOUT_MS, atOnce = AT_ONCE, onOutcome = () => {} }: ApiParts) {
    super('');
    this.#token = token;
    this.#transport = createTransport(apiRoot, atOnce);
    this.#timeoutMs = timeoutMs;
    this.#onOutcome = onOutcome;
  }

  override async callApi<M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
  ): Promise<ReturnType<Methods[M]>> {
    const result = await this.#watched(() => this.#call(method, { ...payload }, this.#timeoutMs));
    // The door: Telegraf's types say what Telegram answers; who uses an answer checks what it needs of it.
    return result as ReturnType<Methods[M]>;
  }

  /** Waits for updates from `offset` on, which confirms those before it: `waitSeconds` at most, or until aborted. */
  poll(payload: PollPayload, waitSeconds: number, signal: AbortSignal): Promise<unknown> {
    const timeoutMs = waitSeconds * 1_000 + this.#timeoutMs;
    return this.#watched(
      () => this.#call('getUpdates', { ...payload, timeout: waitSeconds }, timeoutMs, signal),
      signal,
    );
  }

  /** The content of a file on Telegram's side, `mostBytes` at most. */
  async download(filePath: string, mostBytes: number): Promise<Uint8Array> {
    return this.#watched(async () => {
      const { status, retryAfter, bytes } = await this.#transport.request({
        method: 'download',
        path: `/file/bot${this.#token}/${filePath.split('/').map(encodeURIComponent).join('/')}`,
        timeoutMs: this.#timeoutMs,
        mostBytes,
      });
      if (status === 404) throw new TelegramFault('download', 'refused', { code: '404' });
      if (status !== 200) throw faultOf('download', status, retryAfter, parsed(bytes));
      return bytes;
    });
  }

  /** Open calls fail. */
  disconnect(): Promise<void> {
    return this.#transport.close();
  }

  async #call(
    method: string,
    payload: Readonly<Record<string, unknown>>,
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const { status, retryAfter, bytes } = await this.#transport.request({
      method,
      path: `/bot${this.#token}/${method}`,
      body: encode(payload),
      timeoutMs,
      mostBytes: LARGEST_ANSWER_BYTES,
      ...(signal && { signal }),
    });
    const answer = parsed(bytes);
    if (isFields(answer) && field(answer, 'ok') === true) return field(answer, 'result');
    throw faultOf(method, status, retryAfter, answer);
  }

  /** What we broke off ourselves says nothing of Telegram. */
  async #watched<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      const result = await call();
      this.#onOutcome(undefined);
      return result;
    } catch (error) {
      if (error instanceof TelegramFault && !signal?.aborted) this.#onOutcome(error);
      throw error;
    }
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
