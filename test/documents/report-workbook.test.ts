import fc from 'fast-check';
import { openXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readReportWorkbook } from '../../src/documents/report-workbook-reading.ts';
import { writeReportWorkbook } from '../../src/documents/report-workbook-writing.ts';
import { makeAmount, toDecimalString } from '../../src/domain/amount.ts';
import { amountRead, readNumber } from '../../src/language/numbers/number-reading.ts';
import { expected, filledForm, form, formWithParts, ROWS, SHEET } from '../support/workbooks.ts';

async function read(bytes: Uint8Array) {
  return readReportWorkbook(bytes, expected);
}

async function sheetWritten() {
  const workbook = await openXlsx(await writeReportWorkbook(form), { readStyles: true });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the report workbook', () => {
  it('has one sheet with the head, the headers and a row for every indicator', async () => {
    const sheet = await sheetWritten();

    expect(sheet.name).toBe('Báo cáo');
    expect(sheet.rows.map((row) => row.slice(0, 6))).toMatchInlineSnapshot(`
      [
        [
          "Biểu số liệu: Báo cáo thử nghiệm",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          "Đơn vị báo cáo: tỉnh Bắc Kạn. Kỳ báo cáo: năm 2024.",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          "Số liệu tính đến ngày 30/11/2024. Hạn nộp: 17 giờ 00 ngày 15/12/2024.",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          "Đồng chí ghi vào cột “Số liệu”; cột “Ghi chú” không bắt buộc. Các ô khác đã khóa; không thêm, xóa, gộp hoặc đổi chỗ các dòng.",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          "Ghi số bằng chữ số, dấu phẩy trước phần thập phân, không dùng công thức. Ví dụ: 1250; 8,05; 8,05 tỷ đồng.",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          "Ghi “không có” nếu số liệu bằng 0, “chưa có số liệu” nếu chưa tổng hợp được, “không áp dụng” nếu chỉ tiêu không áp dụng cho đơn vị. Ô để trống là chưa trả lời, không phải bằng 0.",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          "Câu",
          "Chỉ tiêu",
          "Đơn vị tính",
          "Kỳ trước",
          "Số liệu",
          "Ghi chú",
        ],
        [
          "I. Nông thôn mới",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          1,
          "Số xã đạt chuẩn",
          "xã",
          "12",
          null,
          null,
        ],
        [
          2,
          "Tỷ lệ khu dân cư",
          "%",
          null,
          null,
          null,
        ],
        [
          "II. An sinh xã hội",
          null,
          null,
          null,
          null,
          null,
        ],
        [
          3,
          "Số nhà làm mới",
          "căn",
          null,
          null,
          null,
        ],
        [
          4,
          "Quỹ Vì người nghèo",
          "đồng",
          null,
          null,
          null,
        ],
      ]
    `);
    expect(sheet.freezePane).toEqual({ rows: 7 });
  });

  it('lets officers write in Số liệu and Ghi chú only', async () => {
    const sheet = await sheetWritten();

    const open = [...(sheet.cells ?? [])].filter(([, cell]) => cell.style?.protection?.locked === false);
    expect(sheet.protection?.sheet).toBe(true);
    expect(open.map(([place]) => place)).toEqual(
      Object.values(ROWS).flatMap((row) => [`${row - 1},4`, `${row - 1},5`]),
    );
    expect(open.map(([, cell]) => cell.style?.numFmt)).toEqual(open.map(() => '@'));
    expect(sheet.columns?.map((column) => column.hidden === true)).toEqual([
      ...Array(6).fill(false),
      true,
      true,
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+cmd|x', '-1+1', '@SUM(1)', '\t=1', '=1', ' =1'])(
    'writes %j as text, never as a formula',
    async (text) => {
      const sections = [
        {
          title: text,
          rows: [
            { question: 1, indicator: 'a', name: text, unitOfMeasure: text, previous: text, note: text },
          ],
        },
      ];
      const bytes = await writeReportWorkbook({ ...form, sections });

      const workbook = await openXlsx(bytes);
      const written = [...(workbook.sheets[0]?.cells?.values() ?? [])];
      expect(written.filter((cell) => cell.formula !== undefined)).toEqual([]);
      expect(workbook.sheets[0]?.rows.flat().filter((value) => value === text)).toHaveLength(5);
    },
  );

  it('is read as nothing answered when it comes back empty', async () => {
    const bytes = await writeReportWorkbook(form);

    expect(await read(bytes)).toEqual({ kind: 'cells', cells: [] });
  });

  it('gives back what was typed, row by row, with notes and without empty cells', async () => {
    const bytes = await filledForm({
      E9: ' 1.250 ',
      F9: 'thử, không thật',
      E10: '98,2%',
      E13: '8,05 tỷ đồng',
    });

    expect(await read(bytes)).toEqual({
      kind: 'cells',
      cells: [
        { row: ROWS.ntm_commune, indicator: 'ntm_commune', text: '1.250', note: 'thử, không thật' },
        { row: ROWS.festival_rate, indicator: 'festival_rate', text: '98,2%' },
        { row: ROWS.fund_poor, indicator: 'fund_poor', text: '8,05 tỷ đồng' },
      ],
    });
  });

  it('gives back what was filled in before it was sent out', async () => {
    const [first, ...rest] = form.sections;
    const rows = (first?.rows ?? []).map((row) => ({ ...row, value: 'không có', note: 'thử' }));
    const bytes = await writeReportWorkbook({ ...form, sections: [{ title: '', rows }, ...rest] });

    const workbook = await read(bytes);
    expect(workbook).toMatchObject({
      cells: [
        { text: 'không có', note: 'thử' },
        { text: 'không có', note: 'thử' },
      ],
    });
  });

  it.each([
    [0, '0'],
    [12, '12'],
    [8.05, '8,05'],
    [0.1 + 0.2, '0,3'],
    [6.485, '6,4850'],
    [8_050_000_000, '8050000000'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('reads the number %d as %s', async (number, text) => {
    const bytes = await filledForm({ E9: number });

    expect(await read(bytes)).toMatchObject({ cells: [{ text }] });
  });

  it('reads the seventeen digits a spreadsheet writes for 8,05 as 8,05', async () => {
    const bytes = await formWithParts((parts) =>
      parts.set(
        SHEET,
        (parts.get(SHEET) ?? '').replace(/<c r="E9"[^>]*\/>/, '<c r="E9"><v>8.0500000000000007</v></c>'),
      ),
    );

    expect(await read(bytes)).toMatchObject({ cells: [{ text: '8,05' }] });
  });

  it('reads a number shown as a share as one', async () => {
    const bytes = await filledForm({ E10: { value: 0.982, style: { numFmt: '0.0%' } } });

    expect(await read(bytes)).toMatchObject({ cells: [{ text: '98,2%' }] });
  });

  it('leaves to the reader of numbers what is no number', async () => {
    const bytes = await filledForm({ E9: 'khoảng hai chục xã', E10: '-', E12: '6/11' });

    expect(await read(bytes)).toMatchObject({
      cells: [{ text: 'khoảng hai chục xã' }, { text: '-' }, { text: '6/11' }],
    });
  });

  it('writes numbers so that the reader of numbers takes exactly the same figure', async () => {
    const decimals = fc.record({
      units: fc.integer({ min: 1, max: 99_999_999 }),
      decimals: fc.integer({ min: 0, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(decimals, async ({ units, decimals }) => {
        const plain = toDecimalString(makeAmount(units, decimals));

        const workbook = await read(await filledForm({ E9: Number(plain) }));

        const text = workbook.kind === 'cells' ? (workbook.cells[0]?.text ?? '') : '';
        const amount = amountRead(readNumber(text));
        expect(amount && toDecimalString(amount)).toBe(plain);
      }),
      { numRuns: 40 },
    );
  });
});
