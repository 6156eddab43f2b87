import { periodCode, samePeriod } from '../../domain/period.ts';
import type { ReportRequest } from '../../domain/report.ts';
import { daysNear, periodPartsOf } from '../../domain/report-period.ts';
import type { ReportRequestSetup } from '../../domain/setup.ts';
import { existsWithin } from '../../domain/validity.ts';
import { type Blame, checkOnce, checkReferenceTo } from './checks.ts';
import type { SetupPath } from './document.ts';
import type { Entry } from './entries.ts';
import type { Outlook } from './outlook.ts';
import type { SetupEntryValue } from './shape.ts';

type RequestEntry = Entry<SetupEntryValue<'reportRequests'>>;

/** `request` is the entry with everything filled in, `before` the request of that code that is there. */
export function checkRequest(
  entry: RequestEntry,
  request: ReportRequestSetup,
  before: ReportRequest | undefined,
  outlook: Outlook,
  blame: Blame,
): void {
  const { path } = entry;
  if (before) checkSameSubject(before, request, path, blame);
  checkPeriod(entry, request, blame);
  checkQuestions(request, path, outlook, blame);
  checkYear(entry, request, outlook, blame);
  if (request.dueAt <= request.opensAt) blame([...path, 'dueOn'], 'must be after the opening');
}

/** Reports that were begun are about it. */
function checkSameSubject(
  before: ReportRequest,
  { cluster, year, period, isPractice }: ReportRequestSetup,
  path: SetupPath,
  blame: Blame,
): void {
  const cannot = 'cannot change; give the new request a code of its own';
  if (before.cluster !== cluster) blame([...path, 'cluster'], cannot);
  if (before.year !== year) blame([...path, 'year'], cannot);
  if (!samePeriod(before.period, period)) blame([...path, 'period'], cannot);
  if (before.isPractice !== isPractice) blame([...path, 'practice'], cannot);
}

function checkPeriod({ path, value }: RequestEntry, request: ReportRequestSetup, blame: Blame): void {
  const { kind, period, periodFrom, periodTo, asOf } = request;
  if (!periodPartsOf(kind).includes(period.part)) {
    blame([...path, 'period'], `"${periodCode(period)}" is no period of a report of the kind ${kind}`);
  }
  const { earliest, latest } = daysNear(period);
  for (const field of ['periodFrom', 'periodTo', 'asOf'] as const) {
    const day = value[field];
    if (day !== undefined && (day < earliest || day > latest)) {
      blame([...path, field], `${day} is far from the period, which is ${periodCode(period)}`);
    }
  }
  if (periodFrom > periodTo) blame([...path, 'periodFrom'], 'must not be after periodTo');
  if (asOf < periodFrom) blame([...path, 'asOf'], 'must not be before periodFrom');
}

function checkQuestions(
  { sections, periodFrom, periodTo }: ReportRequestSetup,
  path: SetupPath,
  outlook: Outlook,
  blame: Blame,
): void {
  const questions = sections.flatMap(({ indicators }, section) =>
    indicators.map((value, index) => ({
      path: [...path, 'sections', section, 'indicators', index],
      value,
    })),
  );
  checkOnce(questions, (code) => code, 'indicator', blame);
  for (const { path: at, value: code } of questions) {
    checkReferenceTo('indicators', code, outlook, at, blame);
    const indicator = outlook.indicator(code);
    if (indicator && !existsWithin(indicator, periodFrom, periodTo)) {
      blame(at, `the indicator "${code}" is not valid in that period`);
    }
  }
}

function checkYear(
  { path, value }: RequestEntry,
  { cluster, year, duties, ...request }: ReportRequestSetup,
  outlook: Outlook,
  blame: Blame,
): void {
  checkReferenceTo('clusters', cluster, outlook, [...path, 'cluster'], blame);
  const members = outlook.members(cluster, year);
  if (members) {
    if (duties.length === 0) blame(path, 'nobody must report: no member exists in that period');
    checkUnits({ path: [...path, 'units'], value: value.units ?? [] }, members, request, outlook, blame);
  } else if (!outlook.isMissing('clusters', cluster) && !outlook.isUnreadable('clusters', cluster)) {
    blame([...path, 'year'], `the cluster "${cluster}" has no year ${year} on record`);
  }
}

function checkUnits(
  { path, value }: Entry<readonly string[]>,
  members: readonly string[],
  { periodFrom, periodTo }: Pick<ReportRequestSetup, 'periodFrom' | 'periodTo'>,
  outlook: Outlook,
  blame: Blame,
): void {
  const listed = value.map((code, index) => ({ path: [...path, index], value: code }));
  checkOnce(listed, (code) => code, 'unit', blame);
  for (const { path: at, value: code } of listed) {
    const unit = outlook.unit(code);
    if (!members.includes(code)) blame(at, `"${code}" is no member of the cluster in that year`);
    else if (unit && !existsWithin(unit, periodFrom, periodTo)) {
      blame(at, `the unit "${code}" does not exist in that period`);
    }
  }
}
