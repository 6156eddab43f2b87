import type { NewReport, ReportStore } from '../bot/report-store.ts';
import { ConflictError } from '../bot/store.ts';
import { extensions } from './extensions.ts';
import { saveAnswers } from './report-answers.ts';
import { reportHistory } from './report-history.ts';
import { reportRequests } from './report-requests.ts';
import { changedColumnsOf, reportOf, withAnswers } from './report-rows.ts';
import { type Session, sql } from './session.ts';
import { unitPreferences } from './unit-preferences.ts';

export function reportStore(session: Session): ReportStore {
  const { client } = session;
  return {
    async find(request, unit) {
      const row = await client.report.findUnique({
        where: { requestId_unitCode: { requestId: request, unitCode: unit } },
        include: withAnswers,
      });
      return row ? reportOf(row) : undefined;
    },

    async byId(id) {
      const row = await client.report.findUnique({ where: { id }, include: withAnswers });
      return row ? reportOf(row) : undefined;
    },

    async byCode(code) {
      const row = await client.report.findUnique({ where: { code }, include: withAnswers });
      return row ? reportOf(row) : undefined;
    },

    async ofRequest(request) {
      const rows = await client.report.findMany({ where: { requestId: request }, include: withAnswers });
      return rows.map(reportOf);
    },

    async start(report, at) {
      const id = await addUnlessThere(report, at);
      if (id === undefined) throw new ConflictError(`the report ${report.code} of ${report.unit}`);
      return { ...report, id, state: 'draft', revision: 1, version: 0, answers: [] };
    },

    async save({ id, revision }, { row = {}, answers, person }, at) {
      const { count } = await client.report.updateMany({
        where: { id, revision },
        data: { ...changedColumnsOf(row), revision: revision + 1, updatedAt: at },
      });
      if (count === 0) throw new ConflictError(`report ${id}`);
      if (answers) await saveAnswers(session, id, answers, person, at);
    },

    // At the end: an object that begins with what is spread gets a shape of its own each time it is made (measured with Node.js 20).
    ...reportRequests(session),
    ...reportHistory(session),
    ...extensions(session),
    ...unitPreferences(session),
  };

  /** The id, or undefined when the unit has its report or the code is another's. */
  async function addUnlessThere(report: NewReport, at: Date): Promise<number | undefined> {
    const { request, unit, code, formVersion } = report;
    const [added] = await client.$queryRaw<{ id: number }[]>(sql`
      INSERT INTO "Report" ("requestId", "unitCode", "code", "state", "formVersion", "createdAt", "updatedAt")
      VALUES (${request}, ${unit}, ${code}, 'draft', ${formVersion}, ${at}, ${at})
      ON CONFLICT DO NOTHING
      RETURNING "id"`);
    return added?.id;
  }
}
