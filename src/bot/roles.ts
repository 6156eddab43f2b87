import type { Locale } from '../chat/reply.ts';
import { type Cluster, type Sitting, sittingChair } from '../domain/cluster.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { type Seat, seatHoldsOn } from '../domain/role.ts';
import type { Call, Command, Speaker } from './feature.ts';
import type { PersonRecord } from './store.ts';

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

/** Whether the speaker's unit chairs a cluster today. Rights move with the calendar and the handover, by themselves. */
export function speaksForChair(call: Call): boolean {
  return chairedCluster(call) !== undefined;
}

/**
 * The cluster that the speaker's unit chairs today. It may be another than that of its membership: who hands over in
 * January may belong to another cluster by then.
 */
export function chairedCluster({
  directory,
  now,
  speaker,
}: Pick<Call, 'directory' | 'now' | 'speaker'>): Cluster | undefined {
  const { unit } = speaker;
  if (unit === undefined) return undefined;
  const today = localDateOf(now);
  return [directory.clusterOf(unit, today.year), ...directory.clustersOf(unit)].find(
    (cluster) => sittingChair(cluster, isoDate(today))?.unit === unit,
  );
}

/** Whether the speaker's unit chairs the cluster of that unit today: to the members of another it is nobody. */
export function speaksForChairOf(call: Call, unit: string): boolean {
  return call.speaker.unit !== undefined && chairToday(call, unit)?.unit === call.speaker.unit;
}

/** Who chairs the cluster of `unit` today, if recorded. */
export function chairToday(
  { directory, now }: Pick<Call, 'directory' | 'now'>,
  unit: string | undefined,
): Sitting | undefined {
  const today = localDateOf(now);
  return sittingChair(directory.clusterOf(unit, today.year), isoDate(today));
}
