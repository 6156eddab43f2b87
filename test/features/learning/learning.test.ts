import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import { facelessWords } from '../../../src/reading/faceless.ts';
import { buildLexicon } from '../../../src/reading/lexicon.ts';
import { approved } from '../../support/answering.ts';
import { testDatabase } from '../../support/database.ts';
import { testDirectory } from '../../support/directory.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const day = new Date('2024-11-20T02:00:00Z');
/** Of the unit that chairs 2024. */
const SECRETARY = 'bac-kan';

describe('a question that was not understood', () => {
  let stage: Stage;
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeEach(async () => {
    stage = await openStage(async (now) => (database = await testDatabase(now)), day);
  });

  async function say(who: string, text: string): Promise<Message> {
    const [heard] = await stage.say(who, text);
    if (!heard) throw new Error('no answer');
    return heard.message;
  }

  it('is listed to the secretariat of the chair, counted, without numbers and names', async () => {
    await say('yen-bai', 'tình hình mái ấm nghĩa tình ra sao');
    await say('hoa-binh', 'Tình hình mái ấm nghĩa tình ra sao?');
    await say('hoa-binh', 'đ/c Lò Thị Xuân, 0912345678, bao giờ nghỉ');

    const { text } = await say(SECRETARY, '/cauhoila');

    expect(text).toContain('- “tinh hinh mai am nghia tinh ra sao” (2 lần, gần nhất ngày 20/11/2024)');
    expect(text).not.toMatch(/lo thi|xuan|09123/i);
  });

  it('is learned from at once, by everybody, and leaves the list', async () => {
    await approved(database, 'yen-bai', '2024', { house_new: 77n });
    await say('yen-bai', 'mái ấm nghĩa tình');
    const asked = await say(SECRETARY, '/themtu mái ấm nghĩa tình = nhà đại đoàn kết làm mới');
    expect(asked.text).toContain('sẽ hiểu “mái ấm nghĩa tình” là chỉ tiêu “số nhà đại đoàn kết làm mới”');
    expect((await say('yen-bai', 'mái ấm nghĩa tình của Yên Bái năm 2024')).text).not.toContain('77 căn');

    await stage.press(SECRETARY, 'Xác nhận');

    expect((await say('yen-bai', 'mai am nghia tinh cua Yen Bai nam 2024')).text).toContain(': 77 căn.');
    expect((await say(SECRETARY, '/cauhoila')).text).toContain('Không có câu hỏi nào');
  });

  it('is unlearned again; both acts are in the record', async () => {
    await say(SECRETARY, '/themtu mái ấm nghĩa tình = nhà đại đoàn kết làm mới');
    await stage.press(SECRETARY, 'Xác nhận');
    expect((await say(SECRETARY, '/themtu')).text).toContain('- “mái ấm nghĩa tình”: chỉ tiêu');

    await stage.press(SECRETARY, 'Bỏ “mái ấm nghĩa tình”');

    expect(await database.store.learning.learnedNames()).toEqual([]);
    expect((await say('yen-bai', 'mái ấm nghĩa tình')).text).toContain('chưa hiểu');
    expect(await stage.press(SECRETARY, 'Bỏ “mái ấm nghĩa tình”')).toHaveLength(1);
  });

  it.each([
    ['nhà sửa chữa = nhà đại đoàn kết làm mới', 'đang được hiểu là chỉ tiêu'],
    ['Hà Giang = tỉnh Yên Bái', 'đang được hiểu là tỉnh Hà Giang'],
    ['nhà đại đoàn kết làm mới = nhà đại đoàn kết làm mới', 'Hệ thống đã hiểu'],
    ['cho = nhà đại đoàn kết làm mới', 'từ thông dụng'],
    ['12345 = nhà đại đoàn kết làm mới', 'không dùng làm cách gọi'],
    ['a:b+c = nhà đại đoàn kết làm mới', 'không dùng làm cách gọi'],
    ['mái ấm = trời hôm nay', 'chưa chỉ rõ một chỉ tiêu'],
    ['mái ấm', 'Để bổ sung một cách gọi'],
  ])('a name is refused with its reason: %s', async (words, reason) => {
    const { text, choices } = await say(SECRETARY, `/themtu ${words}`);

    expect(text).toContain(reason);
    expect(choices.map(({ label }) => label)).not.toContain('Xác nhận');
  });

  it('is said to reach every cluster, where there are several', async () => {
    const taught = '/themtu mái ấm nghĩa tình = nhà đại đoàn kết làm mới';
    const alone = await say(SECRETARY, taught);
    await stage.setUp({
      note: 'Dữ liệu thử nghiệm',
      units: [{ code: 'son-la', isBackground: false }],
      clusters: [
        {
          code: 'thu',
          ...{ name: 'Cụm thử (dữ liệu thử nghiệm)', nameEn: 'Trial cluster (test data)' },
          years: [{ year: 2024, members: ['son-la'] }],
        },
      ],
    });

    const among = await say(SECRETARY, taught);
    const [added] = await stage.press(SECRETARY, 'Xác nhận');
    const list = await say(SECRETARY, '/themtu');
    const [removed] = await stage.press(SECRETARY, 'Bỏ “mái ấm nghĩa tình”');

    expect(alone.text).not.toContain('Cụm');
    for (const text of [among.text, added?.message.text, list.text, removed?.message.text])
      expect(text).toContain('dùng chung cho cả 2 Cụm trong hệ thống');
  });

  it('is nobody else’s to see or to teach, also with a forged button', async () => {
    const forged = 'learning:add:indicator:house_new:mái ấm nghĩa tình';
    expect((await say('yen-bai', '/cauhoila')).text).toContain('dành cho thư ký của đơn vị Cụm trưởng');
    const [pressed] = await stage.pick('yen-bai', forged);

    expect(pressed?.message.text).toContain('dành cho thư ký');
    expect(await database.store.learning.learnedNames()).toEqual([]);
  });

  it.each([
    'learning:add:indicator:none:x y z',
    'learning:add',
    'learning:eat:unit:yen-bai:x y',
    'learning:add:unit:yen-bai:a:b',
  ])('a button that means nothing does nothing: %s', async (value) => {
    const [pressed] = await stage.pick(SECRETARY, value);
    expect(pressed?.message.text).toContain('không còn');
  });
});

describe('the words that are kept', () => {
  const lexicon = buildLexicon(testDirectory());

  it.each([
    ['em là Nguyễn Văn An, số 0912 345 678, hỏi chút', 'em la … so … hoi chut'],
    ['em la tran thi hoa hoi chut', 'em la … hoi chut'],
    ['đồng chí Lan cho xem quy chế', 'dong chi … cho xem qui che'],
    ['gửi an.nguyen@example.com bản kế hoạch', 'gui … ban ke hoach'],
    ['xem https://example.com/x giúp', 'xem … giup'],
    ['em la lo van pao hoi chut', 'em la … hoi chut'],
    ['TÔI LÀ LÒ VĂN PẢO', undefined],
    ['kế hoạch của Thái Nguyên', 'ke hoach cua thai nguyen'],
  ])('of "%s" are "%s"', (question, words) => {
    expect(facelessWords(question, lexicon)).toBe(words);
  });

  it('never have a digit, and are none where the text is pasted', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(facelessWords(text, lexicon) ?? '').not.toMatch(/\d/);
      }),
    );
    expect(facelessWords('quy chế '.repeat(20), lexicon)).toBeUndefined();
    expect(facelessWords('12345', lexicon)).toBeUndefined();
  });
});
