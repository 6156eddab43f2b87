import { expect, test } from 'vitest';
import type { NewAnnouncement } from '../../src/bot/announcement-store.ts';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import { deliveryOf } from '../../src/domain/announcement.ts';
import type { ClaimedJob } from '../../src/outbox/job.ts';
import { type Backend, bench, job, later, start } from './bench.ts';

const written: NewAnnouncement = {
  ...{ cluster: 'hills', year: 2026, number: 1, kind: 'notice', title: 'THÔNG BÁO thử', text: 'Chữ thử.' },
  ...{ audience: { units: ['old'], observers: true }, form: [['kind', 'notice']], contentHash: 'h' },
  ...{ isPractice: false, author: 7, plannedAt: later(60) },
};

/** Confirmed for three people, each with a message that waits in the outbox. */
async function confirmed(database: Database, people = [11, 12, 13], number = 1): Promise<number> {
  return database.transaction(async ({ announcements, outbox }) => {
    const id = await announcements.add({ ...written, number }, start);
    await announcements.confirm(id, { from: 'draft', startsAt: start, at: start });
    const ids = await announcements.addRecipients(
      id,
      people.map((person) => ({ person, unit: 'old' })),
    );
    const jobs = people.map((person) =>
      job(`announcement/${id}/${person}`, {
        ...{ kind: 'announcement' as const, chat: `c${person}`, personId: person },
        ...(ids.has(person) && { recipient: ids.get(person) ?? 0 }),
      }),
    );
    await outbox.add(jobs);
    return id;
  });
}

async function claim(database: Database, limit: number): Promise<readonly ClaimedJob[]> {
  return database.jobs.claim('telegram', 'me', start, later(30), limit);
}

async function deliveriesOf(database: Database, id: number): Promise<readonly string[]> {
  const rows = await database.store.announcements.recipients(id);
  return rows.map(({ attempts }) => deliveryOf(attempts));
}

