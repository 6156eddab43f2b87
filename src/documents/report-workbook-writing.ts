import type { Cell, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { ReportForm } from './report-form.ts';
import { type ColumnName, columnNames, columnOf } from './report-workbook-layout.ts';
import { formLines, headLines, type SheetLine } from './report-workbook-lines.ts';
import { styleOf } from './report-workbook-looks.ts';

/** In characters; those without a width are hidden. */
const WIDTHS: Partial<Record<ColumnName, number>> = {
  question: 6,
  indicator: 52,
  unitOfMeasure: 14,
  previous: 16,
  value: 20,
  note: 34,
};

/** Characters of an indicator's name that surely fit into one line, and the line's height in points. */
const NAME_LINE = 52;
const LINE_HEIGHT = 16.5;

/**
 * The form as an .xlsx file. Only "Số liệu" and "Ghi chú" can be written in, and they are text cells: what is typed
 * comes back as typed, whatever country the officer's program is set to. No text ever becomes a formula.
 */
export async function writeReportWorkbook(form: ReportForm): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { words, at } = form;
  const lines = formLines(form);
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        columns: columnNames.map(columnDefinition),
        rows: lines.map(() => []),
        rowDefs: heightsOf(lines),
        cells: cellsOf(lines),
        freezePane: { rows: headLines(words).length },
        // No password: it keeps from slips, not from people.
        protection: { sheet: true, formatColumns: true, formatRows: true },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
    properties: { title: words.title, created: at, modified: at },
  });
}

function columnDefinition(name: ColumnName): ColumnDef {
  const width = WIDTHS[name];
  return width === undefined ? { width: 1, hidden: true } : { width };
}

/** Not every program makes room for a name of several lines; where one line will do the row stays free to grow. */
function heightsOf(lines: readonly SheetLine[]): NonNullable<WriteSheet['rowDefs']> {
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, line] of lines.entries()) {
    const lineCount = Math.ceil(String(line.indicator?.value ?? '').length / NAME_LINE);
    if (lineCount > 1) heights.set(row, { height: lineCount * LINE_HEIGHT });
  }
  return heights;
}

function cellsOf(lines: readonly SheetLine[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of lines.entries()) {
    for (const name of columnNames) {
      const cell = line[name];
      if (!cell) continue;
      const type = typeof cell.value === 'number' ? 'number' : 'string';
      cells.set(`${row},${columnOf(name) - 1}`, { value: cell.value, type, style: styleOf(cell.look) });
    }
  }
  return cells;
}
