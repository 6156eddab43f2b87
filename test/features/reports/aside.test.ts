import { expect, it } from 'vitest';
import { reportStage, toldIn } from '../../support/report-stage.ts';

it('goes back to the question after another one was answered, not to what could not be read', async () => {
  const stage = await reportStage();
  const say = async (words: string) => toldIn(await stage.say('hoa-binh', words), 'hoa-binh');
  await say('gửi số liệu');
  const unread = await say('nhiều lắm');

  const answered = await say('Cụm trưởng năm 2024 là đơn vị nào?');

  expect(unread).toContain('Hệ thống cần một số cụ thể');
  expect(answered).toContain('tỉnh Bắc Kạn');
  expect(answered).toContain('Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?');
  expect(answered).not.toContain('Hệ thống cần một số cụ thể');
  expect(await say('129')).toContain('câu 2/10');
});
