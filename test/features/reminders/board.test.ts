import { describe, expect, it } from 'vitest';
import { allFigures, reportStage, toldIn } from '../../support/report-stage.ts';

const evening = new Date('2024-11-20T12:00:00.000Z');
const nextMorning = new Date('2024-11-21T01:00:00.000Z');

describe('the chair’s board', () => {
  it('shows what each unit has done, those that need a hand first, with a button to nudge each', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    await stage.say('bac-giang', 'gửi số liệu');
    await stage.say('bac-giang', '129');
    await stage.say('yen-bai', '/batdau');
    await stage.pick('yen-bai', 'reminders:promise:1:2024-11-22');

    const told = toldIn(await stage.say('bac-kan', 'tỉnh nào chưa nộp báo cáo'), 'bac-kan');

    expect(told).toContain('Báo cáo tổng kết năm 2024 (thử nghiệm): 1/7 đơn vị đã nộp.');
    expect(told).toContain('Tỉnh Bắc Giang: bản nháp 10%');
    expect(told).toContain('Tỉnh Yên Bái: đã hẹn nộp thứ Sáu, ngày 22/11/2024');
    expect(told).toContain('7. Tỉnh Hòa Bình: đã nộp, chờ duyệt');
    expect(told).toContain('Tỉnh Tuyên Quang: chưa có tín hiệu');
    expect(told).toContain('[Nhắc tỉnh Tuyên Quang]');
    expect(told).not.toContain('[Nhắc tỉnh Hòa Bình]');
  });

  it('says of whom nobody can be reached', async () => {
    const stage = await reportStage();
    for (const channel of ['practice', 'zalo'])
      await stage.database.store.people.close({ channel, chat: 'tuyen-quang' }, 'unreachable', evening);

    const told = toldIn(await stage.say('bac-kan', '/bangtheodoi'), 'bac-kan');

    expect(told).toContain('1. Tỉnh Tuyên Quang: không liên lạc được');
  });

  it('is shown to the chair of the request’s year only', async () => {
    const stage = await reportStage();
    const asking = ['hoa-binh', 'hoa-binh-ld', 'phu-tho', 'quan-sat', 'nguoi-la', 'hai-vai', 'hoa-binh-qs'];

    for (const who of asking) {
      const told = [
        ...(await stage.say(who, 'tỉnh nào chưa nộp báo cáo')),
        ...(await stage.say(who, '/bangtheodoi')),
        ...(await stage.pick(who, 'reminders:board:1')),
        ...(await stage.pick(who, 'reminders:late:1')),
        ...(await stage.pick(who, 'reminders:nudge:1:tuyen-quang')),
        ...(await stage.pick(who, 'reminders:rule:1:tuyen-quang')),
        ...(await stage.pick(who, 'reminders:paper:1:tuyen-quang:received')),
      ];

      expect(told.map(({ chat }) => chat)).toEqual(
        asking.filter((one) => one === who).flatMap(() => Array(7).fill(who)),
      );
      expect(told.map(({ message }) => message.text).join('\n')).not.toMatch(/Tuyên Quang|đơn vị đã nộp\./);
    }
    expect(await stage.database.store.board.nudgesOf(1)).toEqual([]);
  });

  it('stays the new chair’s alone when a unit chaired the year before', async () => {
    const stage = await reportStage();

    const told = toldIn(await stage.say('phu-tho', '/bangtheodoi'), 'phu-tho');

    expect(told).toContain('chỉ cung cấp cho Cụm trưởng');
  });
});

describe('a nudge by the chair', () => {
  it('reaches the unit’s officers at once in office hours, once a working day', async () => {
    const stage = await reportStage();
    await stage.say('bac-kan', '/bangtheodoi');

    const first = await stage.press('bac-kan', 'Nhắc tỉnh Hòa Bình');
    const second = await stage.pick('bac-kan-2', 'reminders:nudge:1:hoa-binh');

    expect(first.map(({ chat }) => chat).toSorted()).toEqual(['bac-kan', 'hoa-binh', 'hoa-binh-2']);
    expect(toldIn(first, 'hoa-binh')).toContain('trân trọng đề nghị');
    expect(toldIn(first, 'hoa-binh')).toContain('[Nộp ngay]\n[Nộp ngày …]\n[Cần giúp]\n[Đã nộp nơi khác]');
    expect(second.map(({ chat }) => chat)).toEqual(['bac-kan-2']);
    expect(toldIn(second, 'bac-kan-2')).toContain('một lần trong một ngày làm việc');
  });

  it('waits for the next working morning outside office hours, and says so', async () => {
    const stage = await reportStage();
    stage.moveTo(evening);

    const told = await stage.pick('bac-kan', 'reminders:nudge:1:hoa-binh');
    stage.moveTo(nextMorning);
    const later = await stage.say('bac-kan', '/ngaynghi');

    expect(told.map(({ chat }) => chat)).toEqual(['bac-kan']);
    expect(toldIn(told, 'bac-kan')).toContain('8 giờ 00, thứ Năm, ngày 21/11/2024');
    expect(later.map(({ chat }) => chat)).toContain('hoa-binh');
  });

  it('is not sent any more once the unit has handed in', async () => {
    const stage = await reportStage();
    stage.moveTo(evening);
    await stage.pick('bac-kan', 'reminders:nudge:1:hoa-binh');
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');

    stage.moveTo(nextMorning);
    await stage.say('bac-kan', '/ngaynghi');

    expect(
      stage.all.filter(({ message }) => message.text.includes('trân trọng đề nghị đồng chí quan tâm')),
    ).toEqual([]);
  });

  it('does nothing by a forged button', async () => {
    const stage = await reportStage();

    for (const words of ['1:phu-tho-2025', '2:hoa-binh', '1', '', '1:__proto__', '999:hoa-binh'])
      await stage.pick('bac-kan', `reminders:nudge:${words}`);

    expect(await stage.database.store.board.nudgesOf(1)).toEqual([]);
    expect(stage.all.filter(({ chat }) => chat !== 'bac-kan')).toEqual([]);
  });
});
