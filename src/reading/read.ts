import { isoDate, localDateOf } from '../domain/local-date.ts';
import { type Period, periodRange } from '../domain/period.ts';
import { continuation } from './continuation.ts';
import { amountCue, cues, followUpCue } from './cues.ts';
import { nearIndicators } from './indicator-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import {
  aboutFigures,
  CLUSTER,
  type Intent,
  lacksIndicator,
  type Query,
  query,
  type Reading,
} from './query.ts';
import { figureIntentWithoutIndicator, partsOf } from './query-parts.ts';
import { findSlots, type Slots } from './slots.ts';
import type { UnitMention } from './unit-mentions.ts';

export interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly now: Date;
  /** The asker's own unit: what "tỉnh em" means, and where a clash of initials is settled. */
  readonly unit?: string;
  /** The question before, which a short one continues. */
  readonly topic?: Query;
}

/** Below this nothing was understood. */
const THRESHOLD = 2;
const MANY_CANDIDATES = 5;
/** A unit's name in a longer question of unknown words does not make it a question about its figures. */
const LONGEST_NAMING = 7;
/** So few words are surely a continuation. */
const SHORTEST = 3;

/**
 * Reads a question in free Vietnamese. Deterministic and closed: it knows its words, scores what they may mean, and
 * rather asks back than guesses. Text that tries to give orders is only text.
 */
export function read(question: string, context: ReadingContext): Reading {
  const slots = findSlots(question, context.lexicon, context.now, context.topic?.periods ?? []);
  if (slots.line.tokens.length === 0) return { kind: 'unknown' };
  const { intent, score } = bestIntent(slots);
  const continued = context.topic && continuation(slots, score, intent, context.topic);
  if (continued) return settle(continued, slots, context, true);
  if (!intent || score < THRESHOLD) return withoutIntent(slots, context);
  const draft = query(intent, partsOf(slots, intent));
  // "Thủ đô nước Pháp là gì?" asks for a definition, but of nothing we know.
  if (lacksIndicator(draft) && !aboutFigures.has(intent)) return { kind: 'unknown' };
  return settle(draft, slots, context, false);
}

function bestIntent(slots: Slots): { intent: Intent | undefined; score: number } {
  const scores = new Map<Intent, number>();
  const raise = (intent: Intent, score: number) =>
    scores.set(intent, Math.max(scores.get(intent) ?? 0, score));
  const hasIndicator = slots.indicators.length > 0;
  for (const { intent, weight, pattern } of cues) {
    if (aboutFigures.has(intent) && !hasIndicator) continue;
    if (weight > (scores.get(intent) ?? 0) && pattern.test(slots.skeleton)) raise(intent, weight);
  }
  if (hasIndicator) scores.delete('members');
  if (hasIndicator) raise('figure', amountCue.test(slots.skeleton) ? 3.5 : 3);
  settleComparisons(slots, scores, raise);
  if (scores.has('total') && !slots.cluster) scores.delete('total');
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return { intent: best?.[0], score: best?.[1] ?? 0 };
}

/** "So với" compares units when there are several, and periods of one when there are not. */
function settleComparisons(
  slots: Slots,
  scores: Map<Intent, number>,
  raise: (intent: Intent, score: number) => void,
): void {
  if (slots.indicators.length === 0) return;
  const subjects = slots.units.length + (slots.mine ? 1 : 0);
  const compared = scores.get('comparison') ?? 0;
  if (subjects >= 2) raise('comparison', scores.has('trend') ? 5.5 : 4.5);
  else if (slots.periods.periods.length >= 2 || slots.periods.span === 'all')
    raise('trend', Math.max(5.5, compared + 0.5));
  else if (compared > 0 && subjects === 1 && !slots.cluster) {
    scores.delete('comparison');
    raise('ranking', compared);
  }
  if (scores.has('comparison') && subjects + (slots.cluster ? 1 : 0) < 2) scores.delete('comparison');
}

