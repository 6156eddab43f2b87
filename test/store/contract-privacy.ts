import { expect, test } from 'vitest';
import type { PersonRecord } from '../../src/bot/people-store.ts';
import type { Database } from '../../src/bot/store.ts';
import { openSession, type RootSession } from '../../src/store/open.ts';
import { type Backend, bench, job, later, message, start, textEvent } from './bench.ts';

const zalo = { channel: 'zalo', chat: 'chat-of-an' };
const CANARY = /chat-of-an|Nguyễn Thị An|lời của An|handle-of-an|84912345678/;

export function privacyContract(backend: Backend): void {
  test('keeps requests with their clocks; each is finished once', async () => {
    const { database } = await bench(backend);
    const { privacy } = database.store;
    const an = await person(database);
    const clocks = { askedAt: start, answerBy: later(100) };
    await privacy.addRequest({ person: an.id, kind: 'erase', ...clocks, finishBy: later(900) });
    await privacy.addRequest({
      person: an.id,
      kind: 'correct',
      detail: 'sai đơn vị',
      ...clocks,
      finishBy: later(500),
    });
    const done = { at: start, by: an.id, outcome: 'shown' };
    await privacy.addRequest({ person: an.id, kind: 'see', ...clocks, finishBy: later(10) }, done);

    const open = await privacy.openRequests();

    expect(open.map(({ kind }) => kind)).toEqual(['correct', 'erase']);
    expect(open[0]).toStrictEqual({
      id: open[0]?.id,
      person: an.id,
      kind: 'correct',
      detail: 'sai đơn vị',
      ...clocks,
      finishBy: later(500),
    });
    const finish = () => privacy.finish(open[0]?.id ?? 0, { at: later(9), by: 3, outcome: 'done' });
    expect([await finish(), await finish()]).toEqual([true, false]);
    expect((await privacy.openRequests()).map(({ kind }) => kind)).toEqual(['erase']);
    expect((await privacy.requestsOf(an.id)).map(({ doneAt, doneBy }) => [doneAt, doneBy])).toEqual([
      [undefined, undefined],
      [later(9), 3],
      [start, an.id],
    ]);
  });

  test('counts what is kept of a person', async () => {
    const { database } = await bench(backend);
    const an = await person(database);
    await database.store.people.link(an.id, zalo.channel, zalo.chat, start);
    await leaveTraces(database, an.id);

    const traces = await database.store.privacy.tracesOf(an.id);

    expect(traces).toEqual({
      messagesIn: 2,
      messagesOut: 3,
      reportSteps: 0,
      auditEntries: 1,
      answersTold: 0,
      announcementsFor: 0,
      reminders: 0,
      promises: 0,
      papersTold: 0,
      timesAway: 1,
      rollCalls: 1,
      invitationsGiven: 1,
    });
    expect(await database.store.privacy.tracesOf(0)).toEqual({
      messagesIn: 0,
      messagesOut: 0,
      reportSteps: 0,
      auditEntries: 0,
      answersTold: 0,
      announcementsFor: 0,
      reminders: 0,
      promises: 0,
      papersTold: 0,
      timesAway: 0,
      rollCalls: 0,
      invitationsGiven: 0,
    });
  });

  test('sends nothing more of what is queued for a person', async () => {
    const { url, database } = await bench(backend);
    const an = await person(database);
    await database.store.outbox.add([job('theirs', { personId: an.id }), job('of others', { personId: 0 })]);

    await database.store.privacy.silence(an.id, later(1));

    const { client } = await openSession(url, () => start);
    const rows = await client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
    await client.$disconnect();
    expect(rows.map(({ key, state }) => [key, state])).toEqual([
      ['theirs', 'cancelled'],
      ['of others', 'queued'],
    ]);
  });

  test('forgets a person: no name, chat or word of theirs is anywhere any more', async () => {
    const { url, database } = await bench(backend);
    const an = await person(database);
    await database.store.people.link(an.id, zalo.channel, zalo.chat, start);
    await leaveTraces(database, an.id);
    const session = await openSession(url, () => start);
    await session.client.contact.create({ data: { ...zalo, heardAt: start } });
    const before = await everythingIn(session);

    await database.transaction((store) => store.privacy.erase(an.id, '2026-11-22', later(10)));

    const after = await everythingIn(session);
    await session.client.$disconnect();
    expect(Object.keys(before).filter((table) => CANARY.test(before[table] ?? ''))).toEqual([
      'person',
      'account',
      'consent',
      'invitation',
      'contact',
      'conversation',
      'inboundEvent',
      'outboxMessage',
      'codeGuard',
    ]);
    // The row of the conversation itself is emptied; who asked for this talks on in it as a stranger.
    expect(Object.keys(after).filter((table) => CANARY.test(after[table] ?? ''))).toEqual(['conversation']);
    expect(after.conversation).toContain('"state":"{}"');
  });

  test('keeps what is not theirs alone: the proof, the seat that ended, the record, the redelivery', async () => {
    const { url, database } = await bench(backend);
    const an = await person(database);
    await database.store.people.link(an.id, zalo.channel, zalo.chat, start);
    await leaveTraces(database, an.id);

    await database.transaction((store) => store.privacy.erase(an.id, '2026-11-22', later(10)));

    const { store } = database;
    expect(await store.people.byIds([an.id])).toEqual(new Map());
    expect(await store.people.byAddresses([zalo])).toEqual([undefined]);
    expect(await store.setup.people()).toEqual([]);
    expect(await store.people.withSeat({ roles: ['officer'] }, '2026-11-23')).toEqual([]);
    expect(await store.privacy.consentsOf(an.id)).toMatchObject([{ answer: 'agreed', textHash: 'proof' }]);
    const { client } = await openSession(url, () => start);
    expect(await client.seat.findMany()).toMatchObject([{ personId: an.id, validTo: '2026-11-22' }]);
    expect(await client.auditEntry.count()).toBe(1);
    expect(await client.timeAway.count()).toBe(0);
    expect(await client.invitation.findMany()).toMatchObject([{ name: null, revokedAt: later(10) }]);
    expect(await client.outboxMessage.count({ where: { state: 'queued' } })).toBe(0);
    await client.$disconnect();
    expect(await store.inbox.add([{ ...textEvent('1'), from: zalo }], later(11))).toBe(0);
  });
}

