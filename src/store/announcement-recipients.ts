import type { AnnouncementStore } from '../bot/announcement-store.ts';
import { type AttemptRow, recipientOf } from './announcement-rows.ts';
import { inChunks, join, type Session, sql } from './session.ts';

type Recipients = Pick<
  AnnouncementStore,
  'addRecipients' | 'recipients' | 'unacknowledged' | 'acknowledge' | 'chased' | 'reachedByPhone'
>;

/** Who is to get an announcement, and what they said to it. */
export function announcementRecipients({ client }: Session): Recipients {
  return {
    async addRecipients(id, recipients) {
      for (const chunk of inChunks(recipients)) {
        const rows = chunk.map(
          ({ person, unit, gap }) => sql`(${id}, ${person}, ${unit ?? null}, ${gap ?? null})`,
        );
        await client.$executeRaw(sql`
          INSERT INTO "AnnouncementRecipient" ("announcementId", "personId", "unitCode", "gap")
          VALUES ${join(rows)}
          ON CONFLICT ("announcementId", "personId") DO NOTHING`);
      }
      const rows = await client.announcementRecipient.findMany({
        where: { announcementId: id },
        select: { id: true, personId: true },
      });
      return new Map(rows.map((row) => [row.personId, row.id]));
    },

    async recipients(id) {
      const rows = await client.announcementRecipient.findMany({
        where: { announcementId: id },
        orderBy: { id: 'asc' },
      });
      const attempts = await client.$queryRaw<AttemptRow[]>(sql`
        SELECT "job"."id", "job"."recipientId", "job"."state", "job"."channel", "job"."chat", "job"."failure", "job"."updatedAt"
        FROM "AnnouncementRecipient" AS "recipient" JOIN "OutboxMessage" AS "job" ON "job"."recipientId" = "recipient"."id"
        WHERE "recipient"."announcementId" = ${id}
        ORDER BY "job"."id"`);
      const byRecipient = new Map<number | null, AttemptRow[]>();
      for (const attempt of attempts)
        byRecipient.set(attempt.recipientId, [...(byRecipient.get(attempt.recipientId) ?? []), attempt]);
      return rows.map((row) => recipientOf(row, byRecipient.get(row.id) ?? []));
    },

    async unacknowledged(person) {
      const rows = await client.$queryRaw<{ announcementId: number }[]>(sql`
        SELECT DISTINCT "recipient"."announcementId" FROM "AnnouncementRecipient" AS "recipient"
        JOIN "OutboxMessage" AS "job" ON "job"."recipientId" = "recipient"."id"
        WHERE "recipient"."personId" = ${person} AND "recipient"."ackedAt" IS NULL
          AND "job"."state" IN ('sent', 'uncertain', 'sending')
        ORDER BY "recipient"."announcementId" DESC`);
      return rows.map(({ announcementId }) => announcementId);
    },

    async acknowledge(id, person, channel, at) {
      const { count } = await client.announcementRecipient.updateMany({
        where: { announcementId: id, personId: person, ackedAt: null },
        data: { ackedAt: at, ackedChannel: channel ?? null },
      });
      return count === 1;
    },

    async chased(recipient, channel, at) {
      await client.announcementRecipient.updateMany({
        where: { id: recipient, chasedAt: null },
        data: { chasedAt: at, chasedChannel: channel ?? null },
      });
    },

    async reachedByPhone(recipient, by, at) {
      const { count } = await client.announcementRecipient.updateMany({
        where: { id: recipient, ackedAt: null, phonedAt: null },
        data: { phonedAt: at, phonedById: by ?? null },
      });
      return count === 1;
    },
  };
}
