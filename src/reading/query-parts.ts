import { aspectCues, cues } from './cues.ts';
import { type Aspect, aboutFigures, type Intent, type Query } from './query.ts';
import type { Slots } from './slots.ts';

/** What the slots say for a query of an intent; units are settled apart. */
export function partsOf(slots: Slots, intent: Intent): Omit<Query, 'intent' | 'units'> {
  const aspects = aspectCues
    .filter(({ pattern }) => pattern.test(slots.skeleton))
    .map(({ aspect }) => aspect);
  const added: Aspect[] = intent === 'total' && slots.periods.periods.length > 1 ? ['sumOverPeriods'] : [];
  return {
    indicators: slots.indicators.map((mention) => mention.code),
    periods: slots.periods.periods,
    span: slots.periods.span,
    awards: slots.awards,
    aspects: [...aspects, ...added],
    ...(slots.top !== undefined && { top: slots.top }),
    ...(slots.quoted !== undefined && { quoted: slots.quoted }),
    ...(intent === 'definition' && slots.term !== undefined && { term: slots.term }),
  };
}

/** What is asked about a figure when the indicator itself is not named: "tỉnh nào nhiều nhất?" */
export function figureIntentWithoutIndicator(slots: Slots): Intent | undefined {
  return cues.find(
    ({ intent, pattern }) => aboutFigures.has(intent) && intent !== 'total' && pattern.test(slots.skeleton),
  )?.intent;
}
