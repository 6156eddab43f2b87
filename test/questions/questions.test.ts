import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { openDatabase } from '../../src/store/open.ts';
import { temporaryFolderForFile } from '../support/database.ts';
import { ask } from './asking.ts';
import { addFigures } from './evaluate.ts';
import { judge } from './judge.ts';
import { type Question, readQuestions, wordsOf } from './question.ts';

const now = () => new Date('2024-12-05T02:00:00Z');
const figures = fileURLToPath(new URL('made-up-figures.csv', import.meta.url));
let database: Database;
let withFigures: Database;
beforeAll(async () => {
  const folder = temporaryFolderForFile();
  database = await openDatabase(`file:${folder}/bot.db`, { now });
  withFigures = await openDatabase(`file:${folder}/figures.db`, { now });
  await addFigures(withFigures, figures);
  return () => Promise.all([database.close(), withFigures.close()]);
});

function questionsIn(name: string): (readonly [string, Question])[] {
  const path = fileURLToPath(new URL(name, import.meta.url));
  return readQuestions(readFileSync(path, 'utf8')).map((question) => [wordsOf(question), question] as const);
}

/** Questions about the real results of 2023 as officers might type them, written by people who had not seen the reader. */
describe('a question about 2023', () => {
  it.each(questionsIn('about-2023.jsonl'))('%s', async (_, question) => {
    const answered = await ask(database, question);

    const { intent, answer, why } = judge(question.expect, answered);
    expect([intent, answer, ...why]).toEqual([true, true]);
  });
});

/**
 * Written without a look at the reader's patterns; the figures are made up. `traps`: periods, units and indicators that
 * have no figure, or whose neighbour has one.
 */
describe('a question about made-up figures', () => {
  it.each([...questionsIn('as-officers-type.jsonl'), ...questionsIn('traps.jsonl')])(
    '%s',
    async (_, question) => {
      const answered = await ask(question.figures === 'synthetic' ? withFigures : database, question);

      const { intent, answer, isWrongFigure, why } = judge(question.expect, answered);
      expect([intent, answer, isWrongFigure, ...why]).toEqual([true, true, false]);
    },
  );
});
