import type { SetupFault } from './document.ts';
import { titleOf } from './sheet-layout.ts';
import { blameCell, cellPlace, ownerKey, rowPlace, type SetupTables } from './sheet-owner.ts';
import { missingRowText, rowText } from './sheet-place.ts';
import type { TableRow } from './sheet-table.ts';
import type { SetupTree, TreeEntry } from './sheet-tree.ts';
import { sheets } from './sheets.ts';

/** A section as its rows make it. */
interface OpenSection {
  readonly entry: TreeEntry;
  readonly row: TableRow;
  readonly indicators: unknown[];
}

/** Report requests with their sections; the rows of a request with one title are one section, in the order of the sheet. */
export function addRequests(tables: SetupTables, tree: SetupTree, faults: SetupFault[]): void {
  const requests = new Map<string, TreeEntry>();
  const sections = new Map<string, OpenSection>();

  for (const row of tables.reportRequests.rows) {
    const values = { ...row.values, sections: [] };
    const entry = tree.add(tree.root, 'reportRequests', values, rowPlace(tables.reportRequests, row));
    const code = String(row.values.code);
    tree.mark([...entry.path, 'sections'], { table: tables.sections, row: missingRowText(code) });
    if (!requests.has(code)) requests.set(code, entry);
  }
  for (const row of tables.sections.rows) {
    const code = ownerKey(tables.sections, row, 'request', faults);
    const request = code === undefined ? undefined : requests.get(code);
    if (request) addIndicators(sectionOf(request, row), row);
    else if (code !== undefined) blameOrphan(code, row);
  }

  function sectionOf(request: TreeEntry, row: TableRow): OpenSection {
    const key = `${request.path.join('/')} ${row.values.title}`;
    const known = sections.get(key);
    if (known) return continued(known, row);
    const { request: _, ...values } = row.values;
    const indicators: unknown[] = [];
    const entry = tree.add(request, 'sections', { ...values, indicators }, rowPlace(tables.sections, row));
    const section = { entry, row, indicators };
    // Without a title rows have nothing in common.
    if (row.values.title !== undefined) sections.set(key, section);
    return section;
  }

  function continued(section: OpenSection, row: TableRow): OpenSection {
    const { titleEn } = row.values;
    const given = section.entry.value.titleEn;
    if (given === undefined && titleEn !== undefined) section.entry.value.titleEn = titleEn;
    if (given !== undefined && titleEn !== undefined && titleEn !== given) {
      blameCell(tables.sections, row, 'titleEn', `is not the one of ${rowText(section.row.row)}`, faults);
    }
    return section;
  }

  function addIndicators({ entry, indicators }: OpenSection, row: TableRow): void {
    const given: unknown = row.values.indicators;
    for (const code of Array.isArray(given) ? given : []) {
      const path = [...entry.path, 'indicators', indicators.length];
      tree.mark(path, cellPlace(tables.sections, row, 'indicators'));
      indicators.push(code);
    }
  }

  function blameOrphan(code: string, row: TableRow): void {
    const sheet = titleOf(sheets.reportRequests);
    blameCell(tables.sections, row, 'request', `the sheet "${sheet}" has no request "${code}"`, faults);
  }
}
