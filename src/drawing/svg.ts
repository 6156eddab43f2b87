import { type Drawing, wordedDrawing } from '../chat/drawing.ts';
import { barsBlock } from './bars.ts';
import { type Block, gap, stacked, textBlock, WIDTH } from './block.ts';
import { lineBlock } from './line.ts';
import { tableBlock } from './table.ts';
import { drawable, PALE_INK, round, type TextLook } from './text.ts';

const TITLE: TextLook = { size: 16, weight: 'semiBold' };
const SUBTITLE: TextLook = { size: 13 };
const NOTE: TextLook = { size: 11, colour: PALE_INK };

/** The drawing as SVG, as wide as a phone: title, period, picture, and what must be said beside the figures. */
export function svgOf(given: Drawing): string {
  const drawing = wordedDrawing(given, drawable);
  const { svg, height } = stacked([
    gap(14),
    textBlock(drawing.title, TITLE),
    gap(2),
    textBlock(drawing.subtitle, SUBTITLE),
    gap(12),
    plot(drawing),
    gap(10),
    ...drawing.notes.flatMap((note) => [textBlock(note, NOTE), gap(3)]),
    gap(10),
  ]);
  const high = Math.ceil(height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${high}" viewBox="0 0 ${WIDTH} ${high}"><rect width="${WIDTH}" height="${round(high)}" fill="#ffffff"/>${svg}</svg>`;
}

function plot(drawing: Drawing): Block {
  switch (drawing.kind) {
    case 'bars':
      return barsBlock(drawing.bars);
    case 'line':
      return lineBlock(drawing.points, drawing.breakLabel);
    case 'table':
      return tableBlock(drawing.columns, drawing.rows);
  }
}
