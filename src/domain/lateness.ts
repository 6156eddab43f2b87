import { clockTimeOf, daysBetween, type LocalDate, localDateOf } from './local-date.ts';
import { dueAtFor, type ReportRequest } from './report.ts';

/** 0 when a report came in time, by the moment of receipt; days are counted by midnights in Vietnam. */
export function daysLate(request: ReportRequest, unit: string, at: Date): number {
  const due = dueAtFor(request, unit);
  return at <= due ? 0 : Math.max(1, daysBetween(dueDayOf(due), localDateOf(at)));
}

/** The day something is due on; midnight ends the day before. */
export function dueDayOf(due: Date): LocalDate {
  const { hour, minute } = clockTimeOf(due);
  return localDateOf(hour === 0 && minute === 0 ? new Date(due.getTime() - 1) : due);
}
