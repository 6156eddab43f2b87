import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { isWilling } from '../../bot/roles.ts';
import { phrase } from '../../chat/reply.ts';
import { privacyClock } from '../../domain/privacy.ts';
import { isOnProbation } from './accounts.ts';
import { consentOf } from './consent.ts';
import { unitOf } from './data-owner.ts';
import { keepersOf } from './keepers.ts';
import { choice, personName, replied, said, seatName } from './people-words.ts';
import { noticesTo, recorded, subjectOf } from './records.ts';
import { closing } from './talk.ts';

/** "Rút lại đồng ý": what it means, and the button that does it. */
export async function askWithdrawal(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  if (!isWilling(owner)) return said(phrase('people-withdrawn-already'));
  if (await isOnProbation(call, owner.id)) return said(phrase('people-account-too-new'));
  return replied({
    paragraphs: [phrase('people-withdraw')],
    choices: [
      choice(phrase('people-choice-withdraw-now'), 'withdrawnow'),
      choice(phrase('people-choice-keep'), 'keep'),
    ],
    choicesByWords: true,
  });
}

/** At once: the person is a stranger from now on, nothing more is sent, and those who plan with them hear so. */
export async function withdraw(owner: PersonRecord, call: Call): Promise<Outcome> {
  if (owner.isPractice) return said(phrase('people-practice'));
  const consent = consentOf(call, 'withdrawn', unitOf(owner));
  if (!isWilling(owner) || !consent) return said(phrase('people-withdrawn-already'));
  if (await isOnProbation(call, owner.id)) return said(phrase('people-account-too-new'));
  const clock = privacyClock(call.now, 'alone', call.directory.calendar);
  const request = { person: owner.id, kind: 'withdraw' as const, askedAt: call.now, ...clock };
  return {
    ...closing(call, said(phrase('people-withdrawn'))),
    open: null,
    writes: [
      (store) => store.privacy.addConsent(owner.id, consent),
      (store) => store.privacy.addRequest(request, { at: call.now, by: owner.id, outcome: 'withdrawn' }),
      (store) => store.privacy.silence(owner.id, call.now),
      recorded(call, 'consent.withdrawn', subjectOf(owner.id)),
    ],
    notices: await tellKeepers(owner, call),
  };
}

async function tellKeepers(owner: PersonRecord, call: Call): Promise<readonly Notice[]> {
  const [seat] = owner.seats.filter(({ unit }) => unit === call.speaker.unit);
  const name = await personName(call, owner.id);
  const words = seat
    ? phrase('people-withdrawn-notice', { name, seat: seatName(call, seat) })
    : phrase('people-withdrawn-notice-no-seat', { name });
  const to = await keepersOf(call, call.speaker.unit, owner.isPractice);
  const key = `person/${owner.id}/withdrawn/${call.now.getTime()}`;
  return noticesTo(call, to, key, { paragraphs: [words] });
}
