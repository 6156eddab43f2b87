import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { mayFile } from '../../bot/report-access.ts';
import { requestsOf } from '../../bot/report-requests.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { paperOf } from '../../domain/board.ts';
import type { ReportRequest } from '../../domain/report.ts';
import { choice, replied } from './words.ts';

/** A request with the unit whose report the speaker has to do with. */
export interface OwnRequest {
  readonly request: ReportRequest;
  readonly unit: string;
}

/** The request behind a button, if the speaker files it and it is open. */
export async function ownRequest(call: Call, id: unknown): Promise<OwnRequest | undefined> {
  const { unit } = call.speaker;
  const request = await call.store.reports.request(idOf(id) ?? 0);
  if (!request || unit === undefined || request.closedAt) return undefined;
  return mayFile(call, request, unit) ? { request, unit } : undefined;
}

/** Open requests in which something is still expected of the speaker's unit. */
export async function unfiledRequests(call: Call): Promise<readonly OwnRequest[]> {
  const { unit } = call.speaker;
  if (unit === undefined) return [];
  const own: OwnRequest[] = [];
  for (const request of await requestsOf(call, unit)) {
    if (mayFile(call, request, unit) && !(await filedWords(call, { request, unit })))
      own.push({ request, unit });
  }
  return own;
}

/** What is said where nothing is expected any more: the report is in, or its paper is. */
export async function filedWords(call: Call, { request, unit }: OwnRequest): Promise<Phrase | undefined> {
  const report = await call.store.reports.find(request.id, unit);
  if (report?.state === 'submitted' || report?.state === 'approved')
    return phrase('answer-filed', { report: request.title });
  const paper = paperOf(await call.store.board.papersOf(request.id), unit);
  return paper?.state === 'received'
    ? phrase('answer-paper-received', { report: request.title, number: paper.number })
    : undefined;
}

/** Of several requests the person says which; the choice comes back as `verb`, the request's id and the words. */
export function chooseOwn(
  intent: Facts['intent'],
  requests: readonly OwnRequest[],
  verb: string,
  ...words: readonly string[]
): Outcome {
  const choices = requests.map(({ request }) =>
    choice(phrase('bot-choice', { label: request.title }), verb, request.id, ...words),
  );
  return replied(intent, { paragraphs: [phrase('answer-which')], choices });
}
