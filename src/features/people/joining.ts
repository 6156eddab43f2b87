import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import type { PersonRecord } from '../../bot/store.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { type Invitation, invitationFault } from '../../domain/invitation.ts';
import { fold } from '../../language/normalise.ts';
import { isLink, linkProof } from './codes.ts';
import { consentOf, noticeAgain, noticeReply } from './consent.ts';
import { ownerOf } from './data-owner.ts';
import { acceptInvitation } from './enrolment.ts';
import { keepersOf } from './keepers.ts';
import { choice, isEnding, personName, replied, said, seatName, today } from './people-words.ts';
import { readName } from './person-name.ts';
import { noticesTo, recorded } from './records.ts';
import { closing, opened, ownState, type Talk } from './talk.ts';

/** Somebody came by a link. Undefined: what the link carries is no invitation of ours. */
export async function joinByLink(ref: string, call: Call): Promise<Outcome | undefined> {
  if (!isLink(ref) || !call.from) return undefined;
  const invitation = await call.store.invitations.byLink(linkProof(call.secrets, ref));
  const outcome = invitation ? await meet(invitation, call) : said(phrase('people-link-unknown'));
  return { ...outcome, isConfidential: true };
}

/** Says for what the invitation is and by whom, before anything is asked or kept. */
export async function meet(invitation: Invitation, call: Call): Promise<Outcome> {
  const owner = await ownerOf(call);
  const fault = invitationFault(invitation, call.now);
  if (fault === 'used') return usedAgain(invitation, owner, call);
  if (fault) return said(phrase('people-invitation-over', { fault }));
  const refusal = refusalFor(invitation, owner);
  if (refusal) return said(refusal);
  return {
    ...replied(await introduction(invitation, call)),
    open: opened(call, 'joining', { step: 'who', invitation: invitation.id }),
  };
}

/** A shared telephone: a chat belongs to one person. */
function refusalFor({ person, isPractice }: Invitation, owner: PersonRecord | undefined): Phrase | undefined {
  if (!owner) return undefined;
  if (person === owner.id) return phrase('people-linked-already');
  const isOthers = person !== undefined || owner.isPractice !== isPractice;
  return isOthers ? phrase('people-chat-taken') : undefined;
}

async function introduction(invitation: Invitation, call: Call): Promise<Reply> {
  const by = await personName(call, invitation.invitedBy);
  const name = invitation.person === undefined ? invitation.name : await personName(call, invitation.person);
  const isOwn = invitation.person !== undefined && invitation.person === invitation.invitedBy;
  return {
    paragraphs: [
      isOwn ? phrase('people-joining-account') : phrase('people-joining'),
      ...(name === undefined ? [] : [phrase('people-joining-name', { name })]),
      phrase('people-joining-seat', { seat: seatName(call, invitation) }),
      ...(isOwn ? [] : [phrase('people-joining-by', { name: by })]),
    ],
    choices: [
      choice(phrase('people-choice-go-on'), 'next', invitation.id),
      choice(phrase('people-choice-not-me'), 'notme', invitation.id),
    ],
    choicesByWords: true,
  };
}

/** The one time is over: whoever gave the invitation hears that its link or code is in other hands too. */
async function usedAgain(
  invitation: Invitation,
  owner: PersonRecord | undefined,
  call: Call,
): Promise<Outcome> {
  if (owner && owner.id === invitation.usedBy) return said(phrase('people-enrolled-already'));
  const reply: Reply = {
    paragraphs: [
      phrase('people-alarm-used-again', {
        name: invitation.name ?? phrase('people-unnamed'),
        seat: seatName(call, invitation),
      }),
    ],
  };
  return {
    ...said(phrase('people-invitation-over', { fault: 'used' })),
    // Once a day: whoever tries on and on does not flood the inviter.
    notices: await toInviter(invitation, `used-again/${today(call)}`, reply, call),
    writes: [recorded(call, 'invitation.used-again', `invitation/${invitation.id}`)],
  };
}

export async function toInviter(
  { id, invitedBy, unit, isPractice }: Invitation,
  occasion: string,
  reply: Reply,
  call: Call,
): Promise<readonly Notice[]> {
  const to = invitedBy === undefined ? await keepersOf(call, unit, isPractice) : [invitedBy];
  return noticesTo(call, to, `invitation/${id}/${occasion}`, reply);
}

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
    ...replied(noticeReply(call, invitation.id)),
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
  const consent = consentOf(call, 'agreed');
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
  const consent = consentOf(call, 'refused');
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
    const consent = consentOf(call, 'agreed', joining.agreedAt);
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
