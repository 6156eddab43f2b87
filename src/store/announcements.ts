import type { AnnouncementStore } from '../bot/announcement-store.ts';
import { ConflictError } from '../bot/store.ts';
import { announcementDelivery, holdStops } from './announcement-delivery.ts';
import { announcementRecipients } from './announcement-recipients.ts';
import { announcementOf } from './announcement-rows.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { type Session, sql } from './session.ts';

/** After that long nobody looks at an announcement any more of itself. */
const WATCHED_MS = 30 * 24 * 60 * 60_000;

export function announcementStore(session: Session): AnnouncementStore {
  const { client } = session;

  async function moveOn(
    id: number,
    from: readonly string[],
    data: Prisma.AnnouncementUpdateInput,
  ): Promise<void> {
    const { count } = await client.announcement.updateMany({ where: { id, state: { in: [...from] } }, data });
    if (count === 0) throw new ConflictError(`announcement ${id}`);
  }

  /** Whether this process is the one that changed it. */
  async function once(
    where: Prisma.AnnouncementWhereInput,
    data: Prisma.AnnouncementUpdateInput,
  ): Promise<boolean> {
    return (await client.announcement.updateMany({ where, data })).count === 1;
  }

  return {
    ...announcementRecipients(session),
    ...announcementDelivery(session),

    async nextNumber(cluster, year) {
      const { _max } = await client.announcement.aggregate({
        where: { clusterCode: cluster, year },
        _max: { number: true },
      });
      return (_max.number ?? 0) + 1;
    },

    async add({ cluster, year, number, kind, title, text, ...more }, at) {
      const [added] = await client.$queryRaw<{ id: number }[]>(sql`
        INSERT INTO "Announcement" ("clusterCode", "year", "number", "kind", "title", "text", "decisionId", "correctsId",
          "wrong", "right", "audience", "form", "contentHash", "state", "authorId", "isPractice", "createdAt", "plannedAt")
        VALUES (${cluster}, ${year}, ${number}, ${kind}, ${title}, ${text}, ${more.decision ?? null},
          ${more.corrects ?? null}, ${more.wrong ?? null}, ${more.right ?? null}, ${JSON.stringify(more.audience)},
          ${JSON.stringify(more.form)}, ${more.contentHash}, 'draft', ${more.author ?? null}, ${more.isPractice}, ${at},
          ${more.plannedAt ?? null})
        ON CONFLICT ("clusterCode", "year", "number") DO NOTHING
        RETURNING "id"`);
      if (!added) throw new ConflictError(`the announcement ${number} of ${year}`);
      return added.id;
    },

    async find(id) {
      const row = await client.announcement.findUnique({ where: { id } });
      return row ? announcementOf(row) : undefined;
    },

    async byNumber(cluster, year, number) {
      const key = { clusterCode: cluster, year, number };
      const row = await client.announcement.findUnique({ where: { clusterCode_year_number: key } });
      return row ? announcementOf(row) : undefined;
    },

    async latest(cluster, limit) {
      const rows = await client.announcement.findMany({
        where: { clusterCode: cluster },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(announcementOf);
    },

    async underWay(now) {
      const since = new Date(now.getTime() - WATCHED_MS);
      const rows = await client.announcement.findMany({
        where: {
          state: { in: ['confirmed', 'stopped'] },
          startsAt: { gte: since, lte: now },
          closedAt: null,
        },
        orderBy: { id: 'asc' },
      });
      return rows.map(announcementOf);
    },

    async same(contentHash, since) {
      const rows = await client.announcement.findMany({
        where: { contentHash, state: { in: ['confirmed', 'stopped'] }, confirmedAt: { gte: since } },
        orderBy: { id: 'desc' },
      });
      return rows.map(announcementOf);
    },

    async correctionsOf(id) {
      const rows = await client.announcement.findMany({ where: { correctsId: id }, orderBy: { id: 'asc' } });
      return rows.map(announcementOf);
    },

    discard: (id) => moveOn(id, ['draft', 'awaiting'], { state: 'cancelled' }),
    await: (id, at) => moveOn(id, ['draft'], { state: 'awaiting', confirmedAt: at }),
    confirm: (id, { from, startsAt, at, approvedBy }) =>
      moveOn(id, [from], {
        state: 'confirmed',
        startsAt,
        confirmedAt: at,
        ...(approvedBy !== undefined && { approvedById: approvedBy }),
      }),
    async stop(id, state, at) {
      await holdStops(session);
      await moveOn(id, ['confirmed'], { state, stoppedAt: at });
    },

    async again(id, round, startsAt) {
      const isOurs = await once(
        { id, round: round - 1, state: { in: ['confirmed', 'stopped'] } },
        { state: 'confirmed', round, startsAt, closedAt: null },
      );
      if (!isOurs) throw new ConflictError(`round ${round} of announcement ${id}`);
    },

    async replan(id, before, startsAt) {
      const isOurs = await once({ id, state: 'confirmed', startsAt: before }, { startsAt });
      if (!isOurs) throw new ConflictError(`the time of announcement ${id}`);
    },

    toldProgress: (id, count, times) =>
      once({ id, toldState: { not: count }, toldCount: times }, { toldState: count, toldCount: times + 1 }),
    toldEnd: (id, round) =>
      once({ id, OR: [{ reportedRound: null }, { reportedRound: { lt: round } }] }, { reportedRound: round }),
    toldPhoneList: (id, at) => once({ id, phoneListAt: null }, { phoneListAt: at }),
    toldReport: (id, at) => once({ id, closedAt: null }, { closedAt: at }),

    async secondPersonApproves(cluster) {
      const row = await client.clusterPreference.findUnique({ where: { clusterCode: cluster } });
      return row?.secondPersonApproves ?? false;
    },

    async setSecondPersonApproves(cluster, approves) {
      await client.$executeRaw(sql`
        INSERT INTO "ClusterPreference" ("clusterCode", "secondPersonApproves") VALUES (${cluster}, ${approves})
        ON CONFLICT ("clusterCode") DO UPDATE SET "secondPersonApproves" = excluded."secondPersonApproves"`);
    },
  };
}
