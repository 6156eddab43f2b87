import type { Call, Outcome } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { isWilling } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { consentOf, noticeAgain, noticeReply } from './consent.ts';
import { ownerOf, unitOf } from './data-owner.ts';
import { replied, said } from './people-words.ts';
import { recorded, subjectOf } from './records.ts';
import { closing, opened, ownState, type Talk } from './talk.ts';

/** Stands behind the buttons of a notice that belongs to no invitation. */
const NO_INVITATION = 0;

/** Whoever took their consent back may give it again; undefined for everybody else. */
export async function agreeAnew(call: Call): Promise<Outcome | undefined> {
  const owner = await unwillingOwner(call);
  if (!owner) return undefined;
  return { ...replied(noticeReply(call, NO_INVITATION, unitOf(owner))), open: opened(call, 'anew', {}) };
}

async function unwillingOwner(call: Call): Promise<PersonRecord | undefined> {
  const owner = await ownerOf(call);
  return owner && !isWilling(owner) ? owner : undefined;
}

/** Undefined: the answer is not to this question. */
export async function answerAnew(
  call: Call,
  answer: 'agreed' | 'refused',
  subject: string | undefined,
): Promise<Outcome | undefined> {
  if (ownState(call).kind !== 'anew' || subject !== String(NO_INVITATION)) return undefined;
  const owner = await unwillingOwner(call);
  if (!owner) return undefined;
  const consent = consentOf(call, answer, unitOf(owner));
  if (!consent) return undefined;
  return closing(call, {
    ...said(phrase(answer === 'agreed' ? 'people-agreed-anew' : 'people-refused')),
    writes: [
      (store) => store.privacy.addConsent(owner.id, consent),
      recorded(call, `consent.${answer}`, subjectOf(owner.id)),
    ],
  });
}

export const anewTalk: Talk = {
  kind: 'anew',

  async converse(_words, call) {
    if (await unwillingOwner(call)) return undefined;
    return closing(call, said(phrase('people-joining-over')));
  },

  async again(call) {
    return (await unwillingOwner(call)) && noticeAgain(NO_INVITATION);
  },
};
