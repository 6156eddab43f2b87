import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, plainUnitName } from '../../bot/names.ts';
import { isReviewer, worksFor } from '../../bot/report-access.ts';
import { aboutPeriod, answeredCount, openRequests, requestsOf } from '../../bot/report-requests.ts';
import { speaksForChair } from '../../bot/roles.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { dueAtFor, indicatorsOf, type Report, type ReportRequest } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { lateness } from './lateness.ts';
import { committeeName, dueText, momentText, personName, said } from './report-words.ts';

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

/** Who has not filed: told to the chair of the request's year only. Late units are not named to anybody else. */
export async function answerMissing(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const requests = aboutPeriod(await openRequests(call), asked);
  const reviewed = requests.filter((request) => isReviewer(call, request));
  if (reviewed.length === 0) {
    const isChair = speaksForChair(call);
    return said('missing_reports', phrase(isChair ? 'reports-none-open' : 'reports-missing-chair-only'));
  }
  const lines: Phrase[] = [];
  for (const request of reviewed) lines.push(...(await board(call, request)));
  return said('missing_reports', ...lines);
}

async function board(call: Call, request: ReportRequest): Promise<Phrase[]> {
  const reports = new Map(
    (await call.store.reports.ofRequest(request.id)).map((report) => [report.unit, report]),
  );
  const inHand = request.duties.filter(({ unit }) => {
    const state = reports.get(unit)?.state;
    return state === 'submitted' || state === 'approved';
  });
  return [
    phrase('reports-board-title', {
      report: request.title,
      filed: countText(inHand.length),
      all: countText(request.duties.length),
    }),
    ...request.duties.map(({ unit }) => boardLine(call, request, unit, reports.get(unit))),
  ];
}

function boardLine(call: Call, request: ReportRequest, unit: string, report: Report | undefined): Phrase {
  const name = plainUnitName(call.directory.unit(unit));
  const answered = countText(answeredCount(request, report));
  const all = countText(indicatorsOf(request).length);
  return phrase('reports-board-line', { unit: name, state: report?.state ?? 'none', answered, all });
}
