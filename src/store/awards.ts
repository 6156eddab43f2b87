import type { AwardStore } from '../bot/store.ts';
import { type Award, awardStates } from '../domain/award.ts';
import type { Award as Row } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';
import { present, word } from './words.ts';

export function awardStore({ client }: Session): AwardStore {
  return {
    async ofYear(cluster, year) {
      const rows = await client.award.findMany({
        where: { clusterCode: cluster, year },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });
      return rows.map(awardOf);
    },

    async years(cluster) {
      const rows = await client.award.findMany({
        where: { clusterCode: cluster },
        distinct: ['year'],
        select: { year: true },
      });
      return rows.map(({ year }) => year).sort((a, b) => b - a);
    },
  };
}

function awardOf(row: Row): Award {
  return {
    kind: row.kindCode,
    unit: row.unitCode,
    cluster: row.clusterCode,
    year: row.year,
    state: word(awardStates, row.state, 'state of an award'),
    position: row.position,
    ...present({ proposedBy: row.proposedBy, proposedOn: row.proposedOn, source: row.sourceCode }),
  };
}
