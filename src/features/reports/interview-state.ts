import type { Call, OpenConversation, Said } from '../../bot/feature.ts';
import { fieldsOf, idOf } from '../../bot/fields.ts';
import type { Phrase, Reply } from '../../chat/reply.ts';
import type { Progress } from '../../conversation/progress.ts';
import { parseProgress } from '../../conversation/progress-json.ts';
import type { Answers, Script } from '../../conversation/script.ts';
import type { Report, ReportAnswer } from '../../domain/report.ts';
import type { FilledDesk } from './desk.ts';
import { formChange } from './form-change.ts';
import { interviewScript } from './interview-script.ts';
import { benchFor } from './judge.ts';
import { opened, pressValue } from './talk.ts';

/** An interview as a chat remembers it. The answers are with the report; this is where the questions stand. */
export interface InterviewState {
  readonly request: number;
  readonly unit: string;
  /** Of the report when this chat last saw it. */
  readonly revision: number;
  readonly progress: Progress;
  /** Answers read from a sheet, waiting to be confirmed together: step and code. */
  readonly sheet?: readonly (readonly [string, string])[];
}

/** Everything a turn of an interview is decided from. */
export interface Interview {
  readonly desk: FilledDesk;
  readonly state: InterviewState;
  readonly script: Script<ReportAnswer>;
  readonly answers: Answers<ReportAnswer>;
  /** What is to be said, once, of a form that has changed. */
  readonly news: readonly Phrase[];
}

export async function interviewOn(
  call: Call,
  desk: FilledDesk,
  state: InterviewState,
  said?: Extract<Said, { kind: 'text' }>,
): Promise<Interview> {
  const bench = await benchFor(call, desk);
  const script = interviewScript({
    ...bench,
    say: call.say,
    isQuestion: said !== undefined && /\?\s*$/.test(said.text),
    meansElse: () => said?.meaning().kind === 'query',
  });
  return { desk, state, script, answers: answersOf(desk.report), news: formChange(bench, desk) };
}

export function answersOf(report: Report): Answers<ReportAnswer> {
  return new Map(report.answers.map((answer) => [answer.indicator, answer]));
}

export function openedAt(state: InterviewState): OpenConversation {
  return opened('interview', state);
}

export function interviewStateOf(value: unknown): InterviewState | undefined {
  const fields = fieldsOf(value);
  const [request, revision] = [idOf(fields.request), idOf(fields.revision)];
  const { unit } = fields;
  if (
    fields.kind !== 'interview' ||
    request === undefined ||
    revision === undefined ||
    typeof unit !== 'string'
  )
    return undefined;
  const sheet = sheetOf(fields.sheet);
  return { request, unit, revision, progress: parseProgress(fields.progress), ...(sheet && { sheet }) };
}

function sheetOf(value: unknown): readonly (readonly [string, string])[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((pair): [string, string][] =>
    Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
      ? [[pair[0], pair[1]]]
      : [],
  );
}

/**
 * The engine's buttons as this feature's: they name the request (and the unit, where another one types for it), so that
 * an old one can offer to go on with it and never presses a question of another report.
 */
export function wired({ state, desk }: Interview, replies: readonly Reply[]): readonly Reply[] {
  const ofUnit = desk.report.onBehalf ? [state.unit] : [];
  return replies.map((reply) => ({
    ...reply,
    inPlace: true as const,
    ...(reply.choices && {
      choices: reply.choices.map((choice) => ({
        ...choice,
        value: pressValue('q', state.request, choice.value, ...ofUnit),
      })),
    }),
  }));
}
