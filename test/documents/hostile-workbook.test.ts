import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { loadWording } from '../../src/chat/wording.ts';
import { readReportWorkbook } from '../../src/documents/report-workbook-reading.ts';
import { writeReportWorkbook } from '../../src/documents/report-workbook-writing.ts';
import type { FileFault } from '../../src/documents/workbook-package.ts';
import { faultWords } from '../../src/features/reports/workbook-fault-words.ts';
import { expected, form, formWithParts, SHEET, zipOf } from '../support/workbooks.ts';

const MB = 1024 * 1024;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const { say } = loadWording();

async function faultOf(bytes: Uint8Array): Promise<FileFault | undefined> {
  const workbook = await readReportWorkbook(bytes, expected);
  const [fault] = workbook.kind === 'faults' ? workbook.faults : [];
  if (fault?.kind !== 'file') return undefined;
  expect(say('vi', faultWords(fault))).toMatch(/đồng chí/i);
  expect(say('en', faultWords(fault))).toMatch(/please/i);
  return fault.fault;
}

function withPart(name: string, text: string): Promise<Uint8Array> {
  return formWithParts((parts) => parts.set(name, text));
}

function sheetChanged(change: (xml: string) => string): Promise<Uint8Array> {
  return formWithParts((parts) => parts.set(SHEET, change(parts.get(SHEET) ?? '')));
}

/** Reading it must neither take long nor hold much; both limits are generous for a slow machine. */
async function boundedFaultOf(bytes: Uint8Array): Promise<FileFault | undefined> {
  const [start, before] = [performance.now(), process.memoryUsage().rss];
  const fault = await faultOf(bytes);
  expect(performance.now() - start).toBeLessThan(8_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
  return fault;
}

describe('a file that is no workbook', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a table as text', Buffer.from('cau;so lieu\n1;12\n')],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['the end of a zip file only', Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)])],
    ['a zip file of something else', zipOf([{ name: 'word/document.xml', data: Buffer.from('<w/>') }])],
  ])('is refused: %s', async (_name, bytes) => {
    expect(await faultOf(bytes)).toBe('notWorkbook');
  });

  it('is told apart: old Excel, and a workbook with a password', async () => {
    const old = Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('Workbook', 'utf16le')]);
    const locked = await writeXlsx({
      sheets: [{ name: 'a', rows: [[1]] }],
      encryption: { password: 'x', spinCount: 1 },
    });

    expect(await faultOf(old)).toBe('oldExcel');
    expect(await faultOf(locked)).toBe('encrypted');
    expect(await faultOf(zipOf([{ name: 'a', data: Buffer.from('a'), flags: 1 }]))).toBe('encrypted');
  });

  it('is refused as damaged wherever it is cut off', async () => {
    const bytes = await writeReportWorkbook(form);

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 1 }), async (length) => {
        expect(await faultOf(bytes.subarray(0, length))).toBe('damaged');
      }),
      { numRuns: 50 },
    );
  });

  it('never breaks the reader, whatever byte of it is wrong', async () => {
    const bytes = await writeReportWorkbook(form);

    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        expect(['cells', 'faults']).toContain((await readReportWorkbook(changed, expected)).kind);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a workbook with more than cells', () => {
  it.each([
    ['macros', 'xl/vbaProject.bin', 'x'],
    ['macros', 'xl/macrosheets/sheet1.xml', '<x/>'],
    [
      'externalLinks',
      'xl/externalLinks/externalLink1.xml',
      '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
    ],
    ['externalLinks', 'xl/connections.xml', '<connections/>'],
    ['unsafePaths', '../../etc/passwd', 'x'],
    ['unsafePaths', '/etc/passwd', 'x'],
    ['unsafePaths', 'xl\\..\\x', 'x'],
    ['unsafePaths', 'C:/x', 'x'],
    ['damaged', 'XL/Workbook.xml', '<workbook/>'],
  ] as const)('is refused for %s: %s', async (fault, name, text) => {
    expect(await faultOf(await withPart(name, text))).toBe(fault);
  });

  it('is refused for macros that only the list of contents admits', async () => {
    const bytes = await formWithParts((parts) => {
      const types = parts.get('[Content_Types].xml') ?? '';
      parts.set(
        '[Content_Types].xml',
        types.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
      );
    });

    expect(await faultOf(bytes)).toBe('macros');
  });
});

