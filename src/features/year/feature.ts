import type { Command, Feature } from '../../bot/feature.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { CommandName } from './room.ts';
import { YEAR } from './talk.ts';

/** Loaded when somebody first needs it, as reports are. */
const room = () => import('./room.ts');

function command(name: CommandName, summary: Phrase, ...otherNames: readonly string[]): Command {
  return {
    name,
    summary,
    ...(otherNames.length > 0 && { otherNames }),
    roles: ['officer', 'leader'],
    run: async (call, words) => (await room()).command(name, call, words),
  };
}

/** The cluster's year: opened, pledged for, scored, handed over. */
export const year: Feature = {
  name: YEAR,
  commands: [
    command('giaouoc', phrase('year-command-pledge'), 'giaouocthidua'),
    command('monam', phrase('year-command-open'), 'monamthidua'),
    command('suyton', phrase('year-command-nominate'), 'suytoncumtruong'),
    command('bangiao', phrase('year-command-handover'), 'bangiaocumtruong'),
    command('chamdiem', phrase('year-command-score'), 'tuchamdiem'),
    command('kiemphieu', phrase('year-command-tally'), 'bienbankiemphieu'),
    command('duthao', phrase('year-command-papers'), 'duthaovanban'),
    command('xuatnam', phrase('year-command-export'), 'xuatnamthidua'),
  ],
  intents: {
    export: async (asked, call) => (await room()).intents.export(asked, call),
    scoring: async (asked, call) => (await room()).intents.scoring(asked, call),
  },
  chores: [
    { name: 'handover', run: async (call) => (await import('./handover-day.ts')).welcomeNewChair(call) },
  ],
  press: async (value, call) => (await room()).press(value, call),
  conversation: {
    converse: async (said, call) => (await room()).conversation.converse(said, call),
    again: async (call) => (await room()).conversation.again(call),
  },
};
