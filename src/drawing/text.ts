import { FAMILY, fonts, type Weight } from './font.ts';

export interface TextLook {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Lines pass behind it. */
  readonly isOnTop?: true;
}

export const INK = '#1a1a1a';
export const PALE_INK = '#4d4d4d';
const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, semiBold: 600 };

/** One line of text as SVG; `y` is its base line. */
export function textAt(x: number, y: number, text: string, look: TextLook): string {
  const { size, weight = 'regular', colour = INK, anchor = 'start', isOnTop = false } = look;
  const halo = isOnTop
    ? ' stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
    : '';
  return `<text x="${round(x)}" y="${round(y)}" font-family="${FAMILY}" font-size="${size}" font-weight="${WEIGHTS[weight]}" fill="${colour}"${halo} text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** What the font has no sign for is a question mark, not an empty box. */
export function drawable(text: string): string {
  const font = fonts().regular;
  return [...text.normalize('NFC')].map((sign) => (font.hasGlyph(sign) ? sign : '?')).join('');
}

/** Lines that are no wider than that, broken between words; a word that is wider stands alone. */
export function wrapped(text: string, width: number, { size, weight = 'regular' }: TextLook): string[] {
  const font = fonts()[weight];
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && font.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function widthOf(text: string, { size, weight = 'regular' }: TextLook): number {
  return fonts()[weight].width(text, size);
}

/** Two decimals are finer than any screen, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
