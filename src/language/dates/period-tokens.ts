/** Cuts the words of reporting periods out of a folded question, in order, none overlapping another. */

import type { LocalDate } from '../../domain/local-date.ts';
import { findWrittenDates, resolveWrittenDate } from './date-figures.ts';
import {
  ANY_PERIOD,
  FURTHER_QUARTER,
  fullYear,
  isYear,
  PERIOD_RULES,
  type PeriodRule,
  type PeriodWord,
} from './period-vocabulary.ts';

/** A day in a question. Without a year of its own it got the nearest one. */
export interface DateWord {
  readonly kind: 'date';
  readonly date: LocalDate;
  readonly yearSaid: boolean;
}

export type PeriodToken = (PeriodWord | DateWord) & { readonly start: number; readonly end: number };

/** "quý I/2024", "6T/24": only behind "/" are two figures a year. */
const YEAR_BEHIND = /(?: ?[/.-] ?(?<full>(?:19|20|21)\d\d)|\/(?<short>\d\d))(?!\w|[.,/]\d|\/[a-z])/y;

export function findPeriodTokens(folded: string, today: LocalDate): PeriodToken[] {
  const dates = findWrittenDates(folded, today).filter((written) => written.plain);
  const found: PeriodToken[] = dates.flatMap((written) => {
    const date = resolveWrittenDate(written, today);
    const { start, end } = written;
    return date ? [{ kind: 'date', date, yearSaid: written.year !== undefined, start, end }] : [];
  });
  // Blanked, so that "01/12/2023" is not read once more as "12/2023".
  const rest = dates.reduce((text, { start, end }) => blank(text, start, end), folded);
  for (let at = 0; at < rest.length; ) {
    const token = mayBegin(rest, at) ? tokenAt(rest, at, PERIOD_RULES, today) : undefined;
    const words = token ? [token, ...furtherQuarters(token, rest, today)] : [];
    found.push(...words.filter((word) => word.kind !== 'nothing'));
    at = words.at(-1)?.end ?? at + 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

function tokenAt(
  text: string,
  start: number,
  rules: readonly PeriodRule[],
  today: LocalDate,
): PeriodToken | undefined {
  for (const { pattern, meaning } of rules) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    const word = found?.[0] && meaning(found.groups ?? {}, today);
    if (found && word) {
      const from = start + (found.groups?.gap?.length ?? 0);
      return withYearBehind({ start: from, end: start + found[0].length, ...word }, text);
    }
  }
  return undefined;
}

function furtherQuarters(token: PeriodToken, text: string, today: LocalDate): PeriodToken[] {
  if (token.kind !== 'part' || !token.part.startsWith('q')) return [];
  const next = tokenAt(text, token.end, [FURTHER_QUARTER], today);
  return next ? [next, ...furtherQuarters(next, text, today)] : [];
}

function withYearBehind(token: PeriodToken, text: string): PeriodToken {
  if (token.kind !== 'part' && token.kind !== 'month') return token;
  YEAR_BEHIND.lastIndex = token.end;
  const found = YEAR_BEHIND.exec(text);
  const year = fullYear(found?.groups?.full ?? found?.groups?.short ?? '');
  return found && isYear(year) ? { ...token, year, end: token.end + found[0].length } : token;
}

/** One look instead of one for each rule. */
function mayBegin(text: string, at: number): boolean {
  ANY_PERIOD.lastIndex = at;
  return startsWord(text, at) && ANY_PERIOD.test(text);
}

/** Not inside a word or a number: "16 tháng" holds no "6 tháng", "1.6 tháng" neither. */
function startsWord(text: string, at: number): boolean {
  const [here, before] = [text.charAt(at), text.charAt(at - 1)];
  if (/\s/.test(here) || /[a-z\d]/.test(before)) return false;
  return !(/[.,/]/.test(before) && /\d/.test(text.charAt(at - 2)) && /\d/.test(here));
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);
}
