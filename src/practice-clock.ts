import { addDays, clockTimeOf, instantOf, localDateOf, weekday } from './domain/local-date.ts';
import type { Directory } from './domain/reference.ts';

/** A clock that goes on by itself and can be moved forward: the machine's, and so much ahead of it. */
export interface PracticeClock {
  now(): Date;
  aheadMs(): number;
  setAhead(ms: number): void;
  /** It is this moment now. */
  moveTo(moment: Date): void;
}

export function createPracticeClock(machine: () => Date): PracticeClock {
  let ahead = 0;
  return {
    now: () => new Date(machine().getTime() + ahead),
    aheadMs: () => ahead,
    setAhead(ms) {
      ahead = ms;
    },
    moveTo(moment) {
      ahead = moment.getTime() - machine().getTime();
    },
  };
}

/**
 * When practice begins: now, where the data know who makes up the cluster and chairs it in this year. Else on the first
 * Monday of December in the last year they know, for in a year without a chair there is little to practise.
 */
export function practiceStart(directory: Directory, now: Date): Date {
  const known = directory.clusterOf(undefined).years.at(-1)?.year;
  if (known === undefined || known >= localDateOf(now).year) return now;
  const first = { year: known, month: 12, day: 1 };
  return instantOf(addDays(first, (8 - weekday(first)) % 7), OPENING_HOUR);
}

const OPENING_HOUR = 8;
const CLOSING_HOUR = 18;
const STEP_MS = 60 * 60_000;

/**
 * Where the clock stops to do its work between one moment and another, and that other one: at the full hours of a working
 * day, at every second hour outside it. What is promised for a moment bears two hours of delay, and nobody is reminded at
 * night.
 */
export function* stopsBetween(from: Date, to: Date): Generator<Date> {
  for (let at = Math.floor(from.getTime() / STEP_MS + 1) * STEP_MS; at < to.getTime(); at += STEP_MS) {
    const stop = new Date(at);
    const { hour } = clockTimeOf(stop);
    if (hour % 2 === 0 || (hour > OPENING_HOUR && hour < CLOSING_HOUR)) yield stop;
  }
  yield to;
}
