import type { Call, Outcome } from '../../bot/feature.ts';
import { fieldsOf, idOf } from '../../bot/fields.ts';
import { committeeName, plainUnitName } from '../../bot/names.ts';
import { isReviewer } from '../../bot/report-access.ts';
import { openRequests } from '../../bot/report-requests.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { isOpen, mustReport, type Report, type ReportRequest } from '../../domain/report.ts';
import { fold } from '../../language/normalise.ts';
import { startInterview } from './interview.ts';
import { choice, replied, said } from './report-words.ts';
import { chooseRequest } from './request-choice.ts';
import { opened, type Talk } from './talk.ts';

/** "Nhập hộ": for a unit that is cut off the secretariat types what it is told on the telephone. First: for whom? */
export async function startOnBehalf(call: Call): Promise<Outcome> {
  const requests = (await openRequests(call)).filter((request) => isReviewer(call, request));
  const [request] = requests;
  if (!request) return said('start_report', phrase('reports-behalf-chair-only'));
  return requests.length === 1
    ? chooseUnit(call, request)
    : chooseRequest('start_report', 'behalf', requests);
}

async function chooseUnit(call: Call, request: ReportRequest): Promise<Outcome> {
  const reports = await call.store.reports.ofRequest(request.id);
  const begun = new Set(reports.filter(hasBegun).map(({ unit }) => unit));
  const units = request.duties
    .map(({ unit }) => unit)
    .filter((unit) => unit !== call.speaker.unit && !begun.has(unit));
  if (units.length === 0)
    return said('start_report', phrase('reports-behalf-none', { report: request.title }));
  const choices = units.map((unit) =>
    choice(
      phrase('bot-choice', { label: plainUnitName(call.directory.unit(unit)) }),
      'behalf',
      request.id,
      unit,
    ),
  );
  return replied('start_report', {
    paragraphs: [phrase('reports-behalf-unit', { report: request.title })],
    choices,
  });
}

/** A request, or a request and a unit, was chosen. */
export async function chooseOnBehalf([id, unit]: readonly string[], call: Call): Promise<Outcome> {
  const request = await call.store.reports.request(idOf(id) ?? 0);
  if (!request || !isReviewer(call, request) || !isOpen(request, call.now))
    return said('start_report', phrase('reports-behalf-chair-only'));
  if (unit === undefined) return chooseUnit(call, request);
  const refusal = await refusalFor(call, request, unit);
  if (refusal) return said('start_report', refusal);
  return {
    replies: [question(call, unit)],
    facts: { intent: 'start_report' },
    open: opened('behalf', { request: request.id, unit }),
  };
}

/** A unit that has begun is not cut off: its own draft is not touched. */
async function refusalFor(call: Call, request: ReportRequest, unit: string): Promise<Phrase | undefined> {
  if (!mustReport(request, unit) || unit === call.speaker.unit) return phrase('reports-not-yours');
  const report = await call.store.reports.find(request.id, unit);
  return report && hasBegun(report)
    ? phrase('reports-behalf-begun', { committee: committeeName(call, unit) })
    : undefined;
}

/** Somebody of the unit has it in hand or has answered; what the secretariat itself types is gone on with. */
function hasBegun({ onBehalf, state, holder, answers, version }: Report): boolean {
  if (onBehalf) return state !== 'draft';
  return holder !== undefined || answers.length + version > 0;
}

function question(call: Call, unit: string): Reply {
  return {
    paragraphs: [phrase('reports-behalf-who', { committee: committeeName(call, unit) })],
    choices: [choice(phrase('reports-choice-cancel'), 'keep')],
    choicesByWords: true,
  };
}

/** Waits for the name of the person on the telephone. */
export const behalfTalk: Talk = {
  kind: 'behalf',

  async converse(words, state, call) {
    const { request: id, unit } = fieldsOf(state);
    const request = await call.store.reports.request(idOf(id) ?? 0);
    if (!request || typeof unit !== 'string' || !isReviewer(call, request) || !isOpen(request, call.now))
      return closed(phrase('reports-not-yours'));
    if (words.kind !== 'text') return undefined;
    if (/^(?:thoi|huy|dung|thoat)$/.test(fold(words.text))) return closed(phrase('reports-behalf-cancelled'));
    const refusal = await refusalFor(call, request, unit);
    if (refusal) return closed(refusal);
    const byPhoneOf = words.text.slice(0, 120);
    if (!/\p{L}{2}/u.test(byPhoneOf))
      return { ...replied('start_report', question(call, unit)), open: call.open ?? null };
    const enteredBy = call.speaker.personId;
    if (enteredBy === undefined) return closed(phrase('reports-not-yours'));
    // Where it cannot be opened, it is said why, and this is over.
    return { open: null, ...(await startInterview(call, request, unit, { byPhoneOf, enteredBy })) };
  },

  async again(state, call) {
    const { unit } = fieldsOf(state);
    return typeof unit === 'string' ? question(call, unit) : undefined;
  },
};

function closed(words: Phrase): Outcome {
  return { ...said('start_report', words), open: null };
}
