import type { Call } from '../../bot/feature.ts';
import {
  clusterAsked,
  clustersAsked,
  figureText,
  indicatorName,
  periodText,
  sourceText,
  unitName,
} from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { clusterSubject, type Figure } from '../../domain/figure.ts';
import { periodCode } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';
import { more } from './award-changes.ts';
import { placeChanges } from './place-changes.ts';

const MOST_LINES = 8;

/** A figure as it is now, and as it was. */
export interface FigureChange {
  readonly now: Figure;
  readonly before?: Figure;
}

/** New figures by their paper, corrected ones each, and places in the ranking that are others because of them. */
export async function figureChanges(since: Date, call: Call): Promise<readonly Phrase[]> {
  const subjects = subjectsOf(call);
  const recorded = (await call.store.figures.recordedSince(subjects, since)).filter((figure) =>
    isOfOwnYear(figure, call),
  );
  if (recorded.length === 0) return [];
  const before = await call.store.figures.heldAt(recorded, since);
  const changed = recorded.flatMap((now): FigureChange[] => {
    const was = before.get(keyOf(now));
    return was ? (saysTheSame(was, now) ? [] : [{ now, before: was }]) : [{ now }];
  });
  return [
    ...newFigures(changed, call),
    ...corrections(changed, call),
    ...(await placeChanges(changed, since, call)),
  ];
}

export function keyOf({ indicator, subject, period }: Figure): string {
  return `${indicator}/${subject}/${periodCode(period)}`;
}

/** The cluster's own and those of all its members, of whatever year; of several that were one's own those of each. */
function subjectsOf(call: Call): readonly string[] {
  const clusters = clustersAsked(call);
  const members = clusters.flatMap(({ years }) => years.flatMap((year) => year.members));
  return [...clusters.map(({ code }) => clusterSubject(code)), ...new Set(members)];
}

/** Of a year in which the subject is, or belongs to, the cluster asked about. */
function isOfOwnYear({ subject, period: { year } }: Figure, call: Call): boolean {
  const cluster = clusterAsked(call, year);
  return (
    subject === clusterSubject(cluster.code) || cluster.years.some(({ members }) => members.includes(subject))
  );
}

function saysTheSame({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a.kind === 'value') return b.kind === 'value' && a.units === b.units && a.qualifier === b.qualifier;
  return b.kind === 'absent' && a.absence === b.absence;
}

function isNew({ now, before }: FigureChange): boolean {
  return now.value.kind === 'value' && before?.value.kind !== 'value';
}

function newFigures(changed: readonly FigureChange[], call: Call): readonly Phrase[] {
  const fresh = changed.filter(isNew);
  const sources = [...new Set(fresh.map(({ now }) => now.source))];
  const lines = sources.slice(0, MOST_LINES).map((source) =>
    phrase('changes-new', {
      source: sourceText(call.directory.source(source)),
      count: String(fresh.filter(({ now }) => now.source === source).length),
    }),
  );
  return lines.length === 0
    ? []
    : [phrase('changes-figures'), ...lines, ...more(sources.length - lines.length)];
}

function corrections(changed: readonly FigureChange[], call: Call): readonly Phrase[] {
  const corrected = changed.flatMap(({ now, before }) => {
    if (now.value.kind !== 'value' || before?.value.kind !== 'value') return [];
    const indicator = call.directory.indicator(now.indicator);
    const isOfCluster = now.subject.startsWith('cluster:');
    return [
      phrase('changes-correction', {
        indicator: indicatorName(indicator),
        subject: unitName(call, isOfCluster ? CLUSTER : now.subject, now.period),
        period: periodText(now.period),
        before: figureText(indicator, before.value.units),
        after: figureText(indicator, now.value.units),
        source: sourceText(call.directory.source(now.source)),
      }),
    ];
  });
  if (corrected.length === 0) return [];
  const lines = corrected.slice(0, MOST_LINES);
  return [phrase('changes-corrections'), ...lines, ...more(corrected.length - lines.length)];
}
