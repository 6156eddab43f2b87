import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { mayFile } from '../../bot/report-access.ts';
import { aboutPeriod, requestsOf } from '../../bot/report-requests.ts';
import { phrase } from '../../chat/reply.ts';
import type { ReportRequest } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { choice, replied } from './report-words.ts';

/** The open requests that the speaker files for the unit: those of the period that was named, if any is. */
export async function ownRequests(
  call: Call,
  unit: string,
  asked: Pick<Query, 'periods'>,
): Promise<readonly ReportRequest[]> {
  const requests = aboutPeriod(await requestsOf(call, unit), asked);
  return requests.filter((request) => mayFile(call, request, unit));
}

/** Of several requests the person says which; the choice comes back as `verb` and the request's id. */
export function chooseRequest(
  intent: Facts['intent'],
  verb: string,
  requests: readonly ReportRequest[],
): Outcome {
  const choices = requests.map((request) =>
    choice(phrase('bot-choice', { label: request.title }), verb, request.id),
  );
  return replied(intent, { paragraphs: [phrase('reports-choose')], choices });
}

/** The request behind such a choice, if the speaker files it and it is open. */
export async function chosenRequest(
  call: Call,
  id: string | undefined,
): Promise<{ readonly request: ReportRequest; readonly unit: string } | undefined> {
  const { unit } = call.speaker;
  const request = await call.store.reports.request(idOf(id) ?? 0);
  if (!request || unit === undefined || request.closedAt) return undefined;
  return mayFile(call, request, unit) ? { request, unit } : undefined;
}
