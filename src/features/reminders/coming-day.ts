import type { Call } from '../../bot/feature.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { compareDates, isoDate, type LocalDate, localDateOf, parseIsoDate } from '../../domain/local-date.ts';
import type { DateReading } from '../../language/dates/date-reading.ts';
import { readDate } from '../../language/dates/date-reading.ts';
import { dayText } from './words.ts';

/** A day to come that was said, or why it cannot be taken; on a day off with the working days beside it. */
export type ComingDay =
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly because: Phrase; readonly instead: readonly string[] };

/** Whoever says more than this ahead has most likely mistyped a year. */
const MOST_AHEAD_MS = 120 * 24 * 60 * 60_000;

/** A working day, today or later: what is promised for a day off would be awaited in vain. */
export function readWorkingDay(words: string, call: Call): ComingDay {
  const day = dateIn(readDate(words, call.now));
  return day ? workingDay(day, call) : { kind: 'none' };
}

/** As it stands behind a button. */
export function workingDayOf(iso: string | undefined, call: Call): ComingDay {
  const day = parseIsoDate(iso ?? '');
  return day ? workingDay(day, call) : { kind: 'none' };
}

/** Any day to come, for how long somebody is away. */
export function readDayToCome(words: string, call: Call): ComingDay {
  const day = dateIn(readDate(words, call.now));
  if (!day) return { kind: 'none' };
  return outOfReach(day, call) ?? { kind: 'day', day };
}

function workingDay(day: LocalDate, call: Call): ComingDay {
  const refused = outOfReach(day, call);
  if (refused) return refused;
  const { calendar } = call.directory;
  if (calendar.isWorkingDay(day)) return { kind: 'day', day };
  const beside = [calendar.previousWorkingDay(day), calendar.nextWorkingDay(day)];
  const today = localDateOf(call.now);
  return {
    kind: 'refused',
    because: phrase('answer-day-off', { day: dayText(isoDate(day)) }),
    instead: beside.filter((other) => compareDates(other, today) >= 0).map(isoDate),
  };
}

function outOfReach(day: LocalDate, { now }: Call): ComingDay | undefined {
  const today = localDateOf(now);
  if (compareDates(day, today) < 0)
    return {
      kind: 'refused',
      because: phrase('answer-day-past', { day: dayText(isoDate(day)) }),
      instead: [],
    };
  const last = localDateOf(new Date(now.getTime() + MOST_AHEAD_MS));
  return compareDates(day, last) > 0
    ? { kind: 'refused', because: phrase('answer-day-far', { day: dayText(isoDate(day)) }), instead: [] }
    : undefined;
}

/** What is echoed with its weekday need not be asked again. */
function dateIn(reading: DateReading): LocalDate | undefined {
  if (reading.kind === 'date' || reading.kind === 'confirm') return reading.date;
  return reading.kind === 'before' ? reading.sameDay : undefined;
}
