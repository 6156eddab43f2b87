import type { AnnouncementStore } from '../bot/announcement-store.ts';
import { holdUntilCommit, type Session, sql } from './session.ts';

type Delivery = Pick<AnnouncementStore, 'withdraw' | 'move'>;

/**
 * What waits in the outbox for an announcement. A sender claims a message by moving it out of 'queued', and so does
 * this: of a claim and a withdrawal that meet the database lets one win.
 */
export function announcementDelivery({ client }: Session): Delivery {
  return {
    withdraw: (id, at) =>
      client.$executeRaw(sql`
        UPDATE "OutboxMessage" SET "state" = 'cancelled', "updatedAt" = ${at}
        WHERE "state" = 'queued' AND "recipientId" IN (${recipientsOf(id)})`),

    move: (id, notBefore, notAfter, at) =>
      client.$executeRaw(sql`
        UPDATE "OutboxMessage" SET "notBefore" = ${notBefore}, "notAfter" = ${notAfter}, "updatedAt" = ${at}
        WHERE "state" = 'queued' AND "recipientId" IN (${recipientsOf(id)})`),
  };
}

function recipientsOf(id: number) {
  return sql`SELECT "id" FROM "AnnouncementRecipient" WHERE "announcementId" = ${id}`;
}

/**
 * A message that was being sent when its announcement was stopped, and that did not go out, is not tried again: neither
 * here nor on another account. Returns whether it is so.
 */
export async function isStopped(session: Session, job: number): Promise<boolean> {
  await holdStops(session);
  const [row] = await session.client.$queryRaw<{ state: string }[]>(sql`
    SELECT "announcement"."state" FROM "OutboxMessage" AS "job"
    JOIN "AnnouncementRecipient" AS "recipient" ON "recipient"."id" = "job"."recipientId"
    JOIN "Announcement" AS "announcement" ON "announcement"."id" = "recipient"."announcementId"
    WHERE "job"."id" = ${job}`);
  return row !== undefined && row.state !== 'confirmed';
}

/** Until the transaction ends nothing is stopped by somebody else. */
export function holdStops(session: Session): Promise<void> {
  return holdUntilCommit(session, 'announcements');
}
