import { type Phrase, phrase } from '../../chat/reply.ts';
import { type ClockTime, compareDates, type LocalDate, localDateOf } from '../../domain/local-date.ts';
import { findWrittenDates } from '../../language/dates/date-figures.ts';
import { type DateReading, readDate } from '../../language/dates/date-reading.ts';
import { spellDate } from '../../language/dates/date-spelling.ts';

/** What was read of a day that was typed. */
export type DayRead =
  | {
      readonly kind: 'day';
      readonly date: LocalDate;
      readonly time?: ClockTime;
      readonly inTheMorning: boolean;
      /** Nothing was guessed. */
      readonly sure: boolean;
    }
  /** "Trước ngày 15/11": whether the day itself still counts is to be asked. */
  | { readonly kind: 'before'; readonly dayBefore: LocalDate; readonly sameDay: LocalDate }
  | { readonly kind: 'span'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly kind: 'time'; readonly time: ClockTime; readonly sure: boolean }
  | { readonly kind: 'unread'; readonly because: Phrase };

/**
 * Reads what was typed. A day that is written without its year is of the first of these years in which it fits: what is
 * asked for leaves no other. Where it fits in none, it is read as of the first.
 */
export function readDay(
  text: string,
  now: Date,
  years: readonly number[],
  fits: (date: LocalDate) => boolean,
): DayRead {
  const spelled = spellDate(text);
  const readings = years.flatMap((year) => [
    dayRead(
      readDate(
        withYears(spelled, now, () => year),
        now,
      ),
    ),
    // "Từ 15/12 đến 14/6" begins in the year before.
    dayRead(
      readDate(
        withYears(spelled, now, (index) => (index === 0 ? year - 1 : year)),
        now,
      ),
    ),
  ]);
  const fitting = readings.find((reading) => isInOrder(reading) && daysOf(reading).every(fits));
  return fitting ?? readings[0] ?? dayRead(readDate(spelled, now));
}

function withYears(spelled: string, now: Date, yearOf: (index: number) => number): string {
  const ends = findWrittenDates(spelled, localDateOf(now))
    .filter(({ year }) => year === undefined)
    .map(({ end }) => end);
  let text = '';
  let from = 0;
  for (const [index, end] of [...new Set(ends)].entries()) {
    text += `${spelled.slice(from, end)} nam ${yearOf(index)}`;
    from = end;
  }
  return text + spelled.slice(from);
}

function dayRead(reading: DateReading): DayRead {
  switch (reading.kind) {
    case 'date': {
      const { date, time, dayPart, certainty } = reading;
      const inTheMorning = dayPart === undefined || dayPart === 'morning';
      return { kind: 'day', date, ...(time && { time }), inTheMorning, sure: certainty === 'sure' };
    }
    case 'before':
      return { kind: 'before', dayBefore: reading.dayBefore, sameDay: reading.sameDay };
    case 'confirm': {
      const { date, time } = reading;
      return { kind: 'day', date, ...(time && { time }), inTheMorning: true, sure: false };
    }
    case 'time':
      return { kind: 'time', time: reading.time, sure: reading.certainty === 'sure' };
    case 'several':
      return spanOf(reading.dates);
    case 'lunar':
      return { kind: 'unread', because: phrase('requests-day-lunar') };
    case 'impossible':
      return { kind: 'unread', because: phrase('requests-day-impossible', { read: reading.read }) };
    case 'none':
      return { kind: 'unread', because: phrase('requests-day-none') };
  }
}

function spanOf([from, to, more]: readonly LocalDate[]): DayRead {
  return from && to && !more
    ? { kind: 'span', from, to }
    : { kind: 'unread', because: phrase('requests-day-several') };
}

function daysOf(reading: DayRead): readonly LocalDate[] {
  switch (reading.kind) {
    case 'day':
      return [reading.date];
    case 'before':
      return [reading.sameDay];
    case 'span':
      return [reading.from, reading.to];
    default:
      return [];
  }
}

function isInOrder(reading: DayRead): boolean {
  return reading.kind !== 'span' || compareDates(reading.from, reading.to) <= 0;
}
