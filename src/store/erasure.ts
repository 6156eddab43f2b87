import type { Address } from '../chat/event.ts';
import { NO_WORDS } from './json.ts';
import { NOBODY } from './person-rows.ts';
import type { Session } from './session.ts';

/** Where the chat that something belonged to has been. */
const GONE = '';
/** Jobs that nobody sends any more. */
const SETTLED = ['sent', 'failed', 'uncertain', 'cancelled', 'expired'];

/**
 * What is named in the port. Rows that others need stay without what says whose they were: an event keeps its id, so
 * that a redelivery is not taken twice, a consent its proof. The conversation of the chat in which this is asked is
 * saved once more at the end of its turn, empty.
 */
export async function erasePerson(
  session: Session,
  person: number,
  lastDay: string,
  at: Date,
): Promise<void> {
  const { client } = session;
  // What was noted of the person in this transaction goes too.
  await session.late?.write(session);
  const accounts = await client.account.findMany({
    where: { personId: person },
    select: { channel: true, chat: true },
  });
  await client.account.deleteMany({ where: { personId: person } });
  const forgotten = { name: NOBODY, phone: null, handle: null, locale: null };
  await client.person.update({ where: { id: person }, data: forgotten });
  await endSeats(session, person, lastDay);
  await forgetRecords(session, person, at);
  await forgetTimesAway(session, person);
  await forgetAnnouncements(session, person);
  await forgetWords(session, { personId: person }, at);
  for (const account of accounts) await forgetChat(session, account, at);
}

async function endSeats({ client }: Session, personId: number, lastDay: string): Promise<void> {
  await client.seat.updateMany({
    where: { personId, OR: [{ validTo: null }, { validTo: { gt: lastDay } }] },
    data: { validTo: lastDay },
  });
}

async function forgetRecords({ client }: Session, personId: number, at: Date): Promise<void> {
  await client.toldAnswer.deleteMany({ where: { personId } });
  await client.consent.updateMany({ where: { personId }, data: { chat: GONE } });
  await client.privacyRequest.updateMany({ where: { personId }, data: { detail: null } });
  await client.invitation.updateMany({
    where: { OR: [{ personId }, { usedById: personId }] },
    data: { name: null },
  });
  await client.invitation.updateMany({
    where: { OR: [{ personId }, { invitedById: personId }], usedAt: null, revokedAt: null },
    data: { revokedAt: at },
  });
  await client.rollCallAnswer.deleteMany({ where: { personId } });
  await client.report.updateMany({
    where: { holderId: personId },
    data: { holderId: null, holderChat: null, heldSince: null },
  });
}

/** When somebody was not there is nobody's business afterwards. Whoever was to stand in is not waited for. */
async function forgetTimesAway({ client }: Session, personId: number): Promise<void> {
  await client.timeAway.deleteMany({ where: { personId } });
  await client.timeAway.updateMany({ where: { substituteId: personId }, data: { substituteId: null } });
}

/** That an announcement was for somebody stays, without where it was acknowledged. Who wrote one has no name any more. */
async function forgetAnnouncements({ client }: Session, personId: number): Promise<void> {
  await client.announcementRecipient.updateMany({
    where: { personId },
    data: { ackedChannel: null, chasedChannel: null },
  });
}

async function forgetChat(session: Session, { channel, chat }: Address, at: Date): Promise<void> {
  const { client } = session;
  await client.contact.deleteMany({ where: { channel, chat } });
  await client.codeGuard.deleteMany({ where: { channel, chat } });
  await client.conversation.updateMany({ where: { channel, chat }, data: { state: '{}' } });
  await client.inboundEvent.updateMany({
    where: { channel, chat, state: { not: 'waiting' } },
    data: { payload: '{}', chat: GONE },
  });
  await forgetWords(session, { channel, chat }, at);
}

async function forgetWords(
  { client }: Session,
  where: Address | { readonly personId: number },
  at: Date,
): Promise<void> {
  await client.outboxMessage.updateMany({
    where: { ...where, state: 'queued' },
    data: { state: 'cancelled', updatedAt: at },
  });
  await client.outboxMessage.updateMany({
    where: { ...where, state: { in: SETTLED } },
    data: { message: NO_WORDS, chat: GONE, personId: null },
  });
}
