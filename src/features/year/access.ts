import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { heldChair, speaksForChair } from '../../bot/roles.ts';
import type { AuditEntry } from '../../bot/store.ts';
import type { Act } from '../../bot/year-store.ts';
import { phrase } from '../../chat/reply.ts';
import { actingChair, type Cluster, type ClusterYear, clusterYear } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';

export function today(call: Call): string {
  return isoDate(localDateOf(call.now));
}

/**
 * The cluster whose year it is for the speaker: the one whose year is their unit's to keep, else the one it holds the
 * chair of, else its own of that year.
 */
export function clusterFor(call: Call, year: number): Cluster {
  const { unit } = call.speaker;
  const kept = ownClusters(call).find(
    (cluster) => unit !== undefined && actingChair(cluster, year, today(call)) === unit,
  );
  return kept ?? heldChair(call)?.cluster ?? call.directory.clusterOf(unit, year);
}

/** Every cluster that is the unit's own in some year, that of this year first. */
export function ownClusters({ directory, speaker, now }: Call): readonly Cluster[] {
  const own = directory.clusterOf(speaker.unit, localDateOf(now).year);
  return [...new Set([own, ...directory.clustersOf(speaker.unit)])];
}

export function recorded(call: Call, year: number): ClusterYear | undefined {
  return clusterYear(clusterFor(call, year), year);
}

/** Whether the speaker works for a unit: its officers and leaders do. */
export function worksFor(call: Call, unit: string | undefined): boolean {
  const { roles, unit: own } = call.speaker;
  return unit !== undefined && own === unit && (roles.includes('officer') || roles.includes('leader'));
}

/** Whether what belongs to that cluster year is the speaker's to write down, as of today. */
export function keepsYear(call: Call, year: number): boolean {
  return worksFor(call, actingChair(clusterFor(call, year), year, today(call)));
}

/** Whether the speaker works for the unit in the chair today. */
export function sits(call: Call): boolean {
  return speaksForChair(call) && worksFor(call, call.speaker.unit);
}

/** The year whose chair the speaker works for. */
export function heldYear(call: Call): number | undefined {
  return worksFor(call, call.speaker.unit) ? heldChair(call)?.year : undefined;
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
  about: number | Pick<ClusterYear, 'cluster' | 'year'>,
  detail: Pick<AuditEntry, 'before' | 'after' | 'reason'> = {},
): Write {
  const { now, speaker, from } = call;
  const { cluster, year } =
    typeof about === 'number' ? { cluster: clusterFor(call, about).code, year: about } : about;
  const entry: AuditEntry = {
    ...{ at: now, action, subject: `year/${cluster}/${year}`, ...detail },
    ...(speaker.personId !== undefined && { personId: speaker.personId }),
    ...(from && { channel: from.channel }),
  };
  return (store) => store.audit.add(entry);
}
