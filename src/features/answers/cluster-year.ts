import type { Call, Outcome } from '../../bot/feature.ts';
import {
  clusterAsked,
  clusterName,
  countText,
  dateText,
  listText,
  sourceText,
  unitName,
} from '../../bot/names.ts';
import { apart, type Phrase, phrase } from '../../chat/reply.ts';
import { type ClusterYear, clusterYear, type Office, officeOf } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { ClusterEvent } from '../../domain/reference.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';

/** Chair, deputy, or the rotating flag of the chair's office. */
export async function answerChair(asked: Query, call: Call): Promise<Outcome> {
  const isFlag = asked.aspects.includes('rotatingFlag');
  const year =
    asked.periods[0]?.year ?? (isFlag ? lastHandover(call) : undefined) ?? localDateOf(call.now).year;
  const paragraphs = isFlag
    ? rotatingFlag(call, year)
    : office(call, asked.aspects.includes('deputy') ? 'deputy' : 'chair', year);
  return {
    replies: [{ paragraphs }],
    facts: { intent: asked.intent, periods: [String(year)] },
    topic: { ...asked, periods: [{ year, part: 'year' }], span: 'given' },
  };
}

function office(call: Call, role: 'chair' | 'deputy', year: number): Phrase[] {
  const cluster = clusterAsked(call, year);
  const found = officeOf(clusterYear(cluster, year), role);
  const names = { cluster: clusterName(cluster), year: String(year) };
  if (found) {
    const unit = unitName(call, found.unit);
    const line =
      role === 'deputy'
        ? phrase('cluster-deputy', { ...names, unit })
        : found.basis === 'nominated'
          ? phrase('cluster-chair-nominated', { ...names, unit })
          : phrase('cluster-chair', { ...names, unit });
    return [line, ...apart([phrase('cluster-state-recorded'), ...source(call, found)])];
  }
  if (role === 'deputy') return [phrase('cluster-deputy-none', { year: String(year) })];
  const latest = [...cluster.years].reverse().find((candidate) => officeOf(candidate, 'chair'));
  const chair = officeOf(latest, 'chair');
  return [
    phrase('cluster-chair-none', { year: String(year) }),
    ...(latest && chair && latest.year < year
      ? [
          phrase('cluster-chair-latest', { year: String(latest.year), unit: unitName(call, chair.unit) }),
          ...source(call, chair),
        ]
      : []),
  ];
}

/** The newest year whose chair and the next one are both on record. */
function lastHandover(call: Call): number | undefined {
  const { years } = clusterAsked(call, localDateOf(call.now).year);
  const chaired = years.filter((year) => officeOf(year, 'chair')).map(({ year }) => year);
  return chaired.filter((year) => chaired.includes(year + 1)).at(-1);
}

/** The flag passes from the chair of the year to the next one at the year-end conference. */
function rotatingFlag(call: Call, year: number): Phrase[] {
  const cluster = clusterAsked(call, year);
  const from = officeOf(clusterYear(cluster, year), 'chair');
  const to = officeOf(clusterYear(cluster, year + 1), 'chair');
  const conference = eventsOf(call, year).find((event) => event.year === year && event.kind === 'yearEnd');
  if (!from || !to || !conference?.date) return [phrase('cluster-flag-none', { year: String(year) })];
  return [
    phrase('cluster-flag', {
      date: dateText(conference.date),
      year: String(year),
      next: String(year + 1),
      from: unitName(call, from.unit),
      to: unitName(call, to.unit),
    }),
    ...source(call, to),
  ];
}

/** Who belongs to the cluster in a year, or whether one unit does. */
export async function answerMembers(asked: Query, call: Call): Promise<Outcome> {
  const year = asked.periods[0]?.year ?? localDateOf(call.now).year;
  const cluster = clusterAsked(call, year);
  const recorded = clusterYear(cluster, year);
  const known = recorded ?? cluster.years.at(-1);
  const units = asked.units.filter((unit) => unit !== CLUSTER);
  const paragraphs: Phrase[] = [];
  if (!recorded && known)
    paragraphs.push(phrase('cluster-members-none', { year: String(year), known: String(known.year) }));
  if (known) {
    paragraphs.push(
      ...(units.length > 0 ? units.map((unit) => membership(call, known, unit)) : [memberList(call, known)]),
    );
    if (year >= 2025) paragraphs.push(phrase('cluster-merged-since'));
    paragraphs.push(...apart([phrase('cluster-state-recorded'), ...source(call, known)]));
  }
  return {
    replies: [{ paragraphs }],
    facts: { intent: asked.intent, units, periods: [String(known?.year ?? year)] },
    topic: asked,
  };
}

function memberList(call: Call, year: ClusterYear): Phrase {
  return phrase('cluster-members', {
    cluster: clusterName(call.directory.cluster(year.cluster)),
    year: String(year.year),
    count: countText(year.members.length),
    units: listText(year.members.map((code) => call.directory.unit(code).name)),
  });
}

function membership(call: Call, year: ClusterYear, unit: string): Phrase {
  const params = {
    unit: unitName(call, unit),
    cluster: clusterName(call.directory.cluster(year.cluster)),
    year: String(year.year),
  };
  return year.members.includes(unit)
    ? phrase('cluster-is-member', params)
    : phrase('cluster-is-not-member', params);
}

/** Conferences and papers on record; nothing is announced that is not. */
export async function answerEvent(asked: Query, call: Call): Promise<Outcome> {
  const today = isoDate(localDateOf(call.now));
  const [period] = asked.periods;
  const events = eventsOf(call, period?.year ?? localDateOf(call.now).year)
    .filter((event) => event.kind !== 'document' && event.date !== undefined)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const ofYear = period?.part === 'year' ? events.filter((event) => event.year === period.year) : [];
  const paragraphs = ofYear.length > 0 ? described(call, ofYear) : upcoming(call, events, today);
  return {
    replies: [{ paragraphs }],
    facts: { intent: asked.intent, periods: period ? [String(period.year)] : [] },
    topic: asked,
  };
}

/** Those of the cluster of a year, and those that are nobody's own. */
function eventsOf(call: Call, year: number): readonly ClusterEvent[] {
  const { code } = clusterAsked(call, year);
  return call.directory.reference.events.filter(({ cluster = code }) => cluster === code);
}

function upcoming(call: Call, events: readonly ClusterEvent[], today: string): Phrase[] {
  const coming = events.filter((event) => (event.date ?? '') >= today);
  const latest = events.filter((event) => (event.date ?? '') < today).slice(-1);
  if (coming.length > 0) return [phrase('cluster-event-coming'), ...described(call, coming)];
  return [
    phrase('cluster-event-none'),
    ...(latest.length > 0 ? [phrase('cluster-event-last'), ...described(call, latest)] : []),
  ];
}

function described(call: Call, events: readonly ClusterEvent[]): Phrase[] {
  return [
    ...events.map((event) => {
      const title = (locale: 'vi' | 'en') => (locale === 'vi' ? event.title : event.titleEn);
      const date = dateText(event.date ?? '');
      return event.place
        ? phrase('cluster-event', { title, date, place: event.place })
        : phrase('cluster-event-no-place', { title, date });
    }),
    ...apart([phrase('cluster-state-recorded'), ...source(call, events.at(-1) ?? {})]),
  ];
}

function source(call: Call, of: Partial<Pick<Office, 'source'>>): Phrase[] {
  return of.source
    ? [phrase('answers-source', { sources: sourceText(call.directory.source(of.source)) })]
    : [];
}
