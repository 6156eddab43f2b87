/** Reads the day (and time) a person answers with, in all the ways offices write one. */

import { addDays, type ClockTime, type LocalDate, localDateOf, weekday } from '../../domain/local-date.ts';
import { type ClockReading, type DayPart, readClock } from './date-clock.ts';
import { findWrittenDates, quoteDate, resolveWrittenDate, type WrittenDate } from './date-figures.ts';
import { type LunarDay, readLunarDay } from './date-lunar.ts';
import { spellDate } from './date-spelling.ts';
import { type NamedDay, readNamedDay, saidWeekday } from './date-words.ts';

/** 'confirm': something was guessed (the year, the month, the week), so ask before use. */
export type Certainty = 'sure' | 'confirm';

export type DateReading =
  /** One day. `until`: it is the last day of something ("chậm nhất ngày 15/11", "trong tháng 11"). */
  | {
      readonly kind: 'date';
      readonly date: LocalDate;
      readonly time?: ClockTime;
      readonly dayPart?: DayPart;
      readonly until: boolean;
      readonly certainty: Certainty;
    }
  /** "trước ngày 15/11": by the letter it ends on the day before, many mean the day itself. Ask which. */
  | {
      readonly kind: 'before';
      readonly dayBefore: LocalDate;
      readonly sameDay: LocalDate;
      readonly certainty: Certainty;
    }
  /** "mùng 1": the first of the month, or of the lunar month. `date` is the solar reading. Ask which. */
  | {
      readonly kind: 'confirm';
      readonly date: LocalDate;
      readonly lunar: LunarDay;
      readonly time?: ClockTime;
      readonly until: boolean;
    }
  /** A lunar day ("27 tháng Chạp"), recognised but not converted: ask for the solar one. */
  | { readonly kind: 'lunar'; readonly lunar: LunarDay; readonly time?: ClockTime }
  /** A time without a day ("17h30"). */
  | {
      readonly kind: 'time';
      readonly time: ClockTime;
      readonly dayPart?: DayPart;
      readonly certainty: Certainty;
    }
  /** More than one day: which of them is meant is not for us to choose. */
  | { readonly kind: 'several'; readonly dates: readonly LocalDate[] }
  /** No calendar or clock shows this ("31/2", "25h"); `read` is what to quote back. */
  | { readonly kind: 'impossible'; readonly read: string }
  | { readonly kind: 'none' };

type Day =
  | NamedDay
  | { readonly kind: 'mung'; readonly date: LocalDate; readonly lunar: LunarDay }
  | { readonly kind: 'lunar'; readonly lunar: LunarDay }
  | { readonly kind: 'several'; readonly dates: readonly LocalDate[] };

const BEFORE = /(?<!\b(?:tuan|thang|nam|hom|ki|lan|nhu) )\btruoc\b/;
/** "Sau ngày 15/11" leaves the day open. */
const AFTER = /(?<!\b(?:tuan|thang|nam|hom) )\bsau (?=ngay|thu|hom|\d)/;
/** "Tới" is "until", but not in "tuần tới", and "tối nay" is "tonight". */
const UNTIL =
  /\b(?:cham nhat|muon nhat|tre nhat|khong qua|han|den|het|trong|(?<!\b(?:tuan|thang|nam|nhat|cn|thu) |\d )toi(?! (?:nay|mai|qua|hom)\b))\b/;

/** Never throws; anything not understood is of kind 'none'. `now` decides what "mai" and "1/12" mean. */
export function readDate(text: string, now: Date): DateReading {
  const today = localDateOf(now);
  const clock = readClock(spellDate(text));
  if (clock.impossible !== undefined) return { kind: 'impossible', read: clock.impossible };
  const day = readDay(clock.rest, today);
  if (!day) return timeAlone(clock);
  switch (day.kind) {
    case 'impossible':
    case 'several':
      return day;
    case 'lunar':
      return { kind: 'lunar', lunar: day.lunar, ...timeOf(clock) };
    case 'mung':
      return {
        kind: 'confirm',
        date: day.date,
        lunar: day.lunar,
        ...timeOf(clock),
        until: isUntil(clock.rest),
      };
    case 'day':
      return withLimit(day, clock);
  }
}

function withLimit(day: NamedDay & { kind: 'day' }, clock: ClockReading): DateReading {
  const before = BEFORE.test(clock.rest);
  const certainty: Certainty = day.sure && clock.sure && !AFTER.test(clock.rest) ? 'sure' : 'confirm';
  // "Trước tháng 12" has only one reading: November is the last month.
  if (before && day.first) return { kind: 'date', date: addDays(day.first, -1), until: true, certainty };
  // So has "trước 17 giờ ngày 15/11".
  if (before && !clock.time && !clock.dayPart) {
    return { kind: 'before', dayBefore: addDays(day.date, -1), sameDay: day.date, certainty };
  }
  const until = before || day.first !== undefined || isUntil(clock.rest);
  return { kind: 'date', date: day.date, ...timeOf(clock), ...partOf(clock), until, certainty };
}

function readDay(folded: string, today: LocalDate): Day | undefined {
  const written = findWrittenDates(folded, today);
  const lunar = readLunarDay(folded, written[0]);
  if (lunar) return { kind: 'lunar', lunar };
  if (written.length > 0) return dayOfWritten(written, folded, today);
  const named = readNamedDay(folded, today);
  if (named?.kind !== 'day') return named;
  const mung = /\b(?:mung|mong) ?(\d{1,2})/.exec(folded);
  return mung ? mungDay(named.date, { day: Number(mung[1]) }) : checked(named, folded);
}

function dayOfWritten(written: readonly WrittenDate[], folded: string, today: LocalDate): Day | undefined {
  const dates: LocalDate[] = [];
  for (const one of written) {
    const date = resolveWrittenDate(one, today);
    if (!date) return { kind: 'impossible', read: quoteDate(one) };
    if (!dates.some((known) => isSame(known, date))) dates.push(date);
  }
  const [first] = written;
  const [date] = dates;
  if (!first || !date) return undefined;
  if (dates.length > 1) return { kind: 'several', dates };
  const isMung = /\b(?:mung|mong) ?\d/.test(folded) && !/\b(?:duong lich|dl)\b/.test(folded);
  if (isMung) return mungDay(date, { day: first.day, month: first.month });
  return checked({ kind: 'day', date, sure: first.year !== undefined }, folded);
}

function mungDay(date: LocalDate, lunar: LunarDay): Day {
  return { kind: 'mung', date, lunar };
}

/** "Thứ Sáu 15/11/2023" was a Wednesday: one of the two is a slip. */
function checked(day: NamedDay & { kind: 'day' }, folded: string): NamedDay {
  const said = saidWeekday(folded);
  const slip = said !== undefined && said !== weekday(day.date);
  return slip ? { ...day, sure: false } : day;
}

function timeAlone(clock: ClockReading): DateReading {
  if (!clock.time) return { kind: 'none' };
  return { kind: 'time', time: clock.time, ...partOf(clock), certainty: clock.sure ? 'sure' : 'confirm' };
}

function isUntil(folded: string): boolean {
  return UNTIL.test(folded);
}

function timeOf(clock: ClockReading): { readonly time?: ClockTime } {
  return clock.time ? { time: clock.time } : {};
}

function partOf(clock: ClockReading): { readonly dayPart?: DayPart } {
  return clock.dayPart ? { dayPart: clock.dayPart } : {};
}

function isSame(a: LocalDate, b: LocalDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
