import { describe, expect, it } from 'vitest';
import { allFigures, figuresIn, reportOf, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** The secretariat has been asked for a reason, and fills in its own report now. */
async function afterAReturn(): Promise<Stage> {
  const stage = await reportStage();
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.say('hoa-binh', allFigures());
  await stage.say('hoa-binh', 'nộp báo cáo');
  await stage.press('bac-kan', 'Xem báo cáo');
  await stage.press('bac-kan', 'Trả lại');
  await stage.say('bac-kan', '1: chưa khớp');
  await stage.press('bac-kan', 'Trả lại với lý do này');
  await stage.say('bac-kan', 'gửi số liệu');
  return stage;
}

describe('an old button of another conversation', () => {
  it.each(['Thôi', 'Trả lại với lý do này'])(
    '[%s] leaves the questions open that are open now',
    async (label) => {
      const stage = await afterAReturn();

      const told = toldIn(await stage.press('bac-kan', label), 'bac-kan');
      const next = toldIn(await stage.say('bac-kan', '108'), 'bac-kan');

      expect(told).toContain('câu 1/10');
      expect(next).toContain('Đã ghi tổng số xã: 108');
    },
  );

  it('[Thôi] of a wish for more time leaves the questions open', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', 'xin lùi hạn');
    await stage.say('hoa-binh', 'thôi');

    const told = toldIn(await stage.press('hoa-binh', 'Thôi'), 'hoa-binh');
    await stage.say('hoa-binh', '129');

    expect(told).toContain('câu 1/10');
    expect(figuresIn(await reportOf(stage, 'hoa-binh'))).toEqual({ commune_total: '129' });
  });

  it('of a wish for more time, however often pressed, comes back to the questions', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    for (let press = 0; press < 5; press += 1) await stage.pick('hoa-binh', 'reports:extend:1');

    const told = toldIn(await stage.press('hoa-binh', 'Thôi'), 'hoa-binh');

    expect(told).toContain('câu 1/10');
  });

  it('that switches the leader’s signature does nothing when it says neither on nor off', async () => {
    const stage = await reportStage();
    await stage.pick('hoa-binh-ld', 'reports:signoff:on');

    await stage.pick('hoa-binh-ld', 'reports:signoff');
    await stage.pick('hoa-binh-ld', 'reports:signoff:x');

    expect(await stage.database.store.reports.leaderSignsOff('hoa-binh')).toBe(true);
  });
});

describe('a request that is not open yet', () => {
  it('is neither seen nor filled in by whoever guesses its number', async () => {
    const stage = await reportStage();
    const setup = (await import('../../support/report-people.ts')).setupWithEverybody();
    const [request] = (setup as { reportRequests: object[] }).reportRequests;
    const later = {
      ...request,
      code: 'thu-2024-sau',
      title: 'Báo cáo chưa mở',
      opens: '2024-12-10T07:30',
      dueOn: '2024-12-20',
    };
    await stage.setUp({ ...setup, reportRequests: [request, later] });

    const told = [];
    for (const press of ['start', 'edit', 'template', 'extend', 'behalf'])
      for (const who of ['hoa-binh', 'bac-kan']) told.push(...(await stage.pick(who, `reports:${press}:2`)));
    told.push(...(await stage.pick('bac-kan', 'reports:behalf:2:yen-bai')));

    expect(told.map(({ message }) => message.text).join('\n')).not.toContain('Báo cáo chưa mở');
    expect(await stage.database.store.reports.ofRequest(2)).toEqual([]);
  });
});
