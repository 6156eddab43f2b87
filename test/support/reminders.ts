import { readCadence } from '../../src/domain/cadence.ts';
import {
  instantOf,
  isoDate,
  type LocalDate,
  localDateOf,
  parseIsoDate,
} from '../../src/domain/local-date.ts';
import type { ReminderDuty, ReminderPlan } from '../../src/domain/reminder-plan.ts';
import type { Slot } from '../../src/domain/reminder-slots.ts';
import type { Reach } from '../../src/domain/reminder-telling.ts';

/** 1 and 2 are the officers, 3 the leader of the unit; 8 and 9 the officers of the chair. */
export const ladder = { officers: [1, 2], leaders: [3], chair: [8, 9] };
export const everybody: Reach = { away: new Map(), reachable: new Set([1, 2, 3, 8, 9]) };

export function day(iso: string): LocalDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
}

/** A day and a time in Vietnam. */
export function moment(iso: string, time = '08:00'): Date {
  return instantOf(day(iso), Number(time.slice(0, 2)), Number(time.slice(3)));
}

export function cadence(words: string) {
  const reading = readCadence(words);
  if (reading.kind === 'fault') throw new Error(`${words}: ${reading.fault}`);
  return reading.cadence;
}

/** A made-up report: open since 2 November 2026, due on Friday 20 November at 17:00. */
export function duty(changed: Partial<ReminderDuty> = {}): ReminderDuty {
  return {
    cadence: cadence('opening -7 -3 -1 0 +1 +3w +5w +7w'),
    opensAt: moment('2026-11-02', '09:00'),
    dueAt: moment('2026-11-20', '17:00'),
    ...{ isFiled: false, isFiledElsewhere: false, isWithLeader: false, ladder, recorded: [] },
    ...changed,
  };
}

/** "T-3/2026-11-20 2026-11-17 officer", with why it is passed over. */
export function lineOf({ name, at, rung, pass }: Slot): string {
  return [name, isoDate(localDateOf(at)), pass ?? rung].join(' ');
}

/** "1: T-3/2026-11-20", "2: T-1/… promised". */
export function planLines({ tell, notTold }: ReminderPlan): readonly string[] {
  return [
    ...tell.map(({ person, slot }) => `${person}: ${slot.name}`),
    ...notTold.map(({ person, slot, reason }) => `${person}: ${slot} ${reason}`),
  ];
}
