import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/bot/store.ts';
import { readFigureFile } from '../../src/documents/figure-file.ts';
import { openDatabase } from '../../src/store/open.ts';
import { ask } from './asking.ts';
import { type Judgement, judge } from './judge.ts';
import { type Question, readQuestions, wordsOf } from './question.ts';

interface Row extends Judgement {
  readonly question: Question;
  readonly text: string;
}

/** Asks every question of a file and prints how many are answered right, by intent. Returns whether all are. */
export async function evaluate(file: string, figures: string | undefined, shows: boolean): Promise<boolean> {
  const questions = readQuestions(readFileSync(file, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'bot-eval-'));
  const rows: Row[] = [];
  try {
    for (const kind of ['real', 'synthetic'] as const) {
      const part = questions.filter((question) => (question.figures ?? 'real') === kind);
      if (part.length > 0) rows.push(...(await judged(part, join(folder, `${kind}.db`), kind, figures)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  print(rows, shows);
  return rows.every(({ answer }) => answer);
}

async function judged(
  questions: readonly Question[],
  path: string,
  kind: 'real' | 'synthetic',
  figures: string | undefined,
): Promise<readonly Row[]> {
  const database = await openDatabase(`file:${path}`, { now: () => new Date('2024-12-05T02:00:00Z') });
  try {
    if (kind === 'synthetic') await addFigures(database, figures);
    const rows: Row[] = [];
    for (const question of questions) {
      const answered = await ask(database, question);
      rows.push({ question, text: answered.text, ...judge(question.expect, answered) });
    }
    return rows;
  } finally {
    await database.close();
  }
}

/** The figures of a CSV file, as `bot import figures` would record them. */
export async function addFigures(database: Database, file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('the questions are about made-up figures: --figures FILE.csv');
  const { figures, faults } = readFigureFile(readFileSync(file, 'utf8'), await database.directory());
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
  const rows = figures.map((figure) => ({ ...figure, status: 'approved' as const }));
  const source = {
    code: 'synthetic',
    kind: 'import',
    title: 'Tệp số liệu thử, không phải số liệu thật',
  } as const;
  await database.transaction((store) => store.figures.record(rows, source, new Date('2024-12-05T02:00:00Z')));
}

function print(rows: readonly Row[], shows: boolean): void {
  const intents = [...new Set(rows.map(({ question }) => firstIntent(question)))].sort();
  console.table(
    Object.fromEntries([
      ...intents.map((name) => [name, counts(rows.filter(({ question }) => firstIntent(question) === name))]),
      ['all', counts(rows)],
    ]),
  );
  for (const { question, why, isWrongFigure, text } of rows.filter(({ why }) => why.length > 0)) {
    console.log(
      `${isWrongFigure ? 'WRONG FIGURE ' : ''}${question.id} "${wordsOf(question)}": ${why.join('; ')}`,
    );
    if (shows) console.log(text.replace(/^/gm, '    '));
  }
  const right = rows.filter(({ answer }) => answer).length;
  const wrong = rows.filter(({ isWrongFigure }) => isWrongFigure).length;
  console.log(
    `${right} of ${rows.length} answered right (${((100 * right) / rows.length).toFixed(1)} %), ${wrong} wrong figures`,
  );
}

function firstIntent({ expect }: Question): string {
  return expect.intent.split('|')[0] ?? '';
}

function counts(rows: readonly Row[]) {
  const slotted = rows.filter(({ slots }) => slots !== undefined);
  return {
    questions: rows.length,
    intent: rows.filter(({ intent }) => intent).length,
    slots: `${slotted.filter(({ slots }) => slots).length}/${slotted.length}`,
    answer: rows.filter(({ answer }) => answer).length,
    'wrong figures': rows.filter(({ isWrongFigure }) => isWrongFigure).length,
  };
}
