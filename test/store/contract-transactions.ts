import { expect, test } from 'vitest';
import type { NewPerson } from '../../src/bot/people-store.ts';
import { type Backend, bench, job, signal, start, textEvent } from './bench.ts';

const address = { channel: 'telegram', chat: 'an' };
const an: NewPerson = { name: 'An', handle: 'an', isPractice: true, seat: { role: 'officer', unit: 'old' } };

export function transactionsContract(backend: Backend): void {
  test('keeps everything that a turn has written, and gives its result', async () => {
    const { database, again } = await bench(backend);

    const person = await database.transaction(async (store) => {
      await store.conversations.save([{ ...address, state: '{}', version: 0 }], start);
      await store.outbox.add([job('reply/1')]);
      return store.people.ensure(an, start);
    });

    const other = await again();
    expect(await other.store.people.byHandle('an')).toEqual(person);
    expect(await other.store.conversations.load([address])).toMatchObject([address]);
    expect(await other.jobs.nextDue('telegram')).toEqual(start);
  });

  test('leaves nothing of a turn that fails', async () => {
    const { database } = await bench(backend);

    const turn = database.transaction(async (store) => {
      await store.inbox.add([textEvent('1')], start);
      await store.people.ensure(an, start);
      await store.conversations.save([{ ...address, state: '{}', version: 0 }], start);
      await store.outbox.add([job('reply/1')]);
      throw new Error('no');
    });

    await expect(turn).rejects.toThrow('no');
    expect(await database.store.people.byHandle('an')).toBeUndefined();
    expect(await database.store.conversations.load([address])).toEqual([undefined]);
    expect(await database.store.inbox.nextOfEachChat(1)).toEqual([]);
    expect(await database.jobs.nextDue('telegram')).toBeUndefined();
  });

  test('does not draw a plain write into an open transaction', async () => {
    const { database } = await bench(backend);
    let plain = Promise.resolve(0);

    const turn = database.transaction(async (store) => {
      await store.outbox.add([job('reply/1')]);
      plain = database.store.inbox.add([textEvent('1')], start);
      for (let step = 0; step < 5; step += 1) await store.outbox.add([job(`reply/${step}`)]);
      throw new Error('undone');
    });

    await expect(turn).rejects.toThrow('undone');
    expect(await plain).toBe(1);
    expect(await database.store.inbox.nextOfEachChat(1)).toHaveLength(1);
    expect(await database.jobs.nextDue('telegram')).toBeUndefined();
  });

  test('does not show a plain reader what is not committed', async () => {
    const { database } = await bench(backend);
    let plain: Promise<unknown> = Promise.resolve('not read');

    const turn = database.transaction(async (store) => {
      await store.people.ensure(an, start);
      plain = database.store.people.byHandle('an');
      for (let step = 0; step < 5; step += 1) await store.people.byHandle('an');
      throw new Error('undone');
    });

    await expect(turn).rejects.toThrow('undone');
    expect(await plain).toBeUndefined();
  });

  test('waits for the writer of another process without standing still', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const begun = signal();
    const finish = signal();
    const order: string[] = [];
    const slow = database.transaction(async (store) => {
      await store.people.ensure(an, start);
      begun.give();
      await finish.given;
      await store.outbox.add([job('reply/1')]);
      order.push('slow');
    });
    await begun.given;

    const quick = other.transaction(async (store) => {
      const { name } = await store.people.ensure({ ...an, name: 'Khác' }, start);
      order.push('quick');
      return name;
    });
    // Reading goes on meanwhile, in the process that has nothing to write.
    const seen = await (await again()).store.people.byHandle('an');
    finish.give();
    await slow;

    expect(seen).toBeUndefined();
    expect(await quick).toBe('An');
    expect(order).toEqual(['slow', 'quick']);
  });

  test('does not lose one of many turns that begin at once', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        databases[index % 2]?.transaction((store) =>
          store.outbox.add([job(`${index}`, { chat: `${index}` })]),
        ),
      ),
    );

    expect(await database.jobs.claim('telegram', 'me', start, start, 100)).toHaveLength(60);
  });

  test('works on after a transaction that failed in the database itself', async () => {
    const { database } = await bench(backend);
    const seat = { role: 'officer', unit: 'no such unit' } as const;

    await expect(
      database.transaction((store) => store.people.ensure({ ...an, seat }, start)),
    ).rejects.toThrow();

    expect(await database.store.people.byHandle('an')).toBeUndefined();
    expect(await database.transaction((store) => store.people.ensure(an, start))).toMatchObject({
      name: 'An',
    });
  });
}
