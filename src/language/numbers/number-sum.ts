import { type Amount, addAmounts, makeAmount, multiplyAmount } from '../../domain/amount.ts';
import { type NumberAtom, readFraction, readLiteralAtom, readWordAtom } from './number-atom.ts';
import type { NumberDoubt } from './number-doubt.ts';
import { readTail } from './number-tail.ts';
import type { NumberToken } from './number-tokens.ts';
import { type UnitWord, unitAt } from './number-units.ts';
import { digitOf, jointOf, magnitudeOf } from './number-vocabulary.ts';

/** What the question expects; it decides how "6,485" is read. */
export interface FigureSetting {
  /** A count: "6,485" has thousands. */
  readonly whole?: boolean;
  /** An amount in đồng. */
  readonly money?: boolean;
}

interface Part {
  readonly amount: Amount;
  readonly magnitude: bigint;
}

/** Atoms and magnitudes of one figure, added up; `parts` fall in magnitude. */
export interface NumberSum {
  parts: Part[];
  next: number;
  other?: Amount;
  why?: NumberDoubt;
  money?: true;
  /** Product of the magnitude words after a single atom; 1 for a compound. */
  scale: bigint;
}

const BILLION = 1_000_000_000n;
const FRACTIONAL_UNITS: ReadonlySet<UnitWord> = new Set<UnitWord>(['%', 'ha', 'km²', 'điểm']);
const ZERO = makeAmount(0n);
/** Nobody reports more; "tỷ tỷ tỷ …" must not grow without end. */
const LARGEST = 10n ** 60n;

/** Adds up the figure that begins exactly here, as far as it goes. */
export function readSum(
  tokens: readonly NumberToken[],
  at: number,
  setting: FigureSetting,
): NumberSum | undefined {
  const first = atomAt(tokens, at, setting, true) ?? impliedOne(tokens, at);
  if (!first) return undefined;
  const sum: NumberSum = { parts: [], next: at, scale: 1n };
  let atom: NumberAtom | undefined = first;
  while (atom) {
    const magnitude = magnitudeOf(tokens[atom.next]);
    if (!magnitude) {
      addLast(sum, atom, tokens);
      break;
    }
    if (!fits(sum.parts, atom, magnitude.value)) break;
    addPart(sum, atom, magnitude.value);
    readMagnitudes(sum, tokens, atom.next);
    if (addHalf(sum, tokens)) break;
    atom = atomAt(tokens, sum.next, setting, false) ?? fractionAtom(tokens, sum.next);
  }
  doubtSkippedMagnitude(sum);
  return sum.parts.length > 0 ? sum : undefined;
}

function atomAt(
  tokens: readonly NumberToken[],
  at: number,
  setting: FigureSetting,
  first: boolean,
): NumberAtom | undefined {
  if (tokens[at]?.kind !== 'digits') return readWordAtom(tokens, at, first);
  let scale = 1n;
  let next = at + 1;
  for (let magnitude = magnitudeOf(tokens[next]); magnitude; magnitude = magnitudeOf(tokens[next])) {
    scale *= magnitude.value;
    next += 1;
    if (next - at > 4) break;
  }
  const unit = unitAt(tokens, next)?.unit;
  return readLiteralAtom(tokens, at, {
    scale,
    whole: setting.whole ?? false,
    money: setting.money ?? false,
    fractional: unit !== undefined && FRACTIONAL_UNITS.has(unit),
  });
}

/** "triệu rưỡi", "nghìn hai": one of it. "Triệu tấm lòng" is no number. */
function impliedOne(tokens: readonly NumberToken[], at: number): NumberAtom | undefined {
  const magnitude = magnitudeOf(tokens[at]);
  if (!magnitude || magnitude.slang || magnitude.value < 1000n) return undefined;
  if (jointOf(tokens[at + 1]) !== 'half' && digitOf(tokens[at + 1]) === undefined) return undefined;
  return { amount: makeAmount(1n), next: at, written: 'words', shape: 'one-digit', why: 'colloquial' };
}

/** "một nghìn phẩy năm". */
function fractionAtom(tokens: readonly NumberToken[], at: number): NumberAtom | undefined {
  const fraction = readFraction(tokens, at);
  return fraction && { ...fraction, written: 'words', shape: 'padded' };
}

/**
 * Whether a part of this magnitude may follow. Upwards only as in "một nghìn năm trăm tỷ", where all that was
 * said is multiplied; "500 triệu 8 tỷ" are two figures.
 */
