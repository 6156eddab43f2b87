import type { Call, Outcome, Write } from '../../../bot/feature.ts';
import type { NewReportRequest } from '../../../bot/report-store.ts';
import { isoDate } from '../../../domain/local-date.ts';
import { auditOf } from '../records.ts';
import { freeRequestCode } from './code.ts';
import { draftOf, openingInstant } from './draft.ts';
import { formOf } from './draft-form.ts';
import { openedReply, tellUnits } from './notices.ts';
import { finalDue } from './shift.ts';
import type { Wizard } from './wizard.ts';

/** Opens what was settled and tells the units; undefined while something is missing. */
export async function openRequest(call: Call, wizard: Wizard): Promise<Outcome | undefined> {
  const request = await requestOf(call, wizard);
  if (!request) return undefined;
  const told = await tellUnits(call, request);
  return {
    replies: [openedReply(call, request, told)],
    facts: { intent: 'start_report' },
    open: null,
    writes: [addition(call, request)],
    notices: told.notices,
  };
}

async function requestOf(call: Call, { parts, answers }: Wizard): Promise<NewReportRequest | undefined> {
  const draft = draftOf(parts, answers);
  const { clusterYear, kind, period, title, span, asOf, opens, due, units } = draft;
  const sections = formOf(draft, parts);
  const final = finalDue(draft, parts.directory);
  if (!clusterYear || !kind || !period || title === undefined || !span || asOf === undefined)
    return undefined;
  if (!opens || !due || !final || !units || !sections) return undefined;
  const { isPractice } = parts;
  const isTaken = async (code: string) => (await call.store.reports.requestByCode(code)) !== undefined;
  return {
    code: await freeRequestCode({ kind, period, isPractice }, isTaken),
    cluster: clusterYear.cluster,
    year: clusterYear.year,
    ...{ kind, title, period, asOf, sections, isPractice },
    periodFrom: span.from,
    periodTo: span.to,
    opensAt: openingInstant(opens, call.now),
    dueOn: isoDate(due.on),
    dueTime: due.time,
    shift: final.shift,
    dueAt: final.moment.at,
    duties: units.map((unit) => ({ unit })),
    isAnnounced: true,
  };
}

/** A code that was taken meanwhile is a conflict: the turn is decided afresh, with the next one. */
function addition(call: Call, request: NewReportRequest): Write {
  return async (store) => {
    await store.reports.addRequest(request, call.now);
    const entry = auditOf(call, 'request.opened', request.code);
    await store.audit.add({ ...entry, after: JSON.stringify(request) });
  };
}
