import { expect, test } from 'vitest';
import { ConflictError } from '../../src/bot/store.ts';
import { type Backend, bench, start } from './bench.ts';

const chat = { channel: 'telegram', chat: 'an' };
const fresh = { ...chat, state: '{"step":"houses"}', version: 0 };

export function conversationsContract(backend: Backend): void {
  test('has no conversation before the first is saved', async () => {
    const { conversations } = (await bench(backend)).database.store;

    expect(await conversations.load([chat])).toEqual([undefined]);
    expect(await conversations.load([])).toEqual([]);
  });

  test('counts the versions of a conversation from 1', async () => {
    const { conversations } = (await bench(backend)).database.store;

    await conversations.save([fresh], start);
    expect(await conversations.load([chat])).toEqual([{ ...fresh, version: 1 }]);
    await conversations.save([{ ...chat, state: '{}', version: 1 }], start);

    expect(await conversations.load([chat])).toEqual([{ ...chat, state: '{}', version: 2 }]);
    expect(await conversations.load([{ channel: 'zalo', chat: 'an' }])).toEqual([undefined]);
  });

  test('saves new and known conversations together, and gives them in the order asked', async () => {
    const { conversations } = (await bench(backend)).database.store;
    const [an, binh, chi] = ['an', 'binh', 'chi'].map((name) => ({ channel: 'telegram', chat: name }));
    if (!an || !binh || !chi) throw new Error('three chats');
    await conversations.save([{ ...an, state: 'an 1', version: 0 }], start);

    await conversations.save(
      [
        { ...binh, state: 'binh 1', version: 0 },
        { ...an, state: 'an 2', version: 1 },
      ],
      start,
    );

    expect(await conversations.load([chi, an, binh])).toEqual([
      undefined,
      { ...an, state: 'an 2', version: 2 },
      { ...binh, state: 'binh 1', version: 1 },
    ]);
  });

  test('saves more conversations than a statement has room for, twice', async () => {
    const { conversations } = (await bench(backend)).database.store;
    const records = (version: number) =>
      Array.from({ length: 1_201 }, (_, index) => ({ ...chat, chat: `${index}`, state: '{}', version }));

    await conversations.save(records(0), start);
    await conversations.save(records(1), start);

    expect(await conversations.load(records(0))).toEqual(records(2));
  });

  test('does not bring back a conversation that is gone', async () => {
    const { conversations } = (await bench(backend)).database.store;

    await expect(conversations.save([{ ...fresh, version: 3 }], start)).rejects.toBeInstanceOf(ConflictError);

    expect(await conversations.load([chat])).toEqual([undefined]);
  });

  test('saves none of several when one was changed meanwhile', async () => {
    const { database } = await bench(backend);
    const other = { channel: 'telegram', chat: 'binh' };
    await database.store.conversations.save([fresh], start);
    await database.store.conversations.save([{ ...chat, state: 'theirs', version: 1 }], start);

    const saved = database.transaction((store) =>
      store.conversations.save(
        [
          { ...other, state: 'ours', version: 0 },
          { ...chat, state: 'ours', version: 1 },
        ],
        start,
      ),
    );

    await expect(saved).rejects.toBeInstanceOf(ConflictError);
    expect(await database.store.conversations.load([other, chat])).toEqual([
      undefined,
      { ...chat, state: 'theirs', version: 2 },
    ]);
  });

  test('refuses to save over what somebody else has saved', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    await database.store.conversations.save([fresh], start);
    const [read] = await database.store.conversations.load([chat]);
    await other.store.conversations.save([{ ...chat, state: 'theirs', version: 1 }], start);

    const saved = database.store.conversations.save(
      [{ ...chat, state: 'ours', version: read?.version ?? 0 }],
      start,
    );

    await expect(saved).rejects.toBeInstanceOf(ConflictError);
    expect((await database.store.conversations.load([chat]))[0]?.state).toBe('theirs');
  });

  test('lets one of many begin a conversation', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        databases[index % 2]?.transaction((store) => store.conversations.save([fresh], start)),
      ),
    );

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toHaveLength(9);
    expect(refusals.every((reason) => reason instanceof ConflictError)).toBe(true);
  });

  test.each([
    ['composed', 'Tiếng Việt: Hoà Bình, Đắk Lắk'.normalize('NFC')],
    ['decomposed', 'Tiếng Việt: Hoà Bình, Đắk Lắk'.normalize('NFD')],
    ['emoji', '👩‍👩‍👧‍👦 🇻🇳 👍🏽'],
    ['quotes and line ends', `"a' \\ \r\n\t$1 ? %s`],
  ])('keeps text byte for byte: %s', async (_, state) => {
    const { conversations } = (await bench(backend)).database.store;

    await conversations.save([{ ...fresh, state }], start);

    const read = (await conversations.load([chat]))[0]?.state ?? '';
    expect(Buffer.from(read).toString('hex')).toBe(Buffer.from(state).toString('hex'));
  });
}
