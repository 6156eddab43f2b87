import type { Call, Notice, Outcome, Write } from '../../../bot/feature.ts';
import { idOf } from '../../../bot/fields.ts';
import { committeeName, countText, dueText } from '../../../bot/names.ts';
import { isReviewer } from '../../../bot/report-access.ts';
import { toPeopleOf } from '../../../bot/report-notices.ts';
import { type Phrase, phrase } from '../../../chat/reply.ts';
import type { Report, ReportRequest } from '../../../domain/report.ts';
import { auditOf, silencing } from '../records.ts';
import { choice, replied, said } from '../report-words.ts';
import { requestsChaired } from './parts.ts';

/** "Đóng đợt báo cáo": of the requests that the speaker's unit answers for and that are not closed, which? */
export async function startClosing(call: Call): Promise<Outcome> {
  const requests = (await requestsChaired(call)).filter(
    (request) => !request.closedAt && isReviewer(call, request),
  );
  const [request] = requests;
  if (!request) return said('missing_reports', phrase('requests-close-none'));
  return requests.length === 1 ? askToClose(call, request) : chooseRequest(requests);
}

function chooseRequest(requests: readonly ReportRequest[]): Outcome {
  const choices = requests.map((request) =>
    choice(phrase('bot-choice', { label: request.title }), 'close', request.id),
  );
  return replied('missing_reports', { paragraphs: [phrase('requests-close-which')], choices });
}

/** A request was chosen: asks before it does anything. */
export function chooseClosing(words: readonly string[], call: Call): Promise<Outcome> {
  return onOpenRequest(words, call, (request) => askToClose(call, request));
}

async function askToClose(call: Call, request: ReportRequest): Promise<Outcome> {
  const reports = await call.store.reports.ofRequest(request.id);
  const filed = reports.filter(({ state }) => state === 'submitted' || state === 'approved').length;
  return replied('missing_reports', {
    paragraphs: [
      phrase('requests-close-ask', { report: request.title, due: dueText(request.dueAt) }),
      phrase('requests-close-filed', { filed: countText(filed), all: countText(request.duties.length) }),
    ],
    choices: [
      choice(phrase('requests-choice-close'), 'shut', request.id),
      choice(phrase('requests-choice-keep-open'), 'leaveopen', request.id),
    ],
    choicesByWords: true,
  });
}

/** Drafts stay as they are; nothing more is taken. */
export function closeRequest(words: readonly string[], call: Call): Promise<Outcome> {
  return onOpenRequest(words, call, async (request) => ({
    ...said('missing_reports', phrase('requests-closed', { report: request.title })),
    writes: [closing(call, request), silencing(call, 'closed', request.id)],
    notices: await tellUnits(call, request),
  }));
}

/** Every unit hears how it stands: whoever is asked for nothing any more should not have to find out. */
async function tellUnits(call: Call, request: ReportRequest): Promise<readonly Notice[]> {
  const reports = await call.store.reports.ofRequest(request.id);
  const told: Notice[] = [];
  for (const { unit } of request.duties) {
    const report = reports.find((one) => one.unit === unit);
    const words = closedWords(call, request, unit, report);
    const key = `request/${request.code}/closed`;
    told.push(...(await toPeopleOf(call, request, unit, ['officer', 'leader'], key, { paragraphs: words })));
  }
  return told;
}

function closedWords(
  call: Call,
  request: ReportRequest,
  unit: string,
  report: Report | undefined,
): readonly Phrase[] {
  const committee = committeeName(call, unit);
  const isFiled = report?.state === 'submitted' || report?.state === 'approved';
  return [
    phrase('requests-notice-to', { committee }),
    phrase('requests-closed-notice', { report: request.title }),
    isFiled
      ? phrase('requests-closed-filed', { code: report.code })
      : phrase('requests-closed-not-filed', { state: report && report.version > 0 ? 'returned' : 'none' }),
  ];
}

export function leaveOpen(words: readonly string[], call: Call): Promise<Outcome> {
  return onOpenRequest(words, call, async (request) =>
    said('missing_reports', phrase('requests-left-open', { report: request.title })),
  );
}

/** Only who chairs its year, and only once. */
async function onOpenRequest(
  [id]: readonly string[],
  call: Call,
  act: (request: ReportRequest) => Promise<Outcome>,
): Promise<Outcome> {
  const request = await call.store.reports.request(idOf(id) ?? 0);
  if (!request || !isReviewer(call, request))
    return said('missing_reports', phrase('requests-close-chair-only'));
  if (request.closedAt)
    return said('missing_reports', phrase('requests-closed-already', { report: request.title }));
  return act(request);
}

function closing(call: Call, request: ReportRequest): Write {
  return async (store) => {
    await store.reports.closeRequest(request.id, call.now);
    await store.audit.add(auditOf(call, 'request.closed', request.code));
  };
}
