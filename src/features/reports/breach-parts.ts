import { digitsText, figureText, indicatorName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Amount, makeAmount } from '../../domain/amount.ts';
import type { Breach, Given } from '../../domain/breach.ts';
import type { Directory } from '../../domain/reference.ts';

/** What is asked of the directory: every indicator that a rule speaks of. */
export type IndicatorNames = Pick<Directory, 'indicator'>;

export function nameOf(names: IndicatorNames, code: string): Param {
  return indicatorName(names.indicator(code));
}

export function figureOf(names: IndicatorNames, { indicator, units }: Given): Param {
  return figureText(names.indicator(indicator), units);
}

/** An amount in an indicator's unit, with as many decimals as it has itself. */
export function amountText(names: IndicatorNames, code: string, { units, decimals }: Amount): Param {
  return figureText({ ...names.indicator(code), decimals }, units);
}

/** "120 + 60" */
export function addends(names: IndicatorNames, parts: readonly Given[]): Param {
  const amounts = parts.map(({ indicator, units }) => makeAmount(units, names.indicator(indicator).decimals));
  return (locale) => amounts.map((amount) => digitsText(amount, locale)).join(' + ');
}

/** "không thể", or for a soft rule "thường không". */
export function limit({ rule }: Breach): Phrase {
  return phrase('checks-limit', { severity: rule.severity });
}

/** The indicator and its figure, for breaches of a single one. */
export function figureIn({ figure }: { readonly figure: Given }, names: IndicatorNames) {
  return { indicator: nameOf(names, figure.indicator), figure: figureOf(names, figure) };
}
