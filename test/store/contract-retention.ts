import { expect, onTestFinished, test } from 'vitest';
import { createChores } from '../../src/bot/chores.ts';
import { forgetting, keptDays, type Perishable } from '../../src/bot/retention.ts';
import type { Database } from '../../src/bot/store.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { openSession, type RootSession } from '../../src/store/open.ts';
import { type Backend, type Bench, bench, job, message, start, textEvent } from './bench.ts';

const wording = loadWording();
const DAY_MS = 24 * 60 * 60_000;
/** 1:00 in Vietnam, so many nights after the start. */
const night = (days: number) => new Date(start.getTime() - 8 * 60 * 60_000 + days * DAY_MS);
const stranger = { channel: 'telegram', chat: 'stranger' };
const known = { channel: 'telegram', chat: 'an' };

interface Ward extends Bench {
  readonly client: RootSession['client'];
  /** The work of a night: minute by minute until it is done, or ten times. */
  sleep(days: number): Promise<void>;
}

async function ward(backend: Backend): Promise<Ward> {
  const made = await bench(backend);
  const { client } = await openSession(made.url, () => start);
  onTestFinished(() => client.$disconnect());
  const faults: unknown[] = [];
  const chores = createChores({
    ...{ chores: [forgetting], database: made.database, wording, fallbackLocale: 'vi' as const },
    now: () => made.clock.now,
    onFault: (_chore, error) => void faults.push(error),
  });
  return {
    ...made,
    client,
    async sleep(days) {
      for (let minute = 0; minute < 10; minute += 1) {
        made.clock.now = new Date(night(days).getTime() + minute * 60_000);
        await chores.run();
      }
      expect(faults).toEqual([]);
    },
  };
}

async function settled(database: Database, keys: readonly string[], kind: 'reply' | 'notice' = 'reply') {
  const text = { ...message('lời nhắn thử'), choices: [{ label: 'Có', value: 'x:1' }] };
  await database.store.outbox.add(keys.map((key) => job(key, { kind, chat: key, message: text })));
  const jobs = await database.jobs.claim('telegram', 'me', start, start, keys.length);
  await database.jobs.settle(
    jobs.map((one) => ({ job: one, outcome: { state: 'sent', sentId: one.key } })),
    start,
  );
}

type Plant = (ward: Ward) => Promise<unknown>;
type Count = (ward: Ward) => Promise<number>;

/** Of each kind one that is as old as the start, and how many there are. */
const things: Readonly<Record<Perishable, readonly [Plant, Count]>> = {
  events: [
    async ({ database }) => {
      await database.store.inbox.add([textEvent('1')], start);
      const [event] = await database.store.inbox.nextOfEachChat(1);
      await database.store.inbox.finish([event?.id ?? 0], start);
    },
    ({ client }) => client.inboundEvent.count(),
  ],
  replies: [({ database }) => settled(database, ['reply/1']), ({ client }) => client.outboxMessage.count()],
  words: [
    ({ database }) => settled(database, ['notice/1'], 'notice'),
    ({ client }) => client.outboxMessage.count({ where: { message: { contains: 'lời nhắn' } } }),
  ],
  unread: [
    ({ database }) => database.store.learning.noteUnread('câu lạ', start),
    ({ client }) => client.unreadQuestion.count(),
  ],
  strangersConversations: [
    ({ database }) => database.store.conversations.save([{ ...stranger, state: '{}', version: 0 }], start),
    ({ client }) => client.conversation.count(),
  ],
  strangersContacts: [
    ({ database }) => database.contacts(stranger.channel).heard(stranger.chat, start),
    ({ client }) => client.contact.count(),
  ],
  codeGuards: [
    ({ client }) => client.codeGuard.create({ data: { ...stranger, tries: 1, windowFrom: start } }),
    ({ client }) => client.codeGuard.count(),
  ],
  invitations: [
    ({ client }) =>
      client.invitation.create({
        data: { linkHash: 'thử', role: 'officer', createdAt: start, expiresAt: start, name: 'Người thử' },
      }),
    ({ client }) => client.invitation.count(),
  ],
  tellings: [
    async ({ client }) => {
      const at = new Date('2126-01-01');
      await client.quotedAnswer.create({ data: { code: 'K7M2QX', proof: 'p', query: 'q', at } });
      await client.toldAnswer.create({ data: { code: 'K7M2QX', personId: 1, at: start } });
    },
    ({ client }) => client.toldAnswer.count(),
  ],
  cards: [
    async ({ client }) => {
      await client.quotedAnswer.create({ data: { code: 'K7M2QX', proof: 'p', query: 'q', at: start } });
      const { id } = await client.figure.findFirstOrThrow();
      await client.quotedFigure.create({ data: { code: 'K7M2QX', figureId: id } });
    },
    ({ client }) => client.quotedAnswer.count(),
  ],
  papers: [
    ({ database }) =>
      database.store.awards.keepPaper(
        { name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'a' },
        Uint8Array.of(1),
        undefined,
        start,
      ),
    ({ client }) => client.paper.count(),
  ],
  drafts: [
    ({ client }) =>
      client.announcement.create({
        data: {
          ...{ clusterCode: 'hills', year: 2026, number: 1, kind: 'notice', title: 'Thử', text: 'Thử' },
          ...{ audience: '{}', form: '{}', contentHash: 'a', state: 'draft', createdAt: start },
        },
      }),
    ({ client }) => client.announcement.count({ where: { state: 'draft' } }),
  ],
};

