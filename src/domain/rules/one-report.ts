// Rules between figures of one report. Each is silent (undefined) while it holds or one of its figures is missing.

import {
  type Amount,
  addAmounts,
  compareAmounts,
  distanceBetween,
  isMultipleOf,
  makeAmount,
  productOf,
  rescaleAmount,
  roundedQuotient,
} from '../amount.ts';
import type {
  AtMostBreach,
  AtMostFactBreach,
  MultipleOfBreach,
  QuotientBetweenBreach,
  RangeBreach,
  RatioMatchesBreach,
  SumEqualsBreach,
} from '../breach.ts';
import type { Indicator } from '../indicator.ts';
import type {
  AtMost,
  AtMostFact,
  InRange,
  MultipleOf,
  QuotientBetween,
  RatioMatches,
  SumEquals,
} from '../rule.ts';
import { allGivenNow, amountOf, type FigureLookup, givenNow } from './figure-lookup.ts';

const HUNDRED = makeAmount(100);

export function atMost(rule: AtMost, figures: FigureLookup): AtMostBreach | undefined {
  if (rule.years && !rule.years.includes(figures.year)) return undefined;
  const found = partsAndWhole(rule, figures);
  if (!found || compareAmounts(found.sum, amountOf(figures, found.whole)) <= 0) return undefined;
  return { kind: 'atMost', rule, indicators: [...rule.parts, rule.whole], ...found };
}

export function sumEquals(rule: SumEquals, figures: FigureLookup): SumEqualsBreach | undefined {
  const found = partsAndWhole(rule, figures);
  if (!found || compareAmounts(found.sum, amountOf(figures, found.whole)) === 0) return undefined;
  const indicators = [...rule.parts, rule.whole];
  const total = rescaleAmount(found.sum, figures.indicator(rule.whole).decimals);
  const mend = total && { mend: { indicator: rule.whole, units: total.units } };
  return { kind: 'sumEquals', rule, indicators, ...found, ...mend };
}

function partsAndWhole(rule: AtMost | SumEquals, figures: FigureLookup) {
  const parts = allGivenNow(figures, rule.parts);
  const whole = givenNow(figures, rule.whole);
  if (!parts || !whole) return undefined;
  const sum = parts.map((part) => amountOf(figures, part)).reduce(addAmounts);
  return { parts, sum, whole };
}

export function atMostFact(rule: AtMostFact, figures: FigureLookup): AtMostFactBreach | undefined {
  const figure = givenNow(figures, rule.indicator);
  const limit = figures.fact(rule.fact);
  if (!figure || limit === undefined) return undefined;
  if (compareAmounts(amountOf(figures, figure), makeAmount(limit)) <= 0) return undefined;
  return { kind: 'atMostFact', rule, indicators: [rule.indicator], figure, limit, year: figures.year };
}

export function quotientBetween(
  rule: QuotientBetween,
  figures: FigureLookup,
): QuotientBetweenBreach | undefined {
  const numerator = givenNow(figures, rule.numerator);
  const denominator = givenNow(figures, rule.denominator);
  if (!numerator || !denominator || denominator.units <= 0n) return undefined;
  const [over, under] = [amountOf(figures, numerator), amountOf(figures, denominator)];
  // Multiplied out, so that nothing is rounded.
  if (isBetween(over, productOf(rule.min, under), productOf(rule.max, under))) return undefined;
  const quotient = roundedQuotient(over, under, over.decimals);
  const indicators = [rule.numerator, rule.denominator];
  return { kind: 'quotientBetween', rule, indicators, numerator, denominator, quotient };
}

export function multipleOf(rule: MultipleOf, figures: FigureLookup): MultipleOfBreach | undefined {
  const figure = givenNow(figures, rule.indicator);
  if (!figure || isMultipleOf(amountOf(figures, figure), rule.step)) return undefined;
  return { kind: 'multipleOf', rule, indicators: [rule.indicator], figure };
}

export function range(rule: InRange, { code }: Indicator, figures: FigureLookup): RangeBreach | undefined {
  const figure = givenNow(figures, code);
  if (!figure || isBetween(amountOf(figures, figure), rule.min, rule.max)) return undefined;
  return { kind: 'range', rule, indicators: [code], figure };
}

export function ratioMatches(
  rule: RatioMatches,
  ratio: Indicator,
  figures: FigureLookup,
): RatioMatchesBreach | undefined {
  if (!ratio.numerator || !ratio.denominator) return undefined;
  const figure = givenNow(figures, ratio.code);
  const numerator = givenNow(figures, ratio.numerator);
  const denominator = givenNow(figures, ratio.denominator);
  if (!figure || !numerator || !denominator || denominator.units <= 0n) return undefined;
  const under = amountOf(figures, denominator);
  const hundredfold = productOf(amountOf(figures, numerator), HUNDRED);
  const apart = distanceBetween(productOf(amountOf(figures, figure), under), hundredfold);
  if (compareAmounts(apart, productOf(rule.tolerance, under)) <= 0) return undefined;
  const expected = roundedQuotient(hundredfold, under, ratio.decimals);
  return {
    kind: 'ratioMatches',
    rule,
    indicators: [ratio.code, ratio.numerator, ratio.denominator],
    figure,
    numerator,
    denominator,
    expected,
    mend: { indicator: ratio.code, units: expected.units },
  };
}

function isBetween(amount: Amount, min: Amount | undefined, max: Amount | undefined): boolean {
  return (!min || compareAmounts(amount, min) >= 0) && (!max || compareAmounts(amount, max) <= 0);
}
