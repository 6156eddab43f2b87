import type { Report, ReportRequest } from '../../domain/report.ts';
import { dueAtFor } from '../../domain/report.ts';

/** Until when a unit may change what it has handed in: its deadline, unless it is approved before. */
export function changeableUntil(request: ReportRequest, unit: string): Date {
  return dueAtFor(request, unit);
}

/** Why a report cannot be filled in now; undefined: it can. A report that is late but not handed in is still taken. */
export function lockOf(request: ReportRequest, report: Report | undefined, now: Date): Lock | undefined {
  if (request.closedAt) return 'closed';
  switch (report?.state) {
    case 'approved':
      return 'approved';
    case 'withLeader':
      return 'withLeader';
    case 'submitted':
      return now > changeableUntil(request, report.unit) ? 'pastDue' : undefined;
    default:
      return undefined;
  }
}

export type Lock = 'closed' | 'approved' | 'withLeader' | 'pastDue';
