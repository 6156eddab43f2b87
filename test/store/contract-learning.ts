import { expect, test } from 'vitest';
import type { LearnedName } from '../../src/bot/learning-store.ts';
import { type Backend, bench, later, start } from './bench.ts';

const name: LearnedName = { entity: 'indicator', code: 'houses', text: 'mái ấm' };

export function learningContract(backend: Backend): void {
  test('counts what was not understood, the most frequent first, and drops what is asked for or old', async () => {
    const { database } = await bench(backend);
    const { learning } = database.store;
    await learning.noteUnread('mot lan', later(10));
    await learning.noteUnread('hai lan', start);
    await learning.noteUnread('hai lan', later(5));
    await learning.noteUnread('lau roi', later(-900));

    expect(await learning.unread(2)).toStrictEqual([
      { words: 'hai lan', count: 2, lastAt: later(5) },
      { words: 'mot lan', count: 1, lastAt: later(10) },
    ]);
    await learning.dropUnread(['mot lan'], later(-1));
    expect((await learning.unread(9)).map(({ words }) => words)).toEqual(['hai lan']);
  });

  test('counts what several turns of one transaction did not understand', async () => {
    const { database } = await bench(backend);
    await database.store.learning.noteUnread('hai noi', start);

    await database.transaction(async ({ learning }) => {
      await learning.noteUnread('hai noi', later(5));
      await learning.noteUnread('mot noi', later(6));
      await learning.noteUnread('hai noi', later(7));
    });
    const dropped = database.transaction(async ({ learning }) => {
      await learning.noteUnread('mot noi', later(8));
      await learning.dropUnread(['mot noi'], start);
      return learning.unread(9);
    });

    expect(await dropped).toStrictEqual([{ words: 'hai noi', count: 3, lastAt: later(7) }]);
  });

  test('learns a name once, at once and in every process, and unlearns it', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const aliases = async () => (await other.directory()).indicator('houses').aliases;
    const before = await aliases();
    const learn = () => database.transaction(({ learning }) => learning.addName(name, start));
    const unlearn = () => database.transaction(({ learning }) => learning.removeName(name));

    expect([await learn(), await learn()]).toEqual([true, false]);
    expect(await database.store.learning.learnedNames()).toEqual([name]);
    expect(await aliases()).toEqual([...before, 'mái ấm']);

    expect([await unlearn(), await unlearn()]).toEqual([true, false]);
    expect(await aliases()).toEqual(before);
  });

  test('leaves names alone that came with the data', async () => {
    const { database } = await bench(backend);
    const given: LearnedName = { entity: 'unit', code: 'old', text: 'ĐC' };

    expect(await database.transaction(({ learning }) => learning.removeName(given))).toBe(false);
    expect((await database.directory()).unit('old').aliases).toContain('ĐC');
  });
}
