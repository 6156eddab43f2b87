/** Writes exact amounts the way Vietnamese papers do; `number-reading.ts` reads every form back. */

import { type Amount, decimalParts, rescaleAmount } from '../../domain/amount.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000n;
const MILLION = 1_000_000n;

/** 6.485 · 8,05 · -1.234,5 (without trailing zeros). */
export function writeDigits(amount: Amount): string {
  const { sign, whole, fraction } = decimalParts(amount);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === '' ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}

/** Formal words: "tám tỷ không trăm năm mươi triệu", "âm tám phẩy không năm". */
export function writeWords(amount: Amount): string {
  const { sign, whole, fraction } = decimalParts(amount);
  const words = [sign === '-' ? 'âm' : '', whole === '0' ? 'không' : wholeInWords(BigInt(whole), false)];
  // Digit by digit: "phẩy hai mươi lăm" would be ambiguous beside "phẩy không hai lăm".
  if (fraction !== '') words.push('phẩy', ...[...fraction].map((digit) => digitWord(Number(digit))));
  return words.filter((word) => word !== '').join(' ');
}

/**
 * Short form of money: "8,05 tỷ đồng", "850 triệu đồng", "1.234.567 đồng". Never rounds: the largest unit
 * in which three decimals lose nothing.
 */
export function writeMoney(amountInDong: Amount): string {
  const billions = inUnitsOf(amountInDong, BILLION, 9);
  if (billions) return `${writeDigits(billions)} tỷ đồng`;
  const millions = inUnitsOf(amountInDong, MILLION, 6);
  if (millions) return `${writeDigits(millions)} triệu đồng`;
  return `${writeDigits(amountInDong)} đồng`;
}

function inUnitsOf(amount: Amount, unit: bigint, zeros: number): Amount | undefined {
  const whole = rescaleAmount(amount, 0);
  if (!whole || (whole.units < 0n ? -whole.units : whole.units) < unit) return undefined;
  return rescaleAmount({ units: whole.units, decimals: zeros }, 3);
}

/** `padded` says the hundreds even when there are none, as after a larger part ("không trăm linh năm"). */
function wholeInWords(value: bigint, padded: boolean): string {
  if (value >= BILLION) {
    const rest = value % BILLION;
    const head = `${wholeInWords(value / BILLION, padded)} tỷ`;
    return rest === 0n ? head : `${head} ${wholeInWords(rest, true)}`;
  }
  const words: string[] = [];
  const groups = [
    [Number(value / MILLION), 'triệu'],
    [Number((value / 1000n) % 1000n), 'nghìn'],
    [Number(value % 1000n), ''],
  ] as const;
  for (const [group, name] of groups) {
    if (group === 0) continue;
    words.push(groupInWords(group, padded || words.length > 0));
    if (name !== '') words.push(name);
  }
  return words.join(' ');
}

function groupInWords(group: number, padded: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || padded) words.push(digitWord(hundreds), 'trăm');
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(digitWord(tens), 'mươi');
  if (ones > 0) words.push(lastDigitWord(ones, tens));
  return words.join(' ');
}

function lastDigitWord(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5 && tens > 0) return 'lăm';
  return digitWord(ones);
}

function digitWord(digit: number): string {
  return DIGITS[digit] ?? '';
}
