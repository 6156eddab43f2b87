import type { Locale } from '../chat/reply.ts';
import { clusterYear, officeOf } from '../domain/cluster.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import type { Directory } from '../domain/reference.ts';
import { type Seat, seatHoldsOn } from '../domain/role.ts';
import type { Call, Command, Speaker } from './feature.ts';
import type { PersonRecord } from './store.ts';

/**
 * The person with the seats that hold today; an unknown person has none and sees public things only. Of seats at several
 * units those of one count, a working one first: a role at one unit is no right at another.
 */
export function speakerOf(person: PersonRecord | undefined, now: Date, fallback: Locale): Speaker {
  if (!person) return { roles: [], locale: fallback };
  const today = isoDate(localDateOf(now));
  const seats = person.seats.filter((seat) => seatHoldsOn(seat, today));
  const ofUnits = seats.filter((seat) => seat.unit !== undefined);
  const unit = (ofUnits.find(isWorking) ?? ofUnits[0])?.unit;
  const here = seats.filter((seat) => (seat.unit === undefined ? !isWorking(seat) : seat.unit === unit));
  return {
    personId: person.id,
    name: person.name,
    ...(unit !== undefined && { unit }),
    roles: [...new Set(here.map((seat) => seat.role))],
    locale: person.locale ?? fallback,
    ...(person.isPractice && { isPractice: true as const }),
  };
}

/** Whose work is that of a unit; without one the seat gives no right. */
function isWorking({ role }: Seat): boolean {
  return role === 'officer' || role === 'leader';
}

export function mayRun(command: Command, speaker: Speaker): boolean {
  return !command.roles || command.roles.some((role) => speaker.roles.includes(role));
}

/** Whether the speaker's unit chairs its cluster this year. Rights move with the calendar, by themselves. */
export function speaksForChair(call: Call): boolean {
  const { unit } = call.speaker;
  if (!unit) return false;
  return chairUnit(call.directory, unit, localDateOf(call.now).year) === unit;
}

/** The unit chairing the cluster of `unit` in a year, if recorded. */
export function chairUnit(directory: Directory, unit: string | undefined, year: number): string | undefined {
  return officeOf(clusterYear(directory.clusterOf(unit), year), 'chair')?.unit;
}
