import type { Bar, Drawing, DrawingFrame, Point } from '../chat/drawing.ts';
import { type Fields, list, record, text, texts } from './json-fields.ts';

/** Reads back a drawing that was stored as JSON; throws when it is none. */
export function drawingOf(fields: Fields): Drawing {
  const frame: DrawingFrame = {
    name: text(fields, 'name'),
    title: text(fields, 'title'),
    subtitle: text(fields, 'subtitle'),
    notes: texts(fields, 'notes'),
  };
  switch (fields.kind) {
    case 'bars':
      return { ...frame, kind: 'bars', bars: list(fields, 'bars').map(barOf) };
    case 'line':
      return {
        ...frame,
        kind: 'line',
        points: list(fields, 'points').map(pointOf),
        breakLabel: text(fields, 'breakLabel'),
      };
    case 'table':
      return { ...frame, kind: 'table', columns: texts(fields, 'columns'), rows: rowsOf(fields.rows) };
    default:
      throw new Error(`a stored drawing has the unknown kind ${String(fields.kind)}`);
  }
}

function barOf(fields: Fields): Bar {
  return {
    label: text(fields, 'label'),
    figure: text(fields, 'figure'),
    ...(typeof fields.share === 'number' && { share: fields.share }),
    ...(fields.isOwn === true && { isOwn: true as const }),
  };
}

function pointOf(fields: Fields): Point {
  return {
    label: text(fields, 'label'),
    figure: text(fields, 'figure'),
    ...(typeof fields.share === 'number' && { share: fields.share }),
    ...(fields.isAfterBreak === true && { isAfterBreak: true as const }),
  };
}

function rowsOf(value: unknown): string[][] {
  if (!Array.isArray(value)) throw new Error('a stored table has no rows');
  return value.map((row) => texts(record({ row }), 'row'));
}
