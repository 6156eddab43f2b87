import { localDateOf } from '../domain/local-date.ts';
import { type Period, samePeriod, samePeriodLastYear } from '../domain/period.ts';
import type { PeriodMention } from '../language/dates/period-reading.ts';
import type { Span } from './query.ts';

/** The periods a question means. `said` is false when it names none. */
export interface PeriodSlots {
  readonly periods: readonly Period[];
  readonly span: Span;
  readonly said: boolean;
}

/** A range of years is taken whole; longer ones are a slip of the pen. */
const LONGEST_RANGE = 12;

/** Turns the mentions into periods; `topic` are the periods talked about before, which "cùng kỳ" may refer to. */
export function periodSlots(
  mentions: readonly PeriodMention[],
  now: Date,
  topic: readonly Period[],
): PeriodSlots {
  const thisYear = localDateOf(now).year;
  const periods: Period[] = [];
  let span: Span = 'latest';
  let said = false;
  let lastYear: PeriodMention | undefined;
  for (const mention of mentions) {
    if (mention.kind === 'latest') said = true;
    if (mention.kind === 'allYears') {
      span = 'all';
      said = true;
    }
    if (mention.kind === 'period') periods.push({ year: mention.year ?? thisYear, part: mention.part });
    if (mention.kind === 'range') periods.push(...yearsOf(mention.from, mention.to));
    if (mention.kind === 'samePeriodLastYear') lastYear = mention;
  }
  if (lastYear) periods.push(...comparedWithLastYear(periods, topic, thisYear, lastYear));
  if (periods.length === 0) periods.push(...dateYears(mentions));
  const distinct = periods.filter(
    (period, index) => periods.findIndex((other) => samePeriod(other, period)) === index,
  );
  return { periods: distinct, span: distinct.length > 0 ? 'given' : span, said: said || distinct.length > 0 };
}

function yearsOf(from: number, to: number): Period[] {
  const last = Math.min(to, from + LONGEST_RANGE);
  return Array.from({ length: last - from + 1 }, (_, offset) => ({
    year: from + offset,
    part: 'year' as const,
  }));
}

/** "so với cùng kỳ": the period at hand and the same one a year before, or in the year named with it. */
function comparedWithLastYear(
  said: readonly Period[],
  topic: readonly Period[],
  thisYear: number,
  mention: PeriodMention,
): Period[] {
  const current = said[0] ?? topic[0] ?? { year: thisYear, part: 'year' as const };
  const namedYear = mention.kind === 'samePeriodLastYear' ? mention.year : undefined;
  const before =
    namedYear !== undefined && namedYear !== current.year
      ? { ...current, year: namedYear }
      : samePeriodLastYear(current);
  return said.length > 0 ? [before] : [current, before];
}

/** "Số liệu đến 01/12/2023": without any other period the date's year is meant. */
function dateYears(mentions: readonly PeriodMention[]): Period[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.yearSaid ? [{ year: mention.date.year, part: 'year' as const }] : [],
  );
}
