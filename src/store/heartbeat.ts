import type { Heartbeat } from '../bot/store.ts';
import { type Session, sql } from './session.ts';

const KEY = 'heartbeat';

/** When the clock's work was last done by any process; kept as text like everything in Meta. */
export function heartbeatOf({ client }: Session): Heartbeat {
  return {
    async beat(at) {
      await client.$executeRaw(sql`
        INSERT INTO "Meta" ("key", "value") VALUES (${KEY}, ${at.toISOString()})
        ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
    },

    async last() {
      const value = (await client.meta.findUnique({ where: { key: KEY } }))?.value;
      return value === undefined ? undefined : new Date(value);
    },
  };
}
