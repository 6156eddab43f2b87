import type { Call } from '../../bot/feature.ts';
import { countText, dueText, listText, plainUnitName } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import type { Report, ReportRequest } from '../../domain/report.ts';
import { clusterFor, recorded, today } from './access.ts';

/** What goes from one chair to the next, as it is now: each side looks at it and says that it is right. */
export async function packLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const requests = (await call.store.reports.requests(clusterFor(call, year).code)).filter(
    ({ closedAt, isPractice }) => closedAt === undefined && !isPractice,
  );
  const open = requests.filter(({ opensAt }) => opensAt <= call.now);
  const planned = requests.filter(({ opensAt }) => opensAt > call.now);
  const lines = [
    ...(await Promise.all(open.map((request) => requestLines(call, request)))).flat(),
    ...planned.map(({ title, opensAt }) =>
      phrase('year-pack-planned', { report: title, at: dueText(opensAt) }),
    ),
    ...(await announcementLines(call, year)),
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
  const promised = (await call.store.reminders.promises([request.id])).filter(({ unit }) =>
    reports.every((report) => report.unit !== unit || report.version === 0),
  );
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
    ...(promised.length > 0 ? [phrase('year-pack-promises', { units: unitsOf(promised) })] : []),
    ...(typed.length > 0 ? [phrase('year-pack-on-behalf', { units: unitsOf(typed) })] : []),
  ];
}

/** How many of the latest are looked at: what is older has been closed. */
const LATEST = 10;

/** What is to be sent, what waits for a second person, and what was sent and not acknowledged by everybody. */
async function announcementLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const latest = await call.store.announcements.latest(clusterFor(call, year).code, LATEST);
  const lines: Phrase[] = [];
  for (const announcement of latest.filter(({ isPractice }) => !isPractice)) {
    const { state, startsAt, title } = announcement;
    const names = { reference: referenceOf(announcement), title };
    if (isScheduled(call, announcement) && startsAt)
      lines.push(phrase('year-pack-scheduled', { ...names, at: dueText(startsAt) }));
    else if (state === 'awaiting') lines.push(phrase('year-pack-awaiting', names));
    else if (state === 'confirmed' || state === 'stopped') {
      const recipients = await call.store.announcements.recipients(announcement.id);
      const silent = recipients.filter(({ sentAt, ackedAt, phonedAt }) => sentAt && !ackedAt && !phonedAt);
      if (silent.length > 0)
        lines.push(phrase('year-pack-unanswered', { ...names, count: countText(silent.length) }));
    }
  }
  return lines;
}

function isScheduled({ now }: Pick<Call, 'now'>, { state, startsAt }: Announcement): boolean {
  return state === 'confirmed' && startsAt !== undefined && startsAt > now;
}

/** Where the new chair keeps, changes or cancels what the old one has set up to happen: nothing of it is dropped silently. */
export async function scheduledChoices(call: Call, year: number): Promise<readonly Choice[]> {
  const { code } = clusterFor(call, year);
  const requests = await call.store.reports.requests(code);
  const announcements = await call.store.announcements.latest(code, LATEST);
  const hasPlanned = requests.some(
    ({ opensAt, closedAt, isPractice }) => opensAt > call.now && !closedAt && !isPractice,
  );
  return [
    ...(announcements.some((one) => !one.isPractice && isScheduled(call, one))
      ? [{ value: '/thongbao', label: phrase('year-choice-scheduled') }]
      : []),
    ...(hasPlanned ? [{ value: '/dongdot', label: phrase('year-choice-planned') }] : []),
  ];
}

async function pledgeLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const pledge = await call.store.years.pledge(clusterFor(call, year).code, year);
  return pledge ? [] : [phrase('year-pack-unsigned', { year: String(year) })];
}

/** Scores that are being worked on: what is published is nobody's business any more. */
async function scoreLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const template = await call.store.years.scoreTemplate(clusterFor(call, year).code, year);
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
