import type { Amount } from './amount.ts';
import type { Period } from './period.ts';
import type { Rule, RuleKind } from './rule.ts';

/** A figure of the report, or one that would be right: whole numbers of the indicator's smallest unit. */
export interface Given {
  readonly indicator: string;
  readonly units: bigint;
}

interface Broken<K extends RuleKind> {
  readonly kind: K;
  readonly rule: Extract<Rule, { kind: K }>;
  /** Codes of all indicators whose figures the rule compares. */
  readonly indicators: readonly string[];
  /** One change after which the rule holds. It is a guess: a person must agree to it. */
  readonly mend?: Given;
}

/** On which side of its limits a figure lies. */
export type Side = 'below' | 'above';

interface Sum {
  readonly parts: readonly Given[];
  readonly sum: Amount;
  readonly whole: Given;
}

interface OfFigure {
  readonly figure: Given;
}

/** Beside the figure of the same part of last year. */
interface BesideLastYear extends OfFigure {
  readonly before: Given;
  readonly beforePeriod: Period;
}

export type AtMostBreach = Broken<'atMost'> & Sum;
export type SumEqualsBreach = Broken<'sumEquals'> & Sum;
export type AtMostFactBreach = Broken<'atMostFact'> &
  OfFigure & { readonly limit: bigint; readonly year: number };
export type QuotientBetweenBreach = Broken<'quotientBetween'> & {
  readonly numerator: Given;
  readonly denominator: Given;
  /** Rounded to the decimals of the numerator. */
  readonly quotient: Amount;
};
export type MultipleOfBreach = Broken<'multipleOf'> & OfFigure;
export type DoesNotFallBreach = Broken<'doesNotFall'> & OfFigure & { readonly last: Given };
export type PartOfPeriodBreach = Broken<'partOfPeriod'> & {
  readonly year: number;
  readonly part: Given;
  readonly whole: Given;
};
export type RangeBreach = Broken<'range'> & OfFigure;
export type RatioMatchesBreach = Broken<'ratioMatches'> &
  OfFigure & {
    readonly numerator: Given;
    readonly denominator: Given;
    /** Rounded to the decimals of the ratio. */
    readonly expected: Amount;
  };
export type SecondAtMostFirstBreach = Broken<'secondAtMostFirst'> & OfFigure & { readonly second: Given };
export type LastYearBetweenBreach = Broken<'lastYearBetween'> & BesideLastYear & { readonly side: Side };
export type UnitSlipBreach = Broken<'unitSlip'> & BesideLastYear & { readonly ratio: Amount };
export type WholeNumberBreach = Broken<'wholeNumber'> & {
  readonly indicator: string;
  /** As it was said: it has no place among whole numbers of the smallest unit. */
  readonly said: Amount;
};
export type ClusterTotalBreach = Broken<'clusterTotal'> & OfFigure & { readonly sum: Given };

/** A rule that does not hold, with everything that must be said about it. */
export type Breach =
  | AtMostBreach
  | SumEqualsBreach
  | AtMostFactBreach
  | QuotientBetweenBreach
  | MultipleOfBreach
  | DoesNotFallBreach
  | PartOfPeriodBreach
  | RangeBreach
  | RatioMatchesBreach
  | SecondAtMostFirstBreach
  | LastYearBetweenBreach
  | UnitSlipBreach
  | WholeNumberBreach
  | ClusterTotalBreach;
