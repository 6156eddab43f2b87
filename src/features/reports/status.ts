import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName, countText, dueText, momentText } from '../../bot/names.ts';
import { worksFor } from '../../bot/report-access.ts';
import { aboutPeriod, answeredCount, requestsOf } from '../../bot/report-requests.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { dueAtFor, indicatorsOf, type Report, type ReportRequest } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { lateness } from './lateness.ts';
import { personName, said } from './report-words.ts';

/** How far the speaker's own unit is, for each open request. */
export async function answerMyStatus(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  if (unit === undefined) return said('my_status', phrase('reports-no-unit'));
  if (!worksFor(call, unit)) return said('my_status', phrase('reports-not-yours'));
  const requests = aboutPeriod(await requestsOf(call, unit), asked);
  if (requests.length === 0) {
    return said('my_status', phrase('reports-none-open-for', { committee: committeeName(call, unit) }));
  }
  const lines: Phrase[] = [];
  for (const request of requests) {
    lines.push(phrase('reports-status-title', { report: request.title }));
    lines.push(...(await statusLines(call, request, unit, await call.store.reports.find(request.id, unit))));
  }
  return said('my_status', ...lines);
}

/** Where a report stands, for people of its unit and for the chair. */
export async function statusLines(
  call: Call,
  request: ReportRequest,
  unit: string,
  report: Report | undefined,
): Promise<Phrase[]> {
  if (!report) return [phrase('reports-status-none', { due: dueText(dueAtFor(request, unit)) })];
  const counts = {
    answered: countText(answeredCount(request, report)),
    all: countText(indicatorsOf(request).length),
  };
  switch (report.state) {
    case 'draft': {
      const { holder } = report;
      const progress = phrase('reports-status-draft', counts);
      if (!holder) return [progress];
      const name = await personName(call, holder.person);
      return [progress, phrase('reports-held-by', { name, since: momentText(holder.since) })];
    }
    case 'withLeader':
      return [phrase('reports-status-with-leader', counts)];
    case 'returned':
      return [
        phrase('reports-status-returned', {
          count: countText(report.answers.filter(({ questioned }) => questioned !== undefined).length),
        }),
      ];
    case 'submitted':
    case 'approved':
      return handedIn(request, report, report.state);
  }
}

function handedIn(request: ReportRequest, report: Report, state: 'submitted' | 'approved'): Phrase[] {
  const { submittedAt, code, version } = report;
  if (!submittedAt) throw new Error(`report ${report.id} is ${state} and was never handed in`);
  return [
    phrase('reports-status-handed-in', {
      state,
      at: momentText(submittedAt),
      code,
      version: String(version),
      lateness: lateness(request, report.unit, submittedAt).words,
    }),
  ];
}
