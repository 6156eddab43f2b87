import { CLUSTER, type Intent, type Query, type Reading } from './query.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Slots } from './slots.ts';

const unlessUnits: ReadonlySet<Intent> = new Set<Intent>(['awards', 'members', 'succession']);
const always: ReadonlySet<Intent> = new Set<Intent>([
  'ranking',
  'chair',
  'award_decision',
  'event',
  'deadline',
]);

/** Puts the cluster in that is named, where it is not the asker's own; asks back where the name is that of several. */
export function withCluster(
  query: Query,
  { clusters }: Slots,
  context: ReadingContext,
  inherited: boolean,
): Reading {
  const { directory } = context.lexicon;
  const [named, another] = clusters;
  if (named === undefined) return { kind: 'query', query, inherited };
  if (another !== undefined) {
    const candidates = clusters.map((cluster) => ({ ...query, cluster }));
    return { kind: 'clarify', about: 'cluster', query, candidates };
  }
  const { cluster: _topic, ...rest } = query;
  // Of whoever has changed clusters none goes without saying.
  const own = context.unit === undefined ? [] : directory.clustersOf(context.unit);
  const isOwn = own.length === 1 && own[0]?.code === named;
  return { kind: 'query', query: isOwn ? rest : { ...rest, cluster: named }, inherited };
}

/** Whether the answer is another one in another cluster. */
export function isAboutCluster({ intent, units }: Query): boolean {
  return units.includes(CLUSTER) || always.has(intent) || (unlessUnits.has(intent) && units.length === 0);
}
