// Rules between a figure and the same unit's figures of other periods. Each is silent (undefined) while it holds or
// one of its figures is missing.

import {
  type Amount,
  compareAmounts,
  distanceBetween,
  equalAmounts,
  productOf,
  roundedQuotient,
} from '../amount.ts';
import type {
  DoesNotFallBreach,
  LastYearBetweenBreach,
  PartOfPeriodBreach,
  UnitSlipBreach,
} from '../breach.ts';
import type { Indicator } from '../indicator.ts';
import { samePeriodLastYear } from '../period.ts';
import type { DoesNotFall, LastYearBetween, PartOfPeriod, UnitSlip } from '../rule.ts';
import { amountOf, type FigureLookup, given, givenNow } from './figure-lookup.ts';

export function doesNotFall(
  rule: DoesNotFall,
  { code }: Indicator,
  figures: FigureLookup,
): DoesNotFallBreach | undefined {
  const figure = givenNow(figures, code);
  const last = given(code, figures.lastStock(code));
  if (!figure || !last || figure.units >= last.units) return undefined;
  return { kind: 'doesNotFall', rule, indicators: [code], figure, last };
}

/** Both ways: the shorter period is reported when the longer one is known, or the other way round. */
export function partOfPeriod(
  rule: PartOfPeriod,
  { code }: Indicator,
  figures: FigureLookup,
): PartOfPeriodBreach | undefined {
  if (figures.part !== rule.part && figures.part !== rule.whole) return undefined;
  const [part, whole] = [rule.part, rule.whole].map((of) =>
    of === figures.part ? givenNow(figures, code) : given(code, figures.at(code, of)),
  );
  if (!part || !whole || part.units <= whole.units) return undefined;
  return { kind: 'partOfPeriod', rule, indicators: [code], year: figures.year, part, whole };
}

export function lastYearBetween(
  rule: LastYearBetween,
  { code }: Indicator,
  figures: FigureLookup,
): LastYearBetweenBreach | undefined {
  const both = besideLastYear(code, figures);
  if (!both) return undefined;
  const [now, before] = [amountOf(figures, both.figure), amountOf(figures, both.before)];
  const isBelow = compareAmounts(now, productOf(rule.min, before)) < 0;
  const isAbove = compareAmounts(now, productOf(rule.max, before)) > 0;
  if (!isBelow && !isAbove) return undefined;
  const side = isBelow ? 'below' : 'above';
  return { kind: 'lastYearBetween', rule, indicators: [code], ...both, side };
}

export function unitSlip(
  rule: UnitSlip,
  { code }: Indicator,
  figures: FigureLookup,
): UnitSlipBreach | undefined {
  const both = besideLastYear(code, figures);
  if (!both) return undefined;
  const [now, before] = [amountOf(figures, both.figure), amountOf(figures, both.before)];
  const ratio = rule.ratios.find((candidate) => isNear(now, productOf(candidate, before), rule.nearness));
  if (!ratio) return undefined;
  const meant = exactQuotient(now, ratio);
  const mend = meant && { mend: { indicator: code, units: meant.units } };
  return { kind: 'unitSlip', rule, indicators: [code], ...both, ratio, ...mend };
}

/** Silent where last year is missing or zero: nothing can be a multiple of it. */
function besideLastYear(code: string, figures: FigureLookup) {
  const figure = givenNow(figures, code);
  const before = given(code, figures.before(code));
  if (!figure || !before || before.units <= 0n) return undefined;
  return { figure, before, beforePeriod: samePeriodLastYear(figures) };
}

function isNear(amount: Amount, target: Amount, nearness: Amount): boolean {
  return compareAmounts(distanceBetween(amount, target), productOf(nearness, target)) <= 0;
}

/** undefined where the quotient has no place among whole numbers of the smallest unit. */
function exactQuotient(dividend: Amount, divisor: Amount): Amount | undefined {
  const quotient = roundedQuotient(dividend, divisor, dividend.decimals);
  return equalAmounts(productOf(quotient, divisor), dividend) ? quotient : undefined;
}
