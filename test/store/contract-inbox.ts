import { expect, test } from 'vitest';
import type { InboundEvent } from '../../src/chat/event.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, later, start, textEvent } from './bench.ts';

export function inboxContract(backend: Backend): void {
  test('forgets the words of an event that was handled, and takes it no second time', async () => {
    const { database, url } = await bench(backend);
    const { inbox } = database.store;
    await inbox.add([textEvent('1'), textEvent('2', 'binh')], start);
    const [first, second] = await inbox.nextOfEachChat(10);
    await inbox.forgetWords(second?.id ?? 0);
    await inbox.finish([first?.id ?? 0], start);

    await inbox.forgetWords(first?.id ?? 0);

    const { client } = await openSession(url, () => start);
    const rows = await client.inboundEvent.findMany({ orderBy: { id: 'asc' } });
    await client.$disconnect();
    expect(rows.map(({ payload }) => payload === '{}')).toEqual([true, false]);
    expect(await inbox.add([textEvent('1')], start)).toBe(0);
  });

  test('gives back every kind of event as it came', async () => {
    const { inbox } = (await bench(backend)).database.store;
    const base = (chat: string) => ({
      id: chat,
      from: { channel: 'zalo', chat },
      at: new Date(1_700_000_000_123),
    });
    const file = { name: 'Báo cáo.xlsx', mediaType: 'application/xlsx', bytes: 12, handle: 'abc' };
    const events: InboundEvent[] = [
      { ...base('1'), kind: 'text', text: 'Hoà Bình'.normalize('NFD') },
      { ...base('2'), kind: 'choice', value: 'yes' },
      { ...base('3'), kind: 'file', file },
      { ...base('4'), kind: 'joined' },
      { ...base('5'), kind: 'joined', ref: 'code' },
      { ...base('6'), kind: 'left' },
    ];

    expect(await inbox.add(events, start)).toBe(6);

    expect((await inbox.nextOfEachChat(10)).map(({ event }) => event)).toStrictEqual(events);
  });

  test('counts an event once, however often it is delivered', async () => {
    const { inbox } = (await bench(backend)).database.store;
    const twice = [textEvent('1'), textEvent('1')];

    expect(await inbox.add(twice, start)).toBe(1);
    expect(await inbox.add([textEvent('1'), textEvent('2')], start)).toBe(1);
    expect(await inbox.add([], start)).toBe(0);
    expect(await inbox.add([{ ...textEvent('1'), from: { channel: 'zalo', chat: 'an' } }], start)).toBe(1);
  });

  test('counts an event once that arrives forty times at once in two processes', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const counts = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        databases[index % 2]?.store.inbox.add([textEvent('1')], start),
      ),
    );

    expect(counts.filter((count) => count === 1)).toHaveLength(1);
    expect(counts.filter((count) => count === 0)).toHaveLength(39);
  });

  test('takes more events at once than a statement has room for', async () => {
    const { inbox } = (await bench(backend)).database.store;
    const events = Array.from({ length: 1_201 }, (_, index) => textEvent(`${index}`));

    expect(await inbox.add(events, start)).toBe(1_201);
    expect(await inbox.add(events, start)).toBe(0);
  });

  test('gives the oldest waiting event of each chat, oldest first', async () => {
    const { inbox } = (await bench(backend)).database.store;
    await inbox.add(
      [textEvent('1', 'an'), textEvent('2', 'an'), textEvent('3', 'binh'), textEvent('4', 'chi')],
      start,
    );

    const next = await inbox.nextOfEachChat(10);
    expect(next.map(({ event }) => event.id)).toEqual(['1', '3', '4']);
    expect(next.map(({ isFollowed }) => isFollowed)).toEqual([true, false, false]);
    await inbox.finish([next[0]?.id ?? 0], start);

    expect((await inbox.nextOfEachChat(2)).map(({ event }) => event.id)).toEqual(['2', '3']);
  });

  test('finishes an event for exactly one of many', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    await database.store.inbox.add([textEvent('1')], start);
    const [stored] = await database.store.inbox.nextOfEachChat(1);
    const id = stored?.id ?? 0;

    const claims = Array.from({ length: 10 }, (_, index) =>
      (index % 2 ? database : other).transaction((store) => store.inbox.finish([id], later(1))),
    );

    expect((await Promise.all(claims)).flatMap((ids) => [...ids])).toEqual([id]);
    expect(await database.store.inbox.nextOfEachChat(1)).toEqual([]);
    expect(await database.store.inbox.finish([12_345], later(1))).toEqual(new Set());
  });

  test('finishes many at once: those that were waiting, each for exactly one of many', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];
    const events = Array.from({ length: 1_201 }, (_, index) => textEvent(`${index}`, `chat-${index}`));
    await database.store.inbox.add(events, start);
    const ids = (await database.store.inbox.nextOfEachChat(2_000)).map(({ id }) => id);
    await database.store.inbox.finish(ids.slice(0, 1), start);

    const claims = Array.from({ length: 4 }, (_, index) =>
      databases[index % 2]?.transaction((store) => store.inbox.finish([...ids, 12_345_678], later(1))),
    );

    const finished = (await Promise.all(claims)).flatMap((those) => [...(those ?? [])]);
    expect(finished.toSorted((a, b) => a - b)).toEqual(ids.slice(1));
    expect(await database.store.inbox.finish([], start)).toEqual(new Set());
    expect(await database.store.inbox.nextOfEachChat(1)).toEqual([]);
  });

  test('does not finish an event when the turn is undone', async () => {
    const { database } = await bench(backend);
    await database.store.inbox.add([textEvent('1')], start);
    const [stored] = await database.store.inbox.nextOfEachChat(1);
    const id = stored?.id ?? 0;

    const turn = database.transaction(async (store) => {
      expect(await store.inbox.finish([id], start)).toEqual(new Set([id]));
      throw new Error('undone');
    });

    await expect(turn).rejects.toThrow('undone');
    expect(await database.store.inbox.finish([id], start)).toEqual(new Set([id]));
  });

  test('sets an event aside after its last try, and goes on with the chat', async () => {
    const { inbox } = (await bench(backend)).database.store;
    await inbox.add([textEvent('1'), textEvent('2')], start);
    const [stored] = await inbox.nextOfEachChat(1);
    const id = stored?.id ?? 0;

    expect(stored?.attempts).toBe(0);
    expect(await inbox.recordFailure(id, 3, start)).toBe(false);
    expect(await inbox.recordFailure(id, 3, start)).toBe(false);
    expect((await inbox.nextOfEachChat(1))[0]).toMatchObject({ id, attempts: 2 });
    expect(await inbox.recordFailure(id, 3, start)).toBe(true);

    expect((await inbox.nextOfEachChat(1))[0]?.event.id).toBe('2');
    expect(await inbox.finish([id], start)).toEqual(new Set());
  });

  test('does not count a failure of an event that is done', async () => {
    const { inbox } = (await bench(backend)).database.store;
    await inbox.add([textEvent('1')], start);
    const [stored] = await inbox.nextOfEachChat(1);
    const id = stored?.id ?? 0;
    await inbox.finish([id], start);

    expect(await inbox.recordFailure(id, 1, start)).toBe(false);
    expect(await inbox.nextOfEachChat(1)).toEqual([]);
  });
}
