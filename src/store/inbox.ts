import type { InboxStore, StoredEvent } from '../bot/store.ts';
import type { InboundEvent } from '../chat/event.ts';
import { eventOf } from './json.ts';
import { inChunks, join, type Session, sql } from './session.ts';

export function inboxStore({ client }: Session): InboxStore {
  return {
    async add(events, receivedAt) {
      let added = 0;
      for (const chunk of inChunks(events)) added += await addUnlessThere(chunk, receivedAt);
      return added;
    },

    async nextOfEachChat(limit) {
      const rows = await client.$queryRaw<StoredRow[]>(sql`
        SELECT "id", "payload", "attempts" FROM "InboundEvent"
        WHERE "id" IN (
          SELECT MIN("id") FROM "InboundEvent" WHERE "state" = 'waiting'
          GROUP BY "channel", "chat" ORDER BY MIN("id") LIMIT ${limit})
        ORDER BY "id"`);
      return rows.map(storedEventOf);
    },

    async finish(ids, at) {
      const finished = new Set<number>();
      for (const chunk of inChunks(ids)) {
        const rows = await client.$queryRaw<{ id: number }[]>(sql`
          UPDATE "InboundEvent" SET "state" = 'done', "doneAt" = ${at}
          WHERE "id" IN (${join(chunk)}) AND "state" = 'waiting'
          RETURNING "id"`);
        for (const { id } of rows) finished.add(id);
      }
      return finished;
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

  function addUnlessThere(events: readonly InboundEvent[], receivedAt: Date): Promise<number> {
    const rows = events.map(
      (event) =>
        sql`(${event.from.channel}, ${event.id}, ${event.from.chat}, ${JSON.stringify(event)}, 'waiting', ${receivedAt})`,
    );
    return client.$executeRaw(sql`
      INSERT INTO "InboundEvent" ("channel", "externalId", "chat", "payload", "state", "receivedAt")
      VALUES ${join(rows)}
      ON CONFLICT ("channel", "externalId") DO NOTHING`);
  }
}

interface StoredRow {
  readonly id: number;
  readonly payload: string;
  readonly attempts: number;
}

function storedEventOf({ id, payload, attempts }: StoredRow): StoredEvent {
  return { id, event: eventOf(payload), attempts };
}
