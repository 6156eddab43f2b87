import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { dateText } from '../../bot/names.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { addDays, isoDate, type LocalDate, localDateOf } from '../../domain/local-date.ts';
import { readDate } from '../../language/dates/date-reading.ts';
import { fold } from '../../language/normalise.ts';
import { accountName, choice, isEnding, replied, said, seatName } from './people-words.ts';
import { noticeTo, readingOf, recorded, subjectOf } from './records.ts';
import { type Holder, holderAt, holderLine } from './staff.ts';
import { closing, opened, ownState, type Talk } from './talk.ts';

/** One person in one seat, and what can be done about it. */
export async function showSeat([id]: readonly string[], call: Call): Promise<Outcome> {
  const holder = await holderAt(idOf(id), call);
  if (!holder) return said(phrase('bot-choice-gone'));
  const { seat, person, accounts } = holder;
  const end = choice(phrase('people-choice-end-seat'), 'leave', seat.id);
  const lost = accounts.map((account) =>
    choice(phrase('people-choice-lost', { account: accountName(account) }), 'lost', seat.id, account.id),
  );
  const again = choice(phrase('people-choice-invite-again'), 'again', seat.id);
  return {
    ...replied({
      paragraphs: [holderLine(holder, 1)],
      choices: [
        ...(isOneself(holder, call) ? [] : [end]),
        ...lost,
        ...(accounts.length === 0 ? [again] : []),
      ],
      choicesByWords: true,
    }),
    writes: readingOf(call, [person.id], 'seat'),
  };
}

function isOneself({ person }: Holder, call: Call): boolean {
  return person.id === call.speaker.personId;
}

/** "Chuyển công tác": from which day? The seat stays the unit's, and so do its reports and drafts. */
export async function startLeaving([id]: readonly string[], call: Call): Promise<Outcome> {
  const holder = await holderAt(idOf(id), call);
  if (!holder || isOneself(holder, call)) return said(phrase('bot-choice-gone'));
  return { ...replied(question(holder)), open: opened(call, 'leaving', { seat: holder.seat.id }) };
}

function question({ seat, person }: Holder): Reply {
  return {
    paragraphs: [phrase('people-leaving', { name: person.name })],
    choices: [
      choice(phrase('people-choice-from-today'), 'leftnow', seat.id),
      choice(phrase('people-choice-cancel'), 'cancel'),
    ],
    choicesByWords: true,
  };
}

export const leavingTalk: Talk = {
  kind: 'leaving',

  async converse(words, call) {
    const holder = await holderAt(idOf(ownState(call).seat), call);
    if (!holder || isOneself(holder, call)) return closing(call, said(phrase('bot-choice-gone')));
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    const reading = readDate(words.text, call.now);
    if (reading.kind === 'none') return undefined;
    const from = reading.kind === 'date' || reading.kind === 'confirm' ? reading.date : undefined;
    return from ? endSeat(holder, from, call) : { ...replied(question(holder)), open: call.open ?? null };
  },

  async again(call) {
    const holder = await holderAt(idOf(ownState(call).seat), call);
    return holder && question(holder);
  },
};

export async function leaveToday([id]: readonly string[], call: Call): Promise<Outcome> {
  const isAsked = ownState(call).kind === 'leaving' && idOf(ownState(call).seat) === idOf(id);
  const holder = isAsked ? await holderAt(idOf(id), call) : undefined;
  if (!holder || isOneself(holder, call)) return said(phrase('bot-choice-gone'));
  return endSeat(holder, localDateOf(call.now), call);
}

function endSeat({ seat, person }: Holder, from: LocalDate, call: Call): Outcome {
  const lastDay = isoDate(addDays(from, -1));
  const day = dateText(isoDate(from));
  const name = seatName(call, seat);
  const end: Write = (store) => store.seats.end(seat.id, lastDay);
  const notice: Notice = noticeTo(call, { person: person.id }, `seat/${seat.id}/ended/${lastDay}`, {
    paragraphs: [phrase('people-seat-ended-notice', { seat: name, date: day })],
  });
  const substitute = choice(phrase('people-choice-substitute'), 'invite', seat.unit ?? '', seat.role);
  return closing(call, {
    ...replied({
      paragraphs: [phrase('people-seat-ended', { name: person.name, seat: name, date: day })],
      choices: [substitute],
      choicesByWords: true,
    }),
    writes: [
      end,
      recorded(call, 'seat.ended', subjectOf(person.id), {
        ...(seat.validTo !== undefined && { before: seat.validTo }),
        after: lastDay,
        reason: `${seat.role} ${seat.unit ?? ''}`.trim(),
      }),
    ],
    notices: [notice],
  });
}
