import type { Call, Notice } from '../../../bot/feature.ts';
import {
  committeeName,
  countText,
  dateText,
  dueText,
  listText,
  periodText,
  plainUnitName,
} from '../../../bot/names.ts';
import type { PersonRecord } from '../../../bot/people-store.ts';
import { chairOf } from '../../../bot/report-access.ts';
import { noticeTo } from '../../../bot/report-notices.ts';
import type { NewReportRequest } from '../../../bot/report-store.ts';
import { type Phrase, phrase, type Reply } from '../../../chat/reply.ts';
import { isoDate, localDateOf } from '../../../domain/local-date.ts';
import { choice } from '../report-words.ts';
import { dayOf, weekdayWords } from './moment.ts';
import { whyOff } from './shift.ts';

/** Who hears of a new request. */
export interface Told {
  readonly notices: readonly Notice[];
  /** Units none of whose people can be reached through the system. */
  readonly unreached: readonly string[];
}

interface Colleagues {
  readonly unit: string;
  readonly people: readonly PersonRecord[];
}

/**
 * Every officer and leader of the units that must report, but not who opened it; told when it opens. A request made for
 * practice is nobody else's business.
 */
export async function tellUnits(call: Call, request: NewReportRequest): Promise<Told> {
  const colleagues = await Promise.all(request.duties.map(({ unit }) => colleaguesOf(call, request, unit)));
  const everybody = colleagues.flatMap(({ people }) => people.map(({ id }) => id));
  const addresses = await call.store.people.addressesOf(everybody);
  const self = call.speaker.personId;
  const isReached = ({ id }: PersonRecord) => addresses.has(id) || id === self;
  return {
    notices: colleagues.flatMap(({ unit, people }) =>
      people
        .filter((person) => isReached(person) && person.id !== self)
        .map(({ id }) => noticeAbout(call, request, unit, id)),
    ),
    unreached: colleagues.filter(({ people }) => !people.some(isReached)).map(({ unit }) => unit),
  };
}

async function colleaguesOf(call: Call, request: NewReportRequest, unit: string): Promise<Colleagues> {
  const today = isoDate(localDateOf(call.now));
  const people = await call.store.people.withSeat({ unit, roles: ['officer', 'leader'] }, today);
  return { unit, people: people.filter((person) => !request.isPractice || person.isPractice) };
}

function noticeAbout(call: Call, request: NewReportRequest, unit: string, person: number): Notice {
  const notice = noticeTo(call, person, `request/${request.code}/opened`, words(call, request, unit));
  const wait = request.opensAt.getTime() - call.now.getTime();
  if (wait <= 0 || !notice.notAfter) return notice;
  return {
    ...notice,
    notBefore: request.opensAt,
    notAfter: new Date(notice.notAfter.getTime() + wait),
  };
}

function words(call: Call, request: NewReportRequest, unit: string): Reply {
  const { title, period, periodFrom, periodTo, asOf, sections } = request;
  const chair = chairOf(call, request);
  const questions = sections.flatMap(({ indicators }) => indicators).length;
  return {
    paragraphs: [
      phrase('requests-notice-to', { committee: committeeName(call, unit) }),
      phrase('requests-notice', { report: title, chair: chair ? committeeName(call, chair) : '' }),
      phrase('requests-notice-period', {
        period: periodText(period),
        from: dateText(periodFrom),
        to: dateText(periodTo),
        asOf: dateText(asOf),
      }),
      ...dueLines(call, request),
      phrase('requests-notice-size', {
        questions: countText(questions),
        sections: countText(sections.length),
      }),
    ],
    choices: [startChoice(request)],
    choicesByWords: true,
  };
}

/** The real day, and why it is not the one that a paper may name. */
function dueLines(call: Call, { dueAt, dueOn, shift }: NewReportRequest): readonly Phrase[] {
  const why = whyOff({ on: dayOf(dueOn) }, call.directory);
  const due = phrase('requests-notice-due', { due: dueText(dueAt) });
  if (why === undefined) return [due];
  return [due, phrase('requests-notice-moved', { shift, day: weekdayWords(dueOn), why })];
}

/** To who opened it: what happened, and whom it does not reach. */
export function openedReply(call: Call, request: NewReportRequest, told: Told): Reply {
  const { title: report, opensAt, duties } = request;
  const isNow = opensAt <= call.now;
  const isOwn = duties.some(({ unit }) => unit === call.speaker.unit);
  return {
    paragraphs: [
      isNow
        ? phrase('requests-opened', { report })
        : phrase('requests-opened-later', { report, opens: dueText(opensAt) }),
      ...dueLines(call, request),
      ...toldLines(call, request, told),
    ],
    ...(isNow && isOwn && { choices: [startChoice(request)], choicesByWords: true as const }),
  };
}

function toldLines(
  call: Call,
  { duties, opensAt }: NewReportRequest,
  { notices, unreached }: Told,
): readonly Phrase[] {
  const told = { people: countText(notices.length), units: countText(duties.length) };
  const names = unreached.map((unit) => plainUnitName(call.directory.unit(unit)));
  return [
    ...(notices.length === 0
      ? []
      : opensAt <= call.now
        ? [phrase('requests-told', told)]
        : [phrase('requests-told-later', { ...told, opens: dueText(opensAt) })]),
    ...(names.length > 0 ? [phrase('requests-unreached', { units: listText(names) })] : []),
  ];
}

/** Its id is not known before it is stored: the code stands for it. */
function startChoice({ code }: NewReportRequest) {
  return choice(phrase('requests-choice-start'), 'start', code);
}
