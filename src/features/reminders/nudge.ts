import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import { committeeName, dueText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { peopleIn } from '../../bot/report-notices.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { dueAtFor, isOpen, mustReport, type ReportRequest } from '../../domain/report.ts';
import { nextSending, type SendingHours } from '../../domain/sending-hours.ts';
import { answerChoices } from './answers.ts';
import { reviewedRequest } from './board.ts';
import { contactsText, dayText, said } from './words.ts';

/**
 * One tap of the chair's: the unit is reminded by hand, once a working day and inside office hours. What is pressed
 * outside of them goes out when they begin, and is not counted for today.
 */
export async function nudge([id, unit = '']: readonly string[], call: Call): Promise<Outcome> {
  const request = await reviewedRequest(call, id);
  if (!request) return said('missing_reports', phrase('board-chair-only'));
  if (!isOpen(request, call.now) || !mustReport(request, unit))
    return said('missing_reports', phrase('bot-choice-gone'));
  const committee = committeeName(call, unit);
  if (await isFiled(call, request, unit))
    return said('missing_reports', phrase('board-nudge-filed', { committee, report: request.title }));
  const hours = nextSending(call.now, call.directory.calendar);
  const day = isoDate(localDateOf(hours.from));
  const before = await call.store.board.nudgesOf(request.id);
  if (before.some((nudged) => nudged.unit === unit && nudged.day === day))
    return said('missing_reports', phrase('board-nudge-again', { committee, day: dayText(day) }));
  return send(call, request, unit, day, hours);
}

async function isFiled(call: Call, request: ReportRequest, unit: string): Promise<boolean> {
  const report = await call.store.reports.find(request.id, unit);
  if (report?.state === 'submitted' || report?.state === 'approved') return true;
  const papers = await call.store.board.papersOf(request.id);
  return papers.some((paper) => paper.unit === unit && paper.state === 'received');
}

async function send(
  call: Call,
  request: ReportRequest,
  unit: string,
  day: string,
  hours: SendingHours,
): Promise<Outcome> {
  const officers = await peopleIn(call, request, unit, ['officer']);
  const people = officers.length > 0 ? officers : await peopleIn(call, request, unit, ['leader']);
  const reached = await call.store.people.addressesOf(people.map(({ id }) => id));
  const told = people.filter((person) => reached.has(person.id));
  if (told.length === 0) return unreachable(call, unit, people);
  const params = { committee: committeeName(call, unit), report: request.title };
  const isNow = hours.from <= call.now;
  const words = isNow
    ? phrase('board-nudged', params)
    : phrase('board-nudge-queued', { ...params, day: dueText(hours.from) });
  const key = `nudge/${request.id}/${unit}/${day}`;
  return {
    ...said('missing_reports', words),
    writes: [recorded(call, request, unit, day, told, key)],
    notices: told.map(
      (person): Notice => ({
        key,
        to: { person: person.id },
        kind: 'reminder',
        reply: nudgeWords(call, request, unit, person),
        notBefore: hours.from,
        notAfter: hours.until,
      }),
    ),
  };
}

function nudgeWords(call: Call, request: ReportRequest, unit: string, { name }: PersonRecord): Reply {
  return {
    paragraphs: [
      phrase('board-nudge', {
        name,
        committee: committeeName(call, unit),
        report: request.title,
        due: dueText(dueAtFor(request, unit)),
      }),
    ],
    choices: answerChoices(request),
    choicesByWords: true,
  };
}

/** In the log of reminders, so that it is silenced and explained as any other. */
function recorded(
  call: Call,
  request: ReportRequest,
  unit: string,
  day: string,
  told: readonly PersonRecord[],
  key: string,
): Write {
  const person = call.speaker.personId;
  return async (store) => {
    const isFirst = await store.board.nudge(request.id, {
      ...{ unit, day, at: call.now },
      ...(person !== undefined && { person }),
    });
    if (!isFirst) throw new ConflictError(`the nudge of ${unit} on ${day}`);
    const reminders = told.map(({ id }) => ({
      ...{ request: request.id, unit, slot: `nudge/${day}`, person: id, rung: 'officer' as const },
      job: `${key}/${id}`,
    }));
    await store.reminders.record(reminders, call.now);
  };
}

function unreachable(call: Call, unit: string, people: readonly PersonRecord[]): Outcome {
  const committee = committeeName(call, unit);
  const contacts = contactsText(people);
  return said(
    'missing_reports',
    contacts
      ? phrase('board-nudge-unreachable', { committee, contacts })
      : phrase('board-nudge-nobody', { committee }),
  );
}
