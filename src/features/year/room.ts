import type { Call, Conversation, Outcome } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { talks } from './entries.ts';
import { answerExport, exportYear } from './export.ts';
import { confirmHandover, undoHandover } from './handover.ts';
import { choosePaper, sendPaper } from './papers/drafting.ts';
import { pressPledge, showPledge } from './pledge-desk.ts';
import { answerScoring, chooseScored, publish, showScores } from './scoring/desk.ts';
import {
  openYear,
  showHandover,
  startNomination,
  startScoring,
  startSigning,
  startTally,
  startTargets,
} from './starts.ts';
import type { Press } from './talk.ts';
import { chooseTargetUnit } from './targets.ts';

/** Every button of the year, by the verb behind it. Each checks rights and state anew, so an old one does nothing. */
const presses: Readonly<Record<string, Press>> = {
  pledge: pressPledge,
  startsign: startSigning,
  target: startTargets,
  targetof: chooseTargetUnit,
  confirm: confirmHandover,
  undo: undoHandover,
  paper: sendPaper,
  score: startScoring,
  scoreof: chooseScored,
  publish,
};

/** What each command does, by its name. */
const commandRuns = {
  monam: openYear,
  suyton: startNomination,
  giaouoc: showPledge,
  bangiao: showHandover,
  xuatnam: exportYear,
  duthao: choosePaper,
  kiemphieu: startTally,
  chamdiem: showScores,
} as const;
export type CommandName = keyof typeof commandRuns;

export function command(name: CommandName, call: Call, words: string): Promise<Outcome> {
  const run: (call: Call, words: string) => Promise<Outcome> = commandRuns[name];
  return run(call, words);
}

export async function press(value: string, call: Call): Promise<Outcome> {
  const [, verb = '', ...words] = value.split(':');
  const talk = talks.find(({ kind }) => kind === verb);
  if (talk) return talk.press(words, call);
  const pressed = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return pressed ? pressed(words, call) : choiceGone();
}

export const intents = { export: answerExport, scoring: answerScoring } as const;

export const conversation: Conversation = {
  converse: async (said, call) => talkOf(call)?.converse(said, call),
  again: async (call) => talkOf(call)?.again(call),
};

function talkOf(call: Call) {
  const { kind } = fieldsOf(call.open?.state);
  return talks.find((talk) => talk.kind === kind);
}
