import type { NewReportRequest } from '../bot/report-store.ts';
import type { ClockTime } from '../domain/local-date.ts';
import { dueShifts, type ReportRequest, reportKinds } from '../domain/report.ts';
import { periodOf } from './figure-rows.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { present, word } from './words.ts';

export const withForm = {
  sections: {
    include: { items: { orderBy: { position: 'asc' } } },
    orderBy: { position: 'asc' },
  },
  duties: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.ReportRequestInclude;
type Row = Prisma.ReportRequestGetPayload<{ include: typeof withForm }>;

export function requestOf(row: Row): ReportRequest {
  return {
    id: row.id,
    code: row.code,
    cluster: row.clusterCode,
    year: row.year,
    kind: word(reportKinds, row.kind, 'kind of a report request'),
    title: row.title,
    period: periodOf({ year: row.periodYear, part: row.part }),
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    asOf: row.asOf,
    opensAt: row.opensAt,
    dueOn: row.dueOn,
    dueTime: dueTimeOf(row.dueTime),
    shift: word(dueShifts, row.shift, 'shift of a deadline'),
    dueAt: row.dueAt,
    formVersion: row.formVersion,
    isPractice: row.isPractice,
    sections: row.sections.map(({ title, titleEn, items }) => ({
      title,
      titleEn,
      indicators: items.map(({ indicatorCode }) => indicatorCode),
    })),
    duties: row.duties.map(({ unitCode, extendedTo }) => ({ unit: unitCode, ...present({ extendedTo }) })),
    ...(row.isAnnounced && { isAnnounced: true as const }),
    ...present({ closedAt: row.closedAt, reminders: row.reminders }),
  };
}

/** The row itself, without its questions and duties. */
export function requestColumnsOf(request: NewReportRequest) {
  return {
    code: request.code,
    clusterCode: request.cluster,
    year: request.year,
    kind: request.kind,
    title: request.title,
    periodYear: request.period.year,
    part: request.period.part,
    periodFrom: request.periodFrom,
    periodTo: request.periodTo,
    asOf: request.asOf,
    opensAt: request.opensAt,
    dueOn: request.dueOn,
    dueTime: dueTimeText(request.dueTime),
    shift: request.shift,
    dueAt: request.dueAt,
    isPractice: request.isPractice,
    reminders: request.reminders ?? null,
    isAnnounced: request.isAnnounced ?? false,
  };
}

function dueTimeText({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** 24:00 ends the day. */
function dueTimeOf(text: string): ClockTime {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text))
    throw new Error(`the database has "${text}" as time of a deadline`);
  return { hour: Number(text.slice(0, 2)), minute: Number(text.slice(3)) };
}
