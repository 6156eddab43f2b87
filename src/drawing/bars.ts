import type { Bar } from '../chat/drawing.ts';
import { type Block, gap, INNER, MARGIN, stacked } from './block.ts';
import { round, type TextLook, textAt, widthOf, wrapped } from './text.ts';

/** Told apart by everybody, also by who sees no red or green (Okabe and Ito); the own one is bold too. */
const COLOUR = '#0072b2';
const OWN_COLOUR = '#d55e00';
const TRACK = '#e6e6e6';
const BAR_HEIGHT = 12;
const SIZE = 13;
const LINE = 17;

/** One below the other, each under its name and figure: names are long and phones are narrow. */
export function barsBlock(bars: readonly Bar[]): Block {
  return stacked(bars.flatMap((bar) => [barBlock(bar), gap(9)]));
}

function barBlock({ label, figure, share, isOwn }: Bar): Block {
  const look: TextLook = { size: SIZE, ...(isOwn && { weight: 'semiBold' }) };
  const figureLook: TextLook = { ...look, weight: 'semiBold', anchor: 'end' };
  const lines = wrapped(label, INNER - widthOf(figure, figureLook) - 10, look);
  const top = lines.length * LINE + 3;
  const names = lines.map((line, index) => textAt(MARGIN, LINE * index + SIZE, line, look)).join('');
  const value = textAt(MARGIN + INNER, LINE * (lines.length - 1) + SIZE, figure, figureLook);
  if (share === undefined) return { svg: names + value, height: top };
  const bar = [rectangle(top, INNER, TRACK), rectangle(top, INNER * share, isOwn ? OWN_COLOUR : COLOUR)];
  return { svg: names + value + bar.join(''), height: top + BAR_HEIGHT };
}

function rectangle(y: number, width: number, colour: string): string {
  return `<rect x="${MARGIN}" y="${round(y)}" width="${round(width)}" height="${BAR_HEIGHT}" rx="2" fill="${colour}"/>`;
}
