import type { Call, Write } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import type { NewFigure } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { Source } from '../../domain/reference.ts';
import type { ReportVersion } from '../../domain/report.ts';
import { paperCode } from '../../domain/report-paper.ts';
import type { FilledDesk } from './desk.ts';

/**
 * Approved figures are results at once. What was not reported stays "chưa báo cáo": it is recorded as such, never as 0.
 * The source names the report, so that every answer can be traced to the paper.
 */
export function recordResults(call: Call, desk: FilledDesk, version: ReportVersion): Write {
  const { request, unit } = desk;
  const mark = markOf(call, desk, version);
  const figures = version.answers.map(
    ({ indicator, value, reason }): NewFigure => ({
      indicator,
      subject: unit,
      unit,
      period: request.period,
      value,
      status: 'approved',
      asOf: request.asOf,
      ...noteOf(reason, mark),
    }),
  );
  const source = sourceOf(call, desk, version);
  return async (store) => {
    await store.figures.record(figures, source, call.now);
  };
}

/** Beside the figure, so that it is recorded anew, with its new source, when the unit has said that it is right. */
function markOf(call: Call, desk: FilledDesk, version: ReportVersion): string | undefined {
  if (!version.onBehalf) return undefined;
  const state = isUnconfirmed(desk, version) ? 'unconfirmed' : 'confirmed';
  return call.say(phrase('reports-note-on-behalf', { state }), 'vi');
}

function noteOf(...parts: readonly (string | undefined)[]): { readonly note?: string } {
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? { note: said.join('; ') } : {};
}

function isUnconfirmed({ report }: FilledDesk, version: ReportVersion): boolean {
  return version.onBehalf !== undefined && report.onBehalf?.confirmedAt === undefined;
}

function sourceOf(call: Call, desk: FilledDesk, version: ReportVersion): Source {
  const { request, unit, report } = desk;
  const params = {
    report: request.title,
    committee: committeeName(call, unit),
    code: report.code,
    version: String(version.version),
  };
  const unconfirmed = isUnconfirmed(desk, version);
  const title = unconfirmed ? phrase('reports-source-on-behalf', params) : phrase('reports-source', params);
  return {
    code: paperCode({ code: report.code, version: version.version, isUnconfirmed: unconfirmed }),
    kind: 'report',
    title: call.say(title, 'vi'),
    eventDate: isoDate(localDateOf(version.at)),
  };
}