export function announcementsContract(backend: Backend): void {
  test('keeps what was written, under a number of its own', async () => {
    const { database } = await bench(backend);
    const { announcements } = database.store;

    const id = await announcements.add(written, start);

    await expect(announcements.add(written, start)).rejects.toBeInstanceOf(ConflictError);
    expect(await announcements.find(id)).toStrictEqual({
      ...written,
      ...{ id, state: 'draft', round: 0, createdAt: start, toldState: '', toldCount: 0 },
    });
    expect(await announcements.byNumber('hills', 2026, 1)).toStrictEqual(await announcements.find(id));
    expect(await announcements.nextNumber('hills', 2026)).toBe(2);
    expect(await announcements.nextNumber('hills', 2025)).toBe(1);
  });

  test('confirms once, of two at once too', async () => {
    const { database, again } = await bench(backend);
    const id = await database.store.announcements.add(written, start);
    const confirm = (at: Database) =>
      at.transaction(({ announcements }) =>
        announcements.confirm(id, { from: 'draft', startsAt: start, at: start }),
      );

    const both = await Promise.allSettled([confirm(database), confirm(await again())]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('has each person once among the recipients, with what became of the messages', async () => {
    const { database } = await bench(backend);
    const id = await confirmed(database);
    await database.store.announcements.addRecipients(id, [{ person: 11, gap: 'noAccount' }]);
    const [first, second] = await claim(database, 2);
    if (!first || !second) throw new Error('nothing to claim');
    await database.jobs.settle([{ job: first, outcome: { state: 'sent', sentId: '1' } }], later(1));
    await database.jobs.settle(
      [{ job: second, outcome: { state: 'uncertain', failure: 'answerLost' } }],
      later(1),
    );

    const rows = await database.store.announcements.recipients(id);

    expect(rows.map(({ person }) => person)).toEqual([11, 12, 13]);
    expect(await deliveriesOf(database, id)).toEqual(['sent', 'uncertain', 'waiting']);
    expect(rows[0]?.sentAt).toEqual(later(1));
    expect(rows[1]?.attempts).toMatchObject([
      { state: 'uncertain', channel: 'telegram', failure: 'answerLost' },
    ]);
  });

  test('withdraws what waits and nothing that is being sent', async () => {
    const { database } = await bench(backend);
    const id = await confirmed(database);
    const [first] = await claim(database, 1);

    const withdrawn = await database.transaction(async ({ announcements }) => {
      await announcements.stop(id, 'stopped', later(1));
      return announcements.withdraw(id, later(1));
    });

    expect(withdrawn).toBe(2);
    expect(await claim(database, 5)).toEqual([]);
    if (first)
      await database.jobs.settle([{ job: first, outcome: { state: 'sent', sentId: '1' } }], later(2));
    expect(await deliveriesOf(database, id)).toEqual(['sent', 'cancelled', 'cancelled']);
  });

  test('leaves nothing waiting when it is stopped while another process puts messages back that did not go out', async () => {
    const { database, again } = await bench(backend);
    const sender = await again();
    for (let round = 1; round <= 10; round += 1) {
      const id = await confirmed(database, [11, 12, 13, 14], round);
      const claimed = await claim(sender, 4);

      await Promise.all([
        database.transaction(async ({ announcements }) => {
          await announcements.stop(id, 'stopped', later(1));
          await announcements.withdraw(id, later(1));
        }),
        ...claimed.map((one) =>
          sender.jobs.settle(
            [{ job: one, outcome: { state: 'queued', notBefore: start, failure: 'throttled' } }],
            later(1),
          ),
        ),
      ]);

      expect(claimed).toHaveLength(4);
      expect(await deliveriesOf(database, id)).toEqual(Array(4).fill('cancelled'));
    }
  });

  test('does not try again what did not go out when it was stopped, here or on another account', async () => {
    const { database } = await bench(backend);
    const { people } = database.store;
    const three: number[] = [];
    for (const name of ['An', 'Bình', 'Chi'])
      three.push(await people.add({ name, isPractice: false }, start));
    const id = await confirmed(database, three);
    for (const person of three) await people.link(person, 'zalo', `z${person}`, start);
    const claimed = await claim(database, 2);
    await database.transaction(async ({ announcements }) => {
      await announcements.stop(id, 'stopped', later(1));
      await announcements.withdraw(id, later(1));
    });

    for (const [index, one] of claimed.entries())
      await database.jobs.settle(
        [
          {
            job: one,
            outcome:
              index === 0
                ? { state: 'queued', notBefore: start, failure: 'throttled' }
                : { state: 'failed', failure: 'unreachable' },
          },
        ],
        later(2),
      );

    expect(await claim(database, 5)).toEqual([]);
    expect(await database.jobs.claim('zalo', 'me', later(3), later(30), 5)).toEqual([]);
    expect(await deliveriesOf(database, id)).toEqual(['cancelled', 'failed', 'cancelled']);
  });

  test('begins a further round once, and says "again" to nobody twice', async () => {
    const { database } = await bench(backend);
    const id = await confirmed(database);
    const { announcements } = database.store;

    await announcements.again(id, 1, later(5));

    await expect(announcements.again(id, 1, later(6))).rejects.toBeInstanceOf(ConflictError);
    expect(await announcements.find(id)).toMatchObject({ round: 1, startsAt: later(5), state: 'confirmed' });
    expect([await announcements.toldEnd(id, 1), await announcements.toldEnd(id, 1)]).toEqual([true, false]);
    expect([await announcements.toldReport(id, start), await announcements.toldReport(id, start)]).toEqual([
      true,
      false,
    ]);
    expect([
      await announcements.toldProgress(id, '1/3', 0),
      await announcements.toldProgress(id, '1/3', 1),
    ]).toEqual([true, false]);
  });

  test('moves the time of what waits, and only from the time it was planned for', async () => {
    const { database } = await bench(backend);
    const id = await confirmed(database);
    const { announcements } = database.store;

    await announcements.replan(id, start, later(60));
    const moved = await announcements.move(id, later(60), later(600), later(1));

    expect(moved).toBe(3);
    expect(await claim(database, 5)).toEqual([]);
    await expect(announcements.replan(id, start, later(90))).rejects.toBeInstanceOf(ConflictError);
  });

  test('takes an acknowledgement once, and a call only where there is none', async () => {
    const { database } = await bench(backend);
    const id = await confirmed(database);
    const { announcements } = database.store;
    const [one, other] = await announcements.recipients(id);
    for (const claimed of await claim(database, 3))
      await database.jobs.settle([{ job: claimed, outcome: { state: 'sent', sentId: '1' } }], later(1));

    const acked = [
      await announcements.acknowledge(id, 11, 'telegram', later(2)),
      await announcements.acknowledge(id, 11, 'zalo', later(3)),
      await announcements.acknowledge(id, 99, 'zalo', later(3)),
    ];
    const phoned = [
      await announcements.reachedByPhone(one?.id ?? 0, 7, later(4)),
      await announcements.reachedByPhone(other?.id ?? 0, 7, later(4)),
    ];

    expect(acked).toEqual([true, false, false]);
    expect(phoned).toEqual([false, true]);
    expect(await announcements.unacknowledged(12)).toEqual([id]);
    expect(await announcements.unacknowledged(11)).toEqual([]);
    expect((await announcements.recipients(id))[0]).toMatchObject({
      ackedAt: later(2),
      ackedChannel: 'telegram',
    });
  });

  test('counts somebody who was forgotten among the recipients, without where it was acknowledged', async () => {
    const { database } = await bench(backend);
    const { people, announcements, privacy } = database.store;
    const an = await people.add({ name: 'Nguyễn Thị An', isPractice: false }, start);
    const id = await confirmed(database, [an]);
    for (const claimed of await claim(database, 1))
      await database.jobs.settle([{ job: claimed, outcome: { state: 'sent', sentId: '1' } }], later(1));
    await announcements.acknowledge(id, an, 'chat-of-an', later(2));
    const before = (await privacy.tracesOf(an)).announcementsFor;

    await database.transaction((store) => store.privacy.erase(an, '2026-11-22', later(3)));

    expect(before).toBe(1);
    expect(await deliveriesOf(database, id)).toEqual(['sent']);
    const [row] = await announcements.recipients(id);
    expect(row?.ackedAt).toEqual(later(2));
    expect(JSON.stringify(row)).not.toContain('-of-an');
  });

  test('remembers whether a second person has to agree', async () => {
    const { announcements } = (await bench(backend)).database.store;

    const before = await announcements.secondPersonApproves('hills');
    await announcements.setSecondPersonApproves('hills', true);
    const on = await announcements.secondPersonApproves('hills');
    await announcements.setSecondPersonApproves('hills', false);

    expect([before, on, await announcements.secondPersonApproves('hills')]).toEqual([false, true, false]);
  });
}
