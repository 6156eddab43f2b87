import { columnNames, columnOf, HEADER_MARK } from './report-workbook-layout.ts';
import { type SheetGrid, textAt } from './sheet-grid.ts';
import type { WorkbookFault } from './workbook-fault.ts';

export interface ExpectedRow {
  readonly question: number;
  readonly indicator: string;
  /** For the faults. */
  readonly name: string;
}

/** A row of the form and where it stands in the sheet. */
export interface PlacedRow {
  readonly row: number;
  readonly expectedRow: ExpectedRow;
}

/** Finds the rows by their hidden codes, and what was done to them besides filling them in. */
export function placeRows(
  grid: SheetGrid,
  expected: readonly ExpectedRow[],
): { rows: readonly PlacedRow[]; faults: WorkbookFault[] } {
  const header = headerRow(grid);
  const codes = rowsByCode(grid, header);
  const rows: PlacedRow[] = [];
  const faults: WorkbookFault[] = [];
  for (const expectedRow of expected) {
    const { question, name } = expectedRow;
    const [row, ...others] = codes.get(expectedRow.indicator) ?? [];
    if (row === undefined) {
      faults.push({ kind: 'missingRow', question, name });
      continue;
    }
    rows.push({ row, expectedRow });
    faults.push(
      ...others.map((other) => ({ kind: 'repeatedRow' as const, row: other, firstRow: row, name })),
    );
    if (textAt(grid, row, columnOf('question')) !== String(question))
      faults.push({ kind: 'movedRow', row, name });
    if (isMerged(grid, row)) faults.push({ kind: 'mergedRow', row, name });
  }
  return { rows, faults: [...faults, ...addedRows(grid, header, expected)] };
}

/** Infinite when the sheet is no form. */
export function headerRow(grid: SheetGrid): number {
  const marked = grid
    .rowsFilled(columnOf('code'))
    .find((row) => textAt(grid, row, columnOf('code')) === HEADER_MARK);
  return marked ?? Number.POSITIVE_INFINITY;
}

function rowsByCode(grid: SheetGrid, header: number): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, number[]>();
  for (const row of grid.rowsFilled(columnOf('code')).filter((candidate) => candidate > header)) {
    const code = textAt(grid, row, columnOf('code'));
    const rows = codes.get(code);
    if (rows) rows.push(row);
    else codes.set(code, [row]);
  }
  return codes;
}

function isMerged(grid: SheetGrid, row: number): boolean {
  return columnNames.some((name) => grid.isMerged(row, columnOf(name)));
}

/** Below the headers, whatever is filled in without being a row of the form. */
function addedRows(
  grid: SheetGrid,
  header: number,
  expected: readonly ExpectedRow[],
): readonly WorkbookFault[] {
  const codes = new Set(expected.map(({ indicator }) => indicator));
  const filled = (['code', 'value', 'note'] as const).flatMap((name) => grid.rowsFilled(columnOf(name)));
  return [...new Set(filled)]
    .filter((row) => row > header && !codes.has(textAt(grid, row, columnOf('code'))))
    .map((row) => ({ kind: 'addedRow', row }));
}
