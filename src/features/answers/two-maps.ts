import type { Call } from '../../bot/feature.ts';
import { dateText, indicatorName, listText, periodText, plainUnitName, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { isAdded } from '../../domain/cluster-total.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isoDate } from '../../domain/local-date.ts';
import { type Period, periodCode, periodRange } from '../../domain/period.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { type Card, toldFigures } from './card.ts';
import { evidence, statusFact } from './evidence.ts';
import { withFiguresAtHand } from './figures-at-hand.ts';
import { type Finding, hasValue, valueFigures } from './finding.ts';
import { find } from './findings.ts';
import { findingText } from './found-words.ts';
import { successionSentence } from './succession.ts';

/** The unit of the new map, the old ones it was made of, and since when. */
interface NewMap {
  readonly unit: string;
  readonly parts: readonly string[];
  readonly date: string;
}

interface Part {
  readonly unit: string;
  readonly finding: Finding;
}

/** What is known of one period: of the unit itself, or of the old units in its place. */
interface Stage {
  readonly period: Period;
  readonly finding: Finding;
  readonly parts: readonly Part[];
}

/**
 * One unit over periods on both sides of a merger: on the new map, the earlier figures as the sum of the old units, which
 * are named. No difference is taken across: it is another series. Undefined where all periods are on one side.
 */
export async function acrossMaps(
  asked: Query,
  call: Call,
  indicator: Indicator,
  unit: string,
  periods: readonly Period[],
): Promise<Card | undefined> {
  const map = newMapOf(call, unit, periods);
  if (!map) return undefined;
  const atHand = await withFiguresAtHand(call, indicator, [map.unit, ...map.parts], periods);
  const stages: Stage[] = [];
  for (const period of periods) stages.push(await stageOf(atHand, indicator, map, period));
  const behind = stages.flatMap(({ finding, parts }) =>
    parts.length > 0 ? parts.map((part) => part.finding) : [finding],
  );
  const title = { indicator: indicatorName(indicator), unit: unitName(call, map.unit) };
  return {
    replies: [
      {
        paragraphs: [
          ...(unit === map.unit ? [] : succession(call, unit)),
          phrase('answers-maps-title', title),
          ...stages.map((stage) => line(call, indicator, stage)),
          verdict(call, map, stages),
          ...evidence(call, indicator, behind),
        ],
      },
    ],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: [map.unit],
      periods: periods.map(periodCode),
      ...statusFact(valueFigures(behind)),
    },
    topic: { ...asked, units: [unit], periods, span: 'given' },
    told: toldFigures(behind),
    cells: stages.map(({ period, finding }) => ({ indicator, unit: map.unit, period, finding })),
  };
}

/** Old units whose figures belong before those of this one; empty for a unit that was never merged. */
export function unitsBefore(call: Call, unit: string): readonly string[] {
  return unit === CLUSTER ? [] : call.directory.predecessorsOf(unit).map(({ predecessor }) => predecessor);
}

function newMapOf(call: Call, unit: string, periods: readonly Period[]): NewMap | undefined {
  if (unit === CLUSTER) return undefined;
  const successor = call.directory.successorsOf(unit)[0]?.successor ?? unit;
  const parts = unitsBefore(call, successor);
  const date = call.directory.predecessorsOf(successor)[0]?.date;
  if (date === undefined) return undefined;
  const early = periods.filter((period) => isBefore(period, date));
  return early.length > 0 && early.length < periods.length ? { unit: successor, parts, date } : undefined;
}

function isBefore(period: Period, date: string): boolean {
  return isoDate(periodRange(period).last) < date;
}

async function stageOf(call: Call, indicator: Indicator, map: NewMap, period: Period): Promise<Stage> {
  if (!isBefore(period, map.date))
    return { period, finding: await find(call, indicator, map.unit, period), parts: [] };
  const parts = await Promise.all(
    map.parts.map(async (unit) => ({ unit, finding: await find(call, indicator, unit, period) })),
  );
  return { period, finding: sumOf(indicator, parts), parts };
}

/** Only the whole is a figure of the new map; a rate is none of the sums. */
function sumOf(indicator: Indicator, parts: readonly Part[]): Finding {
  const found = parts.map(({ finding }) => finding).filter(hasValue);
  if (!isAdded(indicator) || found.length < parts.length) return { kind: 'none' };
  const units = found.reduce((sum, finding) => sum + finding.units, 0n);
  return { kind: 'reported', units, figures: found.flatMap(({ figures }) => figures) };
}

function line(call: Call, indicator: Indicator, { period, finding, parts }: Stage): Phrase {
  const said = { period: periodText(period), figure: findingText(indicator, finding) };
  if (parts.length === 0) return phrase('answers-trend-line', said);
  const names = listText(
    parts.map((part) =>
      phrase('answers-maps-part', {
        unit: plainUnitName(call.directory.unit(part.unit)),
        figure: findingText(indicator, part.finding),
      }),
    ),
  );
  return hasValue(finding)
    ? phrase('answers-maps-sum', { ...said, parts: names })
    : phrase('answers-maps-parts', { period: said.period, parts: names });
}

/** A break in the series; or, where the sum cannot be made, that the two are not compared, and why. */
function verdict(call: Call, map: NewMap, stages: readonly Stage[]): Phrase {
  const missing = stages.flatMap(({ parts }) => parts.filter(({ finding }) => !hasValue(finding)));
  const units = [...new Set(missing.map(({ unit }) => unit))];
  const date = dateText(map.date);
  const outside = units.filter((unit) => call.directory.membershipYears(unit).length === 0);
  const named = (codes: readonly string[]) =>
    listText(codes.map((code) => plainUnitName(call.directory.unit(code))));
  const unit = unitName(call, map.unit);
  if (outside.length > 0) return phrase('answers-maps-refused', { unit, date, outside: named(outside) });
  if (units.length > 0) return phrase('answers-maps-incomplete', { date, units: named(units) });
  return phrase('answers-maps-break', { date });
}

function succession(call: Call, unit: string): Phrase[] {
  const sentence = successionSentence(call, unit);
  return sentence ? [sentence] : [];
}
