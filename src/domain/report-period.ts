import { addDays, isoDate } from './local-date.ts';
import { type Period, type PeriodPart, periodParts, periodRange } from './period.ts';
import type { ReportKind } from './report.ts';

const partsOf: Readonly<Record<ReportKind, readonly PeriodPart[]>> = {
  year: ['year'],
  sixMonths: ['h1', 'h2'],
  quarter: ['q1', 'q2', 'q3', 'q4'],
  adHoc: periodParts,
};

/** What a report of the kind can be about; one that is asked for once, about any part of a year. */
export function periodPartsOf(kind: ReportKind): readonly PeriodPart[] {
  return partsOf[kind];
}

/** State bodies close a half-year or a year up to this long before the calendar does, or after it. */
const NEAR_DAYS = 31;

/** The ISO days, both included, in which the days of a report about the period lie. */
export function daysNear(period: Period): { readonly earliest: string; readonly latest: string } {
  const { first, last } = periodRange(period);
  return { earliest: isoDate(addDays(first, -NEAR_DAYS)), latest: isoDate(addDays(last, NEAR_DAYS)) };
}
