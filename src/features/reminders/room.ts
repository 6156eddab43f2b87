import type { Call, Conversation, Outcome } from '../../bot/feature.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { awayTalk, comeBack, dropAway, goAway, startAway } from './away.ts';
import { answerMissing, pressBoard } from './board.ts';
import { listDaysOff } from './days-off.ts';
import { dropElsewhere, elsewhereTalk, pressElsewhere } from './elsewhere.ts';
import { explain, explainUnit } from './explain.ts';
import { callForHelp } from './help-call.ts';
import { nudge } from './nudge.ts';
import { decidePaper } from './paper-decision.ts';
import { dropPromise, pressPromise, promiseTalk } from './promise.ts';
import { showRehearsal, showRehearsed } from './rehearsing.ts';
import { answerRollCall, showRollCall, startRollCall } from './roll-call.ts';
import { dropRuling, pressRuling, rulingTalk } from './ruling.ts';
import { type Press, stateOf, type Talk } from './talk.ts';
import { pressTimeliness, showTimeliness } from './timeliness.ts';

/** Every button of reminders, by the verb behind it. */
const presses: Readonly<Record<string, Press>> = {
  board: pressBoard,
  nudge,
  late: pressTimeliness,
  rule: pressRuling,
  unrule: dropRuling,
  promise: pressPromise,
  unpromise: dropPromise,
  help: callForHelp,
  elsewhere: pressElsewhere,
  unpaper: dropElsewhere,
  paper: decidePaper,
  stand: goAway,
  unaway: dropAway,
  back: comeBack,
  callall: startRollCall,
  here: answerRollCall,
  why: explainUnit,
  rehearsed: showRehearsed,
};

const talks: readonly Talk[] = [promiseTalk, elsewhereTalk, awayTalk, rulingTalk];

/** What each command does, by its name. */
export const commandRuns = {
  bangtheodoi: (call) => answerMissing({ periods: [] }, call),
  dunghan: showTimeliness,
  divang: startAway,
  ngaynghi: listDaysOff,
  diemdanh: showRollCall,
  visaonhac: explain,
  chaythu: showRehearsal,
} as const satisfies Readonly<Record<string, (call: Call, words: string) => Promise<Outcome>>>;

export { answerMissing } from './board.ts';
export { hearAnswer } from './heard.ts';

export async function press(value: string, call: Call): Promise<Outcome> {
  const [, verb = '', ...words] = value.split(':');
  const pressed = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return pressed ? pressed(words, call) : choiceGone();
}

export const conversation: Conversation = {
  converse: async (said, call) => talkOf(call)?.converse(said, call),
  again: async (call) => talkOf(call)?.again(call),
};

function talkOf(call: Call): Talk | undefined {
  return talks.find(({ kind }) => stateOf(call, kind).kind === kind);
}
