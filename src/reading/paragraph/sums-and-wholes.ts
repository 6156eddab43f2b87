import { addAmounts, equalAmounts, makeAmount } from '../../domain/amount.ts';
import { readNumber } from '../../language/numbers/number-reading.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { isOutOfScope, ownWords } from './figure-scope.ts';
import type { OwnedNumber } from './number-owner.ts';
import { readPiece, settingFor } from './piece-reading.ts';
import { unitFits } from './unit-fit.ts';
import type { WrittenNumber } from './written-number.ts';

/** The whole of a pair: "136/196 xã đạt chuẩn" also says how many communes there are. */
export interface OwnedWhole {
  readonly number: WrittenNumber;
  readonly code: string;
  readonly reading: OwnedNumber['reading'];
}

/**
 * A number without words of its own that is exactly the sum of two parts in its sentence is their total: "tổng 180
 * căn", or the one before "trong đó".
 */
export function totalsOf(
  page: string,
  clauses: readonly Clause[],
  owned: readonly OwnedNumber[],
  lexicon: Lexicon,
  now: Date,
): OwnedNumber[] {
  const taken = new Set(owned.map(({ clause }) => clause));
  const bySentence = new Map<number, OwnedNumber[]>();
  for (const one of owned) {
    const list = bySentence.get(one.clause.sentenceAt);
    if (list) list.push(one);
    else bySentence.set(one.clause.sentenceAt, [one]);
  }
  return clauses.flatMap((clause) => {
    if (taken.has(clause) || clause.number.broken || isOutOfScope(clause, now)) return [];
    const code = totalCode(clause, bySentence.get(clause.sentenceAt) ?? [], lexicon);
    if (!code) return [];
    const reading = readPiece(page, clause.number, lexicon.directory.indicator(code));
    return reading.kind === 'value' ? [{ clause, code, reading, byOwnWords: false }] : [];
  });
}

function totalCode(clause: Clause, parts: readonly OwnedNumber[], lexicon: Lexicon): string | undefined {
  const isTotal = /(?:^| )(?:tong|tong so|tong cong|ca thay|tat ca)(?: la| so| cong| duoc)*$/.test(
    ownWords(clause),
  );
  const siblings = parts.filter((part) => isTotal || part.clause.partOf === clause);
  const wholes = new Set(siblings.map(({ code }) => lexicon.directory.indicator(code).denominator));
  const [whole] = wholes;
  if (wholes.size !== 1 || !whole || siblings.length !== 2) return undefined;
  const { unitOfMeasure } = lexicon.directory.indicator(whole);
  if (clause.number.unit && !unitFits(unitOfMeasure, clause.number.unit)) return undefined;
  const sum = siblings.reduce(
    (total, { clause: { number } }) => addAmounts(total, number.amount),
    makeAmount(0n),
  );
  return equalAmounts(sum, clause.number.amount) ? whole : undefined;
}

/** Only where the whole is a stock and cannot be a plan or a larger part: communes, residential areas. */
export function wholeOf(owned: OwnedNumber, lexicon: Lexicon): OwnedWhole | undefined {
  const number = owned.clause.number.outOf;
  const code = lexicon.directory.indicator(owned.code).denominator;
  if (!number || !code || /\b(?:ke hoach|chi tieu|muc tieu)\b/.test(textAround(owned.clause)))
    return undefined;
  const whole = lexicon.directory.indicator(code);
  if (whole.measure !== 'stock' || whole.denominator !== undefined) return undefined;
  if (number.unit && !unitFits(whole.unitOfMeasure, number.unit)) return undefined;
  const part = owned.reading;
  if (number.amount.decimals > 0) return undefined;
  if (part.kind === 'value' && part.why === 'part-over-whole') return undefined;
  const typed = owned.clause.number;
  const reading = readNumber(`${number.amount.units} ${typed.unit ?? ''}`, settingFor(whole));
  return reading.kind === 'value' ? { number, code, reading } : undefined;
}

function textAround({ words }: Clause): string {
  return words.map(({ word }) => word).join(' ');
}
