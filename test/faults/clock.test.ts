import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { testDatabase } from '../support/database.ts';
import { addMadeUpPeople } from '../support/made-up-people.ts';
import { moment } from '../support/reminders.ts';
import { setupWithEverybody } from '../support/report-people.ts';
import { reportNow } from '../support/report-stage.ts';
import { setUpFrom } from '../support/stage.ts';
import { doorsOf, type Life, lives } from './life.ts';
import { report } from './report.ts';
import { isLong } from './settings.ts';
import { openTown, telegramOnly } from './town.ts';
import { until } from './traffic.ts';

/** Longer than the clock's work waits for its next turn, also when it has to notice first that it was silent. */
const TICK_SECONDS = 40;
const ANSWER_SECONDS = 5;
/** A message of a reminder arrives soon after the tick that made it. */
const ARRIVAL_MS = 1_000;
const SLOTS = ['T-7', 'T-3', 'T-1', 'T'];

/** Two made-up reports, due on Thursday 5 December 2024 at 17:00: their reminders are due at the same moments. */
function twoReports(): object {
  const setup = setupWithEverybody() as { reportRequests: object[] };
  const [first] = setup.reportRequests;
  const second = { ...first, code: 'thu-2024-hai', title: 'Báo cáo thứ hai (thử nghiệm)' };
  const reportRequests = [first, second].map((request) => ({ ...request, reminders: '-7 -3 -1 0' }));
  return { ...setup, reportRequests };
}

/** Everybody of the tests of reports, each with a chat of the pretended Telegram, before two processes of the bot. */
async function twoProcesses() {
  const town = await openTown(40, 5, 'webhook');
  const database = await testDatabase(() => reportNow);
  await addMadeUpPeople(database, 'real', reportNow);
  await setUpFrom(twoReports(), database, reportNow);
  for (const [index, { id }] of (await database.store.setup.people()).entries())
    await database.store.people.link(id, 'telegram', town.chats.telegram[index] ?? '', reportNow);
  const { client } = await openSession(`file:${database.path}`, () => reportNow);
  onTestFinished(() => client.$disconnect());
  const bots = lives({ ...telegramOnly(town), DATABASE_URL: `file:${database.path}` });
  let running: readonly Life[] = [];
  const told = () => town.telegram.delivered.filter(({ text }) => text.includes('Hạn gửi'));

  return {
    town,
    told,
    async startAt(at: Date) {
      running = [await bots.begin(aheadTo(at)), await bots.begin(aheadTo(at))];
      town.doors = await doorsOf(...running);
    },
    async stop() {
      town.doors = [];
      for (const life of running) life.signal('SIGTERM');
      await Promise.all(running.map(({ ended }) => ended));
    },
    setClocks(at: Date) {
      for (const life of running) life.tell({ aheadMs: aheadTo(at) });
    },
    block(ms: number) {
      for (const life of running) life.tell({ blockedMs: ms });
    },
    /** Resolves when the clock's work was done at a time from then on, within an hour. */
    async ticksFrom(from: Date) {
      await until(async () => {
        const last = (await database.heartbeat.last())?.getTime() ?? 0;
        return last >= from.getTime() && last < from.getTime() + 3_600_000;
      }, TICK_SECONDS);
      await pause(ARRIVAL_MS);
    },
    async isAnswered() {
      const before = town.telegram.delivered.length;
      town.ask('telegram', town.chats.telegram[0] ?? '');
      await until(() => town.telegram.delivered.length > before, ANSWER_SECONDS);
    },
    /** What is recorded of each slot, as "T-3 told". */
    async recorded() {
      const rows = await client.reminder.findMany();
      return rows.map(({ slot, jobKey, reason, ...row }) => ({
        ...row,
        slot: slot.split('/')[0] ?? '',
        jobKey,
        outcome: jobKey ? 'told' : (reason ?? 'nothing'),
      }));
    },
  };
}

type Recorded = Awaited<ReturnType<Awaited<ReturnType<typeof twoProcesses>>['recorded']>>;

function outcomesOf(rows: Recorded, slot: string): readonly string[] {
  return [...new Set(rows.filter((row) => row.slot === slot).map(({ outcome }) => outcome))];
}

/** Messages by the rows that they were made for, and how often each came. */
function tallyOf(rows: Recorded, arrived: number) {
  const messages = new Set(rows.flatMap(({ jobKey }) => jobKey ?? [])).size;
  const doubled = Math.max(0, arrived - messages);
  return { accepted: 0, sent: messages, uncertain: 0, lost: Math.max(0, messages - arrived), doubled };
}

it('a loop that hears nothing over the moment of a reminder, and processes that are away over three: each is told once or recorded as passed over', async () => {
  const { town, told, startAt, stop, setClocks, block, ticksFrom, recorded } = await twoProcesses();
  const due = moment('2024-11-28', '08:00');

  // Both reports are due for a reminder while nothing is heard for five seconds.
  await startAt(moment('2024-11-27', '12:00'));
  setClocks(new Date(due.getTime() - 2_000));
  block(5_000);
  await ticksFrom(due);
  const first = told().length;
  await stop();
  // T-3, T-1 and T come while nobody is there.
  await startAt(moment('2024-12-05', '08:30'));
  await ticksFrom(moment('2024-12-05', '08:30'));
  await stop();
  town.close();

  const rows = await recorded();
  report('a blocked loop, and away over three reminders', tallyOf(rows, told().length));
  expect(first).toBeGreaterThan(0);
  expect(SLOTS.map((slot) => outcomesOf(rows, slot))).toEqual([
    ['told'],
    ['superseded'],
    ['superseded'],
    ['told'],
  ]);
  // Both reports in one message to each person.
  expect(tallyOf(rows, told().length)).toMatchObject({ sent: told().length, lost: 0, doubled: 0 });
  expect(rows.filter(({ outcome }) => outcome === 'told')).toHaveLength(2 * told().length);
}, 240_000);

it.runIf(isLong)(
  'a clock that is set forwards an hour and back again: nothing is told twice, answers and the clock’s work go on',
  async () => {
    const stage = await twoProcesses();
    const { town, told, startAt, stop, setClocks, ticksFrom, isAnswered, recorded } = stage;

    await startAt(moment('2024-11-28', '08:05'));
    await ticksFrom(moment('2024-11-28', '08:05'));
    const first = told().length;
    setClocks(moment('2024-11-28', '09:30'));
    await ticksFrom(moment('2024-11-28', '09:30'));
    await isAnswered();
    setClocks(moment('2024-11-28', '08:20'));
    await isAnswered();
    await ticksFrom(moment('2024-11-28', '08:20'));
    await stop();
    town.close();

    const rows = await recorded();
    report('the clock is set forwards and back', tallyOf(rows, told().length));
    expect(first).toBeGreaterThan(0);
    expect(told()).toHaveLength(first);
    expect(outcomesOf(rows, 'T-7')).toEqual(['told']);
  },
  240_000,
);

function aheadTo(at: Date): number {
  return at.getTime() - Date.now();
}
