import { describe, expect, it } from 'vitest';
import { loadWording } from '../../src/chat/wording.ts';
import { readReportWorkbook } from '../../src/documents/report-workbook-reading.ts';
import { faultWords } from '../../src/features/reports/workbook-fault-words.ts';
import { expected, filledForm, form, formWithParts, SHEET } from '../support/workbooks.ts';

const { say } = loadWording();

async function faultsOf(bytes: Uint8Array) {
  const workbook = await readReportWorkbook(bytes, expected);
  return workbook.kind === 'faults' ? workbook.faults : [];
}

async function wordsOf(bytes: Uint8Array, locale: 'vi' | 'en' = 'vi') {
  return (await faultsOf(bytes)).map((fault) => say(locale, faultWords(fault)));
}

/** The form with its sheet's XML changed. */
function sheetChanged(change: (xml: string) => string): Promise<Uint8Array> {
  return formWithParts((parts) => parts.set(SHEET, change(parts.get(SHEET) ?? '')));
}

/** The XML of the cell E9 replaced. */
function withCell(xml: string): Promise<Uint8Array> {
  return sheetChanged((sheet) => sheet.replace(/<c r="E9"[^>]*\/>/, xml));
}

describe('a filled cell', () => {
  it('is refused as a formula, with row, name and the way out', async () => {
    const bytes = await filledForm({ E12: { type: 'formula', formula: 'SUM(A1:A9)', formulaResult: 45 } });

    expect(await wordsOf(bytes)).toEqual([
      'Dòng 12 (Số nhà làm mới): ô Số liệu là công thức; đồng chí dán lại dưới dạng giá trị.',
    ]);
    expect(await wordsOf(bytes, 'en')).toEqual([
      'Row 12 (Số nhà làm mới): the figure is a formula; please paste it as a value.',
    ]);
  });

  it.each([
    ['a formula never worked out', '<c r="E9"><f>1+1</f></c>'],
    ['a formula that shares another', '<c r="E9"><f t="shared" si="0"/><v>2</v></c>'],
    ['an injected link', '<c r="E9" t="str"><f>HYPERLINK("http://x","12")</f><v>12</v></c>'],
    ['DDE', `<c r="E9"><f>cmd|'/c calc'!A0</f><v>12</v></c>`],
    ['a formula typed into a text cell', '<c r="E9" t="inlineStr"><is><t>=12+5</t></is></c>'],
    ['a command typed as text', `<c r="E9" t="inlineStr"><is><t>+cmd|'/c calc'!A0</t></is></c>`],
    [
      'the spill of a formula beside it',
      '<c r="E9"><v>2</v></c><c r="Z9"><f t="array" ref="E9:E10">{1,2}</f></c>',
    ],
  ])('is refused as a formula: %s', async (_name, xml) => {
    const bytes = await withCell(xml);

    expect(await faultsOf(bytes)).toMatchObject([
      { kind: 'cell', fault: 'formula', row: 9, column: 'value' },
    ]);
  });

  it.each([
    ['date', { E9: { value: new Date('2024-11-06'), style: { numFmt: 'dd/mm/yyyy' } } }],
    ['negative', { E9: -3 }],
    ['negative', { E9: '−3' }],
    ['tooPrecise', { E9: 8.049999999 }],
    ['tooPrecise', { E9: 1e-9 }],
    ['tooLarge', { E9: 2 ** 53 }],
    ['tooLarge', { E9: 1e300 }],
    ['scientific', { E9: '8,05E+09' }],
    ['tooLong', { E9: 'a'.repeat(201) }],
  ] as const)('is refused as %s', async (fault, cells) => {
    const bytes = await filledForm(cells);

    expect(await faultsOf(bytes)).toMatchObject([{ kind: 'cell', fault, row: 9 }]);
  });

  it.each(['#REF!', '#N/A', '#DIV/0!'])('is refused when it shows %s', async (error) => {
    const bytes = await withCell(`<c r="E9" t="e"><v>${error}</v></c>`);

    expect(await wordsOf(bytes)).toEqual([
      'Dòng 9 (Số xã đạt chuẩn): ô Số liệu đang báo lỗi của Excel; đồng chí ghi lại số liệu.',
    ]);
  });

  it('is refused as a note of a formula, and as a note alone', async () => {
    const bytes = await filledForm({
      E9: 1,
      F9: { type: 'formula', formula: 'NOW()', formulaResult: 1 },
      F10: 'chờ xã báo cáo',
    });

    expect(await wordsOf(bytes)).toEqual([
      'Dòng 9 (Số xã đạt chuẩn): ô Ghi chú là công thức; đồng chí dán lại dưới dạng giá trị.',
      'Dòng 10 (Tỷ lệ khu dân cư): có ghi chú nhưng ô Số liệu để trống; đồng chí ghi số liệu, hoặc ghi “chưa có số liệu”.',
    ]);
  });

  it('is not used when another one has a fault: all or nothing, every fault named in the order of the rows', async () => {
    const bytes = await filledForm({ E13: -1, E9: 12, E10: -2 });

    expect(await faultsOf(bytes)).toMatchObject([{ row: 10 }, { row: 13 }]);
  });
});

