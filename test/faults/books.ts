import Sqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { JobKind } from '../../src/chat/channel.ts';
import { openDatabase, openSession, pathOf } from '../../src/store/open.ts';
import type { Tally } from './report.ts';
import { keyIn, keysFrom, type Platform, type Town } from './town.ts';

/** What came of everything that was promised. */
export interface Account extends Tally {
  readonly promised: number;
  /** What must never be, one sentence each. */
  readonly wrong: readonly string[];
}

/** The database of the bot as somebody beside it sees it. */
export interface Books {
  /** Puts a message to somebody into the outbox. */
  promise(kind: JobKind, platform: Platform, chat: string): Promise<void>;
  /** Notes which messages were on their way when the bot died; returns how many. */
  noteDoubts(): Promise<number>;
  /** Nobody stands still inside a transaction; on SQLite only. */
  isWritable(): boolean;
  /** Every event is handled and every message has come to an end. */
  isSettled(): Promise<boolean>;
  /** Nothing waits to be sent any more; what a dead process had in hand may be open. */
  isSent(): Promise<boolean>;
  /** Nothing waits but what has to wait for a message of the same chat that is on its way. */
  hasCaughtUp(): Promise<boolean>;
  /** How many messages a process has in hand. */
  inHand(): Promise<number>;
  /** Compares what was asked, what the database says and what arrived. */
  account(town: Town): Promise<Account>;
}

const message = (text: string) => ({ text, choices: [], attachments: [] });

export async function openBooks(url: string): Promise<Books> {
  const now = () => new Date();
  const database = await openDatabase(url, { now });
  const { client } = await openSession(url, now);
  onTestFinished(async () => {
    await client.$disconnect();
    await database.close();
  });
  const key = keysFrom(50_000);
  const doubts = new Map<number, number>();
  let promised = 0;

  return {
    async promise(kind, platform, chat) {
      const number = key();
      const text = `Thông báo thử nghiệm ${number}, không phải số liệu thật.`;
      // Due by every clock here, and too young to be forgotten in a night.
      const notBefore = new Date(Date.now() - 24 * 60 * 60_000);
      promised += 1;
      await database.transaction((store) =>
        store.outbox.add([{ key: number, kind, channel: platform, chat, message: message(text), notBefore }]),
      );
    },

    async noteDoubts() {
      const open = await client.outboxMessage.findMany({
        where: { state: 'sending' },
        select: { id: true, attempt: true },
      });
      const before = doubts.size;
      for (const { id, attempt } of open) doubts.set(id * 100 + attempt, id);
      return doubts.size - before;
    },

    isWritable() {
      const beside = new Sqlite(pathOf(url), { timeout: 200 });
      try {
        beside.exec('BEGIN IMMEDIATE; ROLLBACK');
        return true;
      } catch {
        return false;
      } finally {
        beside.close();
      }
    },

    async isSettled() {
      const waiting = await client.inboundEvent.count({ where: { state: 'waiting' } });
      const open = await client.outboxMessage.count({ where: { state: { in: ['queued', 'sending'] } } });
      return waiting + open === 0;
    },

    async isSent() {
      const waiting = await client.outboxMessage.findFirst({
        where: { state: 'queued' },
        select: { id: true },
      });
      return waiting === null;
    },

    async hasCaughtUp() {
      const open = await client.outboxMessage.findMany({
        where: { state: { in: ['queued', 'sending'] } },
        select: { channel: true, chat: true, state: true },
      });
      const place = ({ channel, chat }: { channel: string; chat: string }) => `${channel}/${chat}`;
      const held = new Set(open.filter(({ state }) => state === 'sending').map(place));
      const waiting = await client.inboundEvent.count({ where: { state: 'waiting' } });
      return waiting === 0 && open.every((row) => held.has(place(row)));
    },

    inHand: () => client.outboxMessage.count({ where: { state: 'sending' } }),

    async account(town) {
      const events = await client.inboundEvent.findMany({ orderBy: { id: 'asc' } });
      const rows = await client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
      const arrivals = town.arrivals();
      const wrong: string[] = [];
      const must = (isSo: boolean, sentence: string) => void (isSo || wrong.push(sentence));

      for (const { key: asked, platform } of town.asked) {
        const of = events.filter(({ channel, payload }) => channel === platform && keyIn(payload) === asked);
        must(of.length === 1, `question ${asked} is stored ${of.length} times`);
        must(of[0]?.state === 'done', `question ${asked} is ${of[0]?.state}`);
        const answers = rows.filter(({ key: row }) => row === `reply/${of[0]?.id}/0`);
        must(answers.length === 1, `question ${asked} has ${answers.length} answers`);
        must(keyIn(answers[0]?.message ?? '') === asked, `question ${asked} has the answer to another`);
      }
      must(events.length === town.asked.length, `${events.length} events of ${town.asked.length}`);
      must(rows.length === events.length + promised, `${rows.length} messages for what was promised`);

      const timesInDoubt = (id: number) => [...doubts.values()].filter((other) => other === id).length;
      const counted = rows.map((row) => {
        const here = arrivals.filter(
          (one) => one.platform === row.channel && one.chat === row.chat && one.key === keyIn(row.message),
        );
        return { ...row, arrived: here.length, inDoubt: timesInDoubt(row.id) };
      });
      for (const { id, kind, state, attempt, arrived, inDoubt } of counted) {
        const name = `${kind} ${id}, ${state}, sent ${attempt} times, in doubt ${inDoubt} times, arrived ${arrived} times`;
        must(state === 'sent' || (state === 'uncertain' && inDoubt > 0), `not at an end: ${name}`);
        must(state !== 'sent' || arrived > 0, `lost: ${name}`);
        must(arrived <= 1 + inDoubt, `doubled without a doubt: ${name}`);
        must(kind === 'reply' || kind === 'notice' || arrived <= 1, `doubled: ${name}`);
        must((kind !== 'reply' && kind !== 'notice') || state === 'sent' || inDoubt > 2, `given up: ${name}`);
      }
      must(
        counted.reduce((sum, { arrived }) => sum + arrived, 0) === arrivals.length,
        'something arrived that nobody promised',
      );
      for (const sentence of outOfOrder(town)) wrong.push(sentence);

      const inState = (name: string) => counted.filter(({ state }) => state === name);
      return {
        accepted: events.length,
        promised: rows.length,
        sent: inState('sent').length,
        uncertain: inState('uncertain').length,
        uncertainArrived: inState('uncertain').filter(({ arrived }) => arrived > 0).length,
        lost: inState('sent').filter(({ arrived }) => arrived === 0).length,
        doubled: counted.filter(({ arrived }) => arrived > 1).length,
        wrong,
      };
    },
  };
}

/** In each chat the answers come in the order of the questions, at their first arrival. */
function outOfOrder(town: Town): string[] {
  const arrivals = town.arrivals();
  const chats = [...new Set(town.asked.map(({ chat }) => chat))];
  return chats.flatMap((chat) => {
    const asked = town.asked.filter((one) => one.chat === chat).map(({ key }) => key);
    const answered = [...new Set(arrivals.filter((one) => one.chat === chat).map(({ key }) => key))];
    const inOrder = asked.filter((key) => answered.includes(key)).join();
    const came = answered.filter((key) => asked.includes(key)).join();
    return inOrder === came ? [] : [`in ${chat} answers came out of order: ${came}`];
  });
}
