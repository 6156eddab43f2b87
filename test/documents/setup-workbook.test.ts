import type { CellValue } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import { jsonDocument, type SetupDocument } from '../../src/documents/setup/document.ts';
import { type KnownSetup, readSetup } from '../../src/documents/setup/read.ts';
import { entryShapes } from '../../src/documents/setup/shape.ts';
import { sheets } from '../../src/documents/setup/sheets.ts';
import { readSetupWorkbook } from '../../src/documents/setup/workbook.ts';
import { testDirectory } from '../support/directory.ts';
import { setupWorkbook } from '../support/setup-workbooks.ts';
import { formWithParts, SHEET, zipOf } from '../support/workbooks.ts';

// Everything in these files is synthetic: no such unit, request or officer is known.

type Content = Parameters<typeof setupWorkbook>[0];

const now = new Date('2026-11-23T02:00:00.000Z');
const known: KnownSetup = { directory: testDirectory(), requests: [], people: [], scoreTemplates: [] };

async function documentOf(bytes: Uint8Array): Promise<SetupDocument> {
  const workbook = await readSetupWorkbook(bytes);
  if (workbook.kind === 'fault') throw new Error(workbook.fault);
  return workbook.document;
}

async function read(content: Content) {
  return readSetup(await documentOf(await setupWorkbook(content)), known, now);
}

async function faultsOf(content: Content): Promise<string[]> {
  return (await read(content)).faults.map(({ where, message }) => `${where}: ${message}`);
}

async function contentOf(content: Content): Promise<unknown> {
  const document = await documentOf(await setupWorkbook(content));
  expect(document.faults).toEqual([]);
  return document.content;
}

function day(year: number, month: number, date: number, hour = 0, minute = 0): Date {
  return new Date(Date.UTC(year, month - 1, date, hour, minute));
}

const requestHeader = [
  'mã',
  'Cụm',
  'năm thi đua',
  'loại',
  'Tên đợt báo cáo',
  'kỳ báo cáo',
  'mở lúc',
  'HẠN NỘP',
  'giờ hạn nộp',
  'đơn vị phải báo cáo',
  'tập huấn',
];
const request: CellValue[] = [
  'thu-2024-h1',
  'tdmnpb',
  2024,
  'sixMonths',
  'Báo cáo thử 6 tháng',
  '2024-h1',
  day(2024, 6, 1, 7, 30),
  day(2024, 6, 14),
  '17:00',
  'bac-kan; hoa-binh',
  'có',
];
const sectionHeader = ['mã đợt báo cáo', 'mục', 'mục tiếng Anh', 'chỉ tiêu'];
const section: CellValue[] = ['thu-2024-h1', 'Phần thử', 'Test section', 'house_new;house_repair'];
const unitHeader = ['code', 'kind', 'name'];
const unit: CellValue[] = ['thu-a', 'province', 'Thử A'];
const withUnit = (...rows: CellValue[][]): Content => ({ units: [unitHeader, ...rows] });

