import type { Param } from '../../chat/reply.ts';
import {
  type ClockTime,
  instantOf,
  isoDate,
  type LocalDate,
  lastDayOfMonth,
  parseIsoDate,
} from '../../domain/local-date.ts';
import { writeDateWithWeekday, writeDeadline } from '../../language/dates/date-writing.ts';

/** A day and a time on the wall clock, as papers name a deadline. */
export interface Moment {
  readonly on: LocalDate;
  readonly time: ClockTime;
}

/** "2024-06-15T17:00"; the end of a day is its T24:00. */
export function momentCode({ on, time }: Moment): string {
  return `${isoDate(on)}T${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
}

/** The inverse of `momentCode`; undefined for anything else. */
export function parseMoment(code: string): Moment | undefined {
  const [, day = '', hours = '', minutes = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(code) ?? [];
  const on = parseIsoDate(day);
  const time = { hour: Number(hours), minute: Number(minutes) };
  const isOnClock = time.minute < 60 && time.hour * 60 + time.minute <= 24 * 60;
  return on && isOnClock ? { on, time } : undefined;
}

export function instantOfMoment({ on, time }: Moment): Date {
  return instantOf(on, time.hour, time.minute);
}

/** "17 giờ 00, thứ Tư, ngày 15/11/2023". */
export function momentWords({ on, time }: Moment): Param {
  return (locale) => writeDeadline(on, time, locale);
}

/** "thứ Tư, ngày 15/11/2023", of an ISO day. */
export function weekdayWords(iso: string): Param {
  const date = dayOf(iso);
  return (locale) => writeDateWithWeekday(date, locale);
}

/** So many years later; 29 February becomes the last day of that February. */
export function yearsLater(iso: string, years: number): string {
  const date = dayOf(iso);
  const year = date.year + years;
  return isoDate({ year, month: date.month, day: Math.min(date.day, lastDayOfMonth(year, date.month)) });
}

/** ISO days of our own making. */
export function dayOf(iso: string): LocalDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`not a day: ${iso}`);
  return date;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
