import { type Amount, makeAmount } from '../../domain/amount.ts';
import { calendarSense } from '../../language/numbers/number-calendar.ts';
import { type Figure, figuresIn } from '../../language/numbers/number-figure.ts';
import { type NumberToken, numberTokens } from '../../language/numbers/number-tokens.ts';
import { type UnitWord, unitAt } from '../../language/numbers/number-units.ts';
import { endOf, joinedNumbers, startOf } from './joined-numbers.ts';

/** One number of a text with all that belongs to it: range, repetition in words, unit. */
export interface WrittenNumber {
  /** From its first digit to the end of its unit. */
  readonly start: number;
  readonly end: number;
  /** Where the unit begins. */
  readonly unitStart: number;
  readonly unit?: UnitWord;
  readonly amount: Amount;
  /** As large as only money is: "8 tỷ" without đồng. */
  readonly isMoneySized: boolean;
  /** "8-9 tỷ". */
  readonly isRange?: true;
  /** The whole of which this is the part: "136/196". */
  readonly outOf?: WrittenNumber;
  /** Of a pair: where its part ends. */
  readonly partEnd?: number;
  /** Torn, negative or a chain of three: its digits are surely not what was meant. */
  readonly broken?: true;
}

/** A year, or a span of time such as "6 tháng": says when, counts nothing. */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface WrittenNumbers {
  readonly numbers: readonly WrittenNumber[];
  readonly times: readonly WrittenTime[];
}

/** The numbers of a text, in its order; figures of time set apart. No number and no unit goes over a line's end. */
export function writtenNumbers(text: string): WrittenNumbers {
  const numbers: WrittenNumber[] = [];
  const times: WrittenTime[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (/[\p{L}\d]/u.test(line)) {
      const found = numbersOfLine(line, at);
      numbers.push(...found.numbers);
      times.push(...found.times);
    }
    at += line.length + 1;
  }
  return { numbers, times };
}

function numbersOfLine(text: string, at: number): WrittenNumbers {
  const tokens = numberTokens(text);
  const figures = figuresIn(tokens, {}).filter((figure) => isWritten(tokens, figure));
  const timed = new Set(figures.filter((figure) => isTime(tokens, figure)));
  const counted = figures.filter((figure) => !timed.has(figure));
  const times = [...timed].map((figure) => timeOf(tokens, figure));
  const covered = new Set(figures.flatMap(({ from, next }) => indices(from, next)));
  const unread = tokens.filter((_, at) => isUnread(tokens, at, covered)).map(unreadNumber);
  const numbers = [...joinedNumbers(text, tokens, counted), ...unread].sort((a, b) => a.start - b.start);
  return { numbers: numbers.map((number) => moved(number, at)), times: times.map((time) => moved(time, at)) };
}

function moved<Written extends WrittenNumber | WrittenTime>(written: Written, by: number): Written {
  const places = { start: written.start + by, end: written.end + by };
  if (!('unitStart' in written)) return { ...written, ...places };
  const { outOf, partEnd } = written;
  return {
    ...written,
    ...places,
    unitStart: written.unitStart + by,
    ...(outOf ? { outOf: moved(outOf, by) } : {}),
    ...(partEnd === undefined ? {} : { partEnd: partEnd + by }),
  };
}

/** A single number word is something else more often ("năm", "ba"); two with a unit are a number. */
function isWritten(tokens: readonly NumberToken[], figure: Figure): boolean {
  if (figure.written === 'digits') return true;
  const words = tokens.slice(figure.from, figure.numberEnd);
  return words.length > 1 && (figure.unit !== undefined || figure.scale >= 1_000n);
}

function isTime(tokens: readonly NumberToken[], figure: Figure): boolean {
  const sense = calendarSense(tokens, figure);
  if (!sense) return false;
  const text = tokens[figure.from]?.text ?? '';
  const slash = [figure.from - 1, figure.from + 1].find((at) => tokens[at]?.text === '/');
  if (sense === 'date' && slash !== undefined) return !isPairOfCounts(tokens, slash);
  // "Trong năm 120" counts.
  return sense === 'year' || !(text.length === 3 && /^n[aă]m$/u.test(tokens[figure.from - 1]?.text ?? ''));
}

/** "6/11 xã", "NTM: 6/11": a pair although it looks like a day. */
function isPairOfCounts(tokens: readonly NumberToken[], slash: number): boolean {
  const before = tokens[slash - 2]?.text ?? '';
  return unitAt(tokens, slash + 2) !== undefined || /^[:=]$/.test(before);
}

function timeOf(tokens: readonly NumberToken[], figure: Figure): WrittenTime {
  const [start, end] = [startOf(tokens, figure.from), endOf(tokens, figure.numberEnd)];
  return { start, end, text: tokens[figure.from]?.text ?? '' };
}

function isUnread(tokens: readonly NumberToken[], at: number, covered: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token?.kind !== 'digits' || covered.has(at)) return false;
  return !(token.glued && tokens[at - 1]?.kind === 'word');
}

function indices(from: number, next: number): number[] {
  return Array.from({ length: next - from }, (_, offset) => from + offset);
}

function unreadNumber({ start, end }: NumberToken): WrittenNumber {
  return { start, end, unitStart: end, amount: makeAmount(0n), isMoneySized: false, broken: true };
}
