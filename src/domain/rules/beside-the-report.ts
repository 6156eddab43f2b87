// Rules about what is not a figure of one unit's report: what was said with it, before it, or the cluster's total.

import { type Amount, rescaleAmount } from '../amount.ts';
import type { ClusterTotalBreach, SecondAtMostFirstBreach, WholeNumberBreach } from '../breach.ts';
import type { Indicator } from '../indicator.ts';
import { isFor, type Rule } from '../rule.ts';

/** A second number said with a figure, in the same smallest unit: "120 kiến nghị, 98 được tiếp thu". */
export function secondBreaches(
  rules: readonly Rule[],
  about: string,
  value: bigint,
  second: bigint,
): readonly SecondAtMostFirstBreach[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== 'secondAtMostFirst' || rule.indicator !== about || second <= value) return [];
    const figure = { indicator: about, units: value };
    return {
      kind: rule.kind,
      rule,
      indicators: [about],
      figure,
      second: { indicator: about, units: second },
    };
  });
}

/** A number as it was said, before it becomes a figure: "12,5 căn" is none. */
export function wholeBreaches(
  rules: readonly Rule[],
  indicator: Indicator,
  said: Amount,
): readonly WholeNumberBreach[] {
  if (rescaleAmount(said, 0)) return [];
  return rules.flatMap((rule) => {
    if (rule.kind !== 'wholeNumber' || !isFor(rule.scope, indicator)) return [];
    return { kind: rule.kind, rule, indicators: [indicator.code], indicator: indicator.code, said };
  });
}

/**
 * A total given for the whole cluster against its members' figures. Silent while one member's is missing (undefined):
 * a missing figure is never a zero, and whoever shows the total names the missing ones.
 */
export function totalBreaches(
  rules: readonly Rule[],
  indicator: Indicator,
  total: bigint,
  members: readonly (bigint | undefined)[],
): readonly ClusterTotalBreach[] {
  const known = members.filter((units) => units !== undefined);
  const units = known.reduce((sum, member) => sum + member, 0n);
  if (known.length === 0 || known.length < members.length || units === total) return [];
  const sum = { indicator: indicator.code, units };
  const figure = { indicator: indicator.code, units: total };
  return rules.flatMap((rule) => {
    if (rule.kind !== 'clusterTotal' || !isFor(rule.scope, indicator)) return [];
    return { kind: rule.kind, rule, indicators: [indicator.code], figure, sum, mend: sum };
  });
}
