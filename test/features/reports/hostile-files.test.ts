import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { filledIn } from '../../support/filled-in.ts';
import { dumpOf, type ReportDump } from '../../support/report-dump.ts';
import { setupWithEverybody } from '../../support/report-people.ts';
import { figuresIn, reportOf, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';
import { filledForm, formWithParts, SHEET, zipOf } from '../../support/workbooks.ts';

/** Makes a file of the unit's own form. */
type Spoil = (own: Uint8Array) => Promise<Uint8Array> | Uint8Array;

const part =
  (name: string, content: string): Spoil =>
  (own) =>
    formWithParts((parts) => parts.set(name, content), own);
const sheet =
  (change: (xml: string) => string): Spoil =>
  (own) =>
    formWithParts((parts) => parts.set(SHEET, change(parts.get(SHEET) ?? '')), own);
const zip =
  (entry: Partial<Parameters<typeof zipOf>[0][number]>, claimed?: number): Spoil =>
  () =>
    zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('<workbook/>'), ...entry }], claimed);

/** Each with a word of what is said of it. */
const spoiled: readonly (readonly [string, RegExp, Spoil])[] = [
  ['nothing', /không phải loại tệp này/, () => Buffer.alloc(0)],
  ['a text', /không phải loại tệp này/, () => Buffer.from('câu;số liệu\n1;12\n')],
  ['a picture', /không phải loại tệp này/, () => Buffer.from('89504e470d0a1a0a', 'hex')],
  [
    'an old workbook',
    /./,
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('Workbook', 'utf16le'),
      ]),
  ],
  [
    'a workbook with a password',
    /mật khẩu/,
    () => writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'x', spinCount: 1 } }),
  ],
  ['half a workbook', /hỏng/, (own) => own.subarray(0, own.length / 2)],
  ['macros', /macro/i, part('xl/vbaProject.bin', 'x')],
  ['links to other files', /liên kết/, part('xl/externalLinks/externalLink1.xml', '<externalLink/>')],
  ['a path out of the folder', /hỏng/, part('../../etc/passwd', 'x')],
  [
    'an entity',
    /hỏng/,
    sheet((xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
  ],
  ['a bomb that says it is small', /hỏng/, zip({ data: Buffer.alloc(64 * 1024 * 1024), claimedSize: 10 })],
  ['a thousand entries', /./, zip({}, 60_000)],
  [
    'overlapping entries',
    /./,
    () =>
      zipOf([
        { name: 'a', data: Buffer.from('a') },
        { name: 'b', data: Buffer.from('a'), overlaps: true },
      ]),
  ],
  ['a foreign workbook', /./, () => writeXlsx({ sheets: [{ name: 'a', rows: [['Tổng số xã', 129]] }] })],
  ['a form of another request', /./, () => filledForm({ E9: 12 }, { unit: 'hoa-binh' })],
  [
    'a formula',
    /công thức/,
    sheet((xml) => xml.replaceAll(/<c r="E9"[^>]*?(?:\/>|>.*?<\/c>)/g, '<c r="E9"><f>1+1</f><v>2</v></c>')),
  ],
];

describe('a sheet that cannot be taken', () => {
  let stage: Stage;
  let before: ReportDump;
  beforeEach(async () => {
    stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', '129');
    await stage.say('hoa-binh', '/maubieu');
    before = await dump(stage);
  });

  it('leaves everything as it was, and is told why', async () => {
    const own = Buffer.from(stage.received('hoa-binh').base64, 'base64');
    const told: Record<string, string> = {};
    for (const [name, , spoil] of spoiled) {
      told[name] = toldIn(await stage.attach('hoa-binh', 'bao-cao.xlsx', await spoil(own)), 'hoa-binh');
      expect(await dump(stage), name).toEqual(before);
    }

    for (const [name, words] of spoiled) {
      expect(told[name], name).toMatch(/chưa có gì được ghi|chưa ghi số nào/);
      expect(told[name], name).toMatch(words);
      expect(told[name], name).toContain('câu 2/10');
    }
  });

  it('is that of another unit, or of an older form', async () => {
    await stage.say('bac-giang', '/maubieu');
    const foreign = await filledIn(stage.received('bac-giang'), { ntm_commune: '82' });
    const older = await filledIn(stage.received('hoa-binh'), { ntm_commune: '82' });

    const ofAnother = toldIn(await stage.attach('hoa-binh', 'a.xlsx', foreign), 'hoa-binh');
    const setup = setupWithEverybody() as { reportRequests: readonly { sections: readonly object[] }[] };
    const [request] = setup.reportRequests;
    await stage.setUp({ reportRequests: [{ ...request, sections: request?.sections.toReversed() }] });
    const ofBefore = toldIn(await stage.attach('hoa-binh', 'a.xlsx', older), 'hoa-binh');

    expect([ofAnother, ofBefore].every((text) => text.includes('chưa có gì được ghi'))).toBe(true);
    expect(figuresIn(await reportOf(stage, 'hoa-binh'))).toEqual({ commune_total: '129' });
  });

  it('is any sheet once the report is not the officer’s to fill in', async () => {
    const bytes = await filledIn(stage.received('hoa-binh'), { ntm_commune: '82' });
    const told: string[] = [];
    for (const who of ['bac-giang', 'quan-sat', 'hoa-binh-cu', 'nguoi-la', 'bac-kan', 'phu-tho-moi'])
      told.push(toldIn(await stage.attach(who, 'a.xlsx', bytes), who));

    expect(told.every((text) => text !== '')).toBe(true);
    expect(await dump(stage)).toEqual(before);
  });

  it.each([
    [{ ntm_commune: '130' }, 'không thể lớn hơn'],
    [{ ntm_commune: '8,050 xã' }, 'Dòng'],
    [{ ntm_commune: '=1+1' }, 'Dòng'],
    [{ ntm_commune: '-3' }, 'Dòng'],
    [{ house_new: '120', house_repair: '60', house_total: '175' }, '180 căn'],
    [{ festival_rate: '101' }, 'Dòng'],
  ])('%o', async (figures, words) => {
    const bytes = await filledIn(stage.received('hoa-binh'), figures);

    const told = toldIn(await stage.attach('hoa-binh', 'a.xlsx', bytes), 'hoa-binh');

    expect(told).toContain('chưa ghi số nào');
    expect(told).toContain(words);
    expect(await dump(stage)).toEqual(before);
  });
});

async function dump(stage: Stage): Promise<ReportDump> {
  return dumpOf(stage.database.store, await stage.database.directory());
}
