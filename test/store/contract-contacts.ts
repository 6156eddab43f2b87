import { expect, test } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, later, start } from './bench.ts';

const MINUTES = 60;

export function contactsContract(backend: Backend): void {
  test('knows when somebody was last heard, per channel and chat', async () => {
    const { database } = await bench(backend);
    const zalo = database.contacts('zalo');

    await zalo.heard('an', start);
    await database.contacts('telegram').heard('binh', start);

    expect(await zalo.of(['an', 'binh', 'chi'])).toStrictEqual(new Map([['an', { heardAt: start }]]));
  });

  test('writes down a person who goes on writing once in ten minutes', async () => {
    const { database } = await bench(backend);
    const zalo = database.contacts('zalo');
    await zalo.heard('an', start);

    await zalo.heard('an', later(9 * MINUTES));
    const soonAfter = await zalo.of(['an']);
    await zalo.heard('an', later(10 * MINUTES));

    expect(soonAfter.get('an')).toStrictEqual({ heardAt: start });
    expect((await zalo.of(['an'])).get('an')).toStrictEqual({ heardAt: later(10 * MINUTES) });
  });

  test('tells what is known of chats of several channels, in the order in which they are asked for', async () => {
    const { database } = await bench(backend);
    await database.contacts('zalo').heard('an', start);
    await database.contacts('telegram').heard('an', later(60));

    const found = await database.store.contacts.find([
      { channel: 'telegram', chat: 'an' },
      { channel: 'zalo', chat: 'nobody' },
      { channel: 'zalo', chat: 'an' },
    ]);

    expect(found).toStrictEqual([{ heardAt: later(60) }, undefined, { heardAt: start }]);
  });

  test('knows the chat that a group has become', async () => {
    const { database } = await bench(backend);
    const telegram = database.contacts('telegram');
    await telegram.heard('-1', start);

    for (const _ of [1, 2]) await telegram.moved('-1', '-1001');
    await telegram.moved('-2', '-1002');

    expect(await telegram.of(['-1', '-2'])).toStrictEqual(
      new Map([
        ['-1', { heardAt: start, movedTo: '-1001' }],
        ['-2', { movedTo: '-1002' }],
      ]),
    );
  });

  test('keeps to the ten minutes in a second process too', async () => {
    const { database, again } = await bench(backend);
    await database.contacts('zalo').heard('an', start);
    const other = (await again()).contacts('zalo');

    await other.heard('an', later(9 * MINUTES));

    expect((await other.of(['an'])).get('an')).toStrictEqual({ heardAt: start });
  });

  test('is not moved back by news that came late', async () => {
    const { database, again } = await bench(backend);
    await database.contacts('zalo').heard('an', later(60 * MINUTES));

    for (const process of [database, await again()]) await process.contacts('zalo').heard('an', start);

    expect((await database.contacts('zalo').of(['an'])).get('an')?.heardAt).toEqual(later(60 * MINUTES));
  });

  test('keeps since when a chat cannot be reached, and why last', async () => {
    const { database } = await bench(backend);
    const zalo = database.contacts('zalo');
    await zalo.heard('an', start);

    await zalo.unreachable('an', 'blocked', later(1));
    await zalo.unreachable('an', 'gone', later(2));
    await zalo.unreachable('binh', 'blocked', later(3));

    expect(await zalo.of(['an', 'binh'])).toStrictEqual(
      new Map([
        ['an', { heardAt: start, unreachable: { since: later(1), failure: 'gone' } }],
        ['binh', { unreachable: { since: later(3), failure: 'blocked' } }],
      ]),
    );
  });

  test('can reach a chat again as soon as somebody writes there, and not because of older news', async () => {
    const { database } = await bench(backend);
    const zalo = database.contacts('zalo');
    await zalo.heard('an', start);
    await zalo.unreachable('an', 'blocked', later(5));
    await zalo.unreachable('binh', 'blocked', later(5));

    await zalo.heard('an', later(6));
    await zalo.heard('binh', later(4));

    expect(await zalo.of(['an', 'binh'])).toStrictEqual(
      new Map([
        ['an', { heardAt: later(6) }],
        ['binh', { heardAt: later(4), unreachable: { since: later(5), failure: 'blocked' } }],
      ]),
    );
  });

  test('counts following as being active, and leaving not', async () => {
    const { database } = await bench(backend);
    const zalo = database.contacts('zalo');

    await zalo.following('an', true, start);
    const followed = await zalo.of(['an']);
    await zalo.following('an', false, later(60 * MINUTES));

    expect(followed.get('an')).toStrictEqual({ heardAt: start, isFollowing: true });
    expect((await zalo.of(['an'])).get('an')).toStrictEqual({ heardAt: start, isFollowing: false });
  });

  test('is one row of a chat, whoever writes it at once', async () => {
    const { url, database, again } = await bench(backend);
    const books = [database.contacts('zalo'), (await again()).contacts('zalo')];

    await Promise.all(books.flatMap((book) => [book.heard('an', start), book.following('an', true, start)]));

    const { client } = await openSession(url, () => start);
    const rows = await client.contact.count();
    await client.$disconnect();
    expect(rows).toBe(1);
  });
}
