import { type Amount, compareAmounts, equalAmounts, makeAmount } from '../../language/numbers/amount.ts';
import { calendarSense } from '../../language/numbers/number-calendar.ts';
import { type Figure, figuresIn } from '../../language/numbers/number-figure.ts';
import { type NumberToken, numberTokens } from '../../language/numbers/number-tokens.ts';
import { type UnitWord, unitAt } from '../../language/numbers/number-units.ts';

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

const PAIR = /^(?:\/|(?:\/ )?(?:tren|trong|tren tong so|trong tong so|tren tong|trong tong)(?: la)?)$/;
const RANGE = /^(?:-|~|den|toi|den khoang|- den)$/;
const REPEATED =
  /^(?:dong )?(?:\(|- ?)?(?: ?(?:bang chu|viet bang chu|so tien bang chu|tuc|tuc la|chu|la) ?:?)*$/;
const TORN = /^[.,]?$/;

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
  const timed = figures.filter((figure) => isTime(tokens, figure));
  const counted = figures.filter((figure) => !timed.includes(figure));
  const times = timed.map((figure) => timeOf(tokens, figure));
  const covered = new Set(figures.flatMap(({ from, next }) => indices(from, next)));
  const unread = tokens.filter((_, at) => isUnread(tokens, at, covered)).map(unreadNumber);
  const numbers = [...joined(text, tokens, counted), ...unread].sort((a, b) => a.start - b.start);
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
  const amount = { units: 0n, decimals: 0 };
  return { start, end, unitStart: end, amount, isMoneySized: false, broken: true };
}

/** Puts ranges, pairs and repetitions together. */
function joined(text: string, tokens: readonly NumberToken[], figures: readonly Figure[]): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const [figure, next] = [figures[at], figures[at + 1]];
    if (!figure) break;
    const number = numberOf(tokens, figure);
    const between = next && wordsBetween(tokens, figure, next);
    if (next && between !== undefined && joins(tokens, figure, next, between)) {
      numbers.push(together(tokens, number, next, between, figures[at + 2]));
      at += 1;
    } else {
      numbers.push(next && between !== undefined && isTorn(figure, between) ? broken(number) : number);
    }
  }
  return withTornNeighbours(numbers, text);
}

function joins(tokens: readonly NumberToken[], left: Figure, right: Figure, between: string): boolean {
  if (PAIR.test(between) || RANGE.test(between)) return true;
  return REPEATED.test(between) && sameAmount(left, right) && isMoneyLike(tokens, left);
}

function isMoneyLike(tokens: readonly NumberToken[], figure: Figure): boolean {
  return figure.unit !== undefined || tokens[figure.next]?.text === '(';
}

function together(
  tokens: readonly NumberToken[],
  number: WrittenNumber,
  right: Figure,
  between: string,
  third: Figure | undefined,
): WrittenNumber {
  const whole = numberOf(tokens, right);
  const chained = third && /^[-/]$/.test(wordsBetween(tokens, right, third));
  const unit = whole.unit ?? number.unit;
  const both = { ...number, end: whole.end, unitStart: whole.unitStart, ...(unit ? { unit } : {}) };
  if (chained || isLateDay(number, whole)) return broken(both);
  if (PAIR.test(between)) return { ...both, outOf: whole, partEnd: number.end };
  const isMoneySized = number.isMoneySized || whole.isMoneySized;
  return RANGE.test(between) ? { ...both, isMoneySized, isRange: true } : { ...both, isMoneySized };
}

/** "18/11" is a day of November and no 18 of 11. */
function isLateDay(part: WrittenNumber, whole: WrittenNumber): boolean {
  return compareAmounts(part.amount, whole.amount) > 0 && compareAmounts(part.amount, makeAmount(32n)) < 0;
}

function sameAmount(left: Figure, right: Figure): boolean {
  return equalAmounts(left.options[0], right.options[0]);
}

/** "1. 250 căn", "8 ,5 tỷ": a number that a copy from a page has torn in two. */
function isTorn(figure: Figure, between: string): boolean {
  return figure.unit === undefined && figure.scale === 1n && TORN.test(between);
}

function withTornNeighbours(numbers: readonly WrittenNumber[], text: string): WrittenNumber[] {
  return numbers.map((number, at) => {
    const before = numbers[at - 1];
    const torn = before?.broken && /^[ .,]{0,3}$/.test(text.slice(before.end, number.start));
    return torn ? broken(number) : number;
  });
}

function broken(number: WrittenNumber): WrittenNumber {
  return { ...number, broken: true };
}

function numberOf(tokens: readonly NumberToken[], figure: Figure): WrittenNumber {
  const unitStart = endOf(tokens, figure.numberEnd);
  const number = {
    start: startOf(tokens, figure.from),
    end: endOf(tokens, figure.next),
    unitStart,
    amount: figure.options[0],
    isMoneySized: isMoneySized(figure),
    ...(figure.unit ? { unit: figure.unit } : {}),
  };
  return figure.why === 'negative' || isDoubtfullySpaced(tokens, figure) ? broken(number) : number;
}

/** "8 tỷ", "8 tỷ 50 triệu": said in words, so much is money. */
function isMoneySized(figure: Figure): boolean {
  const inWords = figure.scale > 1n || figure.numberEnd - figure.from > 1;
  return compareAmounts(figure.options[0], makeAmount(inWords ? 1_000_000n : 1_000_000_000n)) >= 0;
}

/** "100 120" may be two cells of a table: spaces group a number only where its unit follows. */
function isDoubtfullySpaced(tokens: readonly NumberToken[], figure: Figure): boolean {
  const token = tokens[figure.from];
  if (token?.kind !== 'digits' || !token.text.includes(' ')) return false;
  const named = /^(?:nam|thang|ngay|qui|so|cau)$/.test(tokens[figure.from - 1]?.folded ?? '');
  return figure.unit === undefined || named;
}

function wordsBetween(tokens: readonly NumberToken[], left: Figure, right: Figure): string {
  if (right.from - left.next > 8) return '…';
  return tokens
    .slice(left.next, right.from)
    .map((token) => token.folded)
    .join(' ');
}

function startOf(tokens: readonly NumberToken[], at: number): number {
  return tokens[at]?.start ?? 0;
}

function endOf(tokens: readonly NumberToken[], next: number): number {
  return tokens[next - 1]?.end ?? 0;
}
