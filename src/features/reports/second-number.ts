import type { Phrase } from '../../chat/reply.ts';
import { rescaleAmount } from '../../domain/amount.ts';
import { type FigureValue, LARGEST_UNITS } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Directory } from '../../domain/reference.ts';
import { secondBreaches } from '../../domain/rules/beside-the-report.ts';
import { findNumbers } from '../../language/numbers/number-finding.ts';
import { breachWords } from './breach-words.ts';

/** "120 kiến nghị, 98 được tiếp thu": the figure, and beside it how many of them were settled. */
export type WithSecond =
  | { readonly kind: 'pair'; readonly value: FigureValue; readonly note: string }
  | { readonly kind: 'wrong'; readonly because: readonly Phrase[] };

/** Undefined for an indicator that has no second number, or words that do not hold exactly two. */
export function withSecond(directory: Directory, indicator: Indicator, text: string): WithSecond | undefined {
  const { rules } = directory.reference;
  if (!rules.some((rule) => rule.kind === 'secondAtMostFirst' && rule.indicator === indicator.code))
    return undefined;
  const numbers = findNumbers(text).filter(({ calendar, options, why }) => !calendar && !options && !why);
  const [first, second] = numbers.map(({ amount }) => rescaleAmount(amount, indicator.decimals)?.units);
  if (numbers.length !== 2 || first === undefined || second === undefined) return undefined;
  if (first > LARGEST_UNITS) return undefined;
  const breach = secondBreaches(rules, indicator.code, first, second)[0];
  if (breach) return { kind: 'wrong', because: breachWords(breach, directory).because };
  return { kind: 'pair', value: { kind: 'value', units: first }, note: text.slice(numbers[1]?.start) };
}
