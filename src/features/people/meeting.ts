import type { Call, Outcome } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { type Invitation, invitationFault } from '../../domain/invitation.ts';
import { isLink, linkProof } from './codes.ts';
import { ownerOf } from './data-owner.ts';
import { toInviter } from './inviter-notices.ts';
import { choice, personName, replied, said, seatName, today } from './people-words.ts';
import { recorded } from './records.ts';
import { opened } from './talk.ts';

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

export async function introduction(invitation: Invitation, call: Call): Promise<Reply> {
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
