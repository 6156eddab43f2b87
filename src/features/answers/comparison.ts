import type { Call } from '../../bot/feature.ts';
import { figureText, indicatorName, periodText, thisYear, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, type Period, periodCode } from '../../domain/period.ts';
import { existsIn } from '../../domain/unit.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { type Card, type Cell, toldFigures } from './card.ts';
import { clusterWithEvidence, type Instead } from './cluster-instead.ts';
import { evidence, statusFact } from './evidence.ts';
import { withFiguresAtHand } from './figures-at-hand.ts';
import { type Finding, type Found, hasValue, valueFigures } from './finding.ts';
import { find, knownPeriods } from './findings.ts';
import { derivedText, findingText } from './found-words.ts';
import { acrossMaps, unitsBefore } from './two-maps.ts';

interface Entry {
  readonly unit: string;
  readonly finding: Finding;
}

interface Known extends Entry {
  readonly finding: Found;
}

/** Two or more subjects side by side, and the difference where there are two figures to compare. */
export async function answerComparison(asked: Query, call: Call): Promise<Card> {
  const indicator = call.directory.indicator(asked.indicators[0] ?? '');
  const periods = asked.periods.length > 0 ? asked.periods : [await newestOf(call, indicator, asked.units)];
  const onBothMaps = await ofOneTerritory(asked, call, indicator, periods);
  if (onBothMaps) return onBothMaps;
  const paragraphs: Phrase[] = [];
  const findings: Finding[] = [];
  const instead: Finding[] = [];
  const cells: Cell[] = [];
  const atHand = await withFiguresAtHand(call, indicator, asked.units, periods);
  for (const period of periods) {
    const entries: Entry[] = [];
    for (const unit of asked.units)
      entries.push({ unit, finding: await find(atHand, indicator, unit, period) });
    findings.push(...entries.map((entry) => entry.finding));
    cells.push(...entries.map((entry) => ({ indicator, period, ...entry })));
    const shown = await sideBySide(call, indicator, period, entries);
    paragraphs.push(...shown.lines);
    instead.push(...shown.findings);
  }
  paragraphs.push(...evidence(call, indicator, findings));
  return {
    replies: [{ paragraphs }],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: asked.units,
      periods: periods.map(periodCode),
      ...statusFact(valueFigures(findings)),
    },
    topic: { ...asked, periods, span: 'given' },
    told: toldFigures([...findings, ...instead]),
    cells,
  };
}

/** "Phú Thọ cũ năm 2024 với Phú Thọ mới năm 2026": an old unit and the one that took its place. */
async function ofOneTerritory(
  asked: Query,
  call: Call,
  indicator: Indicator,
  periods: readonly Period[],
): Promise<Card | undefined> {
  const newer = asked.units.find((unit) => unitsBefore(call, unit).length > 0);
  if (newer === undefined) return undefined;
  const isPart = (unit: string) => unit === newer || unitsBefore(call, newer).includes(unit);
  if (!asked.units.every(isPart)) return undefined;
  return acrossMaps(asked, call, indicator, newer, [...periods].sort(comparePeriods));
}

async function sideBySide(
  call: Call,
  indicator: Indicator,
  period: Period,
  entries: readonly Entry[],
): Promise<Instead> {
  const names = { indicator: indicatorName(indicator), period: periodText(period) };
  const lines = entries.map(({ unit, finding }) =>
    phrase('answers-comparison-line', {
      unit: unitName(call, unit),
      figure: findingText(indicator, finding),
    }),
  );
  const known = entries.flatMap(({ unit, finding }) => (hasValue(finding) ? [{ unit, finding }] : []));
  const whole = known.length === 0 ? await clusterWithEvidence(call, indicator, period) : undefined;
  return {
    lines: [
      phrase('answers-comparison-title', names),
      ...lines,
      ...difference(call, indicator, known),
      ...notOfOneTime(call, entries, period),
      ...(whole?.lines ?? []),
    ],
    findings: whole?.findings ?? [],
  };
}

function difference(call: Call, indicator: Indicator, known: readonly Known[]): Phrase[] {
  const [one, other] = known;
  if (!one || !other) return [phrase('answers-comparison-impossible')];
  if (known.length > 2) return [];
  const gap = one.finding.units - other.finding.units;
  const [first, second] = gap >= 0n ? [one.unit, other.unit] : [other.unit, one.unit];
  const names = { first: unitName(call, first), second: unitName(call, second) };
  if (gap === 0n) return [phrase('answers-comparison-equal', names)];
  const text = figureText(indicator, gap < 0n ? -gap : gap);
  const difference = derivedText([one.finding, other.finding], text);
  return [phrase('answers-comparison-more', { ...names, difference })];
}

/** Units of the old and of the new map are not compared: their territories differ. */
function notOfOneTime(call: Call, entries: readonly Entry[], period: Period): Phrase[] {
  const units = entries.map((entry) => entry.unit).filter((unit) => unit !== CLUSTER);
  const there = units.find((unit) => existsIn(call.directory.unit(unit), period));
  const gone = units.find((unit) => !existsIn(call.directory.unit(unit), period));
  return there && gone
    ? [phrase('answers-not-comparable', { first: unitName(call, there), second: unitName(call, gone) })]
    : [];
}

async function newestOf(call: Call, indicator: Indicator, units: readonly string[]): Promise<Period> {
  const lists = await Promise.all(units.map((unit) => knownPeriods(call, indicator, unit)));
  const newest = lists.flat().sort((a, b) => comparePeriods(b, a))[0];
  return newest ?? (await knownPeriods(call, indicator, CLUSTER))[0] ?? thisYear(call);
}
