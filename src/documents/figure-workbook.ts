import type { Directory } from '../domain/reference.ts';
import { tidy } from '../language/normalise.ts';
import {
  type FigureColumn,
  type FigureRow,
  type FileFault,
  type FileFigures,
  figureColumns,
  headerFault,
  readFigureRows,
} from './figure-rows.ts';
import { shownNumber } from './filled-cell.ts';
import type { CellRange, SheetCell } from './sheet-cells.ts';
import { gridOf, textAt } from './sheet-grid.ts';
import type { Sheet } from './sheet-reading.ts';
import { readWorkbook } from './workbook-reading.ts';
import { workbookRefusals } from './workbook-refusal.ts';

/** Excel keeps so many digits of a number and makes zeros of the rest. */
const KEPT_DIGITS = 15;
/** One long text may stand in very many cells. */
const LONGEST_TEXT = 1000;
/** Without them a figure is not known to be the one that is meant. */
const keyColumns: readonly FigureColumn[] = ['year', 'period', 'unit', 'indicator'];

/** Reads the first sheet of a workbook as a whole figures file. */
export async function readFigureWorkbook(bytes: Uint8Array, directory: Directory): Promise<FileFigures> {
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'fault') {
    return faulty([{ line: 1, message: `the file ${workbookRefusals[workbook.fault]}` }]);
  }
  const [sheet] = workbook.sheets;
  if (!sheet || !hasHeader(sheet)) return faulty([headerFault]);
  const { rows, faults } = rowsOf(sheet);
  const read = readFigureRows(rows, directory, 'row');
  return {
    figures: read.figures,
    faults: [...mergeFaults(sheet.merges), ...faults, ...read.faults].sort(byLine),
  };
}

function hasHeader(sheet: Sheet): boolean {
  const grid = gridOf(sheet);
  const isWider = sheet.cells.some(({ row, column }) => row === 1 && column > figureColumns.length);
  return !isWider && figureColumns.every((name, index) => textAt(grid, 1, index + 1) === name);
}

function rowsOf(sheet: Sheet): { rows: readonly FigureRow[]; faults: readonly FileFault[] } {
  const cells = new Map<number, SheetCell[]>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row);
    if (row) row.push(cell);
    else cells.set(cell.row, [cell]);
  }
  cells.delete(1);
  const read = [...cells].sort(([a], [b]) => a - b).map(([line, row]) => rowOf(line, row));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** No row where nothing stands, and where what stands there does not say which figure it is. */
function rowOf(line: number, cells: readonly SheetCell[]): { row?: FigureRow; faults: readonly FileFault[] } {
  const row = { year: '', period: '', unit: '', indicator: '', value: '', note: '' };
  const faults: FileFault[] = [];
  let isKnown = true;
  for (const cell of cells) {
    const column = figureColumns[cell.column - 1];
    const content = column ? textOf(cell) : { fault: 'stands to the right of the last column' };
    if ('text' in content) {
      if (column) row[column] = content.text;
      continue;
    }
    faults.push({ line, message: `the ${column ?? 'text'} ${content.fault}` });
    if (column && keyColumns.includes(column)) isKnown = false;
  }
  const isEmpty = Object.values(row).every((text) => text === '');
  return isEmpty || !isKnown ? { faults } : { row: { line, row }, faults };
}

/** As it would stand in a CSV file. */
function textOf({ content, isFormula }: SheetCell): { text: string } | { fault: string } {
  if (isFormula) return { fault: 'is a formula; paste it as a value' };
  switch (content.kind) {
    case 'none':
      return { text: '' };
    case 'text':
      return content.text.length > LONGEST_TEXT
        ? { fault: `is longer than ${LONGEST_TEXT} characters; shorten it` }
        : { text: tidy(content.text) };
    case 'truth':
      return { text: String(content.isTrue) };
    case 'error':
      return { fault: 'shows an Excel error' };
    case 'number':
      return numberText(content.number, content.format);
  }
}

function numberText(
  number: number,
  format: 'plain' | 'date' | 'percent',
): { text: string } | { fault: string } {
  if (format === 'date') return { fault: 'is a date; write it as a plain number or text' };
  if (format === 'percent') return { fault: 'is a percentage; write 98.25% as the plain number 98.25' };
  if (Math.abs(number) >= 10 ** KEPT_DIGITS) {
    return { fault: `is too large for Excel to keep all its digits; write it as text` };
  }
  return { text: String(shownNumber(number)) };
}

function mergeFaults(merges: readonly CellRange[]): readonly FileFault[] {
  return merges.map(({ top }) => ({ line: top, message: 'cells are merged; unmerge them' }));
}

function faulty(faults: readonly FileFault[]): FileFigures {
  return { figures: [], faults };
}

function byLine(a: FileFault, b: FileFault): number {
  return a.line - b.line;
}
