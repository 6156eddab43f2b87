import type { Figure } from './number-figure.ts';
import type { NumberToken } from './number-tokens.ts';

const NAMES_BEFORE = new Set(['ngày', 'ngay', 'tháng', 'thang', 'năm', 'nam', 'quý', 'quy', 'mùng', 'mồng']);
const NAMES_AFTER = new Set([
  'tháng',
  'thang',
  'ngày',
  'ngay',
  'năm',
  'giờ',
  'gio',
  'h',
  'phút',
  'phut',
  't',
]);

/** Whether a figure looks like a year, a part of a date or a span of time rather than a count. */
export function calendarSense(tokens: readonly NumberToken[], figure: Figure): 'year' | 'date' | undefined {
  const token = tokens[figure.from];
  if (token?.kind !== 'digits' || figure.numberEnd !== figure.from + 1 || !/^\d{1,4}$/.test(token.text)) {
    return undefined;
  }
  if (isDate(chainAround(tokens, figure.from))) return token.text.length === 4 ? 'year' : 'date';
  const named = NAMES_BEFORE.has(tokens[figure.from - 1]?.text ?? '');
  if (isYear(token.text) && (named || figure.unit === undefined)) return 'year';
  if (figure.unit !== undefined) return undefined;
  return named || NAMES_AFTER.has(tokens[figure.numberEnd]?.text ?? '') ? 'date' : undefined;
}

interface Chain {
  readonly parts: readonly string[];
  readonly separator: string;
}

/** The digits joined to these by the same sign without spaces: 30/6/2023. */
function chainAround(tokens: readonly NumberToken[], at: number): Chain {
  const separator = joiner(tokens, at) ?? joiner(tokens, at - 2) ?? '';
  const parts = [tokens[at]?.text ?? ''];
  for (let i = at; parts.length < 4 && separator !== '' && joiner(tokens, i) === separator; i += 2) {
    parts.push(tokens[i + 2]?.text ?? '');
  }
  for (let i = at - 2; parts.length < 4 && separator !== '' && joiner(tokens, i) === separator; i -= 2) {
    parts.unshift(tokens[i]?.text ?? '');
  }
  return { parts, separator };
}

function joiner(tokens: readonly NumberToken[], at: number): string | undefined {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || !sign?.glued || !right.glued) return undefined;
  return sign.text === '/' || sign.text === '-' ? sign.text : undefined;
}

/** "8-9" is a range and no date; "6-2023" is a month. */
function isDate({ parts, separator }: Chain): boolean {
  const [first = '', second = '', third] = parts;
  if (parts.length === 3) return isDay(first) && isMonth(second) && /^(\d{2}|\d{4})$/.test(third ?? '');
  if (parts.length !== 2) return false;
  return (isMonth(first) && isYear(second)) || (separator === '/' && isDay(first) && isMonth(second));
}

function isDay(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
}

function isMonth(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12;
}

function isYear(text: string): boolean {
  return /^(19|20)\d{2}$/.test(text);
}
