import type { ClusterYear } from './cluster.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { isoDate } from './local-date.ts';
import { type Period, periodRange, periodsEndingIn, samePeriod } from './period.ts';
import type { Directory } from './reference.ts';
import { existsIn } from './unit.ts';

/** What one member has to say to the cluster's figure. Missing is not a zero, and "does not apply" is neither. */
export type MemberFigure =
  | { readonly kind: 'value'; readonly unit: string; readonly units: bigint; readonly figure: Figure }
  | { readonly kind: 'notApplicable'; readonly unit: string; readonly figure: Figure }
  | { readonly kind: 'missing'; readonly unit: string };

/** Of which members a total is made. A total without its coverage would be quoted as final. */
export interface Coverage {
  readonly year: ClusterYear;
  readonly period: Period;
  readonly reported: readonly string[];
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
  /** What is on record of those. */
  readonly exempt: readonly Figure[];
  /** States of an earlier day, where none was reported for the period itself. */
  readonly earlier: readonly Figure[];
}

export interface ClusterTotal {
  readonly units: bigint;
  readonly figures: readonly Figure[];
  readonly coverage: Coverage;
}

/** Whether the cluster's figure is made by adding up those of its members. */
export function isAdded({ aggregation }: Indicator): boolean {
  return aggregation === 'sum' || aggregation === 'latestSum';
}

/** The periods whose figures count for one period, the best first: of a flow that very period only. */
export function periodsThatCount(indicator: Indicator, period: Period): readonly Period[] {
  return indicator.aggregation === 'latestSum' ? periodsEndingIn(period) : [period];
}

/**
 * The members that can have a figure of the period: those that exist in it. Of a state on its last day a unit that is
 * gone by then has none to add where its successor is a member too: the successor reports the same territory.
 */
export function membersIn(
  directory: Directory,
  indicator: Indicator,
  { members }: ClusterYear,
  period: Period,
): readonly string[] {
  const there = members.filter((member) => existsIn(directory.unit(member), period));
  if (indicator.aggregation !== 'latestSum') return there;
  const end = isoDate(periodRange(period).last);
  const isSucceeded = (member: string) =>
    directory.successorsOf(member).some(({ successor, date }) => date <= end && there.includes(successor));
  return there.filter((member) => !isSucceeded(member));
}

/** One entry for each member, in the order of the members. */
export function memberFigures(
  directory: Directory,
  indicator: Indicator,
  year: ClusterYear,
  period: Period,
  figures: readonly Figure[],
): readonly MemberFigure[] {
  const own = figures.filter((figure) => figure.indicator === indicator.code);
  return membersIn(directory, indicator, year, period).map((unit) => {
    const figure = periodsThatCount(indicator, period)
      .filter((candidate) => isOneSpan([indicator, directory.unit(unit)], candidate, period))
      .map((candidate) => own.find((one) => one.subject === unit && samePeriod(one.period, candidate)))
      .find((candidate) => candidate !== undefined && !isNotReported(candidate));
    return memberFigure(unit, figure);
  });
}

function memberFigure(unit: string, figure: Figure | undefined): MemberFigure {
  if (!figure) return { kind: 'missing', unit };
  const { value } = figure;
  return value.kind === 'value'
    ? { kind: 'value', unit, units: value.units, figure }
    : { kind: 'notApplicable', unit, figure };
}

function isNotReported({ value }: Figure): boolean {
  return value.kind === 'absent' && value.absence === 'notReported';
}

interface Valid {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A state is carried on to the end of the period only where unit and series are the same on both days. */
function isOneSpan(spans: readonly Valid[], candidate: Period, period: Period): boolean {
  if (samePeriod(candidate, period)) return true;
  const from = isoDate(periodRange(candidate).last);
  const to = isoDate(periodRange(period).last);
  return spans.every(({ validFrom = '', validTo = '9999' }) => validFrom <= from && to <= validTo);
}

/** Two indicators over exactly the same members: who lacks one of the two figures counts for neither. */
export function overSameMembers(
  some: readonly MemberFigure[],
  others: readonly MemberFigure[],
): readonly [readonly MemberFigure[], readonly MemberFigure[]] {
  return [some.map((entry) => beside(entry, others)), others.map((entry) => beside(entry, some))];
}

function beside(entry: MemberFigure, others: readonly MemberFigure[]): MemberFigure {
  const { unit } = entry;
  const other = others.find((candidate) => candidate.unit === unit) ?? { kind: 'missing', unit };
  if (entry.kind === 'value') return other.kind === 'value' ? entry : other;
  return other.kind === 'notApplicable' ? other : entry;
}

/** undefined where no member reported: nothing at all is not a total of 0. */
export function totalOf(
  entries: readonly MemberFigure[],
  year: ClusterYear,
  period: Period,
): ClusterTotal | undefined {
  const values = entries.filter((entry) => entry.kind === 'value');
  if (values.length === 0) return undefined;
  const figures = values.map(({ figure }) => figure);
  const unitsOf = (kind: MemberFigure['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ unit }) => unit);
  return {
    units: values.reduce((sum, { units }) => sum + units, 0n),
    figures,
    coverage: {
      year,
      period,
      reported: unitsOf('value'),
      missing: unitsOf('missing'),
      notApplicable: unitsOf('notApplicable'),
      exempt: entries.flatMap((entry) => (entry.kind === 'notApplicable' ? [entry.figure] : [])),
      earlier: figures.filter((figure) => !samePeriod(figure.period, period)),
    },
  };
}

/** Part in whole as a percentage with this many decimals, in its smallest unit, rounded half up; undefined of nothing. */
export function rateOf(part: bigint, whole: bigint, decimals: number): bigint | undefined {
  if (whole <= 0n) return undefined;
  const scale = 10n ** BigInt(decimals + 2);
  return (part * scale * 2n + whole) / (whole * 2n);
}
