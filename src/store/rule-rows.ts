import { aggregations, measures } from '../domain/indicator.ts';
import { periodParts } from '../domain/period.ts';
import { type Rule, type Scope, severities } from '../domain/rule.ts';
import type { IndicatorRule } from './generated/sqlite/client.ts';
import { type Terms, termsOf } from './rule-terms.ts';
import { word } from './words.ts';

/** Throws, naming the rule, when one is not as its kind must be. Sorted here: databases differ in how they order text. */
export function rulesOf(rows: readonly IndicatorRule[]): readonly Rule[] {
  return rows.map(ruleOf).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** "R2b" before "R10a". By hand: making a collator would cost every start a few milliseconds. */
function orderOf({ code }: Rule): string {
  return code.replace(/\d+/, (digits) => digits.padStart(9, '0'));
}

function ruleOf(row: IndicatorRule): Rule {
  try {
    const terms = termsOf(row.terms);
    const rule = ruleWith(row, terms);
    terms.end();
    return rule;
  } catch (cause) {
    throw new Error(`rule ${row.code}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function ruleWith({ code, severity, kind }: IndicatorRule, terms: Terms): Rule {
  const named = { code, severity: word(severities, severity, 'severity of a rule') };
  switch (kind) {
    case 'atMost':
      return { ...named, kind, ...sumOf(terms), ...conditionOf(terms) };
    case 'atMostFact':
      return { ...named, kind, indicator: terms.text('indicator'), fact: terms.text('fact') };
    case 'sumEquals':
      return { ...named, kind, ...sumOf(terms) };
    case 'quotientBetween':
      return { ...named, kind, ...quotientOf(terms), ...limitsOf(terms) };
    case 'multipleOf':
      return { ...named, kind, indicator: terms.text('indicator'), step: positive(terms, 'of') };
    case 'doesNotFall':
    case 'wholeNumber':
    case 'clusterTotal':
      return { ...named, kind, scope: scopeOf(terms) };
    case 'partOfPeriod':
      return { ...named, kind, scope: scopeOf(terms), ...partsOf(terms) };
    case 'range':
      return { ...named, kind, scope: scopeOf(terms), ...boundsOf(terms) };
    case 'ratioMatches':
      return { ...named, kind, scope: scopeOf(terms), tolerance: terms.decimal('tolerance') };
    case 'secondAtMostFirst':
      return { ...named, kind, indicator: terms.text('indicator'), ...secondOf(terms) };
    case 'lastYearBetween':
      return { ...named, kind, scope: scopeOf(terms), ...limitsOf(terms) };
    case 'unitSlip':
      return { ...named, kind, scope: scopeOf(terms), ...slipOf(terms) };
    default:
      throw new Error(`the kind "${kind}" is unknown`);
  }
}

function scopeOf(terms: Terms): Scope {
  return {
    ...(terms.has('indicator') && { indicator: terms.text('indicator') }),
    ...(terms.has('measures') && { measures: terms.words(measures, 'measures') }),
    ...(terms.has('aggregations') && { aggregations: terms.words(aggregations, 'aggregations') }),
    ...(terms.has('decimals') && { decimals: terms.wholeNumber('decimals') }),
  };
}

function sumOf(terms: Terms) {
  return { parts: terms.texts('parts'), whole: terms.text('whole') };
}

function conditionOf(terms: Terms) {
  return {
    ...(terms.has('years') && { years: terms.wholeNumbers('years') }),
    ...(terms.has('onlyWhenBroken') && { onlyWhenBroken: terms.text('onlyWhenBroken') }),
  };
}

function quotientOf(terms: Terms) {
  return { numerator: terms.text('numerator'), denominator: terms.text('denominator') };
}

function limitsOf(terms: Terms) {
  return { min: terms.decimal('min'), max: terms.decimal('max') };
}

function boundsOf(terms: Terms) {
  const [min, max] = [terms.has('min'), terms.has('max')];
  if (!min && !max) throw new Error('a range needs the term "min" or "max"');
  return { ...(min && { min: terms.decimal('min') }), ...(max && { max: terms.decimal('max') }) };
}

function partsOf(terms: Terms) {
  return { part: terms.word(periodParts, 'part'), whole: terms.word(periodParts, 'whole') };
}

function secondOf(terms: Terms) {
  return { second: terms.text('second'), secondEn: terms.text('secondEn') };
}

function slipOf(terms: Terms) {
  const ratios = terms.decimals('ratios');
  if (ratios.some(({ units }) => units <= 0n)) throw new Error('the term "ratios" is not above zero');
  return { ratios, nearness: terms.decimal('nearness') };
}

/** Division by it must be possible. */
function positive(terms: Terms, name: string) {
  const amount = terms.decimal(name);
  if (amount.units <= 0n) throw new Error(`the term "${name}" is not above zero`);
  return amount;
}
