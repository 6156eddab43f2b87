import {
  type CellRange,
  type CellTables,
  contentOf,
  isOnSheet,
  isWithin,
  placeOf,
  rangeOf,
  type SheetCell,
} from './sheet-cells.ts';
import type { SheetPlace } from './workbook-relations.ts';
import { PartFault, type XmlParts } from './xml-reading.ts';

export interface Sheet {
  readonly name: string;
  /** Those with a value or a formula, as they stand in the file. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly CellRange[];
}

const MOST_RANGES = 1_000;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inlineText: string;
  isFormula: boolean;
}

/**
 * Reads one sheet of at most so many cells. What it claims to hold (its dimension, row spans) is ignored; only real
 * cells take room.
 */
export async function readSheet(
  { name, path }: SheetPlace,
  parts: XmlParts,
  tables: CellTables,
  mostCells: number,
): Promise<Sheet> {
  const cells = new Map<string, SheetCell>();
  const merges: CellRange[] = [];
  const formulaRanges: CellRange[] = [];
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let into: 'value' | 'inlineText' | undefined;
  let isPhonetic = false;

  function open(tag: string, attributes: Readonly<Record<string, string>>): void {
    switch (tag) {
      case 'row':
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
        return;
      case 'c':
        cell = openCell(attributes, row, column + 1);
        ({ column } = cell);
        return;
      case 'f':
        if (cell) cell.isFormula = true;
        if (attributes.ref !== undefined && attributes.t !== 'shared')
          addRange(formulaRanges, attributes.ref);
        return;
      case 'v':
        into = 'value';
        return;
      case 't':
        into = isPhonetic ? undefined : 'inlineText';
        return;
      case 'rPh':
        isPhonetic = true;
        return;
      case 'mergeCell':
        addRange(merges, attributes.ref ?? '');
    }
  }

  function close(tag: string): void {
    if (tag === 'v' || tag === 't') into = undefined;
    if (tag === 'rPh') isPhonetic = false;
    if (tag !== 'c' || !cell) return;
    keep(cell);
    cell = undefined;
  }

  function keep(read: OpenCell): void {
    const content = contentOf(read, tables);
    if (!content && !read.isFormula) return;
    const key = `${read.row} ${read.column}`;
    if (cells.has(key)) throw new PartFault('one cell twice');
    if (cells.size >= mostCells) throw new PartFault('too many cells', 'tooMuchContent');
    const { row, column, isFormula } = read;
    cells.set(key, { row, column, content: content ?? { kind: 'none' }, isFormula });
  }

  await parts.read(path, {
    open,
    close,
    text(text) {
      if (cell && into) cell[into] += text;
    },
  });
  return { name, cells: withSpills([...cells.values()], formulaRanges), merges };
}

function openCell(attributes: Readonly<Record<string, string>>, row: number, next: number): OpenCell {
  const place = attributes.r === undefined ? { row, column: next } : placeOf(attributes.r);
  if (!isOnSheet(place)) throw new PartFault('a cell outside the sheet');
  // Not spread: a sheet may have a hundred thousand cells, and this is four times as fast.
  return {
    row: place.row,
    column: place.column,
    type: attributes.t ?? '',
    style: Number(attributes.s ?? 0),
    value: '',
    inlineText: '',
    isFormula: false,
  };
}

function addRange(ranges: CellRange[], reference: string): void {
  if (ranges.length >= MOST_RANGES) throw new PartFault('too many ranges', 'tooMuchContent');
  ranges.push(rangeOf(reference));
}

/** A formula may fill its neighbours, which then look like values of their own. */
function withSpills(cells: readonly SheetCell[], ranges: readonly CellRange[]): readonly SheetCell[] {
  const wide = ranges.filter((range) => range.top < range.bottom || range.left < range.right);
  if (wide.length === 0) return cells;
  return cells.map((cell) =>
    wide.some((range) => isWithin(range, cell.row, cell.column)) ? { ...cell, isFormula: true } : cell,
  );
}
