import type { Call, Write } from '../../bot/feature.ts';
import type { NewFigure } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { Source } from '../../domain/reference.ts';
import type { ReportVersion } from '../../domain/report.ts';
import { paperCode } from '../../domain/report-paper.ts';
import type { FilledDesk } from './desk.ts';
import { committeeName } from './report-words.ts';

/**
 * Approved figures are results at once. What was not reported stays "chưa báo cáo": it is recorded as such, never as 0.
 * The source names the report, so that every answer can be traced to the paper.
 */
export function recordResults(call: Call, desk: FilledDesk, version: ReportVersion): Write {
  const { request, unit } = desk;
  const figures = version.answers.map(
    ({ indicator, value, reason }): NewFigure => ({
      indicator,
      subject: unit,
      unit,
      period: request.period,
      value,
      status: 'approved',
      asOf: request.asOf,
      ...(reason !== undefined && { note: reason }),
    }),
  );
  const source = sourceOf(call, desk, version);
  return async (store) => {
    await store.figures.record(figures, source, call.now);
  };
}

function sourceOf(call: Call, { request, unit, report }: FilledDesk, version: ReportVersion): Source {
  const params = {
    report: request.title,
    committee: committeeName(call, unit),
    code: report.code,
    version: String(version.version),
  };
  const isUnconfirmed = version.onBehalf !== undefined && report.onBehalf?.confirmedAt === undefined;
  const title = isUnconfirmed ? phrase('reports-source-on-behalf', params) : phrase('reports-source', params);
  return {
    code: paperCode({ code: report.code, version: version.version, isUnconfirmed }),
    kind: 'report',
    title: call.say(title, 'vi'),
    eventDate: isoDate(localDateOf(version.at)),
  };
}
