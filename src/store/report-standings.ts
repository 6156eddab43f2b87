import type { ReminderStore, ReportStanding } from '../bot/reminder-store.ts';
import { reportStates } from '../domain/report.ts';
import { requestsByIds } from './report-request-loading.ts';
import { inChunks, join, type Session, sql } from './session.ts';
import { present, word } from './words.ts';

type Standings = Pick<ReminderStore, 'openRequests' | 'standings' | 'answered'>;

/** What sends a report back to its unit. */
const RETURNS = ['returned', 'returnedByLeader', 'reopened'];

export function reportStandings(session: Session): Standings {
  const { client } = session;
  return {
    async openRequests(at) {
      const open = await client.reportRequest.findMany({
        where: { opensAt: { lte: at }, closedAt: null },
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      return requestsByIds(
        session,
        open.map(({ id }) => id),
      );
    },

    async standings(requests) {
      const rows = await client.report.findMany({
        where: { requestId: { in: [...requests] } },
        select: { id: true, requestId: true, unitCode: true, state: true, holderId: true, updatedAt: true },
      });
      const returned = await returns(rows.filter(({ state }) => state === 'returned').map(({ id }) => id));
      return rows.map(
        ({ id, requestId, unitCode, state, holderId, updatedAt }): ReportStanding => ({
          ...{ report: id, request: requestId, unit: unitCode, touchedAt: updatedAt },
          state: word(reportStates, state, 'state of a report'),
          ...present({ holder: holderId, returnedAt: returned.get(id) }),
        }),
      );
    },

    async answered(reports) {
      const answered = new Map<number, string[]>();
      for (const chunk of inChunks(reports)) {
        const rows = await client.$queryRaw<{ reportId: number; indicatorCode: string }[]>(sql`
          SELECT "reportId", "indicatorCode" FROM "ReportAnswer" WHERE "reportId" IN (${join([...chunk])})`);
        for (const { reportId, indicatorCode } of rows)
          answered.set(reportId, [...(answered.get(reportId) ?? []), indicatorCode]);
      }
      return answered;
    },
  };

  async function returns(reports: readonly number[]): Promise<ReadonlyMap<number, Date>> {
    const last = new Map<number, Date>();
    for (const chunk of inChunks(reports)) {
      const steps = await client.reportStep.findMany({
        where: { reportId: { in: [...chunk] }, action: { in: RETURNS } },
        select: { reportId: true, at: true },
        orderBy: { id: 'asc' },
      });
      for (const { reportId, at } of steps) last.set(reportId, at);
    }
    return last;
  }
}
