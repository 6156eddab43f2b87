import type { SendError } from '../chat/channel.ts';
import { ANSWER_LOST, type ClaimedJob, type JobOutcome } from './job.ts';

const MAX_ATTEMPTS = 8;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * How long after a lost answer a reply or a notice is sent again, and again after that: at once, for the one whose
 * answer was lost may be waited for; then when what is away for half a minute is back.
 */
const WAITS_IN_DOUBT_MS: readonly number[] = [0, 40_000];

/**
 * What follows a failed send. A message that was surely not sent is tried again with growing waits; one whose answer
 * was lost is sent again only where a double does no harm (a reply, a notice), never for an announcement. `spread`, 0 to 1, lengthens
 * the wait by up to a half, so that what failed together does not come back together.
 */
export function afterFailure(
  job: Pick<ClaimedJob, 'kind' | 'attempt' | 'doubts'>,
  error: SendError,
  now: Date,
  spread = 0,
): JobOutcome {
  if (error.uncertain) return afterLostAnswer(job, now);
  const { attempt } = job;
  const failure = error.failure;
  if (failure === 'unreachable' || failure === 'rejected' || failure === 'windowClosed')
    return { state: 'failed', failure };
  if (failure === 'unavailable' && attempt >= MAX_ATTEMPTS) return { state: 'failed', failure };
  const wait =
    error.retryAfterSeconds !== undefined
      ? error.retryAfterSeconds * 1_000
      : growingWait(attempt) * (1 + spread / 2);
  return { state: 'queued', notBefore: later(now, wait), failure };
}

/** Nobody knows whether it arrived: the answer was lost, or the process died while sending. */
export function afterLostAnswer(
  { kind, doubts }: Pick<ClaimedJob, 'kind' | 'doubts'>,
  now: Date,
): JobOutcome {
  const mayDouble = kind === 'reply' || kind === 'notice';
  const wait = mayDouble ? WAITS_IN_DOUBT_MS[doubts] : undefined;
  if (wait === undefined) return { state: 'uncertain', failure: ANSWER_LOST };
  return { state: 'queued', notBefore: later(now, wait), failure: ANSWER_LOST };
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}

function growingWait(attempt: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}
