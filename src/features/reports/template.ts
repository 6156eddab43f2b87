import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { writeReportWorkbook } from '../../documents/report-workbook-writing.ts';
import { mustReport, type ReportRequest } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { benchFor } from './judge.ts';
import { said } from './report-words.ts';
import { chooseRequest, chosenRequest, ownRequests } from './request-choice.ts';
import { formOf } from './template-form.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "Cho em xin mẫu biểu": the workbook of the unit's report, with the last figures and what is answered already. */
export async function sendTemplate(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  if (unit === undefined) return said('template', phrase('reports-no-unit-template'));
  const requests = await ownRequests(call, unit, asked);
  const [request] = requests;
  if (!request)
    return said('template', phrase('reports-none-open-template', { committee: committeeName(call, unit) }));
  return requests.length === 1
    ? templateFor(call, request, unit)
    : chooseRequest('template', 'template', requests);
}

export async function templateChosen([id]: readonly string[], call: Call): Promise<Outcome> {
  const chosen = await chosenRequest(call, id);
  if (!chosen) return said('template', phrase('reports-not-yours'));
  return templateFor(call, chosen.request, chosen.unit);
}

async function templateFor(call: Call, request: ReportRequest, unit: string): Promise<Outcome> {
  if (!mustReport(request, unit)) throw new Error(`${unit} has no form in request ${request.id}`);
  const report = await call.store.reports.find(request.id, unit);
  const bench = await benchFor(call, { request, unit });
  const bytes = await writeReportWorkbook(formOf(call, bench, unit, report));
  const attachment = {
    name: `bao-cao-${request.code}-${unit}.xlsx`,
    mediaType: XLSX,
    base64: Buffer.from(bytes).toString('base64'),
  };
  return {
    replies: [
      { paragraphs: [phrase('reports-template', { report: request.title })], attachments: [attachment] },
    ],
    facts: { intent: 'template' },
  };
}
