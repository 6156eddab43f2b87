import type { Feature } from '../../bot/feature.ts';
import { isStranger } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { roles } from '../../domain/role.ts';
import { hasRemit, isKeeper } from './access.ts';
import { isBareCode } from './codes.ts';
import { PEOPLE } from './talk.ts';

/** Loaded when somebody first needs it: a question asked at the prompt is to be answered within a second. */
const room = () => import('./room.ts');

/** People: invited, enrolled with their consent, reached on several accounts, replaced; and their own data. */
export const people: Feature = {
  name: PEOPLE,
  commands: [
    {
      name: 'dangky',
      summary: phrase('people-command-enrol'),
      purpose: 'self',
      run: async (call, words) => (await room()).commandRuns.dangky(words, call),
    },
    {
      name: 'dulieu',
      summary: phrase('people-command-data'),
      purpose: 'self',
      run: async (call) => (await room()).commandRuns.dulieu(call),
    },
    {
      name: 'taikhoan',
      summary: phrase('people-command-accounts'),
      roles,
      purpose: 'self',
      run: async (call) => (await room()).commandRuns.taikhoan(call),
    },
    {
      name: 'themkenh',
      summary: phrase('people-command-add-account'),
      roles,
      purpose: 'self',
      run: async (call) => (await room()).commandRuns.themkenh(call),
    },
    {
      name: 'moi',
      summary: phrase('people-command-invite'),
      roles: ['officer', 'leader', 'admin'],
      purpose: 'manage',
      isOpen: hasRemit,
      run: async (call, words) => (await room()).commandRuns.moi(call, words),
    },
    {
      name: 'nhansu',
      summary: phrase('people-command-staff'),
      roles: ['officer', 'leader', 'admin'],
      purpose: 'manage',
      isOpen: hasRemit,
      run: async (call, words) => (await room()).commandRuns.nhansu(call, words),
    },
    {
      name: 'yeucau',
      summary: phrase('people-command-requests'),
      roles: ['officer', 'leader', 'admin'],
      purpose: 'manage',
      isOpen: isKeeper,
      run: async (call) => (await room()).commandRuns.yeucau(call),
    },
  ],
  intents: { privacy: async (asked, call) => (await room()).answerPrivacy(asked, call) },
  press: async (value, call) => (await room()).press(value, call),
  conversation: {
    converse: async (said, call) => (await room()).conversation.converse(said, call),
    again: async (call) => (await room()).conversation.again(call),
  },
  join: async (ref, call) => (await room()).joinByLink(ref, call),
  withdrew: async (call) => (await room()).withdrawnAtMessenger(call),
  /** A code on its own: only from somebody the bot does not know, so that no question is mistaken for one. */
  hear: async (text, call) =>
    call.from && isStranger(call.speaker) && isBareCode(text)
      ? (await room()).hearCode(text, call)
      : undefined,
};
