import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { openDatabase } from '../../src/store/open.ts';
import { temporaryFolderForFile } from '../support/database.ts';
import { ask } from './asking.ts';
import { judge } from './judge.ts';
import { readQuestions, wordsOf } from './question.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(`file:${temporaryFolderForFile()}/bot.db`, {
    now: () => new Date('2024-12-05T02:00:00Z'),
  });
  return () => database.close();
});

/** Questions about the real results of 2023 as officers might type them, written by people who had not seen the reader. */
describe('a question about 2023', () => {
  const path = fileURLToPath(new URL('about-2023.jsonl', import.meta.url));
  const questions = readQuestions(readFileSync(path, 'utf8'));

  it.each(questions.map((question) => [wordsOf(question), question] as const))('%s', async (_, question) => {
    const answered = await ask(database, question);

    const { intent, answer, why } = judge(question.expect, answered);
    expect([intent, answer, ...why]).toEqual([true, true]);
  });
});
