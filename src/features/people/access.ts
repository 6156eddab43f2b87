import type { Standing } from '../../bot/feature.ts';
import { chairedCluster, speaksForChair } from '../../bot/roles.ts';
import { clusterYear } from '../../domain/cluster.ts';
import { localDateOf } from '../../domain/local-date.ts';
import { type Role, roles } from '../../domain/role.ts';
import { existsOn } from '../../domain/unit.ts';
import { today } from './people-words.ts';

/** For whom somebody is responsible: people of these roles in a unit. */
export interface Remit {
  readonly unit: string;
  readonly roles: readonly Role[];
}

/**
 * A leader has the officers of the own unit; the chair's secretariat of this year the officers and leaders of the
 * members; an admin everybody. Without a unit or a role of one's own the list is empty.
 */
export function remitsOf(call: Standing): readonly Remit[] {
  const { unit, roles: own, personId } = call.speaker;
  if (personId === undefined) return [];
  if (own.includes('admin')) return unitsOfToday(call).map((code) => ({ unit: code, roles }));
  if (isSecretary(call)) return membersOf(call).map((code) => ({ unit: code, roles: ['officer', 'leader'] }));
  return unit !== undefined && own.includes('leader') ? [{ unit, roles: ['officer'] }] : [];
}

/** Whether there is anybody to invite, to list, to end the seat of. */
export function hasRemit(call: Standing): boolean {
  return remitsOf(call).length > 0;
}

export function isResponsible(call: Standing, unit: string | undefined, role: Role): boolean {
  return remitsOf(call).some((remit) => remit.unit === unit && remit.roles.includes(role));
}

/** Works for the unit that chairs the cluster this year. */
export function isSecretary(call: Standing): boolean {
  const { roles: own } = call.speaker;
  return speaksForChair(call) && (own.includes('officer') || own.includes('leader'));
}

/** Sees to what people ask about their own data. */
export function isKeeper(call: Standing): boolean {
  return isSecretary(call) || call.speaker.roles.includes('admin');
}

function unitsOfToday(call: Standing): readonly string[] {
  const day = today(call);
  return call.directory.reference.units
    .filter((unit) => !unit.isBackground && existsOn(unit, day))
    .map(({ code }) => code);
}

function membersOf(call: Standing): readonly string[] {
  const cluster = chairedCluster(call);
  return (cluster && clusterYear(cluster, localDateOf(call.now).year)?.members) ?? [];
}
