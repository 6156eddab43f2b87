import type { ReportRequest } from '../domain/report.ts';
import type { ReportRequestSetup, ScoreTemplateSetup, Setup, TargetSetup } from '../domain/setup.ts';
import type { SetupChange } from './setup-store.ts';
import type { Store } from './store.ts';

/**
 * Brings a checked setup in, to be called inside a transaction. The same setup a second time changes nothing. What was
 * changed goes into the audit, with the file it came from.
 */
export async function applySetup(
  store: Store,
  { reportRequests, scoreTemplates, targets, ...setup }: Setup,
  origin: string,
  at: Date,
): Promise<readonly SetupChange[]> {
  const changes = [...(await store.setup.record(setup, at))];
  for (const request of reportRequests) changes.push(await applyRequest(store, request, at));
  for (const template of scoreTemplates) changes.push(await applyScoreTemplate(store, template, at));
  for (const target of targets) changes.push(await applyTarget(store, target, at));
  const real = changes.filter(({ change }) => change !== 'unchanged');
  if (real.length > 0) {
    await store.audit.add({
      at,
      action: 'setup.imported',
      subject: 'setup',
      after: JSON.stringify(real),
      reason: origin,
    });
  }
  return changes;
}

async function applyScoreTemplate(
  store: Store,
  template: ScoreTemplateSetup,
  at: Date,
): Promise<SetupChange> {
  const { cluster, year } = template;
  const known = await store.years.scoreTemplate(cluster, year);
  const isNew = await store.years.addScoreTemplate(template, at);
  const change = isNew ? (known ? 'changed' : 'added') : 'unchanged';
  return { part: 'scoreTemplates', name: `${cluster} ${year}`, change };
}

async function applyTarget(store: Store, target: TargetSetup, at: Date): Promise<SetupChange> {
  const { cluster, year, unit, indicator, units } = target;
  const known = await store.years.targets(cluster, year);
  const isKnown = known.some((one) => one.unit === unit && one.indicator === indicator);
  const changed = await store.years.setTargets(cluster, year, unit, [{ indicator, units }], { at });
  const change = changed === 0 ? 'unchanged' : isKnown ? 'changed' : 'added';
  return { part: 'targets', name: `${cluster} ${year} ${unit} ${indicator}`, change };
}

async function applyRequest(
  store: Pick<Store, 'reports' | 'reminders'>,
  request: ReportRequestSetup,
  at: Date,
): Promise<SetupChange> {
  const { code } = request;
  const known = await store.reports.requestByCode(code);
  if (!known) await store.reports.addRequest(request, at);
  else if (saysTheSame(known, request)) return { part: 'reportRequests', name: code, change: 'unchanged' };
  else {
    await store.reports.changeRequest(known.id, withWhatHappened(request, known));
    await silenceChanged(store, known, request, at);
  }
  return { part: 'reportRequests', name: code, change: known ? 'changed' : 'added' };
}

/** What is queued for a unit that need not report any more, or for a deadline that is another now, is not true. */
async function silenceChanged(
  { reminders }: Pick<Store, 'reminders'>,
  known: ReportRequest,
  request: ReportRequestSetup,
  at: Date,
): Promise<void> {
  const kept = new Set(request.duties.map(({ unit }) => unit));
  const released = known.duties.map(({ unit }) => unit).filter((unit) => !kept.has(unit));
  await reminders.silence({ request: known.id, units: released }, 'released', at);
  if (request.dueAt.getTime() !== known.dueAt.getTime())
    await reminders.silence({ request: known.id }, 'extended', at);
}

/** A later deadline that a unit was granted, and that the units were told, is not the file's to take back. */
function withWhatHappened(request: ReportRequestSetup, known: ReportRequest): ReportRequestSetup {
  const duties = request.duties.map(
    ({ unit }) => known.duties.find((duty) => duty.unit === unit) ?? { unit },
  );
  return { ...request, duties, ...(known.isAnnounced && { isAnnounced: true as const }) };
}

function saysTheSame(known: ReportRequest, request: ReportRequestSetup): boolean {
  return JSON.stringify(said(known)) === JSON.stringify(said(request));
}

/** Everything a file says about a request, in a fixed order. */
function said(request: ReportRequestSetup) {
  const { kind, title, period, periodFrom, periodTo, asOf, opensAt, dueOn, dueTime, shift, dueAt } = request;
  return [
    ...[kind, title, period.year, period.part, periodFrom, periodTo, asOf, opensAt],
    ...[dueOn, dueTime.hour, dueTime.minute, shift, dueAt, request.isPractice, request.reminders],
    request.sections.map(({ title, titleEn, indicators }) => [title, titleEn, indicators]),
    request.duties.map(({ unit }) => unit),
  ];
}
