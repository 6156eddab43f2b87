import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFigureMemory } from '../../src/store/figure-memory.ts';
import { openSession } from '../../src/store/open.ts';
import { start } from './bench.ts';
import { sqlite } from './sqlite-backend.ts';

const folder = fileURLToPath(new URL('../../src/store/', import.meta.url));

async function memory(mostRows?: number) {
  const { client } = await openSession(await sqlite.filled(), () => start);
  const made = createFigureMemory(mostRows);
  const asked: string[] = [];
  return {
    asked,
    /** Of a transaction of its own. */
    read: (key: string, rows: readonly string[] = [key]) =>
      made.readsOf(client).read(key, async () => {
        asked.push(key);
        return rows;
      }),
    close: () => client.$disconnect(),
  };
}

test('does not ask the database again for what has not changed', async () => {
  const { asked, read, close } = await memory();

  const answers = [await read('a'), await read('a'), await read('b'), await read('a')];
  await close();

  expect(answers).toEqual([['a'], ['a'], ['b'], ['a']]);
  expect(asked).toEqual(['a', 'b']);
});

test('remembers that there is nothing', async () => {
  const { asked, read, close } = await memory();

  expect([await read('a', []), await read('a', ['not asked'])]).toEqual([[], []]);
  await close();

  expect(asked).toEqual(['a']);
});

test('never holds more rows than it may: the oldest reads go', async () => {
  const { asked, read, close } = await memory(10);

  for (const key of ['a', 'b', 'c']) await read(key, ['1', '2', '3', '4']);
  await read('c');
  await read('a');
  await read('too many', Array.from({ length: 50 }, String));
  await read('too many');
  await close();

  expect(asked).toEqual(['a', 'b', 'c', 'a', 'too many', 'too many']);
});

test('figures are written in two places, and both say that they changed', () => {
  const writers = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /\.figure\.(create|update|delete|upsert)|(INTO|UPDATE|FROM) "Figure"/.test(
        readFileSync(folder + name, 'utf8'),
      ),
    );

  expect(writers).toEqual(['figures-record.ts', 'seed-rows.ts']);
  for (const name of writers)
    expect(readFileSync(folder + name, 'utf8')).toMatch(/await figuresChanged\(session\)/);
});
