import { type Cell, openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Attachment } from '../../src/chat/message.ts';
import { columnOf } from '../../src/documents/report-workbook-layout.ts';

/** An Excel form with figures typed in, by indicator, as an office program would save it. */
export async function filledIn(
  { base64 }: Attachment,
  figures: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const workbook = await openXlsx(Buffer.from(base64, 'base64'), { readStyles: true });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.cells ??= new Map();
  for (const [code, text] of Object.entries(figures)) {
    const row = sheet.rows.findIndex((cells) => cells[columnOf('code') - 1] === code);
    if (row < 0) throw new Error(`the form has no row for ${code}`);
    const [value = '', note] = text.split('#');
    set(sheet.cells, row, columnOf('value'), value);
    if (note !== undefined) set(sheet.cells, row, columnOf('note'), note);
  }
  return saveXlsx(workbook);
}

function set(cells: Map<string, Cell>, row: number, column: number, text: string): void {
  const key = `${row},${column - 1}`;
  const content = /^\d+$/.test(text)
    ? { type: 'number', value: Number(text) }
    : { type: 'string', value: text };
  cells.set(key, { ...cells.get(key), ...content } as Cell);
}
