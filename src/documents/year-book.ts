import type { Cell, WriteSheet } from 'hucre/xlsx';
import { daysBetween, parseIsoDate } from '../domain/local-date.ts';
import { type CellLook, styleOf } from './report-workbook-looks.ts';

/** What a column holds: text as it is, plain decimals ("8050000000", "12.5"), or ISO days. */
export type BookKind = 'text' | 'number' | 'day';

export interface BookColumn {
  /** In the JSON file. */
  readonly key: string;
  /** Over the column of a sheet. */
  readonly title: string;
  readonly kind: BookKind;
}

/** One value a column; missing: nothing is known. */
export type BookRow = Readonly<Record<string, string | undefined>>;

export interface BookSheet {
  /** In the JSON file. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
}

/** Everything of a cluster's year, as plain tables. */
export interface YearBook {
  readonly cluster: string;
  readonly year: number;
  readonly title: string;
  readonly at: Date;
  readonly sheets: readonly BookSheet[];
}

/** More digits than this are not kept by a spreadsheet's numbers. */
const EXACT_DIGITS = 15;
const NARROWEST = 10;
const WIDEST = 48;
/** Where spreadsheets begin to count days. */
const DAY_ZERO = { year: 1899, month: 12, day: 30 };
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
};

/** Figures are numbers, days are days, everything else is text: nothing in it is a formula, and nothing becomes one. */
export async function writeYearWorkbook({ title, at, sheets }: YearBook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { title, created: at, modified: at } });
}

/** The same for programs. Figures are texts of plain decimals: no float may round them. */
export function writeYearJson({ cluster, year, at, sheets }: YearBook): string {
  const lists = sheets.map(({ key, columns, rows }) => [
    key,
    rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, row[column.key] ?? null]))),
  ]);
  const head = { cluster, year, exportedAt: at.toISOString() };
  return `${JSON.stringify({ ...head, ...Object.fromEntries(lists) }, null, 2)}\n`;
}

function sheetOf({ title, columns, rows }: BookSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${index}`, textCell(column.title, 'header'));
    for (const [row, values] of rows.entries()) {
      const value = values[column.key];
      if (value !== undefined) cells.set(`${row + 1},${index}`, cellOf(value, column.kind));
    }
  }
  return {
    name: title,
    columns: columns.map((column) => ({ width: widthOf(column, rows) })),
    rows: Array.from({ length: rows.length + 1 }, () => []),
    cells,
    freezePane: { rows: 1 },
    pageSetup: PAGE,
  };
}

function widthOf({ key, title }: BookColumn, rows: readonly BookRow[]): number {
  const longest = Math.max(title.length, ...rows.map((row) => (row[key] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
}

function cellOf(value: string, kind: BookKind): Partial<Cell> {
  if (kind === 'day') return dayCell(value);
  return kind === 'number' ? numberCell(value) : textCell(value, 'indicator');
}

function numberCell(decimal: string): Partial<Cell> {
  if (decimal.replace(/\D/g, '').length > EXACT_DIGITS) return textCell(decimal, 'previous');
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const numFmt = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { value: Number(decimal), type: 'number', style: { ...styleOf('previous'), numFmt } };
}

function dayCell(iso: string): Partial<Cell> {
  const date = parseIsoDate(iso);
  if (!date) return textCell(iso, 'indicator');
  const value = daysBetween(DAY_ZERO, date);
  return { value, type: 'number', style: { ...styleOf('unit'), numFmt: 'dd/mm/yyyy' } };
}

function textCell(value: string, look: CellLook): Partial<Cell> {
  return { value, type: 'string', style: styleOf(look) };
}
