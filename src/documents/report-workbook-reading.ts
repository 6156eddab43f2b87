import { type FilledCell, filledText, filledValue } from './filled-cell.ts';
import { columnOf, IDENTITY_ROWS, LAYOUT } from './report-workbook-layout.ts';
import { type ExpectedRow, headerRow, placeRows } from './report-workbook-rows.ts';
import { gridOf, type SheetGrid, textAt } from './sheet-grid.ts';
import type { FilledColumn, FormFault, WorkbookFault } from './workbook-fault.ts';
import { readWorkbook } from './workbook-reading.ts';

/** The form this unit must fill in, as it is now. */
export interface ExpectedReport {
  readonly requestCode: string;
  readonly unit: string;
  readonly formVersion: number;
  readonly rows: readonly ExpectedRow[];
}

/** One answered row, in the order of the form. */
export interface ReportCell {
  readonly row: number;
  readonly indicator: string;
  /** As the officer would have typed it in a chat; whether it is a figure is decided where such texts are read. */
  readonly text: string;
  readonly note?: string;
}

export type ReportWorkbook =
  | { readonly kind: 'cells'; readonly cells: readonly ReportCell[] }
  | { readonly kind: 'faults'; readonly faults: readonly WorkbookFault[] };

/** With more the sheet is no form any longer, and nobody would read them. */
const MOST_FAULTS = 500;

/**
 * Reads a filled-in report workbook, all or nothing: with any fault nothing of it is used, and every fault of the
 * sheet is named. An empty cell is a question not answered, never a zero.
 */
export async function readReportWorkbook(
  bytes: Uint8Array,
  expected: ExpectedReport,
): Promise<ReportWorkbook> {
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'fault') return faulty([{ kind: 'file', fault: workbook.fault }]);
  const grids = workbook.sheets.map(gridOf).filter(isReportSheet);
  const [grid] = grids;
  if (!grid) return faulty([{ kind: 'form', fault: 'noReportSheet' }]);
  if (grids.length > 1) return faulty([{ kind: 'form', fault: 'severalReportSheets' }]);
  const formFaults = identityFaults(grid, expected);
  if (formFaults.length > 0) return faulty(formFaults.map((fault) => ({ kind: 'form', fault })));
  return readRows(grid, expected.rows);
}

function isReportSheet(grid: SheetGrid): boolean {
  return identity(grid, 'layout') === LAYOUT && headerRow(grid) < Number.POSITIVE_INFINITY;
}

function identityFaults(grid: SheetGrid, expected: ExpectedReport): readonly FormFault[] {
  const faults: FormFault[] = [];
  if (identity(grid, 'unit') !== expected.unit) faults.push('otherUnit');
  if (identity(grid, 'requestCode') !== expected.requestCode) faults.push('otherRequest');
  // The versions of two requests have nothing to do with each other.
  else if (identity(grid, 'formVersion') !== String(expected.formVersion)) faults.push('otherForm');
  return faults;
}

function identity(grid: SheetGrid, part: keyof typeof IDENTITY_ROWS): string {
  return textAt(grid, IDENTITY_ROWS[part], columnOf('identity'));
}

function readRows(grid: SheetGrid, expected: readonly ExpectedRow[]): ReportWorkbook {
  const { rows, faults } = placeRows(grid, expected);
  const cells: ReportCell[] = [];
  for (const { row, expectedRow } of rows) {
    const { indicator, name } = expectedRow;
    const value = filledValue(grid.cell(row, columnOf('value')));
    const note = filledText(grid.cell(row, columnOf('note')));
    faults.push(...cellFaults(row, name, { value, note }));
    if (value.kind === 'empty' && note.kind === 'text') faults.push({ kind: 'noteAlone', row, name });
    if (value.kind !== 'text') continue;
    cells.push({ row, indicator, text: value.text, ...(note.kind === 'text' && { note: note.text }) });
  }
  if (faults.length > MOST_FAULTS) return faulty([{ kind: 'file', fault: 'tooMuchContent' }]);
  return faults.length > 0 ? faulty(faults.sort(byRow)) : { kind: 'cells', cells };
}

function cellFaults(
  row: number,
  name: string,
  filled: Readonly<Record<FilledColumn, FilledCell>>,
): readonly WorkbookFault[] {
  const columns: readonly FilledColumn[] = ['value', 'note'];
  return columns.flatMap((column): WorkbookFault[] => {
    const cell = filled[column];
    return cell.kind === 'fault' ? [{ kind: 'cell', fault: cell.fault, row, name, column }] : [];
  });
}

/** Missing rows first: they have no place in the sheet. */
function byRow(a: WorkbookFault, b: WorkbookFault): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(fault: WorkbookFault): number {
  return 'row' in fault ? fault.row : 0;
}

function faulty(faults: readonly WorkbookFault[]): ReportWorkbook {
  return { kind: 'faults', faults };
}
