import type { Call } from '../../bot/feature.ts';
import {
  countText,
  dateText,
  indicatorName,
  listText,
  periodText,
  sourceText,
  unitName,
} from '../../bot/names.ts';
import type { FigureKey, QuotedAnswer } from '../../bot/quote-store.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Figure, FigureValue } from '../../domain/figure.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { periodCode } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';
import { statusName } from './evidence.ts';
import { recorded } from './findings.ts';
import { findingText } from './found-words.ts';

/** More lines than this fill a phone's screen. */
const MOST_CHANGES = 8;

/** What has changed in the figures of a card, and what the same question is answered from besides. Empty: nothing. */
export async function changesSince(
  { figures }: QuotedAnswer,
  now: readonly Figure[],
  call: Call,
): Promise<readonly Phrase[]> {
  const current = await currentOf(figures, call);
  const lines = figures.flatMap((before) => changeOf(call, before, current.get(keyOf(before))));
  const told = new Set(figures.map(keyOf));
  const added = now.filter((figure) => !told.has(keyOf(figure)));
  return [
    ...(lines.length > 0 ? [phrase('answers-check-changed'), ...firstOf(lines)] : []),
    ...(added.length > 0 ? [phrase('answers-check-added', { units: subjectsOf(call, added) })] : []),
  ];
}

/** The version that holds now, by key. */
export async function currentOf(
  figures: readonly FigureKey[],
  call: Call,
): Promise<ReadonlyMap<string, Figure>> {
  const found = await call.store.figures.find(
    [...new Set(figures.map(({ indicator }) => indicator))],
    [...new Set(figures.map(({ subject }) => subject))],
    [...new Map(figures.map(({ period }) => [periodCode(period), period])).values()],
  );
  return new Map(found.map((figure) => [keyOf(figure), figure]));
}

/** Another day, paper or note beside the same figure is no change of it. */
function changeOf(call: Call, before: Figure, after: Figure | undefined): Phrase[] {
  if (!after || after.id === before.id) return [];
  const names = {
    indicator: indicatorName(call.directory.indicator(before.indicator)),
    subject: subjectName(call, before),
    period: periodText(before.period),
    date: dateText(isoDate(localDateOf(after.recordedAt))),
    source: sourceText(call.directory.source(after.source)),
  };
  if (!saysTheSame(before.value, after.value)) {
    const indicator = call.directory.indicator(before.indicator);
    const [from, to] = [before, after].map((figure) => findingText(indicator, recorded(figure)));
    return [phrase('answers-check-change', { ...names, before: from ?? '', after: to ?? '' })];
  }
  if (before.status === after.status) return [];
  const states = { before: statusName(before.status), after: statusName(after.status) };
  return [phrase('answers-check-status', { ...names, ...states })];
}

function saysTheSame(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'value') return b.kind === 'value' && a.units === b.units && a.qualifier === b.qualifier;
  return b.kind === 'absent' && a.absence === b.absence;
}

function firstOf(lines: readonly Phrase[]): readonly Phrase[] {
  if (lines.length <= MOST_CHANGES) return lines;
  const rest = countText(lines.length - MOST_CHANGES);
  return [...lines.slice(0, MOST_CHANGES), phrase('answers-check-more', { count: rest })];
}

function subjectsOf(call: Call, figures: readonly Figure[]) {
  const firsts = figures.filter(
    ({ subject }, index) => figures.findIndex((other) => other.subject === subject) === index,
  );
  return listText(firsts.map((figure) => subjectName(call, figure)));
}

/** A unit in the period of its figure, or the whole cluster. */
export function subjectName(call: Call, { subject, period }: FigureKey) {
  return unitName(call, subject.startsWith('cluster:') ? CLUSTER : subject, period);
}

function keyOf({ indicator, subject, period }: FigureKey): string {
  return `${indicator}/${subject}/${periodCode(period)}`;
}
