import type { Call, Write } from '../../bot/feature.ts';
import type { ClusterYearSetup, Setup, SourceSetup } from '../../domain/setup.ts';

/** Writes what changes of a cluster's years, with the papers it is known from. */
export function recording(
  call: Call,
  cluster: string,
  years: readonly ClusterYearSetup[],
  sources: readonly SourceSetup[] = [],
): Write {
  const setup: Omit<Setup, 'reportRequests' | 'scoreTemplates' | 'targets'> = {
    ...{ units: [], successions: [], indicators: [], daysOff: [], officers: [] },
    sources,
    clusters: [{ code: cluster, years }],
  };
  return async (store) => void (await store.setup.record(setup, call.now));
}
