import { describe, expect, it } from 'vitest';
import { allFigures, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** Two days after the deadline of 5 December 2024, 17:00. */
const late = new Date('2024-12-07T02:00:00.000Z');

async function handIn(stage: Stage, who: string): Promise<void> {
  await stage.say(who, 'gửi số liệu');
  await stage.say(who, allFigures());
  await stage.say(who, 'nộp báo cáo');
}

async function lateStage(): Promise<Stage> {
  const stage = await reportStage();
  await handIn(stage, 'hoa-binh');
  stage.moveTo(late);
  await handIn(stage, 'yen-bai');
  return stage;
}

describe('timeliness', () => {
  it('is the moment of receipt of the first version; who has not filed is late so far', async () => {
    const stage = await lateStage();

    const told = toldIn(await stage.say('bac-kan', '/dunghan'), 'bac-kan');

    expect(told).toMatch(/Tỉnh Hòa Bình: đúng hạn, nhận lúc 9 giờ \d\d, ngày 20\/11\/2024/);
    expect(told).toMatch(/Tỉnh Yên Bái: chậm 2 ngày, nhận lúc 9 giờ \d\d, ngày 07\/12\/2024/);
    expect(told).toContain('Tỉnh Tuyên Quang: chưa nộp, quá hạn 2 ngày');
    expect(told).toContain('[Xác định lại: tỉnh Yên Bái]');
    expect(told).not.toContain('[Xác định lại: tỉnh Hòa Bình]');
  });

  it('is overruled by the chair with a reason, which the unit hears and which stays beside what was measured', async () => {
    const stage = await lateStage();
    await stage.say('bac-kan', '/dunghan');
    await stage.press('bac-kan', 'Xác định lại: tỉnh Yên Bái');

    const without = toldIn(await stage.say('bac-kan', '0'), 'bac-kan');
    const ruled = await stage.say('bac-kan', '0: mất điện toàn tỉnh (thử nghiệm)');
    const table = toldIn(await stage.say('bac-kan', '/dunghan'), 'bac-kan');
    const own = toldIn(await stage.say('yen-bai', '/dunghan'), 'yen-bai');

    expect(without).toContain('cần có lý do');
    expect(toldIn(ruled, 'yen-bai')).toContain('đúng hạn. Lý do: mất điện toàn tỉnh (thử nghiệm)');
    for (const shown of [table, own])
      expect(shown).toMatch(
        /chậm 2 ngày, nhận lúc .+; Cụm trưởng xác định: đúng hạn. Lý do: mất điện toàn tỉnh/,
      );
    expect(await stage.database.store.board.rulingsOf(1)).toMatchObject([
      { unit: 'yen-bai', daysLate: 0, reason: 'mất điện toàn tỉnh (thử nghiệm)', at: late },
    ]);
  });

  it('of others is told to nobody but the chair', async () => {
    const stage = await lateStage();

    for (const who of ['hoa-binh', 'phu-tho', 'quan-sat', 'nguoi-la', 'hai-vai']) {
      const told = [
        ...(await stage.say(who, '/dunghan')),
        ...(await stage.say(who, 'đơn vị nào nộp muộn')),
        ...(await stage.pick(who, 'reminders:late:1')),
        ...(await stage.pick(who, 'reminders:rule:1:yen-bai')),
      ];
      expect(told.map(({ message }) => message.text).join('\n')).not.toMatch(/Yên Bái|Tuyên Quang/);
    }
    expect(await stage.database.store.board.rulingsOf(1)).toEqual([]);
  });

  it('that came in time cannot be made late, by a forged button either', async () => {
    const stage = await lateStage();

    const told = toldIn(await stage.pick('bac-kan', 'reminders:rule:1:hoa-binh'), 'bac-kan');
    await stage.say('bac-kan', '3: thử');

    expect(told).toContain('không còn hiệu lực');
    expect(await stage.database.store.board.rulingsOf(1)).toEqual([]);
  });
});
