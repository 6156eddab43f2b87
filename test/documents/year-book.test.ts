import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/documents/workbook-reading.ts';
import {
  type BookRow,
  writeYearJson,
  writeYearWorkbook,
  type YearBook,
} from '../../src/documents/year-book.ts';
import { asPdf, hasOffice, isPdf } from '../support/office.ts';

/** Made up. */
function book(rows: readonly BookRow[]): YearBook {
  return {
    ...{ cluster: 'hills', year: 2024, title: 'Năm thử', at: new Date('2024-12-31T00:00:00Z') },
    sheets: [
      {
        key: 'figures',
        title: 'Số liệu',
        columns: [
          { key: 'name', title: 'Tên', kind: 'text' },
          { key: 'value', title: 'Số', kind: 'number' },
          { key: 'on', title: 'Ngày', kind: 'day' },
        ],
        rows,
      },
    ],
  };
}

async function cellsOf(rows: readonly BookRow[]) {
  const read = await readWorkbook(await writeYearWorkbook(book(rows)));
  if (read.kind === 'fault') throw new Error(read.fault);
  return read.sheets[0]?.cells.filter(({ row }) => row > 1) ?? [];
}

describe('the workbook of a year', () => {
  it('has text as text, figures as numbers and days as days', async () => {
    const cells = await cellsOf([{ name: 'Đồi Cũ', value: '8050000000', on: '2023-12-01' }]);

    expect(cells.map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'Đồi Cũ' },
      { kind: 'number', number: 8_050_000_000, format: 'plain' },
      { kind: 'number', number: 45_261, format: 'date' },
    ]);
  });

  it('keeps a figure that no spreadsheet number can hold as text, digit for digit', async () => {
    const [cell] = await cellsOf([{ value: '9007199254740993' }]);

    expect(cell?.content).toEqual({ kind: 'text', text: '9007199254740993' });
  });

  it('never has a formula, whatever somebody has written', async () => {
    const text = fc.tuple(
      fc.constantFrom('=', '+', '-', '@', ''),
      fc.string({ minLength: 1, maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async ([sign, rest]) => {
        const cells = await cellsOf([{ name: `${sign}${rest}`, on: `${sign}${rest}` }]);

        expect(cells.every(({ isFormula, content }) => !isFormula && content.kind !== 'number')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('LibreOffice', () => {
  it('opens the workbook, where it is installed', async ({ skip }) => {
    if (!hasOffice()) return skip('LibreOffice is not installed here');

    const bytes = await writeYearWorkbook(book([{ name: 'Đồi Cũ', value: '1', on: '2023-12-01' }]));

    expect(isPdf(await asPdf('year.xlsx', bytes))).toBe(true);
  });
});

describe('the file for programs', () => {
  it('has every list by its key, exact figures as text, and null for what is not known', () => {
    const json: unknown = JSON.parse(writeYearJson(book([{ name: '=1', value: '12.5' }])));

    expect(json).toEqual({
      ...{ cluster: 'hills', year: 2024, exportedAt: '2024-12-31T00:00:00.000Z' },
      figures: [{ name: '=1', value: '12.5', on: null }],
    });
  });
});
