import { dateText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { isoDate, type LocalDate } from '../../domain/local-date.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { daysNear } from '../../domain/report-period.ts';
import { answerFor, type RequestDraft } from './request-draft.ts';
import { weekdayWords } from './request-moment.ts';
import type { Understood } from './request-step.ts';

/** An answer that is right for the period of the draft only. */
export function forPeriod({ period }: RequestDraft, value: string): string {
  return answerFor(period ? periodCode(period) : '', value);
}

/** As for a setup file: near the calendar's days of the period. */
export function faultOfDay(day: string, { period }: RequestDraft): Phrase | undefined {
  if (!period) return phrase('requests-day-none');
  const { earliest, latest } = daysNear(period);
  if (day >= earliest && day <= latest) return undefined;
  const range = { from: dateText(earliest), to: dateText(latest) };
  return phrase('requests-day-far', { date: weekdayWords(day), ...range });
}

/** The copied request, where it is about the same part of another year: its days are proposed again. */
export function copied({ source, period }: RequestDraft) {
  if (!source || source === 'list' || !period || source.period.part !== period.part) {
    return { source: undefined, years: 0 };
  }
  return { source, years: period.year - source.period.year };
}

/** Years that a day near the period may belong to, the likeliest first. */
export function yearsNear({ year }: Period): readonly number[] {
  return [year, year + 1, year - 1];
}

export function isNear(period: Period): (date: LocalDate) => boolean {
  const { earliest, latest } = daysNear(period);
  return (date) => isoDate(date) >= earliest && isoDate(date) <= latest;
}

export function noDay(): Understood {
  return { kind: 'unread', because: phrase('requests-day-none') };
}
