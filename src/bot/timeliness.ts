import { type PaperFiling, paperOf, type TimelinessRuling } from '../domain/board.ts';
import { daysLate } from '../domain/lateness.ts';
import type { ReportRequest } from '../domain/report.ts';
import type { Call } from './feature.ts';

/** How far a unit kept to its deadline. */
export interface Timeliness {
  readonly unit: string;
  /** When the first version came in; later ones are corrections. */
  readonly receivedAt?: Date;
  /**
   * Of what came in by the moment of receipt, unless the chair has said otherwise; of what did not come in, so far, and
   * nothing yet while the deadline has not passed.
   */
  readonly daysLate?: number;
  /** The chair's word, which counts instead of what the moment of receipt says. */
  readonly ruling?: TimelinessRuling;
  /** What the moment of receipt says, where the chair has said something else. */
  readonly measured?: number;
  /** Received on paper; its day of receipt is the chair's to say. */
  readonly paper?: PaperFiling;
}

/** Of every unit of a request, in the order of its list. */
export async function timelinessOf(
  { store, now }: Pick<Call, 'store' | 'now'>,
  request: ReportRequest,
): Promise<readonly Timeliness[]> {
  const reports = new Map((await store.reports.ofRequest(request.id)).map((report) => [report.unit, report]));
  const papers = await store.board.papersOf(request.id);
  const rulings = await store.board.rulingsOf(request.id);
  const units: Timeliness[] = [];
  for (const { unit } of request.duties) {
    const report = reports.get(unit);
    const first = report && report.version > 0 ? (await store.reports.versions(report.id))[0] : undefined;
    const paper = paperOf(papers, unit);
    const isPaper = !first && paper?.state === 'received';
    const measured = isPaper ? undefined : (first?.daysLate ?? lateSoFar(request, unit, now));
    const ruling = rulings.findLast((one) => one.unit === unit);
    const days = ruling?.daysLate ?? measured;
    units.push({
      unit,
      ...(first && { receivedAt: first.at }),
      ...(days !== undefined && { daysLate: days }),
      ...(ruling && { ruling }),
      ...(ruling && measured !== undefined && { measured }),
      ...(isPaper && paper && { paper }),
    });
  }
  return units;
}

function lateSoFar(request: ReportRequest, unit: string, now: Date): number | undefined {
  return daysLate(request, unit, now) || undefined;
}
