import { type Query, query, type Reading } from './query.ts';
import { partsOf } from './query-parts.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Slots } from './slots.ts';
import { unitFor } from './unit-choice.ts';

/** BK is Bắc Kạn, or bằng khen. Words about a figure settle it; words about awards settle it the other way. */
export function clashOfInitials(draft: Query, slots: Slots, inherited: boolean): 'unit' | 'award' | 'ask' {
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

/** The same question about certificates of merit. */
export function asAward(draft: Query, context: ReadingContext): Query {
  const certificates = context.lexicon.directory.reference.awardKinds
    .filter((kind) => !kind.isTitle)
    .map((kind) => kind.code);
  return { ...draft, intent: 'awards', awards: certificates };
}

/** Asks which of the two is meant. */
export function wordClash(draft: Query, slots: Slots, context: ReadingContext): Reading {
  const unit = slots.units.find((mention) => mention.initials === 'bk');
  const code = unit && unitFor(unit, draft.periods, context);
  const candidates = [
    query('figure', { ...partsOf(slots, 'figure'), units: code ? [code] : [] }),
    asAward(query('awards', partsOf(slots, 'awards')), context),
  ];
  return { kind: 'clarify', about: 'word', query: draft, candidates };
}
