import { round, type TextLook, textAt, wrapped } from './text.ts';

/** A part of a picture: its SVG from its own upper edge on, and how high it is. */
export interface Block {
  readonly svg: string;
  readonly height: number;
}

/** As wide as a phone's screen; everything is as large as there. */
export const WIDTH = 360;
export const MARGIN = 14;
export const INNER = WIDTH - 2 * MARGIN;
const LINE_HEIGHT = 1.35;

export function textBlock(text: string, look: TextLook): Block {
  const lines = wrapped(text, INNER, look);
  const step = look.size * LINE_HEIGHT;
  const svg = lines.map((line, index) => textAt(MARGIN, step * index + look.size, line, look)).join('');
  return { svg, height: lines.length * step };
}

export function gap(height: number): Block {
  return { svg: '', height };
}

/** One below the other. */
export function stacked(blocks: readonly Block[]): Block {
  let height = 0;
  const parts = blocks.map((block) => {
    const part = block.svg === '' ? '' : `<g transform="translate(0 ${round(height)})">${block.svg}</g>`;
    height += block.height;
    return part;
  });
  return { svg: parts.join(''), height };
}
