import type { BoardStore } from '../bot/board-store.ts';
import { ConflictError } from '../bot/store.ts';
import { type PaperFiling, paperStates } from '../domain/board.ts';
import type { PaperFiling as PaperRow } from './generated/sqlite/client.ts';
import { holdUntilCommit, type Session, sql } from './session.ts';
import { present, word } from './words.ts';

export function boardStore(session: Session): BoardStore {
  const { client } = session;
  return {
    async sayFiled({ request, unit, number, day, saidBy }, at) {
      // Two people of one unit would otherwise both see that nothing was said yet.
      await holdUntilCommit(session, 'papers');
      const where = { requestId: request, unitCode: unit, state: 'said' };
      if ((await client.paperFiling.count({ where })) > 0)
        throw new ConflictError(`the paper of ${unit} in request ${request}`);
      const data = { ...where, number, day, saidBy: saidBy ?? null, saidAt: at };
      return (await client.paperFiling.create({ data, select: { id: true } })).id;
    },

    async paper(id) {
      const row = await client.paperFiling.findUnique({ where: { id } });
      return row ? paperFilingOf(row) : undefined;
    },

    async papersOf(request) {
      const rows = await client.paperFiling.findMany({
        where: { requestId: request },
        orderBy: { id: 'asc' },
      });
      return rows.map(paperFilingOf);
    },

    async decidePaper(id, { state, person }, at) {
      const { count } = await client.paperFiling.updateMany({
        where: { id, state: 'said' },
        data: { state, decidedBy: person ?? null, decidedAt: at },
      });
      return count === 1;
    },

    async addRuling(request, { unit, daysLate, reason, person, at }) {
      await client.timelinessRuling.create({
        data: { requestId: request, unitCode: unit, daysLate, reason, personId: person ?? null, at },
      });
    },

    async rulingsOf(request) {
      const rows = await client.timelinessRuling.findMany({
        where: { requestId: request },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ unitCode, daysLate, reason, personId, at }) => ({
        unit: unitCode,
        daysLate,
        reason,
        at,
        ...present({ person: personId }),
      }));
    },

    async nudge(request, { unit, day, person, at }) {
      const added = await client.$executeRaw(sql`
        INSERT INTO "Nudge" ("requestId", "unitCode", "day", "personId", "at")
        VALUES (${request}, ${unit}, ${day}, ${person ?? null}, ${at})
        ON CONFLICT DO NOTHING`);
      return added === 1;
    },

    async nudgesOf(request) {
      const rows = await client.nudge.findMany({
        where: { requestId: request },
        orderBy: [{ day: 'asc' }, { unitCode: 'asc' }],
      });
      return rows.map(({ unitCode, day, at }) => ({ unit: unitCode, day, at }));
    },
  };
}

function paperFilingOf(row: PaperRow): PaperFiling {
  return {
    id: row.id,
    request: row.requestId,
    unit: row.unitCode,
    number: row.number,
    day: row.day,
    state: word(paperStates, row.state, 'state of a paper'),
    saidAt: row.saidAt,
    ...present({ saidBy: row.saidBy }),
  };
}
