import type { Call } from '../../../bot/feature.ts';
import { countText } from '../../../bot/names.ts';
import { type Phrase, phrase } from '../../../chat/reply.ts';
import { lostPoints, placeOf, type Score, type ScoreTemplate, totalOfScores } from '../../../domain/score.ts';
import { recorded } from '../access.ts';
import { pointsText } from './words.ts';

/** So many of the items that cost most. */
const MOST = 5;

/**
 * How one's own unit stands: its own score while the others are drafts, and once they are published its place, what
 * cost points and how far the place above is. Of other units nothing but how many there are.
 */
export function standingLines(
  call: Call,
  template: ScoreTemplate,
  scores: readonly Score[],
  unit: string,
): readonly Phrase[] {
  if (!template.publishedAt) {
    const self = totalOfScores(template, scores, unit, 'self');
    return [
      self === undefined ? phrase('score-self-open') : phrase('score-self', { total: pointsText(self) }),
    ];
  }
  const members = recorded(call, template.year)?.members ?? [];
  const place = placeOf(template, scores, members, unit);
  if (!place) return [];
  const lost = lostPoints(template, scores, unit);
  return [
    phrase('score-place', {
      total: pointsText(place.total),
      place: countText(place.place),
      of: countText(place.of),
    }),
    ...(place.toNext === undefined ? [] : [phrase('score-to-next', { points: pointsText(place.toNext) })]),
    ...(lost.length > 0 ? [phrase('score-lost')] : []),
    ...lost
      .slice(0, MOST)
      .map((one) => phrase('score-lost-line', { item: one.item.title, points: pointsText(one.lost) })),
  ];
}
