import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { dueText } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { dueDayOf } from '../../domain/lateness.ts';
import { compareDates, isoDate, type LocalDate, localDateOf } from '../../domain/local-date.ts';
import { dueAtFor } from '../../domain/report.ts';
import { type ComingDay, readWorkingDay, workingDayOf } from './coming-day.ts';
import { chooseOwn, filedWords, type OwnRequest, ownRequest } from './own-requests.ts';
import { closing, opened, stateOf, type Talk } from './talk.ts';
import { choice, dayText, isDropped, said } from './words.ts';

const KIND = 'promise';
/** Days that are offered as buttons. */
const OFFERED = 3;

/** "Nộp ngày …": asks for the day, or takes the one behind the button. */
export async function pressPromise([id, day]: readonly string[], call: Call): Promise<Outcome> {
  const own = await ownRequest(call, id);
  if (!own) return said('my_status', phrase('answer-not-yours'));
  const filed = await filedWords(call, own);
  if (filed) return closing(call, said('my_status', filed));
  if (day === undefined) return asking(own, call);
  const chosen = workingDayOf(day, call);
  return chosen.kind === 'day' ? promised(own, chosen.day, call) : asking(own, call, chosen);
}

/** "Mai tôi nộp": the day stands in the words; of several reports it is asked which. */
export async function promiseFor(
  requests: readonly OwnRequest[],
  day: ComingDay,
  call: Call,
): Promise<Outcome | undefined> {
  const [own, another] = requests;
  if (!own) return undefined;
  if (day.kind !== 'day') return another ? chooseOwn('my_status', requests, KIND) : asking(own, call, day);
  if (another) return chooseOwn('my_status', requests, KIND, isoDate(day.day));
  return promised(own, day.day, call);
}

export const promiseTalk: Talk = {
  kind: KIND,

  async converse(words, call) {
    const own = await ownRequest(call, stateOf(call, KIND).request);
    if (!own) return closing(call, said('my_status', phrase('answer-not-yours')));
    if (words.kind !== 'text') return undefined;
    if (isDropped(words.text)) return dropPromise([], call);
    const filed = await filedWords(call, own);
    if (filed) return closing(call, said('my_status', filed));
    const day = readWorkingDay(words.text, call);
    if (day.kind === 'day') return promised(own, day.day, call);
    return asksElse(words.meaning(), day) ? undefined : asking(own, call, day);
  },

  async again(call) {
    const own = await ownRequest(call, stateOf(call, KIND).request);
    return own && question(own, call);
  },
};

/** A question of another kind is answered as ever; what nobody understands was meant for a day. */
function asksElse(meaning: { readonly kind: string }, day: ComingDay): boolean {
  return day.kind === 'none' && meaning.kind !== 'unknown';
}

function asking(own: OwnRequest, call: Call, refused?: ComingDay): Outcome {
  return {
    replies: [question(own, call, refused)],
    facts: { intent: 'my_status' },
    open: opened(call, KIND, { request: own.request.id }),
  };
}

function question({ request }: OwnRequest, call: Call, day?: ComingDay): Reply {
  const offered = day?.kind === 'refused' && day.instead.length > 0 ? day.instead : nextDays(call);
  const because: Phrase[] = [];
  if (day?.kind === 'refused') because.push(day.because);
  if (day?.kind === 'none') because.push(phrase('answer-day-unread'));
  return {
    paragraphs: [...because, phrase('answer-promise-ask', { report: request.title })],
    choices: [
      ...offered.map(
        (iso): Choice => choice(phrase('answer-choice-day', { day: dayText(iso) }), KIND, request.id, iso),
      ),
      choice(phrase('answer-choice-drop'), 'unpromise'),
    ],
    choicesByWords: true,
  };
}

function nextDays({ now, directory: { calendar } }: Call): readonly string[] {
  const days: LocalDate[] = [];
  let day = localDateOf(now);
  while (days.length < OFFERED) {
    day = calendar.nextWorkingDay(day);
    days.push(day);
  }
  return days.map(isoDate);
}

/** Nothing is said before that day; the chair sees it. The deadline stays what it is, and that is said. */
function promised({ request, unit }: OwnRequest, day: LocalDate, call: Call): Outcome {
  const { personId: person } = call.speaker;
  if (person === undefined) return said('my_status', phrase('answer-not-yours'));
  const due = dueAtFor(request, unit);
  const isLate = compareDates(day, dueDayOf(due)) > 0;
  const params = { report: request.title, day: dayText(isoDate(day)) };
  const write: Write = async (store) => {
    await store.reminders.promise({ request: request.id, unit, person, day, madeAt: call.now });
    await store.reminders.silence({ request: request.id, units: [unit] }, 'promised', call.now);
  };
  return {
    ...closing(call, {
      replies: [
        {
          paragraphs: [
            phrase('answer-promised', params),
            ...(isLate ? [phrase('answer-promised-late', { due: dueText(due) })] : []),
          ],
          choices: [
            choice(phrase('answer-choice-other-day'), KIND, request.id),
            choice(phrase('answer-choice-take-back'), 'unpromise', request.id),
          ],
          choicesByWords: true,
        },
      ],
      facts: { intent: 'my_status' },
    }),
    writes: [write],
  };
}

/** Without a request: the question is dropped. With one: the promise is taken back. */
export async function dropPromise([id]: readonly string[], call: Call): Promise<Outcome> {
  if (id === undefined) {
    const wasAsked = stateOf(call, KIND).request !== undefined;
    return wasAsked
      ? closing(call, said('my_status', phrase('answer-promise-dropped')))
      : said('my_status', phrase('bot-choice-gone'));
  }
  const own = await ownRequest(call, id);
  if (!own) return said('my_status', phrase('answer-not-yours'));
  const { request, unit } = own;
  const made = (await call.store.reminders.promises([request.id])).some((promise) => promise.unit === unit);
  if (!made) return said('my_status', phrase('bot-choice-gone'));
  return {
    ...said('my_status', phrase('answer-promise-taken-back', { report: request.title })),
    writes: [(store) => store.reminders.withdrawPromise(request.id, unit, call.now)],
  };
}