describe('a file that is larger than it looks', () => {
  const bomb = Buffer.alloc(100 * MB, 0x20);

  it.each([
    ['says so', [{ name: SHEET, data: bomb }], 'unpacksTooLarge'],
    ['lies about it', [{ name: SHEET, data: bomb, claimedSize: 10 }], 'damaged'],
    [
      'hides in many parts',
      Array.from({ length: 21 }, (_, at) => ({ name: `p${at}`, data: Buffer.alloc(MB) })),
      'unpacksTooLarge',
    ],
    [
      'shares one part among many',
      [
        { name: 'p', data: bomb.subarray(0, MB) },
        ...Array.from({ length: 300 }, (_, at) => ({
          name: `p${at}`,
          data: bomb.subarray(0, MB),
          overlaps: true,
          claimedSize: 1,
        })),
      ],
      'damaged',
    ],
    [
      'nests another',
      [{ name: 'a.zip', data: Buffer.from(zipOf([{ name: SHEET, data: bomb }])) }],
      'notWorkbook',
    ],
  ] as const)('is refused when it %s', async (_name, entries, fault) => {
    expect(await boundedFaultOf(zipOf(entries))).toBe(fault);
  });

  it('is refused before it is looked into when it is too large or has too many parts', async () => {
    const many = Array.from({ length: 501 }, (_, at) => ({ name: `p${at}`, data: Buffer.alloc(0) }));

    expect(await faultOf(Buffer.alloc(2 * MB + 1))).toBe('tooLarge');
    expect(await faultOf(zipOf(many))).toBe('tooMuchContent');
    expect(await faultOf(zipOf(many.slice(0, 2), 60_000))).toBe('tooMuchContent');
  });

  it.each([
    [
      'cells',
      (xml: string) =>
        xml.replace('</sheetData>', `${'<row><c><v>1</v></c></row>'.repeat(600_000)}</sheetData>`),
      'tooMuchContent',
    ],
    [
      'merged cells',
      (xml: string) => xml.replace('</sheetData>', `</sheetData>${'<mergeCell ref="A1:B2"/>'.repeat(2_000)}`),
      'tooMuchContent',
    ],
    [
      'depth',
      (xml: string) => xml.replace('<sheetData>', `${'<a>'.repeat(5_000_000)}<sheetData>`),
      'damaged',
    ],
    [
      'attributes',
      (xml: string) =>
        xml.replace(
          '<sheetData>',
          `<sheetData ${Array.from({ length: 900_000 }, (_, at) => `a${at}=""`).join(' ')}>`,
        ),
      'damaged',
    ],
    [
      'columns',
      (xml: string) =>
        xml.replace('<cols>', `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(400_000)}`),
      undefined,
    ],
    ['spaces', (xml: string) => xml.replace('<sheetData>', `${' '.repeat(18 * MB)}<sheetData>`), undefined],
  ])('is read in bounds when it has too many %s', async (_name, change, fault) => {
    expect(await boundedFaultOf(await sheetChanged(change))).toBe(fault);
  });

  it.each([
    ['tags of nothing', SHEET, '</sheetData>', '<a/>'.repeat(4_000_000), 'tooMuchContent'],
    ['cells of nothing', SHEET, '</sheetData>', '<c r="A1"/>'.repeat(1_500_000), 'tooMuchContent'],
    ['texts', 'xl/sharedStrings.xml', '</sst>', '<si><t>a</t></si>'.repeat(110_000), 'tooMuchContent'],
    ['letters', 'xl/sharedStrings.xml', '</sst>', `<si><t>${' '.repeat(18 * MB)}</t></si>`, undefined],
    ['digits', SHEET, '</sheetData>', `<c r="E20"><v>${'1'.repeat(18 * MB)}x</v></c>`, 'damaged'],
    ['styles', 'xl/styles.xml', '</cellXfs>', '<xf/>'.repeat(3_000_000), 'tooMuchContent'],
    [
      'letters of a format',
      'xl/styles.xml',
      '</numFmts>',
      `<numFmt numFmtId="0" formatCode="${'['.repeat(18 * MB)}"/>`,
      undefined,
    ],
    [
      'rows of one code',
      SHEET,
      '</sheetData>',
      Array.from({ length: 99_000 }, (_, at) => `<c r="G${at + 20}" t="str"><v>house_new</v></c>`).join(''),
      'tooMuchContent',
    ],
  ] as const)('is read in bounds when it has too many %s', async (_name, part, before, text, fault) => {
    const bytes = await formWithParts((parts) => {
      const xml = parts.get(part) ?? '';
      expect(xml).toContain(before);
      parts.set(
        part,
        xml.replace(before, () => `${text}${before}`),
      );
    });

    expect(await boundedFaultOf(bytes)).toBe(fault);
  });

  it('takes no room for what it only claims', async () => {
    const bytes = await sheetChanged((xml) =>
      xml
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    );

    expect(await boundedFaultOf(bytes)).toBeUndefined();
  });
});

