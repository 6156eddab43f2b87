import type { Call, Outcome } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { readPhone, shownPhone } from '../../domain/phone.ts';
import { privacyClock } from '../../domain/privacy.ts';
import { fold } from '../../language/normalise.ts';
import { ownerOf } from './data-owner.ts';
import { choice, isEnding, replied, said } from './people-words.ts';
import { recorded, subjectOf } from './records.ts';
import { closing, opened, type Talk } from './talk.ts';

/** What is kept of somebody's telephone, in a line. */
export function phoneLine({ phone }: PersonRecord): Phrase {
  return phone === undefined
    ? phrase('people-data-no-phone')
    : phrase('people-data-phone', { phone: shownPhone(phone) });
}

/** "Sửa số điện thoại": the own number at work, given by oneself and for the purposes that are named. */
export async function askPhone(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  return { ...replied(phoneQuestion(owner)), open: opened(call, 'phone', {}) };
}

function phoneQuestion({ phone }: PersonRecord): Reply {
  const remove = choice(phrase('people-choice-remove-phone'), 'nophone');
  return {
    paragraphs: [phrase('people-phone-question')],
    choices: [...(phone === undefined ? [] : [remove]), choice(phrase('people-choice-cancel'), 'cancel')],
    choicesByWords: true,
  };
}

export const phoneTalk: Talk = {
  kind: 'phone',

  async converse(words, call) {
    const owner = await ownerOf(call);
    if (!owner || owner.isPractice) return closing(call, said(phrase('bot-choice-gone')));
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    const phone = readPhone(words.text);
    if (phone !== undefined) return changed(owner, phone, call);
    if (!isMeantAsNumber(words.text)) return undefined;
    const question = phoneQuestion(owner);
    const paragraphs = [phrase('people-phone-unread'), ...question.paragraphs];
    return { ...replied({ ...question, paragraphs }), open: call.open ?? null, isConfidential: true };
  },

  async again(call) {
    const owner = await ownerOf(call);
    return owner && phoneQuestion(owner);
  },
};

/** Words with a year in them are a question; a number with words around it is still one that was meant. */
function isMeantAsNumber(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits >= 6 || (digits > 0 && !/\p{L}/u.test(text));
}

export async function removePhone(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  return changed(owner, undefined, call);
}

/** The number is in the person's row and nowhere else: not in the record, nor in what was said. */
function changed(owner: PersonRecord, phone: string | undefined, call: Call): Outcome {
  const clock = privacyClock(call.now, 'alone', call.directory.calendar);
  const request = { person: owner.id, kind: 'correct' as const, askedAt: call.now, ...clock };
  const outcome = phone === undefined ? 'phone removed' : 'phone changed';
  const told =
    phone === undefined
      ? phrase('people-phone-removed')
      : phrase('people-phone-changed', { phone: shownPhone(phone) });
  return closing(call, {
    ...replied({ paragraphs: [told], isConfidential: true }),
    isConfidential: true,
    writes: [
      (store) => store.people.setPhone(owner.id, phone),
      (store) => store.privacy.addRequest(request, { at: call.now, by: owner.id, outcome }),
      recorded(call, 'person.phone', subjectOf(owner.id)),
    ],
  });
}
