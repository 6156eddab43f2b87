import type { RollCallStore } from '../bot/board-store.ts';
import type { RollCall } from '../domain/board.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { inChunks, type Session } from './session.ts';
import { present } from './words.ts';

const withAnswers = { answers: { orderBy: { personId: 'asc' } } } as const satisfies Prisma.RollCallInclude;
type Row = Prisma.RollCallGetPayload<{ include: typeof withAnswers }>;

export function rollCallStore({ client }: Session): RollCallStore {
  return {
    async start({ cluster, year, isPractice, startedBy, at }, people) {
      const { id } = await client.rollCall.create({
        data: { clusterCode: cluster, year, isPractice, startedBy: startedBy ?? null, at },
        select: { id: true },
      });
      for (const chunk of inChunks(people))
        await client.rollCallAnswer.createMany({
          data: chunk.map((personId) => ({ rollCallId: id, personId })),
        });
      return id;
    },

    async latest(cluster, year, isPractice) {
      const row = await client.rollCall.findFirst({
        where: { clusterCode: cluster, year, isPractice },
        orderBy: { id: 'desc' },
        include: withAnswers,
      });
      return row ? rollCallOf(row) : undefined;
    },

    async find(id) {
      const row = await client.rollCall.findUnique({ where: { id }, include: withAnswers });
      return row ? rollCallOf(row) : undefined;
    },

    async answer(id, person, at) {
      const { count } = await client.rollCallAnswer.updateMany({
        where: { rollCallId: id, personId: person, answeredAt: null },
        data: { answeredAt: at },
      });
      return count === 1;
    },
  };
}

function rollCallOf({ id, clusterCode, year, isPractice, at, answers }: Row): RollCall {
  return {
    id,
    cluster: clusterCode,
    year,
    isPractice,
    at,
    answers: answers.map(({ personId, answeredAt }) => ({ person: personId, ...present({ answeredAt }) })),
  };
}
