import type { Sheet } from '../sheet-reading.ts';
import type { FileFault } from '../workbook-package.ts';
import { readWorkbook } from '../workbook-reading.ts';
import type { SetupDocument, SetupFault } from './document.ts';
import { guideSheet, isNamed, type SheetLayout, titleOf } from './sheet-layout.ts';
import { nestedDocument } from './sheet-nesting.ts';
import { faultAt } from './sheet-place.ts';
import { emptyTable, readTable, type SetupTable } from './sheet-table.ts';
import { type SheetName, sheets } from './sheets.ts';

export type SetupWorkbook =
  | { readonly kind: 'document'; readonly document: SetupDocument }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** All sheets together; a year of a large cluster needs a hundredth of it. */
const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 1_000_000;

/** Reads a setup workbook from a stranger: one sheet a list, its first row the names of the fields. */
export async function readSetupWorkbook(bytes: Uint8Array): Promise<SetupWorkbook> {
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'fault') return workbook;
  if (isTooMuch(workbook.sheets)) return { kind: 'fault', fault: 'tooMuchContent' };
  return { kind: 'document', document: documentOf(workbook.sheets) };
}

/** One long text may stand in very many cells. */
function isTooMuch(all: readonly Sheet[]): boolean {
  const cells = all.flatMap((sheet) => sheet.cells);
  const rows = all.reduce((sum, sheet) => sum + new Set(sheet.cells.map(({ row }) => row)).size, 0);
  const characters = cells.reduce(
    (sum, { content }) => sum + (content.kind === 'text' ? content.text.length : 0),
    0,
  );
  return rows > MOST_ROWS || characters > MOST_CHARACTERS;
}

function documentOf(all: readonly Sheet[]): SetupDocument {
  const layouts = Object.values(sheets);
  const tables = emptyTables();
  const seen = new Set<SheetName>();
  const faults: SetupFault[] = [];
  for (const sheet of all.filter(({ name, cells }) => cells.length > 0 && !isGuide(name))) {
    const layout = layouts.find(({ name, title }) => isNamed(sheet.name, name, title));
    const fault = sheetFault(layout, seen);
    if (fault) faults.push(faultAt({ sheet: sheet.name }, fault));
    if (!layout || fault) continue;
    tables[layout.name] = readTable(sheet, layout);
    seen.add(layout.name);
  }
  const document = nestedDocument(tables);
  return { ...document, faults: [...faults, ...document.faults] };
}

function emptyTables(): Record<SheetName, SetupTable> {
  return {
    sources: emptyTable(sheets.sources),
    units: emptyTable(sheets.units),
    successions: emptyTable(sheets.successions),
    clusters: emptyTable(sheets.clusters),
    years: emptyTable(sheets.years),
    offices: emptyTable(sheets.offices),
    indicators: emptyTable(sheets.indicators),
    daysOff: emptyTable(sheets.daysOff),
    reportRequests: emptyTable(sheets.reportRequests),
    sections: emptyTable(sheets.sections),
    officers: emptyTable(sheets.officers),
  };
}

function isGuide(name: string): boolean {
  return isNamed(name, guideSheet.name, guideSheet.title);
}

function sheetFault(layout: SheetLayout | undefined, seen: ReadonlySet<SheetName>): string | undefined {
  if (layout) return seen.has(layout.name) ? `another sheet is the list "${layout.name}" already` : undefined;
  const names = [guideSheet, ...Object.values(sheets)].map(titleOf);
  return `there is no such sheet; the sheets are ${names.join(', ')}`;
}
