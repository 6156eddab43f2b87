import type { InboxStore, StoredEvent } from '../bot/inbox-store.ts';
import { givenRows } from './given-rows.ts';
import { eventOf } from './json.ts';
import { atMost, type Session, sql } from './session.ts';

const givenIds = givenRows({ id: 'integer' });
const givenEvents = givenRows({ channel: 'text', externalId: 'text', chat: 'text', payload: 'text' });

export function inboxStore({ client, dialect }: Session): InboxStore {
  return {
    async add(events, receivedAt) {
      const rows = events.map((event) => ({
        externalId: event.id,
        payload: JSON.stringify(event),
        ...event.from,
      }));
      return client.$executeRaw(sql`
        INSERT INTO "InboundEvent" ("channel", "externalId", "chat", "payload", "state", "receivedAt")
        SELECT "channel", "externalId", "chat", "payload", 'waiting', ${receivedAt}
        FROM ${givenEvents(dialect, rows)} AS "event"
        WHERE TRUE
        ON CONFLICT ("channel", "externalId") DO NOTHING`);
    },

    async nextOfEachChat(limit) {
      const rows = await client.$queryRaw<StoredRow[]>(sql`
        SELECT "event"."id", "event"."payload", "event"."attempts", "first"."waiting" > 1 AS "isFollowed"
        FROM (SELECT MIN("id") AS "id", COUNT(*) AS "waiting" FROM "InboundEvent" WHERE "state" = 'waiting'
          GROUP BY "channel", "chat" ORDER BY MIN("id") ${atMost(limit)}) AS "first"
        JOIN "InboundEvent" AS "event" ON "event"."id" = "first"."id"
        ORDER BY "event"."id"`);
      return rows.map(storedEventOf);
    },

    async waitingOf({ channel, chat }, limit) {
      const rows = await client.$queryRaw<StoredRow[]>(sql`
        SELECT "id", "payload", "attempts" FROM "InboundEvent"
        WHERE "state" = 'waiting' AND "channel" = ${channel} AND "chat" = ${chat} ORDER BY "id" ${atMost(limit)}`);
      return rows.map(storedEventOf);
    },

    async finish(ids, at) {
      const given = givenIds(
        dialect,
        ids.map((id) => ({ id })),
      );
      // "IS TRUE" keeps the database from looking through all that waits instead of for these.
      const rows = await client.$queryRaw<{ id: number }[]>(sql`
        UPDATE "InboundEvent" SET "state" = 'done', "doneAt" = ${at}
        WHERE "id" IN ${given} AND ("state" = 'waiting') IS TRUE
        RETURNING "id"`);
      return new Set(rows.map(({ id }) => id));
    },

    async forgetWords(id) {
      await client.inboundEvent.updateMany({
        where: { id, state: { not: 'waiting' } },
        data: { payload: '{}' },
      });
    },

    async recordFailure(id, maxAttempts, at) {
      await client.inboundEvent.updateMany({
        where: { id, state: 'waiting' },
        data: { attempts: { increment: 1 } },
      });
      await client.inboundEvent.updateMany({
        where: { id, state: 'waiting', attempts: { gte: maxAttempts } },
        data: { state: 'failed', doneAt: at },
      });
      return (
        (await client.inboundEvent.findUnique({ where: { id }, select: { state: true } }))?.state === 'failed'
      );
    },
  };
}

interface StoredRow {
  readonly id: number;
  readonly payload: string;
  readonly attempts: number;
  readonly isFollowed?: unknown;
}

function storedEventOf({ id, payload, attempts, isFollowed }: StoredRow): StoredEvent {
  return { id, event: eventOf(payload), attempts, isFollowed: Boolean(isFollowed) };
}