describe('a setup workbook', () => {
  it('has a column for every field of every list, and no other', () => {
    const fieldsOf = (name: keyof typeof sheets) => sheets[name].columns.map(({ field }) => field).sort();
    const shapeOf = (name: keyof typeof entryShapes) => Object.keys(entryShapes[name].shape);
    const plain = ['sources', 'units', 'successions', 'indicators', 'daysOff', 'officers'] as const;

    for (const name of plain) expect(fieldsOf(name)).toEqual(shapeOf(name).sort());
    expect([...fieldsOf('clusters'), 'years'].sort()).toEqual(shapeOf('clusters').sort());
    expect([...fieldsOf('reportRequests'), 'sections'].sort()).toEqual(shapeOf('reportRequests').sort());
    const years = entryShapes.clusters.shape.years.unwrap().element.shape;
    expect([...fieldsOf('years'), 'offices'].sort()).toEqual([...Object.keys(years), 'cluster'].sort());
    const offices = Object.keys(years.offices.unwrap().element.shape);
    expect(fieldsOf('offices')).toEqual([...offices, 'cluster', 'year'].sort());
    const sections = Object.keys(entryShapes.reportRequests.shape.sections.element.shape);
    expect(fieldsOf('sections')).toEqual([...sections, 'request'].sort());
  });

  it('gives the content that a JSON file would have', async () => {
    const content = await contentOf({
      units: [
        ['code', 'name', 'validFrom', 'isBackground', 'aliases', 'adminCode'],
        ['thu-a', 'Thử A', day(2026, 1, 1), true, 'A ;; Thử ; ', '06'],
        ['thu-b', null, '-', 'không', '-', 7],
      ],
      years: [
        ['cluster', 'year', 'members'],
        ['cum-thu', 2026, 'thu-a;thu-b'],
        ['tdmnpb', '2025', 'thu-b'],
      ],
      clusters: [
        ['code', 'name'],
        ['cum-thu', 'Cụm thử'],
      ],
      offices: [
        ['cluster', 'year', 'role', 'unit', 'basis'],
        ['cum-thu', 2026, 'chair', 'thu-a', 'confirmed'],
        ['tdmnpb', 2024, 'deputy', 'thu-b', 'nominated'],
      ],
      'Đợt báo cáo': [requestHeader, request],
      'chi tieu cua dot': [
        sectionHeader,
        section,
        ['thu-2024-h1', 'Phần hai', 'Second section', 'ntm_commune'],
        ['thu-2024-h1', 'Phần thử', null, 'house_total'],
      ],
      'Hướng dẫn': [['Trang này để người đọc.']],
      note: [['Trang này cũng vậy.']],
      Sheet1: [],
    });

    expect(content).toEqual({
      units: [
        {
          code: 'thu-a',
          name: 'Thử A',
          validFrom: '2026-01-01',
          isBackground: true,
          aliases: ['A', 'Thử'],
          adminCode: '06',
        },
        { code: 'thu-b', validFrom: null, isBackground: false, aliases: [], adminCode: '7' },
      ],
      clusters: [
        {
          code: 'cum-thu',
          name: 'Cụm thử',
          years: [
            {
              year: 2026,
              members: ['thu-a', 'thu-b'],
              offices: [{ role: 'chair', unit: 'thu-a', basis: 'confirmed' }],
            },
          ],
        },
        {
          code: 'tdmnpb',
          years: [
            { year: 2025, members: ['thu-b'] },
            { year: 2024, offices: [{ role: 'deputy', unit: 'thu-b', basis: 'nominated' }] },
          ],
        },
      ],
      reportRequests: [
        {
          code: 'thu-2024-h1',
          cluster: 'tdmnpb',
          year: 2024,
          kind: 'sixMonths',
          title: 'Báo cáo thử 6 tháng',
          period: '2024-h1',
          opens: '2024-06-01T07:30',
          dueOn: '2024-06-14',
          dueTime: '17:00',
          units: ['bac-kan', 'hoa-binh'],
          practice: true,
          sections: [
            {
              title: 'Phần thử',
              titleEn: 'Test section',
              indicators: ['house_new', 'house_repair', 'house_total'],
            },
            { title: 'Phần hai', titleEn: 'Second section', indicators: ['ntm_commune'] },
          ],
        },
      ],
    });
  });

  test.each<[string, CellValue, string]>([
    ['a date', day(2024, 6, 14), '2024-06-14'],
    ['a date as it is spoken', '14/6/2024', '2024-06-14'],
    ['an ISO day', '2024-06-14', '2024-06-14'],
    ['a day that does not exist', '31/06/2024', '2024-06-31'],
    ['a date with a time', day(2024, 6, 14, 17, 5), '2024-06-14T17:05'],
    ['no day', 'tháng 6', 'tháng 6'],
    ['a number', 20_240_614, '20240614'],
  ])('reads a day from %s', async (_name, cell, value) => {
    expect(await contentOf({ daysOff: [['day'], [cell]] })).toEqual({ daysOff: [{ day: value }] });
  });

  test.each<[string, CellValue, string]>([
    ['a date', day(2024, 6, 1), '2024-06-01'],
    ['a date with a time', day(2024, 6, 1, 7, 30), '2024-06-01T07:30'],
    ['text', '1/6/2024 7:30', '2024-06-01T07:30'],
    ['ISO', '2024-06-01T07:30', '2024-06-01T07:30'],
  ])('reads a moment from %s', async (_name, cell, value) => {
    const content = {
      reportRequests: [
        ['code', 'opens'],
        ['thu', cell],
      ],
    };

    expect(await contentOf(content)).toMatchObject({ reportRequests: [{ opens: value }] });
  });

  test.each([
    ['17:00', { value: 17 / 24, type: 'number', style: { numFmt: 'hh:mm' } }],
    ['24:00', { value: 1, type: 'number', style: { numFmt: '[h]:mm' } }],
    ['2024-06-01T17:00', { value: 45_444 + 17 / 24, type: 'number', style: { numFmt: 'd/m/yyyy h:mm' } }],
    ['07:30', { value: '7:30', type: 'string' }],
  ] as const)('reads the time %s', async (value, cell) => {
    const rows = {
      reportRequests: [
        ['code', 'dueTime'],
        ['thu', ''],
      ],
    };
    const document = await documentOf(await setupWorkbook(rows, { cells: new Map([['1,1', { ...cell }]]) }));

    expect(document.content).toMatchObject({ reportRequests: [{ dueTime: value }] });
  });

  it('reads the days of a workbook that counts from 1904', async () => {
    const rows = [
      ['code', 'opens', 'dueOn'],
      ['thu', day(2024, 6, 1, 7, 30), day(2024, 6, 14)],
    ];
    const bytes = await setupWorkbook({ reportRequests: rows }, { dateSystem: '1904' });

    expect((await documentOf(bytes)).content).toMatchObject({
      reportRequests: [{ opens: '2024-06-01T07:30', dueOn: '2024-06-14' }],
    });
  });

  it('reads the days of a program that writes them in ISO', async () => {
    const bytes = await formWithParts(
      (parts) =>
        parts.set(
          SHEET,
          (parts.get(SHEET) ?? '')
            .replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="d"><v>2024-06-01T07:30:00</v></c>')
            .replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="d"><v>2024-06-14</v></c>'),
        ),
      await setupWorkbook({
        reportRequests: [
          ['code', 'opens', 'dueOn'],
          ['thu', 'x', 'x'],
        ],
      }),
    );

    expect((await documentOf(bytes)).content).toMatchObject({
      reportRequests: [{ opens: '2024-06-01T07:30', dueOn: '2024-06-14' }],
    });
  });

  it('does not read rows that are marked, nor notes', async () => {
    const content = await contentOf({
      units: [
        ['Ghi chú', 'code', 'name'],
        ['# ví dụ', 'thu-a', 'Thử A'],
        [null, 'thu-b', 'Thử B'],
        ['mới', 'thu-c', 'Thử C'],
        ['chỉ để người đọc'],
      ],
    });

    expect(content).toEqual({
      units: [
        { code: 'thu-b', name: 'Thử B' },
        { code: 'thu-c', name: 'Thử C' },
      ],
    });
  });

  it('means the same as the JSON file it is the twin of', async () => {
    const json = jsonDocument(
      JSON.stringify({
        reportRequests: [
          {
            code: 'thu-2024-h1',
            cluster: 'tdmnpb',
            year: 2024,
            kind: 'sixMonths',
            title: 'Báo cáo thử 6 tháng',
            period: '2024-h1',
            opens: '2024-06-01T07:30',
            dueOn: '2024-06-14',
            dueTime: '17:00',
            units: ['bac-kan', 'hoa-binh'],
            practice: true,
            sections: [
              { title: 'Phần thử', titleEn: 'Test section', indicators: ['house_new', 'house_repair'] },
            ],
          },
        ],
      }),
    );
    if (!json) throw new Error('JSON is JSON');

    const { setup, faults } = await read({
      'Đợt báo cáo': [requestHeader, request],
      'Chỉ tiêu của đợt': [sectionHeader, section],
    });

    expect(faults).toEqual([]);
    expect(setup).toEqual(readSetup(json, known, now).setup);
  });
});

