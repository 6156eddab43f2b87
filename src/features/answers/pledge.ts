import type { Call } from '../../bot/feature.ts';
import {
  clusterAsked,
  countText,
  dateText,
  figureText,
  indicatorName,
  percentText,
  unitName,
} from '../../bot/names.ts';
import { speaksForChairOf } from '../../bot/roles.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { makeAmount, toDecimalString } from '../../domain/amount.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { localDateOf } from '../../domain/local-date.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { countsTowards, type Pledge, progressOf, type Target } from '../../domain/pledge.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import type { Card, Cell } from './card.ts';
import { toldFigures } from './card.ts';
import { hasValue } from './finding.ts';
import { find } from './findings.ts';

/** "Chỉ tiêu giao ước của Hòa Bình", "đạt bao nhiêu phần trăm giao ước": what was pledged, beside what is reported. */
export async function answerPledge(asked: Query, call: Call): Promise<Card> {
  const years = asked.periods[0] ? [asked.periods[0].year] : likelyYears(call);
  const unit = asked.units.find((code) => code !== CLUSTER) ?? call.speaker.unit;
  for (const year of years) {
    const pledge = await pledgeOf(call, unit, year);
    const targets = await targetsOf(call, unit, year, pledge, asked.indicators);
    if (pledge || targets.length > 0 || year === years.at(-1))
      return cardOf(asked, call, { year, unit, pledge, targets });
  }
  throw new Error('no year can be asked about');
}

/** Without a year the one that runs is meant, or else the one before. */
function likelyYears(call: Call): readonly number[] {
  const { year } = localDateOf(call.now);
  return [year, year - 1];
}

function pledgeOf(call: Call, unit: string | undefined, year: number): Promise<Pledge | undefined> {
  return call.store.years.pledge(
    (unit === undefined ? clusterAsked(call, year) : call.directory.clusterOf(unit, year)).code,
    year,
  );
}

/** Once it is signed the pledge is public; before, a unit's targets are its own and the chair's. */
async function targetsOf(
  call: Call,
  unit: string | undefined,
  year: number,
  pledge: Pledge | undefined,
  indicators: readonly string[],
): Promise<readonly Target[]> {
  if (unit === undefined) return [];
  const isOpen = pledge?.signatures.some((signature) => signature.unit === unit) ?? false;
  const isOurs = call.speaker.unit === unit || speaksForChairOf(call, unit, year);
  if (!isOpen && (!isOurs || call.inGroup || call.speaker.isPractice)) return [];
  const targets = await call.store.years.targets(call.directory.clusterOf(unit, year).code, year);
  return targets.filter(
    (target) => target.unit === unit && (indicators.length === 0 || indicators.includes(target.indicator)),
  );
}

interface Found {
  readonly year: number;
  readonly unit: string | undefined;
  readonly pledge: Pledge | undefined;
  readonly targets: readonly Target[];
}

async function cardOf(asked: Query, call: Call, { year, unit, pledge, targets }: Found): Promise<Card> {
  const period: Period = { year, part: 'year' };
  const cells = await Promise.all(
    targets.map(async (target): Promise<Cell> => {
      const indicator = call.directory.indicator(target.indicator);
      return {
        indicator,
        unit: target.unit,
        period,
        finding: await find(call, indicator, target.unit, period),
      };
    }),
  );
  const names = unit === undefined ? undefined : { unit: unitName(call, unit, period), year: String(year) };
  const lines = cells.flatMap((cell, index) => targetLine(cell, targets[index]));
  const paragraphs = [
    ...(names && lines.length > 0 ? [phrase('answers-pledge', names), ...lines] : []),
    ...(names && lines.length === 0 ? [phrase('answers-pledge-none', names)] : []),
    signedLine(year, pledge),
  ];
  const [only] = cells;
  const single = cells.length === 1 && only && hasValue(only.finding) ? only : undefined;
  return {
    replies: [{ paragraphs }],
    facts: {
      intent: asked.intent,
      ...(asked.indicators[0] && { indicator: asked.indicators[0] }),
      units: unit === undefined ? [] : [unit],
      periods: [periodCode(period)],
      ...(single &&
        hasValue(single.finding) && {
          value: toDecimalString(makeAmount(single.finding.units, single.indicator.decimals)),
          unitOfMeasure: single.indicator.unitOfMeasure,
        }),
    },
    topic: { ...asked, units: unit === undefined ? [] : [unit], periods: [period], span: 'given' },
    told: toldFigures(cells.map(({ finding }) => finding)),
    cells,
  };
}

function signedLine(year: number, pledge: Pledge | undefined): Phrase {
  if (!pledge) return phrase('answers-pledge-unsigned', { year: String(year) });
  return phrase('answers-pledge-signed', {
    year: String(year),
    day: dateText(pledge.signedOn),
    count: countText(pledge.signatures.length),
  });
}

function targetLine({ indicator, finding }: Cell, target: Target | undefined): readonly Phrase[] {
  if (!target) return [];
  const names = { indicator: indicatorName(indicator), target: figureText(indicator, target.units) };
  if (!hasValue(finding)) return [phrase('answers-pledge-line-open', names)];
  const done = { ...names, figure: figureText(indicator, finding.units) };
  const progress = progressOf(indicator, finding.units, target.units);
  return progress.kind === 'part'
    ? [phrase('answers-pledge-line', { ...done, percent: percentText(progress.done, progress.target) })]
    : [phrase('answers-pledge-line-rate', { ...done, state: progress.kind })];
}

/** Below a unit's figure: how much of what it pledged for the year that is; nothing where nothing is pledged or public. */
export async function pledgedShare(
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
  units: bigint,
): Promise<readonly Phrase[]> {
  if (unit === CLUSTER || !countsTowards(indicator, period, period.year)) return [];
  const pledge = await pledgeOf(call, unit, period.year);
  const [target] = await targetsOf(call, unit, period.year, pledge, [indicator.code]);
  if (!target) return [];
  const names = { year: String(period.year), target: figureText(indicator, target.units) };
  const progress = progressOf(indicator, units, target.units);
  return progress.kind === 'part'
    ? [phrase('answers-pledged-share', { ...names, percent: percentText(progress.done, progress.target) })]
    : [phrase('answers-pledged-rate', { ...names, state: progress.kind })];
}
