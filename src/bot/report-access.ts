import { actingChair } from '../domain/cluster.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { mustReport, type ReportRequest } from '../domain/report.ts';
import type { Call } from './feature.ts';

/** The unit chairing the cluster in the year of the request, or which took over from it: it opens and reviews, nobody else. */
export function chairOf(
  { directory, now }: Pick<Call, 'directory' | 'now'>,
  request: Pick<ReportRequest, 'cluster' | 'year'>,
): string | undefined {
  return actingChair(directory.cluster(request.cluster), request.year, isoDate(localDateOf(now)));
}

/** Training and real work are kept apart: made-up people file and review made-up reports only, and nobody else does. */
export function isFor(call: Call, request: Pick<ReportRequest, 'isPractice'>): boolean {
  return request.isPractice === (call.speaker.isPractice ?? false);
}

/** Whether the speaker works for a unit: its officers and its leaders do. Without a unit of one's own the answer is no. */
export function worksFor(call: Call, unit: string | undefined): boolean {
  const { speaker } = call;
  if (unit === undefined || speaker.unit !== unit) return false;
  return speaker.roles.includes('officer') || speaker.roles.includes('leader');
}

export function isReviewer(
  call: Call,
  request: Pick<ReportRequest, 'cluster' | 'year' | 'isPractice'>,
): boolean {
  return isFor(call, request) && worksFor(call, chairOf(call, request));
}

/** Whether the report of a unit is for the speaker to file, now or once the request opens. */
export function isOurs(call: Call, request: ReportRequest, unit: string): boolean {
  return isFor(call, request) && mustReport(request, unit) && worksFor(call, unit);
}

/** Whether the speaker may see and fill in the report of a unit, draft or not. Before it opens there is none. */
export function mayFile(call: Call, request: ReportRequest, unit: string): boolean {
  return request.opensAt <= call.now && isOurs(call, request, unit);
}

export function isLeaderOf(call: Call, unit: string): boolean {
  return call.speaker.unit === unit && call.speaker.roles.includes('leader');
}

/** Cluster years the speaker's unit chairs, as of today: those for which reports may be opened and reviewed. */
export function chairedYears(call: Call): readonly { readonly cluster: string; readonly year: number }[] {
  return call.directory.reference.clusters
    .flatMap((cluster) => cluster.years)
    .filter((year) => worksFor(call, chairOf(call, year)))
    .map(({ cluster, year }) => ({ cluster, year }));
}
