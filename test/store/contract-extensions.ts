import { expect, test } from 'vitest';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, later, start } from './bench.ts';
import { halfYear, requestBench } from './report-facts.ts';

const until = new Date('2024-07-03T10:00:00.000Z');

export function extensionsContract(backend: Backend): void {
  test('keeps who asked for a later deadline, and why', async () => {
    const { database, request } = await requestBench(backend);
    const { reports } = database.store;
    const asked = { request, unit: 'old', until, reason: 'mưa lũ' };

    const first = await reports.askExtension({ ...asked, person: 7 }, start);
    const second = await reports.askExtension({ ...asked, unit: 'far' }, later(1));

    expect(await reports.extension(first)).toStrictEqual({
      ...asked,
      id: first,
      state: 'asked',
      askedBy: 7,
      askedAt: start,
    });
    expect(await reports.extensionsOf(request)).toStrictEqual([
      await reports.extension(first),
      { ...asked, unit: 'far', id: second, state: 'asked', askedAt: later(1) },
    ]);
    expect(await reports.extension(second + 1)).toBeUndefined();
    expect(await reports.extensionsOf(request + 1)).toEqual([]);
  });

  test('takes one wish of a unit at a time, of two at once too', async () => {
    const { database, again, request } = await requestBench(backend);
    const asked = { request, unit: 'old', until, reason: 'mưa lũ' };
    const ask = (at: Database) => at.transaction(({ reports }) => reports.askExtension(asked, start));

    const both = await Promise.allSettled([ask(database), ask(await again())]);
    const [waiting] = await database.store.reports.extensionsOf(request);
    await database.store.reports.decideExtension(waiting?.id ?? 0, { granted: false }, start);
    await ask(database);

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(ConflictError),
    });
    expect(await database.store.reports.extensionsOf(request)).toHaveLength(2);
  });

  test('moves the deadline of that unit when it is granted, and of no other', async () => {
    const { url, database, request } = await requestBench(backend);
    const { reports } = database.store;
    const id = await reports.askExtension({ request, unit: 'old', until, reason: 'mưa lũ' }, start);

    expect(await reports.decideExtension(id, { granted: true, person: 9, answer: 'đồng ý' }, later(60))).toBe(
      true,
    );

    expect((await reports.request(request))?.duties).toStrictEqual([
      { unit: 'old', extendedTo: until },
      halfYear.duties[1],
    ]);
    expect((await reports.extension(id))?.state).toBe('granted');
    const { client } = await openSession(url, () => start);
    const row = await client.extension.findUniqueOrThrow({ where: { id } });
    await client.$disconnect();
    expect(row).toMatchObject({ decidedBy: 9, decidedAt: later(60), answer: 'đồng ý' });
  });

  test('leaves the deadline when it is refused, and does not decide again', async () => {
    const { database, request } = await requestBench(backend);
    const { reports } = database.store;
    const id = await reports.askExtension({ request, unit: 'old', until, reason: 'mưa lũ' }, start);

    expect(await reports.decideExtension(id, { granted: false }, start)).toBe(true);
    expect(await reports.decideExtension(id, { granted: true }, start)).toBe(false);
    expect(await reports.decideExtension(id + 1, { granted: true }, start)).toBe(false);

    expect((await reports.extension(id))?.state).toBe('refused');
    expect((await reports.request(request))?.duties).toStrictEqual(halfYear.duties);
  });

  test('is decided by one of two who decide at once', async () => {
    const { database, again, request } = await requestBench(backend);
    const other = await again();
    const id = await database.store.reports.askExtension(
      { request, unit: 'old', until, reason: 'lũ' },
      start,
    );

    const [granted, refused] = await Promise.all([
      database.transaction(({ reports }) => reports.decideExtension(id, { granted: true }, start)),
      other.transaction(({ reports }) => reports.decideExtension(id, { granted: false }, start)),
    ]);

    expect(granted).toBe(!refused);
    const kept = await database.store.reports.request(request);
    expect(kept?.duties[0]?.extendedTo).toEqual(granted ? until : undefined);
  });
}
