import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import { approved } from '../../support/answering.ts';
import { testDatabase, testNow } from '../../support/database.ts';
import { openStage, type Stage } from '../../support/stage.ts';

// All figures are synthetic.
describe('a unit before and after the mergers', () => {
  let stage: Stage;
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeEach(async () => {
    stage = await openStage(async (now) => (database = await testDatabase(now)), testNow);
    await approved(database, 'thai-nguyen', '2024', { gs_count: 300n });
    await approved(database, 'bac-kan', '2024', { gs_count: 21n });
    await approved(database, 'thai-nguyen-2025', '2026', { gs_count: 250n });
    await approved(database, 'phu-tho', '2024', { gs_count: 136n });
    await approved(database, 'hoa-binh', '2024', { gs_count: 80n });
    await approved(database, 'phu-tho-2025', '2026', { gs_count: 84n });
  });

  async function ask(question: string): Promise<Message> {
    const [heard] = await stage.say('thai-nguyen', question);
    if (!heard) throw new Error('no answer');
    return heard.message;
  }

  it.each([
    'số cuộc giám sát của Thái Nguyên năm 2024 so với năm 2026',
    'số cuộc giám sát của Thái Nguyên qua các năm',
    'số cuộc giám sát của Thái Nguyên cũ năm 2024 so với Thái Nguyên mới năm 2026',
  ])('is shown on the new map with its parts, as another series: %s', async (question) => {
    const { text } = await ask(question);

    expect(text).toContain(
      'Năm 2024: 321 cuộc (tổng của các đơn vị cũ: tỉnh Bắc Kạn: 21 cuộc và tỉnh Thái Nguyên: 300 cuộc)',
    );
    expect(text).toContain('- Năm 2026: 250 cuộc');
    expect(text).toContain('thuộc hai chuỗi khác nhau');
    expect(text).not.toMatch(/tăng \d|giảm \d/);
  });

  it('is named with what became of it where it has another name now', async () => {
    const { text } = await ask('số cuộc giám sát của Bắc Kạn năm 2024 so với năm 2026');

    expect(text).toContain('tỉnh Bắc Kạn hợp nhất với tỉnh Thái Nguyên thành tỉnh Thái Nguyên mới');
    expect(text).toContain('Năm 2024: 321 cuộc');
  });

  it('is not compared where a province from outside is in it of which nothing is known', async () => {
    const { text } = await ask('số cuộc giám sát của Phú Thọ năm 2024 so với năm 2026');

    expect(text).toContain('chưa gộp được theo địa giới mới');
    expect(text).toContain('tỉnh Vĩnh Phúc: chưa có số liệu');
    expect(text).toContain('gồm cả tỉnh Vĩnh Phúc ở ngoài Cụm, chưa có số liệu');
    expect(text).not.toContain('216');
    expect(text).not.toMatch(/tăng \d|giảm \d/);
  });

  it('is not compared either while a member has not reported', async () => {
    await approved(database, 'bac-kan', '2024', { gs_count: 'notReported' });

    const { text } = await ask('số cuộc giám sát của Thái Nguyên năm 2024 so với năm 2026');

    expect(text).toContain('còn thiếu số liệu của tỉnh Bắc Kạn');
  });

  it('has a line in its picture that breaks at the merger', async () => {
    await approved(database, 'thai-nguyen', '2023', { gs_count: 290n });
    await approved(database, 'bac-kan', '2023', { gs_count: 20n });
    const { text } = await ask('số cuộc giám sát của Thái Nguyên qua các năm');
    const [, code] = /Mã kiểm tra: (\S{6})/.exec(text) ?? [];

    const [shown] = await stage.press('thai-nguyen', 'Xem biểu đồ');

    expect(shown?.message.attachments[0]?.name).toBe(`bieu-do-${code}.png`);
    const again = await ask(`/kiemtra ${code}`);
    expect(again.text).toContain(text.split('\n').slice(0, -1).join('\n'));
  });

  it('is compared as ever on one side of the merger', async () => {
    await approved(database, 'thai-nguyen', '2022', { gs_count: 280n });

    const { text } = await ask('số cuộc giám sát của Thái Nguyên năm 2022 so với năm 2024');

    expect(text).toContain('tăng 20 cuộc');
  });
});
