import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { plainUnitName } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { noticeTo } from '../../bot/report-notices.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { isoDate, localDateOf, parseIsoDate } from '../../domain/local-date.ts';
import { type ComingDay, readDayToCome } from './coming-day.ts';
import { closing, opened, stateOf, type Talk } from './talk.ts';
import { choice, dayText, isDropped, said } from './words.ts';

const KIND = 'away';
/** Nobody stands in; behind a button, where an id stands otherwise. */
const NOBODY = '0';

/** "/divang": until when, and who stands in. */
export async function startAway(call: Call): Promise<Outcome> {
  return mayBeAway(call) ? asking(call) : said('my_status', phrase('away-not-yours'));
}

/** "Tôi đi công tác đến 20/11". */
export async function awayFor(day: ComingDay, call: Call): Promise<Outcome | undefined> {
  if (!mayBeAway(call)) return undefined;
  return day.kind === 'day' ? askingWho(isoDate(day.day), call) : asking(call, day);
}

function mayBeAway({ speaker: { personId, unit, roles } }: Call): boolean {
  return (
    personId !== undefined && unit !== undefined && (roles.includes('officer') || roles.includes('leader'))
  );
}

export const awayTalk: Talk = {
  kind: KIND,

  async converse(words, call) {
    if (words.kind !== 'text' || !mayBeAway(call)) return undefined;
    if (isDropped(words.text)) return dropAway([], call);
    const until = untilIn(call);
    if (until !== undefined) return undefined;
    const day = readDayToCome(words.text, call);
    if (day.kind === 'day') return askingWho(isoDate(day.day), call);
    return day.kind === 'none' && words.meaning().kind !== 'unknown' ? undefined : asking(call, day);
  },

  async again(call) {
    if (!mayBeAway(call)) return undefined;
    const until = untilIn(call);
    return until === undefined ? dayQuestion() : whoQuestion(until, await colleagues(call));
  },
};

function untilIn(call: Call): string | undefined {
  const { until } = stateOf(call, KIND);
  return typeof until === 'string' && parseIsoDate(until) ? until : undefined;
}

function asking(call: Call, day?: ComingDay): Outcome {
  return {
    replies: [dayQuestion(day)],
    facts: { intent: 'my_status' },
    open: opened(call, KIND, {}),
  };
}

function dayQuestion(day?: ComingDay): Reply {
  const because: Phrase[] = [];
  if (day?.kind === 'refused') because.push(day.because);
  if (day?.kind === 'none') because.push(phrase('answer-day-unread'));
  return {
    paragraphs: [...because, phrase('away-ask-day')],
    choices: [dropChoice()],
    choicesByWords: true,
  };
}

async function askingWho(until: string, call: Call): Promise<Outcome> {
  return {
    replies: [whoQuestion(until, await colleagues(call))],
    facts: { intent: 'my_status' },
    open: opened(call, KIND, { until }),
  };
}

function whoQuestion(until: string, others: readonly PersonRecord[]): Reply {
  return {
    paragraphs: [phrase(others.length > 0 ? 'away-ask-who' : 'away-nobody-there', { day: dayText(until) })],
    choices: [
      ...others.map(
        ({ id, name }): Choice => choice(phrase('away-choice-person', { name }), 'stand', until, id),
      ),
      choice(phrase('away-choice-nobody'), 'stand', until, NOBODY),
      dropChoice(),
    ],
    choicesByWords: true,
  };
}

function dropChoice(): Choice {
  return choice(phrase('answer-choice-drop'), 'unaway');
}

/** Others who work for the speaker's unit and are there; real people for real ones, made-up ones for made-up ones. */
async function colleagues(call: Call): Promise<readonly PersonRecord[]> {
  const { personId, unit, isPractice = false } = call.speaker;
  if (unit === undefined) return [];
  const today = isoDate(localDateOf(call.now));
  const people = await call.store.people.withSeat({ unit, roles: ['officer', 'leader'] }, today);
  const away = new Set((await call.store.reminders.awayOn(today)).map(({ person }) => person));
  return people.filter((one) => one.id !== personId && one.isPractice === isPractice && !away.has(one.id));
}

/** The choice is complete: the day and who stands in, who is told of it. Nobody's leave is needed. */
export async function goAway([until = '', id = '']: readonly string[], call: Call): Promise<Outcome> {
  const { personId, unit, name = '' } = call.speaker;
  const today = isoDate(localDateOf(call.now));
  if (!mayBeAway(call) || personId === undefined || unit === undefined)
    return said('my_status', phrase('away-not-yours'));
  if (!parseIsoDate(until) || until < today) return said('my_status', phrase('bot-choice-gone'));
  const substitute = (await colleagues(call)).find((one) => one.id === idOf(id));
  if (!substitute && id !== NOBODY) return said('my_status', phrase('bot-choice-gone'));
  const away = {
    ...{ person: personId, from: today, to: until },
    ...(substitute && { substitute: substitute.id }),
  };
  const day = dayText(until);
  const words = substitute
    ? phrase('away-noted', { day, name: substitute.name })
    : phrase('away-noted-alone', { day });
  const notice: Reply = {
    paragraphs: [phrase('away-notice', { name, day, unit: plainUnitName(call.directory.unit(unit)) })],
  };
  return {
    ...closing(call, {
      replies: [{ paragraphs: [words], choices: [choice(phrase('away-choice-back'), 'back')] }],
      facts: { intent: 'my_status' },
    }),
    writes: [(store) => store.reminders.goAway(away, call.now)],
    notices: substitute ? [noticeTo(call, substitute.id, `away/${personId}/${today}/${until}`, notice)] : [],
  };
}

export async function comeBack(_words: readonly string[], call: Call): Promise<Outcome> {
  const { personId } = call.speaker;
  const away = await call.store.reminders.awayOn(isoDate(localDateOf(call.now)));
  if (personId === undefined || !away.some(({ person }) => person === personId))
    return said('my_status', phrase('away-is-there'));
  return {
    ...said('my_status', phrase('away-back')),
    writes: [(store) => store.reminders.comeBack(personId, call.now)],
  };
}

export async function dropAway(_words: readonly string[], call: Call): Promise<Outcome> {
  const isAsked = call.open !== undefined && stateOf(call, KIND).kind === KIND;
  return isAsked
    ? closing(call, said('my_status', phrase('away-dropped')))
    : said('my_status', phrase('bot-choice-gone'));
}
