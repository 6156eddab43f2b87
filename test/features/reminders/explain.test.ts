import { describe, expect, it } from 'vitest';
import { reportNow, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

async function idOf(stage: Stage, handle: string): Promise<number> {
  return (await stage.database.store.people.byHandle(handle))?.id ?? 0;
}

/** What the clock would have recorded. */
async function recordSilence(stage: Stage): Promise<void> {
  const person = await idOf(stage, 'hoa-binh');
  await stage.database.store.reminders.record(
    [
      { request: 1, unit: 'hoa-binh', slot: 'T-7/2024-12-05', person, rung: 'officer', reason: 'promised' },
      { request: 1, unit: 'yen-bai', slot: 'T+3w/2024-12-05', person: 0, rung: 'chair', reason: 'nobody' },
    ],
    reportNow,
  );
}

describe('why somebody was reminded, or was not', () => {
  it('is answered from the log, to oneself: the rule, the moment, what came of it', async () => {
    const stage = await reportStage();
    await recordSilence(stage);
    await stage.pick('bac-kan', 'reminders:nudge:1:hoa-binh');

    const told = toldIn(await stage.say('hoa-binh', 'vì sao tôi nhận tin nhắc'), 'hoa-binh');
    const other = toldIn(await stage.say('bac-giang', '/visaonhac'), 'bac-giang');

    expect(told).toContain(
      'trước hạn 7 ngày (hạn thứ Năm, ngày 05/12/2024): không nhắc vì đơn vị đã hẹn ngày nộp',
    );
    expect(told).toContain('Cụm trưởng nhắc (thứ Tư, ngày 20/11/2024): đã gửi qua trang thực hành');
    expect(told).not.toContain('Đồng chí chọn một đơn vị');
    expect(other).toContain('chưa nhắc đồng chí lần nào');
  });

  it('is answered to the chair for any unit, with who was told', async () => {
    const stage = await reportStage();
    await recordSilence(stage);

    const offered = toldIn(await stage.say('bac-kan', '/visaonhac'), 'bac-kan');
    const told = toldIn(await stage.press('bac-kan', 'Tỉnh Hòa Bình'), 'bac-kan');
    const nobody = toldIn(await stage.press('bac-kan', 'Tỉnh Yên Bái'), 'bac-kan');

    expect(offered).toContain('[Tỉnh Hòa Bình]');
    expect(told).toMatch(/: .+, Báo cáo tổng kết năm 2024 \(thử nghiệm\); trước hạn 7 ngày/);
    expect(nobody).toContain('quá hạn 3 ngày làm việc');
    expect(nobody).toContain('chưa có người nhận');
  });

  it('of another unit is told to nobody else', async () => {
    const stage = await reportStage();
    await recordSilence(stage);

    for (const who of ['hoa-binh', 'phu-tho', 'quan-sat', 'nguoi-la', 'hai-vai']) {
      const told = await stage.pick(who, 'reminders:why:1:yen-bai');
      expect(told.map(({ message }) => message.text).join()).not.toContain('quá hạn');
    }
  });
});
