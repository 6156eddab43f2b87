import type { Cell, WriteSheet } from 'hucre/xlsx';
import { styleOf } from './report-workbook-looks.ts';

/** An answer as a table: words for whoever opens it, figures as plain decimals ("8050000000", "12.5"). */
export interface AnswerSheet {
  /** Of the sheet's tab. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** What must be said beside the figures. */
  readonly notes: readonly string[];
  readonly at: Date;
}

export type SheetValue = { readonly text: string } | { readonly decimal: string };

/** More digits than this are not kept by a spreadsheet's numbers. */
const EXACT_DIGITS = 15;
const WIDEST = 48;
const NARROWEST = 10;
/** What a program may take for a formula or a command. */
const FORMULA = /^[=+\-@\t\r]/;

/** Figures are numbers, everything else is text: nothing in it is a formula, and nothing becomes one. */
export async function writeAnswerWorkbook(sheet: AnswerSheet): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { name, title, at } = sheet;
  const cells = cellsOf(sheet);
  return writeXlsx({
    sheets: [layoutOf(name, sheet, cells)],
    properties: { title, created: at, modified: at },
  });
}

/** The same for programs that read no workbooks, with the mark by which Excel knows the letters. */
export function writeAnswerCsv({ columns, rows, notes }: AnswerSheet): string {
  const lines = [columns.map((text) => ({ text })), ...rows, ...notes.map((text) => [{ text }])];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function layoutOf(
  name: string,
  { columns, rows }: AnswerSheet,
  cells: Map<string, Partial<Cell>>,
): WriteSheet {
  const lastRow = Math.max(0, ...[...cells.keys()].map((key) => Number(key.split(',')[0])));
  const widths = columns.map((column, index) => {
    const longest = Math.max(column.length, ...rows.map((row) => textOf(row[index]).length));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 3)) };
  });
  return {
    name,
    columns: widths,
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells,
    freezePane: { rows: HEAD_ROW + 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const HEAD_ROW = 2;

function cellsOf({ title, columns, rows, notes }: AnswerSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  put(0, 0, textCell(title, 'title'));
  for (const [column, text] of columns.entries()) put(HEAD_ROW, column, textCell(text, 'header'));
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries()) put(HEAD_ROW + 1 + index, column, cellOf(value));
  for (const [index, note] of notes.entries())
    put(HEAD_ROW + 2 + rows.length + index, 0, textCell(note, 'plain'));
  return cells;
}

function cellOf(value: SheetValue): Partial<Cell> {
  if ('text' in value) return textCell(value.text, 'indicator');
  const { decimal } = value;
  if (decimal.replace(/\D/g, '').length > EXACT_DIGITS) return textCell(decimal, 'previous');
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const numFmt = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { value: Number(decimal), type: 'number', style: { ...styleOf('previous'), numFmt } };
}

function textCell(value: string, look: Parameters<typeof styleOf>[0]): Partial<Cell> {
  return { value, type: 'string', style: styleOf(look) };
}

function csvCell(value: SheetValue): string {
  if ('decimal' in value) return value.decimal;
  const safe = FORMULA.test(value.text) ? `'${value.text}` : value.text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function textOf(value: SheetValue | undefined): string {
  if (!value) return '';
  return 'text' in value ? value.text : value.decimal;
}
