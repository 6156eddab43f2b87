import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { committeeName, countText, dueText } from '../../bot/names.ts';
import { isOurs, mayFile } from '../../bot/report-access.ts';
import { answeredCount, requestsOf } from '../../bot/report-requests.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { indicatorsOf } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { startInterview } from './interview.ts';
import { choice, replied, said } from './report-words.ts';
import { chooseRequest, ownRequests } from './request-choice.ts';

/** "Gửi số liệu": the one report that is open for the unit, or a choice of them. */
export async function startReport(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  if (unit === undefined) return said('start_report', phrase('reports-no-unit'));
  const requests = await ownRequests(call, unit, asked);
  const [request] = requests;
  if (!request)
    return said('start_report', phrase('reports-none-open-for', { committee: committeeName(call, unit) }));
  return requests.length === 1
    ? startInterview(call, request, unit)
    : chooseRequest('start_report', 'start', requests);
}

/** A request stands behind the button by its id; where it was not stored yet when the button was made, by its code. */
export async function startChosen([name = '']: readonly string[], call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  const { reports } = call.store;
  const id = idOf(name);
  const request = id === undefined ? await reports.requestByCode(name) : await reports.request(id);
  if (!request || unit === undefined || !isOurs(call, request, unit))
    return said('start_report', phrase('reports-not-yours'));
  if (request.opensAt > call.now)
    return said(
      'start_report',
      phrase('reports-opens-later', { report: request.title, opens: dueText(request.opensAt) }),
    );
  return startInterview(call, request, unit);
}

/** Below an answer: the draft the speaker has in hand, with the ways to go on. */
export async function draftFootnote(call: Call): Promise<Reply | undefined> {
  const { unit, personId } = call.speaker;
  if (unit === undefined || personId === undefined) return undefined;
  for (const request of await requestsOf(call, unit)) {
    const report = await call.store.reports.find(request.id, unit);
    const isDraft = report?.state === 'draft' || report?.state === 'returned';
    if (!report || !isDraft || report.holder?.person !== personId || request.closedAt) continue;
    const answered = answeredCount(request, report);
    const all = indicatorsOf(request).length;
    return {
      paragraphs: [
        phrase('reports-waiting', {
          report: request.title,
          answered: countText(answered),
          all: countText(all),
        }),
      ],
      choices: [
        choice(phrase('reports-choice-continue'), 'edit', request.id),
        choice(phrase('reports-choice-see'), 'see', report.id),
      ],
      choicesByWords: true,
    };
  }
  return undefined;
}

/** A file is taken while a report is open: before that nobody knows what it belongs to. */
export async function fileWithoutInterview(call: Call): Promise<Outcome | undefined> {
  const { unit } = call.speaker;
  if (unit === undefined) return undefined;
  const requests = (await requestsOf(call, unit)).filter((request) => mayFile(call, request, unit));
  if (requests.length === 0) return undefined;
  const choices = requests.map((request) =>
    choice(phrase('reports-choice-open', { report: request.title }), 'start', request.id),
  );
  return replied('start_report', { paragraphs: [phrase('reports-file-first')], choices });
}
