import type { NumberReading } from '../../language/numbers/number-reading.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { isOutOfScope, isWhereItBegan } from './figure-scope.ts';
import { inheritedIndicator, type Told, topicAfter } from './inherited-indicator.ts';
import { namedIndicator, ownIndicator } from './own-indicator.ts';
import { isChange, readPiece } from './piece-reading.ts';

/** A number that is the figure of an indicator. */
export interface OwnedNumber {
  readonly clause: Clause;
  readonly code: string;
  readonly reading: NumberReading;
  /** Its own words say so, not those of the clause before. */
  readonly byOwnWords: boolean;
}

/** What is known about each number while the clauses are read from left to right. */
interface Ownership extends Told {
  readonly isFigure: boolean;
  readonly byOwnWords: boolean;
  readonly reading?: NumberReading;
}

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
  const isFigure = !isOutOfScope(clause, now) && isProposable(reading) && !changes;
  const topic = topicAfter(clause, before, own !== undefined);
  return { clause, code, topic, isFigure, byOwnWords: own !== undefined, reading };
}

/** A change, and what cannot be read, is no figure to propose. */
function isProposable({ kind }: NumberReading): boolean {
  return /^(?:value|zero|choice|range|newTotal)$/.test(kind);
}
