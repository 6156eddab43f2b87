import type { SetupFault } from './document.ts';
import { faultAt, rowText } from './sheet-place.ts';
import type { SetupTable, TableRow } from './sheet-table.ts';
import type { EntryPlace } from './sheet-tree.ts';
import type { SheetName } from './sheets.ts';

/** Every sheet has a table, though it may be empty. */
export type SetupTables = Readonly<Record<SheetName, SetupTable>>;

export function rowPlace(table: SetupTable, { row }: TableRow): EntryPlace {
  return { table, row: rowText(row) };
}

export function cellPlace(table: SetupTable, row: TableRow, field: string): EntryPlace {
  return { ...rowPlace(table, row), field };
}

/** What a row says of the entry it belongs to; undefined where it says nothing, which is a fault. */
export function ownerKey(
  table: SetupTable,
  row: TableRow,
  field: string,
  faults: SetupFault[],
): string | undefined {
  const key = row.values[field];
  if (typeof key === 'string' || typeof key === 'number') return String(key);
  blameCell(table, row, field, 'is missing; it says what the row belongs to', faults);
  return undefined;
}

/** One fault for a cell is enough. */
export function blameCell(
  table: SetupTable,
  { row }: TableRow,
  field: string,
  message: string,
  faults: SetupFault[],
): void {
  const fault = faultAt({ sheet: table.title, row: rowText(row), column: table.header(field) }, message);
  if (!faults.some(({ where }) => where === fault.where)) faults.push(fault);
}
