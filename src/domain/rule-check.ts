import type { Breach, Given } from './breach.ts';
import type { Rule } from './rule.ts';
import { doesNotFall, lastYearBetween, partOfPeriod, unitSlip } from './rules/earlier-figures.ts';
import { type FigureLookup, inScope, withFigure } from './rules/figure-lookup.ts';
import {
  atMost,
  atMostFact,
  multipleOf,
  quotientBetween,
  range,
  ratioMatches,
  sumEquals,
} from './rules/one-report.ts';

/**
 * The rules that do not hold and compare the figure of `about`, the indicator just answered; hard ones first. A mend is
 * offered only where it leaves the figures of its rule without a hard breach and without a slip of the unit.
 */
export function breachesOf(rules: readonly Rule[], about: string, figures: FigureLookup): readonly Breach[] {
  return breachesIn(rules, figures)
    .filter(({ indicators }) => indicators.includes(about))
    .map((breach) => withGoodMendOnly(breach, rules, figures));
}

/** The same for a whole report, each breach once. */
export function checkAll(rules: readonly Rule[], figures: FigureLookup): readonly Breach[] {
  return breachesIn(rules, figures).map((breach) => withGoodMendOnly(breach, rules, figures));
}

function breachesIn(rules: readonly Rule[], figures: FigureLookup): readonly Breach[] {
  const all = rules
    .filter((rule) => isDue(rule, rules, figures))
    .flatMap((rule) => breachesBy(rule, figures));
  const distinct = all.filter((breach) => !isToldAsSlip(breach, all));
  const isHard = ({ rule }: Breach) => rule.severity === 'hard';
  return [...distinct.filter(isHard), ...distinct.filter((breach) => !isHard(breach))];
}

/** A rule may wait for another one to be broken, as R2b for R2a. */
function isDue(rule: Rule, rules: readonly Rule[], figures: FigureLookup): boolean {
  if (rule.kind !== 'atMost' || rule.onlyWhenBroken === undefined) return true;
  return rules.some((other) => other.code === rule.onlyWhenBroken && breachesBy(other, figures).length > 0);
}

function breachesBy(rule: Rule, figures: FigureLookup): readonly Breach[] {
  switch (rule.kind) {
    case 'atMost':
      return listed(atMost(rule, figures));
    case 'atMostFact':
      return listed(atMostFact(rule, figures));
    case 'sumEquals':
      return listed(sumEquals(rule, figures));
    case 'quotientBetween':
      return listed(quotientBetween(rule, figures));
    case 'multipleOf':
      return listed(multipleOf(rule, figures));
    case 'doesNotFall':
      return inScope(figures, rule.scope).flatMap((of) => listed(doesNotFall(rule, of, figures)));
    case 'partOfPeriod':
      return inScope(figures, rule.scope).flatMap((of) => listed(partOfPeriod(rule, of, figures)));
    case 'range':
      return inScope(figures, rule.scope).flatMap((of) => listed(range(rule, of, figures)));
    case 'ratioMatches':
      return inScope(figures, rule.scope).flatMap((of) => listed(ratioMatches(rule, of, figures)));
    case 'lastYearBetween':
      return inScope(figures, rule.scope).flatMap((of) => listed(lastYearBetween(rule, of, figures)));
    case 'unitSlip':
      return inScope(figures, rule.scope).flatMap((of) => listed(unitSlip(rule, of, figures)));
    // These compare what is no figure of the report: rules/beside-the-report.ts.
    case 'secondAtMostFirst':
    case 'wholeNumber':
    case 'clusterTotal':
      return [];
  }
}

function listed(breach: Breach | undefined): readonly Breach[] {
  return breach ? [breach] : [];
}

/** A figure a thousand times last year's is also outside 0.2 to 5 times: one message, the one that helps. */
function isToldAsSlip({ kind, indicators }: Breach, all: readonly Breach[]): boolean {
  if (kind !== 'lastYearBetween') return false;
  return all.some((other) => other.kind === 'unitSlip' && other.figure.indicator === indicators[0]);
}

function withGoodMendOnly(breach: Breach, rules: readonly Rule[], figures: FigureLookup): Breach {
  const { mend, ...rest } = breach;
  return mend && !isMendedBy(mend, breach.indicators, rules, figures) ? rest : breach;
}

function isMendedBy(
  mend: Given,
  indicators: readonly string[],
  rules: readonly Rule[],
  figures: FigureLookup,
): boolean {
  return !breachesIn(rules, withFigure(figures, mend)).some(
    ({ rule, kind, indicators: involved }) =>
      (rule.severity === 'hard' || kind === 'unitSlip') && involved.some((code) => indicators.includes(code)),
  );
}