describe('the place of a fault', () => {
  it('is sheet, row and column, for every fault of every sheet at once', async () => {
    const faults = await faultsOf({
      units: [unitHeader, unit, ['Thử B', 'district', 'Thử B'], ['thu-a', 'city', 'Thử']],
      years: [
        ['cluster', 'year', 'members'],
        ['tdmnpb', 2024, 'bac-kan;nowhere'],
      ],
      offices: [
        ['cluster', 'year', 'role', 'unit', 'basis'],
        ['tdmnpb', 2023, 'chair', 'cao-bang', 'confirmed'],
      ],
      'Ngày nghỉ': [
        ['ngày', 'loại', 'tên', 'tên tiếng Anh'],
        ['31/06/2027', 'off', 'Thử', 'Test'],
      ],
      'Đợt báo cáo': [requestHeader, request.map((cell) => (cell === 'tdmnpb' ? 'nowhere' : cell))],
      'Chỉ tiêu của đợt': [sectionHeader, section, ['thu-2024-h1', 'Phần thử', null, 'house_new; houses']],
      'Cán bộ': [
        ['họ và tên', 'vai trò'],
        ['Người Thử', 'officer'],
      ],
    });

    expect(faults).toEqual([
      'sheet "units", row 3, column "code": must be made of small letters a to z, digits, - and _',
      'sheet "units", row 3, column "kind": must be one of province, city, commune, ward, zone',
      'sheet "Ngày nghỉ", row 2, column "ngày": must be a day that exists, like 2026-11-30',
      'sheet "units", row 4: the unit "thu-a" is named twice',
      'sheet "years", row 2, column "members": no unit has the code "nowhere"',
      'sheet "offices", row 2, column "unit": "cao-bang" is no member of the cluster in 2023',
      'sheet "Chỉ tiêu của đợt", row 3, column "chỉ tiêu": the indicator "house_new" is named twice',
      'sheet "Chỉ tiêu của đợt", row 3, column "chỉ tiêu": no indicator has the code "houses"',
      'sheet "Đợt báo cáo", row 2, column "Cụm": no cluster has the code "nowhere"',
      'sheet "Cán bộ", row 2, column "đơn vị": is missing; nobody is officer without a unit',
    ]);
  });

  test.each<[string, Content, string]>([
    [
      'a misspelled column',
      {
        units: [
          ['code', 'nmae'],
          ['bac-kan', 'Thử'],
        ],
      },
      'sheet "units", column "nmae": there is no such column; the columns are ghi chú, code, kind, name, province, adminCode, validFrom, validTo, isBackground, aliases',
    ],
    [
      'a column of telephone numbers',
      {
        'Cán bộ': [
          ['họ và tên', 'vai trò', 'đơn vị', 'điện thoại'],
          ['Người Thử', 'officer', 'bac-kan', '0912345678'],
        ],
      },
      'sheet "Cán bộ", column "điện thoại": there is no such column; the columns are ghi chú, mã cán bộ, họ và tên, vai trò, đơn vị, số điện thoại, từ ngày, đến ngày',
    ],
    [
      'a column without a name',
      { units: [['code'], ['bac-kan', 'Thử']] },
      'sheet "units", column "B": has no name in row 1',
    ],
    [
      'one column twice',
      { officers: [['name', 'họ và tên'], []] },
      'sheet "officers", column "họ và tên": stands further left already',
    ],
    [
      'a misspelled sheet',
      { unit: [['code'], ['bac-kan']] },
      'sheet "unit": there is no such sheet; the sheets are Hướng dẫn, sources, units, successions, clusters, years, offices, indicators, Ngày nghỉ, Đợt báo cáo, Chỉ tiêu của đợt, Cán bộ',
    ],
    [
      'one sheet twice',
      { daysOff: [['day'], []], 'Ngày nghỉ': [['ngày'], []] },
      'sheet "Ngày nghỉ": another sheet is the list "daysOff" already',
    ],
    [
      'a new cluster without its row',
      {
        years: [
          ['cluster', 'year', 'members'],
          ['tdmpb', 2026, 'thai-nguyen-2025'],
        ],
      },
      'sheet "clusters", row for "tdmpb", column "name": is missing; the cluster is new|sheet "clusters", row for "tdmpb", column "nameEn": is missing; the cluster is new',
    ],
    [
      'a new year without its row',
      {
        offices: [
          ['cluster', 'year', 'role', 'unit', 'basis'],
          ['tdmnpb', 2031, 'chair', 'bac-kan', 'confirmed'],
        ],
      },
      'sheet "years", row for "tdmnpb 2031", column "members": is missing; the cluster year is new|sheet "offices", row 2, column "unit": "bac-kan" is no member of the cluster in 2031',
    ],
    [
      'an office of no year',
      {
        offices: [
          ['cluster', 'year', 'role', 'unit', 'basis'],
          ['tdmnpb', null, 'chair', 'bac-kan', 'confirmed'],
        ],
      },
      'sheet "offices", row 2, column "year": is missing; it says what the row belongs to',
    ],
    [
      'an office of a year that is none',
      {
        offices: [
          ['cluster', 'year', 'role', 'unit', 'basis'],
          ['tdmnpb', 'nay', 'chair', 'bac-kan', 'confirmed'],
        ],
      },
      'sheet "offices", row 2, column "year": must be a number',
    ],
    [
      'a section of no request',
      { sections: [['request', 'title', 'titleEn', 'indicators'], section] },
      'sheet "sections", row 2, column "request": the sheet "Đợt báo cáo" has no request "thu-2024-h1"',
    ],
    [
      'a request without sections',
      { reportRequests: [requestHeader, request] },
      'sheet "Chỉ tiêu của đợt", row for "thu-2024-h1": must have a section',
    ],
    [
      'a section with two titles in English',
      {
        reportRequests: [requestHeader, request],
        sections: [sectionHeader, section, ['thu-2024-h1', 'Phần thử', 'Another', 'house_total']],
      },
      'sheet "sections", row 3, column "mục tiếng Anh": is not the one of row 2',
    ],
    [
      'a section without a title',
      {
        reportRequests: [requestHeader, request],
        sections: [sectionHeader, ['thu-2024-h1', null, 'A', 'house_new']],
      },
      'sheet "sections", row 2, column "mục": is missing',
    ],
    [
      'a section that asks nothing',
      { reportRequests: [requestHeader, request], sections: [sectionHeader, ['thu-2024-h1', 'A', 'A']] },
      'sheet "sections", row 2, column "chỉ tiêu": must name an indicator',
    ],
    [
      'a date that is no date of the field',
      withUnit(['thu-a', 'province', day(2024, 1, 1)]),
      'sheet "units", row 2, column "name": is a date; write it as text',
    ],
    [
      'what cannot be taken away',
      withUnit(['bac-kan', null, '-']),
      'sheet "units", row 2, column "name": must be text',
    ],
    [
      'a truth that is none',
      {
        units: [
          ['code', 'isBackground'],
          ['bac-kan', 'x'],
        ],
      },
      'sheet "units", row 2, column "isBackground": must be true or false',
    ],
    [
      'a time in a day',
      {
        daysOff: [
          ['day', 'kind', 'name', 'nameEn'],
          [day(2027, 6, 14, 17), 'off', 'Thử', 'Test'],
        ],
      },
      'sheet "daysOff", row 2, column "day": must be a day that exists, like 2026-11-30',
    ],
  ])('is named for %s', async (_name, content, fault) => {
    expect((await faultsOf(content)).join('|')).toBe(fault);
  });

  test.each([
    ['a formula', '<c r="C2" t="str"><f>A1</f><v>Thử A</v></c>', 'is a formula; paste it as a value'],
    ['a formula without a value', '<c r="C2"><f>A1</f></c>', 'is a formula; paste it as a value'],
    ['an error', '<c r="C2" t="e"><v>#REF!</v></c>', 'shows an Excel error; write it again'],
    ['an unreadable date', '<c r="C2" t="d"><v>thu</v></c>', 'is a date; write it as text'],
  ])('is named once for %s, and is not missing as well', async (_name, xml, message) => {
    const bytes = await formWithParts(
      (parts) => parts.set(SHEET, (parts.get(SHEET) ?? '').replace(/<c r="C2"[^>]*>.*?<\/c>/, xml)),
      await setupWorkbook(withUnit(unit)),
    );

    const { faults } = readSetup(await documentOf(bytes), known, now);

    expect(faults).toEqual([{ where: 'sheet "units", row 2, column "name"', message }]);
  });

  it('is named for a percentage, and for merged cells', async () => {
    const bytes = await setupWorkbook(withUnit(unit, ['thu-b', null, 'Thử B']), {
      cells: new Map([['1,2', { value: 0.5, type: 'number', style: { numFmt: '0%' } }]]),
      merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
    });

    const { faults } = readSetup(await documentOf(bytes), known, now);

    expect(faults.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'sheet "units", row 2, column "name": is a percentage; write it as a plain number or text',
      'sheet "units", row 2: cells are merged; unmerge them',
      'sheet "units", row 3, column "kind": is missing; the unit is new',
    ]);
  });

  it('shows nothing to a terminal that is more than a name', async () => {
    const [fault] = await faultsOf({ units: [[`\u001B]0;a\u0007${'x'.repeat(150)}`], ['Thử']] });

    expect(fault).toMatch(/^sheet "units", column "\]0;ax{50,60}…": there is no such column/);
  });
});

