import { expect, test } from 'vitest';
import type { NewPerson } from '../../src/bot/people-store.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, start } from './bench.ts';

const an: NewPerson = {
  name: 'Nguyễn Thị An',
  handle: 'an',
  isPractice: true,
  seat: { role: 'officer', unit: 'old', validTo: '2025-06-30' },
};

export function peopleContract(backend: Backend): void {
  test('adds a person with a seat', async () => {
    const { people } = (await bench(backend)).database.store;

    const added = await people.ensure(an, start);

    expect(added).toStrictEqual({
      id: added.id,
      name: 'Nguyễn Thị An',
      handle: 'an',
      isPractice: true,
      seats: [{ role: 'officer', unit: 'old', validTo: '2025-06-30' }],
    });
    expect(await people.byHandle('an')).toStrictEqual(added);
    expect(await people.byHandle('binh')).toBeUndefined();
  });

  test('returns the one who has the handle already, unchanged', async () => {
    const { people } = (await bench(backend)).database.store;
    const first = await people.ensure(an, start);

    const second = await people.ensure({ ...an, name: 'Khác', seat: { role: 'admin' } }, start);

    expect(second).toEqual(first);
  });

  test('adds a person once, whoever asks at the same time', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const askedFor = Array.from({ length: 12 }, (_, index) =>
      databases[index % 2]?.transaction((store) => store.people.ensure(an, start)),
    );

    const ids = new Set((await Promise.all(askedFor)).map((person) => person?.id));
    expect(ids.size).toBe(1);
    expect((await database.store.people.byHandle('an'))?.seats).toHaveLength(1);
  });

  test('knows a person by the chat that was linked last', async () => {
    const { people } = (await bench(backend)).database.store;
    const first = await people.ensure(an, start);
    const second = await people.ensure({ ...an, handle: 'binh' }, start);

    await people.link(first.id, 'telegram', '1', start);
    expect(await people.byAddresses([{ channel: 'telegram', chat: '1' }])).toEqual([first]);
    await people.link(second.id, 'telegram', '1', start);

    expect(await people.byAddresses([{ channel: 'telegram', chat: '1' }])).toEqual([second]);
    expect(await people.byAddresses([{ channel: 'zalo', chat: '1' }])).toEqual([undefined]);
  });

  test('knows the people of many chats, in the order asked', async () => {
    const { people } = (await bench(backend)).database.store;
    const first = await people.ensure(an, start);
    const second = await people.ensure({ ...an, handle: 'binh', seat: { role: 'admin' } }, start);
    await people.link(first.id, 'telegram', '1', start);
    await people.link(first.id, 'zalo', '2', start);
    await people.link(second.id, 'telegram', '2', start);

    const asked = ['2', '3', '1'].map((chat) => ({ channel: 'telegram', chat }));
    const many = Array.from({ length: 1_201 }, (_, index) => ({ channel: 'zalo', chat: `${index}` }));

    expect(await people.byAddresses(asked)).toStrictEqual([second, undefined, first]);
    expect((await people.byAddresses(many)).map((person) => person?.id)).toEqual(
      many.map(({ chat }) => (chat === '2' ? first.id : undefined)),
    );
    expect(await people.byAddresses([])).toEqual([]);
  });

  test('lists the practice officers only', async () => {
    const { people } = (await bench(backend)).database.store;
    await people.ensure(an, start);
    await people.ensure({ ...an, handle: 'that', isPractice: false }, start);
    await people.ensure({ ...an, handle: 'binh' }, start);

    expect((await people.practice()).map((person) => person.handle)).toEqual(['an', 'binh']);
  });

  test('writes down who did what, with only what is known', async () => {
    const { url, database } = await bench(backend);

    await database.transaction(async ({ audit }) => {
      await audit.add({
        at: start,
        action: 'report.submit',
        subject: 'old/2023',
        personId: 4,
        before: '1',
        after: '2',
      });
      await audit.add({ at: start, action: 'seed', subject: 'all' });
    });

    const { client } = await openSession(url, () => start);
    const entries = await client.auditEntry.findMany({ orderBy: { id: 'asc' }, omit: { id: true } });
    await client.$disconnect();
    const nothing = { personId: null, channel: null, before: null, after: null, reason: null };
    expect(entries).toEqual([
      {
        ...nothing,
        at: start,
        action: 'report.submit',
        subject: 'old/2023',
        personId: 4,
        before: '1',
        after: '2',
      },
      { ...nothing, at: start, action: 'seed', subject: 'all' },
    ]);
  });
}
