import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/channels/zalo/pace.ts';
import { type JobKind, SendError } from '../../src/chat/channel.ts';

const PER_MINUTE = 80;

function paceAt(start = 1_000_000) {
  const clock = { now: start };
  const pace = createPace(PER_MINUTE, () => new Date(clock.now));
  const wait = (job: number, kind: JobKind = 'announcement', requests = 1): number => {
    try {
      pace.admit({ job, kind }, requests);
      return 0;
    } catch (error) {
      if (error instanceof SendError && error.failure === 'throttled') return error.retryAfterSeconds ?? 0;
      throw error;
    }
  };
  return { clock, pace, wait };
}

describe('the pace', () => {
  it('lets no more than its number go in any minute, however many are waiting', () => {
    const { clock, wait } = paceAt();
    const waiting = new Map(Array.from({ length: 300 }, (_, job) => [job, 0]));
    const gone: number[] = [];

    for (; waiting.size > 0; clock.now += 250) {
      for (const [job, due] of waiting) {
        if (due > clock.now) continue;
        const seconds = wait(job);
        if (seconds === 0) waiting.delete(job);
        else waiting.set(job, clock.now + seconds * 1_000);
        if (seconds === 0) gone.push(clock.now);
      }
    }

    const busiest = Math.max(...gone.map((at) => gone.filter((o) => o >= at && o < at + 60_000).length));
    expect(busiest).toBeLessThanOrEqual(PER_MINUTE);
    expect(clock.now - 1_000_000).toBeLessThan((300 / 70) * 60_000 + 5_000);
  });

  it('does not wait for an hour to come again by which the clock was set back', () => {
    const { clock, pace, wait } = paceAt(10_000_000);
    for (let job = 0; job < 12; job += 1) wait(job);
    const before = wait(12);
    pace.holdFor(2);

    clock.now -= 3_600_000;

    expect(wait(12)).toBeLessThanOrEqual(Math.max(before, 2));
    expect(wait(13, 'reply')).toBeLessThanOrEqual(2);
  });

  it('gives each its own moment, and takes it when it comes back then', () => {
    const { clock, wait } = paceAt();
    for (let job = 0; job < 10; job += 1) expect(wait(job)).toBe(0);

    const [first, second] = [wait(10), wait(11)];

    expect(second).toBeGreaterThan(first);
    expect(wait(10)).toBe(first);
    clock.now += first * 1_000;
    expect(wait(10)).toBeCloseTo(0, 3);
  });

  it('never lets a reply wait for announcements', () => {
    const { wait } = paceAt();
    for (let job = 0; job < 50; job += 1) wait(job);

    expect(wait(99, 'reply')).toBe(0);
  });

  it('counts every call of a message', () => {
    const { wait } = paceAt();
    for (let job = 0; job < 2; job += 1) wait(job, 'announcement', 5);

    expect(wait(2)).toBeGreaterThan(0);
  });

  it('lets nothing go, replies neither, until the time that Zalo named', () => {
    const { clock, pace, wait } = paceAt();

    pace.holdFor(60);

    expect(wait(1, 'reply')).toBe(60);
    expect(wait(2)).toBe(60);
    clock.now += 60_000;
    expect([wait(1, 'reply'), wait(2)]).toEqual([0, 0]);
  });
});
