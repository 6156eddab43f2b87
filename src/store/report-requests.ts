import type { NewReportRequest, ReportStore } from '../bot/report-store.ts';
import { ConflictError } from '../bot/store.ts';
import { remembered, topicChanged } from './read-memory.ts';
import { dutyRowsOf, itemRowsOf, sectionRowsOf } from './report-form-rows.ts';
import { requestsByIds } from './report-request-loading.ts';
import { requestColumnsOf, requestOf, withForm } from './report-request-rows.ts';
import { type Session, sql } from './session.ts';

type ReportRequests = Pick<
  ReportStore,
  'requests' | 'request' | 'requestByCode' | 'addRequest' | 'changeRequest' | 'closeRequest'
>;

export function reportRequests(session: Session): ReportRequests {
  const { client } = session;
  return {
    async requests(cluster) {
      return remembered(session, 'requests', [cluster], async () => {
        const rows = await client.reportRequest.findMany({
          where: { clusterCode: cluster },
          select: { id: true },
          orderBy: [{ dueAt: 'desc' }, { id: 'desc' }],
        });
        return requestsByIds(
          session,
          rows.map(({ id }) => id),
        );
      });
    },

    async request(id) {
      const [request] = await remembered(session, 'requests', ['id', id], () => requestsByIds(session, [id]));
      return request;
    },

    async requestByCode(code) {
      const row = await client.reportRequest.findUnique({ where: { code }, include: withForm });
      return row ? requestOf(row) : undefined;
    },

    async addRequest(request, at) {
      const id = await addUnlessThere(request, at);
      if (id === undefined) throw new ConflictError(`the report request ${request.code}`);
      await addForm(id, request);
      await topicChanged(session, 'requests');
      return id;
    },

    async changeRequest(id, request) {
      // First, because it holds the row: of two who change the form the second sees what the first made of it.
      await client.reportRequest.update({
        where: { id },
        data: requestColumnsOf(request),
        select: { id: true },
      });
      if (await asksOtherwise(id, request)) await countForm(id);
      await removeForm(id);
      await addForm(id, request);
      await topicChanged(session, 'requests');
    },

    async closeRequest(id, at) {
      await client.reportRequest.updateMany({ where: { id, closedAt: null }, data: { closedAt: at } });
      await topicChanged(session, 'requests');
    },
  };

  async function addUnlessThere(request: NewReportRequest, at: Date): Promise<number | undefined> {
    const row = requestColumnsOf(request);
    const [added] = await client.$queryRaw<{ id: number }[]>(sql`
      INSERT INTO "ReportRequest" ("code", "clusterCode", "year", "kind", "title", "periodYear", "part", "periodFrom",
        "periodTo", "asOf", "opensAt", "dueOn", "dueTime", "shift", "dueAt", "isPractice", "reminders", "isAnnounced",
        "createdAt")
      VALUES (${row.code}, ${row.clusterCode}, ${row.year}, ${row.kind}, ${row.title}, ${row.periodYear}, ${row.part},
        ${row.periodFrom}, ${row.periodTo}, ${row.asOf}, ${row.opensAt}, ${row.dueOn}, ${row.dueTime}, ${row.shift},
        ${row.dueAt}, ${row.isPractice}, ${row.reminders}, ${row.isAnnounced}, ${at})
      ON CONFLICT ("code") DO NOTHING
      RETURNING "id"`);
    return added?.id;
  }

  /** Whether a question was added, dropped or moved. */
  async function asksOtherwise(id: number, request: NewReportRequest): Promise<boolean> {
    const before = await client.reportItem.findMany({
      where: { requestId: id },
      orderBy: { position: 'asc' },
    });
    const after = itemRowsOf(id, request);
    return (
      before.length !== after.length ||
      before.some(
        ({ indicatorCode, sectionPosition }, index) =>
          indicatorCode !== after[index]?.indicatorCode || sectionPosition !== after[index].sectionPosition,
      )
    );
  }

  async function countForm(id: number): Promise<void> {
    await client.reportRequest.updateMany({ where: { id }, data: { formVersion: { increment: 1 } } });
  }

  async function removeForm(id: number): Promise<void> {
    await client.reportItem.deleteMany({ where: { requestId: id } });
    await client.reportSection.deleteMany({ where: { requestId: id } });
    await client.reportDuty.deleteMany({ where: { requestId: id } });
  }

  async function addForm(id: number, request: NewReportRequest): Promise<void> {
    await client.reportSection.createMany({ data: sectionRowsOf(id, request) });
    await client.reportItem.createMany({ data: itemRowsOf(id, request) });
    await client.reportDuty.createMany({ data: dutyRowsOf(id, request) });
  }
}
