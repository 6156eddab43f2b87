import type { ReportStore } from '../bot/report-store.ts';
import { type Session, sql } from './session.ts';

type UnitPreferences = Pick<ReportStore, 'leaderSignsOff' | 'setLeaderSignsOff'>;

/** A unit that has said nothing works without a sign-off. */
export function unitPreferences({ client }: Session): UnitPreferences {
  return {
    async leaderSignsOff(unit) {
      const row = await client.unitPreference.findUnique({ where: { unitCode: unit } });
      return row?.leaderSignsOff ?? false;
    },

    async setLeaderSignsOff(unit, signsOff) {
      await client.$executeRaw(sql`
        INSERT INTO "UnitPreference" ("unitCode", "leaderSignsOff") VALUES (${unit}, ${signsOff})
        ON CONFLICT ("unitCode") DO UPDATE SET "leaderSignsOff" = excluded."leaderSignsOff"`);
    },
  };
}
