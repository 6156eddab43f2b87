/** Finds the reporting periods that a question speaks of. */

import { type LocalDate, localDateOf } from '../../domain/local-date.ts';
import type { PeriodPart } from '../../domain/period.ts';
import { findPeriodTokens, type PeriodToken } from './period-tokens.ts';

/** A mention and its place in the folded text, `end` exclusive. */
export type PeriodMention = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'period';
      readonly part: PeriodPart;
      /** Undefined for a part without a year beside it ("6 tháng đầu năm"): the caller knows the context. */
      readonly year: number | undefined;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | undefined }
  /** Whole years, both included, from ≤ to. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** "cùng kỳ"; the year only when it was named ("cùng kỳ năm 2022"). */
  | { readonly kind: 'samePeriodLastYear'; readonly year: number | undefined }
  /** "hiện nay", "đến nay", "mới nhất" */
  | { readonly kind: 'latest' }
  /** "qua các năm", "từng năm" */
  | { readonly kind: 'allYears' }
  /** A day ("01/12/2023"), for callers that want its year. Without one it got the nearest: `yearSaid` false. */
  | { readonly kind: 'date'; readonly date: LocalDate; readonly yearSaid: boolean }
);

/** A question is short; the rest of a flood is not looked at. */
const LONGEST = 2000;

const BESIDE = /^[ (]*(?:(?:cua|trong|vao) )?$/;
const WITH_COMMA = /^[ ,:(]*$/;
const UP_TO = /^ (?:cho )?(?:den|toi)(?: het)? $|^ ?(?:[-=]>|[-~]) ?$/;
const RANGE_INTRO = /\b(?:giai doan|nhiem ki|tu)(?: tu)? $/;

/**
 * Every mention, in the order of the text and none overlapping another. Takes `fold(text)`, the text that
 * `start` and `end` count in. Never throws.
 */
export function findPeriods(folded: string, now: Date): PeriodMention[] {
  const today = localDateOf(now);
  const text = folded.slice(0, LONGEST);
  const tokens = findPeriodTokens(text, today);
  return joinYears(joinRanges(tokens, text, today), text).flatMap(toMention);
}

/** "từ 2022 đến 2024", "năm 2022 đến nay". */
function joinRanges(tokens: readonly PeriodToken[], text: string, today: LocalDate): PeriodToken[] {
  const joined: PeriodToken[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const to =
      before?.kind === 'year' ? endOfRange(token, text.slice(before.end, token.start), today) : undefined;
    if (before?.kind === 'year' && to !== undefined) {
      const [from, until] = before.year <= to ? [before.year, to] : [to, before.year];
      joined[joined.length - 1] = { kind: 'range', from, to: until, start: before.start, end: token.end };
    } else {
      joined.push(token);
    }
  }
  return joined.map((token) => (token.kind === 'range' ? withIntro(token, text) : token));
}

function endOfRange(token: PeriodToken, gap: string, today: LocalDate): number | undefined {
  if (token.kind === 'year' && UP_TO.test(gap)) return token.year;
  return token.kind === 'latest' && token.tillNow && gap === ' ' ? today.year : undefined;
}

function withIntro(token: PeriodToken, text: string): PeriodToken {
  const intro = RANGE_INTRO.exec(text.slice(0, token.start));
  return intro ? { ...token, start: intro.index } : token;
}

/** "6 tháng đầu năm" + "2024". A year behind the part is nearer to it than the one before. */
function joinYears(tokens: readonly PeriodToken[], text: string): PeriodToken[] {
  const joined: PeriodToken[] = [];
  const rest = [...tokens];
  for (let token = rest.shift(); token; token = rest.shift()) {
    const [after] = rest;
    const before = joined.at(-1);
    if (!takesYear(token, text)) {
      joined.push(token);
    } else if (isYearBeside(after, text.slice(token.end, after?.start), BESIDE)) {
      joined.push({ ...token, year: after.year, end: after.end });
      rest.shift();
    } else if (token.year !== undefined) {
      joined.push(token);
    } else if (isYearBeside(before, text.slice(before?.end, token.start), WITH_COMMA)) {
      joined[joined.length - 1] = { ...token, year: before.year, start: before.start };
    } else if (isYearBeside(after, text.slice(token.end, after?.start), WITH_COMMA)) {
      joined.push({ ...token, year: after.year, end: after.end });
      rest.shift();
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function takesYear(
  token: PeriodToken,
  text: string,
): token is PeriodToken & { kind: 'part' | 'month' | 'samePeriodLastYear' } {
  if (token.kind !== 'part' && token.kind !== 'month' && token.kind !== 'samePeriodLastYear') return false;
  // "Quý này" has its year already, but in "quý này năm ngoái" only the quarter is taken from today.
  return token.year === undefined || text.slice(token.start, token.end).endsWith(' nay');
}

function isYearBeside(
  token: PeriodToken | undefined,
  gap: string,
  allowed: RegExp,
): token is PeriodToken & { kind: 'year' } {
  return token?.kind === 'year' && allowed.test(gap);
}

function toMention(token: PeriodToken): PeriodMention[] {
  const place = { start: token.start, end: token.end };
  switch (token.kind) {
    case 'year':
      return [{ kind: 'period', ...place, part: 'year', year: token.year }];
    case 'part':
      return [{ kind: 'period', ...place, part: token.part, year: token.year }];
    case 'latest':
      return [{ kind: 'latest', ...place }];
    case 'nothing':
      return [];
    default:
      return [token];
  }
}
