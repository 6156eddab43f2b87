import { type Lexicon, syllablesOf } from '../lexicon.ts';
import type { Clause, ClauseWord } from './clause.ts';
import { isOfOtherSpan, textOf } from './figure-scope.ts';
import { type IndicatorMatch, matchesIn } from './indicator-match.ts';
import { lacksItsVerb, meansOther } from './other-meaning.ts';
import { unitFits } from './unit-fit.ts';

/** Verbs and joints that stand between a number and the words that say what it counts. */
const JOINTS = new Set(
  (
    'duoc da dat chuan la co cac so cong nhan ve dich hoan thanh xay dung nhiem vu tham gia du phan anh voi nhung ca tat ' +
    'bao dong viet nam chan va thuoc'
  ).split(' '),
);
/** Behind these another thought begins. */
const PREPOSITIONS = new Set(
  (
    'cho tai o cua trong tren de nham theo vao tu den toi gui doi viec do tri gia chiem vuot tang giam ' +
    'truoc sau trong khi qua bang so cung gom nam nay nham phuc tren dip'
  ).split(' '),
);
const PURPOSES = new Set('ho giup xay lam sua tang tham ung thuc'.split(' '));
/** Money may be named behind these: "ủng hộ 8 tỷ đồng cho Quỹ cứu trợ". */
const TOWARDS = new Set('cho vao ho trinh gop qua nham'.split(' '));

/** The one indicator that a number's own words name and mean, or undefined where none or several could be meant. */
export function ownIndicator(clause: Clause, lexicon: Lexicon): IndicatorMatch | undefined {
  const named = namedIndicator(clause, lexicon);
  return named && isMeant(named, clause, lexicon) ? named : undefined;
}

/** The one indicator whose words stand around a number, though it may be a growth or a plan of it. */
export function namedIndicator(clause: Clause, lexicon: Lexicon): IndicatorMatch | undefined {
  const all = matchesIn(clause.words, lexicon).filter((match) => fits(match, clause, lexicon));
  const near = nearMatches(clause, lexicon);
  const winner = near.length > 0 ? dominant(near) : theOnly(all, clause);
  if (!winner || mixesWithNext(winner, clause)) return undefined;
  return isListedWithOther(winner, all, clause.words) ? undefined : winner;
}

/** Whether this is the figure meant and no other that shares its words. */
export function isMeant(match: IndicatorMatch, clause: Clause, lexicon: Lexicon): boolean {
  const indicator = lexicon.directory.indicator(match.code);
  const purpose = clause.words.findIndex(({ word, behind }) => behind && /^(?:gui|de|nham)$/.test(word));
  const own = clause.words.filter((word, place) => word.distance === 0 && (purpose < 0 || place < purpose));
  const before = textOf(clause.words.filter((word) => !word.behind));
  return (
    !meansOther(match.code, indicator.unitOfMeasure, before, textOf(own)) &&
    (isLabel(match, clause) || !lacksItsVerb(match.code, textOf(clause.words))) &&
    !isOfOtherSpan(clause, indicator, lexicon) &&
    isExplained(match, clause, syllablesOf(indicator.unitOfMeasure))
  );
}

/** "Quỹ Vì người nghèo: 25 tỷ", or a line with nothing but the name and the number. */
function isLabel(match: IndicatorMatch, { words, isLabelled }: Clause): boolean {
  return isLabelled || words.every(({ behind }, place) => behind || match.places.includes(place));
}

/** The match whose words take in those of every other; none where two stand side by side. */
export function dominant(matches: readonly IndicatorMatch[]): IndicatorMatch | undefined {
  const [first, ...others] = matches;
  if (!first) return undefined;
  const words = new Set(first.places);
  const isAbove = others.every(
    (other) => other.weight < first.weight && other.content.every((place) => words.has(place)),
  );
  return isAbove ? first : undefined;
}

function fits(match: IndicatorMatch, { number, isLabelled }: Clause, lexicon: Lexicon): boolean {
  const { unitOfMeasure, measure } = lexicon.directory.indicator(match.code);
  if (number.unit && !unitFits(unitOfMeasure, number.unit)) return false;
  if (!number.unit && number.isMoneySized && unitOfMeasure !== 'đồng') return false;
  // "tại Điện Biên trị giá 200 triệu": two words are only a name.
  if (unitOfMeasure === 'đồng' && match.weight < 3 && !isLabelled) return false;
  if (!number.unit && measure === 'ratio' && !isLabelled) return false;
  return true;
}

/** Words that may be the next number's count only where those before the number and its unit say nothing. */
function mixesWithNext({ content }: IndicatorMatch, { words, isShared }: Clause): boolean {
  if (!isShared) return false;
  const sides = new Set(content.map((place) => words[place]?.behind === true && !words[place]?.isUnit));
  return sides.size > 1;
}

/** Those named without a comma between their words and the number. */
function nearMatches(clause: Clause, lexicon: Lexicon): IndicatorMatch[] {
  const first = clause.words.findIndex(({ distance }) => distance === 0);
  if (first < 0) return [];
  return matchesIn(clause.words.slice(first), lexicon)
    .map((match) => movedBy(match, first))
    .filter((match) => fits(match, clause, lexicon));
}

function movedBy(match: IndicatorMatch, by: number): IndicatorMatch {
  const moved = (place: number) => place + by;
  return { ...match, places: match.places.map(moved), content: match.content.map(moved) };
}

/** Words farther off name the figure only where they name no other, and where the unit agrees. */
function theOnly(matches: readonly IndicatorMatch[], clause: Clause): IndicatorMatch | undefined {
  const winner = dominant(matches);
  const least = clause.number.unit === 'đồng' || clause.number.isMoneySized ? 4 : 3;
  return winner && winner.weight >= least && clause.number.unit ? winner : undefined;
}

/** "giám sát, phản biện xã hội 45 cuộc": the one before the comma may share the number. */
function isListedWithOther(
  winner: IndicatorMatch,
  matches: readonly IndicatorMatch[],
  words: readonly ClauseWord[],
): boolean {
  const lastFar = words.findLastIndex((word) => !word.behind && word.distance === 1);
  if (lastFar < 0) return false;
  return matches.some((other) => other.code !== winner.code && other.content.includes(lastFar));
}

/**
 * What follows the number must be its unit, words of the indicator, or the beginning of something else: "12 tổ hòa
 * giải" counts groups, "45 xã đạt chuẩn quốc gia về y tế" is another standard.
 */
function isExplained(
  match: IndicatorMatch,
  { words, number }: Clause,
  unitWords: readonly string[],
): boolean {
  const isMoney = number.unit === 'đồng' || number.isMoneySized;
  const contentBefore = match.content.some((place) => words[place]?.behind === false);
  for (const [place, { word, behind, isUnit }] of words.entries()) {
    if (!behind || isUnit || match.places.includes(place) || JOINTS.has(word) || unitWords.includes(word))
      continue;
    if (!(PREPOSITIONS.has(word) || (isMoney && PURPOSES.has(word)))) return false;
    return contentBefore || startsBefore(match, place) || (isMoney && isTowards(match, words));
  }
  return true;
}

function startsBefore(match: IndicatorMatch, stop: number): boolean {
  return match.content.some((place) => place < stop);
}

function isTowards(match: IndicatorMatch, words: readonly ClauseWord[]): boolean {
  const first = Math.min(...match.content);
  return TOWARDS.has(words[first - 1]?.word ?? '') || TOWARDS.has(words[first - 2]?.word ?? '');
}
