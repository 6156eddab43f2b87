import type { Call, Feature, Outcome } from '../../bot/feature.ts';
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
      run: (call) => whoMay(call, () => listUnread(call)),
    },
    {
      name: 'themtu',
      summary: phrase('help-command-teach'),
      roles: ['officer', 'admin'],
      run: (call, words) => whoMay(call, () => teach(words, call)),
    },
  ],
  intents: {},
  press: (value, call) => whoMay(call, () => pressName(value, call)),
};

/** The secretariat of the unit that chairs the cluster, and the admins: what is taught changes everybody's answers. */
async function whoMay(call: Call, run: () => Promise<Outcome>): Promise<Outcome> {
  const { roles, isPractice } = call.speaker;
  const isSecretariat = roles.includes('officer') && speaksForChair(call);
  if (!isPractice && (isSecretariat || roles.includes('admin'))) return run();
  const refusal = isPractice ? phrase('learning-not-in-practice') : phrase('learning-chair-only');
  return { replies: [{ paragraphs: [refusal] }], facts: { intent: 'help' } };
}
