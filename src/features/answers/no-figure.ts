import type { Call } from '../../bot/feature.ts';
import { indicatorName, periodText, unitName } from '../../bot/names.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { existsIn } from '../../domain/unit.ts';
import { CLUSTER, query, queryCode } from '../../reading/query.ts';
import { clusterInstead, type Instead, ratesApart } from './cluster-instead.ts';
import { evidence } from './evidence.ts';
import { hasValue } from './finding.ts';
import { find, knownPeriods } from './findings.ts';
import { findingText } from './found-words.ts';
import { successionSentence } from './succession.ts';

/** Lines instead of a figure, what is offered in its place, and the findings behind the lines. */
interface Offer extends Instead {
  readonly choices: readonly Choice[];
}

const nothing: Offer = { lines: [], choices: [], findings: [] };

/**
 * Says plainly that there is no figure, and offers what there is: the unit that took this one's place, the cluster's
 * total where the source gives no figures by unit, the members' rates where they cannot be put together, the newest
 * period that has one.
 */
export async function noFigure(
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
): Promise<Offer> {
  const none = phrase('answers-figure-none', {
    indicator: indicatorName(indicator),
    subject: unitName(call, unit, period),
    period: periodText(period),
  });
  const successor = gone(call, indicator, unit, period);
  const offers = [
    successor,
    { ...nothing, lines: [none] },
    await wholeInstead(call, indicator, unit, period),
    await ratesInstead(call, indicator, unit, period),
    await newestInstead(call, indicator, unit),
  ];
  const findings = offers.flatMap((offer) => offer.findings);
  return {
    lines: [...offers.flatMap((offer) => offer.lines), ...evidence(call, indicator, findings)],
    choices: offers.flatMap((offer) => offer.choices),
    findings,
  };
}

function gone(call: Call, indicator: Indicator, unit: string, period: Period): Offer {
  if (unit === CLUSTER || existsIn(call.directory.unit(unit), period)) return nothing;
  const line = phrase('answers-not-existing', {
    unit: unitName(call, unit, period),
    period: periodText(period),
    succession: successionSentence(call, unit) ?? '',
  });
  const choices = call.directory.successorsOf(unit).map(({ successor }) => ({
    value: figureCode(indicator, successor, period),
    label: phrase('bot-choice-successor', { unit: unitName(call, successor) }),
  }));
  return { ...nothing, lines: [line], choices };
}

async function wholeInstead(call: Call, indicator: Indicator, unit: string, period: Period): Promise<Offer> {
  if (unit === CLUSTER) return nothing;
  const instead = await clusterInstead(call, indicator, period);
  if (instead.lines.length === 0) return nothing;
  return {
    ...instead,
    choices: [{ value: figureCode(indicator, CLUSTER, period), label: phrase('bot-choice-cluster-total') }],
  };
}

async function ratesInstead(call: Call, indicator: Indicator, unit: string, period: Period): Promise<Offer> {
  if (unit !== CLUSTER || indicator.measure !== 'ratio') return nothing;
  const lines = await ratesApart(call, indicator, period);
  if (lines.length === 0) return nothing;
  const about = { indicators: [indicator.code], periods: [period], span: 'given' as const };
  return {
    ...nothing,
    lines,
    choices: [{ value: queryCode(query('ranking', about)), label: phrase('bot-choice-by-unit') }],
  };
}

async function newestInstead(call: Call, indicator: Indicator, unit: string): Promise<Offer> {
  const [newest] = await knownPeriods(call, indicator, unit);
  const finding = newest && (await find(call, indicator, unit, newest));
  if (!newest || !finding || !hasValue(finding)) return nothing;
  const figure = findingText(indicator, finding);
  return {
    ...nothing,
    lines: [phrase('answers-nearest-period', { period: periodText(newest), figure })],
    findings: [finding],
  };
}

function figureCode(indicator: Indicator, unit: string, period: Period): string {
  const about = { indicators: [indicator.code], units: [unit], periods: [period], span: 'given' as const };
  return queryCode(query('figure', about));
}
