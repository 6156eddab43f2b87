import { type Period, parsePeriodCode, periodCode } from '../domain/period.ts';
import type { Directory } from '../domain/reference.ts';

/** What a question can be about; the names are promised in `bot ask --json`. */
export const intents = [
  'figure',
  'ranking',
  'comparison',
  'trend',
  'total',
  'share',
  'awards',
  'award_decision',
  'chair',
  'members',
  'deadline',
  'my_status',
  'missing_reports',
  'succession',
  'definition',
  'source',
  'template',
  'start_report',
  'extension',
  'announce',
  'export',
  'event',
  'scoring',
  'privacy',
  'greeting',
  'help',
] as const;
export type Intent = (typeof intents)[number];

/** The whole cluster, where a unit's code could stand. */
export const CLUSTER = 'cluster';

/** Which of the periods on record are meant. */
export type Span = 'given' | 'latest' | 'all';

/** Turns of a question that belong to single intents. */
export const aspects = [
  'pledge',
  'deputy',
  'rotatingFlag',
  'least',
  'inHouses',
  'sumOverPeriods',
  'thanks',
] as const;
export type Aspect = (typeof aspects)[number];

/** A question as it was understood: closed, comparable, and short enough to travel behind a button. */
export interface Query {
  readonly intent: Intent;
  readonly indicators: readonly string[];
  /** Unit codes, or CLUSTER. */
  readonly units: readonly string[];
  readonly periods: readonly Period[];
  readonly span: Span;
  readonly awards: readonly string[];
  readonly aspects: readonly Aspect[];
  /** The code of a cluster, where another than the asker's own is named. */
  readonly cluster?: string;
  /** "Top 3". */
  readonly top?: number;
  /** A figure quoted in the question, as written in plain digits ("6485", "8.05"). */
  readonly quoted?: string;
  /** An abbreviation whose meaning is asked, in capitals: "ĐĐK". */
  readonly term?: string;
}

/** The outcome of reading: a query, one question back, or an honest "not understood". */
export type Reading =
  | { readonly kind: 'query'; readonly query: Query; readonly inherited: boolean }
  | {
      readonly kind: 'clarify';
      readonly about: Doubt;
      readonly query: Query;
      readonly candidates: readonly Query[];
    }
  | { readonly kind: 'unknown' };

/** What has to be asked back. `commune`: which of several that bear one name; `word`: an abbreviation of two things. */
export type Doubt = 'indicator' | 'myUnit' | 'unit' | 'commune' | 'cluster' | 'word';

export function query(intent: Intent, parts: Partial<Omit<Query, 'intent'>> = {}): Query {
  return {
    intent,
    indicators: [],
    units: [],
    periods: [],
    span: 'latest',
    awards: [],
    aspects: [],
    ...parts,
  };
}

const PREFIX = 'hoi';

/** The value behind a button. Not a secret: pressing it asks a question as oneself, nothing more. */
export function queryCode(q: Query): string {
  const span = q.span === 'given' ? q.periods.map(periodCode).join('+') : q.span;
  const parts = [
    PREFIX,
    q.intent,
    q.indicators.join('+'),
    q.units.join('+'),
    span,
    q.awards.join('+'),
    q.aspects.join('+'),
    q.top ?? '',
    q.cluster ?? '',
  ];
  return parts.join(':').replace(/:+$/, '');
}

/** Undefined for anything that is not one of our own button values, whoever sent it. */
export function parseQueryCode(code: string): Query | undefined {
  const [prefix, intent, indicators, units, span, awards, aspect, top, cluster] = code.split(':');
  const known = intents.find((candidate) => candidate === intent);
  if (prefix !== PREFIX || !known) return undefined;
  const list = (text: string | undefined) => (text ? text.split('+') : []);
  const periods = list(span)
    .map(parsePeriodCode)
    .filter((period) => period !== undefined);
  return query(known, {
    indicators: list(indicators),
    units: list(units),
    periods,
    span: periods.length > 0 ? 'given' : span === 'all' ? 'all' : 'latest',
    awards: list(awards),
    aspects: aspects.filter((candidate) => list(aspect).includes(candidate)),
    ...(/^[1-9]\d?$/.test(top ?? '') && { top: Number(top) }),
    ...(cluster && { cluster }),
  });
}

/** Whether everything a query names exists. A button's value may be forged, or older than the data. */
export function namesKnownThings(q: Query, directory: Directory): boolean {
  const { indicators, awardKinds, clusters } = directory.reference;
  return (
    (q.cluster === undefined || clusters.some(({ code }) => code === q.cluster)) &&
    q.indicators.every((code) => indicators.some((indicator) => indicator.code === code)) &&
    q.units.every((code) => code === CLUSTER || directory.findUnit(code) !== undefined) &&
    q.awards.every((code) => awardKinds.some((kind) => kind.code === code))
  );
}

/** Intents that speak about a figure and are nothing without an indicator. */
export const aboutFigures: ReadonlySet<Intent> = new Set<Intent>([
  'figure',
  'ranking',
  'comparison',
  'trend',
  'total',
  'share',
]);

/** Whether the query has to be completed by asking which indicator is meant. */
export function lacksIndicator(q: Query): boolean {
  const needed =
    (aboutFigures.has(q.intent) && !(q.intent === 'figure' && q.aspects.includes('pledge'))) ||
    (q.intent === 'definition' && !q.term) ||
    (q.intent === 'source' && !q.quoted);
  return needed && q.indicators.length === 0;
}
