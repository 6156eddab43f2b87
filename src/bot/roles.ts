import type { Locale } from '../chat/reply.ts';
import { type Cluster, officeOf, type Sitting, sittingChair } from '../domain/cluster.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { type Seat, seatHoldsOn } from '../domain/role.ts';
import { existsOn } from '../domain/unit.ts';
import type { Call, Command, Speaker, Standing } from './feature.ts';
import type { PersonRecord } from './people-store.ts';

/**
 * The person with the seats that hold today; an unknown person has none and sees public things only. Of seats at several
 * units those of one count, a working one first: a role at one unit is no right at another.
 * Whoever does not agree to the data notice any more is unknown.
 */
export function speakerOf(person: PersonRecord | undefined, now: Date, fallback: Locale): Speaker {
  if (!person || !isWilling(person)) return { roles: [], locale: person?.locale ?? fallback };
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

/** Whether the person's data may be used: nobody said no since. */
export function isWilling({ consent }: Pick<PersonRecord, 'consent'>): boolean {
  return consent !== 'refused' && consent !== 'withdrawn';
}

/** Nobody the bot knows: neither a person nor, where nothing is kept, somebody with a role. */
export function isStranger({ personId, roles }: Speaker): boolean {
  return personId === undefined && roles.length === 0;
}

export function mayRun(command: Command, speaker: Speaker): boolean {
  return !command.roles || command.roles.some((role) => speaker.roles.includes(role));
}

/** Whether a command is shown to the speaker: nobody is told of what would be refused. */
export function isListed(command: Command, standing: Standing): boolean {
  return mayRun(command, standing.speaker) && (command.isOpen?.(standing) ?? true);
}

/** Whether the speaker's unit chairs a cluster today. Rights move with the calendar and the handover, by themselves. */
export function speaksForChair(call: Standing): boolean {
  return chairedCluster(call) !== undefined;
}

/**
 * The cluster that the speaker's unit chairs today. It may be another than that of its membership: who hands over in
 * January may belong to another cluster by then.
 */
export function chairedCluster({ directory, now, speaker }: Standing): Cluster | undefined {
  const { unit } = speaker;
  if (unit === undefined) return undefined;
  const today = localDateOf(now);
  return [directory.clusterOf(unit, today.year), ...directory.clustersOf(unit)].find(
    (cluster) => sittingChair(cluster, isoDate(today))?.unit === unit,
  );
}

/** A unit in the chair of a cluster, in which year of it. */
export interface Chair {
  readonly cluster: Cluster;
  readonly year: number;
}

/**
 * The chair that the speaker's unit holds. Where nobody is recorded for today, that of the last one: it stays the one to
 * open the next year, as long as its unit exists and it has not handed over.
 */
export function heldChair(call: Standing): Chair | undefined {
  const { unit } = call.speaker;
  const today = localDateOf(call.now);
  const cluster = chairedCluster(call) ?? call.directory.clusterOf(unit, today.year);
  const holder = sittingChair(cluster, isoDate(today)) ?? lastChair(call, cluster);
  return holder && holder.unit === unit ? { cluster, year: holder.year } : undefined;
}

/** Whether what is for the chair is for the speaker's unit to do. */
export function holdsChair(call: Standing): boolean {
  return heldChair(call) !== undefined;
}

function lastChair({ directory, now }: Standing, { years }: Cluster): Sitting | undefined {
  const today = localDateOf(now);
  const last = years.findLast((year) => officeOf(year, 'chair'));
  const office = officeOf(last, 'chair');
  if (!last || !office || office.validTo || last.year >= today.year) return undefined;
  const isThere = existsOn(directory.unit(office.unit), isoDate(today));
  return isThere ? { year: last.year, unit: office.unit } : undefined;
}

/** Whether the speaker's unit chairs today the cluster that a unit is in, in the year: to those of another it is nobody. */
export function speaksForChairOf(call: Standing, unit: string, year: number): boolean {
  return chairedCluster(call) === call.directory.clusterOf(unit, year);
}

/** Who chairs the cluster of `unit` today, if recorded. */
export function chairToday(
  { directory, now }: Pick<Call, 'directory' | 'now'>,
  unit: string | undefined,
): Sitting | undefined {
  const today = localDateOf(now);
  return sittingChair(directory.clusterOf(unit, today.year), isoDate(today));
}
