import type { Call } from '../../bot/feature.ts';
import { isReviewer, mayFile } from '../../bot/report-access.ts';
import type { Report, ReportRequest } from '../../domain/report.ts';

/** What is worked on: a request, the unit that reports, and its report if there is one yet. */
export interface Desk {
  readonly request: ReportRequest;
  readonly unit: string;
  readonly report?: Report;
}

/** A desk with a report on it. */
export type FilledDesk = Desk & { readonly report: Report };

/**
 * The desk of a unit's report, for filling it in; undefined where the speaker has no business there. A draft is seen by
 * the people of its unit only; the chair's secretariat sees the one it types on the unit's behalf.
 */
export async function deskFor(
  call: Call,
  requestId: number | undefined,
  unit: string | undefined,
): Promise<Desk | undefined> {
  if (requestId === undefined || unit === undefined) return undefined;
  const request = await call.store.reports.request(requestId);
  if (!request) return undefined;
  const report = await call.store.reports.find(request.id, unit);
  const typesOnBehalf = report?.onBehalf !== undefined && isReviewer(call, request);
  if (!mayFile(call, request, unit) && !typesOnBehalf) return undefined;
  return { request, unit, ...(report && { report }) };
}

export function isFilled(desk: Desk | undefined): desk is FilledDesk {
  return desk?.report !== undefined;
}
