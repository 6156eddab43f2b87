import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import { committeeName, indicatorName } from '../../bot/names.ts';
import { toSecretariat } from '../../bot/report-notices.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { showCurrent, showSummary } from '../../conversation/opening.ts';
import type { Answers, Turn } from '../../conversation/script.ts';
import type { ReportAnswer } from '../../domain/report.ts';
import type { FilledDesk } from './desk.ts';
import { type Interview, openedAt, wired } from './interview-state.ts';
import { hardFindings } from './judge.ts';
import { step } from './records.ts';
import { personName, said } from './report-words.ts';
import { handIn } from './submission.ts';

/** What a turn of the engine means here: what is saved, said, and what the person asked to happen beside. */
export async function outcomeOf(
  turn: Turn<ReportAnswer>,
  interview: Interview,
  call: Call,
  before: readonly Phrase[] = [],
): Promise<Outcome> {
  switch (turn.effect) {
    case 'submit':
      return handingIn(interview, call);
    case 'later':
      return leaving(turn);
    case 'discard':
      return discarded(interview, call);
    case 'help':
      return helpAsked(turn, interview, call);
    case 'aside':
      return goingOn(
        showCurrent(interview.script, interview.answers, interview.state.progress),
        interview,
        call,
        before,
      );
    default:
      return goingOn(turn, interview, call, before);
  }
}

function leaving({ say }: Turn<ReportAnswer>): Outcome {
  const replies = [
    ...say.map(({ paragraphs }) => ({ paragraphs })),
    { paragraphs: [phrase('reports-left')] },
  ];
  return { replies, facts: { intent: 'start_report' }, open: null };
}

/** Saves what was answered, and remembers where the questions stand. */
export function goingOn(
  turn: Turn<ReportAnswer>,
  interview: Interview,
  call: Call,
  before: readonly Phrase[] = [],
): Outcome {
  const { state, news } = interview;
  const isSaved = turn.saved.size > 0;
  const lead = isSaved ? [...news, ...before] : before;
  const { sheet: _, ...kept } = state;
  return {
    replies: ledBy(lead, wired(interview, turn.say)),
    facts: { intent: 'start_report' },
    open: openedAt({ ...kept, progress: turn.progress, revision: state.revision + (isSaved ? 1 : 0) }),
    ...(isSaved && { writes: [saving(interview, turn.saved, call)] }),
  };
}

function ledBy(lead: readonly Phrase[], replies: readonly Reply[]): readonly Reply[] {
  const [first, ...rest] = replies;
  if (!first || lead.length === 0) return replies;
  return [{ ...first, paragraphs: [...lead, ...first.paragraphs] }, ...rest];
}

function saving({ desk, answers }: Interview, saved: Answers<ReportAnswer>, call: Call): Write {
  const person = call.speaker.personId;
  const { formVersion } = desk.request;
  // A figure that is looked at again stays marked until the report is handed in: the reviewer's words are kept beside it.
  const marked = new Map(
    [...saved].map(([name, answer]) => {
      const questioned = answers.get(name)?.questioned;
      return [name, { ...answer, ...(questioned !== undefined && { questioned }) }] as const;
    }),
  );
  const change = { row: { formVersion }, answers: marked, ...(person !== undefined && { person }) };
  return (store) => store.reports.save(desk.report, change, call.now);
}

/** Once more all rules together: an answer may have become wrong by what was answered after it. */
async function handingIn(interview: Interview, call: Call): Promise<Outcome> {
  const { desk, script, answers, state } = interview;
  const because = await hardFindings(call, desk);
  if (because.length === 0) return handIn(call, desk);
  return goingOn(showSummary(script, answers, state.progress), interview, call, [
    phrase('reports-not-yet'),
    ...because,
  ]);
}

/** A draft never handed in is emptied; a report goes back to what was handed in last. */
async function discarded({ desk, answers }: Interview, call: Call): Promise<Outcome> {
  const { report } = desk;
  const version = (await call.store.reports.versions(report.id)).at(-1);
  const handedIn = new Map(version?.answers.map((answer) => [answer.indicator, answer]));
  const questioned = (code: string) => answers.get(code)?.questioned;
  const back = new Map(
    [...new Set([...answers.keys(), ...handedIn.keys()])].map((code) => {
      const answer = handedIn.get(code);
      const why = questioned(code);
      return [code, answer && { ...answer, ...(why !== undefined && { questioned: why }) }] as const;
    }),
  );
  const write: Write = async (store) => {
    const row = { holder: undefined, ...(!version && { onBehalf: undefined }) };
    await store.reports.save(report, { row, answers: back }, call.now);
    await store.reports.addStep(report.id, step(call, 'restarted'), call.now);
  };
  const words = version ? phrase('reports-discarded-to-version') : phrase('reports-discarded');
  return { ...said('start_report', words), open: null, writes: [write] };
}

/** "Nhờ thư ký Cụm hỗ trợ": the secretariat hears which question somebody is stuck at. */
async function helpAsked(turn: Turn<ReportAnswer>, interview: Interview, call: Call): Promise<Outcome> {
  const { desk, script, answers } = interview;
  const { progress } = turn;
  const current = progress.at?.kind === 'question' ? progress.at.step : undefined;
  const shown = showCurrent(script, answers, progress);
  const outcome = goingOn(shown, interview, call, [phrase('reports-help-asked')]);
  const notices = current === undefined ? [] : await askSecretariat(desk, current, progress.turn, call);
  return { ...outcome, notices };
}

async function askSecretariat(
  { request, unit, report }: FilledDesk,
  indicator: string,
  turn: number,
  call: Call,
): Promise<readonly Notice[]> {
  const words = phrase('reports-help-notice', {
    name: await personName(call, call.speaker.personId),
    committee: committeeName(call, unit),
    report: request.title,
    indicator: indicatorName(call.directory.indicator(indicator)),
  });
  return toSecretariat(call, request, `report/${report.id}/help/${turn}`, { paragraphs: [words] });
}
