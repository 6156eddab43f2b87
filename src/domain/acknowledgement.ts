import { instantOf, localDateOf } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** So long, counting the hours of working days only, an announcement may stand without "đã nhận" before it is chased. */
const PATIENCE_HOURS = 24;
const HOUR = 60 * 60_000;

/** When a message of that moment is to be chased: a day later, or as many days more as nobody works. */
export function chaseAt(since: Date, calendar: WorkingCalendar): Date {
  return workingHoursLater(since, PATIENCE_HOURS, calendar);
}

/** So many hours later, of which only those of working days count; a working day has all its 24. */
export function workingHoursLater(since: Date, hours: number, calendar: WorkingCalendar): Date {
  let at = since;
  let left = hours * HOUR;
  for (;;) {
    const day = localDateOf(at);
    const midnight = instantOf(day, 24);
    if (!calendar.isWorkingDay(day)) {
      at = midnight;
      continue;
    }
    const until = midnight.getTime() - at.getTime();
    if (left < until) return new Date(at.getTime() + left);
    left -= until;
    at = midnight;
  }
}
