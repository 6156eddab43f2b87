import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase, openSession } from '../../src/store/open.ts';
import { POOL_SIZE } from '../../src/store/postgresql.ts';
import { type Life, lives } from '../faults/life.ts';
import { randomFrom } from '../faults/random.ts';
import { report } from '../faults/report.ts';
import { seed } from '../faults/settings.ts';
import { keyIn, type Platform, platforms } from '../faults/town.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { type Brought, openMessengers } from './three-doors.ts';

/** Seven days before the deadline, half past eight: everybody's officer is told. */
const MORNING = new Date('2024-11-28T01:30:00Z');
const aheadMs = MORNING.getTime() - Date.now();
const now = () => new Date(Date.now() + aheadMs);
const PEOPLE = 6;
/** A chat of Telegram takes one answer a second. */
const QUESTIONS = 10;
const UNITS = ['phu-tho', 'bac-kan', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai'];
const chats: Readonly<Record<Platform, readonly string[]>> = {
  telegram: Array.from({ length: PEOPLE }, (_, index) => `${7_200_000_000 + index}`),
  zalo: Array.from({ length: PEOPLE }, (_, index) => `9${String(index).padStart(18, '0')}`),
};

/** Each unit has an officer on either messenger, and a made-up report to file. */
async function fill(url: string): Promise<void> {
  const database = await openDatabase(url, { now });
  const { client } = await openSession(url, now);
  for (const [index, unit] of UNITS.entries()) {
    for (const platform of platforms) {
      const person = await client.person.create({ data: { name: `Cán bộ thử ${index}`, createdAt: now() } });
      const chat = chats[platform][index] ?? '';
      await client.seat.create({ data: { personId: person.id, role: 'officer', unitCode: unit } });
      await client.account.create({
        data: { personId: person.id, channel: platform, chat, state: 'active', linkedAt: now() },
      });
      await database.contacts(platform).heard(chat, now());
    }
  }
  await client.$disconnect();
  const opensAt = new Date('2024-11-01T01:00:00Z');
  await database.transaction((store) =>
    store.reports.addRequest(
      {
        ...{ code: 'thu', cluster: 'tdmnpb', year: 2024, kind: 'year', title: 'Báo cáo thử nghiệm' },
        period: { year: 2024, part: 'year' },
        ...{ periodFrom: '2024-01-01', periodTo: '2024-11-30', asOf: '2024-11-30', opensAt },
        ...{ dueOn: '2024-12-05', dueTime: { hour: 17, minute: 0 }, shift: 'next', isPractice: false },
        dueAt: new Date('2024-12-05T10:00:00Z'),
        reminders: '-7 -3 -1 0 +1',
        sections: [{ title: 'Phần thử', titleEn: 'Test section', indicators: ['house_new', 'house_repair'] }],
        duties: UNITS.map((unit) => ({ unit })),
      },
      opensAt,
    ),
  );
  await database.close();
}

it('three processes on one PostgreSQL take what comes to any of them, remind once, keep the order of each chat, and one may stop', async () => {
  const random = randomFrom(seed);
  const url = await newPostgresDatabase();
  await fill(url);
  const messengers = await openMessengers(now, chats);
  const bots = lives({ ...messengers.env, DATABASE_URL: url });
  const running: Life[] = [];
  for (let index = 0; index < 3; index += 1) running.push(await bots.begin(aheadMs));
  const doors = (await Promise.all(running.map(({ address }) => address))).map((door) => door ?? '');
  const { client } = await openSession(url, now);
  onTestFinished(() => client.$disconnect());
  const asked: Brought[] = [];
  let refused = 0;

  /** As a platform with several ways to one bot does: where nobody takes it, it is brought elsewhere. */
  async function bring(question: Brought): Promise<void> {
    for (;;) {
      const first = random.of(doors);
      const atOnce = random.below(3) === 0 ? [first, random.of(doors)] : [first];
      const statuses = await Promise.all(atOnce.map((door) => question.post(door)));
      if (statuses.includes(200)) return;
      refused += 1;
      await pause(20);
    }
  }

  /** One after another, each to whichever process; the next follows at once. */
  async function talk(platform: Platform, chat: string): Promise<void> {
    for (let count = 0; count < QUESTIONS; count += 1) {
      const question = messengers.question(platform, chat);
      asked.push(question);
      await bring(question);
      if (asked.length === (PEOPLE * QUESTIONS * 2) / 2) running[0]?.signal('SIGTERM');
    }
  }

  const began = performance.now();
  await Promise.all(platforms.flatMap((platform) => chats[platform].map((chat) => talk(platform, chat))));
  const takenMs = performance.now() - began;
  const [{ connections }] = (await client.$queryRawUnsafe(
    'SELECT count(*)::int AS connections FROM pg_stat_activity WHERE datname = current_database()',
  )) as [{ connections: number }];
  await running[0]?.ended;
  const open = { state: { in: ['queued', 'sending'] } };
  for (let looked = 0; looked < 150; looked += 1) {
    const waiting = await client.inboundEvent.count({ where: { state: 'waiting' } });
    if (waiting + (await client.outboxMessage.count({ where: open })) === 0) break;
    await pause(100);
  }
  for (const life of running.slice(1)) life.signal('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));

  const arrived = [
    ...messengers.telegram.delivered.map(({ chat, text }) => ({ chat: `${chat}`, text })),
    ...messengers.zalo.delivered.map(({ to, text }) => ({ chat: to, text })),
  ];
  const events = await client.inboundEvent.findMany();
  const rows = await client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
  const reminders = rows.filter(({ kind }) => kind === 'reminder');
  const answersTo = (chat: string) =>
    arrived.filter((one) => one.chat === chat && keyIn(one.text) !== undefined);
  const sent = rows.filter(({ state }) => state === 'sent').length;
  report(
    'three processes on one PostgreSQL, one is stopped',
    {
      accepted: events.length,
      sent,
      uncertain: 0,
      lost: sent - arrived.length,
      doubled: arrived.length - sent,
    },
    { refused, takenMs, connections, reminders: reminders.length },
  );
  // Taken once, whoever was asked, and answered once in the order it was said.
  expect(events).toHaveLength(asked.length);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['sent']));
  expect(arrived).toHaveLength(rows.length);
  for (const chat of [...chats.telegram, ...chats.zalo]) {
    const order = asked.filter((question) => question.chat === chat).map(({ key }) => key);
    expect(answersTo(chat).map(({ text }) => keyIn(text))).toEqual(order);
  }
  // Each unit through its first officer, once, though three processes looked at the same minute.
  expect(reminders.map(({ chat }) => chat).toSorted()).toEqual(chats.telegram);
  expect(new Set(arrived.map(({ chat, text }) => `${chat} ${text}`)).size).toBe(arrived.length);
  // The server's usual hundred is enough for nine.
  expect(connections).toBeLessThanOrEqual(3 * POOL_SIZE + 2);
}, 60_000);
