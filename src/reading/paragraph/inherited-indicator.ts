import type { UnitWord } from '../../language/numbers/number-reading.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause, ClauseWord } from './clause.ts';
import { isWhereItBegan } from './figure-scope.ts';
import { type IndicatorMatch, isGeneric, matchesIn } from './indicator-match.ts';
import { dominant, isMeant } from './own-indicator.ts';
import { isChange, readPiece } from './piece-reading.ts';
import { unitFits } from './unit-fit.ts';

/** What the number before is of, and what the sentence has been about. */
export interface Told {
  readonly clause: Clause;
  readonly code?: string;
  /** The clauses whose words still stand for what the sentence is about, the nearest first. */
  readonly topic: readonly Clause[];
}

/** So far back a sentence is still about the same. */
const LONGEST_TOPIC = 4;

/** What the sentence is about once this number is read: its own words reset it, unless the unit stays the same. */
export function topicAfter(clause: Clause, before: Told | undefined, byOwnWords: boolean): readonly Clause[] {
  const sameUnit = before?.clause.number.unit === clause.number.unit;
  const goesOn =
    before !== undefined && before.clause.groupAt === clause.groupAt && (!byOwnWords || sameUnit);
  return goesOn ? [clause, ...before.topic].slice(0, LONGEST_TOPIC) : [clause];
}

/**
 * A number whose own words name no indicator may take the missing part from the clause before: "350 cuộc tiếp xúc cử
 * tri với 45.000 lượt người". It must have a unit of its own or words that say more than a unit.
 */
export function inheritedIndicator(
  page: string,
  clause: Clause,
  before: Told | undefined,
  lexicon: Lexicon,
): string | undefined {
  if (!before?.code || before.clause.groupAt !== clause.groupAt) return undefined;
  if (isTotalAfterChange(page, clause, before, lexicon)) return before.code;
  if (!unitOf(clause) || clause.isShared || matchesIn(ownAndUnit(clause), lexicon).length > 0)
    return undefined;
  for (const told of before.topic) {
    const matches = inheritedMatches(clause, told, before, lexicon);
    const winner = dominant(matches);
    if (winner) return winner.code;
    if (matches.length > 0) return undefined;
  }
  return undefined;
}

/** "Tăng 12 xã đạt chuẩn nông thôn mới, nâng tổng số lên 141 xã". */
function isTotalAfterChange(page: string, clause: Clause, before: Told, lexicon: Lexicon): boolean {
  if (!before.code) return false;
  if (!isChange(page, before.clause.number) && !isWhereItBegan(before.clause.words)) return false;
  const { unit } = clause.number;
  const indicator = lexicon.directory.indicator(before.code);
  const reading = readPiece(page, clause.number, indicator);
  return reading.kind === 'newTotal' && (!unit || unitFits(indicator.unitOfMeasure, unit));
}

function inheritedMatches(clause: Clause, told: Clause, before: Told, lexicon: Lexicon): IndicatorMatch[] {
  const own = ownAndUnit(clause);
  const subject = told.words.filter((word) => word.distance === 0).map(asSubject);
  const words = [...subject, ...own];
  const unit = unitOf(clause);
  const measured = before.code ? lexicon.directory.indicator(before.code).unitOfMeasure : undefined;
  const hasOtherUnit = !unit || !measured || !unitFits(measured, unit);
  return matchesIn(words, lexicon).filter((match) => {
    const fromOwn = match.places.filter((place) => place >= subject.length);
    const fromSubject = match.content.some((place) => place < subject.length);
    const saysMore = fromOwn.some((place) => !isGeneric(words[place]?.word ?? ''));
    const { unitOfMeasure } = lexicon.directory.indicator(match.code);
    if (fromOwn.length === 0 || !fromSubject || match.code === before.code) return false;
    if (!unit || !unitFits(unitOfMeasure, unit)) return false;
    const shifted = { ...match, places: fromOwn.map((place) => place - subject.length), content: [] };
    return (saysMore || hasOtherUnit) && isMeant(asOwn(shifted, clause), clause, lexicon);
  });
}

/** "8 tỷ" is money without saying so. */
function unitOf({ number }: Clause): UnitWord | undefined {
  return number.unit ?? (number.isMoneySized ? 'đồng' : undefined);
}

/** For judging what stands behind the number, the match counts as named before it. */
function asOwn(match: IndicatorMatch, clause: Clause): IndicatorMatch {
  const skipped = clause.words.findIndex((word) => word.distance === 0 || word.behind);
  const first = Math.max(0, skipped);
  return { ...match, places: match.places.map((place) => place + first), content: [Math.max(0, first - 1)] };
}

function ownAndUnit(clause: Clause): readonly ClauseWord[] {
  return clause.words.filter((word) => word.distance === 0);
}

function asSubject(word: ClauseWord): ClauseWord {
  return { ...word, behind: false, isUnit: false };
}
