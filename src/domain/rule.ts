import type { Amount } from './amount.ts';
import type { Aggregation, Indicator, Measure } from './indicator.ts';
import type { PeriodPart } from './period.ts';

/** hard: ask again. soft: warn, and let pass with a reason. */
export const severities = ['hard', 'soft'] as const;
export type Severity = (typeof severities)[number];

/** Which indicators a general rule is for; what is not said does not restrict it. */
export interface Scope {
  readonly indicator?: string;
  readonly measures?: readonly Measure[];
  readonly aggregations?: readonly Aggregation[];
  readonly decimals?: number;
}

interface Named {
  readonly code: string;
  readonly severity: Severity;
}

interface General extends Named {
  readonly scope: Scope;
}

/** The sum of the parts ≤ the whole. */
export interface AtMost extends Named {
  readonly kind: 'atMost';
  readonly parts: readonly string[];
  readonly whole: string;
  /** Only in reports of these years. */
  readonly years?: readonly number[];
  /** Code of another `atMost` rule: only where that one does not hold. */
  readonly onlyWhenBroken?: string;
}

/** The figure ≤ a recorded fact of the unit, a plain count. */
export interface AtMostFact extends Named {
  readonly kind: 'atMostFact';
  readonly indicator: string;
  readonly fact: string;
}

/** The sum of the parts = the whole. */
export interface SumEquals extends Named {
  readonly kind: 'sumEquals';
  readonly parts: readonly string[];
  readonly whole: string;
}

/** min ≤ numerator / denominator ≤ max. */
export interface QuotientBetween extends Named {
  readonly kind: 'quotientBetween';
  readonly numerator: string;
  readonly denominator: string;
  readonly min: Amount;
  readonly max: Amount;
}

export interface MultipleOf extends Named {
  readonly kind: 'multipleOf';
  readonly indicator: string;
  readonly step: Amount;
}

/** The figure ≥ the unit's latest earlier one, inside one validity of the unit. */
export interface DoesNotFall extends General {
  readonly kind: 'doesNotFall';
}

/** The figure of the shorter period ≤ that of the longer one, in one year. */
export interface PartOfPeriod extends General {
  readonly kind: 'partOfPeriod';
  readonly part: PeriodPart;
  readonly whole: PeriodPart;
}

/** min ≤ the figure ≤ max; at least one of them is there. */
export interface InRange extends General {
  readonly kind: 'range';
  readonly min?: Amount;
  readonly max?: Amount;
}

/** A ratio in percent = its numerator / denominator within the tolerance; for indicators that name both. */
export interface RatioMatches extends General {
  readonly kind: 'ratioMatches';
  readonly tolerance: Amount;
}

/** A second number said with a figure ("120 kiến nghị, 98 được tiếp thu") ≤ the figure. */
export interface SecondAtMostFirst extends Named {
  readonly kind: 'secondAtMostFirst';
  readonly indicator: string;
  readonly second: string;
  readonly secondEn: string;
}

/** min ≤ the figure / the unit's figure of last year ≤ max. */
export interface LastYearBetween extends General {
  readonly kind: 'lastYearBetween';
  readonly min: Amount;
  readonly max: Amount;
}

/** The figure / the unit's figure of last year is near none of the ratios; `nearness` is a relative distance. */
export interface UnitSlip extends General {
  readonly kind: 'unitSlip';
  readonly ratios: readonly Amount[];
  readonly nearness: Amount;
}

export interface WholeNumber extends General {
  readonly kind: 'wholeNumber';
}

/** The cluster's figure = the sum of its members'. */
export interface ClusterTotal extends General {
  readonly kind: 'clusterTotal';
}

/** A consistency rule between figures. Its numbers are in the unit people write, not in the smallest one. */
export type Rule =
  | AtMost
  | AtMostFact
  | SumEquals
  | QuotientBetween
  | MultipleOf
  | DoesNotFall
  | PartOfPeriod
  | InRange
  | RatioMatches
  | SecondAtMostFirst
  | LastYearBetween
  | UnitSlip
  | WholeNumber
  | ClusterTotal;

export type RuleKind = Rule['kind'];

export function isFor({ indicator, measures, aggregations, decimals }: Scope, candidate: Indicator): boolean {
  return (
    (indicator === undefined || indicator === candidate.code) &&
    (measures === undefined || measures.includes(candidate.measure)) &&
    (aggregations === undefined || aggregations.includes(candidate.aggregation)) &&
    (decimals === undefined || decimals === candidate.decimals)
  );
}
