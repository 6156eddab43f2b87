import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { createReadMemory, type Topic } from '../../src/store/read-memory.ts';
import { start } from './bench.ts';
import { sqlite } from './sqlite-backend.ts';

const folder = fileURLToPath(new URL('../../src/store/', import.meta.url));

async function memory(mostRows?: number) {
  const { client } = await openSession(await sqlite.filled(), () => start);
  const made = createReadMemory(mostRows);
  const asked: string[] = [];
  return {
    asked,
    /** Of a transaction of its own. */
    read: (key: string, rows: readonly string[] = [key], topic: Topic = 'figures') =>
      made
        .begin(client)
        .of(topic)
        .read(key, async () => {
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

test('of what is only ever added it never remembers that there is nothing', async () => {
  const { asked, read, close } = await memory();

  expect([await read('a', [], 'cards'), await read('a', ['proof'], 'cards')]).toEqual([[], ['proof']]);
  await read('a', ['not asked'], 'cards');
  await close();

  expect(asked).toEqual(['a', 'a']);
});

test('the same name of two topics is two things', async () => {
  const { read, close } = await memory();

  expect([await read('a', ['figure']), await read('a', ['award'], 'awards')]).toEqual([
    ['figure'],
    ['award'],
  ]);
  await close();
});

test.each([
  ['figures', 'Figure', ['figures-record.ts', 'seed-rows.ts']],
  ['awards', 'Award', ['awards.ts', 'seed-rows.ts']],
  ['awards', 'Decision', ['decisions.ts']],
  ['requests', 'ReportRequest', ['report-requests.ts']],
  ['requests', 'ReportSection', ['report-requests.ts']],
  ['requests', 'ReportItem', ['report-requests.ts']],
  ['requests', 'ReportDuty', ['extensions.ts', 'report-requests.ts']],
  ['cards', 'QuotedAnswer', ['quotes.ts', 'retention.ts']],
])('%s: whoever writes the table %s says that it changed', (topic, table, writers) => {
  const model = table.charAt(0).toLowerCase() + table.slice(1);
  const writes = new RegExp(
    `\\.${model}\\.(create|update|delete|upsert)|(INTO|UPDATE|DELETE FROM) "${table}"`,
  );
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }))
    .filter(({ text }) => writes.test(text));

  expect(sources.map(({ name }) => name)).toEqual(writers);
  for (const { text } of sources)
    expect(text).toMatch(new RegExp(`topic(Changed|Grew)\\(session, '${topic}'\\)`));
});
