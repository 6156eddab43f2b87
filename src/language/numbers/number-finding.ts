import type { Amount } from '../../domain/amount.ts';
import { calendarSense } from './number-calendar.ts';
import type { NumberDoubt } from './number-doubt.ts';
import { type Figure, figuresIn } from './number-figure.ts';
import { type NumberToken, numberTokens } from './number-tokens.ts';
import type { UnitWord } from './number-units.ts';

/** A number written in digits somewhere in a text. */
export interface FoundNumber {
  /** Offsets in the text as given: the number with its magnitude words, without the unit. */
  readonly start: number;
  readonly end: number;
  /** Areas are in m². */
  readonly amount: Amount;
  /** Every reading when there are several ("8.050 tỷ"); `amount` is the first. */
  readonly options?: readonly Amount[];
  readonly unit?: UnitWord;
  readonly why?: NumberDoubt;
  /** Probably a year, or a part of a date or a span of time. */
  readonly calendar?: 'year' | 'date';
}

const LONGEST = 100_000;

/**
 * Every number written in digits ("8,05 tỷ", "653" and "1.011" of "653/1.011 xã"). Number words are left
 * alone: in running text "năm", "ba" or "nam" are mostly something else. Reads the first 100 000 characters.
 */
export function findNumbers(text: string): FoundNumber[] {
  const tokens = numberTokens(text.slice(0, LONGEST));
  // What was cut in the middle would be another number.
  if (text.length > LONGEST) tokens.pop();
  return figuresIn(tokens, {})
    .filter((figure) => figure.written === 'digits')
    .map((figure) => found(tokens, figure));
}

function found(tokens: readonly NumberToken[], figure: Figure): FoundNumber {
  const calendar = calendarSense(tokens, figure);
  return {
    start: tokens[figure.from]?.start ?? 0,
    end: tokens[figure.numberEnd - 1]?.end ?? 0,
    amount: figure.options[0],
    ...(figure.options.length > 1 ? { options: figure.options } : {}),
    ...(figure.unit ? { unit: figure.unit } : {}),
    ...(figure.why ? { why: figure.why } : {}),
    ...(calendar ? { calendar } : {}),
  };
}
