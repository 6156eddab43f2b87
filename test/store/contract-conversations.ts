import { expect, test } from 'vitest';
import { ConflictError } from '../../src/bot/store.ts';
import { type Backend, bench, start } from './bench.ts';

const chat = { channel: 'telegram', chat: 'an' };
const fresh = { ...chat, state: '{"step":"houses"}', version: 0 };

export function conversationsContract(backend: Backend): void {
  test('has no conversation before the first is saved', async () => {
    const { conversations } = (await bench(backend)).database.store;

    expect(await conversations.load('telegram', 'an')).toBeUndefined();
  });

  test('counts the versions of a conversation from 1', async () => {
    const { conversations } = (await bench(backend)).database.store;

    await conversations.save(fresh, start);
    expect(await conversations.load('telegram', 'an')).toEqual({ ...fresh, version: 1 });
    await conversations.save({ ...chat, state: '{}', version: 1 }, start);

    expect(await conversations.load('telegram', 'an')).toEqual({ ...chat, state: '{}', version: 2 });
    expect(await conversations.load('zalo', 'an')).toBeUndefined();
  });

  test('refuses to save over what somebody else has saved', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    await database.store.conversations.save(fresh, start);
    const read = await database.store.conversations.load('telegram', 'an');
    await other.store.conversations.save({ ...chat, state: 'theirs', version: 1 }, start);

    const saved = database.store.conversations.save(
      { ...chat, state: 'ours', version: read?.version ?? 0 },
      start,
    );

    await expect(saved).rejects.toBeInstanceOf(ConflictError);
    expect((await database.store.conversations.load('telegram', 'an'))?.state).toBe('theirs');
  });

  test('lets one of many begin a conversation', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        databases[index % 2]?.transaction((store) => store.conversations.save(fresh, start)),
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

    await conversations.save({ ...fresh, state }, start);

    const read = (await conversations.load('telegram', 'an'))?.state ?? '';
    expect(Buffer.from(read).toString('hex')).toBe(Buffer.from(state).toString('hex'));
  });
}
