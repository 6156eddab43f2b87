import { describe, expect, it } from 'vitest';
import { reportStage, toldIn } from '../../support/report-stage.ts';

/** All made up: a report that is open, one to be opened, a wish for more time. */
describe('the handover file', () => {
  it('names what is under way and what is set up to happen, until it is taken over', async () => {
    const stage = await reportStage();
    const until = new Date('2024-12-10T10:00:00Z');
    await stage.database.transaction((store) =>
      store.reports.askExtension({ request: 1, unit: 'yen-bai', until, reason: 'thử nghiệm' }, until),
    );
    const open = await stage.database.store.reports.request(1);
    if (!open) throw new Error('there is no request');
    const { id: _, formVersion: _form, ...rest } = open;
    const planned = { ...rest, code: '2024-thu', title: 'Báo cáo thử hẹn trước' };
    await stage.database.transaction((store) =>
      store.reports.addRequest({ ...planned, opensAt: new Date('2024-12-20T01:00:00Z') }, until),
    );
    for (const words of ['/suyton', 'Yên Bái', 'chưa có', '20/11/2024', 'chưa có số', 'Ghi nhận'])
      await stage.say('bac-kan', words);

    const told = toldIn(await stage.say('bac-kan', '/bangiao'), 'bac-kan');
    for (const words of ['15/12/2024', 'Lập bàn giao']) await stage.say('bac-kan', words);
    stage.moveTo(new Date('2024-12-15T02:00:00Z'));
    const newChair = toldIn(await stage.say('yen-bai', '/bangiao'), 'yen-bai');

    expect(told).toContain('đã duyệt 0/7, chờ duyệt 0');
    expect(told).toContain('- Đang xin lùi hạn: tỉnh Yên Bái.');
    expect(told).toContain('- Báo cáo thử hẹn trước: đã hẹn mở lúc 8 giờ 00, thứ Sáu, ngày 20/12/2024');
    expect(told).not.toContain('[Xem đợt báo cáo đã hẹn mở]');
    expect(newChair).toContain('[Xác nhận đã nhận] [Xem đợt báo cáo đã hẹn mở]'.replace('] [', ']\n['));
  });
});
