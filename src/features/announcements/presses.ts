import type { Call, Outcome, Said } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import type { FormTalk } from '../../bot/form-talk.ts';
import { choiceGone } from '../../bot/refusals.ts';
import type { Reply } from '../../chat/reply.ts';
import { acknowledge, readAgain, showPaper } from './acknowledging.ts';
import { approve, preferSecond, reject } from './approving.ts';
import { askedIn, askWord, discard, hearWord, notYet, wordAgain } from './confirming.ts';
import { correctionTalk, startCorrection } from './correcting.ts';
import { showPreview } from './drafting.ts';
import { see } from './overview.ts';
import { listOpen, reachedByPhone } from './phone-list.ts';
import { sendAgain, sendAgainTo } from './resending.ts';
import { announcedCluster, onOwn, type Press, refused } from './room.ts';
import { stop } from './stopping.ts';
import { startRetiming, timeTalk } from './timing.ts';
import { writingTalk } from './writing.ts';

export { hearReceived } from './acknowledging.ts';
export { listAnnouncements } from './overview.ts';

/** Every button of announcements, by the verb behind it. */
const presses: Readonly<Record<string, Press>> = {
  new: async (_words, call) =>
    announcedCluster(call) === undefined ? refused(call) : writingTalk.start(call, ''),
  edit: ([ref], call) =>
    onOwn(ref, call, async (announcement) => {
      const outcome = await writingTalk.start(call, '', new Map(announcement.form));
      const isDraft = announcement.state === 'draft';
      return isDraft
        ? { ...outcome, writes: [(store) => store.announcements.discard(announcement.id)] }
        : outcome;
    }),
  see,
  show: showPreview,
  send: askWord,
  notyet: notYet,
  discard,
  approve,
  reject,
  second: preferSecond,
  stop,
  time: startRetiming,
  again: sendAgain,
  againto: sendAgainTo,
  ack: acknowledge,
  paper: showPaper,
  read: readAgain,
  correct: startCorrection,
  open: listOpen,
  phoned: reachedByPhone,
};

const talks: readonly FormTalk[] = [writingTalk, timeTalk, correctionTalk];

export async function press(value: string, call: Call): Promise<Outcome> {
  const [, verb = '', ...words] = value.split(':');
  const talk = talks.find(({ kind }) => kind === verb);
  if (talk) return talk.press(words, call);
  const pressed = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return pressed ? pressed(words, call) : choiceGone();
}

export async function converse(said: Said, call: Call): Promise<Outcome | undefined> {
  const asked = askedIn(call.open?.state);
  if (asked) return said.kind === 'text' ? hearWord(said.text, asked, call) : undefined;
  return talkOf(call)?.converse(said, call);
}

export async function again(call: Call): Promise<Reply | undefined> {
  const asked = askedIn(call.open?.state);
  return asked ? wordAgain(asked, call) : talkOf(call)?.again(call);
}

function talkOf(call: Call): FormTalk | undefined {
  const { kind } = fieldsOf(call.open?.state);
  return talks.find((talk) => talk.kind === kind);
}
