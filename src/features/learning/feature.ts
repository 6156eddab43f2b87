import type { Call, Feature, Outcome, Standing } from '../../bot/feature.ts';
import { speaksForChair } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { pressName, teach } from './new-name.ts';
import { listUnread } from './unread-list.ts';

/** What was not understood, and other names for what there is: taught in the chat, without a release. */
export const learning: Feature = {
  name: 'learning',
  commands: [
    {
      name: 'cauhoila',
      summary: phrase('help-command-unread'),
      roles: ['officer', 'admin'],
      purpose: 'manage',
      isOpen: mayTeach,
      run: (call) => whoMay(call, () => listUnread(call)),
    },
    {
      name: 'themtu',
      summary: phrase('help-command-teach'),
      roles: ['officer', 'admin'],
      purpose: 'manage',
      isOpen: mayTeach,
      run: (call, words) => whoMay(call, () => teach(words, call)),
    },
  ],
  intents: {},
  press: (value, call) => whoMay(call, () => pressName(value, call)),
};

/** The secretariat of the unit that chairs the cluster, and the admins: what is taught changes everybody's answers. */
function mayTeach(standing: Standing): boolean {
  const { roles, isPractice } = standing.speaker;
  return !isPractice && (roles.includes('admin') || (roles.includes('officer') && speaksForChair(standing)));
}

async function whoMay(call: Call, run: () => Promise<Outcome>): Promise<Outcome> {
  if (mayTeach(call)) return run();
  const refusal = call.speaker.isPractice
    ? phrase('learning-not-in-practice')
    : phrase('learning-chair-only');
  return { replies: [{ paragraphs: [refusal] }], facts: { intent: 'help' } };
}
