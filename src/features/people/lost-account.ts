import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { phrase } from '../../chat/reply.ts';
import { freshInvitation } from './invitation.ts';
import { givenReplies } from './invitation-words.ts';
import { isPractising } from './keepers.ts';
import { accountName, choice, replied, said } from './people-words.ts';
import { recorded, subjectOf } from './records.ts';
import { holderAt } from './staff.ts';

/** A telephone is lost or in other hands: the account ends, the person and the seat stay. */
export async function endLostAccount([id, account]: readonly string[], call: Call): Promise<Outcome> {
  const holder = await holderAt(idOf(id), call);
  const lost = holder?.accounts.find((one) => one.id === idOf(account));
  if (!holder || !lost) return said(phrase('bot-choice-gone'));
  if (isPractising(call)) return said(phrase('people-practice'));
  const name = accountName(lost);
  return {
    ...replied({
      paragraphs: [phrase('people-account-ended', { account: name, name: holder.person.name })],
      choices: [choice(phrase('people-choice-invite-again'), 'again', holder.seat.id)],
      choicesByWords: true,
    }),
    writes: [
      (store) => store.accounts.remove(lost.id, call.now),
      recorded(call, 'account.ended', subjectOf(lost.person), { before: lost.channel, reason: 'lost' }),
    ],
  };
}

/** A way in for somebody who is known and sits there already. */
export async function inviteAgain([id]: readonly string[], call: Call): Promise<Outcome> {
  const holder = await holderAt(idOf(id), call);
  const { personId } = call.speaker;
  if (!holder || personId === undefined) return said(phrase('bot-choice-gone'));
  const { seat, person } = holder;
  const { role, unit } = seat;
  const fresh = freshInvitation(
    call.secrets,
    {
      role,
      name: person.name,
      person: person.id,
      invitedBy: personId,
      isPractice: isPractising(call),
      ...(unit !== undefined && { unit }),
    },
    call.now,
  );
  return {
    ...replied(...(await givenReplies(call, fresh))),
    writes: [
      (store) => store.invitations.add(fresh.row, call.now),
      recorded(call, 'account.invited', subjectOf(person.id)),
    ],
  };
}
