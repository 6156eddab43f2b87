import { phoneAddress, phoneToReach } from '../bot/phone-address.ts';
import type { Address } from '../chat/event.ts';
import { isStopped } from './announcement-delivery.ts';
import type { OutboxMessage } from './generated/sqlite/client.ts';
import { phoneKindsOf } from './installation.ts';
import { personOf, withSeats } from './person-rows.ts';
import { type Session, sql } from './session.ts';

/** What is known of a message that was finally not sent. */
type Failed = Pick<
  OutboxMessage,
  'key' | 'kind' | 'channel' | 'chat' | 'personId' | 'message' | 'notAfter' | 'recipientId'
>;

/** Failures that say something of the person's account or of the messenger, and nothing against the message. */
const ELSEWHERE: ReadonlySet<string> = new Set(['unreachable', 'windowClosed', 'unavailable']);

/**
 * A message to a person that one account did not take goes to the person's next one, each account once. An account that
 * cannot be reached is marked, so that nobody takes a "sent" for granted; a word from there opens it again. Behind the
 * last account stands the telephone, for the kinds that go there. An answer to what was said in a chat belongs to that
 * chat and goes nowhere else.
 */
export async function failOver(session: Session, id: number, failure: string, now: Date): Promise<void> {
  if (!ELSEWHERE.has(failure)) return;
  const failed = await session.client.outboxMessage.findUnique({ where: { id } });
  if (!failed) return;
  if (failure === 'unreachable') await markUnreachable(session, failed, failure, now);
  if (failed.kind === 'reply' || failed.personId === null) return;
  if (failed.recipientId !== null && (await isStopped(session, id))) return;
  const next = await nextAddress(session, failed, failed.personId);
  if (next) await sendThrough(session, failed, next, now);
}

async function markUnreachable(
  { client }: Session,
  { channel, chat }: Failed,
  failure: string,
  now: Date,
): Promise<void> {
  await client.account.updateMany({
    where: { channel, chat, state: 'active' },
    data: { state: 'blocked', blockedAt: now, failure },
  });
}

async function nextAddress(
  session: Session,
  { key, kind }: Failed,
  personId: number,
): Promise<Address | undefined> {
  const { client } = session;
  const tried = await client.outboxMessage.findMany({
    where: { OR: [{ key: baseOf(key) }, { key: { startsWith: `${baseOf(key)}>` } }] },
    select: { channel: true, chat: true },
  });
  const accounts = await client.account.findMany({
    where: { personId, state: 'active' },
    orderBy: [{ isPreferred: 'desc' }, { linkedAt: 'desc' }, { id: 'desc' }],
  });
  const next = accounts.find(
    (account) => !tried.some(({ channel, chat }) => channel === account.channel && chat === account.chat),
  );
  // Where Zalo has had it, the telephone was tried along with the account.
  if (next || tried.some(({ channel }) => channel === phoneAddress(personId).channel)) return next;
  return byPhone(session, personId, kind);
}

async function byPhone(session: Session, personId: number, kind: string): Promise<Address | undefined> {
  if (!(await phoneKindsOf(session)).some((one) => one === kind)) return undefined;
  const person = await session.client.person.findUnique({ where: { id: personId }, include: withSeats });
  return person && phoneToReach(personOf(person)) !== undefined ? phoneAddress(personId) : undefined;
}

async function sendThrough(
  { client }: Session,
  { key, kind, personId, message, notAfter, recipientId }: Failed,
  { channel, chat }: Address,
  now: Date,
): Promise<void> {
  await client.$executeRaw(sql`
    INSERT INTO "OutboxMessage" ("key", "kind", "channel", "chat", "personId", "message", "state",
      "notBefore", "notAfter", "recipientId", "createdAt", "updatedAt")
    VALUES (${`${baseOf(key)}>${channel}/${chat}`}, ${kind}, ${channel}, ${chat}, ${personId}, ${message}, 'queued',
      ${now}, ${notAfter}, ${recipientId}, ${now}, ${now})
    ON CONFLICT ("key") DO NOTHING`);
}

/** The occasion, without the account it was sent to instead. */
function baseOf(key: string): string {
  return key.split('>')[0] ?? key;
}
