import type { Call, Outcome, Said } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { phrase } from '../../chat/reply.ts';
import { advance } from '../../conversation/advance.ts';
import { open, resume, revisit, showCurrent, showSummary } from '../../conversation/opening.ts';
import { newProgress } from '../../conversation/progress.ts';
import type { Turn } from '../../conversation/script.ts';
import { indicatorsOf, type OnBehalf, type ReportAnswer, type ReportRequest } from '../../domain/report.ts';
import { deskFor, type FilledDesk, isFilled } from './desk.ts';
import { isOpening, type Opening, openDraft, takeOver } from './drafts.ts';
import { takeEvidence } from './evidence.ts';
import {
  type Interview,
  type InterviewState,
  interviewOn,
  interviewStateOf,
  openedAt,
  wired,
} from './interview-state.ts';
import { outcomeOf } from './interview-turn.ts';
import { lockOf } from './locks.ts';
import { closed, refusalOf } from './refusal.ts';
import { choice, ofUnit, replied, said } from './report-words.ts';
import { readSeveral } from './several-figures.ts';
import { isSheet, takeSheet } from './sheet.ts';
import type { Talk } from './talk.ts';

/** Opens the unit's report in this chat: the contract and the first question, or where it was left. */
export async function startInterview(
  call: Call,
  request: ReportRequest,
  unit: string,
  onBehalf?: OnBehalf,
): Promise<Outcome> {
  const report = await call.store.reports.find(request.id, unit);
  return opened(call, await openDraft(call, { request, unit, ...(report && { report }) }, onBehalf));
}

/** [Tiếp nhận bản nháp]: a colleague goes on. */
export async function takeDraftOver([id, revision, unit]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await deskFor(call, idOf(id), unit ?? call.speaker.unit);
  if (!isFilled(desk)) return said('start_report', phrase('reports-not-yours'));
  if (desk.report.revision !== idOf(revision)) return opened(call, await openDraft(call, desk));
  return opened(call, await takeOver(call, desk));
}

/** [Sửa số liệu], [Sửa câu 7]: the returned figures in one pass, otherwise the summary. */
export async function editReport([id, unit]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await deskFor(call, idOf(id), unit ?? call.speaker.unit);
  if (!desk) return said('start_report', phrase('reports-not-yours'));
  return opened(call, await openDraft(call, desk));
}

async function opened(call: Call, result: Opening | Outcome): Promise<Outcome> {
  if (!isOpening(result)) return result;
  const { request, report, before, writes, notices } = result;
  const desk: FilledDesk = { request, unit: report.unit, report };
  const state: InterviewState = {
    request: request.id,
    unit: report.unit,
    revision: report.revision,
    // Later than any turn of an earlier conversation: its buttons stay dead.
    progress: newProgress(Math.floor(call.now.getTime() / 1_000)),
  };
  const interview = await interviewOn(call, desk, state);
  const turn = firstTurn(interview);
  return {
    replies: [...(before.length > 0 ? [{ paragraphs: before }] : []), ...wired(interview, turn.say)],
    facts: { intent: 'start_report' },
    open: openedAt({ ...state, progress: turn.progress }),
    writes,
    notices,
  };
}

/** A fresh draft begins, a left one asks how to go on, a returned one opens exactly the figures in question. */
function firstTurn({ script, answers, state, desk }: Interview): Turn<ReportAnswer> {
  const { progress } = state;
  const questioned = indicatorsOf(desk.request).filter((code) => answers.get(code)?.questioned !== undefined);
  if (desk.report.state === 'returned' && questioned.length > 0)
    return revisit(script, answers, progress, questioned);
  if (desk.report.version > 0) return showSummary(script, answers, progress);
  return answers.size === 0 ? open(script, answers, progress) : resume(script, answers, progress);
}

export const interviewTalk: Talk = {
  kind: 'interview',

  async converse(words, value, call) {
    const state = interviewStateOf(value);
    const desk = state && (await deskFor(call, state.request, state.unit));
    if (!state || !isFilled(desk)) return closed(phrase('reports-gone'));
    const refusal = await refusalOf(call, desk);
    if (refusal) return refusal;
    const interview = await interviewOn(call, desk, state, words.kind === 'text' ? words : undefined);
    if (desk.report.revision !== state.revision) return movedOn(interview);
    return words.kind === 'file' ? takeFile(words, interview, call) : hear(words, interview, call);
  },

  async again(value, call) {
    const state = interviewStateOf(value);
    const desk = state && (await deskFor(call, state.request, state.unit));
    if (!state || !isFilled(desk) || (await refusalOf(call, desk))) return undefined;
    const interview = await interviewOn(call, desk, state);
    return wired(interview, showCurrent(interview.script, interview.answers, state.progress).say)[0];
  },
};

/** A button of a question. Where its interview is not open here, going on with it is offered. */
export async function pressQuestion(words: readonly string[], call: Call): Promise<Outcome> {
  const [id, press = '', unit = call.speaker.unit] = words;
  const state = interviewStateOf(call.open?.state);
  if (state && state.request === idOf(id) && state.unit === unit) {
    const outcome = await interviewTalk.converse({ kind: 'choice', value: press }, call.open?.state, call);
    if (outcome) return outcome;
  }
  const desk = await deskFor(call, idOf(id), unit);
  if (!desk || lockOf(desk.request, desk.report, call.now))
    return said('start_report', phrase('bot-choice-gone'));
  const choices = [
    choice(phrase('reports-choice-continue'), 'edit', desk.request.id, ...ofUnit(call, desk.unit)),
  ];
  return replied('start_report', {
    paragraphs: [phrase('reports-question-closed')],
    choices,
    choicesByWords: true,
  });
}

async function hear(
  words: Exclude<Said, { kind: 'file' }>,
  interview: Interview,
  call: Call,
): Promise<Outcome | undefined> {
  const { script, answers, state } = interview;
  if (words.kind === 'choice') {
    const turn = advance(script, answers, state.progress, { kind: 'press', press: words.value });
    return outcomeOf(turn, interview, call);
  }
  const several = await readSeveral(words, interview, call);
  if (several) return outcomeOf(several.turn, interview, call, several.before);
  const turn = advance(script, answers, state.progress, words);
  return turn.effect === 'aside' ? undefined : outcomeOf(turn, interview, call);
}

function takeFile(
  words: Extract<Said, { kind: 'file' }>,
  interview: Interview,
  call: Call,
): Promise<Outcome> {
  return isSheet(words.file) ? takeSheet(words, interview, call) : takeEvidence(words, interview, call);
}

/** What was said answers a draft that is not there any more: nothing is stored, the question as it is now is shown. */
function movedOn(interview: Interview): Outcome {
  const { script, answers, state, desk } = interview;
  const turn = showCurrent(script, answers, state.progress);
  const [question, ...rest] = wired(interview, turn.say);
  const lead = phrase('reports-changed-elsewhere');
  return {
    replies: question
      ? [{ ...question, paragraphs: [lead, ...question.paragraphs] }, ...rest]
      : [{ paragraphs: [lead] }],
    facts: { intent: 'start_report' },
    open: openedAt({ ...state, revision: desk.report.revision, progress: turn.progress }),
  };
}
