import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Account, openBooks } from './books.ts';
import { doorsOf, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { isLong, seed } from './settings.ts';
import { openTown, type Town } from './town.ts';
import { everybodyAsks, traffic, until } from './traffic.ts';

/** What keeps the bot from its database, from outside. */
export interface Outage {
  /** Resolves when nothing can be committed any more. */
  begin(town: Town): Promise<void>;
  end(): Promise<void>;
  readonly seconds: number;
}

const PEOPLE = isLong ? 60 : 20;
const LATENCY_MS = 60;
/** What was claimed before may still leave, at the messenger's pace. */
const LEAVING_MS = 1_000;
/** Beside other tests nobody can promise ten seconds. */
const RECOVERED_SECONDS = isLong ? 10 : 60;
const CAUGHT_UP_SECONDS = 120;
const LEASE_MS = 61_000;

/**
 * An outage in the middle of traffic and a broadcast: nothing is acknowledged and nothing sent while it lasts; then the
 * bot goes on by itself; nothing is lost, and nothing comes twice but what was on its way when it began.
 */
export async function showOutage(name: string, url: string, outage: Outage): Promise<Account> {
  const town = await openTown(PEOPLE, LATENCY_MS, 'webhook');
  const books = await openBooks(url);
  const bots = lives({ ...town.env, DATABASE_URL: url });
  const life = await bots.begin(0);
  town.doors = await doorsOf(life);
  const isOver = async () => town.isQuiet() && (await books.isSettled());

  everybodyAsks(town);
  await until(isOver, 60);
  for (const chat of town.chats.telegram) await books.promise('announcement', 'telegram', chat);
  for (const chat of town.chats.zalo.slice(0, 10)) await books.promise('announcement', 'zalo', chat);
  const asking = traffic(town, randomFrom(seed), 8);
  await pause(700);

  await outage.begin(town);
  const began = Date.now();
  await pause(LEAVING_MS);
  const callsBefore = town.calls();
  await pause(outage.seconds * 1_000 - LEAVING_MS);
  const sentMeanwhile = town.calls() - callsBefore;
  const ended = Date.now();
  await outage.end();
  await books.noteDoubts();
  asking.stop();
  const arrivedBefore = town.arrivals().length;
  await until(() => town.arrivals().length > arrivedBefore, RECOVERED_SECONDS);
  const recovered = (Date.now() - ended) / 1_000;
  await until(async () => town.isQuiet() && (await books.hasCaughtUp()), CAUGHT_UP_SECONDS);
  const leftInHand = await books.inHand();

  life.signal('SIGTERM');
  await life.ended;
  // What is still in hand comes to its end when its lease has run out.
  const next = await bots.begin(LEASE_MS);
  town.doors = await doorsOf(next);
  await until(isOver, 60);
  next.signal('SIGTERM');
  await next.ended;
  town.close();

  const meanwhile = town.calledOn.filter((call) => call.began > began && call.ended < ended);
  const refused = meanwhile.filter(({ status }) => status !== undefined && status >= 500).length;
  const account = await books.account(town);
  report(name, account, { refused, recovered, leftInHand });
  expect(account.wrong).toEqual([]);
  expect(meanwhile.filter(({ status }) => status === 200)).toEqual([]);
  // Else nothing was shown.
  expect(refused).toBeGreaterThan(0);
  expect(sentMeanwhile).toBe(0);
  expect(account.lost).toBe(0);
  // What was sent while it began is known, and written down when it is over.
  expect(account.doubled).toBe(0);
  expect(account.uncertainArrived).toBe(0);
  expect(life.output() + next.output()).not.toMatch(/canary|CANARY|test-app-secret|Số \d|Thông báo thử/);
  return account;
}
