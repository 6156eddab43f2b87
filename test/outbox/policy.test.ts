import { describe, expect, it } from 'vitest';
import { type JobKind, SendError } from '../../src/chat/channel.ts';
import { afterFailure, afterLostAnswer } from '../../src/outbox/policy.ts';

const now = new Date('2026-11-23T02:00:00Z');

function job(kind: JobKind, attempt: number) {
  return { kind, attempt, doubts: 0 };
}

describe('after a failed send', () => {
  it('what was surely not sent is tried again, with growing waits', () => {
    const waits = [1, 2, 3].map((attempt) => {
      const outcome = afterFailure(job('reply', attempt), new SendError('unavailable'), now);
      return outcome.state === 'queued' ? outcome.notBefore.getTime() - now.getTime() : undefined;
    });

    expect(waits).toEqual([2_000, 4_000, 8_000]);
  });

  it('a throttled message waits as long as the platform says', () => {
    const outcome = afterFailure(
      job('announcement', 1),
      new SendError('throttled', { retryAfterSeconds: 35 }),
      now,
    );

    expect(outcome).toEqual({
      state: 'queued',
      notBefore: new Date('2026-11-23T02:00:35Z'),
      failure: 'throttled',
    });
  });

  it('throttling alone never fails a message', () => {
    expect(afterFailure(job('reminder', 50), new SendError('throttled'), now).state).toBe('queued');
  });

  it.each(['unreachable', 'rejected', 'windowClosed'] as const)('%s is final', (failure) => {
    expect(afterFailure(job('reply', 1), new SendError(failure), now)).toEqual({ state: 'failed', failure });
  });

  it('a channel that stays away fails the message in the end', () => {
    expect(afterFailure(job('reply', 8), new SendError('unavailable'), now).state).toBe('failed');
  });

  it('a lost answer sends a reply again at once and, lost again, after 40 seconds, but no third time', () => {
    const outcomes = [0, 1, 2].map((doubts) => afterLostAnswer({ kind: 'reply', doubts }, now));

    expect(outcomes).toEqual([
      { state: 'queued', notBefore: now, failure: 'answerLost' },
      { state: 'queued', notBefore: new Date('2026-11-23T02:00:40Z'), failure: 'answerLost' },
      { state: 'uncertain', failure: 'answerLost' },
    ]);
  });

  it('being put off before takes nothing from what a lost answer is worth', () => {
    const lost = new SendError('unavailable', { uncertain: true });

    expect(afterFailure(job('notice', 9), lost, now).state).toBe('queued');
  });

  it('a lost answer never sends an announcement again: it is listed as uncertain', () => {
    const lost = new SendError('unavailable', { uncertain: true });

    expect(afterFailure(job('announcement', 1), lost, now)).toEqual({
      state: 'uncertain',
      failure: 'answerLost',
    });
  });
});
