import { type Amount, makeAmount } from '../../domain/amount.ts';
import type { NumberDoubt } from './number-doubt.ts';
import { isPlainDigits, type LiteralSetting, readLiteral } from './number-literal.ts';
import type { NumberToken } from './number-tokens.ts';
import { digitAfterTensOf, digitOf, jointOf, magnitudeOf } from './number-vocabulary.ts';
import { readWordGroup, type WordGroup } from './number-word-group.ts';

/** The smallest piece of a figure: a literal, or words up to 999, before any magnitude word. */
export interface NumberAtom {
  readonly amount: Amount;
  readonly other?: Amount;
  readonly next: number;
  readonly why?: NumberDoubt;
  readonly written: 'digits' | 'words';
  /** How a tail such as the 50 of "8 tỷ 50" must be taken. */
  readonly shape: 'one-digit' | 'two-digits' | 'three-digits' | 'padded' | 'grouped' | 'decimal' | 'other';
}

export function readLiteralAtom(
  tokens: readonly NumberToken[],
  at: number,
  setting: LiteralSetting,
): NumberAtom | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits') return undefined;
  const reading = readLiteral(token.text, setting);
  return (
    reading && {
      written: 'digits',
      ...reading,
      next: at + 1,
      shape: literalShape(token.text, reading.amount),
    }
  );
}

/** `first`: nothing of the figure stands before. Without it, "không" alone is never a number. */
export function readWordAtom(
  tokens: readonly NumberToken[],
  at: number,
  first: boolean,
): NumberAtom | undefined {
  if (jointOf(tokens[at]) === 'a-half' && magnitudeOf(tokens[at + 1])) {
    return { amount: makeAmount(5n, 1), next: at + 1, written: 'words', shape: 'decimal' };
  }
  const group = readWordGroup(tokens, at, first);
  if (group) {
    const fraction = readFraction(tokens, group.next);
    return wordAtom(group, fraction);
  }
  const zeroFraction = jointOf(tokens[at]) === 'zero' ? readFraction(tokens, at + 1) : undefined;
  return (
    zeroFraction && {
      amount: zeroFraction.amount,
      next: zeroFraction.next,
      written: 'words',
      shape: 'decimal',
    }
  );
}

/** "phẩy không năm": tenths and hundredths, digit by digit or as one group ("phẩy hai mươi lăm"). */
export function readFraction(
  tokens: readonly NumberToken[],
  at: number,
): { readonly amount: Amount; readonly next: number } | undefined {
  if (jointOf(tokens[at]) !== 'point') return undefined;
  let digits = '';
  let next = at + 1;
  while (true) {
    const group = readWordGroup(tokens, next, false);
    if (group && group.value >= 10 && !group.why) return fraction(digits + group.value, group.next);
    const digit = fractionDigit(tokens[next]);
    if (digit === undefined) break;
    digits += digit;
    next += 1;
  }
  return digits === '' ? undefined : fraction(digits, next);
}

function wordAtom(group: WordGroup, fractionPart: ReturnType<typeof readFraction>): NumberAtom {
  const whole = makeAmount(group.value);
  const common = { written: 'words', ...(group.why ? { why: group.why } : {}) } as const;
  if (!fractionPart) return { amount: whole, ...common, next: group.next, shape: wordShape(group) };
  const { units, decimals } = fractionPart.amount;
  const amount = makeAmount(whole.units * 10n ** BigInt(decimals) + units, decimals);
  return { amount, ...common, next: fractionPart.next, shape: group.padded ? 'padded' : 'decimal' };
}

function wordShape(group: WordGroup): NumberAtom['shape'] {
  if (group.padded) return 'padded';
  if (group.value >= 100) return 'three-digits';
  return group.value >= 10 ? 'two-digits' : 'one-digit';
}

function literalShape(raw: string, amount: Amount): NumberAtom['shape'] {
  if (isPlainDigits(raw))
    return (['other', 'one-digit', 'two-digits', 'three-digits'] as const)[raw.length] ?? 'other';
  return amount.decimals > 0 ? 'decimal' : 'grouped';
}

function fractionDigit(token: NumberToken | undefined): number | undefined {
  if (jointOf(token) === 'zero') return 0;
  return digitOf(token) ?? digitAfterTensOf(token);
}

function fraction(digits: string, next: number): { amount: Amount; next: number } {
  return { amount: makeAmount(BigInt(digits), digits.length), next };
}
