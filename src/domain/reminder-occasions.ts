import type { Cadence, CadenceRule } from './cadence.ts';
import { dueDayOf } from './lateness.ts';
import { addDays, compareDates, daysBetween, isoDate, type LocalDate, localDateOf } from './local-date.ts';
import { morningOf } from './sending-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Who is told, each step besides those before it: the ladder from the officer to the chair's list. */
export const rungs = ['officer', 'second', 'leader', 'chair'] as const;
export type Rung = (typeof rungs)[number];

/** What a reminder speaks about. */
export type ReminderSubject = 'opening' | 'deadline' | 'draft' | 'returned' | 'promise' | 'brokenPromise';

/** Why an occasion comes and is told to nobody, by its own rule. */
export type Pass = 'merged' | 'promised' | 'returned' | 'announced' | 'beforeOpening';

/** "Nộp ngày …": the unit's word for a day. */
export interface FilingPromise {
  readonly day: LocalDate;
  readonly madeAt: Date;
}

/** What the reminders of a unit's report follow from. */
export interface OccasionFacts {
  readonly cadence: Cadence;
  readonly opensAt: Date;
  /** The unit's own. */
  readonly dueAt: Date;
  /** Everybody was told of the opening when it was decided. */
  readonly isAnnounced?: boolean;
  readonly promise?: FilingPromise;
  /** The report was handed in and sent back, and has not been handed in since. */
  readonly returnedAt?: Date;
  /** An unfinished draft that nobody was reminded of yet: when somebody last worked on it. */
  readonly draftTouchedAt?: Date;
}

/** A working morning on which a unit may be reminded. */
export interface Occasion {
  /** "T-3/2026-11-20": with the day it is counted from, so that a later deadline makes other ones. */
  readonly name: string;
  readonly subject: ReminderSubject;
  readonly rung: Rung;
  readonly day: LocalDate;
  readonly at: Date;
  /** In working days. */
  readonly maxAge: number;
  /** It speaks of a deadline to come, and of nothing once that has passed. */
  readonly isAhead?: true;
  readonly pass?: Pass;
}

/** Working days from a promise that was not kept, or from a return, to the words about it. */
const LATER = [1, 3, 5] as const;
const RETURN_RUNGS: readonly Rung[] = ['officer', 'second', 'leader'];

/** In the order in which the later one of one morning is the one to be told. */
export function occasionsOf(facts: OccasionFacts, calendar: WorkingCalendar): readonly Occasion[] {
  // Whoever wants no reminders wants none of the other kinds either.
  if (facts.cadence.length === 0) return [];
  const returned = returnOccasions(facts, calendar);
  const cadence = facts.cadence.map((rule) =>
    rule.counts === 'opening' ? opening(rule, facts, calendar) : counted(rule, facts, calendar),
  );
  const own = [
    ...draftOccasions(facts, calendar),
    ...cadence.map((occasion) => givingWay(occasion, returned)),
    ...returned,
  ];
  return promising(own, facts, calendar);
}

/** Never before it opens: on a day off on the next working morning. */
function opening(
  { maxAge }: CadenceRule,
  { opensAt, isAnnounced }: OccasionFacts,
  calendar: WorkingCalendar,
): Occasion {
  const opens = localDateOf(opensAt);
  const day = calendar.isWorkingDay(opens) ? opens : calendar.nextWorkingDay(opens);
  const morning = morningOf(day);
  const at = morning > opensAt ? morning : opensAt;
  const occasion = { name: `opening/${isoDate(opens)}`, rung: 'officer' as const, day, at, maxAge };
  return {
    ...occasion,
    subject: 'opening',
    isAhead: true,
    ...(isAnnounced && { pass: 'announced' as const }),
  };
}

function counted(rule: CadenceRule, { opensAt, dueAt }: OccasionFacts, calendar: WorkingCalendar): Occasion {
  const due = dueDayOf(dueAt);
  const day = dayOf(rule, due, dueAt, calendar);
  const at = morningOf(day);
  return {
    name: `T${rule.word === '0' ? '' : rule.word}/${isoDate(due)}`,
    subject: 'deadline',
    rung: rungAt(rule.days),
    ...{ day, at, maxAge: rule.maxAge },
    ...(rule.days <= 0 && { isAhead: true as const }),
    ...(at < opensAt && { pass: 'beforeOpening' as const }),
  };
}

