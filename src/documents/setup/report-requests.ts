import { dueMoment, endOfDay } from '../../domain/due.ts';
import { isoDate, type LocalDate, parseIsoDate } from '../../domain/local-date.ts';
import { periodRange } from '../../domain/period.ts';
import type { ReportRequest } from '../../domain/report.ts';
import type { ReportRequestSetup } from '../../domain/setup.ts';
import { existsWithin } from '../../domain/validity.ts';
import { checkRequest } from './check-requests.ts';
import { type Blame, checkOnce } from './checks.ts';
import type { SetupEntries } from './entries.ts';
import type { Outlook } from './outlook.ts';
import type { SetupEntryValue } from './shape.ts';

/** The requests with everything that was left open filled in; where one is blamed the result is not to be used. */
export function readReportRequests(
  { reportRequests }: SetupEntries,
  outlook: Outlook,
  known: readonly ReportRequest[],
  blame: Blame,
): readonly ReportRequestSetup[] {
  checkOnce(reportRequests, ({ code }) => code, 'report request', blame);
  return reportRequests.map((entry) => {
    const request = inFull(entry.value, outlook);
    const before = known.find(({ code }) => code === request.code);
    checkRequest(entry, request, before, outlook, blame);
    return request;
  });
}

/**
 * The deadlines that the file's days off move: of requests that are not closed, where the old or the new one is still to
 * come. Lateness that was established stays.
 */
export function movedDeadlines(
  { daysOff, reportRequests }: SetupEntries,
  outlook: Outlook,
  known: readonly ReportRequest[],
  now: Date,
): readonly ReportRequestSetup[] {
  if (daysOff.length === 0) return [];
  const given = new Set(reportRequests.map(({ value }) => value.code));
  const others = known.filter(({ code, closedAt }) => !closedAt && !given.has(code));
  return others.flatMap(({ id: _, formVersion: __, ...request }) => {
    const { at } = dueMoment(dayOf(request.dueOn), request.dueTime, request.shift, outlook.calendar);
    const isToCome = request.dueAt > now || at > now;
    return isToCome && at.getTime() !== request.dueAt.getTime() ? [{ ...request, dueAt: at }] : [];
  });
}

/** Whoever is a member must report, if the unit exists in that period; a day without a time ends at midnight. */
function inFull(value: SetupEntryValue<'reportRequests'>, outlook: Outlook): ReportRequestSetup {
  const { code, cluster, year, kind, title, period, opens, dueOn, shift, sections, practice } = value;
  const dueTime = value.dueTime ?? endOfDay;
  const range = periodRange(period);
  const periodFrom = value.periodFrom ?? isoDate(range.first);
  const periodTo = value.periodTo ?? isoDate(range.last);
  const members = outlook.members(cluster, year) ?? [];
  const existing = members.filter((unit) => existsWithin(outlook.unit(unit) ?? {}, periodFrom, periodTo));
  return {
    ...{ code, cluster, year, kind, title, period, periodFrom, periodTo, dueOn, dueTime, shift, sections },
    asOf: value.asOf ?? periodTo,
    opensAt: opens,
    dueAt: dueMoment(dayOf(dueOn), dueTime, shift, outlook.calendar).at,
    isPractice: practice,
    ...(value.reminders !== undefined && { reminders: value.reminders }),
    duties: (value.units ?? existing).map((unit) => ({ unit })),
  };
}

/** Days were checked at the door. */
function dayOf(iso: string): LocalDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`"${iso}" is no day`);
  return date;
}