/** Puts the units in; asks back where a unit, the asker's own unit or an abbreviation stays open. */
function settle(draft: Query, slots: Slots, context: ReadingContext, inherited: boolean): Reading {
  const clash = clashOfInitials(draft, slots, inherited);
  if (clash === 'ask') return wordClash(draft, slots, context);
  const mentions =
    clash === 'award' ? slots.units.filter((mention) => mention.initials !== 'bk') : slots.units;
  const withAward = clash === 'award' ? asAward(draft, context) : draft;
  if (slots.mine && context.unit === undefined) return askForUnit(withAward, memberCodes(context), 'myUnit');
  if (slots.stranger && mentions.length === 0 && isAboutUnits(withAward.intent)) {
    return askForUnit(withAward, memberCodes(context), 'unit');
  }
  const unclear = mentions.find((mention) => mention.names.length > 1);
  if (unclear) {
    const settled = preferMembers(unclear, context);
    if (settled.length !== 1) return askForUnit(withAward, settled, 'unit');
  }
  const units = [
    ...mentions.map((mention) => unitFor(mention, draft.periods, context)),
    ...(slots.mine && context.unit !== undefined ? [ownUnit(context.unit, draft.periods, context)] : []),
    ...(slots.cluster ? [CLUSTER] : []),
  ];
  const said =
    slots.mine && slots.units.length > 0 && startsWithOwn(slots)
      ? [...units.slice(-1), ...units.slice(0, -1)]
      : units;
  return { kind: 'query', query: { ...withAward, units: unitsFor(withAward, said) }, inherited };
}

function isAboutUnits(intent: Intent): boolean {
  return (
    aboutFigures.has(intent) || intent === 'awards' || intent === 'award_decision' || intent === 'succession'
  );
}

function unitsFor(draft: Query, said: readonly string[]): readonly string[] {
  const distinct = [...new Set(said)];
  // "So với Yên Bái", "chiếm bao nhiêu của cụm" set it beside what was talked about.
  const adds = draft.intent === 'comparison' || (draft.intent === 'share' && distinct[0] === CLUSTER);
  if (adds && distinct.length === 1) return [...new Set([...draft.units, ...distinct])];
  if (distinct.length > 0) return distinct;
  if (draft.units.length > 0) return draft.units;
  const aboutCluster =
    draft.intent === 'figure' ||
    draft.intent === 'total' ||
    draft.intent === 'trend' ||
    draft.intent === 'share';
  return aboutCluster ? [CLUSTER] : [];
}

/** "Tỉnh em so với Bắc Giang": the asker's unit is named first. */
function startsWithOwn(slots: Slots): boolean {
  const own = slots.skeleton.indexOf('M');
  const other = slots.skeleton.search(/[UB]/);
  return own >= 0 && (other < 0 || own < other) && !slots.cluster;
}

/** BK is Bắc Kạn, or bằng khen. Words about a figure settle it; words about awards settle it the other way. */
function clashOfInitials(draft: Query, slots: Slots, inherited: boolean): 'unit' | 'award' | 'ask' {
  if (!slots.units.some((mention) => mention.initials === 'bk')) return 'unit';
  if (slots.indicators.length > 0 || draft.indicators.length > 0) return 'unit';
  const asAwardCue =
    /B(?: P)? (?:gom|cho|thuoc|tang|co|la)?(?: \S+){0,2}? ?(?:nhung |cac )?(?:tinh|don vi|ai) ?(?:nao)?|(?:duoc|nhan|tang|dat|de nghi)(?: \S+){0,2} B/;
  if (asAwardCue.test(slots.skeleton)) return 'award';
  const aboutAwards = draft.intent === 'awards' || draft.intent === 'award_decision';
  return (inherited && aboutAwards) || draft.intent === 'greeting' || draft.intent === 'help'
    ? 'ask'
    : 'unit';
}

function asAward(draft: Query, context: ReadingContext): Query {
  const certificates = context.lexicon.directory.reference.awardKinds
    .filter((kind) => !kind.isTitle)
    .map((kind) => kind.code);
  return { ...draft, intent: 'awards', awards: certificates };
}

function wordClash(draft: Query, slots: Slots, context: ReadingContext): Reading {
  const unit = slots.units.find((mention) => mention.initials === 'bk');
  const code = unit && unitFor(unit, draft.periods, context);
  const candidates = [
    query('figure', { ...partsOf(slots, 'figure'), units: code ? [code] : [] }),
    asAward(query('awards', partsOf(slots, 'awards')), context),
  ];
  return { kind: 'clarify', about: 'word', query: draft, candidates };
}

