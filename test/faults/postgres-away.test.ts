import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openBooks } from './books.ts';
import { doorsOf, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { isLong, seed } from './settings.ts';
import { openTown } from './town.ts';
import { everybodyAsks, traffic, until } from './traffic.ts';

const PEOPLE = 90;
const LATENCY_MS = 60;
const AWAY_MS = 2_500;
const LEAVING_MS = 1_000;
const RECOVERED_SECONDS = 10;
const LEASE_MS = 61_000;
let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres({ isDurable: true });
});
afterAll(() => postgres.stop());

const ends = [
  ['is killed with all its processes', 'killed'],
  ['is restarted at once', 'immediately'],
] as const;

it.each(isLong ? ends : ends.slice(0, 1))(
  'when PostgreSQL %s in the middle of a broadcast nothing is acknowledged without a row, nothing is lost, and it goes on by itself',
  async (name, how) => {
    const town = await openTown(PEOPLE, LATENCY_MS, 'webhook');
    const url = await postgres.create(`away_${how}`);
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
    await pause(1_000);

    await postgres.end(how);
    const gone = Date.now();
    await pause(LEAVING_MS);
    const callsBefore = town.calls();
    await pause(AWAY_MS - LEAVING_MS);
    const sentMeanwhile = town.calls() - callsBefore;
    const back = Date.now();
    await postgres.startAgain();
    await books.noteDoubts();
    asking.stop();
    const answered = town.arrivals().length;
    await until(() => town.arrivals().length > answered, RECOVERED_SECONDS);
    const recovered = (Date.now() - back) / 1_000;
    await until(async () => town.isQuiet() && (await books.hasCaughtUp()), 60);
    const leftInHand = await books.inHand();

    life.signal('SIGTERM');
    await life.ended;
    const next = await bots.begin(LEASE_MS);
    town.doors = await doorsOf(next);
    await until(isOver, 60);
    next.signal('SIGTERM');
    await next.ended;
    town.close();

    const meanwhile = town.calledOn.filter(({ began, ended }) => began > gone && ended < back);
    const refused = meanwhile.filter(({ status }) => status !== undefined && status >= 500).length;
    const account = await books.account(town);
    report(`PostgreSQL ${name}`, account, { refused, recovered, leftInHand });
    expect(account.wrong).toEqual([]);
    expect(meanwhile.filter(({ status }) => status === 200)).toEqual([]);
    expect(refused).toBeGreaterThan(0);
    expect(sentMeanwhile).toBe(0);
    expect(account.lost).toBe(0);
  },
  240_000,
);
