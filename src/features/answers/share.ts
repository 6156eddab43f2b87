import type { Call } from '../../bot/feature.ts';
import { indicatorName, percentText, periodText, thisYear, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { type Card, type Cell, toldFigures } from './card.ts';
import { evidence, statusFact } from './evidence.ts';
import { answerFigure } from './figure.ts';
import { coverageOf, type Finding, hasValue, valueFigures } from './finding.ts';
import { find, findBoth, knownPeriods } from './findings.ts';
import { derivedText, findingText } from './found-words.ts';

/**
 * A part of a whole: one indicator in another, an indicator in its own whole (xã NTM trong tổng số xã), or a unit in
 * the cluster. Always computed from the two figures, which stand beside it.
 */
export async function answerShare(asked: Query, call: Call): Promise<Card> {
  const [first, second] = asked.indicators.map((code) => call.directory.indicator(code));
  if (!first) throw new Error('a share without an indicator');
  if (first.measure === 'ratio' && !second) return answerFigure({ ...asked, units: subjectsOf(asked) }, call);
  const unit = asked.units.find((code) => code !== CLUSTER) ?? CLUSTER;
  const period = asked.periods[0] ?? (await knownPeriods(call, first, unit))[0] ?? thisYear(call);
  if (second) return shareOf(asked, call, first, second, unit, period);
  if (unit !== CLUSTER && (asked.units.includes(CLUSTER) || !first.denominator)) {
    return shareOfCluster(asked, call, first, unit, period);
  }
  if (first.denominator)
    return shareOf(asked, call, first, call.directory.indicator(first.denominator), unit, period);
  return outcome(
    asked,
    first,
    unit,
    period,
    [phrase('answers-share-no-whole', { indicator: indicatorName(first) })],
    [],
  );
}

function subjectsOf(asked: Query): readonly string[] {
  const units = asked.units.filter((unit) => unit !== CLUSTER);
  return units.length > 0 ? units : asked.units;
}

/** The smaller figure is the part, whichever was named first. */
async function shareOf(
  asked: Query,
  call: Call,
  a: Indicator,
  b: Indicator,
  unit: string,
  period: Period,
): Promise<Card> {
  const [part, whole] = a.denominator === b.code || b.denominator !== a.code ? [a, b] : [b, a];
  const both = await findBoth(call, [part, whole], unit, period);
  const [partFinding, wholeFinding] = both;
  const cells = [
    { indicator: part, unit, period, finding: partFinding },
    { indicator: whole, unit, period, finding: wholeFinding },
  ];
  const names = { subject: unitName(call, unit), period: periodText(period) };
  if (!hasValue(partFinding) || !hasValue(wholeFinding) || wholeFinding.units === 0n) {
    const missing = phrase('answers-share-impossible', { ...names, indicator: indicatorName(part) });
    return outcome(
      asked,
      part,
      unit,
      period,
      [missing, ...evidence(call, part, [partFinding])],
      cells.slice(0, 1),
    );
  }
  const line = phrase('answers-share-of-whole', {
    ...names,
    part: indicatorName(part),
    whole: indicatorName(whole),
    percent: derivedText([partFinding, wholeFinding], percentText(partFinding.units, wholeFinding.units)),
    partFigure: findingText(part, partFinding),
    wholeFigure: findingText(whole, wholeFinding),
  });
  return outcome(asked, part, unit, period, [line, ...evidence(call, part, both)], cells);
}

async function shareOfCluster(
  asked: Query,
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
): Promise<Card> {
  const part = await find(call, indicator, unit, period);
  const whole = await find(call, indicator, CLUSTER, period);
  const cells = [
    { indicator, unit, period, finding: part },
    { indicator, unit: CLUSTER, period, finding: whole },
  ];
  const names = { indicator: indicatorName(indicator), period: periodText(period) };
  if (!hasValue(part) || !hasValue(whole) || whole.units === 0n || !isIn(whole, unit)) {
    const missing = phrase('answers-share-impossible', { ...names, subject: unitName(call, unit) });
    return outcome(
      asked,
      indicator,
      unit,
      period,
      [missing, ...evidence(call, indicator, [whole])],
      cells.slice(0, 1),
      [whole],
    );
  }
  const line = phrase('answers-share-of-cluster', {
    ...names,
    unit: unitName(call, unit),
    percent: derivedText([part, whole], percentText(part.units, whole.units)),
    part: findingText(indicator, part),
    whole: findingText(indicator, whole),
  });
  const both = [part, whole];
  return outcome(asked, indicator, unit, period, [line, ...evidence(call, indicator, both)], cells);
}

/** A unit whose figure is not in the total has no share of it. */
function isIn(whole: Finding, unit: string): boolean {
  return coverageOf(whole)?.reported.includes(unit) ?? true;
}

function outcome(
  asked: Query,
  indicator: Indicator,
  unit: string,
  period: Period,
  paragraphs: readonly Phrase[],
  cells: readonly Cell[],
  beside: readonly Finding[] = [],
): Card {
  const findings = cells.map(({ finding }) => finding);
  return {
    replies: [{ paragraphs }],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: [unit],
      periods: [periodCode(period)],
      ...statusFact(valueFigures(findings)),
    },
    topic: { ...asked, periods: [period], span: 'given' },
    told: toldFigures([...findings, ...beside]),
    cells,
  };
}
