import type { Command, Feature } from '../../bot/feature.ts';
import { holdsChair } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { REPORTS } from './talk.ts';

/** Loaded when somebody first needs it: a question asked at the prompt is to be answered within a second. */
const room = () => import('./room.ts');

const nothingAsked = { periods: [] };

const commands: readonly Command[] = [
  {
    name: 'baocao',
    otherNames: ['nopbaocao'],
    summary: phrase('reports-command-start'),
    roles: ['officer', 'leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.baocao(nothingAsked, call),
  },
  {
    name: 'tinhhinh',
    summary: phrase('reports-command-status'),
    roles: ['officer', 'leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.tinhhinh(nothingAsked, call),
  },
  {
    name: 'hannop',
    summary: phrase('reports-command-deadline'),
    purpose: 'ask',
    run: async (call) => (await room()).commandRuns.hannop(nothingAsked, call),
  },
  {
    name: 'maubieu',
    summary: phrase('reports-command-template'),
    roles: ['officer', 'leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.maubieu(nothingAsked, call),
  },
  {
    name: 'duyet',
    summary: phrase('reports-command-review'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call) => (await room()).commandRuns.duyet(nothingAsked, call),
  },
  {
    name: 'nhapho',
    summary: phrase('reports-command-behalf'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call) => (await room()).commandRuns.nhapho(nothingAsked, call),
  },
  {
    name: 'kyduyet',
    summary: phrase('reports-command-sign-off'),
    roles: ['leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.kyduyet(nothingAsked, call),
  },
  {
    name: 'modot',
    otherNames: ['motdot', 'modotbaocao'],
    summary: phrase('requests-command-open'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call) => (await room()).commandRuns.modot(nothingAsked, call),
  },
  {
    name: 'dongdot',
    otherNames: ['dongdotbaocao'],
    summary: phrase('requests-command-close'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call) => (await room()).commandRuns.dongdot(nothingAsked, call),
  },
];

/** Reports: filed in a chat, signed, reviewed, sent back, put off; and who has filed. */
export const reports: Feature = {
  name: REPORTS,
  commands,
  intents: {
    start_report: async (asked, call) => (await room()).intents.start_report(asked, call),
    my_status: async (asked, call) => (await room()).intents.my_status(asked, call),
    deadline: async (asked, call) => (await room()).intents.deadline(asked, call),
    template: async (asked, call) => (await room()).intents.template(asked, call),
    extension: async (asked, call) => (await room()).intents.extension(asked, call),
  },
  press: async (value, call) => (await room()).press(value, call),
  conversation: {
    converse: async (said, call) => (await room()).conversation.converse(said, call),
    again: async (call) => (await room()).conversation.again(call),
  },
  takeFile: async (_said, call) => (await room()).fileWithoutInterview(call),
  footnote: async (call) => {
    // Nobody's report waits where nobody is known.
    if (call.speaker.personId === undefined) return undefined;
    return (await room()).draftFootnote(call);
  },
};
