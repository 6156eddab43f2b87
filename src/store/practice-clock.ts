import type { PracticeClockStore } from '../bot/store.ts';
import { type Session, sql } from './session.ts';

const KEY = 'practice.ahead';

/** Kept as text like everything in Meta. */
export function practiceClockOf({ client }: Session): PracticeClockStore {
  return {
    async aheadMs() {
      const value = (await client.meta.findUnique({ where: { key: KEY } }))?.value;
      return value === undefined ? undefined : Number(value);
    },

    async setAhead(ms) {
      await client.$executeRaw(sql`
        INSERT INTO "Meta" ("key", "value") VALUES (${KEY}, ${String(ms)})
        ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
    },
  };
}
