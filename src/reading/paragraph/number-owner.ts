import type { NumberReading, UnitWord } from '../../language/numbers/number-reading.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause, ClauseWord } from './clause.ts';
import { isOutOfScope, isWhereItBegan } from './figure-scope.ts';
import { type IndicatorMatch, isGeneric, matchesIn } from './indicator-match.ts';
import { dominant, isMeant, namedIndicator, ownIndicator } from './own-indicator.ts';
import { isChange, readPiece } from './piece-reading.ts';
import { unitFits } from './unit-fit.ts';

/** A number that is the figure of an indicator. */
export interface OwnedNumber {
  readonly clause: Clause;
  readonly code: string;
  readonly reading: NumberReading;
  /** Its own words say so, not those of the clause before. */
  readonly byOwnWords: boolean;
}

/** What is known about each number while the clauses are read from left to right. */
interface Ownership {
  readonly clause: Clause;
  readonly code?: string;
  /** The clauses whose words still stand for what the sentence is about, the nearest first. */
  readonly topic: readonly Clause[];
  readonly isFigure: boolean;
  readonly byOwnWords: boolean;
  readonly reading?: NumberReading;
}

const HEADED_UNIT = /(?<!\p{L})(?:đvt|đơn vị tính|dvt|don vi tinh)(?!\p{L})/iu;

/** Gives each number the one indicator it can be of; numbers that could be of several or none are left out. */
export function ownedNumbers(
  page: string,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  now: Date,
): OwnedNumber[] {
  const owners: Ownership[] = [];
  for (const clause of clauses) owners.push(ownerOf(page, clause, owners.at(-1), lexicon, now));
  const codes = new Map(owners.map(({ clause, code }) => [clause, code]));
  return owners.flatMap(({ clause, code, reading, isFigure, byOwnWords }) => {
    if (!isFigure || !code || !reading || !belongsToWhole(clause, code, codes, lexicon)) return [];
    return [{ clause, code, reading, byOwnWords }];
  });
}

/**
 * A part has a figure of its own only where its indicator is a part of the whole's: 120 new houses "trong đó" of 180, but
 * not 85 of 212 models, and not the new ones among the shabby houses removed.
 */
function belongsToWhole(
  clause: Clause,
  code: string,
  codes: ReadonlyMap<Clause, string | undefined>,
  lexicon: Lexicon,
): boolean {
  if (!clause.partOf) return true;
  const part = lexicon.directory.indicator(code);
  const whole = codes.get(clause.partOf);
  if (!whole) return part.denominator !== undefined;
  return (
    part.denominator === whole || lexicon.directory.indicator(whole).unitOfMeasure !== part.unitOfMeasure
  );
}

function ownerOf(
  page: string,
  clause: Clause,
  before: Ownership | undefined,
  lexicon: Lexicon,
  now: Date,
): Ownership {
  const nothing = { clause, topic: [], isFigure: false, byOwnWords: false };
  if (clause.number.broken) return nothing;
  const isBeginning = !clause.number.isRange && isWhereItBegan(clause.words);
  const changes = isBeginning || isChange(page, clause.number);
  const own = changes ? namedIndicator(clause, lexicon) : ownIndicator(clause, lexicon);
  const inherited = own ? undefined : inheritedIndicator(page, clause, before, lexicon);
  const code = own?.code ?? inherited;
  if (!code) return nothing;
  const reading = readPiece(page, clause.number, lexicon.directory.indicator(code));
  const isUnsaid = isSmallMoney(reading) && HEADED_UNIT.test(page);
  const isFigure = !isOutOfScope(clause, now) && isProposable(reading) && !changes && !isUnsaid;
  const topic = topicAfter(clause, before, own !== undefined);
  return { clause, code, topic, isFigure, byOwnWords: own !== undefined, reading };
}

/** "32.750" under a heading that counts in millions. */
function isSmallMoney(reading: NumberReading): boolean {
  return 'why' in reading && reading.why === 'small-money';
}

/** A change, and what cannot be read, is no figure to propose. */
function isProposable({ kind }: NumberReading): boolean {
  return /^(?:value|zero|choice|range|newTotal)$/.test(kind);
}

function topicAfter(clause: Clause, before: Ownership | undefined, byOwnWords: boolean): readonly Clause[] {
  const sameUnit = before?.clause.number.unit === clause.number.unit;
  const goesOn =
    before !== undefined && before.clause.groupAt === clause.groupAt && (!byOwnWords || sameUnit);
  return goesOn ? [clause, ...before.topic] : [clause];
}

/**
 * A number whose own words name no indicator may take the missing part from the clause before: "350 cuộc tiếp xúc cử
 * tri với 45.000 lượt người". It must have a unit of its own or words that say more than a unit.
 */
function inheritedIndicator(
  page: string,
  clause: Clause,
  before: Ownership | undefined,
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
function isTotalAfterChange(page: string, clause: Clause, before: Ownership, lexicon: Lexicon): boolean {
  if (!before.code) return false;
  if (!isChange(page, before.clause.number) && !isWhereItBegan(before.clause.words)) return false;
  const { unit } = clause.number;
  const indicator = lexicon.directory.indicator(before.code);
  const reading = readPiece(page, clause.number, indicator);
  return reading.kind === 'newTotal' && (!unit || unitFits(indicator.unitOfMeasure, unit));
}

function inheritedMatches(
  clause: Clause,
  told: Clause,
  before: Ownership,
  lexicon: Lexicon,
): IndicatorMatch[] {
  const own = ownAndUnit(clause);
  const subject = told.words.filter((word) => word.distance === 0).map(asSubject);
  const words = [...subject, ...own];
  const unit = unitOf(clause);
  const hasOtherUnit = unit !== unitOf(before.clause);
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
