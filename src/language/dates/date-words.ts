/** Reads days named by words ("chiều nay", "thứ Sáu tuần sau", "cuối tháng") in folded text. */

import { addDays, isValidDate, type LocalDate, lastDayOfMonth, weekday } from '../../domain/local-date.ts';
import { nearestDate, YEAR_WORDS } from './date-figures.ts';

export type NamedDay =
  | {
      readonly kind: 'day';
      readonly date: LocalDate;
      readonly sure: boolean;
      /** The words name a whole month or year; `date` is its last day and this the first. */
      readonly first?: LocalDate;
    }
  | { readonly kind: 'impossible'; readonly read: string };

/** A month as far as it was said. */
interface SaidMonth {
  readonly month: number;
  readonly year: number;
  readonly sure: boolean;
}

const WEEK_AFTER_NEXT = /\btuan sau nua\b/;
const NEXT_WEEK = /\b(?:tuan (?:sau|toi|ke|tiep)|sang tuan)\b/;
const LAST_WEEK = /\btuan (?:truoc|roi|qua|vua)\b/;
const THIS_WEEK = /\btuan nay\b/;

/** Titles before "Mai" make it a person; "khuyến mại" and flowers are no days either. */
const TOMORROW = /(?<!\b(?:chi|anh|co|ba|em|bac|chau|dc|khuyen|ban|hoa|cay|thi|ngoc|tuyet) )\bmai\b/;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hom|bua|ngay|sang|trua|chieu|toi|dem) nay\b/, 0],
  [/\bhom kia\b/, -2],
  [/\b(?:hom|bua|sang|trua|chieu|toi|dem|ngay) qua\b/, -1],
  [/\b(?:ngay|sang|trua|chieu|toi) (?:kia|mot)\b/, 2],
  [TOMORROW, 1],
];

const MONTH_WORDS: Readonly<Record<string, number>> = { nay: 0, sau: 1, toi: 1, truoc: -1, roi: -1, vua: -1 };
const MONTH_FIGURES =
  /\b(?:thang ?|t)(?<month>\d{1,2})(?!\d)(?:(?: ?[/.-] ?|,? (?:nam ?)?)(?<year>(?:19|20)\d\d)(?!\d)|,? nam (?<word>[a-z]+))?/;
const MONTH_AND_YEAR = /(?<!\d|\d[/.,-])(?<month>\d{1,2})[/-](?<year>(?:19|20)\d\d)(?![\d/])/;

/** The first day named by words; undefined when there is none. */
export function readNamedDay(folded: string, today: LocalDate): NamedDay | undefined {
  return (
    relativeDay(folded, today) ??
    dayOfWeek(folded, today) ??
    dayOfMonth(folded, today) ??
    partOfMonth(folded, today) ??
    partOfWeek(folded, today) ??
    wholeMonth(folded, today) ??
    partOfYear(folded, today)
  );
}

/** 1 for Monday to 7 for Sunday. "Thứ Sáu" is the sixth day counted from Sunday, hence Friday. */
export function saidWeekday(folded: string): number | undefined {
  const found = /\b(?:thu ?|t)([2-7])(?![\d/h:])|\b(cn|chu nhat|chua nhat)\b/.exec(folded);
  if (found?.[2]) return 7;
  return found ? Number(found[1]) - 1 : undefined;
}

function relativeDay(folded: string, today: LocalDate): NamedDay | undefined {
  const found = RELATIVE.find(([words]) => words.test(folded));
  return found && day(addDays(today, found[1]), true);
}

function dayOfWeek(folded: string, today: LocalDate): NamedDay | undefined {
  const said = saidWeekday(folded);
  if (said === undefined) return undefined;
  const week = saidWeek(folded);
  if (week !== undefined) return day(addDays(mondayOf(today), week * 7 + said - 1), true);
  const ahead = (said - weekday(today) + 7) % 7;
  // Said of the past: "hôm thứ Sáu", "thứ Sáu vừa rồi".
  if (/\bhom (?:thu|t\d|cn|chu)|\b(?:vua roi|vua qua)\b/.test(folded)) {
    return day(addDays(today, ahead === 0 ? -7 : ahead - 7), false);
  }
  return day(addDays(today, ahead), false);
}

function saidWeek(folded: string): number | undefined {
  if (WEEK_AFTER_NEXT.test(folded)) return 2;
  if (NEXT_WEEK.test(folded)) return 1;
  if (LAST_WEEK.test(folded)) return -1;
  return THIS_WEEK.test(folded) ? 0 : undefined;
}

