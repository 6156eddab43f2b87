import type { PrivacyStore } from '../bot/people-store.ts';
import { type Consent, consentAnswers, type PrivacyRequest, privacyKinds } from '../domain/privacy.ts';
import { erasePerson } from './erasure.ts';
import type { Consent as ConsentRow, PrivacyRequest as Row } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';
import { tracesOf } from './traces.ts';
import { present, word } from './words.ts';

export function privacyStore(session: Session): PrivacyStore {
  const { client } = session;
  return {
    tracesOf: (person) => tracesOf(session, person),
    erase: (person, lastDay, at) => erasePerson(session, person, lastDay, at),

    async addConsent(person, consent) {
      await client.consent.create({ data: { ...consent, personId: person } });
    },

    async consentsOf(person) {
      const rows = await client.consent.findMany({ where: { personId: person }, orderBy: { id: 'asc' } });
      return rows.map(consentOf);
    },

    async addRequest({ person, kind, detail, askedAt, answerBy, finishBy }, done) {
      await client.privacyRequest.create({
        data: {
          personId: person,
          kind,
          detail: detail ?? null,
          askedAt,
          answerBy,
          finishBy,
          doneAt: done?.at ?? null,
          doneById: done?.by ?? null,
          outcome: done?.outcome ?? null,
        },
      });
    },

    async openRequests() {
      const rows = await client.privacyRequest.findMany({
        where: { doneAt: null },
        orderBy: [{ finishBy: 'asc' }, { id: 'asc' }],
      });
      return rows.map(requestOf);
    },

    async requestsOf(person) {
      const rows = await client.privacyRequest.findMany({
        where: { personId: person },
        orderBy: { id: 'asc' },
      });
      return rows.map(requestOf);
    },

    async finish(id, { at, by, outcome }) {
      const { count } = await client.privacyRequest.updateMany({
        where: { id, doneAt: null },
        data: { doneAt: at, doneById: by ?? null, outcome },
      });
      return count === 1;
    },

    async silence(person, at) {
      await client.outboxMessage.updateMany({
        where: { personId: person, state: 'queued' },
        data: { state: 'cancelled', updatedAt: at },
      });
    },
  };
}

function consentOf({ notice, textHash, answer, channel, chat, at }: ConsentRow): Consent {
  return {
    notice,
    textHash,
    answer: word(consentAnswers, answer, 'answer to the data notice'),
    channel,
    chat,
    at,
  };
}

function requestOf({ id, personId, kind, askedAt, answerBy, finishBy, ...row }: Row): PrivacyRequest {
  return {
    id,
    person: personId,
    kind: word(privacyKinds, kind, 'kind of a request about own data'),
    askedAt,
    answerBy,
    finishBy,
    ...present({ detail: row.detail, doneAt: row.doneAt, doneBy: row.doneById, outcome: row.outcome }),
  };
}