function fits(parts: readonly Part[], atom: NumberAtom, magnitude: bigint): boolean {
  const last = parts.at(-1);
  if (!last || magnitude < last.magnitude) return true;
  if (last.amount.units > LARGEST) return false;
  const wide = atom.shape === 'padded' || atom.shape === 'three-digits';
  if (!wide || (magnitude === last.magnitude && magnitude !== BILLION)) return false;
  return atom.written === 'words' || (parts.length === 1 && last.magnitude === 1000n);
}

function addPart(sum: NumberSum, atom: NumberAtom, magnitude: bigint): void {
  sum.scale = sum.parts.length === 0 ? magnitude : 1n;
  if (sum.parts.length === 0 && atom.other) sum.other = multiplyAmount(atom.other, magnitude);
  else giveUpOther(sum, atom.other !== undefined);
  sum.parts.push({ amount: multiplyAmount(lifted(sum, atom.amount, magnitude), magnitude), magnitude });
  doubt(sum, atom.why);
}

/** The words after an atom: "nghìn tỷ", "trăm triệu" multiply further. */
function readMagnitudes(sum: NumberSum, tokens: readonly NumberToken[], from: number): void {
  sum.next = from;
  for (let word = magnitudeOf(tokens[from]); word; word = magnitudeOf(tokens[sum.next])) {
    const last = sum.parts.at(-1);
    if (sum.next > from) {
      if (!last || !multiplies(word.value, last)) break;
      if (sum.other) sum.other = multiplyAmount(sum.other, word.value);
      const amount = multiplyAmount(lifted(sum, ZERO, word.value), word.value);
      sum.parts.push({ amount, magnitude: word.value });
      if (sum.scale > 1n) sum.scale *= word.value;
    }
    if (word.slang) doubt(sum, 'slang');
    if (word.money) sum.money = true;
    sum.next += 1;
  }
}

function multiplies(magnitude: bigint, last: Part): boolean {
  if (last.amount.units > LARGEST) return false;
  return magnitude > last.magnitude || (magnitude === BILLION && last.magnitude === BILLION);
}

/** Takes the parts that the coming magnitude multiplies too: the smaller ones, and before tỷ all. */
function lifted(sum: NumberSum, amount: Amount, magnitude: bigint): Amount {
  let total = amount;
  for (let last = sum.parts.at(-1); last; last = sum.parts.at(-1)) {
    if (last.magnitude >= magnitude && !(magnitude === BILLION)) break;
    total = addAmounts(total, last.amount);
    sum.parts.pop();
  }
  return total;
}

/** An atom without magnitude ends the figure: it is the whole of it, or a tail. */
function addLast(sum: NumberSum, atom: NumberAtom, tokens: readonly NumberToken[]): void {
  const last = sum.parts.at(-1);
  if (!last) {
    sum.parts.push({ amount: atom.amount, magnitude: 1n });
    sum.next = atom.next;
    if (atom.other) sum.other = atom.other;
    doubt(sum, atom.why);
    addHalf(sum, tokens);
    return;
  }
  const tail = readTail(atom, last.magnitude, unitAt(tokens, atom.next)?.unit);
  if (!tail) return;
  giveUpOther(sum, false);
  if (tail.other) sum.other = addAmounts(sumOf(sum), tail.other);
  sum.parts.push({ amount: tail.amount, magnitude: 1n });
  sum.scale = 1n;
  sum.next = atom.next;
  doubt(sum, tail.why ?? atom.why);
}

/** "rưỡi" adds half of the last magnitude: "8 tỷ rưỡi". */
function addHalf(sum: NumberSum, tokens: readonly NumberToken[]): boolean {
  const last = sum.parts.at(-1);
  if (!last || jointOf(tokens[sum.next]) !== 'half') return false;
  sum.parts.push({ amount: makeAmount(last.magnitude * 5n, 1), magnitude: 1n });
  sum.next += 1;
  giveUpOther(sum, false);
  if (last.magnitude === 1n) doubt(sum, 'colloquial');
  return true;
}

/** "8 tỷ 5 trăm" rarely means 500 đồng. */
function doubtSkippedMagnitude(sum: NumberSum): void {
  const [before, last] = sum.parts.slice(-2);
  if (!before || !last || before.magnitude < 1_000_000n) return;
  if (last.magnitude === 10n || last.magnitude === 100n) doubt(sum, 'colloquial');
}

/** More parts follow, so an ambiguous literal is taken at its first reading. */
function giveUpOther(sum: NumberSum, alsoHere: boolean): void {
  if (sum.other || alsoHere) doubt(sum, 'three-decimals');
  delete sum.other;
}

function doubt(sum: NumberSum, why: NumberDoubt | undefined): void {
  if (why && !sum.why) sum.why = why;
}

/** The first reading of the whole. */
export function sumOf(sum: NumberSum): Amount {
  return sum.parts.reduce((amount, part) => addAmounts(amount, part.amount), ZERO);
}
