import type { Core } from './app.ts';
import type { NewReportRequest } from './bot/report-store.ts';
import { ConflictError } from './bot/store.ts';
import { phrase } from './chat/reply.ts';
import { officeOf } from './domain/cluster.ts';
import { dueMoment } from './domain/due.ts';
import { addDays, isoDate, localDateOf } from './domain/local-date.ts';
import { periodRange } from './domain/period.ts';
import type { Directory } from './domain/reference.ts';

const DAYS_TO_FILE = 14;
const DUE = { hour: 17, minute: 0 };
/** A short form that shows every kind of figure: stocks, flows, money, a sum, a share. */
const SECTIONS: readonly { readonly key: 'A' | 'B' | 'C'; readonly indicators: readonly string[] }[] = [
  { key: 'A', indicators: ['commune_total', 'ntm_commune', 'ntm_advanced'] },
  { key: 'B', indicators: ['house_new', 'house_repair', 'house_total', 'house_money', 'fund_poor'] },
  { key: 'C', indicators: ['kdc_total', 'festival_kdc', 'festival_rate'] },
];

/**
 * A report to practise with, where the training database has none that is open: made up, and called so in its title,
 * which every answer from it quotes as the source.
 */
export async function ensurePracticeRequest(core: Core, now: Date): Promise<void> {
  const directory = await core.database.directory();
  const cluster = directory.clusterOf(undefined);
  const { reports } = core.database.store;
  const open = (await reports.requests(cluster.code)).some(({ closedAt, dueAt }) => !closedAt && dueAt > now);
  const year = cluster.years.at(-1);
  if (open || !year || !officeOf(year, 'chair')) return;
  const request = practiceRequest(core, directory, year.year, year.members, now);
  try {
    await core.database.transaction((store) => store.reports.addRequest(request, now));
  } catch (error) {
    // Another process made it at the same moment.
    if (!(error instanceof ConflictError)) throw error;
  }
}

function practiceRequest(
  core: Core,
  directory: Directory,
  year: number,
  members: readonly string[],
  now: Date,
): NewReportRequest {
  const period = { year, part: 'year' } as const;
  const { first, last } = periodRange(period);
  const today = localDateOf(now);
  const dueOn = addDays(today, DAYS_TO_FILE);
  const say = (locale: 'vi' | 'en', key: 'A' | 'B' | 'C') =>
    core.wording.say(locale, phrase('practice-section', { key }));
  return {
    code: `tap-huan-${isoDate(today)}`,
    cluster: directory.clusterOf(undefined).code,
    year,
    kind: 'year',
    title: core.wording.say('vi', phrase('practice-request', { year: String(year) })),
    period,
    periodFrom: isoDate(first),
    periodTo: isoDate(last),
    asOf: isoDate(last),
    opensAt: now,
    dueOn: isoDate(dueOn),
    dueTime: DUE,
    shift: 'next',
    dueAt: dueMoment(dueOn, DUE, 'next', directory.calendar).at,
    isPractice: true,
    sections: SECTIONS.map(({ key, indicators }) => ({
      title: say('vi', key),
      titleEn: say('en', key),
      indicators,
    })),
    duties: members.map((unit) => ({ unit })),
  };
}
