import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { fieldsOf, idOf } from '../../bot/fields.ts';
import { committeeName, dueText } from '../../bot/names.ts';
import { mayFile } from '../../bot/report-access.ts';
import { toSecretariat } from '../../bot/report-notices.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { dueMoment } from '../../domain/due.ts';
import { isoDate, type LocalDate, parseIsoDate } from '../../domain/local-date.ts';
import { dueAtFor, type ReportRequest } from '../../domain/report.ts';
import { readDate } from '../../language/dates/date-reading.ts';
import { fold } from '../../language/normalise.ts';
import type { Query } from '../../reading/query.ts';
import { minuteOf } from './extension-decision.ts';
import { interviewTalk } from './interview.ts';
import { choice, said } from './report-words.ts';
import { chooseRequest, chosenRequest, ownRequests } from './request-choice.ts';
import { isTalking, opened, REPORTS, type Talk } from './talk.ts';

const LONGEST_REASON = 300;

/** What has been said so far of a wish for a later deadline. */
interface Wish {
  readonly request: number;
  /** ISO day. */
  readonly on?: string;
  /** What was open before, to go on with afterwards. */
  readonly before?: unknown;
}

/** "Xin lùi hạn đến thứ Sáu tuần sau": the day may stand in the very words. */
export async function askExtension(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  if (unit === undefined) return said('extension', phrase('reports-no-unit-extension'));
  const requests = await ownRequests(call, unit, asked);
  const [request] = requests;
  if (!request)
    return said('extension', phrase('reports-none-open-extension', { committee: committeeName(call, unit) }));
  if (requests.length > 1) return chooseRequest('extension', 'extend', requests);
  return wishFor(call, request, call.words ?? '');
}

export async function chooseExtension([id]: readonly string[], call: Call): Promise<Outcome> {
  const chosen = await chosenRequest(call, id);
  return chosen ? wishFor(call, chosen.request, '') : said('extension', phrase('reports-not-yours'));
}

async function wishFor(call: Call, request: ReportRequest, words: string): Promise<Outcome> {
  const { unit = '' } = call.speaker;
  const refusal = await refusalFor(call, request, unit);
  if (refusal) return said('extension', refusal);
  const before = wishOf(call.open?.state)?.before ?? (isTalking(call, 'extension') ? undefined : call.open);
  const wish: Wish = { request: request.id, ...(before !== undefined && { before }) };
  const day = words === '' ? undefined : dayIn(words, request, unit, call);
  return day && 'on' in day ? next({ ...wish, on: day.on }, request, call) : next(wish, request, call);
}

/** Why there is nothing to wish for. */
async function refusalFor(call: Call, request: ReportRequest, unit: string): Promise<Phrase | undefined> {
  const report = await call.store.reports.find(request.id, unit);
  if (report?.state === 'submitted' || report?.state === 'approved')
    return phrase('reports-extension-filed', { report: request.title });
  const waiting = (await call.store.reports.extensionsOf(request.id)).find(
    (extension) => extension.unit === unit && extension.state === 'asked',
  );
  return waiting && phrase('reports-extension-waiting', { due: dueText(waiting.until) });
}

/** Asks for what is missing: the day, then the reason. */
function next(wish: Wish, request: ReportRequest, call: Call, because?: Phrase): Outcome {
  return {
    replies: [question(wish, request, call, because)],
    facts: { intent: 'extension' },
    open: opened('extension', wish),
  };
}

function question(wish: Wish, request: ReportRequest, call: Call, because?: Phrase): Reply {
  const { unit = '' } = call.speaker;
  const ask =
    wish.on === undefined
      ? phrase('reports-extension-day', { report: request.title, due: dueText(dueAtFor(request, unit)) })
      : phrase('reports-extension-reason', { due: dueText(untilOf(wish.on, request, call)) });
  return {
    paragraphs: because ? [because, ask] : [ask],
    choices: [choice(phrase('reports-choice-cancel'), 'unwish')],
    choicesByWords: true,
  };
}

