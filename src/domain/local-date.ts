/**
 * A calendar day in Vietnam. Deadlines, meetings and periods are days on the wall calendar of the
 * committees, whatever the time zone of the server; instants appear only at the edges.
 */

export interface LocalDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** A time on the wall clock. 24:00 is allowed: papers end a day with "24 giờ 00". */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Asia/Ho_Chi_Minh is UTC+7 all year, so no time zone data is needed. */
const OFFSET = 7 * 60 * MINUTE;

/** The day in Vietnam at this instant. */
export function localDateOf(instant: Date): LocalDate {
  return fromUtc(wallClock(instant));
}

/** The time on a Vietnamese wall clock at this instant. */
export function clockTimeOf(instant: Date): ClockTime {
  const wall = wallClock(instant);
  return { hour: wall.getUTCHours(), minute: wall.getUTCMinutes() };
}

/** The instant of a day and time in Vietnam; hour 24 is midnight at the end of the day. */
export function instantOf(date: LocalDate, hour = 0, minute = 0): Date {
  return new Date(midnight(date) - OFFSET + (hour * 60 + minute) * MINUTE);
}

/** Reads "2023-12-01"; anything else, or a day that does not exist, is undefined. */
export function parseIsoDate(text: string): LocalDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isValidDate(date) ? date : undefined;
}

/** "2023-12-01": sorts as text in the order of the days. */
export function isoDate(date: LocalDate): string {
  return `${String(date.year).padStart(4, '0')}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtc(new Date(midnight(date) + days * DAY));
}

/** Below 0 when a is the earlier day, 0 when they are the same: for sorting. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** How many midnights lie between the two days; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekday(date: LocalDate): number {
  return new Date(midnight(date)).getUTCDay() || 7;
}

/** Whether the day exists, in the years 1 to 9999. */
export function isValidDate(date: LocalDate): boolean {
  const { year, month, day } = date;
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

/** 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(midnight({ year, month: month + 1, day: 0 })).getUTCDate();
}

function midnight(date: LocalDate): number {
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(date.year, date.month - 1, date.day);
}

function fromUtc(utc: Date): LocalDate {
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

function wallClock(instant: Date): Date {
  if (Number.isNaN(instant.getTime())) throw new Error('No local date of an invalid instant');
  return new Date(instant.getTime() + OFFSET);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
