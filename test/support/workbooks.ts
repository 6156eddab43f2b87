import { crc32, deflateRawSync } from 'node:zlib';
import { type Cell, openXlsx, saveXlsx } from 'hucre/xlsx';
import { loadWording } from '../../src/chat/wording.ts';
import { openGuardedZip } from '../../src/documents/guarded-zip.ts';
import type { ReportForm } from '../../src/documents/report-form.ts';
import type { ExpectedReport } from '../../src/documents/report-workbook-reading.ts';
import { writeReportWorkbook } from '../../src/documents/report-workbook-writing.ts';
import { workbookWords } from '../../src/features/reports/workbook-words.ts';

const { say } = loadWording();

/** Made up for the tests; no figures of any province. */
export const form: ReportForm = {
  requestCode: '2024-year',
  unit: 'bac-kan',
  formVersion: 3,
  words: workbookWords(
    {
      title: 'Báo cáo thử nghiệm',
      unit: 'tỉnh Bắc Kạn',
      period: 'năm 2024',
      asOf: '30/11/2024',
      deadline: '17 giờ 00 ngày 15/12/2024',
    },
    (phrase) => say('vi', phrase),
  ),
  sections: [
    {
      title: 'I. Nông thôn mới',
      rows: [
        {
          question: 1,
          indicator: 'ntm_commune',
          name: 'Số xã đạt chuẩn',
          unitOfMeasure: 'xã',
          previous: '12',
        },
        { question: 2, indicator: 'festival_rate', name: 'Tỷ lệ khu dân cư', unitOfMeasure: '%' },
      ],
    },
    {
      title: 'II. An sinh xã hội',
      rows: [
        { question: 3, indicator: 'house_new', name: 'Số nhà làm mới', unitOfMeasure: 'căn' },
        { question: 4, indicator: 'fund_poor', name: 'Quỹ Vì người nghèo', unitOfMeasure: 'đồng' },
      ],
    },
  ],
  at: new Date('2024-11-20T02:00:00Z'),
};

export const expected: ExpectedReport = {
  requestCode: form.requestCode,
  unit: form.unit,
  formVersion: form.formVersion,
  rows: form.sections.flatMap((section) => section.rows),
};

/** Where the rows of the form stand in the sheet. */
export const ROWS = { ntm_commune: 9, festival_rate: 10, house_new: 12, fund_poor: 13 } as const;

/** The form with some cells set ("E9": 12), as an office program would save it. */
export async function filledForm(
  cells: Readonly<Record<string, string | number | Date | Partial<Cell>>>,
  change: Partial<ReportForm> = {},
): Promise<Uint8Array> {
  const workbook = await openXlsx(await writeReportWorkbook({ ...form, ...change }), { readStyles: true });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.cells ??= new Map();
  for (const [place, content] of Object.entries(cells)) {
    const key = `${Number(place.slice(1)) - 1},${place.charCodeAt(0) - 65}`;
    const isCell = typeof content === 'object' && !(content instanceof Date);
    const cell = isCell ? content : { value: content };
    sheet.cells.set(key, { ...sheet.cells.get(key), ...typeOf(cell), ...cell } as Cell);
  }
  return saveXlsx(workbook);
}

function typeOf({ value }: Partial<Cell>): Partial<Cell> {
  if (typeof value === 'number') return { type: 'number' };
  return { type: value instanceof Date ? 'date' : 'string' };
}

/** The form with the text of some of its parts replaced. */
export async function formWithParts(
  change: (parts: Map<string, string>) => void,
  bytes?: Uint8Array,
): Promise<Uint8Array> {
  const zip = await openGuardedZip(bytes ?? (await writeReportWorkbook(form)));
  if (zip.kind === 'fault') throw new Error(zip.fault);
  const parts = new Map([...zip.parts].map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
  change(parts);
  return zipOf([...parts].map(([name, text]) => ({ name, data: Buffer.from(text) })));
}

export const SHEET = 'xl/worksheets/sheet1.xml';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
  /** What the archive says instead of the truth. */
  readonly claimedSize?: number;
  readonly flags?: number;
  /** Points at the data of the entry before. */
  readonly overlaps?: boolean;
}

/** A zip file in which every claim can be a lie. */
export function zipOf(entries: readonly ZipEntry[], claimedEntries = entries.length): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let [offset, previous] = [0, 0];
  for (const entry of entries) {
    const packed = deflateRawSync(entry.data);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.flags ?? 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(entry.data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.claimedSize ?? entry.data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.overlaps ? previous : offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common, tail, name);
    if (entry.overlaps) continue;
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
    locals.push(local);
    [previous, offset] = [offset, offset + local.length];
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedEntries, 8);
  end.writeUInt16LE(claimedEntries, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}