/** What comes with traffic does not stay for ever. */
export function retentionContract(backend: Backend): void {
  test.each(Object.entries(things) as [Perishable, readonly [Plant, Count]][])(
    'keeps %s as long as is said, and not longer',
    async (kind, [plant, count]) => {
      const there = await ward(backend);
      await plant(there);
      const counts = [await count(there)];
      // The night begins before the hour in which it was planted: it is a few hours short of so many days.
      for (const days of [keptDays[kind], keptDays[kind] + 1]) {
        await there.sleep(days);
        counts.push(await count(there));
      }

      expect(counts).toEqual([1, 1, 0]);
    },
  );

  test('keeps what is still waited for, whatever its age', async () => {
    const there = await ward(backend);
    await there.database.store.inbox.add([textEvent('1')], start);
    await there.database.store.outbox.add([
      job('reply/1'),
      job('notice/1', { kind: 'notice', chat: 'binh' }),
    ]);

    await there.sleep(5_000);

    expect(await there.database.store.inbox.nextOfEachChat(9)).toHaveLength(1);
    expect(await there.database.jobs.claim('telegram', 'me', night(5_000), night(5_001), 9)).toHaveLength(2);
  });

  test('keeps that an occasion was told, whom and what came of it: it is not told again', async () => {
    const there = await ward(backend);
    await settled(there.database, ['notice/1'], 'notice');
    const [before] = await there.client.outboxMessage.findMany({ omit: { message: true } });

    await there.sleep(5_000);
    await there.database.store.outbox.add([job('notice/1', { kind: 'notice' })]);

    expect(await there.client.outboxMessage.findMany({ omit: { message: true } })).toEqual([before]);
    const pressed = await there.database.store.outbox.offered(
      { channel: 'telegram', chat: 'notice/1' },
      { job: before?.id ?? 0, index: 0 },
    );
    expect(pressed).toBeUndefined();
  });

  test('keeps the conversation and the contact of whoever has an account', async () => {
    const there = await ward(backend);
    const { id } = await there.client.person.create({ data: { name: 'An (thử)', createdAt: start } });
    await there.database.store.people.link(id, known.channel, known.chat, start);
    await there.database.store.conversations.save([{ ...known, state: '{}', version: 0 }], start);
    await there.database.contacts(known.channel).heard(known.chat, start);

    await there.sleep(5_000);

    expect([await there.client.conversation.count(), await there.client.contact.count()]).toEqual([1, 1]);
  });

  test('keeps a paper that a decision rests on, an invitation that was used, and what was announced', async () => {
    const there = await ward(backend);
    await things.papers[0](there);
    const { id: paperId } = await there.client.paper.findFirstOrThrow();
    await there.client.decision.create({
      data: {
        ...{
          clusterCode: 'hills',
          year: 2026,
          kind: 'award',
          issuer: 'Thử',
          symbol: '1',
          signedOn: '2026-11-01',
        },
        ...{ signer: 'Thử', authority: 'own', paperId, recordedAt: start },
      },
    });
    await there.client.invitation.create({
      data: { linkHash: 'b', role: 'officer', createdAt: start, expiresAt: start, usedAt: start },
    });
    await things.drafts[0](there);
    await there.client.announcement.updateMany({ data: { state: 'confirmed' } });

    await there.sleep(5_000);

    const left = [await there.client.paper.count(), await there.client.invitation.count()];
    expect([...left, await there.client.announcement.count({ where: { state: 'confirmed' } })]).toEqual([
      1, 1, 1,
    ]);
  });

  test('goes on minute by minute until nothing old is left, and rests until the next night', async () => {
    const there = await ward(backend);
    const ids = Array.from({ length: 1_200 }, (_, index) => `${index}`);
    await there.database.store.inbox.add(
      ids.map((id) => textEvent(id)),
      start,
    );
    await there.client.inboundEvent.updateMany({ data: { state: 'done' } });

    await there.sleep(keptDays.events + 1);
    const left = await there.client.inboundEvent.count();
    await things.events[0](there);
    await there.sleep(keptDays.events + 1);
    const rested = await there.client.inboundEvent.count();
    await there.sleep(keptDays.events + 2);

    expect([left, rested, await there.client.inboundEvent.count()]).toEqual([0, 1, 0]);
  });

  test('removes nothing by day', async () => {
    const there = await ward(backend);
    await things.events[0](there);
    there.clock.now = new Date(start.getTime() + 40 * DAY_MS);

    const outcome = await forgetting.run({
      now: there.clock.now,
      store: there.database.store,
      directory: await there.database.directory(),
      fallbackLocale: 'vi',
      say: () => '',
      write: () => message(''),
    });

    expect(outcome).toEqual({});
  });
}
