import { expect, test } from 'vitest';
import type { PersonRecord } from '../../src/bot/people-store.ts';
import type { Database } from '../../src/bot/store.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, job, later, start } from './bench.ts';

const zalo = { channel: 'zalo', chat: '2' };

export function accountsContract(backend: Backend): void {
  test('lists the accounts of people in the order in which they were linked', async () => {
    const { database } = await bench(backend);
    const an = await person(database, 'an');
    const binh = await person(database, 'binh');
    await database.store.people.link(an.id, 'telegram', '1', later(2));
    await database.store.people.link(an.id, 'zalo', '2', later(1));
    await database.store.people.link(binh.id, 'zalo', '3', start);

    const [first, second, ...others] = await database.store.accounts.of([an.id]);

    expect(first).toEqual({
      id: first?.id,
      person: an.id,
      ...zalo,
      state: 'active',
      isPreferred: false,
      linkedAt: later(1),
    });
    expect(second).toMatchObject({ channel: 'telegram', chat: '1' });
    expect(others).toEqual([]);
    expect(await database.store.accounts.of([])).toEqual([]);
    expect(await database.store.accounts.of([an.id, binh.id])).toHaveLength(3);
  });

  test('reaches a person on the preferred account, and elsewhere while that one is blocked', async () => {
    const { url, database } = await bench(backend);
    const { people, accounts } = database.store;
    const an = await person(database, 'an');
    await people.link(an.id, 'zalo', '2', start);
    await people.link(an.id, 'telegram', '1', later(1));
    await people.link(an.id, 'practice', '3', later(2));
    const [first, second] = await accounts.of([an.id]);

    await accounts.prefer(an.id, second?.id ?? 0);
    await accounts.prefer(an.id, first?.id ?? 0);

    expect((await people.addressesOf([an.id])).get(an.id)).toEqual(zalo);
    expect((await accounts.of([an.id])).map(({ isPreferred }) => isPreferred)).toEqual([true, false, false]);
    const { client } = await openSession(url, () => start);
    await client.account.updateMany({ where: { channel: 'zalo' }, data: { state: 'blocked' } });
    await client.$disconnect();
    expect((await people.addressesOf([an.id])).get(an.id)).toEqual({ channel: 'practice', chat: '3' });
  });

  test('prefers nothing of somebody else', async () => {
    const { database } = await bench(backend);
    const an = await person(database, 'an');
    const binh = await person(database, 'binh');
    await database.store.people.link(an.id, 'zalo', '2', start);
    const [account] = await database.store.accounts.of([an.id]);

    await database.store.accounts.prefer(binh.id, account?.id ?? 0);

    expect((await database.store.accounts.of([an.id]))[0]?.isPreferred).toBe(false);
  });

  test('a chat that goes to somebody else is preferred by nobody, and is not blocked any more', async () => {
    const { url, database } = await bench(backend);
    const an = await person(database, 'an');
    const binh = await person(database, 'binh');
    await database.store.people.link(an.id, 'zalo', '2', start);
    const [account] = await database.store.accounts.of([an.id]);
    await database.store.accounts.prefer(an.id, account?.id ?? 0);
    const { client } = await openSession(url, () => start);
    await client.account.updateMany({ data: { state: 'blocked', blockedAt: start, failure: 'unreachable' } });

    await database.store.people.link(an.id, 'zalo', '2', later(1));
    const stillPreferred = (await database.store.accounts.of([an.id]))[0]?.isPreferred;
    await database.store.people.link(binh.id, 'zalo', '2', later(2));

    expect(stillPreferred).toBe(true);
    expect(await client.account.findMany()).toMatchObject([
      { personId: binh.id, state: 'active', isPreferred: false, blockedAt: null, failure: null },
    ]);
    await client.$disconnect();
  });

  test('an account that is removed is nobody, and hears nothing of what was queued for it', async () => {
    const { url, database } = await bench(backend);
    const an = await person(database, 'an');
    await database.store.people.link(an.id, 'zalo', '2', start);
    const [account] = await database.store.accounts.of([an.id]);
    await database.store.outbox.add([job('theirs', { ...zalo, personId: an.id }), job('of the chat', zalo)]);

    await database.transaction((store) => store.accounts.remove(account?.id ?? 0, later(1)));
    await database.transaction((store) => store.accounts.remove(account?.id ?? 0, later(1)));

    expect(await database.store.people.byAddresses([zalo])).toEqual([undefined]);
    expect(await states(url)).toEqual({ theirs: 'cancelled', 'of the chat': 'queued' });
  });

  test('does not write to who does not agree, and knows the last answer', async () => {
    const { database } = await bench(backend);
    const { people, privacy } = database.store;
    const an = await person(database, 'an');
    await people.link(an.id, 'zalo', '2', start);
    const answer = (given: 'agreed' | 'refused' | 'withdrawn', seconds: number) =>
      privacy.addConsent(an.id, { notice: '1', textHash: 'x', answer: given, ...zalo, at: later(seconds) });

    await answer('agreed', 1);
    const agreed = await people.addressesOf([an.id]);
    await answer('withdrawn', 2);
    const withdrawn = await people.addressesOf([an.id]);
    const [known] = await people.byAddresses([zalo]);

    expect(agreed.get(an.id)).toEqual(zalo);
    expect(withdrawn.size).toBe(0);
    expect(known).toMatchObject({ id: an.id, consent: 'withdrawn' });
    await answer('agreed', 3);
    expect((await people.addressesOf([an.id])).size).toBe(1);
    expect((await privacy.consentsOf(an.id)).map(({ answer: given }) => given)).toEqual([
      'agreed',
      'withdrawn',
      'agreed',
    ]);
  });

  test('keeps seats with their days; one that ended is not of the unit any more', async () => {
    const { database } = await bench(backend);
    const { seats, people } = database.store;
    const an = await person(database, 'an');
    await seats.add(an.id, { role: 'leader', unit: 'old', validFrom: '2026-12-01' });
    const [officer, leader] = await seats.ofUnit('old', '2026-11-23');

    await seats.end(officer?.id ?? 0, '2026-11-22');

    expect(leader).toEqual({
      id: leader?.id,
      person: an.id,
      role: 'leader',
      unit: 'old',
      validFrom: '2026-12-01',
    });
    expect(await seats.ofUnit('old', '2026-11-22')).toHaveLength(2);
    expect(await seats.ofUnit('old', '2026-11-23')).toEqual([leader]);
    expect(await seats.find(officer?.id ?? 0)).toMatchObject({ validTo: '2026-11-22' });
    expect(await seats.find(0)).toBeUndefined();
    expect(await people.withSeat({ unit: 'old', roles: ['officer'] }, '2026-11-23')).toEqual([]);
  });

  test('adds people without a handle and gives them another name', async () => {
    const { database } = await bench(backend);
    const { people } = database.store;

    const id = await people.add({ name: 'Trần Thử', isPractice: false }, start);
    await people.rename(id, 'Trần Văn Thử');

    expect((await people.byIds([id])).get(id)).toStrictEqual({
      id,
      name: 'Trần Văn Thử',
      isPractice: false,
      seats: [],
    });
  });

  test('keeps the telephone of a person until it is taken away', async () => {
    const { people } = (await bench(backend)).database.store;
    const id = await people.add({ name: 'Trần Thử', isPractice: false }, start);
    const phoneOf = async () => (await people.byIds([id])).get(id)?.phone;

    await people.setPhone(id, '+84912345678');
    expect(await phoneOf()).toBe('+84912345678');
    await people.setPhone(id, undefined);

    expect(await phoneOf()).toBeUndefined();
  });
}

async function states(url: string): Promise<Record<string, string>> {
  const { client } = await openSession(url, () => start);
  const rows = await client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
  await client.$disconnect();
  return Object.fromEntries(rows.map(({ key, state }) => [key, state]));
}

function person({ store }: Database, handle: string): Promise<PersonRecord> {
  const seat = { role: 'officer' as const, unit: 'old' };
  return store.people.ensure({ name: handle, handle, isPractice: false, seat }, start);
}
