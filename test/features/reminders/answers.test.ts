import { describe, expect, it, test } from 'vitest';
import { readPaper } from '../../../src/features/reminders/paper-words.ts';
import { allFigures, reportNow, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** The officers of Bắc Kạn, which chairs. */
const SECRETARIAT = ['bac-kan', 'bac-kan-2', 'thu-ky'];

async function promiseOf(stage: Stage, unit: string) {
  return (await stage.database.store.reminders.promises([1])).find((promise) => promise.unit === unit)?.day;
}

describe('a promise', () => {
  test.each([
    ['thứ sáu', '22/11/2024'],
    ['29/11', '29/11/2024'],
    ['mai', '21/11/2024'],
  ])('understands "%s" and echoes weekday and date', async (words, date) => {
    const stage = await reportStage();
    await stage.pick('hoa-binh', 'reminders:promise:1');

    const told = toldIn(await stage.say('hoa-binh', words), 'hoa-binh');

    expect(told).toMatch(new RegExp(`vào thứ (?:Năm|Sáu), ngày ${date}`));
    expect(await promiseOf(stage, 'hoa-binh')).toBeDefined();
  });

  it('is asked for again for a past day, and on a day off the working days beside it are offered', async () => {
    const stage = await reportStage();
    await stage.pick('hoa-binh', 'reminders:promise:1');

    const past = toldIn(await stage.say('hoa-binh', '18/11/2024'), 'hoa-binh');
    const off = toldIn(await stage.say('hoa-binh', 'chủ nhật'), 'hoa-binh');
    await stage.press('hoa-binh', 'Thứ Sáu, ngày 22/11/2024');

    expect(past).toContain('đã qua');
    expect(off).toContain('là ngày nghỉ');
    expect(off).toContain('[Thứ Sáu, ngày 22/11/2024]\n[Thứ Hai, ngày 25/11/2024]');
    expect(await promiseOf(stage, 'hoa-binh')).toEqual({ year: 2024, month: 11, day: 22 });
  });

  it('does not move the deadline, and says so when it is later', async () => {
    const stage = await reportStage();

    const told = toldIn(await stage.pick('hoa-binh', 'reminders:promise:1:2024-12-09'), 'hoa-binh');

    expect(told).toContain('Hạn nộp vẫn là 17 giờ 00, thứ Năm, ngày 05/12/2024');
  });

  it('is said in free words, can be changed and taken back', async () => {
    const stage = await reportStage();

    const told = toldIn(await stage.say('hoa-binh', 'Mai tôi nộp nhé'), 'hoa-binh');
    await stage.press('hoa-binh', 'Bỏ hẹn');

    expect(told).toContain('thứ Năm, ngày 21/11/2024');
    expect(await promiseOf(stage, 'hoa-binh')).toBeUndefined();
  });

  it('waits for nothing once the report is in', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');

    const told = toldIn(await stage.pick('hoa-binh-2', 'reminders:promise:1:2024-11-22'), 'hoa-binh-2');

    expect(told).toContain('đã nộp');
    expect(await promiseOf(stage, 'hoa-binh')).toBeUndefined();
  });

  it('leaves a question a question, and the report that was open open', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.pick('hoa-binh', 'reminders:promise:1');

    const side = toldIn(await stage.say('hoa-binh', 'hạn nộp khi nào'), 'hoa-binh');
    const after = toldIn(await stage.say('hoa-binh', 'thứ sáu'), 'hoa-binh');

    expect(side).toContain('05/12/2024');
    expect(side).toContain('hẹn nộp vào ngày nào');
    expect(after).toContain('ngày 22/11/2024');
    expect(after).toContain('câu 1/10');
  });
});

describe('free words', () => {
  test.each([
    'bao giờ nộp báo cáo',
    'mai nộp có được không',
    'tỉnh em đã gửi chưa',
    'em gửi số liệu',
    'xin lùi hạn đến ngày 10/12/2024',
    'tỉnh nào chưa nộp báo cáo',
    'Bắc Kạn đã nộp chưa?',
  ])('that ask for something else are left to others: "%s"', async (words) => {
    const stage = await reportStage();

    const told = toldIn(await stage.say('hoa-binh', words), 'hoa-binh');

    expect(told).not.toMatch(/hẹn nộp|văn bản số|đi vắng/);
    expect(await promiseOf(stage, 'hoa-binh')).toBeUndefined();
  });

  it('of somebody who works for no unit promise nothing', async () => {
    const stage = await reportStage();

    for (const who of ['quan-sat', 'nguoi-la', 'hoa-binh-qs', 'hoa-binh-cu']) {
      await stage.say(who, 'mai tôi nộp');
      await stage.pick(who, 'reminders:promise:1:2024-11-22');
      await stage.pick(who, 'reminders:stand:2024-11-22:0');
      await stage.pick(who, 'reminders:help:1');
      await stage.say(who, 'đã gửi theo công văn số 12/BC-MTTQ ngày 10/11');
    }

    expect(await stage.database.store.reminders.promises([1])).toEqual([]);
    expect(await stage.database.store.reminders.awayOn('2024-11-20')).toEqual([]);
    expect(await stage.database.store.board.papersOf(1)).toEqual([]);
    expect(stage.all.map(({ chat }) => chat)).not.toContain('bac-kan');
  });
});

describe('a call for help', () => {
  it('reaches the chair’s secretariat with name and unit, once a day', async () => {
    const stage = await reportStage();

    const first = await stage.pick('hoa-binh', 'reminders:help:1');
    const second = await stage.pick('hoa-binh-2', 'reminders:help:1');

    expect(first.map(({ chat }) => chat).toSorted()).toEqual([...SECRETARIAT, 'hoa-binh'].toSorted());
    expect(toldIn(first, 'bac-kan')).toMatch(/Đồng chí .+, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình, cần hỗ trợ/);
    expect(second.map(({ chat }) => chat)).toEqual(['hoa-binh-2']);
  });
});