describe('a sheet that is not what it should be', () => {
  it.each([
    ['a text that does not exist', '<c r="E9" t="s"><v>99999</v></c>'],
    ['a text before the first', '<c r="E9" t="s"><v>-1</v></c>'],
    ['a number that is none', '<c r="E9"><v>12abc</v></c>'],
    ['an infinite number', '<c r="E9"><v>1e999</v></c>'],
    ['an unknown type', '<c r="E9" t="zz"><v>1</v></c>'],
    ['a place outside the sheet', '<c r="XFE9"><v>1</v></c>'],
    ['a place that is none', '<c r="E0"><v>1</v></c>'],
    ['one cell twice', '<c r="E9"><v>1</v></c><c r="E9"><v>2</v></c>'],
    ['tags that do not match', '<c r="E9"><v>1</c></v>'],
    ['an entity of nobody', '<c r="E9" t="inlineStr"><is><t>&x;</t></is></c>'],
  ])('is refused for %s', async (_name, cell) => {
    const bytes = await sheetChanged((xml) => xml.replace(/<c r="E9"[^>]*\/>/, cell));

    expect(await faultOf(bytes)).toBe('damaged');
  });

  it.each([
    [
      'a bomb of entities',
      `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "&a;&a;&a;&a;&a;&a;&a;&a;">`).join('')}]>`,
    ],
    ['an entity from outside', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a document type from outside', '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">'],
  ])('is refused for %s, in any part', async (_name, doctype) => {
    for (const part of [SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', '_rels/.rels']) {
      const bytes = await formWithParts((parts) => {
        const xml = (parts.get(part) ?? '').replace(/^<\?xml[^>]*>/, '');
        parts.set(part, `${doctype}${xml.replace('</t>', '&a;</t>')}`);
      });

      expect(await faultOf(bytes)).toBe('damaged');
    }
  });

  it.each(['xl/workbook.xml', 'xl/sharedStrings.xml', SHEET, '_rels/.rels'])(
    'is refused without %s',
    async (part) => {
      expect(await faultOf(await formWithParts((parts) => parts.delete(part)))).toBe('damaged');
    },
  );

  it('is refused when two sheets are one part', async () => {
    const bytes = await formWithParts((parts) => {
      const workbook = parts.get('xl/workbook.xml') ?? '';
      const [sheet = ''] = /<sheet [^>]*>/.exec(workbook) ?? [];
      parts.set('xl/workbook.xml', workbook.replace(sheet, sheet.repeat(40)));
    });

    expect(await faultOf(bytes)).toBe('damaged');
  });
});
