import { expect, test } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import type { ClaimedJob, JobOutcome, NewJob } from '../../src/outbox/job.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, job, later, start } from './bench.ts';

const lease = later(30);

function keys(jobs: readonly ClaimedJob[]): string[] {
  return jobs.map(({ key }) => key);
}

async function claimOne(database: Database, now = start): Promise<ClaimedJob> {
  const [claimed] = await database.jobs.claim('telegram', 'me', now, later(30, now), 1);
  if (!claimed) throw new Error('there is nothing to claim');
  return claimed;
}

/** Whether the outcome counted. */
async function settled(
  database: Database,
  job: ClaimedJob,
  outcome: JobOutcome,
  now: Date,
): Promise<boolean> {
  return (await database.jobs.settle([{ job, outcome }], now)).counted.has(job.id);
}

export function jobsContract(backend: Backend): void {
  async function queued(...jobs: NewJob[]): Promise<Database> {
    const { database } = await bench(backend);
    await database.store.outbox.add(jobs);
    return database;
  }

  test('keeps the words of a confidential message only until nobody sends it any more', async () => {
    const choices = [{ value: 'people:revoke:1', label: 'Thu hồi' }];
    const secret = { text: 'mã ABCD-EFGH', choices, attachments: [], isConfidential: true as const };
    const { database, url } = await bench(backend);
    await database.store.outbox.add([job('secret', { message: secret }), job('plain', { chat: 'binh' })]);
    const first = await claimOne(database);
    await settled(database, first, { state: 'queued', notBefore: start, failure: 'throttled' }, start);
    const claimed = await database.jobs.claim('telegram', 'me', start, lease, 2);

    await database.jobs.settle(
      claimed.map((one) => ({ job: one, outcome: { state: 'sent' as const, sentId: '1' } })),
      start,
    );

    expect(claimed.map(({ message }) => message.text)).toEqual(['mã ABCD-EFGH', 'plain']);
    const { client } = await openSession(url, () => start);
    const rows = await client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
    await client.$disconnect();
    expect(rows.map(({ message }) => JSON.parse(message))).toEqual([
      { ...secret, text: '' },
      { text: 'plain', choices: [], attachments: [] },
    ]);
    const offer = { job: first.id, index: 0 };
    expect(await database.store.outbox.offered({ channel: 'telegram', chat: 'an' }, offer)).toBe(
      'people:revoke:1',
    );
  });

  test('takes the oldest job of each chat, oldest first, no more than asked', async () => {
    const { jobs } = await queued(
      job('a1'),
      job('a2'),
      job('b1', { chat: 'binh' }),
      job('c1', { chat: 'chi' }),
      job('z1', { channel: 'zalo' }),
    );

    expect(keys(await jobs.claim('telegram', 'me', start, lease, 2))).toEqual(['a1', 'b1']);
    expect(keys(await jobs.claim('telegram', 'me', start, lease, 2))).toEqual(['c1']);
    expect(keys(await jobs.claim('telegram', 'me', start, lease, 2))).toEqual([]);
  });

  test.each([
    ['sent', { state: 'sent', sentId: '7' }],
    ['failed', { state: 'failed', failure: 'unreachable' }],
    ['uncertain', { state: 'uncertain', failure: 'unavailable' }],
  ] as const)('goes on with a chat when the job before is %s', async (_, outcome) => {
    const database = await queued(job('a1'), job('a2'));
    const first = await claimOne(database);
    expect(await database.jobs.claim('telegram', 'me', start, lease, 5)).toEqual([]);

    expect(await settled(database, first, outcome, start)).toBe(true);

    expect(keys(await database.jobs.claim('telegram', 'me', start, lease, 5))).toEqual(['a2']);
    expect(await settled(database, first, outcome, start)).toBe(false);
  });

  test('holds a chat back while its job waits for another try', async () => {
    const database = await queued(job('a1'), job('a2'));
    const first = await claimOne(database);
    const retry = { state: 'queued', notBefore: later(60), failure: 'throttled' } as const;
    expect(await settled(database, first, retry, start)).toBe(true);

    expect(await database.jobs.claim('telegram', 'me', later(59), lease, 5)).toEqual([]);
    expect(await database.jobs.nextDue('telegram')).toEqual(start);

    const again = await database.jobs.claim('telegram', 'me', later(60), later(90), 5);
    expect(again).toMatchObject([{ key: 'a1', attempt: 2 }]);
  });

  test('counts after how many attempts nobody knew whether it had arrived, and no others', async () => {
    const database = await queued(job('a'));
    const doubts: number[] = [];
    for (const failure of ['answerLost', 'throttled', 'answerLost']) {
      const claimed = await claimOne(database);
      doubts.push(claimed.doubts);
      await settled(database, claimed, { state: 'queued', notBefore: start, failure }, start);
    }

    expect([...doubts, (await claimOne(database)).doubts]).toEqual([0, 1, 1, 2]);
  });

  test('answers a chat although something is put off to a later hour', async () => {
    const { jobs } = await queued(job('tomorrow', { notBefore: later(50_000) }), job('answer'));

    expect(keys(await jobs.claim('telegram', 'me', start, lease, 5))).toEqual(['answer']);
  });

  test('leaves a job alone before its time and lets it expire after', async () => {
    const { jobs } = await queued(
      job('early', { notBefore: later(10) }),
      job('short', { chat: 'binh', notAfter: later(5) }),
      job('next', { chat: 'binh', notBefore: later(6) }),
    );

    expect(await jobs.claim('telegram', 'me', later(5.001), lease, 0)).toEqual([]);
    expect(keys(await jobs.claim('telegram', 'me', later(6), lease, 5))).toEqual(['next']);
    expect(keys(await jobs.claim('telegram', 'me', later(10), lease, 5))).toEqual(['early']);
    await jobs.expire('practice', later(10));
    expect(await jobs.states(start)).toEqual(
      new Map([
        ['queued', 1],
        ['sending', 2],
      ]),
    );
    await jobs.expire('telegram', later(10));
    expect(await jobs.states(start)).toEqual(
      new Map([
        ['expired', 1],
        ['sending', 2],
      ]),
    );
  });

  test('a job that is too late holds back nothing, not even while it waits for another try', async () => {
    const { jobs } = await queued(job('late', { notAfter: later(5) }), job('next', { notBefore: later(6) }));
    const [late] = await jobs.claim('telegram', 'me', start, lease, 1);
    if (!late) throw new Error('it is claimed');
    const busy = { state: 'queued', notBefore: later(20), failure: 'throttled' } as const;
    await jobs.settle([{ job: late, outcome: busy }], start);

    expect(keys(await jobs.claim('telegram', 'me', later(6), lease, 5))).toEqual(['next']);
  });

  test('says that nothing else waits in these chats only where nothing does', async () => {
    const { jobs } = await queued(job('a1'), job('a2'), job('b', { chat: 'binh' }));
    const sent = (one: ClaimedJob) => ({ job: one, outcome: { state: 'sent', sentId: one.key } as const });
    const [a1, b] = await jobs.claim('telegram', 'me', start, lease, 5);
    if (!a1 || !b) throw new Error('both are claimed');

    expect((await jobs.settle([sent(a1), sent(b)], start)).isLast).toBe(false);
    const [a2] = await jobs.claim('telegram', 'me', start, lease, 5);
    if (!a2) throw new Error('it is claimed');
    // PostgreSQL lets others write meanwhile: there nobody can know.
    expect((await jobs.settle([sent(a2)], start)).isLast).toBe(backend.name === 'SQLite');
  });

  test('still sends a job in the last moment of its time', async () => {
    const { jobs } = await queued(job('a', { notAfter: later(5) }));

    expect(keys(await jobs.claim('telegram', 'me', later(5), lease, 5))).toEqual(['a']);
  });

  test('finds the jobs of a sender that is gone, and only those', async () => {
    const database = await queued(job('a'), job('b', { chat: 'binh' }), job('c', { chat: 'chi' }));
    await claimOne(database);
    const done = await claimOne(database);
    await settled(database, done, { state: 'sent', sentId: '1' }, start);
    await claimOne(database, later(20));

    expect(await database.jobs.abandoned('telegram', later(30))).toEqual([]);
    expect(await database.jobs.abandoned('telegram', later(31))).toMatchObject([{ key: 'a', attempt: 1 }]);
    expect(await database.jobs.abandoned('zalo', later(31))).toEqual([]);
  });

  test('does not count the outcome of a sender whose job was taken over', async () => {
    const database = await queued(job('a'));
    const frozen = await claimOne(database);
    const [found] = await database.jobs.abandoned('telegram', later(31));
    const retry = { state: 'queued', notBefore: later(31), failure: 'unavailable' } as const;
    expect(found && (await settled(database, found, retry, later(31)))).toBe(true);
    const takenOver = await claimOne(database, later(31));

    expect(await settled(database, frozen, { state: 'sent', sentId: '1' }, later(32))).toBe(false);
    expect(await settled(database, frozen, { state: 'failed', failure: 'rejected' }, later(32))).toBe(false);
    expect(await settled(database, takenOver, { state: 'sent', sentId: '2' }, later(33))).toBe(true);
  });

  test('believes a late sender that its message was sent, and nothing else', async () => {
    const database = await queued(job('a'));
    const slow = await claimOne(database);
    await settled(database, slow, { state: 'uncertain', failure: 'unavailable' }, later(31));

    expect(await settled(database, slow, { state: 'failed', failure: 'rejected' }, later(32))).toBe(false);
    expect(await settled(database, slow, { state: 'sent', sentId: '1' }, later(33))).toBe(true);
    expect(await settled(database, slow, { state: 'uncertain', failure: 'unavailable' }, later(34))).toBe(
      false,
    );
  });

  test('settles many together, each by its own rules, and names those that count', async () => {
    const chats = ['a', 'b', 'c', 'd', 'e', 'f'];
    const database = await queued(...chats.map((chat) => job(chat, { chat })), job('a2', { chat: 'a' }));
    const { jobs } = database;
    const [a, b, c, d, e, f] = await jobs.claim('telegram', 'me', start, lease, 9);
    if (!a || !b || !c || !d || !e || !f) throw new Error('six are claimed');
    const unsure = { state: 'uncertain', failure: 'answerLost' } as const;
    await jobs.settle(
      [e, f].map((each) => ({ job: each, outcome: unsure })),
      start,
    );

    const { counted } = await jobs.settle(
      [
        { job: a, outcome: { state: 'sent', sentId: '1' } },
        { job: b, outcome: { state: 'queued', notBefore: later(60), failure: 'throttled' } },
        { job: c, outcome: { state: 'failed', failure: 'unreachable' } },
        { job: { ...d, attempt: 2 }, outcome: { state: 'sent', sentId: '4' } },
        { job: e, outcome: { state: 'sent', sentId: '5' } },
        { job: f, outcome: { state: 'failed', failure: 'rejected' } },
      ],
      start,
    );

    expect(counted).toEqual(new Set([a.id, b.id, c.id, e.id]));
    expect((await jobs.settle([], start)).counted).toEqual(new Set());
    expect(keys(await jobs.claim('telegram', 'me', start, lease, 9))).toEqual(['a2']);
    expect(keys(await jobs.claim('telegram', 'me', later(60), lease, 9))).toEqual(['b']);
    expect(keys(await jobs.abandoned('telegram', later(31)))).toEqual(['b', 'd', 'a2']);
  });

  test('settles more at once than a statement has room for', async () => {
    const all = Array.from({ length: 1_201 }, (_, index) => job(`${index}`, { chat: `${index}` }));
    const { jobs } = await queued(...all);
    const claimed = await jobs.claim('telegram', 'me', start, lease, 2_000);

    const settlements = claimed.map((each) => ({
      job: each,
      outcome: { state: 'sent', sentId: each.key } as const,
    }));

    expect((await jobs.settle(settlements, start)).counted.size).toBe(1_201);
    expect((await jobs.settle(settlements, start)).counted.size).toBe(0);
    expect(await jobs.abandoned('telegram', later(31))).toEqual([]);
  });

  test('never gives a job to two senders, keeps the order of each chat, one at a time', async () => {
    const { database, again } = await bench(backend);
    const chats = ['an', 'binh', 'chi', 'dung', 'em'];
    const all = Array.from({ length: 60 }, (_, index) => {
      const chat = chats[index % chats.length] ?? '';
      return job(`${chat}/${String(index).padStart(2, '0')}`, { chat });
    });
    await database.store.outbox.add(all);
    const taken: string[] = [];
    const open = new Set<string>();

    async function send(sender: Database, owner: string): Promise<void> {
      while (taken.length < all.length) {
        const claimed = await sender.jobs.claim('telegram', owner, start, lease, 2);
        taken.push(...keys(claimed));
        expect(claimed.filter(({ chat }) => open.has(chat))).toEqual([]);
        for (const { chat } of claimed) open.add(chat);
        for (const held of claimed) {
          open.delete(held.chat);
          expect(await settled(sender, held, { state: 'sent', sentId: held.key }, start)).toBe(true);
        }
      }
    }
    await Promise.all([send(database, 'one'), send(await again(), 'two'), send(database, 'three')]);

    expect(taken.toSorted()).toEqual(all.map(({ key }) => key).toSorted());
    for (const chat of chats) {
      const order = taken.filter((key) => key.startsWith(`${chat}/`));
      expect(order).toEqual(order.toSorted());
    }
  });
}
