import type { ReportRequest } from '../domain/report.ts';
import { requestOf, withForm } from './report-request-rows.ts';
import { inChunks, type Session } from './session.ts';

/** Their sections are looked up by two values each, and a statement takes a thousand. */
const AT_ONCE = 100;

/** Report requests with their forms and duties, in the order of the ids. */
export async function requestsByIds(
  { client }: Session,
  ids: readonly number[],
): Promise<readonly ReportRequest[]> {
  const requests = new Map<number, ReportRequest>();
  for (const chunk of inChunks(ids, AT_ONCE)) {
    const rows = await client.reportRequest.findMany({
      where: { id: { in: [...chunk] } },
      include: withForm,
    });
    for (const row of rows) requests.set(row.id, requestOf(row));
  }
  return ids.flatMap((id) => requests.get(id) ?? []);
}
