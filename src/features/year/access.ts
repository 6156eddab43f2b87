import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { chairToday } from '../../bot/roles.ts';
import type { AuditEntry } from '../../bot/store.ts';
import type { Act } from '../../bot/year-store.ts';
import { phrase } from '../../chat/reply.ts';
import { actingChair, type Cluster, type ClusterYear, clusterYear, officeOf } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { existsOn } from '../../domain/unit.ts';

export function today(call: Call): string {
  return isoDate(localDateOf(call.now));
}

/** The cluster the speaker belongs to. */
export function clusterFor(call: Call): Cluster {
  return call.directory.clusterOf(call.speaker.unit);
}

export function recorded(call: Call, year: number): ClusterYear | undefined {
  return clusterYear(clusterFor(call), year);
}

/** Whether the speaker works for a unit: its officers and leaders do. */
export function worksFor(call: Call, unit: string | undefined): boolean {
  const { roles, unit: own } = call.speaker;
  return unit !== undefined && own === unit && (roles.includes('officer') || roles.includes('leader'));
}

/** Whether what belongs to that cluster year is the speaker's to write down, as of today. */
export function keepsYear(call: Call, year: number): boolean {
  return worksFor(call, actingChair(clusterFor(call), year, today(call)));
}

/** Whether the speaker works for the unit in the chair today. */
export function sits(call: Call): boolean {
  return worksFor(call, chairToday(call, call.speaker.unit)?.unit);
}

/**
 * The year the sitting chair holds. Where nobody is recorded for today, that of the last chair: it stays the one to
 * open the next year, as long as its unit exists and it has not handed over.
 */
export function heldYear(call: Call): number | undefined {
  const sitting = chairToday(call, call.speaker.unit);
  if (sitting) return worksFor(call, sitting.unit) ? sitting.year : undefined;
  const last = clusterFor(call).years.findLast((year) => officeOf(year, 'chair'));
  const office = officeOf(last, 'chair');
  const unit = office && call.directory.unit(office.unit);
  if (!last || !unit || office.validTo || !existsOn(unit, today(call))) return undefined;
  return last.year < localDateOf(call.now).year && worksFor(call, unit.code) ? last.year : undefined;
}

/** Whether it is only tried out: made-up people write nothing into the cluster's record. */
export function isRehearsal(call: Call): boolean {
  return call.speaker.isPractice ?? false;
}

/** A press by somebody who has no right to it: it does nothing, and is kept in the audit. */
export function refused(call: Call, verb: string, year: number | undefined): Outcome {
  const writes = isRehearsal(call) || year === undefined ? [] : [audited(call, `year.refused.${verb}`, year)];
  return { replies: [{ paragraphs: [phrase('year-not-yours')] }], facts: { intent: 'members' }, writes };
}

export function actOf({ speaker, now }: Call): Act {
  return { at: now, ...(speaker.personId !== undefined && { person: speaker.personId }) };
}

/** What the speaker did to a year goes into the audit beside it. */
export function audited(
  call: Call,
  action: string,
  year: number,
  detail: Pick<AuditEntry, 'before' | 'after' | 'reason'> = {},
): Write {
  const { now, speaker, from } = call;
  const entry: AuditEntry = {
    ...{ at: now, action, subject: `year/${clusterFor(call).code}/${year}`, ...detail },
    ...(speaker.personId !== undefined && { personId: speaker.personId }),
    ...(from && { channel: from.channel }),
  };
  return (store) => store.audit.add(entry);
}
