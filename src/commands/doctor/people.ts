import { phrase } from '../../chat/reply.ts';
import { sittingChair } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { isEntered } from '../../domain/public-holidays.ts';
import { isOpen } from '../../domain/report.ts';
import { type Finding, ok, type Patient, warning } from './finding.ts';

const OCTOBER = 10;

/** A unit that must report and has nobody to report is found out today, not on the day after the deadline. */
export async function people({ core: { database }, now }: Patient): Promise<Finding[]> {
  const directory = await database.directory();
  const today = isoDate(localDateOf(now));
  const officers = await database.store.people.withSeat({ roles: ['officer', 'leader'] }, today);
  const reached = await database.store.people.addressesOf(officers.map(({ id }) => id));
  const findings: Finding[] = [];
  for (const { code } of directory.reference.clusters) {
    const requests = (await database.store.reports.requests(code)).filter((request) => isOpen(request, now));
    for (const { code: request, duties, isPractice } of requests) {
      const silent = duties.filter(
        ({ unit }) =>
          !officers.some(
            (officer) =>
              officer.isPractice === isPractice &&
              reached.has(officer.id) &&
              officer.seats.some((seat) => seat.unit === unit),
          ),
      );
      if (silent.length === 0) continue;
      const units = silent.map(({ unit }) => `${directory.unit(unit).name} (${unit})`).join(', ');
      findings.push(
        warning('people', phrase('doctor-people-silent', { request, units }), phrase('doctor-people-advice')),
      );
    }
  }
  return findings.length > 0 ? findings : [ok('people', phrase('doctor-people-good'))];
}

/** Once real people are there, somebody must be able to review, approve and announce. */
export async function chair({ core: { database }, now }: Patient): Promise<Finding[]> {
  const { reference } = await database.directory();
  if (!(await hasRealPeople(database, now))) return [];
  const today = isoDate(localDateOf(now));
  const without = reference.clusters
    .filter(({ years }) => years.length > 0)
    .filter((cluster) => !sittingChair(cluster, today));
  if (without.length === 0) return [ok('chair', phrase('doctor-chair-good'))];
  return without.map(({ name }) =>
    warning('chair', phrase('doctor-chair-none', { cluster: name }), phrase('doctor-chair-advice')),
  );
}

async function hasRealPeople({ store }: Patient['core']['database'], now: Date): Promise<boolean> {
  const today = isoDate(localDateOf(now));
  const seated = await store.people.withSeat({ roles: ['officer', 'leader', 'observer', 'admin'] }, today);
  return seated.some(({ isPractice }) => !isPractice);
}

/** Days off are decided yearly: of a year that nobody entered only the general rule is known. */
export async function calendar({ core: { database }, now }: Patient): Promise<Finding[]> {
  const { reference } = await database.directory();
  const { year, month } = localDateOf(now);
  const named = new Map(reference.calendarDays.map((day) => [day.day, day]));
  const needed = month >= OCTOBER ? [year, year + 1] : [year];
  const missing = needed.filter((each) => !isEntered(each, named));
  if (missing.length === 0)
    return [ok('calendar', phrase('doctor-calendar-good', { year: String(needed.at(-1)) }))];
  const years = missing.join(', ');
  return [
    warning('calendar', phrase('doctor-calendar-missing', { years }), phrase('doctor-calendar-advice')),
  ];
}
