import { addDays, instantOf, isoDate } from './local-date.ts';
import { type Occasion, type OccasionFacts, occasionsOf } from './reminder-occasions.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** An occasion among the others of its report: one a morning, each in force until the next. */
export interface Slot extends Omit<Occasion, 'isAhead' | 'maxAge'> {
  /** From then on it is out of force: the next one has come, the deadline has passed, or it is too old. */
  readonly lapsesAt: Date;
  /** When the one comes that takes its place, if any does. */
  readonly nextAt?: Date;
}

/** All slots of a unit's report, in the order in which they come. */
export function slotsOf(facts: OccasionFacts, calendar: WorkingCalendar): readonly Slot[] {
  const occasions = merged(occasionsOf(facts, calendar)).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return occasions.map((occasion) => {
    const next = occasions.find(({ at, pass }) => !pass && at > occasion.at);
    const { isAhead: _, maxAge: __, ...slot } = occasion;
    return {
      ...slot,
      lapsesAt: lapseOf(occasion, next?.at, facts.dueAt, calendar),
      ...(next && { nextAt: next.at }),
    };
  });
}

/** Of those that fall on one morning the last one is told. */
function merged(occasions: readonly Occasion[]): readonly Occasion[] {
  const told = new Map<string, Occasion>();
  for (const occasion of occasions) if (!occasion.pass) told.set(isoDate(occasion.day), occasion);
  return occasions.map((occasion) =>
    occasion.pass || told.get(isoDate(occasion.day)) === occasion
      ? occasion
      : { ...occasion, pass: 'merged' },
  );
}

function lapseOf(
  { day, maxAge, isAhead }: Occasion,
  next: Date | undefined,
  dueAt: Date,
  calendar: WorkingCalendar,
): Date {
  const tooOld = instantOf(addDays(calendar.addWorkingDays(day, maxAge), 1));
  const ends = [tooOld, ...(next ? [next] : []), ...(isAhead ? [dueAt] : [])];
  return new Date(Math.min(...ends.map((end) => end.getTime())));
}