/** On a day off the morning before counts, after the deadline the next one; never when the deadline has passed already. */
function dayOf(
  { counts, days }: CadenceRule,
  due: LocalDate,
  dueAt: Date,
  calendar: WorkingCalendar,
): LocalDate {
  if (counts === 'workingDays') return calendar.addWorkingDays(due, days);
  const day = addDays(due, days);
  if (days > 0) return calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
  return calendar.isWorkingDay(day) && morningOf(day) < dueAt ? day : calendar.previousWorkingDay(day);
}

/** By how many days it is after the deadline. */
function rungAt(days: number): Rung {
  if (days < -1) return 'officer';
  if (days <= 0) return 'second';
  return days < 3 ? 'leader' : 'chair';
}

function oneUp(rung: Rung): Rung {
  return rungs[rungs.indexOf(rung) + 1] ?? 'chair';
}

/** On the next working morning after the last work on it. */
function draftOccasions(
  { draftTouchedAt, dueAt }: OccasionFacts,
  calendar: WorkingCalendar,
): readonly Occasion[] {
  if (!draftTouchedAt) return [];
  const day = calendar.nextWorkingDay(localDateOf(draftTouchedAt));
  const at = morningOf(day);
  if (at >= dueAt) return [];
  const name = `draft/${isoDate(day)}`;
  return [{ name, subject: 'draft', rung: 'officer', day, at, maxAge: 0, isAhead: true }];
}

/** A report that was sent back has a short cadence of its own. */
function returnOccasions({ returnedAt }: OccasionFacts, calendar: WorkingCalendar): readonly Occasion[] {
  if (!returnedAt) return [];
  const from = localDateOf(returnedAt);
  return LATER.map((days, index) => {
    const day = calendar.addWorkingDays(from, days);
    const rung = RETURN_RUNGS[index] ?? 'leader';
    const name = `R+${days}w/${isoDate(from)}`;
    return { name, subject: 'returned', rung, day, at: morningOf(day), maxAge: 1 };
  });
}

/** The deadline's own cadence goes on when that of the return has ended. */
function givingWay(occasion: Occasion, returned: readonly Occasion[]): Occasion {
  const last = returned.at(-1);
  if (!last || occasion.pass || compareDates(occasion.day, last.day) > 0) return occasion;
  return { ...occasion, pass: 'returned' };
}

/**
 * A promise silences what comes before its day, has one word on its own morning (unless it was made on that day), and
 * where it was not kept climbs one rung. What was promised before the report was sent back is over.
 */
function promising(
  own: readonly Occasion[],
  { promise, returnedAt, dueAt }: OccasionFacts,
  calendar: WorkingCalendar,
): readonly Occasion[] {
  if (!promise || (returnedAt && promise.madeAt < returnedAt)) return own;
  const iso = isoDate(promise.day);
  const day = calendar.isWorkingDay(promise.day) ? promise.day : calendar.previousWorkingDay(promise.day);
  const at = morningOf(day);
  const word: Occasion = { name: `P/${iso}`, subject: 'promise', rung: 'officer', day, at, maxAge: 0 };
  const hasWord = at > promise.madeAt;
  const quiet = own.map((occasion) => {
    const order = compareDates(occasion.day, day);
    const isSilenced = !occasion.pass && (order < 0 || (order === 0 && !hasWord));
    return isSilenced ? { ...occasion, pass: 'promised' as const } : occasion;
  });
  const broken = LATER.map((days): Occasion => {
    const on = calendar.addWorkingDays(promise.day, days);
    const rung = oneUp(rungAt(daysBetween(dueDayOf(dueAt), on)));
    const name = `P+${days}w/${iso}`;
    return { name, subject: 'brokenPromise', rung, day: on, at: morningOf(on), maxAge: 1 };
  });
  return [...quiet, ...(hasWord ? [word] : []), ...broken];
}
