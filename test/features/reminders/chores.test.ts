import { describe, expect, it } from 'vitest';
import { remindedSetup } from '../../support/report-people.ts';
import { reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

const at = (iso: string) => new Date(`${iso}:00.000+07:00`);

/** The clock moves on, and somebody who has nothing to do with it says something. */
async function pass(stage: Stage, ...moments: readonly string[]) {
  const heard: Awaited<ReturnType<Stage['say']>>[number][] = [];
  for (const moment of moments) {
    stage.moveTo(at(moment));
    heard.push(...(await stage.say('nguoi-la', '/ngaynghi')));
  }
  return heard.filter(({ chat }) => chat !== 'nguoi-la');
}

async function receiveFromAll(stage: Stage, but: readonly string[] = []): Promise<void> {
  const { reports, board } = stage.database.store;
  const units = (await reports.request(1))?.duties.map(({ unit }) => unit) ?? [];
  for (const unit of units.filter((one) => !but.includes(one))) {
    const id = await board.sayFiled(
      { request: 1, unit, number: '1/THỬ', day: '2024-11-19' },
      at('2024-11-20T09:00'),
    );
    await board.decidePaper(id, { state: 'received' }, at('2024-11-20T09:00'));
  }
}

describe('that everybody has filed', () => {
  it('is said to the chair’s secretariat once, in office hours', async () => {
    const stage = await reportStage();
    await receiveFromAll(stage, ['hoa-binh']);
    const before = await pass(stage, '2024-11-20T19:00');
    await receiveFromAll(
      stage,
      (await stage.database.store.board.papersOf(1)).map(({ unit }) => unit),
    );

    const atNight = await pass(stage, '2024-11-20T19:01');
    const later = await pass(stage, '2024-11-21T08:00', '2024-11-21T08:05', '2024-11-21T09:00');

    const told = (heard: typeof later) =>
      heard.filter(({ message }) => message.text.includes('7/7 đơn vị đã nộp'));
    expect([told(before), told(atNight)]).toEqual([[], []]);
    expect(
      told(later)
        .map(({ chat }) => chat)
        .toSorted(),
    ).toEqual(['bac-kan', 'bac-kan-2', 'thu-ky']);
  });
});

describe('a roll-call', () => {
  it('is offered to the chair once, three weeks before the first deadline of the year', async () => {
    const stage = await reportStage(remindedSetup());

    const offered = await pass(
      stage,
      '2024-11-20T11:30',
      '2024-11-20T13:30',
      '2024-11-20T14:00',
      '2024-11-21T09:00',
    );
    const offers = offered.filter(({ message }) => message.text.includes('Hạn đầu tiên của năm'));
    const asked = await stage.press('bac-kan', 'Bắt đầu điểm danh');

    expect(offers.map(({ chat }) => chat).toSorted()).toEqual(['bac-kan', 'bac-kan-2', 'thu-ky']);
    expect(toldIn(asked, 'hoa-binh')).toContain('[Tôi nhận được]');
  });

  it('tells the chair two working days later who has not answered, once', async () => {
    const stage = await reportStage();
    await stage.pick('bac-kan', 'reminders:callall:2024:0');

    const soon = await pass(stage, '2024-11-21T09:00');
    const later = await pass(stage, '2024-11-22T09:00', '2024-11-22T09:01', '2024-11-25T09:00');

    const lists = (heard: typeof later) =>
      heard.filter(({ message }) => message.text.includes('Đã qua hai ngày'));
    expect(lists(soon)).toEqual([]);
    expect(
      lists(later)
        .map(({ chat }) => chat)
        .toSorted(),
    ).toEqual(['bac-kan', 'bac-kan-2', 'thu-ky']);
    expect(toldIn(lists(later), 'bac-kan')).toContain('chưa trả lời');
  });
});