describe('a paper', () => {
  test.each([
    ['đã gửi theo công văn số 12/BC-MTTQ ngày 10/11', '12/BC-MTTQ', '2024-11-10'],
    ['số 34/BC-MTTQ-BTT, ngày 01 tháng 11 năm 2024', '34/BC-MTTQ-BTT', '2024-11-01'],
    ['12/bc-mttq', '12/BC-MTTQ', undefined],
    ['số 12 ngày 10/11/2024', '12', '2024-11-10'],
    ['ngày 10/11/2024', undefined, '2024-11-10'],
    ['15/12/2024', undefined, undefined],
    ['đã gửi', undefined, undefined],
  ])('is read from "%s"', (words, number, day) => {
    expect(readPaper(words, reportNow)).toEqual({ ...(number && { number }), ...(day && { day }) });
  });

  it('is told to the secretariat, who confirms it; the unit hears of it and is not reminded any more', async () => {
    const stage = await reportStage();

    const told = await stage.say('hoa-binh', 'Đã gửi theo công văn số 12/BC-THỬ ngày 18/11');
    const waiting = toldIn(await stage.pick('hoa-binh-2', 'reminders:elsewhere:1'), 'hoa-binh-2');
    const confirmed = await stage.press('bac-kan', 'Đã nhận bản giấy');
    const again = toldIn(await stage.press('bac-kan-2', 'Chưa thấy bản giấy'), 'bac-kan-2');
    const board = toldIn(await stage.say('bac-kan', '/bangtheodoi'), 'bac-kan');

    expect(told.map(({ chat }) => chat).toSorted()).toEqual([...SECRETARIAT, 'hoa-binh'].toSorted());
    expect(toldIn(told, 'bac-kan')).toContain('văn bản số 12/BC-THỬ, thứ Hai, ngày 18/11/2024');
    expect(waiting).toContain('đang chờ Cụm trưởng xác nhận');
    expect(toldIn(confirmed, 'hoa-binh')).toContain('Cụm trưởng đã nhận');
    expect(again).toContain('đã được xác nhận');
    expect(board).toContain('1/7 đơn vị đã nộp');
    expect(board).toContain('Tỉnh Hòa Bình: đã nhận bản giấy số 12/BC-THỬ');
  });

  it('is asked for bit by bit, may not have been seen, and is told anew', async () => {
    const stage = await reportStage();
    await stage.pick('hoa-binh', 'reminders:elsewhere:1');

    const asked = toldIn(await stage.say('hoa-binh', '12/BC-THỬ'), 'hoa-binh');
    await stage.say('hoa-binh', 'hôm qua');
    const unseen = await stage.press('bac-kan', 'Chưa thấy bản giấy');
    await stage.say('hoa-binh', 'đã gửi văn bản số 13/BC-THỬ ngày 19/11');

    expect(asked).toContain('đề ngày nào');
    expect(toldIn(unseen, 'hoa-binh')).toContain('chưa thấy văn bản số 12/BC-THỬ');
    expect(
      (await stage.database.store.board.papersOf(1)).map(({ number, state }) => [number, state]),
    ).toEqual([
      ['12/BC-THỬ', 'notSeen'],
      ['13/BC-THỬ', 'said'],
    ]);
  });

  it('does not keep the secretariat from entering the report on behalf', async () => {
    const stage = await reportStage();
    await stage.say('yen-bai', 'đã gửi theo công văn số 12/BC-THỬ ngày 18/11');
    await stage.press('bac-kan', 'Đã nhận bản giấy');

    const told = toldIn(await stage.press('bac-kan', 'Nhập hộ đơn vị'), 'bac-kan');

    expect(told).toContain('tỉnh Yên Bái');
    expect(told).not.toContain('không thuộc');
  });
});

describe('being away', () => {
  it('names somebody of the same unit, who is told; the way back is one press', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'tôi đi công tác đến 29/11');
    const [other] = await stage.database.store.people.withSeat(
      { unit: 'hoa-binh', roles: ['officer'] },
      '2024-11-20',
    );

    const offered = stage.all.at(-1)?.message.choices.map(({ label }) => label) ?? [];
    const told = await stage.press('hoa-binh', offered[0] ?? '');
    const away = await stage.database.store.reminders.awayOn('2024-11-29');
    const after = await stage.database.store.reminders.awayOn('2024-11-30');
    await stage.press('hoa-binh', 'Đã về');

    expect(other).toBeDefined();
    expect(offered).toHaveLength(4);
    expect(told.map(({ chat }) => chat)).toHaveLength(2);
    expect(away).toMatchObject([{ from: '2024-11-20', to: '2024-11-29', substitute: expect.any(Number) }]);
    expect(after).toEqual([]);
    expect(await stage.database.store.reminders.awayOn('2024-11-20')).toEqual([]);
  });

  it('cannot hand over to somebody of another unit', async () => {
    const stage = await reportStage();
    const [stranger] = await stage.database.store.people.withSeat(
      { unit: 'bac-kan', roles: ['officer'] },
      '2024-11-20',
    );

    await stage.pick('hoa-binh', `reminders:stand:2024-11-29:${stranger?.id}`);
    await stage.pick('hoa-binh', 'reminders:stand:2024-11-19:0');
    await stage.pick('hoa-binh', 'reminders:stand::');

    expect(await stage.database.store.reminders.awayOn('2024-11-20')).toEqual([]);
  });
});