function askForUnit(draft: Query, codes: readonly string[], about: 'unit' | 'myUnit'): Reading {
  return {
    kind: 'clarify',
    about,
    query: draft,
    candidates: codes.map((code) => ({ ...draft, units: [code] })),
  };
}

/** Something was named, but not what is asked about it. */
function withoutIntent(slots: Slots, context: ReadingContext): Reading {
  const words = slots.skeleton.split(' ');
  const knownUnit = slots.units.some((mention) => mention.names.some((name) => !name.isBackground));
  const asked = figureIntentWithoutIndicator(slots);
  const named =
    (knownUnit || slots.mine || slots.cluster || asked === 'ranking') && words.length <= LONGEST_NAMING;
  const draft = query(asked ?? 'figure', partsOf(slots, 'figure'));
  if (slots.units.some((mention) => mention.initials === 'bk')) {
    return clashOfInitials(draft, slots, false) === 'award'
      ? settle(draft, slots, context, false)
      : wordClash(draft, slots, context);
  }
  const near = nearIndicators(slots.line, context.lexicon, goesOn(slots, context) ? 2 : 3);
  const sister = sisterIndicator(near, context);
  if (sister) return settle({ ...sister, ...saidPeriods(slots, sister) }, slots, context, true);
  if (near.length === 0 && !named && !/^(?:\S+ )?(?:bao nhieu|may)(?: \S+)?$/.test(slots.skeleton))
    return { kind: 'unknown' };
  const settled = settle(draft, slots, context, false);
  if (settled.kind !== 'query') return settled;
  const candidates = near.slice(0, MANY_CANDIDATES).map((code) => ({ ...settled.query, indicators: [code] }));
  return { kind: 'clarify', about: 'indicator', query: settled.query, candidates };
}

/** "Số …" and "kết quả …" stand in many names; only in a short further question do two words in common say something. */
function goesOn(slots: Slots, { topic }: ReadingContext): boolean {
  return topic !== undefined && (followUpCue.test(slots.skeleton) || slots.line.tokens.length <= SHORTEST);
}

/** "Còn nâng cao?" after xã nông thôn mới: the one indicator of the same series that has these words. */
function sisterIndicator(near: readonly string[], { topic, lexicon }: ReadingContext): Query | undefined {
  const [code] = topic?.indicators ?? [];
  if (!topic || !code || !aboutFigures.has(topic.intent)) return undefined;
  const { series } = lexicon.directory.indicator(code);
  const sisters = near.filter((other) => lexicon.directory.indicator(other).series === series);
  return sisters.length === 1 ? { ...topic, indicators: sisters } : undefined;
}

function saidPeriods(slots: Slots, topic: Query): Pick<Query, 'periods' | 'span'> {
  const { said, periods, span } = slots.periods;
  return said ? { periods, span } : { periods: topic.periods, span: topic.span };
}

/** Of units that share a name over time, the one that exists in the period asked about; today's where none is said. */
function unitFor(mention: UnitMention, periods: readonly Period[], context: ReadingContext): string {
  const [name] =
    mention.names.length > 1
      ? mention.names.filter((n) => preferMembers(mention, context).includes(n.codes[0] ?? ''))
      : mention.names;
  const codes = name?.codes ?? mention.names[0]?.codes ?? [];
  const first = codes[0] ?? '';
  if (mention.age === 'old') return first;
  if (mention.age === 'new') return codes.at(-1) ?? first;
  return ownUnit(first, periods, context);
}

function ownUnit(code: string, periods: readonly Period[], context: ReadingContext): string {
  const { directory } = context.lexicon;
  const [period] = periods;
  const day = period ? isoDate(periodRange(period).first) : isoDate(localDateOf(context.now));
  return directory.namesakeOn(code, day).code;
}

function preferMembers(mention: UnitMention, context: ReadingContext): readonly string[] {
  const codes = mention.names.map((name) => name.codes[0] ?? '');
  const known = mention.initials ? codes.filter((code) => memberCodes(context).includes(code)) : codes;
  return known.length > 0 ? known : codes;
}

function memberCodes(context: ReadingContext): readonly string[] {
  const { directory } = context.lexicon;
  return directory.clusterOf(context.unit).years.at(-1)?.members ?? [];
}
