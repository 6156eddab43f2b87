import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import { writeAnswerCsv } from '../../../src/documents/answer-sheet.ts';
import { approved } from '../../support/answering.ts';
import { testDatabase, testNow } from '../../support/database.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const PICTURE = 'Xem biểu đồ';
const FILES = 'Tải bảng Excel/CSV';

// The figures of single units are synthetic.
describe('below an answer', () => {
  let stage: Stage;
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeEach(async () => {
    stage = await openStage(async (now) => (database = await testDatabase(now)), testNow);
    await approved(database, 'yen-bai', '2024', { ntm_commune: 105n, house_money: 8_050_000_000n });
    await approved(database, 'phu-tho', '2024', { ntm_commune: 136n });
    await approved(database, 'bac-kan', '2024', { ntm_commune: 'notApplicable' });
    await approved(database, 'yen-bai', '2023', { ntm_commune: 98n });
  });

  async function ask(question: string): Promise<Message> {
    const [heard] = await stage.say('yen-bai', question);
    if (!heard) throw new Error('no answer');
    return heard.message;
  }

  async function press(label: string): Promise<Message> {
    const [heard] = await stage.press('yen-bai', label);
    if (!heard) throw new Error('no answer');
    return heard.message;
  }

  it.each([
    ['xếp hạng xã NTM năm 2024'],
    ['so sánh xã NTM của Yên Bái với Phú Thọ năm 2024'],
    ['xã NTM của Yên Bái qua các năm'],
    ['xã NTM của Yên Bái và Phú Thọ năm 2023 và 2024'],
  ])('"%s" its picture comes as PNG, with the code of the answer', async (question) => {
    const answer = await ask(question);
    const [, code] = /Mã kiểm tra: (\S{6})/.exec(answer.text) ?? [];

    const shown = await press(PICTURE);

    expect(shown.text).toContain(code);
    expect(shown.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      [`bieu-do-${code}.png`, 'image/png'],
    ]);
    const png = Buffer.from(shown.attachments[0]?.base64 ?? '', 'base64');
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1080]);
  });

  it('of one figure stands no button', async () => {
    expect((await ask('xã NTM của Yên Bái năm 2024')).choices).toEqual([]);
  });

  it('comes a workbook in which figures are numbers, and the same as CSV', async () => {
    await ask('xếp hạng xã NTM năm 2024');

    const { attachments } = await press(FILES);

    const [workbook, csv] = attachments.map(({ base64 }) => Buffer.from(base64, 'base64'));
    const { sheets } = await readXlsx(workbook ?? Buffer.alloc(0));
    const rows = sheets[0]?.rows ?? [];
    expect(rows[2]?.slice(0, 5)).toEqual(['Chỉ tiêu', 'Đơn vị', 'Kỳ số liệu', 'Số liệu', 'Đơn vị tính']);
    expect(rows.slice(3, 5).map((row) => [row[1], row[3]])).toEqual([
      ['tỉnh Phú Thọ', 136],
      ['tỉnh Yên Bái', 105],
    ]);
    const lines: string[][] = parse(csv ?? '', { bom: true, relax_column_count: true });
    expect(lines.slice(1, 3).map((line) => [line[1], line[3]])).toEqual([
      ['tỉnh Phú Thọ', '136'],
      ['tỉnh Yên Bái', '105'],
    ]);
    expect(
      lines.some((line) => line[1] === 'tỉnh Bắc Kạn' && line[3] === '' && line[8] === 'không áp dụng'),
    ).toBe(true);
  });

  it('everything is of the card, also when a figure has changed since', async () => {
    await ask('xếp hạng xã NTM năm 2024');
    await approved(database, 'yen-bai', '2024', { ntm_commune: 199n });

    const { attachments } = await press(FILES);

    expect(Buffer.from(attachments[1]?.base64 ?? '', 'base64').toString()).toContain(',105,');
  });

  it('a file of any answer is had by its code', async () => {
    const answer = await ask('kinh phí hỗ trợ nhà của Yên Bái năm 2024');
    const [, code] = /Mã kiểm tra: (\S{6})/.exec(answer.text) ?? [];
    expect((await ask(`/kiemtra ${code}`)).choices.map(({ label }) => label)).toEqual([FILES]);

    const { attachments } = await press(FILES);

    expect(Buffer.from(attachments[1]?.base64 ?? '', 'base64').toString()).toContain(',8050000000,đồng,');
  });

  it.each(['answers:picture:K7M2QX', 'answers:files:', 'answers:picture', 'answers:anything:K7M2QX'])(
    'a forged button (%s) shows nothing',
    async (value) => {
      const [heard] = await stage.pick('yen-bai', value);
      expect(heard?.message.text).toContain('không tìm thấy câu trả lời nào');
      expect(heard?.message.attachments).toEqual([]);
    },
  );
});

describe('a CSV file', () => {
  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("http://x")'])(
    'has nothing that a program takes for a formula: %s',
    (text) => {
      const csv = writeAnswerCsv({
        name: '',
        title: '',
        columns: [text],
        rows: [[{ text }]],
        notes: [text],
        at: testNow,
      });

      for (const [cell = ''] of parse(csv, { bom: true }) as string[][]) expect(cell).toBe(`'${text}`);
    },
  );
});
