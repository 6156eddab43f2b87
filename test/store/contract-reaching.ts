import { expect, test } from 'vitest';
import type { PersonRecord } from '../../src/bot/people-store.ts';
import type { Database } from '../../src/bot/store.ts';
import type { Seat } from '../../src/domain/role.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, later, start } from './bench.ts';

const day = '2026-11-23';

export function reachingContract(backend: Backend): void {
  test('knows people by their ids', async () => {
    const { database } = await bench(backend);
    const an = await person(database, 'an', { role: 'officer', unit: 'old' });
    const binh = await person(database, 'binh', { role: 'leader', unit: 'far' });
    const many = Array.from({ length: 1_201 }, (_, index) => index + 1);

    const found = await database.store.people.byIds([binh.id, an.id, binh.id, 0]);

    expect(found.size).toBe(2);
    expect(found.get(an.id)).toStrictEqual(an);
    expect(found.get(binh.id)).toStrictEqual(binh);
    expect((await database.store.people.byIds(many)).size).toBe(2);
    expect((await database.store.people.byIds([])).size).toBe(0);
  });

  test('finds whose seat holds on the day, from its first to its last', async () => {
    const { database } = await bench(backend);
    await person(database, 'always', { role: 'officer', unit: 'old' });
    await person(database, 'ended', { role: 'officer', unit: 'old', validTo: '2026-11-22' });
    await person(database, 'last day', { role: 'officer', unit: 'old', validTo: day });
    await person(database, 'first day', { role: 'officer', unit: 'old', validFrom: day });
    await person(database, 'to come', { role: 'officer', unit: 'old', validFrom: '2026-11-24' });

    const found = await database.store.people.withSeat({ unit: 'old', roles: ['officer'] }, day);

    expect(found.map(({ handle }) => handle)).toEqual(['always', 'last day', 'first day']);
  });

  test('finds people by role, of one unit or of any', async () => {
    const { database } = await bench(backend);
    const leader = await person(database, 'leader', { role: 'leader', unit: 'old' });
    await person(database, 'observer', { role: 'observer', unit: 'old' });
    await person(database, 'elsewhere', { role: 'officer', unit: 'far' });
    await person(database, 'of the whole', { role: 'officer' });
    const { people } = database.store;
    const handles = (found: readonly PersonRecord[]) => found.map(({ handle }) => handle);

    expect(await people.withSeat({ unit: 'old', roles: ['leader'] }, day)).toStrictEqual([leader]);
    expect(
      handles(await people.withSeat({ unit: 'old', roles: ['officer', 'leader', 'observer'] }, day)),
    ).toEqual(['leader', 'observer']);
    expect(handles(await people.withSeat({ roles: ['officer', 'leader'] }, day))).toEqual([
      'leader',
      'elsewhere',
      'of the whole',
    ]);
    expect(await people.withSeat({ unit: 'old', roles: [] }, day)).toEqual([]);
  });

  test('does not take one seat for the day and another for the role or the unit', async () => {
    const { url, database } = await bench(backend);
    const { id } = await person(database, 'moved', { role: 'officer', unit: 'old', validTo: '2025-06-30' });
    const { client } = await openSession(url, () => start);
    await client.seat.create({
      data: { personId: id, role: 'leader', unitCode: 'far', validFrom: '2025-07-01' },
    });
    await client.$disconnect();
    const { people } = database.store;

    expect(await people.withSeat({ unit: 'old', roles: ['officer', 'leader'] }, day)).toEqual([]);
    expect(await people.withSeat({ unit: 'far', roles: ['officer'] }, day)).toEqual([]);
    const [found] = await people.withSeat({ unit: 'far', roles: ['leader'] }, day);
    expect(found).toMatchObject({ id, seats: [{ unit: 'old' }, { unit: 'far' }] });
  });

  test('reaches each person where the account was linked last', async () => {
    const { database } = await bench(backend);
    const { people } = database.store;
    const an = await person(database, 'an', { role: 'officer', unit: 'old' });
    const binh = await person(database, 'binh', { role: 'officer', unit: 'far' });
    const alone = await person(database, 'alone', { role: 'officer', unit: 'far' });
    await people.link(an.id, 'telegram', '1', later(1));
    await people.link(an.id, 'zalo', '2', later(3));
    await people.link(an.id, 'practice', '3', later(2));
    await people.link(binh.id, 'telegram', '4', start);

    const addresses = await people.addressesOf([binh.id, an.id, alone.id]);

    expect(addresses).toEqual(
      new Map([
        [an.id, { channel: 'zalo', chat: '2' }],
        [binh.id, { channel: 'telegram', chat: '4' }],
      ]),
    );
    await people.link(an.id, 'telegram', '1', later(4));
    expect((await people.addressesOf([an.id])).get(an.id)).toEqual({ channel: 'telegram', chat: '1' });
    expect(await people.addressesOf([])).toEqual(new Map());
  });

  test('reaches nobody where the bot is blocked', async () => {
    const { url, database } = await bench(backend);
    const { people } = database.store;
    const an = await person(database, 'an', { role: 'officer', unit: 'old' });
    const binh = await person(database, 'binh', { role: 'officer', unit: 'far' });
    await people.link(an.id, 'telegram', '1', start);
    await people.link(an.id, 'zalo', '2', later(1));
    await people.link(binh.id, 'zalo', '3', start);
    const { client } = await openSession(url, () => start);
    await client.account.updateMany({ where: { channel: 'zalo' }, data: { state: 'blocked' } });
    await client.$disconnect();

    const addresses = await people.addressesOf([an.id, binh.id]);

    expect(addresses).toEqual(new Map([[an.id, { channel: 'telegram', chat: '1' }]]));
  });
}

function person({ store }: Database, handle: string, seat: Seat): Promise<PersonRecord> {
  return store.people.ensure({ name: handle, handle, isPractice: false, seat }, start);
}
