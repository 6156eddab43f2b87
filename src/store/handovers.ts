import type { YearStore } from '../bot/year-store.ts';
import type { Handover } from '../domain/handover.ts';
import type { Handover as Row } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';
import { present } from './words.ts';

type Handovers = Pick<YearStore, 'handover' | 'planHandover' | 'confirmHandover' | 'dropHandover'>;

export function handovers({ client }: Session): Handovers {
  return {
    async handover(clusterCode, year) {
      const row = await client.handover.findUnique({ where: { clusterCode_year: { clusterCode, year } } });
      return row ? handoverOf(row) : undefined;
    },

    async planHandover({ cluster, year, from, to, onDay }, { person, at }) {
      const key = { clusterCode: cluster, year };
      const data = {
        ...{ fromUnit: from, toUnit: to, onDay, plannedAt: at, plannedBy: person ?? null },
        ...{ givenAt: null, givenBy: null, takenAt: null, takenBy: null },
      };
      await client.handover.upsert({
        where: { clusterCode_year: key },
        create: { ...key, ...data },
        update: data,
      });
    },

    async confirmHandover({ cluster, year, onDay }, side, { person, at }) {
      const key = { clusterCode: cluster, year, onDay };
      const { count } =
        side === 'given'
          ? await client.handover.updateMany({
              where: { ...key, givenAt: null },
              data: { givenAt: at, givenBy: person ?? null },
            })
          : await client.handover.updateMany({
              where: { ...key, takenAt: null },
              data: { takenAt: at, takenBy: person ?? null },
            });
      return count > 0;
    },

    async dropHandover(clusterCode, year) {
      const { count } = await client.handover.deleteMany({ where: { clusterCode, year } });
      return count > 0;
    },
  };
}

function handoverOf(row: Row): Handover {
  return {
    ...{ cluster: row.clusterCode, year: row.year, from: row.fromUnit, to: row.toUnit, onDay: row.onDay },
    ...present({ givenAt: row.givenAt, takenAt: row.takenAt }),
  };
}
