import { isoDate, localDateOf } from './local-date.ts';
import { type Away, type Step, stepsOf } from './reminder-ladder.ts';
import type { Rung } from './reminder-occasions.ts';
import type {
  NotTold,
  NotToldReason,
  RecordedReminder,
  ReminderDuty,
  ReminderPlan,
  Telling,
} from './reminder-plan.ts';
import type { Slot } from './reminder-slots.ts';

/** Whom messages reach at all. */
export interface Reach {
  readonly away: Away;
  readonly reachable: ReadonlySet<number>;
}

const NOBODY = 0;
/** Of what was decided about one person; whoever is next on the ladder is told instead. */
const climbed: ReadonlySet<string> = new Set(['away', 'unreachable', 'nobody'] satisfies NotToldReason[]);

/** Whom a slot in force speaks to: from the officer up to its rung, and one further for each that nothing reaches. */
export function climb(slot: Slot, duty: ReminderDuty, reach: Reach, until: Date, now: Date): ReminderPlan {
  const lines = openLines(slot, duty, until, now);
  let isClimbing = false;
  let hasHeard = false;
  for (const [index, step] of stepsOf(duty.ladder, reach.away, slot.rung, duty).entries()) {
    if (!step.isDue && !isClimbing) continue;
    const isReached = speakTo(step, lines, reach);
    hasHeard ||= isReached;
    // An empty second seat is no failure; an empty first one is.
    isClimbing = !isReached && (index === 0 || isClimbing || step.people.length > 0);
  }
  if (!hasHeard) lines.leaveOut(slot.rung, NOBODY, 'nobody');
  if (slot.rung === 'chair')
    for (const person of duty.ladder.chair) if (reach.reachable.has(person)) lines.tell('chair', person);
  return { tell: lines.tellings, notTold: lines.leftOut };
}

/** A line for everybody who would have been told, of a slot that is told to nobody. */
export function withReason(
  slot: Slot,
  duty: ReminderDuty,
  away: Away,
  reason: NotToldReason,
): readonly NotTold[] {
  const lines = new Map<number, NotTold>();
  for (const { rung, people } of stepsOf(duty.ladder, away, slot.rung, duty).filter(({ isDue }) => isDue))
    for (const { person } of people)
      if (!lines.has(person)) lines.set(person, { slot: slot.name, person, rung, reason });
  return lines.size > 0
    ? [...lines.values()]
    : [{ slot: slot.name, person: NOBODY, rung: slot.rung, reason }];
}

/** Whether the rung has heard, now or before. */
function speakTo({ rung, people }: Step, lines: Lines, { reachable }: Reach): boolean {
  if (lines.hasHeard(rung)) return true;
  for (const one of people) {
    if (one.kind === 'away') lines.leaveOut(rung, one.person, 'away');
    else if (!reachable.has(one.person)) lines.leaveOut(rung, one.person, 'unreachable');
    else lines.tell(rung, one.person, one.standsInFor);
  }
  return people.some(({ person }) => lines.isHeard(person));
}

interface Lines {
  readonly tellings: readonly Telling[];
  readonly leftOut: readonly NotTold[];
  hasHeard(rung: Rung): boolean;
  isHeard(person: number): boolean;
  /** Unless something was decided about the person before. */
  tell(rung: Rung, person: number, standsInFor?: number): void;
  leaveOut(rung: Rung, person: number, reason: NotToldReason): void;
}

/** What is being decided about one slot: one line for each person. */
function openLines(slot: Slot, duty: ReminderDuty, until: Date, now: Date): Lines {
  const tellings: Telling[] = [];
  const leftOut: NotTold[] = [];
  const before = duty.recorded.filter((recorded) => recorded.slot === slot.name);
  // What ran out of time before anybody tried is decided anew.
  const decided = new Set(before.filter(({ came }) => came !== 'expired').map(({ person }) => person));
  const heard = new Set(before.filter(isSettled).map(({ person }) => person));
  const told = duty.recorded.filter(({ came, rung }) => came === 'told' && rung !== 'chair');
  const today = new Set(told.filter(({ at }) => isSameDay(at, now)).map(({ person }) => person));
  const after = new Set(told.map(({ person }) => person));

  function leaveOut(rung: Rung, person: number, reason: NotToldReason): void {
    if (decided.has(person)) return;
    decided.add(person);
    leftOut.push({ slot: slot.name, person, rung, reason });
  }

  return {
    tellings,
    leftOut,
    leaveOut,
    hasHeard: (rung) => before.some((recorded) => recorded.rung === rung && isSettled(recorded)),
    isHeard: (person) => heard.has(person),
    tell(rung, person, standsInFor) {
      if (decided.has(person)) return;
      heard.add(person);
      // Whoever has heard of this report this very day is left in peace, whatever made another slot of it.
      if (today.has(person)) return leaveOut(rung, person, 'toldToday');
      decided.add(person);
      const others = [...after].filter((other) => other !== person);
      tellings.push({
        ...{ slot, person, rung, until, after: others },
        ...(standsInFor !== undefined && { standsInFor }),
      });
      if (rung !== 'chair') after.add(person);
    },
  };
}

/** Told, or decided once and for all. */
function isSettled({ came, reason }: RecordedReminder): boolean {
  return came === 'told' || (came === 'notTold' && !climbed.has(reason ?? ''));
}

function isSameDay(one: Date, other: Date): boolean {
  return isoDate(localDateOf(one)) === isoDate(localDateOf(other));
}
