import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, momentText } from '../../bot/names.ts';
import { isStranger } from '../../bot/roles.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import {
  afterWrongCode,
  invitationFault,
  isCodeAlive,
  isLocked,
  MOST_CODE_TRIES,
} from '../../domain/invitation.ts';
import { fold } from '../../language/normalise.ts';
import { codeProof, isLink, readCode } from './codes.ts';
import { joinByLink, meet } from './meeting.ts';
import { choice, isEnding, replied, said } from './people-words.ts';
import { agreeAnew } from './reconsent.ts';
import { closing, opened, type Talk } from './talk.ts';

/** "/dangky": with the code, or the word of a link, behind it; or both are waited for. */
export async function enrol(words: string, call: Call): Promise<Outcome> {
  if (!call.from) return said(phrase('people-enrol-how'));
  if (words !== '') return enter(words, call);
  const anew = await agreeAnew(call);
  if (anew) return anew;
  if (!isStranger(call.speaker)) return said(phrase('people-enrolled-already'));
  return { ...replied(question()), open: opened(call, 'code', {}) };
}

/** A code on its own, said by a stranger. */
export function hearCode(text: string, call: Call): Promise<Outcome> {
  return tryCode(text, call);
}

export const codeTalk: Talk = {
  kind: 'code',

  async converse(words, call) {
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    const looksLikeCode = /^\S{3,10}(?:[ -]\S{3,6})?$/.test(words.text);
    return looksLikeCode || isLink(words.text) ? enter(words.text, call) : undefined;
  },

  async again() {
    return question();
  },
};

function question(): Reply {
  return {
    paragraphs: [phrase('people-code-question')],
    choices: [choice(phrase('people-choice-cancel'), 'cancel')],
    choicesByWords: true,
  };
}

async function enter(words: string, call: Call): Promise<Outcome> {
  if (isLink(words)) return (await joinByLink(words, call)) ?? said(phrase('people-link-unknown'));
  return tryCode(words, call);
}

async function tryCode(text: string, call: Call): Promise<Outcome> {
  return { ...(await guess(text, call)), isConfidential: true };
}

/** Guessing is counted, slips of the keyboard are not: what can be no code is no guess. */
async function guess(text: string, call: Call): Promise<Outcome> {
  const { from, now } = call;
  if (!from) return said(phrase('people-enrol-how'));
  const guard = await call.store.invitations.guard(from);
  if (isLocked(guard, now)) return locked(guard?.lockedUntil ?? now);
  const code = readCode(text);
  if (code === undefined) return said(phrase('people-code-shape'));
  const invitation = await call.store.invitations.byCode(codeProof(call.secrets, code));
  if (!invitation || !isCodeAlive(invitation, now)) {
    const next = afterWrongCode(guard, now);
    const outcome = next.lockedUntil
      ? locked(next.lockedUntil)
      : said(phrase('people-code-wrong', { left: countText(MOST_CODE_TRIES - next.tries) }));
    return { ...outcome, writes: [(store) => store.invitations.setGuard(from, next)] };
  }
  const met = await meet(invitation, call);
  if (invitationFault(invitation, now)) return met;
  return {
    ...met,
    writes: [(store) => store.invitations.countCodeTry(invitation.id), ...(met.writes ?? [])],
  };
}

function locked(until: Date): Outcome {
  return said(phrase('people-code-locked', { until: momentText(until) }));
}
