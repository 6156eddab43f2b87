import { type Award, isForMembers, isGiven } from '../domain/award.ts';
import { clusterYear } from '../domain/cluster.ts';
import type { Call } from './feature.ts';
import { chairedCluster } from './roles.ts';

/**
 * Given awards are public, and so is what a public source tells. What the meeting proposes is for the members until it
 * is decided; what comes before that is for the sitting chair's people alone.
 */
export function mayReadAward(call: Call, award: Award): boolean {
  if (award.source !== undefined || isGiven(award.state) || award.state === 'annulled') return true;
  if (keepsRegister(call, award.cluster)) return true;
  const { unit } = call.speaker;
  const members = clusterYear(call.directory.cluster(award.cluster), award.year)?.members ?? [];
  return isForMembers(award.state) && unit !== undefined && members.includes(unit);
}

/**
 * Officers and leaders of the unit that chairs the cluster today keep its register, also that of the years before:
 * who chaired then has handed it over. Nobody made up for training does.
 */
export function keepsRegister(call: Call, cluster: string): boolean {
  const { unit, roles, isPractice } = call.speaker;
  if (isPractice || unit === undefined || call.inGroup) return false;
  if (chairedCluster(call)?.code !== cluster) return false;
  return roles.includes('officer') || roles.includes('leader');
}