export const extensionTalk: Talk = {
  kind: 'extension',

  async converse(words, state, call) {
    const wish = wishOf(state);
    const request = wish && (await call.store.reports.request(wish.request));
    const { unit } = call.speaker;
    if (!wish || !request || unit === undefined || !mayFile(call, request, unit))
      return { ...said('extension', phrase('reports-not-yours')), open: null };
    if (words.kind !== 'text') return undefined;
    if (/^(?:thoi|huy|dung|thoat)$/.test(fold(words.text))) return dropWish([], call);
    if (wish.on === undefined) {
      const day = dayIn(words.text, request, unit, call);
      return 'on' in day
        ? next({ ...wish, on: day.on }, request, call)
        : next(wish, request, call, day.because);
    }
    return asked(wish, wish.on, request, unit, words.text.slice(0, LONGEST_REASON), call);
  },

  async again(state, call) {
    const wish = wishOf(state);
    const request = wish && (await call.store.reports.request(wish.request));
    return wish && request ? question(wish, request, call) : undefined;
  },
};

export async function dropWish(_words: readonly string[], call: Call): Promise<Outcome> {
  const wish = wishOf(call.open?.state);
  // An old button, pressed while something else is open: that stays open.
  if (!wish) return said('extension', phrase('bot-choice-gone'));
  return goingBack(wish, said('extension', phrase('reports-extension-dropped')), call);
}

async function asked(
  wish: Wish,
  on: string,
  request: ReportRequest,
  unit: string,
  reason: string,
  call: Call,
): Promise<Outcome> {
  const refusal = await refusalFor(call, request, unit);
  if (refusal) return goingBack(wish, said('extension', refusal), call);
  const until = untilOf(on, request, call);
  const person = call.speaker.personId;
  const reply: Reply = {
    paragraphs: [
      phrase('reports-extension-notice', {
        committee: committeeName(call, unit),
        report: request.title,
        due: dueText(until),
        reason,
      }),
    ],
    choices: [
      choice(phrase('reports-choice-grant'), 'grant', request.id, unit, minuteOf(until)),
      choice(phrase('reports-choice-refuse'), 'refuse', request.id, unit, minuteOf(until)),
    ],
    choicesByWords: true,
  };
  const key = `extension/${request.id}/${unit}/${call.now.getTime()}`;
  const write: Write = async (store) => {
    await store.reports.askExtension(
      { request: request.id, unit, until, reason, ...(person !== undefined && { person }) },
      call.now,
    );
  };
  return goingBack(
    wish,
    {
      ...said('extension', phrase('reports-extension-asked', { due: dueText(until) })),
      writes: [write],
      notices: await toSecretariat(call, request, key, reply),
    },
    call,
  );
}

/** A day after the deadline; or what to say about the words. */
function dayIn(
  words: string,
  request: ReportRequest,
  unit: string,
  call: Call,
): { readonly on: string } | { readonly because: Phrase } {
  const reading = readDate(words, call.now);
  const date = dateOf(reading);
  if (!date) return { because: phrase('reports-extension-no-day') };
  const on = isoDate(date);
  const due = dueAtFor(request, unit);
  if (untilOf(on, request, call) <= due)
    return { because: phrase('reports-extension-too-early', { due: dueText(due) }) };
  return { on };
}

/** "Đến ngày", "trước ngày": the wish is echoed with its weekday before it is sent, so the later day is taken. */
function dateOf(reading: ReturnType<typeof readDate>): LocalDate | undefined {
  if (reading.kind === 'date' || reading.kind === 'confirm') return reading.date;
  return reading.kind === 'before' ? reading.sameDay : undefined;
}

/** At the request's hour; a day off moves as the request says. */
function untilOf(on: string, request: ReportRequest, call: Call): Date {
  const date = parseIsoDate(on);
  if (!date) throw new Error(`not a day: ${on}`);
  return dueMoment(date, request.dueTime, request.shift, call.directory.calendar).at;
}

/** Where a report was being filled in, it goes on with its question. */
async function goingBack(wish: Wish, outcome: Outcome, call: Call): Promise<Outcome> {
  const { feature, state } = fieldsOf(wish.before);
  if (feature !== REPORTS) return { ...outcome, open: null };
  const question = await interviewTalk.again(state, call);
  if (!question) return { ...outcome, open: null };
  return { ...outcome, replies: [...outcome.replies, question], open: { feature: REPORTS, state } };
}

function wishOf(state: unknown): Wish | undefined {
  const fields = fieldsOf(state);
  const request = idOf(fields.request);
  if (fields.kind !== 'extension' || request === undefined) return undefined;
  const on = typeof fields.on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fields.on) ? { on: fields.on } : {};
  return { request, ...on, ...(fields.before !== undefined && { before: fields.before }) };
}
