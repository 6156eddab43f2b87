import type { SheetCell } from '../sheet-cells.ts';
import { gridOf, textAt } from '../sheet-grid.ts';
import type { Sheet } from '../sheet-reading.ts';
import type { SetupFault } from './document.ts';
import {
  columnsOf,
  headerOf,
  isNamed,
  noteColumn,
  type SheetColumn,
  type SheetLayout,
  titleOf,
  UNREAD_ROW,
} from './sheet-layout.ts';
import { faultAt, rowText } from './sheet-place.ts';
import { cellValue } from './sheet-value.ts';

export type RowValues = Readonly<Record<string, unknown>>;

export interface TableRow {
  readonly row: number;
  /** By field; those that are empty are not there. */
  readonly values: RowValues;
}

/** A sheet read by its headers. */
export interface SetupTable {
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly faults: readonly SetupFault[];
  /** As the sheet writes it. */
  header(field: string): string;
}

type Headers = ReadonlyMap<number, { readonly written: string; readonly column?: SheetColumn }>;

/** Of a sheet that is not in the workbook. */
export function emptyTable(layout: SheetLayout): SetupTable {
  const headers = new Map(columnsOf(layout).map((column) => [column.field, headerOf(column)]));
  return { title: titleOf(layout), rows: [], faults: [], header: (field) => headers.get(field) ?? field };
}

export function readTable(sheet: Sheet, layout: SheetLayout): SetupTable {
  const missing = emptyTable(layout);
  const faults: SetupFault[] = [];
  const headers = readHeaders(sheet, layout, faults);
  const rows: TableRow[] = [];
  const unread = new Set<number>();
  for (const [row, cells] of rowsBelow(sheet)) {
    if (cells.some((cell) => isUnreadMark(cell, headers))) unread.add(row);
    else rows.push({ row, values: readRow(cells, headers, sheet.name, faults) });
  }
  for (const { top, bottom } of sheet.merges) {
    if (top === bottom && unread.has(top)) continue;
    faults.push(faultAt({ sheet: sheet.name, row: rowText(top) }, 'cells are merged; unmerge them'));
  }
  const written = new Map([...headers.values()].map((header) => [header.column?.field, header.written]));
  return {
    title: sheet.name,
    rows: rows.filter(({ values }) => Object.keys(values).length > 0),
    faults,
    header: (field) => written.get(field) ?? missing.header(field),
  };
}

function readHeaders(sheet: Sheet, layout: SheetLayout, faults: SetupFault[]): Headers {
  const grid = gridOf(sheet);
  const headers = new Map<number, { written: string; column?: SheetColumn }>();
  const taken = new Set<SheetColumn>();
  for (const index of [...new Set(sheet.cells.map((cell) => cell.column))].sort((a, b) => a - b)) {
    const name = textAt(grid, 1, index);
    const column = columnsOf(layout).find(({ field, header }) => isNamed(name, field, header));
    const fault = headerFault(name, column, taken, layout);
    const written = name || lettersOf(index);
    headers.set(index, { written, ...(column && !fault && { column }) });
    if (fault) faults.push(faultAt({ sheet: sheet.name, column: written }, fault));
    if (column) taken.add(column);
  }
  return headers;
}

function headerFault(
  name: string,
  column: SheetColumn | undefined,
  taken: ReadonlySet<SheetColumn>,
  layout: SheetLayout,
): string | undefined {
  if (name === '') return 'has no name in row 1';
  if (!column)
    return `there is no such column; the columns are ${columnsOf(layout).map(headerOf).join(', ')}`;
  return taken.has(column) ? 'stands further left already' : undefined;
}

function rowsBelow({ cells }: Sheet): readonly (readonly [number, readonly SheetCell[]])[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  rows.delete(1);
  return [...rows].sort(([a], [b]) => a - b);
}

function isUnreadMark({ column, content }: SheetCell, headers: Headers): boolean {
  const isNote = headers.get(column)?.column === noteColumn;
  return isNote && content.kind === 'text' && content.text.trimStart().startsWith(UNREAD_ROW);
}

function readRow(
  cells: readonly SheetCell[],
  headers: Headers,
  title: string,
  faults: SetupFault[],
): RowValues {
  const values: Record<string, unknown> = {};
  for (const cell of cells) {
    const { column, written } = headers.get(cell.column) ?? {};
    if (!column || column === noteColumn) continue;
    const { value, fault } = cellValue(cell, column.kind);
    if (value !== undefined) values[column.field] = value;
    if (fault)
      faults.push(
        faultAt({ sheet: title, row: rowText(cell.row), ...(written && { column: written }) }, fault),
      );
  }
  return values;
}

/** 28 is "AB". */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + letter : letter;
}
