import { beforeEach, describe, expect, it } from 'vitest';
import { type ReportStage, reportStage, toldIn } from '../../support/report-stage.ts';

/** November 2024: Bắc Kạn chairs. */
describe('the help', () => {
  let stage: ReportStage;
  beforeEach(async () => {
    stage = await reportStage();
  });

  async function say(who: string, words: string): Promise<string> {
    return toldIn(await stage.say(who, words), who);
  }

  const isOfChair = /(?:thông báo|thi đua) của Cụm|\/(?:modot|bangtheodoi|monam|sokhenthuong|themtu)/;

  it('names the commands of a role by what one wants to do, and says more at a press', async () => {
    const guide = await say('hoa-binh', '/trogiup');
    const pressed = toldIn(await stage.press('hoa-binh', 'Báo cáo của đơn vị'), 'hoa-binh');

    expect(guide).toContain('- Báo cáo của đơn vị: /baocao, /tinhhinh, /maubieu');
    expect(guide).toContain('[Tra cứu]');
    expect(guide.split('\n').length).toBeLessThan(20);
    expect(pressed).toContain('Báo cáo của đơn vị:');
    expect(pressed).toContain('/baocao: nộp báo cáo của đơn vị');
    expect(pressed).not.toContain('/cum');
  });

  it('names what is for the chair to its people alone', async () => {
    expect(await say('bac-kan', '/trogiup')).toMatch(isOfChair);
    for (const other of ['hoa-binh', 'hoa-binh-ld', 'hoa-binh-qs', 'nguoi-la'])
      expect([other, await say(other, '/trogiup')]).toEqual([other, expect.not.stringMatching(isOfChair)]);
    expect(await say('hoa-binh', '/trogiup')).not.toContain('/moi');
    expect(await say('hoa-binh-ld', '/trogiup')).toContain('/moi');
    expect(await say('hoa-binh-ld', '/trogiup')).not.toContain('/yeucau');
  });

  it('shows a forged group of the chair to nobody else', async () => {
    const told = await stage.pick('hoa-binh', 'help:collect');

    expect(toldIn(told, 'hoa-binh')).not.toContain('/modot');
  });

  it('is written out at once for whoever has little to choose from', async () => {
    const guide = await say('nguoi-la', '/trogiup');

    expect(guide).toContain('/cum: thành viên và Cụm trưởng');
    expect(guide).toContain('/dangky: đăng ký bằng mã hoặc liên kết được mời');
  });
});
