import { describe, expect, it } from 'vitest';
import { loadWording } from '../../../src/chat/wording.ts';
import { readWorkbook } from '../../../src/documents/workbook-reading.ts';
import { writeYearJson } from '../../../src/documents/year-book.ts';
import { yearBook } from '../../../src/features/year/book/book.ts';
import { testDatabase, testNow } from '../../support/database.ts';
import { reportStage, toldIn } from '../../support/report-stage.ts';

async function bookOf(year: number) {
  const database = await testDatabase();
  const directory = await database.directory();
  const { say } = loadWording();
  const cluster = directory.cluster('tdmnpb');
  const { store } = database;
  return yearBook({ store, directory, now: testNow, cluster, year, say: (meant) => say('vi', meant) });
}

describe('the book of 2023', () => {
  it('has what is known, with its state and its source, and nothing else', async () => {
    const book: Record<string, Record<string, unknown>[]> = JSON.parse(writeYearJson(await bookOf(2023)));

    expect(book.figures).toHaveLength(5);
    expect(book.figures?.[0]).toMatchObject({
      ...{
        indicator: 'ntm_district',
        unit: 'cluster',
        value: '22',
        status: 'chính thức',
        asOf: '2023-12-01',
      },
      source: expect.stringContaining('Tổng kết hoạt động Cụm thi đua'),
    });
    expect(book.members?.map(({ unit }) => unit)).toEqual([
      ...['phu-tho', 'bac-kan', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai', 'thai-nguyen'],
    ]);
    expect(book.offices).toMatchObject([{ role: 'Cụm trưởng', unit: 'phu-tho' }]);
    expect([book.scores, book.tallies, book.targets, book.pledge, book.requests]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('calls every award proposed, and none given', async () => {
    const { sheets } = await bookOf(2023);
    const awards = sheets.find(({ key }) => key === 'awards')?.rows ?? [];

    expect(awards).toHaveLength(7);
    expect(new Set(awards.map(({ state, decision }) => `${state} ${decision}`))).toEqual(
      new Set(['đề nghị undefined']),
    );
  });
});

describe('/xuatnam', () => {
  it('sends the workbook to the people of the chair, and leaves a trace', async () => {
    const stage = await reportStage();

    await stage.say('bac-kan', '/xuatnam');

    const file = stage.received('bac-kan');
    const read = await readWorkbook(Buffer.from(file.base64, 'base64'));
    expect(file.name).toBe('nam-thi-dua-2024-tdmnpb.xlsx');
    expect(read.kind === 'sheets' && read.sheets.map(({ name }) => name)).toEqual([
      ...['Số liệu', 'Thành viên', 'Cụm trưởng, Cụm phó', 'Đợt báo cáo', 'Tiến độ nộp', 'Giao ước'],
      ...['Chỉ tiêu giao ước', 'Điểm đã công bố', 'Biểu quyết', 'Khen thưởng'],
    ]);
  });

  it('sends nothing to anybody else', async () => {
    const stage = await reportStage();

    for (const who of ['hoa-binh', 'hoa-binh-ld', 'phu-tho', 'lanh-dao', 'quan-sat', 'nguoi-la']) {
      const heard = [
        ...(await stage.say(who, '/xuatnam 2024')),
        ...(await stage.say(who, 'xuất bảng tổng hợp ra excel')),
      ];
      expect(
        heard.flatMap(({ message }) => message.attachments),
        who,
      ).toEqual([]);
    }
    const told = toldIn(await stage.say('phu-tho', '/xuatnam 2024'), 'phu-tho');
    expect(told).toContain('do Cụm trưởng xuất');
  });
});
