import { type ClockTime, instantOf, isoDate, type LocalDate } from './local-date.ts';
import type { DueShift } from './report.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a paper means that names a day and no time: until midnight at the end of that day (Civil Code, art. 148). */
export const endOfDay: ClockTime = { hour: 24, minute: 0 };

/** When something is due in the end; `on` and `time` are what people are told, `at` is when it is late. */
export interface DueMoment {
  readonly at: Date;
  readonly on: LocalDate;
  readonly time: ClockTime;
  /** Whether the day the paper names was off, so that another one counts. */
  readonly moved: boolean;
}

/** A last day that is off moves as the deadline says; the clock time of the paper stays (Civil Code, art. 148). */
export function dueMoment(
  dueOn: LocalDate,
  time: ClockTime,
  shift: DueShift,
  calendar: WorkingCalendar,
): DueMoment {
  const on = shifted(dueOn, shift, calendar);
  return { at: instantOf(on, time.hour, time.minute), on, time, moved: isoDate(on) !== isoDate(dueOn) };
}

function shifted(day: LocalDate, shift: DueShift, calendar: WorkingCalendar): LocalDate {
  if (shift === 'none' || calendar.isWorkingDay(day)) return day;
  return shift === 'next' ? calendar.nextWorkingDay(day) : calendar.previousWorkingDay(day);
}
