import type { Point } from '../chat/drawing.ts';
import { type Block, INNER, MARGIN } from './block.ts';
import { INK, PALE_INK, round, type TextLook, textAt, widthOf, wrapped } from './text.ts';

const COLOUR = '#0072b2';
const HEIGHT = 170;
const TOP = 26;
const LABEL: TextLook = { size: 11, colour: PALE_INK, anchor: 'middle' };
const FIGURE: TextLook = { size: 12, weight: 'semiBold', anchor: 'middle', isOnTop: true };
const SMALL = 10;

interface Place extends Point {
  readonly x: number;
  readonly y?: number;
}

/** Points in order of time, from zero up; no line leads over a missing figure or into another series. */
export function lineBlock(points: readonly Point[], breakLabel: string): Block {
  const step = INNER / points.length;
  const places = points.map((point, index): Place => {
    const x = MARGIN + step * (index + 0.5);
    return { ...point, x, ...(point.share !== undefined && { y: TOP + HEIGHT * (1 - point.share) }) };
  });
  const labels = places.map((place) => labelOf(place, step - 4));
  const svg = [
    axis(),
    ...places.flatMap((place, index) => [
      ...breakAt(place, step, breakLabel),
      segment(places[index - 1], place),
    ]),
    ...places.map((place) => dot(place, step)),
    ...labels.map(({ svg }) => svg),
  ];
  const lines = Math.max(1, ...labels.map(({ lines }) => lines));
  return { svg: svg.join(''), height: TOP + HEIGHT + 8 + lines * 14 };
}

function axis(): string {
  return `<line x1="${MARGIN}" y1="${TOP + HEIGHT}" x2="${MARGIN + INNER}" y2="${TOP + HEIGHT}" stroke="${PALE_INK}"/>`;
}

function segment(from: Place | undefined, to: Place): string {
  if (from?.y === undefined || to.y === undefined || to.isAfterBreak) return '';
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${COLOUR}" stroke-width="2.5"/>`;
}

function breakAt({ x, isAfterBreak }: Place, step: number, label: string): string[] {
  if (!isAfterBreak) return [];
  const at = round(x - step / 2);
  return [
    `<line x1="${at}" y1="${TOP - 12}" x2="${at}" y2="${TOP + HEIGHT}" stroke="${INK}" stroke-dasharray="5 4"/>`,
    textAt(clamped(at, widthOf(label, { size: SMALL })), TOP - 16, label, { ...LABEL, size: SMALL }),
  ];
}

/** The figure in full where there is room; else as large as there is. */
function dot({ x, y, figure }: Place, step: number): string {
  if (y === undefined) return textAt(x, TOP + HEIGHT - 6, '–', LABEL);
  const room = Math.max(step * 1.6, 40);
  const wide = widthOf(figure, FIGURE);
  const size = wide <= room ? 12 : Math.max(8, (12 * room) / wide);
  return [
    `<circle cx="${round(x)}" cy="${round(y)}" r="4" fill="${COLOUR}" stroke="#ffffff" stroke-width="1.5"/>`,
    textAt(clamped(x, Math.min(wide, room)), y - 9, figure, { ...FIGURE, size: round(size) }),
  ].join('');
}

function labelOf({ x, label }: Place, width: number): { readonly svg: string; readonly lines: number } {
  const lines = wrapped(label, Math.max(width, 30), LABEL);
  const svg = lines.map((line, index) => textAt(x, TOP + HEIGHT + 16 + index * 14, line, LABEL)).join('');
  return { svg, lines: lines.length };
}

/** A text around its middle that stays inside the picture. */
function clamped(x: number, width: number): number {
  return Math.min(Math.max(x, MARGIN + width / 2), MARGIN + INNER - width / 2);
}
