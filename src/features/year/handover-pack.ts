import type { Call } from '../../bot/feature.ts';
import { countText, dueText, listText, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Report, ReportRequest } from '../../domain/report.ts';
import { clusterFor, recorded, today } from './access.ts';

/** What goes from one chair to the next, as it is now: each side looks at it and says that it is right. */
export async function packLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const requests = (await call.store.reports.requests(clusterFor(call).code)).filter(
    ({ closedAt, isPractice }) => closedAt === undefined && !isPractice,
  );
  const open = requests.filter(({ opensAt }) => opensAt <= call.now);
  const planned = requests.filter(({ opensAt }) => opensAt > call.now);
  const lines = [
    ...(await Promise.all(open.map((request) => requestLines(call, request)))).flat(),
    ...planned.map(({ title, opensAt }) =>
      phrase('year-pack-planned', { report: title, at: dueText(opensAt) }),
    ),
    ...(await pledgeLines(call, year)),
    ...(await scoreLines(call, year - 1)),
    ...(await contactLines(call, year)),
  ];
  return [phrase('year-pack'), ...(lines.length > 0 ? lines : [phrase('year-pack-nothing')])];
}

async function requestLines(call: Call, request: ReportRequest): Promise<readonly Phrase[]> {
  const reports = await call.store.reports.ofRequest(request.id);
  const count = (state: Report['state']) =>
    countText(reports.filter((report) => report.state === state).length);
  const asked = (await call.store.reports.extensionsOf(request.id)).filter(({ state }) => state === 'asked');
  const typed = reports.filter(
    ({ onBehalf }) => onBehalf !== undefined && onBehalf.confirmedAt === undefined,
  );
  const unitsOf = (rows: readonly { readonly unit: string }[]) =>
    listText(rows.map(({ unit }) => plainUnitName(call.directory.unit(unit))));
  return [
    phrase('year-pack-report', {
      report: request.title,
      due: dueText(request.dueAt),
      waiting: count('submitted'),
      approved: count('approved'),
      all: countText(request.duties.length),
    }),
    ...(asked.length > 0 ? [phrase('year-pack-extensions', { units: unitsOf(asked) })] : []),
    ...(typed.length > 0 ? [phrase('year-pack-on-behalf', { units: unitsOf(typed) })] : []),
  ];
}

async function pledgeLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const pledge = await call.store.years.pledge(clusterFor(call).code, year);
  return pledge ? [] : [phrase('year-pack-unsigned', { year: String(year) })];
}

/** Scores that are being worked on: what is published is nobody's business any more. */
async function scoreLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const template = await call.store.years.scoreTemplate(clusterFor(call).code, year);
  return template && !template.publishedAt ? [phrase('year-pack-scores', { year: String(year) })] : [];
}

/** Members where nobody can be written to. */
async function contactLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const gaps: string[] = [];
  const day = today(call);
  for (const unit of recorded(call, year)?.members ?? recorded(call, year - 1)?.members ?? []) {
    const people = await call.store.people.withSeat({ unit, roles: ['officer', 'leader'] }, day);
    const real = people.filter(({ isPractice }) => !isPractice).map(({ id }) => id);
    if ((await call.store.people.addressesOf(real)).size === 0) gaps.push(unit);
  }
  const units = gaps.map((unit) => plainUnitName(call.directory.unit(unit)));
  return gaps.length > 0 ? [phrase('year-pack-unreachable', { units: listText(units) })] : [];
}
