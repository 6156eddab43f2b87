import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { openBooks } from './books.ts';
import { doorsOf, lives } from './life.ts';
import { report } from './report.ts';
import { openTown, platforms } from './town.ts';

const LEASE_MS = 61_000;

it('a process that froze while sending, and wakes when another has taken over, doubles no announcement', async () => {
  const town = await openTown(12, 80);
  const { path } = await testDatabase(() => new Date());
  const books = await openBooks(`file:${path}`);
  const bots = lives({ ...town.env, DATABASE_URL: `file:${path}` });
  const first = await bots.begin(0);
  town.doors = await doorsOf(first);

  /** Not inside a transaction: on SQLite everybody would have to wait for its end. */
  async function freeze(): Promise<void> {
    for (;;) {
      first.signal('SIGSTOP');
      await pause(30);
      if (books.isWritable()) return;
      first.signal('SIGCONT');
      await pause(7);
    }
  }

  async function settled(): Promise<void> {
    for (let looked = 0; !(town.isQuiet() && (await books.isSettled())); looked += 1) {
      if (looked > 600) throw new Error('it is not over after a minute');
      await pause(100);
    }
  }

  for (const platform of platforms) for (const chat of town.chats[platform]) town.ask(platform, chat);
  await settled();
  for (const platform of platforms)
    for (const chat of town.chats[platform].slice(0, 8)) await books.promise('announcement', platform, chat);
  for (const platform of platforms) for (const chat of town.chats[platform]) town.ask(platform, chat);
  await pause(250);
  await freeze();
  const frozenInFlight = await books.noteDoubts();
  // Its lease is over by the clock of the second.
  const second = await bots.begin(LEASE_MS);
  town.doors = await doorsOf(second);
  await settled();

  first.signal('SIGCONT');
  await pause(500);
  first.signal('SIGTERM');
  await first.ended;
  await settled();
  second.signal('SIGTERM');
  await second.ended;
  town.close();

  const account = await books.account(town);
  report('frozen past its lease, then awake', account, { frozenInFlight });
  expect(frozenInFlight).toBeGreaterThan(0);
  expect(account.wrong).toEqual([]);
}, 240_000);
