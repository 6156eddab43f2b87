import { bestIntent } from './best-intent.ts';
import { clashOfInitials, wordClash } from './clash.ts';
import { continuation } from './continuation.ts';
import { followUpCue } from './cues.ts';
import { nearIndicators } from './indicator-mentions.ts';
import { atHome } from './lexicon.ts';
import { aboutFigures, lacksIndicator, type Query, query, type Reading } from './query.ts';
import { figureIntentWithoutIndicator, partsOf } from './query-parts.ts';
import type { ReadingContext } from './reading-context.ts';
import { settle } from './settle.ts';
import { findSlots, type Slots } from './slots.ts';
import { memberCodes } from './unit-choice.ts';

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
  const lexicon = atHome(context.lexicon, context.unit === undefined ? [] : memberCodes(context));
  const slots = findSlots(question, lexicon, context.now, context.topic?.periods ?? []);
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
