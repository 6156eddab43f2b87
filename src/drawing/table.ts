import { type Block, INNER, MARGIN } from './block.ts';
import { round, type TextLook, textAt, wrapped } from './text.ts';

const LINE = 15;
const PAD = 5;
const BAND = '#f0f4f8';
const RULE = '#b3b3b3';
/** The first column names the row; the others share the rest. */
const FIRST_SHARE = 0.38;
const HEAD: TextLook = { size: 11.5, weight: 'semiBold' };
const BODY: TextLook = { size: 12 };

/** Columns of words; figures stand at the right edge of theirs. */
export function tableBlock(columns: readonly string[], rows: readonly (readonly string[])[]): Block {
  const widths = widthsFor(columns.length);
  let height = 0;
  const parts = [columns, ...rows].map((cells, index) => {
    const row = rowAt(height, cells, widths, index === 0 ? HEAD : BODY, index % 2 === 0);
    height += row.height;
    return row.svg;
  });
  return { svg: parts.join('') + rule(height), height };
}

function widthsFor(count: number): readonly number[] {
  const first = count === 1 ? INNER : INNER * FIRST_SHARE;
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : (INNER - first) / (count - 1)));
}

function rowAt(
  top: number,
  cells: readonly string[],
  widths: readonly number[],
  look: TextLook,
  isBand: boolean,
): Block {
  const texts = cells.map((cell, index) => wrapped(cell, (widths[index] ?? 0) - 2 * PAD, look));
  const height = Math.max(...texts.map((lines) => lines.length)) * LINE + 2 * PAD;
  const band = isBand
    ? `<rect x="${MARGIN}" y="${round(top)}" width="${INNER}" height="${round(height)}" fill="${BAND}"/>`
    : '';
  let left = MARGIN;
  const words = texts.map((lines, index) => {
    const width = widths[index] ?? 0;
    const [x, anchor] = index === 0 ? [left + PAD, 'start' as const] : [left + width - PAD, 'end' as const];
    left += width;
    return lines
      .map((line, place) => textAt(x, top + PAD + 11 + place * LINE, line, { ...look, anchor }))
      .join('');
  });
  return { svg: band + words.join('') + rule(top), height };
}

function rule(y: number): string {
  return `<line x1="${MARGIN}" y1="${round(y)}" x2="${MARGIN + INNER}" y2="${round(y)}" stroke="${RULE}"/>`;
}
