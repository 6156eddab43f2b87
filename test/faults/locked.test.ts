import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { openBooks } from './books.ts';
import { doorsOf, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { lockedSeconds, seed } from './settings.ts';
import { openTown } from './town.ts';
import { everybodyAsks, traffic, until } from './traffic.ts';

const LATENCY_MS = 60;
/** What was claimed before may still leave, at the messenger's pace. */
const LEAVING_MS = 1_000;
const RECOVERED_SECONDS = 10;
const LEASE_MS = 61_000;

it(`while another process holds SQLite's write lock for ${lockedSeconds} s nothing is acknowledged and nothing is sent; then it goes on by itself`, async () => {
  const town = await openTown(30, LATENCY_MS, 'webhook');
  const { path } = await testDatabase(() => new Date());
  const books = await openBooks(`file:${path}`);
  const bots = lives({ ...town.env, DATABASE_URL: `file:${path}` });
  const life = await bots.begin(0);
  town.doors = await doorsOf(life);
  const isOver = async () => town.isQuiet() && (await books.isSettled());

  everybodyAsks(town);
  await until(isOver, 30);
  for (const chat of [...town.chats.telegram, ...town.chats.telegram])
    await books.promise('announcement', 'telegram', chat);
  for (const chat of town.chats.zalo.slice(0, 10)) await books.promise('announcement', 'zalo', chat);
  const asking = traffic(town, randomFrom(seed), 8);
  await pause(700);

  const locked = lock(path);
  await books.noteDoubts();
  await pause(LEAVING_MS);
  const callsBefore = town.calls();
  await pause(lockedSeconds * 1_000 - LEAVING_MS);
  const sentMeanwhile = town.calls() - callsBefore;
  locked.open();
  const opened = Date.now();
  asking.stop();
  await until(async () => town.isQuiet() && (await books.hasCaughtUp()), RECOVERED_SECONDS);
  const recovered = (Date.now() - opened) / 1_000;
  const leftInHand = await books.inHand();

  life.signal('SIGTERM');
  await life.ended;
  const next = await bots.begin(LEASE_MS);
  town.doors = await doorsOf(next);
  await until(isOver, 30);
  next.signal('SIGTERM');
  await next.ended;
  town.close();

  const meanwhile = town.calledOn.filter(({ began, ended }) => began > locked.since && ended < opened);
  const refused = meanwhile.filter(({ status }) => status !== undefined && status >= 500).length;
  const account = await books.account(town);
  report("SQLite's write lock held by another process", account, {
    ...{ seconds: lockedSeconds, refused, recovered, leftInHand },
  });
  expect(account.wrong).toEqual([]);
  expect(meanwhile.filter(({ status }) => status === 200)).toEqual([]);
  expect(refused).toBeGreaterThan(0);
  expect(sentMeanwhile).toBe(0);
  expect(account.lost).toBe(0);
}, 240_000);

function lock(path: string) {
  const beside = new Sqlite(path, { timeout: 5_000 });
  beside.exec('BEGIN IMMEDIATE');
  return {
    since: Date.now(),
    open() {
      beside.exec('ROLLBACK');
      beside.close();
    },
  };
}
