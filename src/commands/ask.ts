import type { Core } from '../app.ts';
import { openCore } from '../app.ts';
import type { Turn } from '../bot/bot.ts';
import { emptyState } from '../bot/conversation-state.ts';
import type { Speaker } from '../bot/feature.ts';
import type { Settings } from '../config.ts';
import type { Role } from '../domain/role.ts';
import { ArgumentError } from './argument-error.ts';
import type { BatchLine } from './question-file.ts';

export interface AskOptions {
  readonly unit?: string;
  readonly role?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly batch?: string;
}

/** The JSON that `bot ask --json` prints; its names are a promise. */
export interface AskResult {
  readonly question: string;
  readonly intent: string;
  readonly indicator: string | null;
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly value: number | null;
  readonly unit_of_measure: string | null;
  readonly status: string | null;
  readonly text: string;
  readonly choices: readonly string[];
}

interface Asker {
  readonly unit?: string | undefined;
  readonly role?: string | undefined;
  readonly now?: string | undefined;
}

/** Answers one question, or a file of them, as that person would get it. Nothing is stored. Returns the exit status. */
export async function ask(
  question: string | undefined,
  options: AskOptions,
  settings: Settings,
): Promise<number> {
  if ((question === undefined) === (options.batch === undefined)) {
    throw new ArgumentError('give one question, or --batch FILE');
  }
  const lines = options.batch === undefined ? undefined : await readBatch(options.batch);
  checkAsker(options);
  const core = await openCore(settings, () => new Date());
  try {
    if (lines) return await answerBatch(core, lines, options);
    const result = await answer(core, [question ?? ''], options);
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : plain(result));
    return 0;
  } finally {
    await core.database.close();
  }
}

/** Asks in one conversation; the result is that of the last question. */
async function answer(core: Core, questions: readonly string[], asker: Asker): Promise<AskResult> {
  const now = asker.now === undefined ? new Date() : new Date(asker.now);
  const directory = await core.database.directory();
  if (asker.unit !== undefined && !directory.findUnit(asker.unit))
    throw new ArgumentError(`no unit has the code "${asker.unit}"`);
  const speaker = speakerFor(asker, core.bot.fallbackLocale);
  let state = emptyState;
  let turn: Turn | undefined;
  for (const text of questions) {
    const { store } = core.database;
    turn = await core.bot.takeTurn({ event: { kind: 'text', text }, speaker, state, now, store, directory });
    state = turn?.state ?? state;
  }
  return resultOf(questions.at(-1) ?? '', turn);
}

function speakerFor(asker: Asker, locale: Speaker['locale']): Speaker {
  const role = asker.role ?? (asker.unit === undefined ? 'public' : 'officer');
  const roles: Role[] = role === 'public' ? [] : [roleOf(role)];
  return { roles, locale, ...(asker.unit !== undefined && { unit: asker.unit }) };
}

function roleOf(text: string): Role {
  const known = (['officer', 'leader', 'observer', 'admin'] as const).find((role) => role === text);
  if (!known) throw new ArgumentError(`"${text}" is no role: officer, leader, observer or public`);
  return known;
}

function checkAsker(asker: Asker): void {
  speakerFor(asker, 'vi');
  if (asker.now !== undefined && Number.isNaN(Date.parse(asker.now)))
    throw new ArgumentError(`"${asker.now}" is no ISO time`);
}

function resultOf(question: string, turn: Turn | undefined): AskResult {
  const facts = turn?.outcome.facts;
  return {
    question,
    intent: facts?.intent ?? 'unknown',
    indicator: facts?.indicator ?? null,
    units: facts?.units ?? [],
    periods: facts?.periods ?? [],
    value: facts?.value === undefined ? null : Number(facts.value),
    unit_of_measure: facts?.unitOfMeasure ?? null,
    status: facts?.status ?? null,
    text: (turn?.messages ?? []).map((message) => message.text).join('\n\n'),
    choices: (turn?.messages.at(-1)?.choices ?? []).map((choice) => choice.label),
  };
}

function plain({ text, choices }: AskResult): string {
  return `${[text, ...choices.map((label, index) => `${index + 1}. ${label}`)].join('\n')}\n`;
}

/** The checks of a question file are loaded only when there is one. */
async function readBatch(file: string): Promise<readonly BatchLine[]> {
  const { readQuestionFile } = await import('./question-file.ts');
  return readQuestionFile(file);
}

async function answerBatch(core: Core, lines: readonly BatchLine[], options: AskOptions): Promise<number> {
  for (const line of lines) {
    const questions = line.follow ?? [line.question ?? ''];
    const asker = {
      unit: line.unit ?? options.unit,
      role: line.role ?? options.role,
      now: line.now ?? options.now,
    };
    checkAsker(asker);
    const result = await answer(core, questions, asker);
    process.stdout.write(
      options.json ? `${JSON.stringify({ id: line.id, ...result })}\n` : `${line.id}: ${plain(result)}\n`,
    );
  }
  return 0;
}