describe('the rows', () => {
  it('are missed when one is gone', async () => {
    const bytes = await sheetChanged((xml) => xml.replace(/<row r="12".*?<\/row>/, ''));

    expect(await wordsOf(bytes)).toEqual([
      'Câu 3 (Số nhà làm mới): không còn dòng này trong tệp; đồng chí lấy lại tệp mẫu, chép số liệu vào rồi gửi lại.',
    ]);
  });

  it.each([
    [
      'twice',
      { A15: 1, G15: 'ntm_commune' },
      'Dòng 15 (Số xã đạt chuẩn): chỉ tiêu này đã có ở dòng 9; đồng chí giữ lại một dòng.',
    ],
    [
      'unknown',
      { G15: 'made_up', E15: 4 },
      'Dòng 15: dòng này không có trong biểu mẫu; đồng chí xóa nội dung của dòng.',
    ],
    [
      'outside the form',
      { E20: 4 },
      'Dòng 20: dòng này không có trong biểu mẫu; đồng chí xóa nội dung của dòng.',
    ],
  ])('are refused when one is %s', async (_name, cells, words) => {
    expect(await wordsOf(await filledForm(cells))).toEqual([words]);
  });

  it('are refused when they were sorted without their hidden codes', async () => {
    const bytes = await filledForm({ A9: 2, A10: 1 });

    expect(await faultsOf(bytes)).toMatchObject([
      { kind: 'movedRow', row: 9 },
      { kind: 'movedRow', row: 10 },
    ]);
  });

  it('are refused when cells of theirs are merged', async () => {
    const bytes = await sheetChanged((xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="E9:E10"/></mergeCells>'),
    );

    expect(await wordsOf(bytes)).toEqual([
      'Dòng 9 (Số xã đạt chuẩn): có ô bị gộp; đồng chí bỏ gộp ô.',
      'Dòng 10 (Tỷ lệ khu dân cư): có ô bị gộp; đồng chí bỏ gộp ô.',
    ]);
  });
});

describe('the form', () => {
  it.each([
    [{ unit: 'hoa-binh' }, ['otherUnit']],
    [{ requestCode: '2024-h1' }, ['otherRequest']],
    [{ formVersion: 2 }, ['otherForm']],
    [{ unit: 'hoa-binh', requestCode: '2023-year', formVersion: 1 }, ['otherUnit', 'otherRequest']],
  ])('is refused when it is %j', async (change, faults) => {
    const bytes = await filledForm({ E9: 12 }, change);

    expect(await faultsOf(bytes)).toEqual(faults.map((fault) => ({ kind: 'form', fault })));
  });

  it('is looked for by what it is, not by the name of its sheet', async () => {
    const bytes = await filledForm({ E9: 12 }, { words: { ...form.words, sheet: 'Sheet1' } });

    expect(await readReportWorkbook(bytes, expected)).toMatchObject({ cells: [{ text: '12' }] });
  });

  it('is missed in a workbook that is none of ours', async () => {
    const bytes = await sheetChanged((xml) => xml.replace(/<c r="H1".*?<\/c>/, ''));

    expect(await faultsOf(bytes)).toEqual([{ kind: 'form', fault: 'noReportSheet' }]);
  });

  it('is refused when the workbook has it twice', async () => {
    const bytes = await formWithParts((parts) => {
      parts.set('xl/worksheets/sheet2.xml', parts.get(SHEET) ?? '');
      parts.set(
        'xl/workbook.xml',
        (parts.get('xl/workbook.xml') ?? '').replace(
          '</sheets>',
          '<sheet name="Copy" sheetId="9" r:id="rId99"/></sheets>',
        ),
      );
      const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
      parts.set(
        'xl/_rels/workbook.xml.rels',
        relations.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        ),
      );
    });

    expect(await faultsOf(bytes)).toEqual([{ kind: 'form', fault: 'severalReportSheets' }]);
  });
});
