import type { Call, Said } from '../../bot/feature.ts';
import { indicatorName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { type Proposal, propose, revisit } from '../../conversation/opening.ts';
import type { Answers, Script, Step, Turn } from '../../conversation/script.ts';
import { indicatorsOf, type ReportAnswer } from '../../domain/report.ts';
import { isParagraph, readParagraph } from '../../reading/paragraph/paragraph.ts';
import { candidateOf } from './figure-candidate.ts';
import type { Interview } from './interview-state.ts';
import { benchFor } from './judge.ts';
import { type KnownFigures, lastFigure } from './known-figures.ts';

const MOST_UNMATCHED = 10;

/** What several figures in one message come to. */
export interface Several {
  readonly turn: Turn<ReportAnswer>;
  readonly before: readonly Phrase[];
}

/**
 * A pasted paragraph or a list of figures. What is assigned by question number ("câu 7: 55; câu 8: 12") is taken like
 * typed answers; what is matched by its words is proposed and confirmed one by one, and numbers that belong to no
 * question are listed. Undefined: the message is an answer to one question.
 */
export async function readSeveral(
  said: Extract<Said, { kind: 'text' }>,
  interview: Interview,
  call: Call,
): Promise<Several | undefined> {
  if (isWaitingForWords(interview)) return undefined;
  const { request, unit } = interview.desk;
  const indicators = indicatorsOf(request);
  const context = { lexicon: said.lexicon, indicators, now: call.now };
  if (!isParagraph(said.text, context)) return undefined;
  const reading = readParagraph(said.text, context);
  if (reading.questionNumbers.size > 0) return byNumber(reading.questionNumbers, interview);
  const { known } = await benchFor(call, { request, unit });
  return proposed(reading, interview, known, call);
}

/** A reason may be long and full of figures. */
function isWaitingForWords({ state: { progress } }: Interview): boolean {
  const pending = progress.at?.kind === 'question' ? progress.at.pending : undefined;
  return pending !== undefined && pending.kind !== 'words';
}

function byNumber(
  numbers: ReadonlyMap<number, string>,
  { script, answers, state, desk }: Interview,
): Several {
  const codes = indicatorsOf(desk.request);
  const steps = stepsOf(script);
  const saved = new Map<string, ReportAnswer>();
  const echoes: Phrase[] = [];
  const open: string[] = [];
  for (const [number, text] of numbers) {
    const step = steps.get(codes[number - 1] ?? '');
    if (!step) continue;
    const reading = step.read(text, merged(answers, saved));
    if (reading.kind === 'answer') {
      saved.set(step.name, reading.answer);
      echoes.push(...reading.echo);
    } else {
      open.push(step.name);
    }
  }
  const turn = revisit(script, merged(answers, saved), state.progress, open);
  const unread = open.length > 0 ? [phrase('reports-several-open', { count: String(open.length) })] : [];
  return { turn: { ...turn, saved }, before: [...echoes, ...unread] };
}

function proposed(
  { proposals, unmatched }: ReturnType<typeof readParagraph>,
  { script, answers, state, desk }: Interview,
  known: KnownFigures,
  call: Call,
): Several {
  const unclear: Phrase[] = [];
  const clear = proposals.flatMap(({ indicator: code, reading, quote }): Proposal<ReportAnswer>[] => {
    const indicator = call.directory.indicator(code);
    const last = lastFigure(indicator, desk.request, known)?.units;
    const candidate = candidateOf(reading, quote, indicator, last);
    const values =
      candidate.kind === 'sure' ? [candidate.value] : candidate.kind === 'doubt' ? candidate.values : [];
    const [value] = values;
    if (values.length === 1 && value)
      return [{ step: code, answer: { indicator: code, value, unusual: [] }, heard: quote }];
    unclear.push(phrase('reports-several-unclear', { indicator: indicatorName(indicator), quote }));
    return [];
  });
  const others = unmatched
    .slice(0, MOST_UNMATCHED)
    .map(({ text, quote }) => phrase('reports-several-unmatched', { number: text, quote }));
  const before = [
    clear.length > 0
      ? phrase('reports-several-found', { count: String(clear.length) })
      : phrase('reports-several-none'),
    ...unclear,
    ...(others.length > 0 ? [phrase('reports-several-others'), ...others] : []),
  ];
  return { turn: propose(script, answers, state.progress, clear), before };
}

function stepsOf(script: Script<ReportAnswer>): ReadonlyMap<string, Step<ReportAnswer>> {
  return new Map(script.sections.flatMap(({ steps }) => steps).map((step) => [step.name, step]));
}

function merged(answers: Answers<ReportAnswer>, more: Answers<ReportAnswer>): Answers<ReportAnswer> {
  return new Map([...answers, ...more]);
}
