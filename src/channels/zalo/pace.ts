import { SendError, type Sending } from '../../chat/channel.ts';
import { steadyClock } from '../../chat/steady-clock.ts';

const MINUTE_MS = 60_000;
const MOST_PROMISES = 5_000;

/** Keeps below what the OA's package allows in a minute. */
export interface Pace {
  /**
   * Returns when a message of so many requests may go now; else throws a SendError that says when. Each row is given a
   * moment of its own, so that a thousand announcements do not all come back at once. Replies never wait for others:
   * the pace leaves room for them.
   */
  admit({ job, kind }: Pick<Sending, 'job' | 'kind'>, requests: number): void;
  /** Zalo said that it is enough: nothing goes until then, replies neither. */
  holdFor(seconds: number): void;
}

/**
 * At most `perMinute` requests in any minute that are no replies; an eighth of them may go at once, the rest evenly.
 */
export function createPace(perMinute: number, now: () => Date): Pace {
  const burst = Math.max(1, Math.floor(perMinute / 8));
  const intervalMs = MINUTE_MS / Math.max(1, perMinute - burst);
  const toleranceMs = intervalMs * (burst - 1);
  const promised = new Map<number, number>();
  /** When everything that was let through so far would have gone, evenly spread. */
  let spentUntil = 0;
  let heldUntil = 0;

  const look = steadyClock(now, (ms) => {
    spentUntil -= ms;
    heldUntil -= ms;
    for (const [job, moment] of promised) promised.set(job, moment - ms);
  });

  function momentOf(job: number, requests: number, at: number): number {
    const known = promised.get(job);
    if (known !== undefined) return known;
    const start = Math.max(spentUntil, at);
    spentUntil = start + requests * intervalMs;
    return start - toleranceMs;
  }

  function promise(job: number, moment: number): void {
    promised.set(job, moment);
    for (const oldest of promised.keys()) {
      if (promised.size <= MOST_PROMISES) return;
      promised.delete(oldest);
    }
  }

  return {
    admit({ job, kind }, requests) {
      const at = look();
      const moment = Math.max(heldUntil, kind === 'reply' ? 0 : momentOf(job, requests, at));
      if (moment <= at) {
        promised.delete(job);
        return;
      }
      if (kind !== 'reply') promise(job, moment);
      throw new SendError('throttled', { retryAfterSeconds: (moment - at) / 1_000 });
    },

    holdFor(seconds) {
      const until = look() + seconds * 1_000;
      heldUntil = Math.max(heldUntil, until);
      spentUntil = Math.max(spentUntil, until);
    },
  };
}
