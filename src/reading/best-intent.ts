import { amountCue, cues, pledgeCue } from './cues.ts';
import { aboutFigures, type Intent } from './query.ts';
import type { Slots } from './slots.ts';

/** The pledge is asked about by its name, whatever figure words stand beside it. */
const PLEDGE = 12;

/** The intent whose cue weighs most, with that weight; undefined where no cue is met. */
export function bestIntent(slots: Slots): { intent: Intent | undefined; score: number } {
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
  if (pledgeCue.test(slots.skeleton)) raise('figure', PLEDGE);
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
