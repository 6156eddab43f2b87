import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { dateText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { type Invitation, invitationFault } from '../../domain/invitation.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { isResponsible } from './access.ts';
import { freshCode } from './invitation.ts';
import { codeOutcome } from './invitation-words.ts';
import { choice, replied, said, seatName } from './people-words.ts';
import { readingOf, recorded } from './records.ts';

/** Those the speaker gave that still let somebody in. */
export async function listInvitations(_words: readonly string[], call: Call): Promise<Outcome> {
  const open = await call.store.invitations.openOf(call.speaker.personId ?? 0, call.now);
  if (open.length === 0) return said(phrase('people-invitations-none'));
  const paragraphs = [
    phrase('people-invitations'),
    ...open.map((invitation, index) =>
      phrase('people-invitation-line', {
        number: String(index + 1),
        name: invitation.name ?? phrase('people-unnamed'),
        seat: seatName(call, invitation),
        date: dateText(isoDate(localDateOf(invitation.expiresAt))),
      }),
    ),
  ];
  const choices = open.map(({ id }, index) =>
    choice(phrase('people-choice-revoke-number', { number: String(index + 1) }), 'revoke', id),
  );
  const people = open.flatMap(({ person }) => person ?? []);
  return {
    ...replied({ paragraphs, choices, choicesByWords: true }),
    writes: readingOf(call, people, 'invitations'),
  };
}

/** By whoever gave it, or is responsible for the same people: nobody comes in by it any more. */
export async function revokeInvitation([handle]: readonly string[], call: Call): Promise<Outcome> {
  const invitation = await invitationAt(handle, call);
  if (!invitation) return said(phrase('bot-choice-gone'));
  const fault = invitationFault(invitation, call.now);
  if (fault) return said(phrase('people-invitation-over', { fault }));
  return {
    ...said(phrase('people-invitation-revoked')),
    writes: [
      async (store) => {
        await store.invitations.revoke(invitation.id, call.now);
      },
      recorded(call, 'invitation.revoked', `invitation/${invitation.id}`),
    ],
  };
}

/** A code lives for minutes, its invitation for days. */
export async function renewCode([handle]: readonly string[], call: Call): Promise<Outcome> {
  const invitation = await invitationAt(handle, call);
  if (!invitation) return said(phrase('bot-choice-gone'));
  const fault = invitationFault(invitation, call.now);
  if (fault) return said(phrase('people-invitation-over', { fault }));
  const { code, kept } = freshCode(call.secrets, call.now);
  return {
    ...replied(...codeOutcome(code, kept.until).replies),
    writes: [
      (store) => store.invitations.setCode(invitation.id, kept),
      recorded(call, 'invitation.code', `invitation/${invitation.id}`),
    ],
  };
}

/** Behind a button stands the proof of a link just given, or the number of one that is listed. */
async function invitationAt(handle: string | undefined, call: Call): Promise<Invitation | undefined> {
  const { personId } = call.speaker;
  if (handle === undefined || personId === undefined) return undefined;
  const { invitations } = call.store;
  const id = idOf(handle);
  const invitation = id === undefined ? await invitations.byLink(handle) : await invitations.find(id);
  if (!invitation) return undefined;
  const isOwn = invitation.invitedBy === personId;
  const isTheirs = invitation.person === undefined && isResponsible(call, invitation.unit, invitation.role);
  return isOwn || isTheirs ? invitation : undefined;
}
