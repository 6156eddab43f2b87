import type { Call, Feature, Outcome } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import type { FormTalk } from '../../bot/form-talk.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { holdsChair } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { decisionTalk } from './deciding.ts';
import { moveTalk } from './moving.ts';
import { proposalTalk } from './proposing.ts';
import { showHistory, showRegister } from './register.ts';
import { AWARDS } from './room.ts';

const talks: readonly FormTalk[] = [proposalTalk, moveTalk, decisionTalk];

/** The register of awards: what is proposed, how far it has come, what was decided, each with its paper. */
export const awards: Feature = {
  name: AWARDS,
  commands: [
    {
      name: 'sokhenthuong',
      summary: phrase('register-command'),
      roles: ['officer', 'leader'],
      purpose: 'lead',
      isOpen: holdsChair,
      run: showRegister,
    },
  ],
  intents: {},
  async press(value, call) {
    const [, verb = '', ...words] = value.split(':');
    if (verb === 'start') return start(words, call);
    if (verb === 'history') return showHistory(words, call);
    if (verb === 'see') return showRegister(call, words[0] ?? '');
    return talks.find(({ kind }) => kind === verb)?.press(words, call) ?? choiceGone();
  },
  conversation: {
    converse: async (said, call) => talkOf(call)?.converse(said, call),
    again: async (call) => talkOf(call)?.again(call),
  },
};

async function start([kind, year = '']: readonly string[], call: Call): Promise<Outcome> {
  const talk = talks.find((one) => one.kind === kind);
  return talk ? talk.start(call, year) : choiceGone();
}

function talkOf(call: Call): FormTalk | undefined {
  const { kind } = fieldsOf(call.open?.state);
  return talks.find((talk) => talk.kind === kind);
}
