import type { Call, Outcome, Said } from '../../bot/feature.ts';
import type { InboundFile } from '../../chat/event.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { showCurrent, showSummary } from '../../conversation/opening.ts';
import { readReportWorkbook } from '../../documents/report-workbook-reading.ts';
import type { WorkbookFault } from '../../documents/workbook-fault.ts';
import { indicatorsOf, type ReportAnswer } from '../../domain/report.ts';
import { decodeAnswer, encodeAnswer } from './answer-code.ts';
import { deskFor, isFilled } from './desk.ts';
import { fileFailed } from './evidence.ts';
import {
  type Interview,
  type InterviewState,
  interviewOn,
  interviewStateOf,
  openedAt,
} from './interview-state.ts';
import { goingOn } from './interview-turn.ts';
import { benchFor } from './judge.ts';
import { refusalOf } from './refusal.ts';
import { choice, replied, said } from './report-words.ts';
import { answersIn, expectedReport, type RowFault } from './sheet-answers.ts';
import { faultWords } from './workbook-fault-words.ts';

/** As many faults as fit on a telephone's screen; the rest are counted. */
const MOST_FAULTS = 15;

export function isSheet({ name }: InboundFile): boolean {
  return /\.(?:xlsx|xlsm|xls|ods|csv)$/i.test(name);
}

/** A filled-in workbook: all or nothing, every fault named by its row, and nothing stored before it is confirmed. */
export async function takeSheet(
  { file, content }: Extract<Said, { kind: 'file' }>,
  interview: Interview,
  call: Call,
): Promise<Outcome> {
  if (content.kind === 'failed') return shown(interview, call, [fileFailed(content)]);
  const workbook = await readReportWorkbook(content.bytes, expectedReport(call, interview.desk));
  if (workbook.kind === 'faults') return unfit(workbook.faults, interview, call, file.name);
  const bench = await benchFor(call, interview.desk);
  const read = answersIn(workbook.cells, bench, interview.answers);
  if (read.faults.length > 0) return refused(interview, call, file.name, read.faults.map(rowWords));
  if (read.answers.size === 0)
    return shown(interview, call, [phrase('reports-sheet-empty', { name: file.name })]);
  return confirming(interview, file.name, read.answers);
}

/** What is wrong with the whole file is said in one sentence, faults of rows as a list. */
function unfit(faults: readonly WorkbookFault[], interview: Interview, call: Call, name: string): Outcome {
  const [first] = faults;
  const isWhole = first && (first.kind === 'file' || first.kind === 'form');
  if (!isWhole) return refused(interview, call, name, faults.map(faultWords));
  return shown(interview, call, [phrase('reports-sheet-unfit', { name, because: faultWords(first) })]);
}

function rowWords({ row, because }: RowFault): Phrase {
  return phrase('reports-sheet-row', { row: String(row), because });
}

function confirming({ state }: Interview, name: string, answers: ReadonlyMap<string, ReportAnswer>): Outcome {
  const values = [...answers.values()].filter(({ value }) => value.kind === 'value').length;
  const paragraphs = [
    phrase('reports-sheet-read', { name, values: String(values), none: String(answers.size - values) }),
  ];
  const choices = [
    choice(phrase('reports-choice-store-sheet'), 'sheet', 'yes'),
    choice(phrase('reports-choice-drop-sheet'), 'sheet', 'no'),
  ];
  const sheet = [...answers].map(([code, answer]) => [code, encodeAnswer(answer)] as const);
  return {
    ...replied('start_report', { paragraphs, choices, choicesByWords: true }),
    open: openedAt({ ...state, sheet }),
  };
}

/** [Ghi vào bản nháp] or [Không ghi]. */
export async function decideSheet([word]: readonly string[], call: Call): Promise<Outcome> {
  const state = interviewStateOf(call.open?.state);
  const desk = state && (await deskFor(call, state.request, state.unit));
  if (!state?.sheet || !isFilled(desk) || desk.report.revision !== state.revision)
    return said('start_report', phrase('bot-choice-gone'));
  const refusal = await refusalOf(call, desk);
  if (refusal) return refusal;
  const interview = await interviewOn(call, desk, state);
  if (word !== 'yes') return shown(interview, call, [phrase('reports-sheet-dropped')]);
  return stored(interview, state, call);
}

/** All of it, but for questions that were dropped from the form meanwhile. */
function stored(interview: Interview, state: InterviewState, call: Call): Outcome {
  const { script } = interview;
  const asked = indicatorsOf(interview.desk.request);
  const saved = new Map(
    (state.sheet ?? []).flatMap(([code, text]) => {
      const answer = asked.includes(code) ? decodeAnswer(code, text) : undefined;
      return answer ? [[code, answer] as const] : [];
    }),
  );
  const answers = new Map([...interview.answers, ...saved]);
  const turn = { ...showSummary(script, answers, state.progress), saved };
  return goingOn(turn, interview, call, [phrase('reports-sheet-stored', { count: String(saved.size) })]);
}

function refused(interview: Interview, call: Call, name: string, faults: readonly Phrase[]): Outcome {
  const more = faults.length - MOST_FAULTS;
  return shown(interview, call, [
    phrase('reports-sheet-refused', { name, count: String(faults.length) }),
    ...faults.slice(0, MOST_FAULTS),
    ...(more > 0 ? [phrase('reports-sheet-more', { count: String(more) })] : []),
    phrase('reports-sheet-again'),
  ]);
}

function shown(interview: Interview, call: Call, before: readonly Phrase[]): Outcome {
  const { script, answers, state } = interview;
  return goingOn(showCurrent(script, answers, state.progress), interview, call, before);
}