describe('a hostile file', () => {
  const [header, row] = [unitHeader, unit];

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['text', () => Buffer.from('{}'), 'notWorkbook'],
    ['a password', () => zipOf([{ name: 'a', data: Buffer.from('a'), flags: 1 }]), 'encrypted'],
    ['a bomb', () => zipOf([{ name: 'a', data: Buffer.alloc(30_000_000) }]), 'unpacksTooLarge'],
    [
      'too many rows',
      () => setupWorkbook(withUnit(...Array.from({ length: 10_001 }, () => row))),
      'tooMuchContent',
    ],
    [
      'one long text in many cells',
      () => setupWorkbook(withUnit(...Array.from({ length: 50 }, () => ['a', 'b', 'x'.repeat(30_000)]))),
      'tooMuchContent',
    ],
    [
      'macros',
      async () =>
        formWithParts(
          (parts) => parts.set('xl/vbaProject.bin', 'x'),
          await setupWorkbook({ units: [header, row] }),
        ),
      'macros',
    ],
    [
      'links',
      async () =>
        formWithParts(
          (parts) => parts.set('xl/externalLinks/externalLink1.xml', '<x/>'),
          await setupWorkbook({ units: [header, row] }),
        ),
      'externalLinks',
    ],
  ])('is refused for %s', async (_name, bytes, fault) => {
    expect(await readSetupWorkbook(await bytes())).toEqual({ kind: 'fault', fault });
  });

  it('with as many faulty rows as are read is read in bounds', async () => {
    const rows = Array.from({ length: 9_900 }, (_, at) => ['thu-1', `Người Thử ${at}`, 'officer', 'nowhere']);
    const bytes = await setupWorkbook({ officers: [['handle', 'name', 'role', 'unit'], ...rows] });

    const start = performance.now();
    const { faults } = readSetup(await documentOf(bytes), known, now);

    expect(faults.length).toBeGreaterThan(9_900);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
