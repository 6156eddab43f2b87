import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

type Rows = readonly (readonly CellValue[])[];

/** A workbook with these sheets; the first row of each is its header. */
export function setupWorkbook(
  content: Readonly<Record<string, Rows>>,
  extra: Omit<WriteSheet, 'name' | 'rows'> & { readonly dateSystem?: '1900' | '1904' } = {},
): Promise<Uint8Array> {
  const { dateSystem = '1900', ...rest } = extra;
  const sheets = Object.entries(content).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => [...row]),
    ...rest,
  }));
  return writeXlsx({ sheets, dateSystem });
}
