import { digitsText, periodText } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Amount, equalAmounts, makeAmount, productOf, roundedQuotient } from '../../domain/amount.ts';
import type { LastYearBetweenBreach, UnitSlipBreach } from '../../domain/breach.ts';
import { figureIn, figureOf, type IndicatorNames } from './breach-parts.ts';

const HUNDRED = makeAmount(100);

export function slip(breach: UnitSlipBreach, names: IndicatorNames): Phrase {
  return phrase('checks-slip', besideLastYear(breach, names));
}

export function farFromLastYear(breach: LastYearBetweenBreach, names: IndicatorNames): Phrase {
  const said = besideLastYear(breach, names);
  const now = makeAmount(breach.figure.units);
  const before = makeAmount(breach.before.units);
  if (breach.side === 'above') {
    const max = digits(breach.rule.max);
    return phrase('checks-above-last-year', { ...said, times: aboutOneDecimal(now, before), max });
  }
  const min = digits(productOf(breach.rule.min, HUNDRED));
  const percent = roundedQuotient(productOf(now, HUNDRED), before, 1);
  // "Only 0%" would be odd of a zero and wrong of anything else.
  if (percent.units === 0n) return phrase('checks-far-below-last-year', { ...said, min });
  return phrase('checks-below-last-year', { ...said, percent: digits(percent), min });
}

function besideLastYear(breach: LastYearBetweenBreach | UnitSlipBreach, names: IndicatorNames) {
  return {
    ...figureIn(breach, names),
    before: figureOf(names, breach.before),
    period: periodText(breach.beforePeriod),
  };
}

/** "12", or "khoảng 12,4" where that is rounded. */
function aboutOneDecimal(dividend: Amount, divisor: Amount): Param {
  const quotient = roundedQuotient(dividend, divisor, 1);
  const isExact = equalAmounts(productOf(quotient, divisor), dividend);
  return isExact ? digits(quotient) : phrase('checks-about', { number: digits(quotient) });
}

function digits(amount: Amount): Param {
  return (locale) => digitsText(amount, locale);
}
