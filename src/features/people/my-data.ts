import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, dateText, dueText, momentText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { isWilling } from '../../bot/roles.ts';
import { apart, type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { privacyClock } from '../../domain/privacy.ts';
import { channelName, choice, replied, seatName } from './people-words.ts';
import { phoneLine } from './phone.ts';
import { sinceOf } from './staff.ts';

/** "Dữ liệu của tôi": all of it, at once, in words. */
export async function showMyData(owner: PersonRecord, call: Call): Promise<Outcome> {
  const paragraphs = [
    phrase('people-data-title'),
    phrase('people-data-name', { name: owner.name }),
    phoneLine(owner),
    ...(owner.isPractice ? [phrase('people-practice')] : []),
    ...owner.seats.map((seat) =>
      phrase('people-data-seat', { seat: seatName(call, seat), since: sinceOf(seat) }),
    ),
    ...(await accountLines(owner, call)),
    ...(await consentLines(owner, call)),
    ...(await requestLines(owner, call)),
    ...apart(await traceLines(owner, call)),
    phrase('people-data-not-kept'),
  ];
  const { answerBy, finishBy } = privacyClock(call.now, 'alone', call.directory.calendar);
  const request = { person: owner.id, kind: 'see' as const, askedAt: call.now, answerBy, finishBy };
  return {
    ...replied({ paragraphs, choices: ownChoices(owner), choicesByWords: true }),
    writes: [(store) => store.privacy.addRequest(request, { at: call.now, by: owner.id, outcome: 'shown' })],
  };
}

/** Of a practice officer nothing is real, so there is nothing to correct or erase. */
function ownChoices(owner: PersonRecord): readonly Choice[] {
  if (owner.isPractice) return [];
  const erase = choice(phrase('people-choice-erase'), 'erase');
  if (!isWilling(owner)) return [choice(phrase('people-choice-agree-anew'), 'anew'), erase];
  return [
    choice(phrase('people-choice-correct'), 'correct'),
    choice(phrase('people-choice-withdraw'), 'withdraw'),
    erase,
  ];
}

async function accountLines({ id }: PersonRecord, call: Call): Promise<readonly Phrase[]> {
  const accounts = await call.store.accounts.of([id]);
  return accounts.map(({ channel, chat, linkedAt }) =>
    phrase('people-data-account', {
      channel: channelName(channel),
      chat,
      date: dateText(isoDate(localDateOf(linkedAt))),
    }),
  );
}

async function consentLines({ id }: PersonRecord, call: Call): Promise<readonly Phrase[]> {
  const consents = await call.store.privacy.consentsOf(id);
  return consents.map(({ answer, notice, at, channel }) =>
    phrase('people-data-consent', {
      answer: phrase('people-consent-answer', { answer }),
      notice,
      at: momentText(at),
      channel: channelName(channel),
    }),
  );
}

async function requestLines({ id }: PersonRecord, call: Call): Promise<readonly Phrase[]> {
  const requests = await call.store.privacy.requestsOf(id);
  return requests
    .filter(({ kind }) => kind !== 'see')
    .map(({ kind, detail, askedAt, finishBy, doneAt }) =>
      phrase('people-data-request', {
        kind: phrase('people-request-kind', { kind }),
        at: momentText(askedAt),
        state: doneAt
          ? phrase('people-request-done', { at: momentText(doneAt) })
          : phrase('people-request-open', { by: dueText(finishBy) }),
        detail: detail === undefined ? '' : phrase('people-request-detail', { detail }),
      }),
    );
}

async function traceLines({ id }: PersonRecord, call: Call): Promise<readonly Phrase[]> {
  const traces = await call.store.privacy.tracesOf(id);
  return [
    phrase('people-data-messages', {
      received: countText(traces.messagesIn),
      sent: countText(traces.messagesOut),
    }),
    phrase('people-data-answers', { answers: countText(traces.answersTold) }),
    phrase('people-data-announcements', { announcements: countText(traces.announcementsFor) }),
    phrase('people-data-acts', {
      steps: countText(traces.reportSteps),
      entries: countText(traces.auditEntries),
      invitations: countText(traces.invitationsGiven),
    }),
    phrase('people-data-reminders', {
      reminders: countText(traces.reminders),
      promises: countText(traces.promises),
      papers: countText(traces.papersTold),
      away: countText(traces.timesAway),
      rollCalls: countText(traces.rollCalls),
    }),
  ];
}
