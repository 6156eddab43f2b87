import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName, momentText, plainUnitName } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import type { ReminderLogEntry } from '../../bot/reminder-store.ts';
import { chairOf, isFor, isReviewer } from '../../bot/report-access.ts';
import { openRequests } from '../../bot/report-requests.ts';
import { apart, type Choice, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { mustReport, type ReportRequest } from '../../domain/report.ts';
import { reviewedRequest } from './board.ts';
import { cameText, slotText } from './explain-words.ts';
import { choice, replied, said } from './words.ts';

/** More lines than this say nothing more. */
const MOST_LINES = 12;

/** "Vì sao tôi nhận, không nhận nhắc?": from the rows of the log, for oneself; the chair may ask for a unit. */
export async function explain(call: Call): Promise<Outcome> {
  const { personId } = call.speaker;
  if (personId === undefined) return said('my_status', phrase('bot-not-enrolled'));
  const entries = await call.store.reminders.log({ person: personId });
  const lines = await linesOf(call, entries.slice(-MOST_LINES), () => undefined);
  const choices = await unitChoices(call);
  const paragraphs = [
    phrase(lines.length > 0 ? 'why-title' : 'why-none'),
    ...lines,
    ...apart([phrase('why-rule')]),
    ...(choices.length > 0 ? [phrase('why-of-unit')] : []),
  ];
  return replied('my_status', { paragraphs, choices });
}

/** For the chair: one button for each unit of the open requests it reviews. */
async function unitChoices(call: Call): Promise<readonly Choice[]> {
  const reviewed = (await openRequests(call)).filter((request) => isReviewer(call, request));
  const [request] = reviewed;
  if (!request) return [];
  return request.duties
    .filter(({ unit }) => unit !== chairOf(call, request))
    .map(({ unit }) =>
      choice(
        phrase('bot-choice', { label: plainUnitName(call.directory.unit(unit)) }),
        'why',
        request.id,
        unit,
      ),
    );
}

export async function explainUnit([id, unit = '']: readonly string[], call: Call): Promise<Outcome> {
  const request = await reviewedRequest(call, id);
  if (!request || !mustReport(request, unit)) return said('missing_reports', phrase('board-chair-only'));
  const entries = await call.store.reminders.log({ request: request.id, unit });
  const params = { committee: committeeName(call, unit), report: request.title };
  if (entries.length === 0) return said('missing_reports', phrase('why-unit-none', params));
  const people = await call.store.people.byIds([...new Set(entries.map(({ person }) => person))]);
  const lines = await linesOf(call, entries.slice(-MOST_LINES), ({ person }) => nameOf(people, person));
  return said('missing_reports', phrase('why-unit-title', params), ...lines);
}

function nameOf(people: ReadonlyMap<number, PersonRecord>, id: number): Param {
  return people.get(id)?.name ?? phrase(id === 0 ? 'why-nobody' : 'reports-person-gone');
}

async function linesOf(
  call: Call,
  entries: readonly ReminderLogEntry[],
  who: (entry: ReminderLogEntry) => Param | undefined,
): Promise<readonly Phrase[]> {
  const requests = new Map<number, ReportRequest>();
  for (const id of new Set(entries.map(({ request }) => request))) {
    const request = await call.store.reports.request(id);
    if (request && isFor(call, request)) requests.set(id, request);
  }
  return entries.flatMap((entry): Phrase[] => {
    const request = requests.get(entry.request);
    if (!request) return [];
    const name = who(entry);
    const about =
      name === undefined ? request.title : phrase('bot-comma', { first: name, second: request.title });
    const at = momentText(entry.delivery?.at ?? entry.at);
    return [phrase('why-line', { at, about, slot: slotText(entry.slot), came: cameText(entry) })];
  });
}
