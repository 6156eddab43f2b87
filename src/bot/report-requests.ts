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
import { clusterAsked, clustersAsked } from './names.ts';
import { isFor, isReviewer } from './report-access.ts';

/** Requests of the speaker's cluster, training apart from real work: of a year those of the cluster of that year. */
export async function ownRequests(call: Call): Promise<readonly ReportRequest[]> {
  const lists = await Promise.all(clustersAsked(call).map(({ code }) => call.store.reports.requests(code)));
  return lists.flat().filter((request) => isFor(call, request) && isOwn(call, request));
}

/** Also those that the speaker's unit has to answer, or to review as the chair that took over. */
function isOwn(call: Call, request: ReportRequest): boolean {
  const { unit } = call.speaker;
  return (
    clusterAsked(call, request.year).code === request.cluster ||
    (unit !== undefined && mustReport(request, unit)) ||
    isReviewer(call, request)
  );
}

/** Those that are open, the next deadline first. */
export async function openRequests(call: Call): Promise<readonly ReportRequest[]> {
  return (await ownRequests(call))
    .filter((request) => isOpen(request, call.now))
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
