import { type Amount, multiplyAmount, negateAmount } from '../../domain/amount.ts';
import type { NumberDoubt } from './number-doubt.ts';
import { type FigureSetting, type NumberSum, readSum, sumOf } from './number-sum.ts';
import type { NumberToken } from './number-tokens.ts';
import { SQUARE_METRES, type UnitWord, unitAt } from './number-units.ts';
import { jointOf } from './number-vocabulary.ts';

/** One number expression among tokens: literals or words with their magnitudes, and its unit. */
export interface Figure {
  readonly from: number;
  /** After the number itself. */
  readonly numberEnd: number;
  /** After the unit too. */
  readonly next: number;
  /** One amount, or every equally likely one. Areas are in m². */
  readonly options: readonly [Amount, ...Amount[]];
  readonly unit?: UnitWord;
  readonly why?: NumberDoubt;
  readonly written: 'digits' | 'words';
  /** Product of the magnitude words when a single number has them, else 1. */
  readonly scale: bigint;
  /** Square metres in one of the unit, else 1. */
  readonly unitFactor: bigint;
}

/** Reads the figure that begins exactly here, as far as it goes. */
export function figureAt(
  tokens: readonly NumberToken[],
  at: number,
  setting: FigureSetting = {},
): Figure | undefined {
  const negative = startsNegative(tokens, at);
  const sum = readSum(tokens, negative ? at + 1 : at, setting);
  if (!sum) return undefined;
  const unit = unitAfter(tokens, sum.next);
  const unitWord = unit?.unit ?? (sum.money ? 'đồng' : undefined);
  const why = sum.why ?? (negative ? 'negative' : regional(unitWord));
  return {
    from: at,
    numberEnd: sum.next,
    next: unit?.next ?? sum.next,
    options: signed(inSquareMetres(optionsOf(sum), unitWord), negative),
    written: tokens.slice(at, sum.next).some((token) => token.kind === 'digits') ? 'digits' : 'words',
    scale: sum.scale,
    unitFactor: (unitWord && SQUARE_METRES[unitWord]) ?? 1n,
    ...(unitWord ? { unit: unitWord } : {}),
    ...(why ? { why } : {}),
  };
}

/** Every figure of the tokens, from left to right, none overlapping. */
export function figuresIn(tokens: readonly NumberToken[], setting: FigureSetting): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const figure = startsAfterLetters(tokens, at) ? undefined : figureAt(tokens, at, setting);
    if (figure) figures.push(figure);
    at = figure ? figure.next : at + 1;
  }
  return figures;
}

function optionsOf(sum: NumberSum): [Amount, ...Amount[]] {
  return sum.other ? [sumOf(sum), sum.other] : [sumOf(sum)];
}

function inSquareMetres(options: [Amount, ...Amount[]], unit: UnitWord | undefined): [Amount, ...Amount[]] {
  const factor = unit && SQUARE_METRES[unit];
  if (!factor) return options;
  const [first, ...others] = options;
  return [multiplyAmount(first, factor), ...others.map((other) => multiplyAmount(other, factor))];
}

function signed([first, ...others]: [Amount, ...Amount[]], negative: boolean): [Amount, ...Amount[]] {
  return negative ? [negateAmount(first), ...others.map(negateAmount)] : [first, ...others];
}

function regional(unit: UnitWord | undefined): NumberDoubt | undefined {
  return unit === 'sào' || unit === 'mẫu' ? 'regional-area' : undefined;
}

/** "tr.đ": the dot of an abbreviation is stepped over. */
function unitAfter(tokens: readonly NumberToken[], at: number): ReturnType<typeof unitAt> {
  const abbreviated = tokens[at]?.text === '.' && tokens[at]?.glued ? unitAt(tokens, at + 1) : undefined;
  return unitAt(tokens, at) ?? (abbreviated?.unit === 'đồng' ? abbreviated : undefined);
}

/** A dash counts as minus only when nothing but signs stands before it and nothing between: "- 25" is a list. */
function startsNegative(tokens: readonly NumberToken[], at: number): boolean {
  if (jointOf(tokens[at]) === 'minus') return true;
  const before = tokens[at - 1];
  const opens = !before || (before.kind === 'sign' && !/[-/%)]/.test(before.text));
  const next = tokens[at + 1];
  return tokens[at]?.text === '-' && opens && next?.kind === 'digits' && next.glued;
}

/** "Q1", "A4": part of a name. */
function startsAfterLetters(tokens: readonly NumberToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'digits' && token.glued && tokens[at - 1]?.kind === 'word';
}
