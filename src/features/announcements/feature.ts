import type { Feature } from '../../bot/feature.ts';
import { holdsChair } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';

/** Loaded when somebody first needs it: a question asked at the prompt is to be answered within a second. */
const room = () => import('./presses.ts');

/** The chair tells everyone, and knows who has heard. */
export const announcements: Feature = {
  name: 'announcements',
  commands: [
    {
      name: 'thongbao',
      otherNames: ['soanthongbao'],
      summary: phrase('announcements-command'),
      roles: ['officer', 'leader'],
      purpose: 'collect',
      isOpen: holdsChair,
      run: async (call) => (await room()).listAnnouncements(call),
    },
  ],
  intents: { announce: async (_query, call) => (await room()).listAnnouncements(call) },
  chores: [
    { name: 'announcements', run: async (call) => (await import('./watching.ts')).watching.run(call) },
  ],
  press: async (value, call) => (await room()).press(value, call),
  conversation: {
    converse: async (said, call) => (await room()).converse(said, call),
    again: async (call) => (await room()).again(call),
  },
  hear: async (text, call) => (/nh[aậ]n/i.test(text) ? (await room()).hearReceived(text, call) : undefined),
};
