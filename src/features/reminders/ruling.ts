import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName, plainUnitName } from '../../bot/names.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { timelinessOf } from '../../bot/timeliness.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { mustReport, type ReportRequest } from '../../domain/report.ts';
import { fold } from '../../language/normalise.ts';
import { reviewedRequest } from './board.ts';
import { closing, opened, stateOf, type Talk } from './talk.ts';
import { isRuleable, lateText } from './timeliness.ts';
import { choice, isDropped, said } from './words.ts';

const KIND = 'ruling';
const LONGEST_REASON = 300;
const MOST_DAYS = 366;

interface Case {
  readonly request: ReportRequest;
  readonly unit: string;
}

/** The chair says how late a unit's report is to count, and why: asks for both in one message. */
export async function pressRuling([id, unit = '']: readonly string[], call: Call): Promise<Outcome> {
  const request = await reviewedRequest(call, id);
  if (!request) return said('missing_reports', phrase('board-chair-only'));
  const own = (await timelinessOf(call, request)).find((one) => one.unit === unit);
  if (!own || !isRuleable(own)) return said('missing_reports', phrase('bot-choice-gone'));
  return asking({ request, unit }, call);
}

export const rulingTalk: Talk = {
  kind: KIND,

  async converse(words, call) {
    const open = await caseOf(call);
    if (!open) return closing(call, said('missing_reports', phrase('board-chair-only')));
    if (words.kind !== 'text') return undefined;
    if (isDropped(words.text)) return dropRuling([], call);
    const ruled = readRuling(words.text);
    return 'because' in ruled ? asking(open, call, ruled.because) : rule(open, ruled, call);
  },

  async again(call) {
    const open = await caseOf(call);
    return open && question(open, call);
  },
};

async function caseOf(call: Call): Promise<Case | undefined> {
  const { request: id, unit } = stateOf(call, KIND);
  const request = await reviewedRequest(call, String(id));
  return request && typeof unit === 'string' && mustReport(request, unit) ? { request, unit } : undefined;
}

function asking(open: Case, call: Call, because?: Phrase): Outcome {
  return {
    replies: [question(open, call, because)],
    facts: { intent: 'missing_reports' },
    open: opened(call, KIND, { request: open.request.id, unit: open.unit }),
  };
}

function question({ request, unit }: Case, call: Call, because?: Phrase): Reply {
  const name = plainUnitName(call.directory.unit(unit));
  const ask = phrase('late-ask', { unit: name, report: request.title });
  return {
    paragraphs: because ? [because, ask] : [ask],
    choices: [choice(phrase('answer-choice-drop'), 'unrule')],
    choicesByWords: true,
  };
}

/** "0: mất điện toàn tỉnh", "đúng hạn, do …", "2 ngày vì …". A reason is never missing. */
function readRuling(
  text: string,
): { readonly daysLate: number; readonly reason: string } | { readonly because: Phrase } {
  const onTime = /^(?:đúng hạn)[\s:;,.–-]*(.*)$/isu.exec(text);
  const counted = /^(?:chậm\s+)?(\d{1,3})(?:\s*ngày)?[\s:;,.–-]*(.*)$/isu.exec(text);
  const days = onTime ? 0 : Number(counted?.[1] ?? Number.NaN);
  const reason = ((onTime ? onTime[1] : counted?.[2]) ?? '').trim().slice(0, LONGEST_REASON);
  if (!Number.isInteger(days) || days > MOST_DAYS) return { because: phrase('late-unread') };
  if (!/\p{L}{2}/u.test(fold(reason))) return { because: phrase('late-no-reason') };
  return { daysLate: days, reason };
}

async function rule(
  { request, unit }: Case,
  { daysLate, reason }: { readonly daysLate: number; readonly reason: string },
  call: Call,
): Promise<Outcome> {
  const person = call.speaker.personId;
  const params = {
    committee: committeeName(call, unit),
    report: request.title,
    late: lateText(daysLate),
    reason,
  };
  const ruling = { unit, daysLate, reason, at: call.now, ...(person !== undefined && { person }) };
  const key = `ruling/${request.id}/${unit}/${call.now.getTime()}`;
  const notice: Reply = { paragraphs: [phrase('late-ruled-notice', params)] };
  return {
    ...closing(call, said('missing_reports', phrase('late-ruled-done', params))),
    writes: [(store) => store.board.addRuling(request.id, ruling)],
    notices: await toPeopleOf(call, request, unit, ['officer', 'leader'], key, notice),
  };
}

export async function dropRuling(_words: readonly string[], call: Call): Promise<Outcome> {
  return stateOf(call, KIND).request === undefined
    ? said('missing_reports', phrase('bot-choice-gone'))
    : closing(call, said('missing_reports', phrase('late-dropped')));
}
