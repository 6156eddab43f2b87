/** Reads what an officer typed as the answer to one question for a figure. */

import { type Amount, compareAmounts, equalAmounts, isWholeAmount, makeAmount } from '../../domain/amount.ts';
import { isVague, type NumberContext, readContext } from './number-context.ts';
import type { NumberDoubt } from './number-doubt.ts';
import type { Figure } from './number-figure.ts';
import { meantFigures, withoutCalendar, withoutPercentAfter } from './number-meant.ts';
import { readPhrase } from './number-phrases.ts';
import { readRelation } from './number-relation.ts';
import { certaintyOf, type NumberReading, unreadable } from './number-result.ts';
import type { FigureSetting } from './number-sum.ts';
import { type NumberToken, numberTokens } from './number-tokens.ts';

export type { NumberQualifier } from './number-context.ts';
export type { NumberDoubt } from './number-doubt.ts';
export type { NumberReading, ReadingCertainty, UnreadableReason } from './number-result.ts';
export type { FigureSetting } from './number-sum.ts';
export type { UnitWord } from './number-units.ts';

const LONGEST = 2_000;
const SMALL_MONEY = makeAmount(1_000_000n);

/** `whole`: a count is expected; `money`: an amount in đồng (false: surely not money). */
export function readNumber(text: string, options: FigureSetting = {}): NumberReading {
  // A longer text is no answer, and half of it might hold half a number.
  if (text.length > LONGEST) return unreadable('too-long');
  const tokens = numberTokens(text);
  if (tokens.length === 0) return unreadable('empty');
  const phrase = tokens.some((token) => token.kind === 'digits') ? undefined : readPhrase(tokens);
  if (!phrase) return readFigures(tokens, options);
  if (phrase.kind !== 'zero') return { kind: phrase.kind };
  return { kind: 'zero', ...certaintyOf(phrase.why) };
}

/** The amount of a plain answer: of a value, or 0; undefined for all that needs another question. */
export function amountRead(reading: NumberReading): Amount | undefined {
  if (reading.kind === 'zero') return makeAmount(0n);
  return reading.kind === 'value' ? reading.amount : undefined;
}

function readFigures(tokens: readonly NumberToken[], options: FigureSetting): NumberReading {
  const figures = meantFigures(tokens, options);
  if (hasUnreadDigits(tokens, figures)) return unreadable('grouping');
  const first = figures[0];
  if (!first) return unreadable(isVague(tokens) ? 'vague' : 'no-number');
  const relation = readRelation(tokens, figures);
  if (relation) return relation;
  const counted = withoutPercentAfter(withoutCalendar(tokens, figures));
  const [only, second] = counted;
  if (!only) return unreadable('date');
  if (!second) return readSingle(tokens, only, options, figures.length > 1);
  if (counted.every((figure) => sameFigure(figure, only))) {
    return readSingle(tokens, { ...only, next: counted.at(-1)?.next ?? only.next }, options, false);
  }
  return readLastTotal(tokens, counted) ?? unreadable('several');
}

function hasUnreadDigits(tokens: readonly NumberToken[], figures: readonly Figure[]): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === 'digits' && !figures.some((figure) => figure.from <= at && at < figure.next),
  );
}

/** Official papers write money twice: "8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng)". */
function sameFigure(left: Figure, right: Figure): boolean {
  return (
    left.options.length === 1 && right.options.length === 1 && equalAmounts(left.options[0], right.options[0])
  );
}

function readSingle(
  tokens: readonly NumberToken[],
  figure: Figure,
  options: FigureSetting,
  amongOthers: boolean,
): NumberReading {
  const context = readContext(tokens.slice(0, figure.from), tokens.slice(figure.next));
  const change = context.change ?? (hasPlus(tokens, figure) ? 'up' : undefined);
  if (context.refusal) return unreadable(context.refusal);
  const unit = figure.unit ? { unit: figure.unit } : {};
  const qualifier = context.qualifier ? { qualifier: context.qualifier } : {};
  const why = figure.why ?? expectationDoubt(figure, options) ?? otherWords(context, amongOthers);
  const [amount] = figure.options;
  if (figure.options.length > 1) {
    return { kind: 'choice', options: figure.options, ...unit, ...qualifier, ...(why ? { why } : {}) };
  }
  const measured = { amount, ...unit, ...qualifier, ...certaintyOf(why) };
  if (change === 'total') return { kind: 'newTotal', ...measured };
  if (change) return { kind: 'delta', direction: change, ...measured };
  if (amount.units === 0n) return { kind: 'zero', ...unit, ...certaintyOf(why) };
  return { kind: 'value', ...measured };
}

/** "+12" is a change; "+ 12" an item of a list. */
function hasPlus(tokens: readonly NumberToken[], figure: Figure): boolean {
  return tokens[figure.from - 1]?.text === '+' && tokens[figure.from]?.glued === true;
}

/** "thêm 5 căn, nâng tổng số lên 141": the total is the figure. */
function readLastTotal(
  tokens: readonly NumberToken[],
  figures: readonly Figure[],
): NumberReading | undefined {
  const last = figures.at(-1);
  const context = last && readContext(tokens.slice(0, last.from), tokens.slice(last.next));
  if (!last || last.options.length > 1 || context?.change !== 'total') return undefined;
  const unit = last.unit ? { unit: last.unit } : {};
  return { kind: 'newTotal', amount: last.options[0], ...unit, ...certaintyOf(last.why) };
}

function expectationDoubt(figure: Figure, options: FigureSetting): NumberDoubt | undefined {
  const [amount] = figure.options;
  const isMoney = figure.unit === 'đồng';
  if (options.money === true && figure.unit && !isMoney) return 'other-unit';
  if (options.money === false && isMoney) return 'other-unit';
  const small = compareAmounts(amount, SMALL_MONEY) < 0 && amount.units !== 0n;
  if (options.money && !figure.unit && figure.scale === 1n && small) return 'small-money';
  return options.whole && !figure.unit && !isWholeAmount(amount) ? 'not-whole' : undefined;
}

function otherWords(context: NumberContext, amongOthers: boolean): NumberDoubt | undefined {
  return amongOthers || context.otherWords ? 'other-words' : undefined;
}
