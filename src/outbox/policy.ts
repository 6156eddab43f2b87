import type { JobKind, SendError } from '../chat/channel.ts';
import type { JobOutcome } from './job.ts';

const MAX_ATTEMPTS = 8;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * What follows a failed send. A message that was surely not sent is tried again with growing waits; one whose answer
 * was lost is sent again only where a double does no harm (a reply, a notice), never for an announcement. `spread`, 0 to 1, lengthens
 * the wait by up to a half, so that what failed together does not come back together.
 */
export function afterFailure(
  kind: JobKind,
  attempt: number,
  error: SendError,
  now: Date,
  spread = 0,
): JobOutcome {
  if (error.uncertain) return afterLostAnswer(kind, attempt, now);
  const failure = error.failure;
  if (failure === 'unreachable' || failure === 'rejected' || failure === 'windowClosed')
    return { state: 'failed', failure };
  if (failure === 'unavailable' && attempt >= MAX_ATTEMPTS) return { state: 'failed', failure };
  const wait =
    error.retryAfterSeconds !== undefined
      ? error.retryAfterSeconds * 1_000
      : growingWait(attempt) * (1 + spread / 2);
  return { state: 'queued', notBefore: new Date(now.getTime() + wait), failure };
}

/** Nobody knows whether it arrived: the answer was lost, or the process died while sending. */
export function afterLostAnswer(kind: JobKind, attempt: number, now: Date): JobOutcome {
  const failure = 'answerLost';
  if ((kind === 'reply' || kind === 'notice') && attempt < 2)
    return { state: 'queued', notBefore: now, failure };
  return { state: 'uncertain', failure };
}

function growingWait(attempt: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}
