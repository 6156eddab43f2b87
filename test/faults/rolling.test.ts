import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { openBooks } from './books.ts';
import { doorsOf, type Life, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { rolling, seed } from './settings.ts';
import { openTown } from './town.ts';
import { everybodyAsks, traffic, until } from './traffic.ts';

const LATENCY_MS = 60;

it(`two bots on one PostgreSQL, of which one is replaced every ${rolling.seconds} seconds while ${rolling.people} people are told and others ask: nothing is lost, doubled or uncertain, and each chat keeps its order`, async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const url = await postgres.create('rolling');
  const town = await openTown(rolling.people, LATENCY_MS, 'webhook');
  const books = await openBooks(url);
  const bots = lives({ ...town.env, DATABASE_URL: url });
  const random = randomFrom(seed);
  const outputs: string[] = [];
  let running: readonly Life[] = [];
  let replaced = 0;

  async function begin(): Promise<void> {
    running = [...running, await bots.begin(0)];
    town.doors = await doorsOf(...running);
  }

  async function endOldest(): Promise<void> {
    const [oldest, ...others] = running;
    if (!oldest) return;
    running = others;
    town.doors = await doorsOf(...others);
    oldest.signal('SIGTERM');
    await oldest.ended;
    outputs.push(oldest.output());
  }

  await begin();
  await begin();
  for (const chat of town.chats.telegram) await books.promise('announcement', 'telegram', chat);
  // Few who ask often: of each chat several events are open at once.
  const askers = {
    telegram: town.chats.telegram.slice(0, 6),
    zalo: town.chats.zalo.slice(0, 6),
  };
  everybodyAsks({ ...town, chats: askers });
  const asking = traffic({ ...town, chats: askers }, random, 4);
  while (!(await books.isSent())) {
    await pause(rolling.seconds * 1_000);
    await begin();
    await endOldest();
    replaced += 1;
  }
  asking.stop();
  await until(async () => town.isQuiet() && (await books.isSettled()), 60);
  for (const _ of [...running]) await endOldest();
  const leftInHand = await books.inHand();
  town.close();

  const account = await books.account(town);
  report(`two bots on PostgreSQL, one replaced every ${rolling.seconds} s`, account, {
    replaced,
    leftInHand,
  });
  expect(account.wrong).toEqual([]);
  expect(account).toMatchObject({ uncertain: 0, lost: 0, doubled: 0 });
  expect(leftInHand).toBe(0);
  expect(replaced).toBeGreaterThan(1);
  expect(outputs.join('\n')).not.toMatch(/canary|CANARY|test-app-secret|Số \d|Thông báo thử|"level":50/);
}, 600_000);
