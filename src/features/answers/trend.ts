import type { Call } from '../../bot/feature.ts';
import { figureText, indicatorName, percentText, periodText, thisYear, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, type Period, periodCode, samePeriodLastYear } from '../../domain/period.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { type Card, toldFigures } from './card.ts';
import { evidence, statusFact } from './evidence.ts';
import { withFiguresAtHand } from './figures-at-hand.ts';
import { type Finding, type Found, hasValue, valueFigures } from './finding.ts';
import { find, knownPeriods } from './findings.ts';
import { derivedText, findingText } from './found-words.ts';
import { membersBehind } from './scope-words.ts';
import { acrossMaps, unitsBefore } from './two-maps.ts';

interface Point {
  readonly period: Period;
  readonly finding: Finding;
}

interface Known extends Point {
  readonly finding: Found;
}

/** One subject over several periods, oldest first, with the change from the first known figure to the last. */
export async function answerTrend(asked: Query, call: Call): Promise<Card> {
  const indicator = call.directory.indicator(asked.indicators[0] ?? '');
  const unit = asked.units[0] ?? CLUSTER;
  const periods = await periodsOf(call, indicator, unit, asked);
  const onBothMaps = await acrossMaps(asked, call, indicator, unit, periods);
  if (onBothMaps) return onBothMaps;
  const points: Point[] = [];
  const atHand = await withFiguresAtHand(call, indicator, [unit], periods);
  for (const period of periods) points.push({ period, finding: await find(atHand, indicator, unit, period) });
  const findings = points.map((point) => point.finding);
  return {
    replies: [
      {
        paragraphs: [
          phrase('answers-trend-title', {
            indicator: indicatorName(indicator),
            subject: unitName(call, unit),
          }),
          ...points.map((point) => line(indicator, point)),
          ...change(call, indicator, points),
          ...evidence(call, indicator, findings),
        ],
      },
    ],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: [unit],
      periods: periods.map(periodCode),
      ...statusFact(valueFigures(findings)),
    },
    topic: { ...asked, units: [unit], periods, span: 'given' },
    told: toldFigures(findings),
    cells: points.map((point) => ({ ...point, indicator, unit })),
  };
}

/** Without several periods said, all years on record; a single one is set beside the year before. */
async function periodsOf(
  call: Call,
  indicator: Indicator,
  unit: string,
  asked: Query,
): Promise<readonly Period[]> {
  const [only, second] = asked.periods;
  if (only && second) return [...asked.periods].sort(comparePeriods);
  if (only) return [samePeriodLastYear(only), only];
  const known = await Promise.all(
    [unit, ...unitsBefore(call, unit)].map((one) => knownPeriods(call, indicator, one)),
  );
  const years = known.flat().filter((period) => period.part === 'year');
  const distinct = new Map(years.map((period) => [periodCode(period), period]));
  return distinct.size > 0 ? [...distinct.values()].sort(comparePeriods) : [thisYear(call)];
}

function line(indicator: Indicator, { period, finding }: Point): Phrase {
  return phrase('answers-trend-line', {
    period: periodText(period),
    figure: findingText(indicator, finding),
  });
}

function change(call: Call, indicator: Indicator, points: readonly Point[]): Phrase[] {
  const known = points.flatMap(({ period, finding }) => (hasValue(finding) ? [{ period, finding }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return [phrase('answers-trend-impossible')];
  const isOfOthers = membersBehind(call, first.finding) !== membersBehind(call, last.finding);
  return [difference(indicator, first, last), ...(isOfOthers ? [phrase('answers-trend-other-members')] : [])];
}

function difference(indicator: Indicator, first: Known, last: Known): Phrase {
  const [before, after] = [first.finding.units, last.finding.units];
  const span = { from: periodText(first.period), to: periodText(last.period) };
  if (before === after) return phrase('answers-trend-same', span);
  const gap = after > before ? after - before : before - after;
  const of = [first.finding, last.finding];
  const difference = derivedText(of, figureText(indicator, gap));
  if (before === 0n) return phrase('answers-trend-up-from-zero', { ...span, difference });
  const percent = derivedText(of, percentText(gap, before));
  return after > before
    ? phrase('answers-trend-up', { ...span, difference, percent })
    : phrase('answers-trend-down', { ...span, difference, percent });
}
