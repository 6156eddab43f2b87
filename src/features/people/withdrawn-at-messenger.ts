import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import { dueText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { isWilling } from '../../bot/roles.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { type PrivacyClock, privacyClock } from '../../domain/privacy.ts';
import { isOnProbation } from './accounts.ts';
import { consentOf } from './consent.ts';
import { ownerOf, unitOf } from './data-owner.ts';
import { keepersOf } from './keepers.ts';
import { channelName, personName, seatName } from './people-words.ts';
import { requestChoices, requestKey } from './privacy-requests.ts';
import { isSameChat, noticesTo, recorded, subjectOf } from './records.ts';

/**
 * As "rút lại đồng ý", but without a word to the person, who has not written to us. The request stays open until a keeper
 * has found out whether the data are to be erased as well: the messengers want that, and only the person can say it of
 * what is not from the messenger.
 */
export async function withdrawnAtMessenger(call: Call): Promise<Outcome | undefined> {
  const owner = await ownerOf(call);
  const noted = recorded(call, 'messenger.withdrew', owner ? subjectOf(owner.id) : 'stranger');
  const consent = consentOf(call, 'withdrawn', owner && unitOf(owner));
  if (!owner || owner.isPractice || !consent || !isWilling(owner)) return unspoken({ writes: [noted] });
  // Whoever got hold of somebody's new account silences that account alone.
  if (await isOnProbation(call, owner.id))
    return unspoken({ writes: [noted, (store) => unlink(owner, call, store)] });
  const clock = privacyClock(call.now, 'withOthers', call.directory.calendar);
  const request = { person: owner.id, kind: 'withdraw' as const, askedAt: call.now, ...clock };
  return unspoken({
    writes: [
      noted,
      (store) => store.privacy.addConsent(owner.id, consent),
      (store) => store.privacy.addRequest(request),
      (store) => store.privacy.silence(owner.id, call.now),
      recorded(call, 'consent.withdrawn', subjectOf(owner.id)),
    ],
    notices: await tellKeepers(owner, clock, call),
  });
}

/** Nothing is said there, and nothing that was open is asked again. */
function unspoken(outcome: Pick<Outcome, 'writes' | 'notices'>): Outcome {
  return { replies: [], facts: { intent: 'privacy' }, open: null, ...outcome };
}

async function unlink(owner: PersonRecord, call: Call, store: Call['store']): Promise<void> {
  const here = (await store.accounts.of([owner.id])).find((account) => isSameChat(account, call.from));
  if (here) await store.accounts.remove(here.id, call.now);
}

async function tellKeepers(owner: PersonRecord, clock: PrivacyClock, call: Call): Promise<readonly Notice[]> {
  const [seat] = owner.seats.filter(({ unit }) => unit === call.speaker.unit);
  const reply: Reply = {
    paragraphs: [
      phrase('people-withdrawn-at-messenger-notice', {
        name: await personName(call, owner.id),
        seat: seat ? seatName(call, seat) : phrase('people-no-seat'),
        channel: channelName(call.from?.channel ?? ''),
        answer: dueText(clock.answerBy),
        finish: dueText(clock.finishBy),
      }),
    ],
    choices: requestChoices(owner.id, call.now),
    choicesByWords: true,
  };
  const to = await keepersOf(call, call.speaker.unit, false);
  return noticesTo(call, to, requestKey(owner.id, call.now), reply);
}
