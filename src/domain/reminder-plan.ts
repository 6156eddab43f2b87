import { dueDayOf } from './lateness.ts';
import type { Ladder } from './reminder-ladder.ts';
import type { OccasionFacts, Pass, Rung } from './reminder-occasions.ts';
import { type Slot, slotsOf } from './reminder-slots.ts';
import { climb, type Reach, withReason } from './reminder-telling.ts';
import { sendingUntil } from './sending-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Why somebody is not reminded at a slot. */
export type NotToldReason =
  | Pass
  | 'filed'
  | 'filedElsewhere'
  | 'superseded'
  | 'tooOld'
  | 'toldToday'
  | 'away'
  | 'unreachable'
  | 'nobody';

/** What is known to have come of a reminder. What is on its way, or may have arrived, counts as told. */
export type Came = 'told' | 'expired' | 'failed' | 'notTold';

export interface RecordedReminder {
  readonly slot: string;
  readonly person: number;
  readonly rung: Rung;
  readonly at: Date;
  readonly came: Came;
  /** Why it was not told. */
  readonly reason?: string;
}

/** A unit's report as reminding sees it. */
export interface ReminderDuty extends OccasionFacts {
  readonly isFiled: boolean;
  /** The chair has received it on paper. */
  readonly isFiledElsewhere: boolean;
  readonly isWithLeader: boolean;
  readonly ladder: Ladder;
  readonly recorded: readonly RecordedReminder[];
}

/** Somebody is to be reminded now. */
export interface Telling {
  readonly slot: Slot;
  readonly person: number;
  readonly rung: Rung;
  readonly standsInFor?: number;
  /** Of the unit's people those who heard of it before. */
  readonly after: readonly number[];
  /** Nothing is sent from then on: quiet hours begin, or the slot is out of force. */
  readonly until: Date;
}

/** Somebody is not reminded at this slot, now or later. Person 0: there is nobody. */
export interface NotTold {
  readonly slot: string;
  readonly person: number;
  readonly rung: Rung;
  readonly reason: NotToldReason;
}

export interface ReminderPlan {
  readonly tell: readonly Telling[];
  readonly notTold: readonly NotTold[];
}

/**
 * Who is to be reminded of a unit's report now, and who is not and why. What is recorded is not planned again: the same
 * moment a second time plans nothing. What waits for the next allowed hour is in neither list.
 */
export function planReminders(
  duty: ReminderDuty,
  reach: Reach,
  calendar: WorkingCalendar,
  now: Date,
): ReminderPlan {
  const window = sendingUntil(now, calendar, dueDayOf(duty.dueAt));
  const plans = slotsOf(withoutSecondNudge(duty), calendar)
    .filter((slot) => isOpen(slot, duty, now))
    .map((slot): ReminderPlan => {
      const reason = reasonOf(slot, duty, now);
      if (reason) return { tell: [], notTold: withReason(slot, duty, reach.away, reason) };
      if (!window) return nothing;
      return climb(slot, duty, reach, window < slot.lapsesAt ? window : slot.lapsesAt, now);
    });
  return {
    tell: plans.flatMap(({ tell }) => tell),
    notTold: plans.flatMap(({ notTold }) => notTold),
  };
}

/** Whether there may be something to plan; asked before anybody knows the people. */
export function mayBeDue(duty: Omit<ReminderDuty, 'ladder'>, calendar: WorkingCalendar, now: Date): boolean {
  return slotsOf(withoutSecondNudge(duty), calendar).some((slot) => isOpen(slot, duty, now));
}

/**
 * A slot that has come and of which nothing is known, or whose words did not reach somebody while it is in force. What
 * was decided about all its people at once is not opened again because the report or its people have changed.
 */
function isOpen(slot: Slot, { recorded }: Omit<ReminderDuty, 'ladder'>, now: Date): boolean {
  if (slot.at > now) return false;
  const own = recorded.filter(({ slot: name }) => name === slot.name);
  const isLost = own.some(({ came }) => came === 'expired' || came === 'failed');
  return own.length === 0 || (isLost && now < slot.lapsesAt);
}

const nothing: ReminderPlan = { tell: [], notTold: [] };

/** An unfinished draft is worth one word. */
function withoutSecondNudge(duty: Omit<ReminderDuty, 'ladder'>): OccasionFacts {
  const isNudged = duty.recorded.some(({ slot, came }) => slot.startsWith('draft/') && came === 'told');
  if (!isNudged) return duty;
  const { draftTouchedAt: _, ...facts } = duty;
  return facts;
}

/** A later deadline makes slots that lie before what was said since. */
function isOutdated({ name, at }: Slot, { recorded }: ReminderDuty): boolean {
  return recorded.some((other) => other.slot !== name && other.came === 'told' && other.at > at);
}

/** Why the slot is told to nobody. */
function reasonOf(slot: Slot, duty: ReminderDuty, now: Date): NotToldReason | undefined {
  if (duty.isFiled) return 'filed';
  if (duty.isFiledElsewhere) return 'filedElsewhere';
  if (slot.pass) return slot.pass;
  if (now < slot.lapsesAt) return isOutdated(slot, duty) ? 'superseded' : undefined;
  return slot.nextAt && slot.nextAt <= now ? 'superseded' : 'tooOld';
}
