import { countText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { clockTimeOf, daysBetween, localDateOf } from '../../domain/local-date.ts';
import { dueAtFor, type ReportRequest } from '../../domain/report.ts';

/** Whether a report came in time, by the moment of receipt: days are counted by midnights in Vietnam. */
export function lateness(
  request: ReportRequest,
  unit: string,
  at: Date,
): { readonly daysLate: number; readonly words: Phrase } {
  const due = dueAtFor(request, unit);
  if (at <= due) return { daysLate: 0, words: phrase('reports-on-time') };
  const daysLate = Math.max(1, daysBetween(lastDay(due), localDateOf(at)));
  return { daysLate, words: phrase('reports-late', { days: countText(daysLate) }) };
}

/** Midnight ends the day before. */
function lastDay(due: Date) {
  const { hour, minute } = clockTimeOf(due);
  return localDateOf(hour === 0 && minute === 0 ? new Date(due.getTime() - 1) : due);
}
