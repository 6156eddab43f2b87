import type { Call } from '../../bot/feature.ts';
import { existsIn, figureText, indicatorName, periodText, unitName } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { CLUSTER, query, queryCode } from '../../reading/query.ts';
import { evidence } from './evidence.ts';
import { type Finding, find, hasValue, knownPeriods } from './findings.ts';
import { successionSentence } from './succession.ts';

/** Lines instead of a figure, what is offered in its place, and the findings behind the lines. */
interface Offer {
  readonly lines: readonly Phrase[];
  readonly choices: readonly Choice[];
  readonly findings: readonly Finding[];
}

const nothing: Offer = { lines: [], choices: [], findings: [] };

/**
 * Says plainly that there is no figure, and offers what there is: the unit that took this one's place, the cluster's
 * total where the source gives no figures by unit, the newest period that has one.
 */
export async function noFigure(
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
): Promise<Pick<Offer, 'lines' | 'choices'>> {
  const none = phrase('answers-figure-none', {
    indicator: indicatorName(indicator),
    subject: unitName(call, unit, period),
    period: periodText(period),
  });
  const successor = gone(call, indicator, unit, period);
  const offers = [
    successor,
    { ...nothing, lines: [none] },
    await clusterInstead(call, indicator, unit, period),
    await newestInstead(call, indicator, unit),
  ];
  return {
    lines: [
      ...offers.flatMap((offer) => offer.lines),
      ...evidence(
        call,
        indicator,
        offers.flatMap((offer) => offer.findings),
      ),
    ],
    choices: offers.flatMap((offer) => offer.choices),
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

async function clusterInstead(
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
): Promise<Offer> {
  if (unit === CLUSTER) return nothing;
  const whole = await find(call, indicator, CLUSTER, period);
  if (whole.kind !== 'reported' || !whole.figures[0]?.caveats.includes('noUnitFigures')) return nothing;
  const figure = figureText(indicator, whole.units);
  return {
    lines: [phrase('answers-only-cluster', { period: periodText(period), figure })],
    choices: [{ value: figureCode(indicator, CLUSTER, period), label: phrase('bot-choice-cluster-total') }],
    findings: [whole],
  };
}

async function newestInstead(call: Call, indicator: Indicator, unit: string): Promise<Offer> {
  const [newest] = await knownPeriods(call, indicator, unit);
  const finding = newest && (await find(call, indicator, unit, newest));
  if (!newest || !finding || !hasValue(finding)) return nothing;
  const figure = figureText(indicator, finding.units);
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
