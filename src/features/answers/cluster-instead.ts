import type { Call } from '../../bot/feature.ts';
import { indicatorName, periodText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';
import { evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { find, membersFor } from './findings.ts';
import { findingText } from './found-words.ts';

/** Lines in place of figures that are not there, and the findings behind them. */
export interface Instead {
  readonly lines: readonly Phrase[];
  readonly findings: readonly Finding[];
}

/** Where the source gives no figures by unit, the cluster's figure. A total made of units' figures is no such source. */
export async function clusterInstead(call: Call, indicator: Indicator, period: Period): Promise<Instead> {
  const whole = await find(call, indicator, CLUSTER, period);
  if (whole.kind !== 'reported' || !whole.figures[0]?.caveats.includes('noUnitFigures'))
    return { lines: [], findings: [] };
  const figure = findingText(indicator, whole);
  return {
    lines: [phrase('answers-only-cluster', { period: periodText(period), figure })],
    findings: [whole],
  };
}

/** The same with its evidence below. */
export async function clusterWithEvidence(
  call: Call,
  indicator: Indicator,
  period: Period,
): Promise<Instead> {
  const { lines, findings } = await clusterInstead(call, indicator, period);
  return { lines: [...lines, ...evidence(call, indicator, findings)], findings };
}

/** Members reported rates, but not the two figures from which the cluster's rate would be made. */
export async function ratesApart(
  call: Call,
  indicator: Indicator,
  period: Period,
): Promise<readonly Phrase[]> {
  const members = membersFor(call, period.year)?.members ?? [];
  const rates = await call.store.figures.find([indicator.code], members, [period]);
  if (!rates.some(({ value }) => value.kind === 'value')) return [];
  const { numerator, denominator } = indicator;
  if (!numerator || !denominator) return [phrase('answers-rates-apart')];
  return [
    phrase('answers-rates-apart-of', {
      part: indicatorName(call.directory.indicator(numerator)),
      whole: indicatorName(call.directory.indicator(denominator)),
    }),
  ];
}
