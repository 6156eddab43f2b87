import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Turn } from '../../src/bot/bot.ts';
import { emptyState } from '../../src/bot/conversation-state.ts';
import type { Speaker } from '../../src/bot/feature.ts';
import type { Database } from '../../src/bot/store.ts';
import { tidy } from '../../src/language/normalise.ts';
import { openDatabase } from '../../src/store/open.ts';
import { coreOn } from '../support/conversation.ts';
import { temporaryFolderForFile } from '../support/database.ts';

/**
 * Questions about the real results of 2023 as officers might type them, written by people who had not seen the reader.
 * `expect`: the intent and texts as alternatives `a|b`; `must_not_contain` as `a unless c|d`, which allows a after c or
 * d in the same line.
 */
interface Question {
  readonly id: string;
  readonly question?: string;
  readonly follow?: readonly string[];
  readonly unit?: string;
  readonly role?: string;
  readonly now?: string;
  readonly expect: {
    readonly intent: string;
    readonly indicator?: string;
    readonly value?: number;
    readonly must_contain?: readonly string[];
    readonly must_not_contain?: readonly string[];
  };
}

const questions: readonly Question[] = readFileSync(new URL('about-2023.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

let database: Database;
beforeAll(async () => {
  database = await openDatabase(`file:${temporaryFolderForFile()}/bot.db`, {
    now: () => new Date('2024-12-05T02:00:00Z'),
  });
  return () => database.close();
});

describe('a question about 2023', () => {
  it.each(
    questions.map((question) => [question.follow?.join(' → ') ?? question.question ?? '', question] as const),
  )('%s', async (_name, question) => {
    const turn = await answer(question);

    const facts = turn?.outcome.facts;
    const wanted = question.expect;
    const text = said(turn);
    expect(wanted.intent.split('|')).toContain(facts?.intent);
    if (wanted.indicator) expect(wanted.indicator.split('|')).toContain(facts?.indicator);
    if (wanted.value !== undefined) expect(Number(facts?.value)).toBe(wanted.value);
    expect((wanted.must_contain ?? []).filter((entry) => !holds(text, entry))).toEqual([]);
    expect((wanted.must_not_contain ?? []).filter((entry) => isForbidden(text, entry))).toEqual([]);
  });
});

async function answer(question: Question): Promise<Turn | undefined> {
  const now = new Date(question.now ?? '2024-12-05T09:00:00+07:00');
  const directory = await database.directory();
  const { bot } = coreOn(database);
  let state = emptyState;
  let turn: Turn | undefined;
  for (const text of question.follow ?? [question.question ?? '']) {
    const { store } = database;
    turn = await bot.takeTurn({
      event: { kind: 'text', text },
      speaker: speakerOf(question),
      state,
      now,
      store,
      directory,
    });
    state = turn?.state ?? state;
  }
  return turn;
}

function speakerOf({ unit, role }: Question): Speaker {
  return {
    locale: 'vi',
    roles: role === 'leader' ? ['leader'] : ['officer'],
    ...(unit !== undefined && { unit }),
  };
}

function said(turn: Turn | undefined): string {
  const lines = (turn?.messages ?? []).flatMap(({ text, choices }) => [
    text,
    ...choices.map((choice) => choice.label),
  ]);
  return plain(lines.join('\n'));
}

function plain(text: string): string {
  return tidy(text).toLowerCase();
}

function holds(text: string, entry: string): boolean {
  return entry.split('|').some((words) => text.includes(plain(words)));
}

function isForbidden(text: string, entry: string): boolean {
  const [what = '', unless = ''] = entry.split(' unless ');
  const excuses = unless === '' ? [] : unless.split('|');
  return what.split('|').some((words) =>
    text.split('\n').some((line) => {
      const at = line.indexOf(plain(words));
      return at >= 0 && !excuses.some((excuse) => line.slice(0, at).includes(plain(excuse)));
    }),
  );
}
