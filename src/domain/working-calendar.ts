import { addDays, compareDates, isoDate, type LocalDate, weekday } from './local-date.ts';
import { isEntered, publicHolidays } from './public-holidays.ts';

/** A day that is off though it is a working day of the week, or worked though it is not. */
export interface CalendarDay {
  /** ISO. */
  readonly day: string;
  readonly kind: 'off' | 'work';
  readonly name: string;
  readonly nameEn: string;
  /** The paper or rule it is known from. */
  readonly basis?: string;
}

/** Why nobody works: a holiday has its name, also where it falls on a weekend. */
export type DayOff = { readonly kind: 'weekend' } | { readonly kind: 'named'; readonly day: CalendarDay };

/** Monday to Friday, with the holidays and the swapped Saturdays. */
export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** Undefined on a working day. */
  dayOff(date: LocalDate): DayOff | undefined;
  /** The first working day after this day, which may be one itself. */
  nextWorkingDay(date: LocalDate): LocalDate;
  /** The last working day before this day, which may be one itself. */
  previousWorkingDay(date: LocalDate): LocalDate;
  /** The first day does not count, the last one does (Civil Code, art. 147); negative when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** So many working days later, or earlier when negative; the day itself for 0. */
  addWorkingDays(date: LocalDate, days: number): LocalDate;
}

const SATURDAY = 6;

/** What was entered counts; of a year whose Tết nobody has entered, the holidays by the general rule besides. */
export function createWorkingCalendar(days: readonly CalendarDay[]): WorkingCalendar {
  const named = new Map(days.map((day) => [day.day, day]));
  const byRule = new Map<number, ReadonlyMap<string, CalendarDay>>();

  function holidaysOf(year: number): ReadonlyMap<string, CalendarDay> {
    const known = byRule.get(year);
    if (known) return known;
    const holidays = isEntered(year, named) ? [] : publicHolidays(year);
    const made = new Map(holidays.map((day) => [day.day, day]));
    byRule.set(year, made);
    return made;
  }

  function dayOff(date: LocalDate): DayOff | undefined {
    const iso = isoDate(date);
    const day = named.get(iso) ?? holidaysOf(date.year).get(iso);
    if (day) return day.kind === 'off' ? { kind: 'named', day } : undefined;
    return weekday(date) >= SATURDAY ? { kind: 'weekend' } : undefined;
  }

  function isWorkingDay(date: LocalDate): boolean {
    return dayOff(date) === undefined;
  }

  function stepped(date: LocalDate, step: 1 | -1): LocalDate {
    const day = addDays(date, step);
    return isWorkingDay(day) ? day : stepped(day, step);
  }

  function workingDaysBetween(from: LocalDate, to: LocalDate): number {
    if (compareDates(to, from) < 0) return -workingDaysBetween(to, from);
    let count = 0;
    for (let day = to; compareDates(day, from) > 0; day = addDays(day, -1)) {
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  }

  return {
    isWorkingDay,
    dayOff,
    nextWorkingDay: (date) => stepped(date, 1),
    previousWorkingDay: (date) => stepped(date, -1),
    workingDaysBetween,
    addWorkingDays(date, days) {
      const step = days < 0 ? -1 : 1;
      let day = date;
      for (let left = Math.abs(days); left > 0; left -= 1) day = stepped(day, step);
      return day;
    },
  };
}
