import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import { toSecretariat } from '../../bot/report-notices.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { paperOf } from '../../domain/board.ts';
import { chooseOwn, filedWords, type OwnRequest, ownRequest } from './own-requests.ts';
import { type PaperSaid, readPaper } from './paper-words.ts';
import { closing, opened, stateOf, type Talk } from './talk.ts';
import { behalfChoice, choice, contactText, dayText, isDropped, said, speakerContact } from './words.ts';

const KIND = 'elsewhere';

/** "Đã nộp nơi khác": by which paper? */
export async function pressElsewhere([id]: readonly string[], call: Call): Promise<Outcome> {
  const own = await ownRequest(call, id);
  return own ? tell(own, saidSoFar(call), call) : said('my_status', phrase('answer-not-yours'));
}

/** "Đã gửi theo công văn số 12/BC-MTTQ ngày 10/11". */
export async function elsewhereFor(
  requests: readonly OwnRequest[],
  paper: PaperSaid,
  call: Call,
): Promise<Outcome | undefined> {
  const [own, another] = requests;
  if (!own) return undefined;
  if (!another) return tell(own, paper, call);
  return { ...chooseOwn('my_status', requests, KIND), open: opened(call, KIND, paper) };
}

export const elsewhereTalk: Talk = {
  kind: KIND,

  async converse(words, call) {
    const own = await ownRequest(call, stateOf(call, KIND).request);
    if (!own || words.kind !== 'text') return undefined;
    if (isDropped(words.text)) return dropElsewhere([], call);
    const more = readPaper(words.text, call.now);
    const hasMore = more.number !== undefined || more.day !== undefined;
    if (!hasMore && words.meaning().kind !== 'unknown') return undefined;
    return tell(own, { ...saidSoFar(call), ...more }, call);
  },

  async again(call) {
    const own = await ownRequest(call, stateOf(call, KIND).request);
    return own && question(own, saidSoFar(call));
  },
};

export async function dropElsewhere(_words: readonly string[], call: Call): Promise<Outcome> {
  const wasAsked = stateOf(call, KIND).request !== undefined;
  return wasAsked
    ? closing(call, said('my_status', phrase('answer-paper-dropped')))
    : said('my_status', phrase('bot-choice-gone'));
}

function saidSoFar(call: Call): PaperSaid {
  const { number, day } = stateOf(call, KIND);
  return {
    ...(typeof number === 'string' && { number }),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && { day }),
  };
}

/** Asks for what is missing; then the chair's secretariat hears of it, once. */
async function tell(own: OwnRequest, { number, day }: PaperSaid, call: Call): Promise<Outcome> {
  const refusal = (await filedWords(call, own)) ?? (await waitingWords(call, own));
  if (refusal) return closing(call, said('my_status', refusal));
  if (number !== undefined && day !== undefined) return handOver(own, number, day, call);
  const paper = { ...(number !== undefined && { number }), ...(day !== undefined && { day }) };
  return {
    replies: [question(own, paper)],
    facts: { intent: 'my_status' },
    open: opened(call, KIND, { request: own.request.id, ...paper }),
  };
}

async function waitingWords(call: Call, { request, unit }: OwnRequest): Promise<Phrase | undefined> {
  const paper = paperOf(await call.store.board.papersOf(request.id), unit);
  return paper?.state === 'said'
    ? phrase('answer-paper-waiting', { report: request.title, number: paper.number })
    : undefined;
}

function question({ request }: OwnRequest, { number, day }: PaperSaid): Reply {
  const ask =
    number === undefined
      ? phrase(day === undefined ? 'answer-paper-ask' : 'answer-paper-ask-number', { report: request.title })
      : phrase('answer-paper-ask-day', { number });
  return {
    paragraphs: [ask],
    choices: [choice(phrase('answer-choice-drop'), 'unpaper')],
    choicesByWords: true,
  };
}

async function handOver(own: OwnRequest, number: string, day: string, call: Call): Promise<Outcome> {
  const { request, unit } = own;
  const { personId } = call.speaker;
  const params = { report: request.title, number, day: dayText(day) };
  const key = `paper/${request.id}/${unit}/${call.now.getTime()}`;
  const notice: Reply = {
    paragraphs: [
      phrase('answer-paper-notice', {
        ...params,
        committee: committeeName(call, unit),
        contact: contactText(await speakerContact(call)),
      }),
    ],
    choices: decisions(own),
    choicesByWords: true,
  };
  const write: Write = async (store) => {
    const paper = { request: request.id, unit, number, day };
    await store.board.sayFiled({ ...paper, ...(personId !== undefined && { saidBy: personId }) }, call.now);
  };
  return {
    ...closing(call, said('my_status', phrase('answer-paper-said', params))),
    writes: [write],
    notices: await toSecretariat(call, request, key, notice),
  };
}

/** They name the unit and not the paper, which has no number of ours yet: of one unit one paper waits at a time. */
function decisions({ request, unit }: OwnRequest): readonly Choice[] {
  return [
    choice(phrase('answer-choice-paper-received'), 'paper', request.id, unit, 'received'),
    choice(phrase('answer-choice-paper-not-seen'), 'paper', request.id, unit, 'notSeen'),
    behalfChoice(request.id, unit),
  ];
}
