import type { Command, Feature } from '../../bot/feature.ts';
import { holdsChair } from '../../bot/roles.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { CommandName } from './room.ts';
import { YEAR } from './talk.ts';

/** Loaded when somebody first needs it, as reports are. */
const room = () => import('./room.ts');

function command(name: CommandName, summary: Phrase, otherName: string): Command {
  return {
    name,
    summary,
    otherNames: [otherName],
    roles: ['officer', 'leader'],
    purpose: 'year',
    run: async (call, words) => (await room()).command(name, call, words),
  };
}

function chairCommand(...words: Parameters<typeof command>): Command {
  return { ...command(...words), purpose: 'lead', isOpen: holdsChair };
}

/** The cluster's year: opened, pledged for, scored, handed over. */
export const year: Feature = {
  name: YEAR,
  commands: [
    command('giaouoc', phrase('year-command-pledge'), 'giaouocthidua'),
    chairCommand('monam', phrase('year-command-open'), 'monamthidua'),
    chairCommand('suyton', phrase('year-command-nominate'), 'suytoncumtruong'),
    chairCommand('bangiao', phrase('year-command-handover'), 'bangiaocumtruong'),
    command('chamdiem', phrase('year-command-score'), 'tuchamdiem'),
    chairCommand('kiemphieu', phrase('year-command-tally'), 'bienbankiemphieu'),
    chairCommand('duthao', phrase('year-command-papers'), 'duthaovanban'),
    chairCommand('xuatnam', phrase('year-command-export'), 'xuatnamthidua'),
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