/** Something in every table that knows people. */
async function leaveTraces({ store, transaction, jobs }: Database, an: number): Promise<void> {
  await store.people.setPhone(an, '+84912345678');
  await store.privacy.addConsent(an, {
    notice: '1',
    textHash: 'proof',
    answer: 'agreed',
    ...zalo,
    at: start,
  });
  await store.invitations.add(
    {
      linkProof: 'x',
      code: { proof: 'y', until: start },
      role: 'officer',
      name: 'Nguyễn Thị An',
      person: an,
      invitedBy: an,
      isPractice: false,
      expiresAt: later(900),
    },
    start,
  );
  await store.invitations.setGuard(zalo, { tries: 1, windowFrom: start });
  const events = ['1', '2'].map((id) => ({ ...textEvent(id, zalo.chat, 'lời của An'), from: zalo }));
  await store.inbox.add(events, start);
  const waiting = await store.inbox.nextOfEachChat(10);
  await store.inbox.finish(
    waiting.map(({ id }) => id),
    start,
  );
  const [second] = await store.inbox.nextOfEachChat(10);
  await store.inbox.finish([second?.id ?? 0], start);
  const words = message('lời của An');
  await store.outbox.add([job('sent', { ...zalo, personId: an, message: words })]);
  const [claimed] = await jobs.claim('zalo', 'me', later(1), later(60), 1);
  if (claimed) await jobs.settle([{ job: claimed, outcome: { state: 'sent', sentId: '9' } }], later(1));
  await store.outbox.add([
    job('queued', { ...zalo, personId: an, message: words }),
    job('of the chat', { ...zalo, message: words }),
  ]);
  await store.reminders.goAway({ person: an, from: '2026-11-01', to: '2026-12-01' }, start);
  await store.rollCalls.start({ cluster: 'hills', year: 2026, isPractice: false, at: start }, [an]);
  await store.audit.add({ at: start, personId: an, action: 'test', subject: `person/${an}` });
  await transaction((open) =>
    open.conversations.save([{ ...zalo, state: '{"topic":"lời của An"}', version: 0 }], start),
  );
}

async function everythingIn({ client }: RootSession): Promise<Record<string, string>> {
  const rows = {
    person: await client.person.findMany(),
    account: await client.account.findMany(),
    consent: await client.consent.findMany(),
    invitation: await client.invitation.findMany(),
    contact: await client.contact.findMany(),
    conversation: await client.conversation.findMany(),
    inboundEvent: await client.inboundEvent.findMany(),
    outboxMessage: await client.outboxMessage.findMany(),
    codeGuard: await client.codeGuard.findMany(),
    auditEntry: await client.auditEntry.findMany(),
  };
  return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, JSON.stringify(found)]));
}

function person({ store }: Database): Promise<PersonRecord> {
  const seat = { role: 'officer' as const, unit: 'old' };
  return store.people.ensure(
    { name: 'Nguyễn Thị An', handle: 'handle-of-an', isPractice: false, seat },
    start,
  );
}
