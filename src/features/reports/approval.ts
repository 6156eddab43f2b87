import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { committeeName } from '../../bot/names.ts';
import { chairOf, isReviewer } from '../../bot/report-access.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import type { ReportVersion } from '../../domain/report.ts';
import type { FilledDesk } from './desk.ts';
import { silencing, step } from './records.ts';
import { choice, said } from './report-words.ts';
import { recordResults } from './results.ts';
import { visibleDesk } from './see.ts';

/** The chair accepts a version as it was shown; its figures are results from that moment on. */
export async function approve([id, number]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk || !isReviewer(call, desk.request))
    return said('missing_reports', phrase('reports-review-chair-only'));
  const version = await versionInQuestion(call, desk, number);
  if (!version || desk.report.state !== 'submitted')
    return said('missing_reports', phrase('reports-review-moved-on'));
  if (isOwnWork(call, desk, version)) return said('missing_reports', phrase('reports-review-not-own'));
  const { request, unit, report } = desk;
  const write: Write = async (store) => {
    await store.reports.save(report, { row: { state: 'approved', holder: undefined } }, call.now);
    await store.reports.addStep(report.id, step(call, 'approved'), call.now);
  };
  const names = { report: request.title, committee: committeeName(call, unit) };
  const reply: Reply = { paragraphs: [phrase('reports-approved-notice', { ...names, code: report.code })] };
  return {
    ...said('missing_reports', phrase('reports-approved', names)),
    writes: [write, recordResults(call, desk, version), silencing(call, 'filed', request.id, unit)],
    notices: await toPeopleOf(
      call,
      request,
      unit,
      ['officer', 'leader'],
      `report/${report.id}/approved/${version.version}`,
      reply,
    ),
  };
}

/** The latest version, if it is the one the button was about. */
export async function versionInQuestion(
  call: Call,
  { report }: FilledDesk,
  number: string | undefined,
): Promise<ReportVersion | undefined> {
  if (idOf(number) !== report.version) return undefined;
  return (await call.store.reports.versions(report.id)).at(-1);
}

/**
 * Four eyes: who handed in the report of the chair's own unit does not approve it, nor who typed a report on another
 * unit's behalf or handed it in, as long as that unit has not said that it is right.
 */
function isOwnWork(call: Call, { unit, report }: FilledDesk, version: ReportVersion): boolean {
  const { personId } = call.speaker;
  if (personId === undefined) return true;
  if (unit === call.speaker.unit) return version.person === personId;
  if (!report.onBehalf || report.onBehalf.confirmedAt) return false;
  return report.onBehalf.enteredBy === personId || version.person === personId;
}

/** The unit says that what the secretariat typed on its behalf is right. */
export async function confirmOnBehalf([id, number]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  const { onBehalf } = desk?.report ?? {};
  if (!desk || desk.unit !== call.speaker.unit || !onBehalf)
    return said('my_status', phrase('reports-not-yours'));
  const version = await versionInQuestion(call, desk, number);
  if (!version || onBehalf.confirmedAt) return said('my_status', phrase('reports-review-moved-on'));
  const { report } = desk;
  const confirmed = { ...onBehalf, confirmedAt: call.now };
  const write: Write = async (store) => {
    await store.reports.save(report, { row: { onBehalf: confirmed } }, call.now);
    await store.reports.addStep(report.id, step(call, 'confirmedByUnit'), call.now);
  };
  const isApproved = report.state === 'approved';
  const now: FilledDesk = { ...desk, report: { ...report, onBehalf: confirmed } };
  return {
    ...said('my_status', phrase('reports-confirmed')),
    writes: [write, ...(isApproved ? [recordResults(call, now, version)] : [])],
    notices: await toTypist(call, now, onBehalf.enteredBy, version),
  };
}

/** Who typed it hears that it is right, unless they have left the secretariat. */
async function toTypist(
  call: Call,
  { request, unit, report }: FilledDesk,
  typist: number,
  { version }: ReportVersion,
): Promise<readonly Notice[]> {
  const chair = chairOf(call, request);
  if (chair === undefined) return [];
  const reply: Reply = {
    paragraphs: [
      phrase('reports-confirmed-notice', { report: request.title, committee: committeeName(call, unit) }),
    ],
    choices: [choice(phrase('reports-choice-see'), 'see', report.id)],
    choicesByWords: true,
  };
  const key = `report/${report.id}/confirmed/${version}`;
  const notices = await toPeopleOf(call, request, chair, ['officer', 'leader'], key, reply);
  return notices.filter(({ to }) => 'person' in to && to.person === typist);
}
