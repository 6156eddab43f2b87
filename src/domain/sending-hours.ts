import { type ClockTime, instantOf, isoDate, type LocalDate, localDateOf } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A stretch of a working day in which people may be written to unasked. Its end does not belong to it. */
interface Hours {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

const morning: Hours = { from: { hour: 8, minute: 0 }, to: { hour: 11, minute: 15 } };
const afternoon: Hours = { from: { hour: 13, minute: 30 }, to: { hour: 17, minute: 0 } };
/** On the last day there is no tomorrow to wait for. */
const lastAfternoon: Hours = { ...afternoon, to: { hour: 20, minute: 0 } };

/** When a day's reminders are due. */
export function morningOf(day: LocalDate): Date {
  return at(day, morning.from);
}

/**
 * The end of the hours in which something may be sent now, unasked; undefined in quiet hours. On the day of the deadline
 * that is written about the evening counts too, if that day is worked.
 */
export function sendingUntil(
  now: Date,
  calendar: WorkingCalendar,
  deadlineDay?: LocalDate,
): Date | undefined {
  const day = localDateOf(now);
  if (!calendar.isWorkingDay(day)) return undefined;
  const isLastDay = deadlineDay !== undefined && isoDate(deadlineDay) === isoDate(day);
  const hours = [morning, isLastDay ? lastAfternoon : afternoon];
  const open = hours.find(({ from, to }) => at(day, from) <= now && now < at(day, to));
  return open && at(day, open.to);
}

export interface SendingHours {
  readonly from: Date;
  readonly until: Date;
}

/** The hours in which something may be sent next, unasked: from now on where they have begun. */
export function nextSending(now: Date, calendar: WorkingCalendar): SendingHours {
  const open = sendingUntil(now, calendar);
  if (open) return { from: now, until: open };
  const today = localDateOf(now);
  if (calendar.isWorkingDay(today)) {
    const next = [morning, afternoon].find(({ from }) => now < at(today, from));
    if (next) return { from: at(today, next.from), until: at(today, next.to) };
  }
  const day = calendar.nextWorkingDay(today);
  return { from: at(day, morning.from), until: at(day, morning.to) };
}

/** Whether anything at all might be sent now. */
export function mightSend(now: Date, calendar: WorkingCalendar): boolean {
  return sendingUntil(now, calendar, localDateOf(now)) !== undefined;
}

function at(day: LocalDate, { hour, minute }: ClockTime): Date {
  return instantOf(day, hour, minute);
}
