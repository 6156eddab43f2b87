/** Which of the figures in an answer are meant as its number. */

import { calendarSense } from './number-calendar.ts';
import { readContext } from './number-context.ts';
import { type Figure, figuresIn } from './number-figure.ts';
import type { FigureSetting } from './number-sum.ts';
import type { NumberToken } from './number-tokens.ts';
import { digitOf } from './number-vocabulary.ts';

/** "chị Ba", "đồng chí Năm": names. */
const ADDRESS = new Set(['anh', 'chi', 'em', 'bac', 'co', 'chu', 'ong', 'ba', 'c']);

/** Single number words beside real figures are no numbers: "25 căn trong năm". */
export function meantFigures(tokens: readonly NumberToken[], options: FigureSetting): Figure[] {
  const figures = figuresIn(tokens, options);
  const digits = figures.some((figure) => figure.written === 'digits');
  return figures.filter((figure) => {
    if (figure.written === 'digits' || figure.numberEnd - figure.from > 1) return true;
    return !digits && standsForNumber(tokens, figure);
  });
}

/** A lone "ba", "năm" or "nam" among other words is a name or a year more often than a number. */
function standsForNumber(tokens: readonly NumberToken[], figure: Figure): boolean {
  if (/^mot (?:so|vai|it|phan|chut)$/.test(foldedPair(tokens, figure.from))) return false;
  // "hai ba căn", "bảy tám hộ": two or three, seven or eight.
  if (digitOf(tokens[figure.from - 1]) !== undefined || digitOf(tokens[figure.numberEnd]) !== undefined)
    return false;
  if (figure.unit !== undefined) return true;
  if (ADDRESS.has(tokens[figure.from - 1]?.folded ?? '')) return false;
  return (
    !readContext(tokens.slice(0, figure.from), tokens.slice(figure.next)).otherWords ||
    isRangeEnd(tokens, figure)
  );
}

function isRangeEnd(tokens: readonly NumberToken[], figure: Figure): boolean {
  const beside = [tokens[figure.from - 1]?.folded, tokens[figure.next]?.folded];
  return beside.some((word) => word === 'den' || word === 'toi' || word === '-');
}

function foldedPair(tokens: readonly NumberToken[], at: number): string {
  return `${tokens[at]?.folded} ${tokens[at + 1]?.folded ?? ''}`;
}

/** Years and dates go, unless a bare 2023 is all there is. */
export function withoutCalendar(
  tokens: readonly NumberToken[],
  figures: readonly Figure[],
): readonly Figure[] {
  const isDated = (figure: Figure) => calendarSense(tokens, figure) !== undefined;
  if (figures.length > 1) return figures.filter((figure) => !isDated(figure));
  // Alone, 2023 may well be a count; "ngày 25" and "năm 2023" are none.
  return figures.filter((figure) => !isDated(figure) || !isNamedDate(tokens, figure));
}

function isNamedDate(tokens: readonly NumberToken[], figure: Figure): boolean {
  const yearWord = tokens[figure.from - 1]?.folded === 'nam';
  return yearWord || calendarSense(tokens, figure) === 'date';
}

/** "25 căn (đạt 112% kế hoạch)": the rate only comments on the figure before it. */
export function withoutPercentAfter(figures: readonly Figure[]): readonly Figure[] {
  if (figures[0]?.unit === '%') return figures;
  return figures.filter((figure) => figure.unit !== '%');
}
