import { timelinessOf } from '../../../bot/timeliness.ts';
import { phrase } from '../../../chat/reply.ts';
import type { BookRow, BookSheet } from '../../../documents/year-book.ts';
import { clockTimeOf, isoDate, localDateOf } from '../../../domain/local-date.ts';
import { periodCode } from '../../../domain/period.ts';
import type { ReportRequest } from '../../../domain/report.ts';
import { type BookParts, sheet, unitName } from './columns.ts';

/** Requests of training are no part of the cluster's record. */
async function requestsOf({ store, cluster, year }: BookParts): Promise<readonly ReportRequest[]> {
  const requests = await store.reports.requests(cluster.code);
  return requests.filter((request) => request.year === year && !request.isPractice);
}

export async function requestsSheet(parts: BookParts): Promise<BookSheet> {
  const rows = (await requestsOf(parts)).map((request) => ({
    ...{
      request: request.code,
      title: request.title,
      period: periodCode(request.period),
      asOf: request.asOf,
    },
    ...{ opensOn: isoDate(localDateOf(request.opensAt)), due: moment(request.dueAt) },
    closedOn: request.closedAt && isoDate(localDateOf(request.closedAt)),
    units: String(request.duties.length),
  }));
  const columns = 'request title period asOf:day opensOn:day due closedOn:day units:number';
  return sheet(parts, 'requests', columns, rows);
}

/** How each unit kept to each deadline: by the moment of receipt, or as the chair has ruled. */
export async function timelinessSheet(parts: BookParts): Promise<BookSheet> {
  const rows: BookRow[] = [];
  for (const request of await requestsOf(parts)) {
    const reports = await parts.store.reports.ofRequest(request.id);
    for (const { unit, receivedAt, daysLate, ruling } of await timelinessOf(parts, request)) {
      const report = reports.find((one) => one.unit === unit);
      rows.push({
        ...{ request: request.code, unit, unitName: unitName(parts, unit) },
        state: parts.say(phrase('book-report-state', { state: report?.state ?? 'none' })),
        receivedAt: receivedAt && moment(receivedAt),
        daysLate: daysLate === undefined ? undefined : String(daysLate),
        ruling: ruling?.reason,
      });
    }
  }
  const columns = 'request unit unitName state receivedAt daysLate:number ruling';
  return sheet(parts, 'timeliness', columns, rows);
}

/** "2024-12-05 17:00", on the clock of Vietnam. */
function moment(at: Date): string {
  const { hour, minute } = clockTimeOf(at);
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${isoDate(localDateOf(at))} ${time}`;
}
