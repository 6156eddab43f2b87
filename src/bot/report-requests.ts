import {
  indicatorsOf,
  isOpen,
  mustReport,
  type Report,
  type ReportAnswer,
  type ReportRequest,
} from '../domain/report.ts';
import type { Query } from '../reading/query.ts';
import type { Call } from './feature.ts';
import { clusterAsked } from './names.ts';
import { isFor } from './report-access.ts';

/** Open requests of the speaker's cluster, the next deadline first. */
export async function openRequests(call: Call): Promise<readonly ReportRequest[]> {
  const cluster = clusterAsked(call);
  const requests = await call.store.reports.requests(cluster.code);
  return requests
    .filter((request) => isFor(call, request) && isOpen(request, call.now))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** Those in which the unit must report. */
export async function requestsOf(call: Call, unit: string): Promise<readonly ReportRequest[]> {
  return (await openRequests(call)).filter((request) => mustReport(request, unit));
}

/** Of several requests those of the period that was named; all where none is of it. */
export function aboutPeriod(
  requests: readonly ReportRequest[],
  { periods }: Pick<Query, 'periods'>,
): readonly ReportRequest[] {
  const named = requests.filter(({ period }) =>
    periods.some((asked) => asked.part === period.part && asked.year === period.year),
  );
  return named.length > 0 ? named : requests;
}

/** The answers that count: to questions the request asks now. The others are kept, and neither handed in nor checked. */
export function askedAnswers(request: ReportRequest, report: Report): readonly ReportAnswer[] {
  const asked = new Set(indicatorsOf(request));
  return report.answers.filter(({ indicator }) => asked.has(indicator));
}

/** How many of the request's questions are answered: a figure, or why there is none. */
export function answeredCount(request: ReportRequest, report: Report | undefined): number {
  return report ? askedAnswers(request, report).length : 0;
}
