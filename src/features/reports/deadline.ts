import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName, dateText, dueText } from '../../bot/names.ts';
import { chairOf } from '../../bot/report-access.ts';
import { aboutPeriod, openRequests } from '../../bot/report-requests.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { dueAtFor, mustReport, type ReportRequest } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { said } from './report-words.ts';

/** When what is due, up to which day figures count, and where it goes. */
export async function answerDeadline(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const requests = aboutPeriod(await openRequests(call), asked);
  if (requests.length === 0) return said('deadline', phrase('reports-none-open-deadline'));
  return said('deadline', ...requests.flatMap((request) => deadlineLines(call, request)));
}

function deadlineLines(call: Call, request: ReportRequest): Phrase[] {
  const { unit } = call.speaker;
  const own = unit !== undefined && mustReport(request, unit) ? dueAtFor(request, unit) : request.dueAt;
  const chair = chairOf(call, request);
  return [
    phrase('reports-deadline', { report: request.title, due: dueText(own) }),
    ...(own.getTime() === request.dueAt.getTime() ? [] : [phrase('reports-deadline-own')]),
    phrase('reports-as-of', { date: dateText(request.asOf) }),
    ...(chair ? [phrase('reports-send-to', { chair: committeeName(call, chair) })] : []),
  ];
}
