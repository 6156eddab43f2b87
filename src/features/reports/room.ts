import type { Call, Conversation, Outcome } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { approve, confirmOnBehalf } from './approval.ts';
import { answerDeadline } from './deadline.ts';
import { askExtension, chooseExtension, dropWish, extensionTalk } from './extension.ts';
import { decide } from './extension-decision.ts';
import { editReport, interviewTalk, pressQuestion, takeDraftOver } from './interview.ts';
import { behalfTalk, chooseOnBehalf, startOnBehalf } from './on-behalf.ts';
import { chooseClosing, closeRequest, leaveOpen, startClosing } from './opening/closing.ts';
import { tellingWhatIsDropped } from './opening/dropped.ts';
import { pressRequest, requestTalk, startRequest } from './opening/talk.ts';
import { cancel, confirmReturn, returnTalk, startReturn, startUnsign } from './returning.ts';
import { listForReview } from './review-list.ts';
import { seeReport, sendFiles } from './see.ts';
import { decideSheet } from './sheet.ts';
import { askSignOff, setSignOff } from './sign-off-preference.ts';
import { sign, takeBack } from './signing.ts';
import { startChosen, startReport } from './start.ts';
import { answerMyStatus } from './status.ts';
import type { Press, Talk } from './talk.ts';
import { sendTemplate, templateChosen } from './template.ts';

/** Every button of reports, by the verb behind it. */
const presses: Readonly<Record<string, Press>> = {
  q: pressQuestion,
  start: startChosen,
  edit: editReport,
  take: takeDraftOver,
  see: seeReport,
  files: sendFiles,
  sheet: decideSheet,
  template: templateChosen,
  sign,
  unsign: startUnsign,
  back: takeBack,
  signoff: setSignOff,
  approve,
  return: startReturn,
  sendback: confirmReturn,
  keep: cancel,
  behalf: chooseOnBehalf,
  confirm: confirmOnBehalf,
  extend: chooseExtension,
  unwish: dropWish,
  grant: (words, call) => decide(true, words, call),
  refuse: (words, call) => decide(false, words, call),
  new: pressRequest,
  close: chooseClosing,
  shut: closeRequest,
  leaveopen: leaveOpen,
};

const talks: readonly Talk[] = [interviewTalk, returnTalk, behalfTalk, extensionTalk, requestTalk];

/** What each command does, by its name. */
export const commandRuns = {
  baocao: telling((_asked, call) => startReport({ periods: [] }, call)),
  tinhhinh: telling((_asked, call) => answerMyStatus({ periods: [] }, call)),
  hannop: telling((_asked, call) => answerDeadline({ periods: [] }, call)),
  maubieu: telling((_asked, call) => sendTemplate({ periods: [] }, call)),
  duyet: telling((_asked, call) => listForReview(call)),
  nhapho: telling((_asked, call) => startOnBehalf(call)),
  kyduyet: telling((_asked, call) => askSignOff(call)),
  modot: telling((_asked, call) => startRequest(call)),
  dongdot: telling((_asked, call) => startClosing(call)),
} as const;

/** What each question about reports is answered by. */
export const intents = {
  start_report: telling(startReport),
  my_status: telling(answerMyStatus),
  deadline: telling(answerDeadline),
  template: telling(sendTemplate),
  extension: telling(askExtension),
} as const;

export async function press(value: string, call: Call): Promise<Outcome> {
  const [, verb = '', ...words] = value.split(':');
  const pressed = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  if (!pressed) return choiceGone();
  const outcome = await pressed(words, call);
  // Its own buttons say themselves how it ends.
  return verb === 'new' ? outcome : tellingWhatIsDropped(outcome, call);
}

export const conversation: Conversation = {
  converse: async (said, call) => talkOf(call)?.converse(said, call.open?.state, call),
  again: async (call) => talkOf(call)?.again(call.open?.state, call),
};

export { draftFootnote, fileWithoutInterview } from './start.ts';

function talkOf(call: Call): Talk | undefined {
  const { kind } = fieldsOf(call.open?.state);
  return talks.find((talk) => talk.kind === kind);
}

function telling<Asked>(answer: (asked: Asked, call: Call) => Promise<Outcome>) {
  return async (asked: Asked, call: Call) => tellingWhatIsDropped(await answer(asked, call), call);
}
