import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { openDatabase } from '../../src/store/open.ts';
import { ask } from '../questions/asking.ts';
import { addFigures } from '../questions/evaluate.ts';
import { readQuestions, wordsOf } from '../questions/question.ts';
import { temporaryFolderForFile } from '../support/database.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { bringIn, farSetup, makeBig } from './big-world.ts';

const now = () => new Date('2024-12-05T02:00:00Z');
const beside = (name: string) => fileURLToPath(new URL(`../questions/${name}`, import.meta.url));
const questions = ['about-2023', 'as-officers-type', 'traps']
  .flatMap((name) => readQuestions(readFileSync(beside(`${name}.jsonl`), 'utf8')))
  .filter(({ unit }) => unit !== undefined);

/** One cluster, seven provinces. */
let small: Database;
beforeAll(async () => {
  small = await openDatabase(`file:${temporaryFolderForFile()}/small.db`, { now });
  await addFigures(small, beside('made-up-figures.csv'));
  await bringIn(small, farSetup(), now);
  return () => small.close();
});

describe.each([
  ['SQLite', async () => `file:${temporaryFolderForFile()}/big.db`, 1],
  ['PostgreSQL', () => newPostgresDatabase(), 4],
] as const)('ten clusters, 34 provinces and 3,321 communes in one database (%s)', (_name, newUrl, step) => {
  let big: Database;
  beforeAll(async () => {
    const url = await newUrl();
    const fresh = await openDatabase(url, { now });
    await addFigures(fresh, beside('made-up-figures.csv'));
    await fresh.close();
    await makeBig(url, now);
    big = await openDatabase(url, { now });
    return () => big.close();
  });

  it('answer a member of a cluster as a database with that cluster alone does', async () => {
    const different: string[] = [];
    for (const question of questions.filter((_, index) => index % step === 0)) {
      const [alone, among] = [await ask(small, question), await ask(big, question)];
      if (JSON.stringify(alone) !== JSON.stringify(among))
        different.push(`${wordsOf(question)}\n${alone.text}\n---\n${among.text}`);
    }
    expect(different).toEqual([]);
  });
});
