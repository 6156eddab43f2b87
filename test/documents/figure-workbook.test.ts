import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import { readFigureFile } from '../../src/documents/figure-file.ts';
import { readFigureWorkbook } from '../../src/documents/figure-workbook.ts';
import { testDirectory } from '../support/directory.ts';
import { formWithParts, SHEET, zipOf } from '../support/workbooks.ts';

// All figures are made up for the tests.

const directory = testDirectory();
const header = ['year', 'period', 'unit', 'indicator', 'value', 'note'];
const good = [2024, 'year', 'hoa-binh', 'ntm_commune', 3];

function workbookOf(rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const others = { name: 'Khác', rows: [['không đọc']] };
  return writeXlsx({ sheets: [{ name: 'Số liệu', rows: rows.map((row) => [...row]) }, others] });
}

async function read(...rows: (readonly CellValue[])[]) {
  return readFigureWorkbook(await workbookOf([header, ...rows]), directory);
}

/** A workbook with one row of figures, in which the cell of the value is written as XML. */
async function readValueCell(xml: string) {
  const bytes = await formWithParts(
    (parts) => parts.set(SHEET, (parts.get(SHEET) ?? '').replace(/<c r="E2"[^>]*>.*?<\/c>/, xml)),
    await workbookOf([header, good]),
  );
  return readFigureWorkbook(bytes, directory);
}

describe('a workbook of figures', () => {
  it('gives the same figures as the CSV file with the same lines', async () => {
    const csv = [
      header.join(','),
      '2024,year,bac-kan,festival_rate,98.25,"thử, không thật"',
      '2024,h1,bac-kan,house_total,0,',
      '2024,h1,hoa-binh,house_total,,',
      '2024,year,cluster,fund_poor,805000000000000,',
    ].join('\n');

    const { figures, faults } = await read(
      [2024, 'year', 'bac-kan', 'festival_rate', 98.25, 'thử, không thật'],
      ['2024', 'h1', 'bac-kan', 'house_total', 0],
      ['2024', 'h1', 'hoa-binh', 'house_total'],
      [2024, 'year', 'cluster', 'fund_poor', 805_000_000_000_000],
    );

    expect(faults).toEqual([]);
    expect(figures).toEqual(readFigureFile(csv, directory).figures);
  });

  it('takes a number that is written as text, exactly', async () => {
    const { figures } = await read([2024, 'year', 'bac-kan', 'fund_poor', '9007199254740993']);

    expect(figures[0]?.value).toEqual({ kind: 'value', units: 9_007_199_254_740_993n });
  });

  it('takes no binary fraction for a decimal', async () => {
    const { figures } = await read([2024, 'year', 'bac-kan', 'festival_rate', 98.1 + 0.15]);

    expect(figures[0]?.value).toEqual({ kind: 'value', units: 9825n });
  });

  it('passes over empty rows, and counts as the sheet does', async () => {
    const { figures, faults } = await read(good, [], [2024, 'year', 'nowhere', 'ntm_commune', 3]);

    expect(figures).toHaveLength(1);
    expect(faults).toEqual([{ line: 4, message: 'no unit has the code "nowhere"' }]);
  });

  it('names every fault of every row at once', async () => {
    const { faults } = await read(
      good,
      [2024, 'month', 'nowhere', 'ntm_commune', 12.5],
      good,
      [new Date(Date.UTC(2024, 0, 1)), 'year', 'bac-kan', 'ntm_commune', -3],
      [2024, 'year', 'bac-kan', 'ntm_commune', 3, '', 'thừa'],
    );

    expect(faults).toEqual([
      { line: 3, message: '"month" is no period: year, h1, h2, m9, q1, q2, q3 or q4' },
      { line: 3, message: 'no unit has the code "nowhere"' },
      { line: 3, message: '"12.5" must be a whole number' },
      { line: 4, message: 'the same figure stands in row 2 already' },
      { line: 5, message: 'the year is a date; write it as a plain number or text' },
      { line: 6, message: 'the text stands to the right of the last column' },
    ]);
  });

  test.each([
    ['a formula', '<c r="E2"><f>1+1</f><v>2</v></c>', 'is a formula; paste it as a value'],
    ['a formula never worked out', '<c r="E2"><f>1+1</f></c>', 'is a formula; paste it as a value'],
    ['an error', '<c r="E2" t="e"><v>#REF!</v></c>', 'shows an Excel error'],
    ['a date', '<c r="E2" t="d"><v>2024-01-01</v></c>', 'is a date; write it as a plain number or text'],
    [
      'more digits than Excel keeps',
      '<c r="E2"><v>9007199254740990</v></c>',
      'is too large for Excel to keep all its digits; write it as text',
    ],
    [
      'a long text',
      `<c r="E2" t="str"><v>${'1'.repeat(1001)}</v></c>`,
      'is longer than 1000 characters; shorten it',
    ],
  ])('is refused for %s', async (_name, xml, fault) => {
    expect((await readValueCell(xml)).faults).toEqual([{ line: 2, message: `the value ${fault}` }]);
  });

  it('is refused for a percentage, whose figure could be either', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Số liệu',
          rows: [header, good],
          cells: new Map([['1,4', { value: 0.98, type: 'number', style: { numFmt: '0%' } }]]),
        },
      ],
    });

    expect((await readFigureWorkbook(bytes, directory)).faults).toEqual([
      { line: 2, message: 'the value is a percentage; write 98.25% as the plain number 98.25' },
    ]);
  });

  it('is refused for merged cells, which hide what they cover', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'a', rows: [header, good], merges: [{ startRow: 1, startCol: 5, endRow: 2, endCol: 5 }] },
      ],
    });

    expect((await readFigureWorkbook(bytes, directory)).faults).toEqual([
      { line: 2, message: 'cells are merged; unmerge them' },
    ]);
  });

  test.each<[string, readonly CellValue[]]>([
    ['another order', ['period', 'year', 'unit', 'indicator', 'value', 'note']],
    ['a misspelled column', ['year', 'period', 'unit', 'indicator', 'values', 'note']],
    ['a column more', [...header, 'more']],
    ['nothing', []],
  ])('is refused for a header with %s', async (_name, names) => {
    expect((await readFigureWorkbook(await workbookOf([names, good]), directory)).faults).toEqual([
      { line: 1, message: 'the header must be year,period,unit,indicator,value,note' },
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['text', Buffer.from(header.join(',')), 'is no Excel workbook (.xlsx)'],
    ['a password', zipOf([{ name: 'a', data: Buffer.from('a'), flags: 1 }]), 'has a password'],
    ['a bomb', zipOf([{ name: 'a', data: Buffer.alloc(30_000_000) }]), 'holds far more than'],
  ])('is refused as a whole: %s', async (_name, bytes, fault) => {
    const { figures, faults } = await readFigureWorkbook(bytes, directory);

    expect(figures).toEqual([]);
    expect(faults).toEqual([{ line: 1, message: expect.stringContaining(`the file ${fault}`) }]);
  });
});
