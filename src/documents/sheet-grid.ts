import { type CellRange, isWithin, type SheetCell } from './sheet-cells.ts';
import type { Sheet } from './sheet-reading.ts';

/** A sheet by place. Rows and columns count from 1. */
export interface SheetGrid {
  cell(row: number, column: number): SheetCell | undefined;
  /** Rows with anything in the column, from the top. */
  rowsFilled(column: number): readonly number[];
  isMerged(row: number, column: number): boolean;
}

/** Of a code or a label: one long text may stand in very many cells. */
const LONGEST_NAME = 200;

export function gridOf(sheet: Sheet): SheetGrid {
  const places = new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const merges: readonly CellRange[] = sheet.merges;
  return {
    cell: (row, column) => places.get(placeKey(row, column)),
    rowsFilled: (column) =>
      sheet.cells
        .filter((cell) => cell.column === column)
        .map(({ row }) => row)
        .sort((a, b) => a - b),
    isMerged: (row, column) => merges.some((range) => isWithin(range, row, column)),
  };
}

/** The plain text of a cell that is no formula, when it is short; a whole number counts as its digits. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return textOf(grid.cell(row, column));
}

function textOf(cell: SheetCell | undefined): string {
  if (!cell || cell.isFormula) return '';
  if (cell.content.kind === 'number') return String(cell.content.number);
  if (cell.content.kind !== 'text' || cell.content.text.length > LONGEST_NAME) return '';
  return cell.content.text.trim();
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}