function dayOfMonth(folded: string, today: LocalDate): NamedDay | undefined {
  const found =
    /\b(?:(?:ngay|mung|mong) ?|(?=\d{1,2} thang (?:nay|sau|toi|truoc|roi|vua)\b))(\d{1,2})(?!\d)(?: thang (nay|sau|toi|truoc|roi|vua)\b| (toi)\b)?/.exec(
      folded,
    );
  if (!found) return undefined;
  const number = Number(found[1]);
  const shift = MONTH_WORDS[found[2] ?? ''];
  if (shift !== undefined) return existing({ ...monthsLater(today, shift), day: number }, true);
  const months = (found[3] ? [0, 1, 2] : [-2, -1, 0, 1, 2]).map((later) => monthsLater(today, later));
  const days = months.map((month) => ({ ...month, day: number }));
  const upcoming = found[3]
    ? days.filter((date) => date.day > today.day || date.month !== today.month)
    : days;
  const nearest = nearestDate(upcoming, today);
  return nearest ? day(nearest, false) : { kind: 'impossible', read: String(number) };
}

/** Đầu, giữa and cuối tháng are the 1st, the 15th and the last day by the Civil Code. */
function partOfMonth(folded: string, today: LocalDate): NamedDay | undefined {
  const which = /\b(dau|giua|cuoi) (?:thang|t\d)/.exec(folded)?.[1];
  if (!which) return undefined;
  const of = (said: { readonly year: number; readonly month: number }) => ({
    year: said.year,
    month: said.month,
    day: which === 'dau' ? 1 : which === 'giua' ? 15 : lastDayOfMonth(said.year, said.month),
  });
  const said = saidMonth(folded, today);
  if (said === 'impossible') return impossibleMonth(folded);
  if (said) return day(of(said), said.sure);
  const here = of(today);
  return day(here.day < today.day ? of(monthsLater(today, 1)) : here, false);
}

function wholeMonth(folded: string, today: LocalDate): NamedDay | undefined {
  const said = saidMonth(folded, today);
  if (said === 'impossible') return impossibleMonth(folded);
  if (!said) return undefined;
  const month = { year: said.year, month: said.month };
  const last = { ...month, day: lastDayOfMonth(said.year, said.month) };
  return { kind: 'day', date: last, sure: said.sure, first: { ...month, day: 1 } };
}

/** Offices mean Friday by "cuối tuần", others Sunday: never sure. */
function partOfWeek(folded: string, today: LocalDate): NamedDay | undefined {
  const which = /\b(dau|giua) tuan\b/.exec(folded)?.[1];
  const week = saidWeek(folded);
  if (!which && week === undefined && !/\b(?:cuoi|trong|het) tuan\b/.test(folded)) return undefined;
  const monday = addDays(mondayOf(today), 7 * (week ?? 0));
  if (which) return day(addDays(monday, which === 'dau' ? 0 : 2), false);
  const fridayIsOver = week === undefined && weekday(today) > 5;
  return day(addDays(monday, fridayIsOver ? 6 : 4), false);
}

function partOfYear(folded: string, today: LocalDate): NamedDay | undefined {
  const found = /\b(?:cuoi|het|trong) nam(?: ?(?<year>(?:19|20)\d\d)(?!\d)| (?<word>[a-z]+))?/.exec(folded);
  if (!found) return undefined;
  const shift = YEAR_WORDS[found.groups?.word ?? ''];
  const year = Number(found.groups?.year ?? today.year + (shift ?? 0));
  const sure = found.groups?.year !== undefined || shift !== undefined;
  return { kind: 'day', date: { year, month: 12, day: 31 }, sure, first: { year, month: 1, day: 1 } };
}

function saidMonth(folded: string, today: LocalDate): SaidMonth | 'impossible' | undefined {
  const word = /\bthang (nay|sau|toi|truoc|roi|vua)\b/.exec(folded)?.[1];
  if (word) return { ...monthsLater(today, MONTH_WORDS[word] ?? 0), sure: true };
  const said = (MONTH_FIGURES.exec(folded) ?? MONTH_AND_YEAR.exec(folded))?.groups;
  if (!said) return undefined;
  const month = Number(said.month);
  if (month < 1 || month > 12) return 'impossible';
  const shift = YEAR_WORDS[said.word ?? ''];
  if (said.year !== undefined) return { month, year: Number(said.year), sure: true };
  if (shift !== undefined) return { month, year: today.year + shift, sure: true };
  const ends = [-1, 0, 1].map((later) => {
    const year = today.year + later;
    return { year, month, day: lastDayOfMonth(year, month) };
  });
  return { month, year: nearestDate(ends, today)?.year ?? today.year, sure: false };
}

function impossibleMonth(folded: string): NamedDay {
  return { kind: 'impossible', read: (MONTH_FIGURES.exec(folded) ?? MONTH_AND_YEAR.exec(folded))?.[0] ?? '' };
}

function monthsLater(date: LocalDate, months: number): { readonly year: number; readonly month: number } {
  const index = date.year * 12 + date.month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date));
}

function day(date: LocalDate, sure: boolean): NamedDay {
  return { kind: 'day', date, sure };
}

function existing(date: LocalDate, sure: boolean): NamedDay {
  return isValidDate(date) ? day(date, sure) : { kind: 'impossible', read: `${date.day}/${date.month}` };
}
