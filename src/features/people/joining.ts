import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { type Invitation, invitationFault } from '../../domain/invitation.ts';
import { fold } from '../../language/normalise.ts';
import { consentOf, noticeAgain, noticeReply } from './consent.ts';
import { ownerOf } from './data-owner.ts';
import { acceptInvitation } from './enrolment.ts';
import { toInviter } from './inviter-notices.ts';
import { introduction } from './meeting.ts';
import { isEnding, replied, said, seatName } from './people-words.ts';
import { readName } from './person-name.ts';
import { recorded } from './records.ts';
import { closing, opened, ownState, type Talk } from './talk.ts';

interface Joining {
  readonly invitation: Invitation;
  readonly step: string;
  /** When the notice was agreed to. */
  readonly agreedAt?: Date;
}

/** What is open in this chat, if its invitation still lets somebody in. `subject` is what a button was about. */
async function joiningOf(call: Call, subject?: string): Promise<Joining | undefined> {
  const { kind, step, invitation: id, agreedAt } = ownState(call);
  if (kind !== 'joining' || typeof step !== 'string') return undefined;
  if (subject !== undefined && idOf(subject) !== idOf(id)) return undefined;
  const invitation = await call.store.invitations.find(idOf(id) ?? 0);
  if (!invitation || invitationFault(invitation, call.now)) return undefined;
  const at = typeof agreedAt === 'string' ? { agreedAt: new Date(agreedAt) } : {};
  return { invitation, step, ...at };
}

/** It is the right person: the data notice comes first, unless it was agreed to before. */
export async function goOnJoining([subject]: readonly string[], call: Call): Promise<Outcome> {
  const joining = await joiningOf(call, subject);
  if (!joining) return joiningGone(call);
  const { invitation } = joining;
  const person = (await ownerOf(call)) ?? (await invitedPerson(invitation, call));
  if (person?.consent === 'agreed') return acceptInvitation(call, invitation, { known: person });
  return {
    ...replied(noticeReply(call, invitation.id, invitation.unit)),
    open: opened(call, 'joining', { step: 'notice', invitation: invitation.id }),
  };
}

/** The link reached somebody else: it is worth nothing from now on, and its giver hears so. */
export async function notMe([subject]: readonly string[], call: Call): Promise<Outcome> {
  const joining = await joiningOf(call, subject);
  if (!joining) return joiningGone(call);
  const { invitation } = joining;
  const reply: Reply = {
    paragraphs: [
      phrase('people-alarm-not-me', {
        name: invitation.name ?? phrase('people-unnamed'),
        seat: seatName(call, invitation),
      }),
    ],
  };
  return closing(call, {
    ...said(phrase('people-not-me-noted')),
    writes: [
      async (store) => {
        await store.invitations.revoke(invitation.id, call.now);
      },
      recorded(call, 'invitation.not-me', `invitation/${invitation.id}`),
    ],
    notices: await toInviter(invitation, 'not-me', reply, call),
  });
}

export async function agreeJoining(call: Call, subject: string | undefined): Promise<Outcome | undefined> {
  const joining = await joiningOf(call, subject ?? '');
  if (joining?.step !== 'notice') return undefined;
  const { invitation } = joining;
  const known = (await ownerOf(call)) ?? (await invitedPerson(invitation, call));
  const consent = consentOf(call, 'agreed', invitation.unit);
  if (known || invitation.name !== undefined)
    return acceptInvitation(call, invitation, { consent, known, name: invitation.name });
  return {
    ...said(phrase('people-name-question')),
    open: opened(call, 'joining', {
      step: 'name',
      invitation: invitation.id,
      agreedAt: call.now.toISOString(),
    }),
  };
}

/**
 * Nothing is kept but that it was refused; the invitation stays, for another thought. Who gets another account is not
 * proven to be here yet: a refusal counts for whose chat it is, and nobody else.
 */
export async function refuseJoining(call: Call, subject: string | undefined): Promise<Outcome | undefined> {
  const joining = await joiningOf(call, subject ?? '');
  if (joining?.step !== 'notice') return undefined;
  const { invitation } = joining;
  const known = await ownerOf(call);
  const consent = consentOf(call, 'refused', invitation.unit);
  if (!consent) return undefined;
  const reply: Reply = {
    paragraphs: [phrase('people-refused-notice', { seat: seatName(call, invitation) })],
  };
  return closing(call, {
    ...said(phrase('people-refused')),
    writes: [
      async (store) => {
        const nobody = { name: '', isPractice: invitation.isPractice };
        const person = known?.id ?? (await store.people.add(nobody, call.now));
        await store.privacy.addConsent(person, consent);
      },
      recorded(call, 'consent.refused', `invitation/${invitation.id}`),
    ],
    notices: await toInviter(invitation, 'refused', reply, call),
  });
}

/** Somebody who is known already and gets an account. */
async function invitedPerson({ person }: Invitation, call: Call): Promise<PersonRecord | undefined> {
  return person === undefined ? undefined : (await call.store.people.byIds([person])).get(person);
}

function joiningGone(call: Call): Outcome {
  const gone = said(phrase('bot-choice-gone'));
  return ownState(call).kind === 'joining' ? gone : closing(call, gone);
}

/** Means yes or no to something, but is none of the two answers. */
function isShortAnswer(text: string): boolean {
  return /^(?:vang|da|u|uh|co|ok|oke|dung|duoc|nhat tri|xac nhan|khong|khong a|dong y a)(?: a)?$/.test(
    fold(text),
  );
}

export const joiningTalk: Talk = {
  kind: 'joining',

  async converse(words, call) {
    const joining = await joiningOf(call);
    if (!joining) return closing(call, said(phrase('people-joining-over')));
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    if (joining.step === 'notice' && isShortAnswer(words.text))
      return { ...replied(noticeAgain(joining.invitation.id)), open: call.open ?? null };
    if (joining.step !== 'name') return undefined;
    const name = readName(words.text);
    if (name === undefined)
      return {
        ...said(phrase('people-name-unread'), phrase('people-name-question')),
        open: call.open ?? null,
      };
    const consent = consentOf(call, 'agreed', joining.invitation.unit, joining.agreedAt);
    return acceptInvitation(call, joining.invitation, { consent, name, known: await ownerOf(call) });
  },

  async again(call) {
    const joining = await joiningOf(call);
    switch (joining?.step) {
      case 'who':
        return introduction(joining.invitation, call);
      case 'notice':
        return noticeAgain(joining.invitation.id);
      case 'name':
        return { paragraphs: [phrase('people-name-question')] };
      default:
        return undefined;
    }
  },
};
