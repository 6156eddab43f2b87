import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import { dueText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { type PrivacyClock, privacyClock } from '../../domain/privacy.ts';
import { fold } from '../../language/normalise.ts';
import { ownerOf } from './data-owner.ts';
import { keepersOf } from './keepers.ts';
import { choice, isEnding, personName, replied, said, seatName } from './people-words.ts';
import { readName } from './person-name.ts';
import { phoneLine } from './phone.ts';
import { requestChoices, requestKey } from './privacy-requests.ts';
import { noticesTo, recorded, subjectOf } from './records.ts';
import { closing, opened, ownState, type Talk } from './talk.ts';

const LONGEST_DETAIL = 500;

/** "Sửa thông tin": name and telephone oneself, a seat by those who are responsible for it. */
export async function correctMyData(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  const seats = owner.seats.map((seat) => phrase('people-correct-seat', { seat: seatName(call, seat) }));
  return replied({
    paragraphs: [phrase('people-correct', { name: owner.name }), phoneLine(owner), ...seats],
    choices: [
      choice(phrase('people-choice-correct-name'), 'newname'),
      choice(phrase('people-choice-correct-phone'), 'newphone'),
      choice(phrase('people-choice-correct-other'), 'wrong'),
    ],
    choicesByWords: true,
  });
}

export async function askNewName(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  return { ...replied(nameQuestion()), open: opened(call, 'rename', {}) };
}

export async function askWhatIsWrong(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  return { ...replied(wrongQuestion()), open: opened(call, 'wrong', {}) };
}

function nameQuestion(): Reply {
  return {
    paragraphs: [phrase('people-name-question')],
    choices: [choice(phrase('people-choice-cancel'), 'cancel')],
    choicesByWords: true,
  };
}

function wrongQuestion(): Reply {
  return {
    paragraphs: [phrase('people-wrong-question')],
    choices: [choice(phrase('people-choice-cancel'), 'cancel')],
    choicesByWords: true,
  };
}

export const renameTalk: Talk = {
  kind: 'rename',

  async converse(words, call) {
    const owner = await ownerOf(call);
    if (!owner || owner.isPractice) return closing(call, said(phrase('bot-choice-gone')));
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    const name = readName(words.text);
    if (name !== undefined) return renamed(owner, name, call);
    const paragraphs = [phrase('people-name-unread'), ...nameQuestion().paragraphs];
    return { ...replied({ ...nameQuestion(), paragraphs }), open: call.open ?? null };
  },

  async again() {
    return nameQuestion();
  },
};

function renamed(owner: PersonRecord, name: string, call: Call): Outcome {
  const clock = privacyClock(call.now, 'alone', call.directory.calendar);
  const request = { person: owner.id, kind: 'correct' as const, askedAt: call.now, ...clock };
  return closing(call, {
    ...said(phrase('people-renamed', { name })),
    writes: [
      (store) => store.people.rename(owner.id, name),
      (store) => store.privacy.addRequest(request, { at: call.now, by: owner.id, outcome: 'renamed' }),
      recorded(call, 'person.renamed', subjectOf(owner.id)),
    ],
  });
}

/** Anything but the name is somebody else's to put right, in time. */
export const wrongTalk: Talk = {
  kind: 'wrong',

  async converse(words, call) {
    const owner = await ownerOf(call);
    if (!owner || owner.isPractice || ownState(call).kind !== 'wrong')
      return closing(call, said(phrase('bot-choice-gone')));
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    return passedOn(owner, words.text.slice(0, LONGEST_DETAIL), call);
  },

  async again() {
    return wrongQuestion();
  },
};

async function passedOn(owner: PersonRecord, detail: string, call: Call): Promise<Outcome> {
  const clock = privacyClock(call.now, 'alone', call.directory.calendar);
  const request = { person: owner.id, kind: 'correct' as const, detail, askedAt: call.now, ...clock };
  return closing(call, {
    ...said(
      phrase('people-wrong-noted', {
        answer: dueText(clock.answerBy),
        finish: dueText(clock.finishBy),
      }),
    ),
    writes: [
      (store) => store.privacy.addRequest(request),
      recorded(call, 'privacy.correct', subjectOf(owner.id)),
    ],
    notices: await tellKeepers(owner, detail, clock, call),
  });
}

async function tellKeepers(
  owner: PersonRecord,
  detail: string,
  clock: PrivacyClock,
  call: Call,
): Promise<readonly Notice[]> {
  const reply: Reply = {
    paragraphs: [
      phrase('people-wrong-notice', {
        name: await personName(call, owner.id),
        detail,
        answer: dueText(clock.answerBy),
        finish: dueText(clock.finishBy),
      }),
    ],
    choices: requestChoices(owner.id, call.now),
    choicesByWords: true,
  };
  const to = await keepersOf(call, call.speaker.unit, owner.isPractice);
  return noticesTo(call, to, requestKey(owner.id, call.now), reply);
}
