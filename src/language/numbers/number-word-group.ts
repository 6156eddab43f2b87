import type { NumberDoubt } from './number-doubt.ts';
import type { NumberToken } from './number-tokens.ts';
import { digitAfterTensOf, digitOf, jointOf, magnitudeOf } from './number-vocabulary.ts';

/** A number from 0 to 999 in words, as it stands before nghìn, triệu, tỷ. */
export interface WordGroup {
  readonly value: number;
  readonly next: number;
  /** "không trăm …" or "linh …": its places are said in full, so it counts ones and not tenths. */
  readonly padded: boolean;
  readonly why?: NumberDoubt;
}

/** Words after năm that make it a year: "năm nay". */
const YEAR_TAILS = new Set(['nay', 'ngoai', 'truoc', 'qua', 'sau', 'nao', 'hoc', 'vua']);

/** Reads one group of words; `first` tells that no larger part stands before it. */
export function readWordGroup(
  tokens: readonly NumberToken[],
  at: number,
  first: boolean,
): WordGroup | undefined {
  if (!first && jointOf(tokens[at]) === 'and') return afterLinh(tokens, at);
  return withHundreds(tokens, at, first) ?? belowHundred(tokens, at, first);
}

/** 1–9, unless the word năm means a year here. */
export function countedDigit(tokens: readonly NumberToken[], at: number): number | undefined {
  const digit = digitOf(tokens[at]);
  const next = tokens[at + 1];
  if (digit !== 5 || !next) return digit;
  return next.kind === 'digits' || YEAR_TAILS.has(next.folded) ? undefined : digit;
}

function withHundreds(tokens: readonly NumberToken[], at: number, first: boolean): WordGroup | undefined {
  const zero = jointOf(tokens[at]) === 'zero';
  // "trăm rưỡi": a hundred without its digit.
  const bare = first && isHundred(tokens[at]);
  const digit = zero ? 0 : bare ? 1 : digitOf(tokens[at]);
  const next = bare ? at + 1 : at + 2;
  if (digit === undefined || !isHundred(tokens[next - 1])) return undefined;
  const head: WordGroup = {
    value: digit * 100,
    next,
    padded: zero,
    ...(bare ? { why: 'colloquial' as const } : {}),
  };
  return addedTo(head, tokens);
}

function addedTo(head: WordGroup, tokens: readonly NumberToken[]): WordGroup {
  if (jointOf(tokens[head.next]) === 'half') return colloquial(head, 50, head.next + 1);
  const rest = afterLinh(tokens, head.next) ?? belowHundred(tokens, head.next, false);
  if (rest) {
    const short = rest.value < 10 && !rest.padded && !head.padded;
    if (short) return colloquial(head, rest.value * 10, rest.next);
    const why = head.why ?? rest.why;
    return { ...head, value: head.value + rest.value, next: rest.next, ...(why ? { why } : {}) };
  }
  const shortDigit = digitAfterTensOf(tokens[head.next]);
  return shortDigit === undefined ? head : colloquial(head, shortDigit * 10, head.next + 1);
}

function colloquial(head: WordGroup, more: number, next: number): WordGroup {
  return { ...head, value: head.value + more, next, why: 'colloquial' };
}

function afterLinh(tokens: readonly NumberToken[], at: number): WordGroup | undefined {
  if (jointOf(tokens[at]) !== 'and') return undefined;
  const rest = belowHundred(tokens, at + 1, false);
  const short = digitAfterTensOf(tokens[at + 1]);
  if (rest) return { ...rest, padded: true };
  return short === undefined ? undefined : { value: short, next: at + 2, padded: true };
}

function belowHundred(tokens: readonly NumberToken[], at: number, first: boolean): WordGroup | undefined {
  if (isTen(tokens[at])) return onesAfter(tokens, 10, at + 1);
  // "một chục", and "chục" alone.
  if (first && isChuc(tokens[at])) return { value: 10, next: at + 1, padded: false, why: 'colloquial' };
  const digit = digitOf(tokens[at]);
  if (digit === undefined) return undefined;
  if (isTen(tokens[at + 1]) || isChuc(tokens[at + 1])) return onesAfter(tokens, digit * 10, at + 2);
  const short = digitAfterTensOf(tokens[at + 1]);
  if (short !== undefined && countedDigit(tokens, at) !== undefined) {
    return { value: digit * 10 + short, next: at + 2, padded: false, why: 'colloquial' };
  }
  return countedDigit(tokens, at) === undefined ? undefined : { value: digit, next: at + 1, padded: false };
}

function onesAfter(tokens: readonly NumberToken[], tens: number, at: number): WordGroup {
  if (isChuc(tokens[at - 1]) && jointOf(tokens[at]) === 'half') {
    return { value: tens + 5, next: at + 1, padded: false, why: 'colloquial' };
  }
  const ones = digitAfterTensOf(tokens[at]) ?? countedDigit(tokens, at);
  // "hai mươi một triệu" counts, "hai mươi năm trăm" does not: the digit belongs to what follows.
  if (ones === undefined || isHundred(tokens[at + 1])) return { value: tens, next: at, padded: false };
  return { value: tens + ones, next: at + 1, padded: false };
}

function isTen(token: NumberToken | undefined): boolean {
  return jointOf(token) === 'ten';
}

function isChuc(token: NumberToken | undefined): boolean {
  return magnitudeOf(token)?.value === 10n;
}

function isHundred(token: NumberToken | undefined): boolean {
  return magnitudeOf(token)?.value === 100n;
}
