import { setTimeout as delay } from 'node:timers/promises';
import type { ZaloClient, ZaloOa } from './api-types.ts';
import { ZaloError } from './zalo-error.ts';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const CALM_MS = 10 * 60_000;

/** Of a call that failed: when, and Zalo's code or our word for it. */
export interface ZaloTrouble {
  readonly at: Date;
  readonly code: ZaloError['code'] | 'other';
}

export interface WatchParts {
  readonly client: Pick<ZaloClient, 'getOa'>;
  /** Renews the token where it is time. */
  readonly tend: () => Promise<void>;
  readonly now: () => Date;
  readonly onTrouble: (trouble: ZaloTrouble) => void;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** Looks from time to time whether Zalo answers for our OA, and keeps the token young while nothing is sent. */
export interface Watch {
  begin(): void;
  end(): Promise<void>;
  /** What the OA last said of itself. */
  oa(): ZaloOa | undefined;
  /** Why Zalo did not answer when it was asked last. */
  trouble(): ZaloTrouble | undefined;
}

export function createWatch({ client, tend, now, onTrouble, wait = unhurried }: WatchParts): Watch {
  let oa: ZaloOa | undefined;
  let trouble: ZaloTrouble | undefined;
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
      oa = await client.getOa();
      trouble = undefined;
      return true;
    } catch (error) {
      const met: ZaloTrouble = { at: now(), code: error instanceof ZaloError ? error.code : 'other' };
      trouble = met;
      onTrouble(met);
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
    oa: () => oa,
    trouble: () => trouble,
  };
}

function growingWait(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
}

/** Keeps no process alive that wants to end. */
function unhurried(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return delay(milliseconds, undefined, { signal, ref: false });
}
