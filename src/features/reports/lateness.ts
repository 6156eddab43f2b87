import { countText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { daysLate } from '../../domain/lateness.ts';
import type { ReportRequest } from '../../domain/report.ts';

/** Whether a report came in time, with the words for it. */
export function lateness(
  request: ReportRequest,
  unit: string,
  at: Date,
): { readonly daysLate: number; readonly words: Phrase } {
  const days = daysLate(request, unit, at);
  const words = days === 0 ? phrase('reports-on-time') : phrase('reports-late', { days: countText(days) });
  return { daysLate: days, words };
}
