import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSchedule } from '../src/schedule.ts';

const start = new Date('2026-11-23T02:00:05.000Z');
const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

it.each([
  ['set back an hour', -HOUR],
  ['set forwards an hour', HOUR],
])('the clock’s work goes on within a minute when the clock is %s', async (_, ms) => {
  let ticks = 0;
  const stop = startSchedule(async () => void ticks++);
  await vi.advanceTimersByTimeAsync(30_000);
  const before = ticks;

  vi.setSystemTime(Date.now() + ms);
  await vi.advanceTimersByTimeAsync(60_000);

  await stop();
  expect(before).toBe(3);
  expect(ticks - before).toBeGreaterThanOrEqual(3);
});

it('never does its work twice at once, however long it takes', async () => {
  let atOnce = 0;
  let most = 0;
  const stop = startSchedule(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 47_000));
    atOnce -= 1;
  });

  await vi.advanceTimersByTimeAsync(200_000);

  await stop();
  expect(most).toBe(1);
});
