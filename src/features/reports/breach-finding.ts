import { digitsText, periodText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { type Amount, makeAmount } from '../../domain/amount.ts';
import type {
  AtMostFactBreach,
  Breach,
  PartOfPeriodBreach,
  QuotientBetweenBreach,
  RangeBreach,
  RatioMatchesBreach,
  SecondAtMostFirstBreach,
} from '../../domain/breach.ts';
import { amountText, figureIn, figureOf, type IndicatorNames, limit, nameOf } from './breach-parts.ts';
import { farFromLastYear, slip } from './last-year-words.ts';
import { atMost, sumEquals } from './sum-words.ts';

/** What was entered, beside its limit. */
export function finding(breach: Breach, names: IndicatorNames): Phrase {
  switch (breach.kind) {
    case 'atMost':
      return atMost(breach, names);
    case 'sumEquals':
      return sumEquals(breach, names);
    case 'atMostFact':
      return atMostFact(breach, names);
    case 'quotientBetween':
      return quotient(breach, names);
    case 'multipleOf': {
      const step = amountText(names, breach.figure.indicator, breach.rule.step);
      return phrase('checks-multiple', { ...figureIn(breach, names), step });
    }
    case 'doesNotFall':
      return phrase('checks-fall', {
        ...figureIn(breach, names),
        limit: limit(breach),
        last: figureOf(names, breach.last),
      });
    case 'partOfPeriod':
      return partOfPeriod(breach, names);
    case 'range':
      return range(breach, names);
    case 'ratioMatches':
      return ratio(breach, names);
    case 'secondAtMostFirst':
      return second(breach, names);
    case 'lastYearBetween':
      return farFromLastYear(breach, names);
    case 'unitSlip':
      return slip(breach, names);
    case 'wholeNumber':
      return phrase('checks-whole', {
        indicator: nameOf(names, breach.indicator),
        figure: amountText(names, breach.indicator, breach.said),
      });
    case 'clusterTotal':
      return phrase('checks-total', { ...figureIn(breach, names), sum: figureOf(names, breach.sum) });
  }
}

function atMostFact(breach: AtMostFactBreach, names: IndicatorNames): Phrase {
  return phrase('checks-at-most-fact', {
    ...figureIn(breach, names),
    limit: limit(breach),
    fact: breach.rule.fact,
    count: (locale) => digitsText(makeAmount(breach.limit), locale),
    year: String(breach.year),
  });
}

function quotient(breach: QuotientBetweenBreach, names: IndicatorNames): Phrase {
  const { rule, numerator, denominator } = breach;
  const { unitOfMeasure, unitOfMeasureEn } = names.indicator(denominator.indicator);
  const inUnit = (amount: Amount) => amountText(names, numerator.indicator, amount);
  return phrase('checks-quotient', {
    numerator: nameOf(names, numerator.indicator),
    figure: figureOf(names, numerator),
    count: figureOf(names, denominator),
    unit: (locale) => (locale === 'vi' ? unitOfMeasure : unitOfMeasureEn),
    quotient: inUnit(breach.quotient),
    min: inUnit(rule.min),
    max: inUnit(rule.max),
  });
}

function partOfPeriod(breach: PartOfPeriodBreach, names: IndicatorNames): Phrase {
  const { rule, part, whole, year } = breach;
  return phrase('checks-part-of-period', {
    indicator: nameOf(names, part.indicator),
    limit: limit(breach),
    part: periodText({ year, part: rule.part }),
    whole: periodText({ year, part: rule.whole }),
    partFigure: figureOf(names, part),
    wholeFigure: figureOf(names, whole),
  });
}

function range(breach: RangeBreach, names: IndicatorNames): Phrase {
  const { min, max } = breach.rule;
  const said = figureIn(breach, names);
  const inUnit = (amount: Amount) => amountText(names, breach.figure.indicator, amount);
  if (min && max) return phrase('checks-between', { ...said, min: inUnit(min), max: inUnit(max) });
  if (min) return phrase('checks-at-least', { ...said, min: inUnit(min) });
  if (max) return phrase('checks-up-to', { ...said, max: inUnit(max) });
  throw new Error(`rule ${breach.rule.code} has no bounds`);
}

function ratio(breach: RatioMatchesBreach, names: IndicatorNames): Phrase {
  return phrase('checks-ratio', {
    ...figureIn(breach, names),
    part: figureOf(names, breach.numerator),
    whole: figureOf(names, breach.denominator),
    expected: amountText(names, breach.figure.indicator, breach.expected),
  });
}

function second(breach: SecondAtMostFirstBreach, names: IndicatorNames): Phrase {
  const { second: name, secondEn } = breach.rule;
  return phrase('checks-second', {
    ...figureIn(breach, names),
    limit: limit(breach),
    second: (locale) => (locale === 'vi' ? name : secondEn),
    secondFigure: figureOf(names, breach.second),
  });
}
