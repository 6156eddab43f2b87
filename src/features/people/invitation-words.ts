import type { Call, Outcome } from '../../bot/feature.ts';
import { dateText, momentText } from '../../bot/names.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { shownCode } from './codes.ts';
import { doorsFor, type FreshInvitation } from './invitation.ts';
import { choice, seatName } from './people-words.ts';

/** Two messages: one that can be forwarded as it is, and what its giver should know. */
export async function givenReplies(call: Call, fresh: FreshInvitation): Promise<readonly Reply[]> {
  const { row } = fresh;
  const invited =
    row.name === undefined
      ? phrase('people-invite-text', { seat: seatName(call, row) })
      : phrase('people-invite-text-named', { name: row.name, seat: seatName(call, row) });
  const expires = dateText(isoDate(localDateOf(row.expiresAt)));
  return [
    { paragraphs: [invited, ...(await waysIn(call, fresh))], isConfidential: true },
    {
      paragraphs: [phrase('people-invite-given', { date: expires })],
      choices: [
        choice(phrase('people-choice-new-code'), 'newcode', row.linkProof),
        choice(phrase('people-choice-revoke'), 'revoke', row.linkProof),
      ],
    },
  ];
}

/** The link for each messenger that has one, and the code. */
export async function waysIn(call: Call, { link, code, row }: FreshInvitation): Promise<readonly Phrase[]> {
  const doors = await doorsFor(call.store, link);
  return [
    ...(doors.telegram === undefined ? [] : [phrase('people-way-telegram', { link: doors.telegram })]),
    doors.zalo === undefined
      ? phrase('people-way-anywhere', { link })
      : phrase('people-way-zalo', { page: doors.zalo, link }),
    codeLine(code, row.code.until),
  ];
}

export function codeLine(code: string, until: Date): Phrase {
  return phrase('people-way-code', { code: shownCode(code), until: momentText(until) });
}

/** A code of its own, for reading out on the telephone. */
export function codeOutcome(code: string, until: Date): Pick<Outcome, 'replies'> {
  return { replies: [{ paragraphs: [codeLine(code, until)], isConfidential: true }] };
}
