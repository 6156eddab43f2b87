/** Finds days written with figures ("01/12/2023", "ngày 1 tháng 12") in folded text. Day first always. */

import { daysBetween, isValidDate, type LocalDate } from '../../domain/local-date.ts';

export interface WrittenDate {
  /** Place in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Said with "ngày", "mùng" or its own year; without, "3/7" may be a fraction, "6 tháng 2" a duration. */
  readonly plain: boolean;
}

/** What "năm ..." adds to this year; shared with the reading of periods. */
export const YEAR_WORDS: Readonly<Record<string, number>> = {
  nay: 0,
  ngoai: -1,
  truoc: -1,
  roi: -1,
  kia: -2,
  sau: 1,
  toi: 1,
};

const INTRO = '(?<intro>\\b(?:ngay|mung|mong) ?)?';
const FULL_YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';
const YEAR_SAID = `,? (?:nam ?)?(?<full>${FULL_YEAR})|,? nam ?(?<short>\\d\\d)(?!\\d)|,? nam (?<word>${Object.keys(YEAR_WORDS).join('|')})\\b`;

const ISO =
  /(?<!\d|\d[/.-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[/.-]\d)/g;
const SLASHES = figures(' ?/ ?', '(?:(?<from>\\d{1,2}) ?- ?)?');
const DASHES = figures('-', '');
const DOTS = figures('\\.', '');
const WORDS = new RegExp(
  `${INTRO}(?<!\\d|\\d[/.,])(?<day>\\d{1,2}) ?thang ?(?<month>\\d{1,2})(?!\\d)(?: ?[/.-] ?(?<year>${FULL_YEAR})|${YEAR_SAID})?`,
  'g',
);

/** Each with what it cannot be without: most texts have none of it. */
const FORMS: readonly { readonly form: RegExp; readonly sign: RegExp }[] = [
  { form: ISO, sign: /\d[-/.]/ },
  { form: SLASHES, sign: /\d ?\// },
  { form: DASHES, sign: /\d-/ },
  { form: DOTS, sign: /\d\./ },
  { form: WORDS, sign: /\d ?thang/ },
];

/** All days written with figures, existing or not, in the order of the text. */
export function findWrittenDates(folded: string, today: LocalDate): WrittenDate[] {
  const found = FORMS.flatMap(({ form, sign }) =>
    sign.test(folded) ? [...folded.matchAll(form)].flatMap((match) => datesOf(match, form, today)) : [],
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The day meant, undefined when there is none such. Without a year the nearest one, past or future. */
export function resolveWrittenDate(written: WrittenDate, today: LocalDate): LocalDate | undefined {
  const { day, month, year } = written;
  if (year === undefined) return nearestInYear(day, month, today);
  const date = { year, month, day };
  return year >= 1900 && year <= 2100 && isValidDate(date) ? date : undefined;
}

/** The existing day nearest to today; of two equally far ones the later. */
export function nearestDate(candidates: readonly LocalDate[], today: LocalDate): LocalDate | undefined {
  return candidates
    .filter(isValidDate)
    .sort((a, b) => distance(a, today) - distance(b, today) || daysBetween(a, b))[0];
}

/** "31/2", "31/2/2023": how an impossible day is quoted back. */
export function quoteDate(written: WrittenDate): string {
  const { day, month, year } = written;
  return year === undefined ? `${day}/${month}` : `${day}/${month}/${year}`;
}

function figures(mark: string, before: string): RegExp {
  // A further figure behind the same mark means a number or a document's sign, not a day.
  return new RegExp(
    `${INTRO}${before}(?<!\\d|\\d[/.,]${mark === '-' ? '|\\d-' : ''})(?<day>\\d{1,2})${mark}(?<month>\\d{1,2})` +
      `(?:${mark}(?<year>\\d{4}|\\d{2})|${YEAR_SAID})?(?!\\d|[/.]\\d${mark === '-' ? '|-\\d' : ''})`,
    'g',
  );
}

function datesOf(match: RegExpExecArray, form: RegExp, today: LocalDate): WrittenDate[] {
  const said = match.groups ?? {};
  const year = yearOf(said, today);
  // In "3/7, năm 2023" the year need not belong to the figures before it.
  const ownYear = form === WORDS ? year : said.year;
  const plain = ownYear !== undefined || said.intro !== undefined;
  // "1.12" is first of all a number.
  if (form === DOTS && year === undefined && !plain) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  const days = [said.from, said.day].filter((day) => day !== undefined);
  return days.map((day) => ({ ...place, day: Number(day), month: Number(said.month), year, plain }));
}

function yearOf(said: Record<string, string | undefined>, today: LocalDate): number | undefined {
  const digits = said.year ?? said.full ?? said.short;
  if (digits !== undefined) return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const shift = YEAR_WORDS[said.word ?? ''];
  return shift === undefined ? undefined : today.year + shift;
}

function nearestInYear(day: number, month: number, today: LocalDate): LocalDate | undefined {
  // Eight years either way: 29/2 is missing from 1897 to 1903 and may be that far from today.
  const years = Array.from({ length: 17 }, (_, index) => today.year - 8 + index);
  return nearestDate(
    years.map((year) => ({ year, month, day })),
    today,
  );
}

function distance(date: LocalDate, today: LocalDate): number {
  return Math.abs(daysBetween(today, date));
}
