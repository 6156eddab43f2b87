import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { openBooks } from './books.ts';
import { type Life, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { broadcast, seed } from './settings.ts';
import { openTown } from './town.ts';

const LATENCY_MS = 60;
/** Longer than a lease. */
const LATER_MS = 61_000;
const TELEGRAM_A_SECOND = 30;
const SPAN_MS = 5_000;

it(`an announcement to ${broadcast.people} people reaches each once, though one of two processes is killed ${broadcast.kills} times`, async () => {
  const random = randomFrom(seed);
  const town = await openTown(broadcast.people, LATENCY_MS, 'webhook');
  const { path } = await testDatabase(() => new Date());
  const books = await openBooks(`file:${path}`);
  // Two that poll would be one too many: this one asks nobody, it only sends.
  const bots = lives({ ...town.env, DATABASE_URL: `file:${path}` });
  for (const chat of town.chats.telegram) await books.promise('announcement', 'telegram', chat);
  const running: Life[] = [];
  let kills = 0;
  let killedInFlight = 0;

  async function start(aheadMs = 0): Promise<Life> {
    const life = await bots.begin(aheadMs);
    running.push(life);
    await life.address;
    return life;
  }

  async function end(life: Life, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    life.signal(signal);
    await life.ended;
    running.splice(running.indexOf(life), 1);
    killedInFlight += await books.noteDoubts();
  }

  await start();
  await start();
  const began = performance.now();
  const between = broadcast.people / (broadcast.kills + 1);
  while (!(await books.isSent())) {
    await pause(100);
    if (kills < broadcast.kills && town.calls() > between * (kills + 1)) {
      kills += 1;
      await pause(random.below(LATENCY_MS));
      // At first the one that sends; later whichever.
      const [first] = running;
      await end(kills === 1 && first ? first : random.of(running), 'SIGKILL');
      await start();
    }
  }
  const seconds = (performance.now() - began) / 1_000;
  for (const life of [...running]) await end(life, 'SIGTERM');
  // What a killed process had in hand comes to its end when its lease has run out.
  const last = await start(LATER_MS);
  for (let looked = 0; looked < 200 && !(await books.isSettled()); looked += 1) await pause(100);
  await end(last, 'SIGTERM');
  town.close();

  const account = await books.account(town);
  const times = town.telegram.delivered.map(({ at }) => at);
  report('one of two processes that broadcast is killed', account, {
    ...{ people: broadcast.people, kills, killedInFlight, seconds },
    'a second at most': mostWithin(SPAN_MS, times) / (SPAN_MS / 1_000),
  });
  expect(account.wrong).toEqual([]);
  expect(account.promised).toBe(broadcast.people);
  expect(account.doubled).toBe(0);
  // Else nothing was shown.
  expect(account.uncertain).toBeGreaterThan(0);
  expect(account.sent + account.uncertain).toBe(broadcast.people);
  expect(kills).toBe(broadcast.kills);
  // They are paced when they leave; on their way some come closer together.
  expect(mostWithin(SPAN_MS, times)).toBeLessThanOrEqual((TELEGRAM_A_SECOND * SPAN_MS) / 1_000);
}, 1_800_000);

function mostWithin(ms: number, times: readonly number[]): number {
  let first = 0;
  return times.reduce((most, at, index) => {
    while ((times[first] ?? at) <= at - ms) first += 1;
    return Math.max(most, index - first + 1);
  }, 0);
}
