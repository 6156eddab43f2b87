import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import type { Account, PersonRecord } from '../../bot/people-store.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import type { Invitation } from '../../domain/invitation.ts';
import type { Consent } from '../../domain/privacy.ts';
import { seatHoldsOn } from '../../domain/role.ts';
import { accountName, choice, said, seatName, today } from './people-words.ts';
import { isSameChat, noticeTo, recorded } from './records.ts';
import { closing } from './talk.ts';

/** Who comes in: somebody who is known, or a name; and the answer to the notice, where it was asked. */
export interface Newcomer {
  readonly known?: PersonRecord | undefined;
  readonly name?: string | undefined;
  readonly consent?: Consent | undefined;
}

/** Uses the invitation up: person, seat, account and consent are kept together or not at all. */
export async function acceptInvitation(
  call: Call,
  invitation: Invitation,
  { known, name = '', consent }: Newcomer,
): Promise<Outcome> {
  const { from, now } = call;
  if (!from) throw new Error('an invitation is accepted outside any chat');
  const accounts = known ? await call.store.accounts.of([known.id]) : [];
  const isNewChat = !accounts.some((account) => isSameChat(account, from));
  const others = isNewChat ? accounts : [];
  const enter: Write = async (store) => {
    const { isPractice } = invitation;
    const person = known?.id ?? (await store.people.add({ name, isPractice }, now));
    if (!(await store.invitations.use(invitation.id, person, now)))
      throw new ConflictError(`invitation ${invitation.id}`);
    if (needsSeat(call, invitation, known)) {
      const { role, unit } = invitation;
      await store.seats.add(person, { role, validFrom: today(call), ...(unit !== undefined && { unit }) });
    }
    if (isNewChat) await store.people.link(person, from.channel, from.chat, now);
    if (consent) await store.privacy.addConsent(person, consent);
  };
  return closing(call, {
    ...said(
      phrase('people-welcome', { seat: seatName(call, invitation) }),
      phrase('people-welcome-next'),
      ...(others.length > 0 ? [phrase('people-welcome-accounts')] : []),
    ),
    writes: [
      enter,
      recorded(call, 'person.enrolled', `invitation/${invitation.id}`, { after: invitation.role }),
    ],
    notices: [...toOldAccounts(call, others), ...tellInviter(call, invitation, known?.name ?? name)],
  });
}

/** An invitation for another account gives no seat; nor does one for a seat that is held already. */
function needsSeat(call: Call, { person, role, unit }: Invitation, known: PersonRecord | undefined): boolean {
  if (person !== undefined) return false;
  return !known?.seats.some(
    (seat) => seat.role === role && seat.unit === unit && seatHoldsOn(seat, today(call)),
  );
}

/** Where the person was reached so far they hear of the new account, and can undo it. */
function toOldAccounts(call: Call, accounts: readonly Account[]): readonly Notice[] {
  const { from, now } = call;
  if (!from) return [];
  const { channel, chat } = from;
  const reply: Reply = {
    paragraphs: [phrase('people-account-added', { account: accountName(from) })],
    choices: [choice(phrase('people-choice-not-me'), 'undo', channel, encodeURIComponent(chat))],
    choicesByWords: true,
  };
  const key = `account/${channel}/${chat}/${now.getTime()}`;
  return accounts
    .filter(({ state }) => state === 'active')
    .map((account) => noticeTo(call, { channel: account.channel, chat: account.chat }, key, reply));
}

function tellInviter(call: Call, { id, invitedBy, person, ...seat }: Invitation, name: string): Notice[] {
  if (invitedBy === undefined || invitedBy === person) return [];
  const reply: Reply = {
    paragraphs: [phrase('people-accepted-notice', { name, seat: seatName(call, seat) })],
  };
  return [noticeTo(call, { person: invitedBy }, `invitation/${id}/accepted`, reply)];
}
