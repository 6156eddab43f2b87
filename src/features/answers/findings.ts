import type { Call } from '../../bot/feature.ts';
import { subjectOf } from '../../bot/names.ts';
import { type ClusterYear, clusterYear, nearestClusterYear } from '../../domain/cluster.ts';
import type { Absence, Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';

/** What is known about one indicator of one subject in one period. "None" is not a zero, and neither is "absent". */
export type Finding =
  | { readonly kind: 'reported'; readonly units: bigint; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'summed';
      readonly units: bigint;
      readonly figures: readonly Figure[];
      readonly coverage: Coverage;
    }
  | { readonly kind: 'computed'; readonly units: bigint; readonly figures: readonly Figure[] }
  | { readonly kind: 'absent'; readonly absence: Absence; readonly figures: readonly Figure[] }
  | { readonly kind: 'none' };

/** Of which members a sum is made. A total without its coverage would be quoted as final. */
export interface Coverage {
  readonly year: ClusterYear;
  readonly reported: readonly string[];
  readonly missing: readonly string[];
}

export function hasValue(finding: Finding): finding is Exclude<Finding, { kind: 'absent' | 'none' }> {
  return finding.kind !== 'absent' && finding.kind !== 'none';
}

/** The figures behind the findings that have a value; those of an absence are left out. */
export function valueFigures(findings: readonly Finding[]): readonly Figure[] {
  return findings.filter(hasValue).flatMap((finding) => finding.figures);
}

export async function find(call: Call, indicator: Indicator, unit: string, period: Period): Promise<Finding> {
  const [figure] = await call.store.figures.find([indicator.code], [subjectOf(call, unit)], [period]);
  if (figure?.value.kind === 'value')
    return { kind: 'reported', units: figure.value.units, figures: [figure] };
  const ratio = await computedRatio(call, indicator, unit, period);
  if (ratio) return ratio;
  if (unit === CLUSTER) return sumOfMembers(call, indicator, period);
  if (figure?.value.kind === 'absent')
    return { kind: 'absent', absence: figure.value.absence, figures: [figure] };
  return { kind: 'none' };
}

/** A rate nobody reported is made anew from its two figures; percentages themselves are never averaged. */
async function computedRatio(
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
): Promise<Finding | undefined> {
  const { numerator, denominator } = indicator;
  if (indicator.measure !== 'ratio' || !numerator || !denominator) return undefined;
  const [part, whole] = await Promise.all(
    [numerator, denominator].map((code) => find(call, call.directory.indicator(code), unit, period)),
  );
  if (!part || !whole || !hasValue(part) || !hasValue(whole) || whole.units === 0n) return undefined;
  const scale = 10n ** BigInt(indicator.decimals + 2);
  const units = (part.units * scale * 2n + whole.units) / (whole.units * 2n);
  return { kind: 'computed', units, figures: [...part.figures, ...whole.figures] };
}

async function sumOfMembers(call: Call, indicator: Indicator, period: Period): Promise<Finding> {
  const year = membersFor(call, period.year);
  if (!year || (indicator.aggregation !== 'sum' && indicator.aggregation !== 'latestSum'))
    return { kind: 'none' };
  const figures = await call.store.figures.find([indicator.code], year.members, [period]);
  const reported = figures.filter((figure) => figure.value.kind === 'value');
  if (reported.length === 0) return { kind: 'none' };
  const units = reported.reduce((sum, { value }) => sum + (value.kind === 'value' ? value.units : 0n), 0n);
  const names = reported.map((figure) => figure.subject);
  const missing = year.members.filter((member) => !names.includes(member));
  return { kind: 'summed', units, figures: reported, coverage: { year, reported: names, missing } };
}

/** The members of a year; where the year is not on record, those of the nearest one (the answer says so). */
export function membersFor(call: Call, year: number): ClusterYear | undefined {
  const cluster = call.directory.clusterOf(call.speaker.unit);
  return clusterYear(cluster, year) ?? nearestClusterYear(cluster, year);
}

/** Periods in which anything is known of the subject: its own figures and, for the cluster, its members'. Newest first. */
export async function knownPeriods(
  call: Call,
  indicator: Indicator,
  unit: string,
): Promise<readonly Period[]> {
  const cluster = call.directory.clusterOf(call.speaker.unit);
  const members = unit === CLUSTER ? [...new Set(cluster.years.flatMap((year) => year.members))] : [];
  const codes = [indicator.code, indicator.measure === 'ratio' ? indicator.numerator : undefined].filter(
    (code) => code !== undefined,
  );
  const periods = await call.store.figures.periodsWithValue(codes, [subjectOf(call, unit), ...members]);
  return [...periods].sort((a, b) => comparePeriods(b, a));
}
