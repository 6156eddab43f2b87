import type { Call, Outcome } from '../../bot/feature.ts';
import { phrase } from '../../chat/reply.ts';
import { freshInvitation } from './invitation.ts';
import { waysIn } from './invitation-words.ts';
import { isPractising } from './keepers.ts';
import { choice, replied, said } from './people-words.ts';
import { recorded, subjectOf } from './records.ts';

/** "/themkenh": a way in for one's own second messenger, or a new telephone. */
export async function inviteOneself(call: Call): Promise<Outcome> {
  const { personId: person, roles, unit } = call.speaker;
  if (person === undefined) return said(phrase('bot-not-enrolled'));
  const fresh = freshInvitation(
    call.secrets,
    {
      role: roles[0] ?? 'observer',
      person,
      invitedBy: person,
      isPractice: isPractising(call),
      ...(unit !== undefined && { unit }),
    },
    call.now,
  );
  return {
    ...replied(
      {
        paragraphs: [phrase('people-add-account'), ...(await waysIn(call, fresh))],
        isConfidential: true,
      },
      {
        paragraphs: [phrase('people-add-account-care')],
        choices: [choice(phrase('people-choice-revoke'), 'revoke', fresh.row.linkProof)],
      },
    ),
    writes: [
      (store) => store.invitations.add(fresh.row, call.now),
      recorded(call, 'account.invited', subjectOf(person)),
    ],
  };
}
