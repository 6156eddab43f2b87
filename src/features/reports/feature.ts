import { choiceGone } from '../../bot/bot.ts';
import type { Call, Command, Feature, Outcome } from '../../bot/feature.ts';
import { phrase } from '../../chat/reply.ts';
import { approve, confirmOnBehalf } from './approval.ts';
import { answerDeadline } from './deadline.ts';
import { askExtension, chooseExtension, decide, dropWish, extensionTalk } from './extension.ts';
import { editReport, interviewTalk, pressQuestion, takeDraftOver } from './interview.ts';
import { behalfTalk, chooseOnBehalf, startOnBehalf } from './on-behalf.ts';
import { chooseClosing, closeRequest, leaveOpen, startClosing } from './request-closing.ts';
import { tellingWhatIsDropped } from './request-dropped.ts';
import { pressRequest, requestTalk, startRequest } from './request-talk.ts';
import { cancel, confirmReturn, returnTalk, startReturn, startUnsign } from './returning.ts';
import { listForReview } from './review-list.ts';
import { seeReport, sendFiles } from './see.ts';
import { decideSheet } from './sheet.ts';
import { askSignOff, setSignOff } from './sign-off-preference.ts';
import { sign, takeBack } from './signing.ts';
import { draftFootnote, fileWithoutInterview, startChosen, startReport } from './start.ts';
import { answerMissing, answerMyStatus } from './status.ts';
import { fieldsOf, type Press, REPORTS, type Talk } from './talk.ts';
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

const commands: readonly Command[] = [
  {
    name: 'baocao',
    otherNames: ['nopbaocao'],
    summary: phrase('reports-command-start'),
    roles: ['officer', 'leader'],
    run: (call) => startReport({ periods: [] }, call),
  },
  {
    name: 'tinhhinh',
    summary: phrase('reports-command-status'),
    roles: ['officer', 'leader'],
    run: (call) => answerMyStatus({ periods: [] }, call),
  },
  {
    name: 'hannop',
    summary: phrase('reports-command-deadline'),
    run: (call) => answerDeadline({ periods: [] }, call),
  },
  {
    name: 'maubieu',
    summary: phrase('reports-command-template'),
    roles: ['officer', 'leader'],
    run: (call) => sendTemplate({ periods: [] }, call),
  },
  {
    name: 'duyet',
    summary: phrase('reports-command-review'),
    roles: ['officer', 'leader'],
    run: (call) => listForReview(call),
  },
  {
    name: 'nhapho',
    summary: phrase('reports-command-behalf'),
    roles: ['officer', 'leader'],
    run: (call) => startOnBehalf(call),
  },
  {
    name: 'kyduyet',
    summary: phrase('reports-command-sign-off'),
    roles: ['leader'],
    run: (call) => askSignOff(call),
  },
  {
    name: 'modot',
    otherNames: ['motdot', 'modotbaocao'],
    summary: phrase('requests-command-open'),
    roles: ['officer', 'leader'],
    run: (call) => startRequest(call),
  },
  {
    name: 'dongdot',
    otherNames: ['dongdotbaocao'],
    summary: phrase('requests-command-close'),
    roles: ['officer', 'leader'],
    run: (call) => startClosing(call),
  },
];

/** Reports: filed in a chat, signed, reviewed, sent back, put off; and who has filed. */
export const reports: Feature = {
  name: REPORTS,
  commands: commands.map((command) => ({
    ...command,
    run: async (call, words) => tellingWhatIsDropped(await command.run(call, words), call),
  })),
  intents: {
    start_report: telling(startReport),
    my_status: telling(answerMyStatus),
    missing_reports: telling(answerMissing),
    deadline: telling(answerDeadline),
    template: telling(sendTemplate),
    extension: telling(askExtension),
  },
  press: async (value, call) => {
    const [, verb = '', ...words] = value.split(':');
    const press = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
    if (!press) return choiceGone();
    const outcome = await press(words, call);
    // Its own buttons say themselves how it ends.
    return verb === 'new' ? outcome : tellingWhatIsDropped(outcome, call);
  },
  conversation: {
    converse: async (said, call) => talkOf(call)?.converse(said, call.open?.state, call),
    again: async (call) => talkOf(call)?.again(call.open?.state, call),
  },
  takeFile: (_said, call) => fileWithoutInterview(call),
  footnote: draftFootnote,
};

function talkOf(call: Call): Talk | undefined {
  const { kind } = fieldsOf(call.open?.state);
  return talks.find((talk) => talk.kind === kind);
}

function telling<Asked>(answer: (asked: Asked, call: Call) => Promise<Outcome>) {
  return async (asked: Asked, call: Call) => tellingWhatIsDropped(await answer(asked, call), call);
}
