import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import { dueText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { addDays, isoDate, localDateOf } from '../../domain/local-date.ts';
import { type PrivacyClock, privacyClock } from '../../domain/privacy.ts';
import { seatHoldsOn } from '../../domain/role.ts';
import { isOnProbation } from './accounts.ts';
import { keepersOf } from './keepers.ts';
import { choice, replied, said, seatName, stampOf, today } from './people-words.ts';
import { requestChoices, requestKey } from './privacy-requests.ts';
import { noticesTo, recorded, subjectOf } from './records.ts';

/** So long the button counts: what cannot be taken back is not done by an old one. */
const DECIDED_MS = 30 * 60_000;

/** "Xóa dữ liệu của tôi": what goes, what stays and why, and the button that does it. */
export async function askErasure(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  if (await isOnProbation(call, owner.id)) return said(phrase('people-account-too-new'));
  return replied({
    paragraphs: [phrase('people-erase'), phrase('people-erase-stays')],
    choices: [
      choice(phrase('people-choice-erase-now'), 'erasenow', stampOf(call.now)),
      choice(phrase('people-choice-keep'), 'keep'),
    ],
    choicesByWords: true,
  });
}

/**
 * Here at once. What is outside (backups, files that were exported, lists on paper) needs a human: those who must act
 * are told the seat and the deadline, not the name, which nobody has any more.
 */
export async function erase(owner: PersonRecord, stamp: string | undefined, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  const asked = Number.parseInt(stamp ?? '', 36);
  const age = call.now.getTime() - asked;
  if (!(age >= 0 && age < DECIDED_MS) || (await isOnProbation(call, owner.id)))
    return askErasure(owner, call);
  const clock = privacyClock(call.now, 'withOthers', call.directory.calendar);
  const request = { person: owner.id, kind: 'erase' as const, askedAt: call.now, ...clock };
  const lastDay = isoDate(addDays(localDateOf(call.now), -1));
  return {
    ...said(phrase('people-erased'), phrase('people-erased-outside', { finish: dueText(clock.finishBy) })),
    open: null,
    forgets: true,
    writes: [
      (store) => store.privacy.addRequest(request),
      (store) => store.privacy.erase(owner.id, lastDay, call.now),
      recorded(call, 'person.erased', subjectOf(owner.id)),
    ],
    notices: await tellKeepers(owner, clock, call),
  };
}

async function tellKeepers(owner: PersonRecord, clock: PrivacyClock, call: Call): Promise<readonly Notice[]> {
  const held = owner.seats.find((seat) => seatHoldsOn(seat, today(call)));
  const [seat = held] = owner.seats.slice(-1);
  const reply: Reply = {
    paragraphs: [
      phrase('people-erased-notice', {
        number: String(owner.id),
        seat: seat ? seatName(call, seat) : phrase('people-no-seat'),
        answer: dueText(clock.answerBy),
        finish: dueText(clock.finishBy),
      }),
    ],
    choices: requestChoices(owner.id, call.now),
    choicesByWords: true,
  };
  const to = await keepersOf(call, seat?.unit, false);
  return noticesTo(call, to, requestKey(owner.id, call.now), reply);
}
