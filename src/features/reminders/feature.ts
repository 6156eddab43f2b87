import type { Command, Feature } from '../../bot/feature.ts';
import { holdsChair } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { REMINDERS } from './talk.ts';

/** Loaded when somebody first needs it, as the room of reports is. */
const room = () => import('./room.ts');

const commands: readonly Command[] = [
  {
    name: 'bangtheodoi',
    otherNames: ['theodoi'],
    summary: phrase('board-command'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call) => (await room()).commandRuns.bangtheodoi(call),
  },
  {
    name: 'dunghan',
    summary: phrase('late-command'),
    roles: ['officer', 'leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.dunghan(call),
  },
  {
    name: 'divang',
    summary: phrase('away-command'),
    roles: ['officer', 'leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.divang(call),
  },
  {
    name: 'diemdanh',
    summary: phrase('roll-call-command'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call) => (await room()).commandRuns.diemdanh(call),
  },
  {
    name: 'visaonhac',
    summary: phrase('why-command'),
    roles: ['officer', 'leader'],
    purpose: 'report',
    run: async (call) => (await room()).commandRuns.visaonhac(call),
  },
  {
    name: 'chaythu',
    otherNames: ['dientap'],
    summary: phrase('rehearsal-command'),
    roles: ['officer', 'leader'],
    purpose: 'collect',
    isOpen: holdsChair,
    run: async (call, words) => (await room()).commandRuns.chaythu(call, words),
  },
  {
    name: 'ngaynghi',
    summary: phrase('days-off-command'),
    purpose: 'ask',
    run: async (call) => (await room()).commandRuns.ngaynghi(call),
  },
];

/** Reminders: who has filed and who has not, what is answered to a reminder, days off. */
export const reminders: Feature = {
  name: REMINDERS,
  commands,
  intents: {
    missing_reports: async (asked, call) => (await room()).answerMissing(asked, call),
  },
  chores: [
    { name: REMINDERS, run: async (call) => (await import('./pass.ts')).remind(call) },
    { name: 'all-filed', run: async (call) => (await import('./all-filed.ts')).tellAllFiled(call) },
    {
      name: 'roll-calls',
      run: async (call) => (await import('./roll-call-chore.ts')).prepareRollCalls(call),
    },
  ],
  press: async (value, call) => (await room()).press(value, call),
  conversation: {
    converse: async (said, call) => (await room()).conversation.converse(said, call),
    again: async (call) => (await room()).conversation.again(call),
  },
  hear: async (text, call) => {
    // A stranger answers no reminder.
    if (call.speaker.personId === undefined) return undefined;
    return (await room()).hearAnswer(text, call);
  },
};
