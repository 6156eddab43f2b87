/** What a figure or a report is about: a year, or a part of one that the committees report on. */

import { compareDates, type LocalDate, lastDayOfMonth } from './local-date.ts';

/** h1 and h2 are half-years, m9 the first nine months, q1 to q4 quarters. */
export const periodParts = ['year', 'h1', 'h2', 'm9', 'q1', 'q2', 'q3', 'q4'] as const;
export type PeriodPart = (typeof periodParts)[number];

export interface Period {
  readonly year: number;
  readonly part: PeriodPart;
}

/** First and last month of each part. */
const MONTHS: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  year: [1, 12],
  h1: [1, 6],
  h2: [7, 12],
  m9: [1, 9],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

/** "2023", "2024-h1", "2024-q3": the form for databases, files and buttons. */
export function periodCode(period: Period): string {
  const year = String(period.year).padStart(4, '0');
  return period.part === 'year' ? year : `${year}-${period.part}`;
}

/** The inverse of `periodCode`; undefined for anything else. */
export function parsePeriodCode(code: string): Period | undefined {
  const found = /^(\d{4})(?:-(.+))?$/.exec(code);
  const part = found?.[2] ?? 'year';
  const year = Number(found?.[1]);
  if (!found || year === 0 || !isPeriodPart(part)) return undefined;
  // "2023-year" would be a second spelling of one period, and codes are used as keys.
  return found[2] === 'year' ? undefined : { year, part };
}

/**
 * Order of the last days; of two that end together the longer comes later, so a sorted list ends with
 * the fullest report of the latest day (q4 < h2 < year). 0 only for the same period.
 */
export function comparePeriods(a: Period, b: Period): number {
  const one = periodRange(a);
  const other = periodRange(b);
  return compareDates(one.last, other.last) || compareDates(other.first, one.first);
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.year === b.year && a.part === b.part;
}

/** "Cùng kỳ năm trước". */
export function samePeriodLastYear(period: Period): Period {
  return { year: period.year - 1, part: period.part };
}

/**
 * The period itself and the others that end on one of its days, the latest end first: 2024, 2024-h2, 2024-q4, 2024-m9 …
 * A state at its end that nobody reported is looked for there.
 */
export function periodsEndingIn(period: Period): readonly Period[] {
  const { first, last } = periodRange(period);
  const others = periodParts
    .filter((part) => part !== period.part)
    .map((part): Period => ({ year: period.year, part }))
    .filter((other) => {
      const end = periodRange(other).last;
      return compareDates(first, end) <= 0 && compareDates(end, last) <= 0;
    });
  return [period, ...others.sort((a, b) => comparePeriods(b, a))];
}

/** The calendar days of the period. Reports may close earlier: that date is stored with the figures. */
export function periodRange(period: Period): { readonly first: LocalDate; readonly last: LocalDate } {
  const [from, to] = MONTHS[period.part];
  return {
    first: { year: period.year, month: from, day: 1 },
    last: { year: period.year, month: to, day: lastDayOfMonth(period.year, to) },
  };
}

function isPeriodPart(text: string): text is PeriodPart {
  return Object.hasOwn(MONTHS, text);
}
