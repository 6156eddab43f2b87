import type { Call } from '../../bot/feature.ts';
import { indicatorName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Answers, Verdict, Way } from '../../conversation/script.ts';
import type { Breach } from '../../domain/breach.ts';
import type { Directory } from '../../domain/reference.ts';
import { indicatorsOf, type ReportAnswer, type ReportRequest } from '../../domain/report.ts';
import { breachesOf, checkAll } from '../../domain/rule-check.ts';
import type { FigureLookup } from '../../domain/rules/figure-lookup.ts';
import { breachWords } from './breach-words.ts';
import type { Desk, FilledDesk } from './desk.ts';
import { echo } from './echo.ts';
import { type KnownFigures, knownFigures } from './known-figures.ts';

export interface Bench {
  readonly directory: Directory;
  readonly request: ReportRequest;
  readonly known: KnownFigures;
}

export async function benchFor(call: Call, { request, unit }: Desk): Promise<Bench> {
  return { directory: call.directory, request, known: await knownFigures(call, request, unit) };
}

/**
 * The figures the rules compare: of the report as it would be with these answers, and what is on record. An answer to a
 * question that is not asked any more cannot be mended, so it is not compared.
 */
export function lookupOf({ directory, request, known }: Bench, answers: Answers<ReportAnswer>): FigureLookup {
  const indicators = indicatorsOf(request);
  return {
    year: request.period.year,
    part: request.period.part,
    indicators,
    indicator: (code) => directory.indicator(code),
    now: (code) => {
      const value = indicators.includes(code) ? answers.get(code)?.value : undefined;
      return value?.kind === 'value' ? value.units : undefined;
    },
    before: known.before,
    lastStock: (code) => known.latest(code)?.units,
    at: known.at,
    // The number of district-level units of a year is not on record.
    fact: () => undefined,
  };
}

/** What is to be thought of an answer beside the others: right, wrong with a way out, or unusual. */
export function judge(
  bench: Bench,
  answer: ReportAnswer,
  answers: Answers<ReportAnswer>,
): Verdict<ReportAnswer> {
  const indicator = bench.directory.indicator(answer.indicator);
  const said = [echo(indicator, answer.value)];
  if (answer.value.kind === 'absent') return { kind: 'answer', answer, echo: said };
  const figures = lookupOf(bench, new Map([...answers, [answer.indicator, answer]]));
  const breaches = breachesOf(bench.directory.reference.rules, answer.indicator, figures);
  const hard = breaches.filter(({ rule }) => rule.severity === 'hard');
  const [first] = hard;
  if (first) {
    return {
      kind: 'again',
      because: breachWords(first, bench.directory).because,
      ways: waysOut(bench, first, answer, answers),
    };
  }
  if (breaches.length === 0) return { kind: 'answer', answer, echo: said };
  const unusual = breaches.map(({ rule }) => rule.code);
  return {
    kind: 'explain',
    answer: { ...answer, unusual },
    because: breaches.flatMap((breach) => findings(breach, bench.directory)),
    echo: said,
  };
}

/** What in a whole report cannot be: empty where it may be handed in. */
export async function hardFindings(call: Call, desk: FilledDesk): Promise<readonly Phrase[]> {
  const bench = await benchFor(call, desk);
  const answers = new Map(desk.report.answers.map((answer) => [answer.indicator, answer]));
  return checkAll(bench.directory.reference.rules, lookupOf(bench, answers))
    .filter(({ rule }) => rule.severity === 'hard')
    .flatMap((breach) => breachWords(breach, bench.directory).because);
}

/** What was found, and of a slip the figure that was probably meant; how to go on is said once below. */
function findings(breach: Breach, directory: Directory): readonly Phrase[] {
  const { because } = breachWords(breach, directory);
  return breach.mend ? because : because.slice(0, 1);
}

/** One tap: the change after which the rule holds, or another question it compares. */
function waysOut(
  { directory }: Bench,
  breach: Breach,
  answer: ReportAnswer,
  answers: Answers<ReportAnswer>,
): Way<ReportAnswer>[] {
  const { mend } = breach;
  const { mendLabel } = breachWords(breach, directory);
  const others = breach.indicators.filter((code) => code !== answer.indicator && answers.has(code));
  return [
    ...(mend && mendLabel ? [{ label: mendLabel, store: mended(answer, mend) }] : []),
    ...others.map((code) => ({
      label: phrase('reports-way-edit', { indicator: indicatorName(directory.indicator(code)) }),
      go: code,
    })),
  ];
}

/** The typed answer stays, unless it is the one that is mended. */
function mended(
  answer: ReportAnswer,
  { indicator, units }: { readonly indicator: string; readonly units: bigint },
): Answers<ReportAnswer> {
  const value = { kind: 'value', units } as const;
  return new Map([
    [answer.indicator, answer],
    [indicator, { indicator, value, unusual: [] }],
  ]);
}
