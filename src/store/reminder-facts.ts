import type { PromiseRecord, ReminderStore, TimeAwayRecord } from '../bot/reminder-store.ts';
import { isoDate, parseIsoDate } from '../domain/local-date.ts';
import type { FilingPromise as PromiseRow, TimeAway as TimeAwayRow } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';
import { present } from './words.ts';

type ReminderFacts = Pick<
  ReminderStore,
  'promises' | 'promise' | 'withdrawPromise' | 'filedElsewhere' | 'awayOn' | 'goAway' | 'comeBack'
>;

/** What people answered when they were reminded. */
export function reminderFacts({ client }: Session): ReminderFacts {
  return {
    async promises(requests) {
      const rows = await client.filingPromise.findMany({
        where: { requestId: { in: [...requests] }, withdrawnAt: null },
        orderBy: { id: 'asc' },
      });
      const last = new Map(rows.map((row) => [`${row.requestId}/${row.unitCode}`, row]));
      return [...last.values()].map(promiseOf);
    },

    async promise({ request, unit, person, day, madeAt }) {
      const data = { requestId: request, unitCode: unit, personId: person, day: isoDate(day), madeAt };
      await client.filingPromise.create({ data });
    },

    async withdrawPromise(request, unit, at) {
      await client.filingPromise.updateMany({
        where: { requestId: request, unitCode: unit, withdrawnAt: null },
        data: { withdrawnAt: at },
      });
    },

    async filedElsewhere(requests) {
      const rows = await client.paperFiling.findMany({
        where: { requestId: { in: [...requests] }, state: 'received' },
        select: { requestId: true, unitCode: true },
      });
      return rows.map(({ requestId, unitCode }) => ({ request: requestId, unit: unitCode }));
    },

    async awayOn(day) {
      const rows = await client.timeAway.findMany({
        where: { fromDay: { lte: day }, toDay: { gte: day }, endedAt: null },
        orderBy: { id: 'asc' },
      });
      return [...new Map(rows.map((row) => [row.personId, row])).values()].map(timeAwayOf);
    },

    async goAway({ person, from, to, substitute }, at) {
      await client.timeAway.create({
        data: {
          personId: person,
          fromDay: from,
          toDay: to,
          substituteId: substitute ?? null,
          saidAt: at,
        },
      });
    },

    async comeBack(person, at) {
      await client.timeAway.updateMany({ where: { personId: person, endedAt: null }, data: { endedAt: at } });
    },
  };
}

function promiseOf({ id, requestId, unitCode, personId, day, madeAt }: PromiseRow): PromiseRecord {
  const date = parseIsoDate(day);
  if (!date) throw new Error(`promise ${id} is for "${day}", which is no day`);
  return { request: requestId, unit: unitCode, person: personId, day: date, madeAt };
}

function timeAwayOf({ personId, fromDay, toDay, substituteId }: TimeAwayRow): TimeAwayRecord {
  return { person: personId, from: fromDay, to: toDay, ...present({ substitute: substituteId }) };
}
