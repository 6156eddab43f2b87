import type { Call } from '../../bot/feature.ts';
import { clusterAsked, clustersAsked, subjectOf } from '../../bot/names.ts';
import { type Cluster, type ClusterYear, clusterYear, nearestClusterYear } from '../../domain/cluster.ts';
import {
  isAdded,
  type MemberFigure,
  memberFigures,
  overSameMembers,
  periodsThatCount,
  rateOf,
  totalOf,
} from '../../domain/cluster-total.ts';
import { clusterSubject, type Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';
import { coverageOf, type Finding, hasValue, isNotApplicable } from './finding.ts';

const none: Finding = { kind: 'none' };

/**
 * What is on record of the subject itself comes first: the unit's own report, or the cluster's official figure. Only
 * where it says nothing is the cluster's figure added up, or a rate made of its two figures.
 */
export async function find(call: Call, indicator: Indicator, unit: string, period: Period): Promise<Finding> {
  const [figure] = await call.store.figures.find(
    [indicator.code],
    [subjectOf(call, unit, period.year)],
    [period],
  );
  const own = figure ? recorded(figure) : none;
  if (hasValue(own) || isNotApplicable(own)) return own;
  const made =
    indicator.measure === 'ratio'
      ? await computedRate(call, indicator, unit, period)
      : unit === CLUSTER
        ? await clusterTotal(call, indicator, period)
        : none;
  return made.kind === 'none' ? own : made;
}

/** Two indicators to be set in proportion; of the cluster over exactly the same members. */
export async function findBoth(
  call: Call,
  indicators: readonly [Indicator, Indicator],
  unit: string,
  period: Period,
): Promise<readonly [Finding, Finding]> {
  const [one, other] = indicators;
  const found = [await find(call, one, unit, period), await find(call, other, unit, period)] as const;
  if (unit !== CLUSTER || !isAdded(one) || !isAdded(other) || isOfSameMembers(found)) return found;
  const year = membersFor(call, period.year);
  if (!year) return [none, none];
  const [some, others] = overSameMembers(
    await entriesOf(call, one, year, period),
    await entriesOf(call, other, year, period),
  );
  return [totalFinding(some, year, period), totalFinding(others, year, period)];
}

/** What one figure says by itself. */
export function recorded(figure: Figure): Finding {
  const { value } = figure;
  return value.kind === 'value'
    ? { kind: 'reported', units: value.units, figures: [figure] }
    : { kind: 'absent', absence: value.absence, figures: [figure] };
}

/** A figure of the cluster on record is of all members, and so is a total from which nobody is missing. */
function isOfSameMembers(found: readonly Finding[]): boolean {
  return found.every((finding) => {
    const coverage = coverageOf(finding);
    return hasValue(finding) && (!coverage || coverage.missing.length + coverage.notApplicable.length === 0);
  });
}

/** A rate nobody reported is made anew from its two figures; percentages themselves are never averaged. */
async function computedRate(
  call: Call,
  indicator: Indicator,
  unit: string,
  period: Period,
): Promise<Finding> {
  const { numerator, denominator } = indicator;
  if (!numerator || !denominator) return none;
  const two = [call.directory.indicator(numerator), call.directory.indicator(denominator)] as const;
  const both = await findBoth(call, two, unit, period);
  const [part, whole] = both;
  if (!hasValue(part) || !hasValue(whole)) return both.find(isNotApplicable) ?? none;
  const units = rateOf(part.units, whole.units, indicator.decimals);
  if (units === undefined) return none;
  const coverage = coverageOf(part) ?? coverageOf(whole);
  return {
    kind: 'computed',
    units,
    part: { indicator: numerator, units: part.units },
    whole: { indicator: denominator, units: whole.units },
    figures: [...part.figures, ...whole.figures],
    ...(coverage && {
      coverage: {
        ...coverage,
        exempt: both.flatMap((finding) => coverageOf(finding)?.exempt ?? []),
        earlier: both.flatMap((finding) => coverageOf(finding)?.earlier ?? []),
      },
    }),
  };
}

async function clusterTotal(call: Call, indicator: Indicator, period: Period): Promise<Finding> {
  const year = membersFor(call, period.year);
  if (!year || !isAdded(indicator)) return none;
  return totalFinding(await entriesOf(call, indicator, year, period), year, period);
}

async function entriesOf(
  call: Call,
  indicator: Indicator,
  year: ClusterYear,
  period: Period,
): Promise<readonly MemberFigure[]> {
  const { figures } = call.store;
  const found = await figures.find([indicator.code], year.members, periodsThatCount(indicator, period));
  return memberFigures(call.directory, indicator, year, period, found);
}

function totalFinding(entries: readonly MemberFigure[], year: ClusterYear, period: Period): Finding {
  const total = totalOf(entries, year, period);
  if (total) return { kind: 'summed', ...total };
  const figures = entries.flatMap((entry) => (entry.kind === 'notApplicable' ? [entry.figure] : []));
  return figures.length > 0 && figures.length === entries.length
    ? { kind: 'absent', absence: 'notApplicable', figures }
    : none;
}

/** The members of a year; where the year is not on record, those of the nearest one (the answer says so). */
export function membersFor(call: Call, year: number): ClusterYear | undefined {
  const cluster = clusterAsked(call, year);
  return clusterYear(cluster, year) ?? nearestClusterYear(cluster, year);
}

/** Periods in which anything is known of the subject: its own figures and, for the cluster, its members'. Newest first. */
export async function knownPeriods(
  call: Call,
  indicator: Indicator,
  unit: string,
): Promise<readonly Period[]> {
  if (unit === CLUSTER)
    return periodsOfCluster(call, indicator, (cluster) => [
      clusterSubject(cluster.code),
      ...membersOfAnyYear(cluster),
    ]);
  const periods = await call.store.figures.periodsWithValue(codesOf(indicator), [unit]);
  return [...periods].sort((a, b) => comparePeriods(b, a));
}

/** Periods in which anything is known of these subjects of the cluster, as long as it is the one asked about. Newest first. */
export async function periodsOfCluster(
  call: Call,
  indicator: Indicator,
  subjectsOf: (cluster: Cluster) => readonly string[],
): Promise<readonly Period[]> {
  const lists = await Promise.all(
    clustersAsked(call).map(async (cluster) => {
      const { figures } = call.store;
      const periods = await figures.periodsWithValue(codesOf(indicator), subjectsOf(cluster));
      return periods.filter(({ year }) => clusterAsked(call, year) === cluster);
    }),
  );
  return lists.flat().sort((a, b) => comparePeriods(b, a));
}

export function membersOfAnyYear({ years }: Cluster): readonly string[] {
  return [...new Set(years.flatMap(({ members }) => members))];
}

/** The indicators whose figures say something about this one: a rate can be made of its parts. */
export function codesOf({ code, measure, numerator }: Indicator): readonly string[] {
  return measure === 'ratio' && numerator ? [code, numerator] : [code];
}
