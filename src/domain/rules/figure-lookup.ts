import { type Amount, makeAmount } from '../amount.ts';
import type { Given } from '../breach.ts';
import type { Indicator } from '../indicator.ts';
import type { PeriodPart } from '../period.ts';
import { isFor, type Scope } from '../rule.ts';

/**
 * The figures of one unit that the rules may compare, in whole numbers of each indicator's smallest unit. undefined =
 * not answered, absent or not known: a rule that needs it is silent. A reported zero is 0n.
 */
export interface FigureLookup {
  readonly year: number;
  readonly part: PeriodPart;
  /** Codes of the report's indicators, in the order in which they are asked: general rules go through these. */
  readonly indicators: readonly string[];
  indicator(code: string): Indicator;
  /** Of this report. */
  now(code: string): bigint | undefined;
  /** Of the same part, the year before. */
  before(code: string): bigint | undefined;
  /** The unit's latest earlier figure inside its validity. */
  lastStock(code: string): bigint | undefined;
  /** Of another part of the same year. */
  at(code: string, part: PeriodPart): bigint | undefined;
  /** A count that is known of the unit and no figure of a report. */
  fact(name: string): bigint | undefined;
}

export function givenNow(figures: FigureLookup, code: string): Given | undefined {
  return given(code, figures.now(code));
}

export function given(indicator: string, units: bigint | undefined): Given | undefined {
  return units === undefined ? undefined : { indicator, units };
}

/** All of them, or undefined as soon as one is missing. */
export function allGivenNow(figures: FigureLookup, codes: readonly string[]): readonly Given[] | undefined {
  const known = codes.flatMap((code) => givenNow(figures, code) ?? []);
  return known.length === codes.length ? known : undefined;
}

/** In the unit people write, so that indicators with different decimals can be compared. */
export function amountOf(figures: FigureLookup, { indicator, units }: Given): Amount {
  return makeAmount(units, figures.indicator(indicator).decimals);
}

/** The report's indicators a general rule is for. */
export function inScope(figures: FigureLookup, scope: Scope): readonly Indicator[] {
  return figures.indicators
    .map((code) => figures.indicator(code))
    .filter((indicator) => isFor(scope, indicator));
}

/** The same figures with one of this report replaced. */
export function withFigure(figures: FigureLookup, { indicator, units }: Given): FigureLookup {
  return {
    year: figures.year,
    part: figures.part,
    indicators: figures.indicators,
    indicator: (code) => figures.indicator(code),
    now: (code) => (code === indicator ? units : figures.now(code)),
    before: (code) => figures.before(code),
    lastStock: (code) => figures.lastStock(code),
    at: (code, part) => figures.at(code, part),
    fact: (name) => figures.fact(name),
  };
}
