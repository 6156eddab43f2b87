/**
 * Where things stand in a report workbook, for writing it and for reading it back. From left to right; `code` (of the
 * indicator) and `identity` (what form this is) are hidden.
 */
export const columnNames = [
  'question',
  'indicator',
  'unitOfMeasure',
  'previous',
  'value',
  'note',
  'code',
  'identity',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Columns count from 1. */
export function columnOf(name: ColumnName): number {
  return columnNames.indexOf(name) + 1;
}

/** In the first row of the identity column: this is a report workbook, in this layout. */
export const LAYOUT = 'bot-cum-thi-dua report 1';

/** Rows of the identity column. */
export const IDENTITY_ROWS = { layout: 1, requestCode: 2, unit: 3, formVersion: 4 } as const;

/** In the code column beside the headers: below it every code is a row to fill in. */
export const HEADER_MARK = '#';
