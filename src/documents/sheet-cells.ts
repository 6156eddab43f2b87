import type { NumberFormat } from './number-format.ts';
import { unescaped } from './sheet-tables.ts';
import { PartFault } from './xml-reading.ts';

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** A date counts days from 30 December 1899, whatever the workbook counts from; below 1 it is a time. */
  | { readonly kind: 'number'; readonly number: number; readonly format: NumberFormat }
  | { readonly kind: 'truth'; readonly isTrue: boolean }
  /** "#REF!" */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that was never worked out. */
  | { readonly kind: 'none' };

/** Rows and columns count from 1, as people see them. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Its value, if any, is what another program worked out; nothing here ever does. */
  readonly isFormula: boolean;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell says of itself in the file. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inlineText: string;
}

export interface CellTables {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly isFrom1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 32_767;
const LONGEST_NUMBER = 64;
const DAY_OF_1904 = 1462;
const DAY_OF_1970 = 25_569;
const DAY_MILLISECONDS = 86_400_000;

/** Undefined for a cell that is only styled. */
export function contentOf(raw: RawCell, tables: CellTables): CellContent | undefined {
  if (raw.type === 'inlineStr') return textContent(unescaped(raw.inlineText));
  if (raw.value === '') return undefined;
  switch (raw.type) {
    case 's':
      return textContent(sharedString(raw.value, tables.strings));
    case 'str':
      return textContent(unescaped(raw.value));
    case 'b':
      return { kind: 'truth', isTrue: raw.value === '1' || raw.value === 'true' };
    case 'e':
      return { kind: 'error', text: raw.value };
    case 'd':
      return { kind: 'number', number: dayOf(raw.value), format: 'date' };
    case 'n':
    case '':
      return numberContent(plainNumber(raw.value), raw.style, tables);
    default:
      throw new PartFault(`cell type ${raw.type}`);
  }
}

/** "B12", and for the formulas of several cells and for merged cells "B12:C14". */
export function rangeOf(reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export function placeOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const place = { row: Number(digits), column };
  if (!isOnSheet(place)) throw new PartFault(`cell ${reference}`);
  return place;
}

export function isOnSheet({ row, column }: { row: number; column: number }): boolean {
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
}

export function isWithin(range: CellRange, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

function textContent(text: string): CellContent | undefined {
  if (text.length > LONGEST_TEXT) throw new PartFault('a text longer than cells hold');
  return text === '' ? undefined : { kind: 'text', text };
}

function numberContent(number: number, style: number, { formats, isFrom1904 }: CellTables): CellContent {
  const format = formats[style] ?? 'plain';
  const isShifted = isFrom1904 && format === 'date' && number > 1;
  return { kind: 'number', number: isShifted ? number + DAY_OF_1904 : number, format };
}

/** "2026-11-30" or "2026-11-30T07:30:00", as a few programs write dates; NaN for anything else. */
function dayOf(value: string): number {
  const [, day = '', time = '00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)|Z?$)/.exec(value) ?? [];
  return Date.parse(`${day}T${time}Z`) / DAY_MILLISECONDS + DAY_OF_1970;
}

function sharedString(value: string, strings: readonly string[]): string {
  const text = /^\d{1,7}$/.test(value) ? strings[Number(value)] : undefined;
  if (text === undefined) throw new PartFault(`shared text ${value}`);
  return text;
}

function plainNumber(value: string): number {
  const number =
    value.length <= LONGEST_NUMBER && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value)
      ? Number(value)
      : Number.NaN;
  if (!Number.isFinite(number)) throw new PartFault(`number ${value}`);
  return number;
}
