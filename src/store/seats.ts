import type { SeatRecord, SeatStore } from '../bot/people-store.ts';
import type { Seat as Row } from './generated/sqlite/client.ts';
import { seatOf } from './person-rows.ts';
import type { Session } from './session.ts';

export function seatStore({ client }: Session): SeatStore {
  return {
    async find(id) {
      const row = await client.seat.findUnique({ where: { id } });
      return row ? recordOf(row) : undefined;
    },

    async ofUnit(unit, day) {
      const rows = await client.seat.findMany({
        where: { unitCode: unit, OR: [{ validTo: null }, { validTo: { gte: day } }] },
        orderBy: { id: 'asc' },
      });
      return rows.map(recordOf);
    },

    async add(person, { role, unit, validFrom, validTo }) {
      await client.seat.create({
        data: {
          personId: person,
          role,
          unitCode: unit ?? null,
          validFrom: validFrom ?? null,
          validTo: validTo ?? null,
        },
      });
    },

    async end(id, lastDay) {
      await client.seat.update({ where: { id }, data: { validTo: lastDay } });
    },
  };
}

function recordOf(row: Row): SeatRecord {
  return { ...seatOf(row), id: row.id, person: row.personId };
}
