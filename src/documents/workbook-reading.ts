import { readSheet, type Sheet } from './sheet-reading.ts';
import { readSharedStrings, readStyles } from './sheet-tables.ts';
import { type FileFault, openWorkbookPackage } from './workbook-package.ts';
import { workbookPlaces } from './workbook-relations.ts';
import { PartFault, type XmlParts, xmlParts } from './xml-reading.ts';

export type WorkbookContents =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Of all sheets together. */
const MOST_CELLS = 100_000;

/**
 * The cells of every sheet of an .xlsx file from a stranger, in bounded time and memory. No formula is worked out, no
 * link is followed, no macro is run.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookContents> {
  const opened = await openWorkbookPackage(bytes);
  if (opened.kind === 'fault') return opened;
  try {
    return { kind: 'sheets', sheets: await readSheets(xmlParts(opened.parts)) };
  } catch (error) {
    if (error instanceof PartFault) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

async function readSheets(parts: XmlParts): Promise<readonly Sheet[]> {
  const places = await workbookPlaces(parts);
  const { sharedStrings, styles, isFrom1904 } = places;
  const tables = {
    strings: sharedStrings === undefined ? [] : await readSharedStrings(sharedStrings, parts),
    formats: styles === undefined ? [] : await readStyles(styles, parts),
    isFrom1904,
  };
  const sheets: Sheet[] = [];
  let room = MOST_CELLS;
  for (const place of places.sheets) {
    const sheet = await readSheet(place, parts, tables, room);
    room -= sheet.cells.length;
    sheets.push(sheet);
  }
  return sheets;
}
