import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { openBooks } from './books.ts';
import { doorsOf, type Life, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { seed, kills as series } from './settings.ts';
import { openTown, platforms } from './town.ts';

/** Longer than a lease: whoever starts after a kill finds what the killed one was sending. */
const BETWEEN_LIVES_MS = 61_000;
const PEOPLE = 24;
const LATENCY_MS = 60;
/** On a machine with a hundred other things to do. */
const FEWEST_KILLS = 10;

it(`kill -9 at ${series.rounds} random moments loses nothing and sends twice only what was on its way`, async () => {
  const random = randomFrom(seed);
  let aheadMs = 0;
  // The platforms' clock goes with the bot's: hours behind, Zalo's events would be refused as old ones brought again.
  const town = await openTown(PEOPLE, LATENCY_MS, 'polling', () => new Date(Date.now() + aheadMs));
  const { path } = await testDatabase(() => new Date());
  const books = await openBooks(`file:${path}`);
  const bots = lives({ ...town.env, DATABASE_URL: `file:${path}` });
  const outputs: string[] = [];
  let kills = 0;
  let killedInFlight = 0;
  let leftOpen = 0;

  async function next(): Promise<Life> {
    town.doors = [];
    aheadMs += BETWEEN_LIVES_MS;
    const life = await bots.begin(aheadMs);
    void doorsOf(life).then((doors) => (town.doors = doors));
    return life;
  }

  async function somethingHappens(): Promise<void> {
    for (const platform of platforms) {
      for (let count = 0; count < 4; count += 1) town.ask(platform, random.of(town.chats[platform]));
      for (let count = 0; count < 3; count += 1)
        await books.promise('announcement', platform, random.of(town.chats[platform]));
      await books.promise('notice', platform, random.of(town.chats[platform]));
    }
  }

  /** One of six dies while it starts; the others between two of their calls, or within one. */
  async function momentOf(life: Life): Promise<void> {
    if (random.below(6) === 0) return pause(random.below(600));
    await life.address;
    const wanted = town.calls() + random.below(16);
    for (let looked = 0; looked < 400 && town.calls() < wanted; looked += 1) await pause(5);
    await pause(random.below(LATENCY_MS));
  }

  /**
   * To the end of everything that was begun, then told to stop. Time passes fifty times as fast: the announcements of two
   * hundred short lives are more than Zalo takes in minutes.
   */
  async function liveOn(): Promise<void> {
    const life = await next();
    await life.address;
    for (let looked = 0; looked < 200 && !(await isOver()); looked += 1) {
      await pause(100);
      aheadMs += 5_000;
      life.tell({ aheadMs });
    }
    life.signal('SIGTERM');
    await life.ended;
    outputs.push(life.output());
    leftOpen += await books.noteDoubts();
  }

  async function isOver(): Promise<boolean> {
    return town.isQuiet() && books.isSettled();
  }

  for (const platform of platforms) for (const chat of town.chats[platform]) town.ask(platform, chat);
  await liveOn();
  const end = performance.now() + series.mostSeconds * 1_000;
  while (kills < series.rounds && (performance.now() < end || kills < FEWEST_KILLS)) {
    kills += 1;
    await somethingHappens();
    const life = await next();
    await momentOf(life);
    life.signal('SIGKILL');
    await life.ended;
    killedInFlight += await books.noteDoubts();
    outputs.push(life.output());
  }
  for (let more = 0; more < 8 && !(await isOver()); more += 1) await liveOn();
  town.close();

  const account = await books.account(town);
  report('kill -9 at random moments', account, { kills, killedInFlight });
  expect(account.wrong).toEqual([]);
  expect(leftOpen).toBe(0);
  // Else nothing was shown.
  expect(killedInFlight).toBeGreaterThan(kills);
  expect(town.zalo.complaints).toEqual([]);
  expect(outputs.join('\n')).not.toMatch(/canary|CANARY|test-app-secret|Số \d|Thông báo thử/);
}, 1_800_000);
