import { describe, expect, it } from 'vitest';
import { allFigures, figuresIn, reportOf, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

const PHONE = 'đồng chí A (giả định), Phó Chủ tịch';

async function begin(stage: Stage, who = 'bac-kan'): Promise<string> {
  await stage.say(who, '/nhapho');
  await stage.press(who, 'Tỉnh Yên Bái');
  return toldIn(await stage.say(who, PHONE), who);
}

describe('what is typed on a unit’s behalf', () => {
  it('can be put aside and gone on with', async () => {
    const stage = await reportStage();
    await begin(stage);
    await stage.say('bac-kan', '150');
    await stage.say('bac-kan', 'để sau');

    const again = await begin(stage);
    await stage.say('bac-kan', 'tiếp tục');
    await stage.say('bac-kan', '105');

    expect(again).toContain('đã trả lời 1/10 câu');
    expect(figuresIn(await reportOf(stage, 'yen-bai'))).toEqual({ commune_total: '150', ntm_commune: '105' });
  });

  it('is gone on with by a colleague of the secretariat, and never mixed up with their own report', async () => {
    const stage = await reportStage();
    await begin(stage);
    await stage.say('bac-kan', '150');

    const held = await begin(stage, 'bac-kan-2');
    await stage.press('bac-kan-2', 'Tiếp nhận bản nháp');
    await stage.say('bac-kan-2', 'tiếp tục');
    await stage.say('bac-kan-2', '105');

    expect(held).toContain('[Tiếp nhận bản nháp]');
    expect(held).not.toContain('[Xem báo cáo]');
    expect(figuresIn(await reportOf(stage, 'yen-bai'))).toEqual({ commune_total: '150', ntm_commune: '105' });
    expect(await stage.database.store.reports.find(1, 'bac-kan')).toBeUndefined();
  });

  it('is not approved by whoever handed it in, even if a colleague had begun it', async () => {
    const stage = await reportStage();
    await begin(stage);
    await stage.say('bac-kan', '150');
    await begin(stage, 'bac-kan-2');
    await stage.press('bac-kan-2', 'Tiếp nhận bản nháp');
    await stage.say('bac-kan-2', allFigures(150));
    await stage.say('bac-kan-2', 'nộp báo cáo');
    await stage.say('bac-kan-2', '/duyet');
    await stage.press('bac-kan-2', 'Tỉnh Yên Bái: Báo cáo tổng kết năm 2024 (thử nghiệm)');

    await stage.press('bac-kan-2', 'Duyệt');

    expect((await reportOf(stage, 'yen-bai')).state).toBe('submitted');
  });

  it('does not touch a draft that somebody of the unit has open, empty or not', async () => {
    const stage = await reportStage();
    await stage.say('bac-kan', '/nhapho');
    await stage.say('yen-bai', 'gửi số liệu');

    const refused = toldIn(await stage.press('bac-kan', 'Tỉnh Yên Bái'), 'bac-kan');

    expect(refused).toContain('đã tự nhập số liệu');
    expect(toldIn(await stage.say('yen-bai', '150'), 'yen-bai')).toContain('Đã ghi tổng số xã: 150');
  });

  it('works after the unit threw an empty draft away', async () => {
    const stage = await reportStage();
    await stage.say('yen-bai', 'gửi số liệu');
    await stage.say('yen-bai', 'thoát');
    await stage.press('yen-bai', 'Bỏ bản nháp');

    await begin(stage);
    await stage.say('bac-kan', '150');

    expect(await reportOf(stage, 'yen-bai')).toMatchObject({ onBehalf: { byPhoneOf: PHONE } });
    expect(figuresIn(await reportOf(stage, 'yen-bai'))).toEqual({ commune_total: '150' });
  });

  it('becomes the unit’s own once the unit goes on with it: the secretariat sees no more of it', async () => {
    const stage = await reportStage();
    await begin(stage);
    await stage.say('bac-kan', '150');
    await stage.say('yen-bai', 'gửi số liệu');
    await stage.press('yen-bai', 'Tiếp nhận bản nháp');
    await stage.say('yen-bai', 'tiếp tục');
    await stage.say('yen-bai', '8413');

    const told = [
      ...(await stage.say('bac-kan', '105')),
      ...(await stage.say('bac-kan', 'xem tóm tắt')),
      ...(await stage.say('bac-kan', '/nhapho')),
      ...(await stage.pick('bac-kan', 'reports:behalf:1:yen-bai')),
    ];

    expect(told.map(({ message }) => message.text).join()).not.toMatch(/8\.?413|giữ từ/);
    expect(await reportOf(stage, 'yen-bai')).not.toHaveProperty('onBehalf');
  });

  it('is the unit’s own when the unit corrects and hands it in: by its leader’s hand, with no word of the telephone', async () => {
    const stage = await reportStage();
    await stage.say('bac-kan', '/nhapho');
    await stage.press('bac-kan', 'Tỉnh Hòa Bình');
    await stage.say('bac-kan', PHONE);
    await stage.say('bac-kan', allFigures());
    await stage.say('bac-kan', 'nộp báo cáo');
    await stage.say('hoa-binh-ld', '/kyduyet');
    await stage.press('hoa-binh-ld', 'Bật bước lãnh đạo duyệt');
    await stage.press('hoa-binh', 'Sửa số liệu');
    await stage.say('hoa-binh', 'sửa câu 9');
    await stage.say('hoa-binh', '121');

    await stage.say('hoa-binh', 'nộp báo cáo');
    const waiting = await reportOf(stage, 'hoa-binh');
    await stage.press('hoa-binh-ld', 'Xem báo cáo');
    const signed = await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng');

    const versions = await stage.database.store.reports.versions(waiting.id);
    expect(waiting.state).toBe('withLeader');
    expect(versions.map(({ onBehalf }) => onBehalf?.byPhoneOf)).toEqual([PHONE, undefined]);
    expect(await reportOf(stage, 'hoa-binh')).not.toHaveProperty('onBehalf');
    expect(toldIn(signed, 'hoa-binh')).not.toContain('nhập hộ');
  });

  it('loses its mark in answers when the unit confirms after the approval', async () => {
    const stage = await reportStage();
    await begin(stage);
    await stage.say('bac-kan', allFigures(150));
    await stage.say('bac-kan', 'nộp báo cáo');
    await stage.press('bac-kan-2', 'Xem báo cáo');
    await stage.press('bac-kan-2', 'Duyệt');
    const before = await stage.say('bac-giang', 'tổng số xã của Yên Bái năm 2024');

    await stage.press('yen-bai', 'Số liệu đúng');
    const after = await stage.say('bac-giang', 'tổng số xã của Yên Bái năm 2024');

    expect(toldIn(before, 'bac-giang')).toMatch(/150 xã[\s\S]*đơn vị chưa xác nhận/);
    expect(toldIn(after, 'bac-giang')).toMatch(/150 xã/);
    expect(toldIn(after, 'bac-giang')).not.toContain('chưa xác nhận');
  });
});
