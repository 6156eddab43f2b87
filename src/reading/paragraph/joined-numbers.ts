import { compareAmounts, equalAmounts, makeAmount } from '../../domain/amount.ts';
import type { Figure } from '../../language/numbers/number-figure.ts';
import type { NumberToken } from '../../language/numbers/number-tokens.ts';
import type { WrittenNumber } from './written-number.ts';

const PAIR = /^(?:\/|(?:\/ )?(?:tren|trong|tren tong so|trong tong so|tren tong|trong tong)(?: la)?)$/;
const RANGE = /^(?:-|~|den|toi|den khoang|- den)$/;
const REPEATED =
  /^(?:dong )?(?:\(|- ?)?(?: ?(?:bang chu|viet bang chu|so tien bang chu|tuc|tuc la|chu|la) ?:?)*$/;
const TORN = /^[.,]?$/;

/** The numbers of one line, with ranges, pairs and repetitions put together. */
export function joinedNumbers(
  text: string,
  tokens: readonly NumberToken[],
  figures: readonly Figure[],
): WrittenNumber[] {
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

export function startOf(tokens: readonly NumberToken[], at: number): number {
  return tokens[at]?.start ?? 0;
}

export function endOf(tokens: readonly NumberToken[], next: number): number {
  return tokens[next - 1]?.end ?? 0;
}
