import { setTimeout as delay } from 'node:timers/promises';
import type { ZaloClient, ZaloOa } from './api-types.ts';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const CALM_MS = 10 * 60_000;

export interface WatchParts {
  readonly client: Pick<ZaloClient, 'getOa'>;
  /** Renews the token where it is time. */
  readonly tend: () => Promise<void>;
  /** What the OA says of itself, or why it says nothing. */
  readonly onLook: (found: ZaloOa | { readonly error: unknown }) => void;
  readonly wait?: Wait;
}

/** Resolves or rejects at once when the signal is given. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/** Looks from time to time whether Zalo answers for our OA, and keeps the token young while nothing is sent. */
export interface Watch {
  begin(): void;
  /** Resolves when nothing is under way any more: a renewal is finished and stored. */
  end(): Promise<void>;
}

export function createWatch({ client, tend, onLook, wait = unhurried }: WatchParts): Watch {
  let running: { readonly ends: AbortController; readonly ended: Promise<void> } | undefined;

  async function watchUntil(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      failures = (await look()) ? 0 : failures + 1;
      await wait(failures === 0 ? CALM_MS : growingWait(failures), signal).catch(() => undefined);
    }
  }

  async function look(): Promise<boolean> {
    try {
      await tend();
      onLook(await client.getOa());
      return true;
    } catch (error) {
      onLook({ error });
      return false;
    }
  }

  return {
    begin() {
      if (running) return;
      const ends = new AbortController();
      running = { ends, ended: watchUntil(ends.signal) };
    },
    async end() {
      running?.ends.abort();
      await running?.ended;
      running = undefined;
    },
  };
}

function growingWait(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
}

/** Keeps no process alive that wants to end. */
function unhurried(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return delay(milliseconds, undefined, { signal, ref: false });
}
