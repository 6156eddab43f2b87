import {
  type Amount,
  compareAmounts,
  makeAmount,
  multiplyAmount,
  rescaleAmount,
} from '../../domain/amount.ts';
import type { NumberAtom } from './number-atom.ts';
import type { NumberDoubt } from './number-doubt.ts';
import type { UnitWord } from './number-units.ts';

/** What a number without magnitude adds after one with it: the 5 of "8 tỷ 5". */
export interface NumberTail {
  readonly amount: Amount;
  readonly other?: Amount;
  readonly why?: NumberDoubt;
}

const MILLION = 1_000_000n;

/** Undefined when the atom is no tail but a figure of its own ("8 tỷ 5 căn"). */
export function readTail(
  atom: NumberAtom,
  magnitude: bigint,
  unit: UnitWord | undefined,
): NumberTail | undefined {
  const ownUnit = unit !== undefined && unit !== 'đồng';
  if (atom.written === 'digits' && ownUnit && magnitude >= MILLION) return undefined;
  if (atom.amount.units === 0n) return atom.shape === 'three-digits' ? { amount: atom.amount } : undefined;
  switch (atom.shape) {
    case 'padded':
      return { amount: atom.amount };
    case 'decimal':
      return atom.written === 'words' ? { amount: atom.amount } : undefined;
    case 'one-digit':
      return oneDigit(atom, magnitude);
    case 'two-digits':
      return twoDigits(atom, magnitude);
    case 'three-digits':
      return threeDigits(atom, magnitude);
    case 'grouped':
      return compareAmounts(atom.amount, makeAmount(magnitude)) < 0
        ? { amount: atom.amount, why: 'colloquial' }
        : undefined;
    default:
      return undefined;
  }
}

/** "8 tỷ 5" is 8.5 tỷ; "3 chục 5" is 35. */
function oneDigit(atom: NumberAtom, magnitude: bigint): NumberTail | undefined {
  if (magnitude === 12n) return undefined;
  if (magnitude === 10n) return { amount: atom.amount };
  const amount = fractionOf(atom, magnitude, 1);
  return magnitude >= MILLION ? { amount } : { amount, why: 'colloquial' };
}

/** "8 tỷ 50": half a billion, or 50 million? */
function twoDigits(atom: NumberAtom, magnitude: bigint): NumberTail | undefined {
  if (magnitude < 100n) return undefined;
  if (magnitude === 100n) return { amount: atom.amount };
  const tenths = fractionOf(atom, magnitude, 2);
  if (magnitude >= MILLION) return { amount: fractionOf(atom, magnitude, 3), other: tenths };
  return atom.written === 'words' ? { amount: atom.amount } : { amount: atom.amount, other: tenths };
}

/** "8 tỷ 050" is 8.050 tỷ in digits; "tám tỷ năm trăm" is formally 500 đồng, but rarely meant so. */
function threeDigits(atom: NumberAtom, magnitude: bigint): NumberTail | undefined {
  if (magnitude < 1000n) return undefined;
  if (atom.written === 'digits') return { amount: fractionOf(atom, magnitude, 3) };
  return magnitude >= MILLION ? { amount: atom.amount, why: 'colloquial' } : { amount: atom.amount };
}

function fractionOf(atom: NumberAtom, magnitude: bigint, digits: number): Amount {
  const units = rescaleAmount(atom.amount, 0)?.units ?? 0n;
  return multiplyAmount(makeAmount(units, digits), magnitude);
}
