import type { Call, Outcome } from '../../bot/feature.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { entryTalk, pressEntry } from './entry-talk.ts';
import { confirmHandover, undoHandover } from './handover.ts';
import { pressPledge, showPledge } from './pledge-desk.ts';
import { openYear, showHandover, startNomination, startSigning, startTargets } from './starts.ts';
import type { Press } from './talk.ts';
import { chooseTargetUnit } from './targets.ts';

/** Every button of the year, by the verb behind it. Each checks rights and state anew, so an old one does nothing. */
const presses: Readonly<Record<string, Press>> = {
  q: pressEntry,
  pledge: pressPledge,
  sign: startSigning,
  target: startTargets,
  targetof: chooseTargetUnit,
  confirm: confirmHandover,
  undo: undoHandover,
};

/** What each command does, by its name. */
const commandRuns = {
  monam: openYear,
  suyton: startNomination,
  giaouoc: showPledge,
  bangiao: showHandover,
} as const;
export type CommandName = keyof typeof commandRuns;

export function command(name: CommandName, call: Call, words: string): Promise<Outcome> {
  const run: (call: Call, words: string) => Promise<Outcome> = commandRuns[name];
  return run(call, words);
}

export async function press(value: string, call: Call): Promise<Outcome> {
  const [, verb = '', ...words] = value.split(':');
  const pressed = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return pressed ? pressed(words, call) : choiceGone();
}

export const conversation = entryTalk;
