import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { noGuard } from '../src/bot/flood-guard.ts';
import type { Channel } from '../src/chat/channel.ts';
import { coreOn } from './support/conversation.ts';
import { testDatabase, testNow } from './support/database.ts';
import { testSecrets } from './support/secrets.ts';

test('a tick does not wait for a broadcast to end: chores are run at the next one, and all is sent in the end', async () => {
  const database = await testDatabase();
  const message = { text: 'Thông báo thử.', choices: [], attachments: [] };
  await database.store.outbox.add([
    { key: 'a', kind: 'announcement', channel: 'slow', chat: '1', message, notBefore: testNow },
  ]);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const channel: Channel = {
    name: 'slow',
    start: async () => {},
    stop: async () => {},
    send: async () => {
      await arrived;
      return '1';
    },
  };
  let minute = 0;
  const now = () => new Date(testNow.getTime() + minute * 60_000);
  const ran: string[] = [];
  const observer = { turned() {}, sent() {}, ran: (chore: string) => void ran.push(chore) };
  const app = createApp(coreOn(database, testSecrets()), [channel], now, pino({ level: 'silent' }), {
    observer,
    patienceMs: 20,
  });

  await app.start();
  const first = ran.length;
  minute = 1;
  await app.tick();
  arrive();
  await app.stop();

  expect(first).toBeGreaterThan(0);
  expect(ran.length).toBe(2 * first);
  expect(await database.jobs.states(new Date(0))).toEqual(new Map([['sent', 1]]));
});

test('what the database refuses for a while is worked on and sent as soon as it takes it again, before the next tick', async () => {
  const database = await testDatabase();
  let isAway = true;
  const away = async () => {
    throw new Error('the database is away');
  };
  const core = coreOn(
    {
      ...database,
      jobs: { ...database.jobs, claim: (...given) => (isAway ? away() : database.jobs.claim(...given)) },
    },
    testSecrets(),
  );
  let arrive = (_text: string) => {};
  const arrived = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const channel: Channel = {
    name: 'test',
    start: async () => {},
    stop: async () => {},
    send: async (_chat, { text }) => {
      arrive(text);
      return '1';
    },
  };
  const app = createApp(core, [channel], () => testNow, pino({ level: 'silent' }), { againMs: 5 });
  const message = { text: 'Thông báo thử.', choices: [], attachments: [] };
  const job = { key: 'a', kind: 'notice' as const, channel: 'test', chat: '1', message, notBefore: testNow };
  await database.store.outbox.add([job]);

  await app.start();
  isAway = false;

  expect(await arrived).toBe('Thông báo thử.');
  await app.stop();
  expect(await database.jobs.states(new Date(0))).toEqual(new Map([['sent', 1]]));
});

test('stopping does not wait for a flood to be worked off; what is left is answered at the next start', async () => {
  const database = await testDatabase();
  const core = coreOn(database, testSecrets());
  const channel: Channel = {
    name: 'test',
    start: async () => {},
    stop: async () => {},
    send: async () => '1',
  };
  const silent = pino({ level: 'silent' });
  const options = { guard: noGuard, graceMs: 0 };
  const app = createApp(core, [channel], () => testNow, silent, options);
  const from = { channel: 'test', chat: 'a' };
  const ids = Array.from({ length: 300 }, (_, index) => `${index}`);
  await database.store.inbox.add(
    ids.map((id) => ({ id, from, at: testNow, kind: 'text', text: `lời thứ ${id}` })),
    testNow,
  );

  await app.stop();
  const left = (await database.store.inbox.nextOfEachChat(1)).length;

  expect(left).toBe(1);
  await app.worker.drain();
  expect(await database.store.inbox.nextOfEachChat(1)).toEqual([]);
});
