import { describe, expect, it } from 'vitest';
import { setupWithEverybody } from '../../support/report-people.ts';
import { allFigures, figuresIn, reportOf, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

const NEW_SECTION = { title: 'IV. Bổ sung', titleEn: 'IV. Added', indicators: ['training'] };

/** The chair asks otherwise: the total of houses is dropped, a question is added, the parts change places. */
async function changeForm(
  stage: Stage,
  change: (sections: readonly Section[]) => readonly Section[],
): Promise<void> {
  const setup = setupWithEverybody() as { reportRequests: readonly { sections: readonly Section[] }[] };
  const [request] = setup.reportRequests;
  if (!request) throw new Error('no request');
  await stage.setUp({ ...setup, reportRequests: [{ ...request, sections: change(request.sections) }] });
}

interface Section {
  readonly title: string;
  readonly titleEn: string;
  readonly indicators: readonly string[];
}

function without(code: string) {
  return (sections: readonly Section[]) =>
    sections.map((section) => ({ ...section, indicators: section.indicators.filter((one) => one !== code) }));
}

const dropped = (sections: readonly Section[]) => [
  ...without('house_total')(sections).toReversed(),
  NEW_SECTION,
];

describe('a draft whose form has changed', () => {
  it('keeps what fits, names what does not, and asks what is new', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'để sau');
    const before = figuresIn(await reportOf(stage, 'hoa-binh'));
    await changeForm(stage, dropped);

    const told = toldIn(await stage.say('hoa-binh', 'gửi số liệu'), 'hoa-binh');
    await stage.say('hoa-binh', 'tiếp tục');
    await stage.say('hoa-binh', '7');
    const again = toldIn(await stage.say('hoa-binh', 'gửi số liệu'), 'hoa-binh');

    expect(told).toContain('mẫu báo cáo đã thay đổi');
    expect(told).toContain(
      'Không còn trong mẫu hiện nay: tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn',
    );
    expect(told).toContain('9/10');
    expect(again).not.toContain('đã thay đổi');
    expect(figuresIn(await reportOf(stage, 'hoa-binh'))).toEqual({ ...before, training: '7' });
  });

  it('is told of it in the middle of the questions, with the next answer that is saved', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', 'câu 1: 129; câu 6: 180');
    await changeForm(stage, dropped);

    const told = toldIn(await stage.say('hoa-binh', '82'), 'hoa-binh');
    const next = toldIn(await stage.say('hoa-binh', '120'), 'hoa-binh');

    expect(told).toContain('mẫu báo cáo đã thay đổi');
    expect(told).toContain('180 căn');
    expect(next).not.toContain('đã thay đổi');
    expect(figuresIn(await reportOf(stage, 'hoa-binh'))).toMatchObject({
      house_total: '180',
      commune_total: '129',
    });
  });

  it('never takes an answer for another question when its own is dropped', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await changeForm(stage, without('commune_total'));

    const told = toldIn(await stage.say('hoa-binh', '129'), 'hoa-binh');

    expect((await reportOf(stage, 'hoa-binh')).answers).toEqual([]);
    expect(told).toContain('câu 1/9');
  });

  it('hands in what is asked and nothing else: what was dropped is neither handed in nor checked nor approved', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await changeForm(stage, without('house_total'));
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', 'xem tóm tắt');
    await stage.say('hoa-binh', 'sửa câu 4');
    const accepted = toldIn(await stage.say('hoa-binh', '150'), 'hoa-binh');
    await stage.say('hoa-binh', 'nộp báo cáo');
    await stage.press('bac-kan', 'Xem báo cáo');
    await stage.press('bac-kan', 'Duyệt');

    const { id } = await reportOf(stage, 'hoa-binh');
    const [version] = await stage.database.store.reports.versions(id);
    const figures = await stage.database.store.figures.find(
      ['house_total', 'house_new'],
      ['hoa-binh'],
      [{ year: 2024, part: 'year' }],
    );

    expect(accepted).toContain('Đã ghi số nhà đại đoàn kết làm mới: 150 căn');
    expect(version && Object.keys(figuresIn(version))).not.toContain('house_total');
    expect(figures.map(({ indicator }) => indicator)).toEqual(['house_new']);
    expect(figuresIn(await reportOf(stage, 'hoa-binh'))).toMatchObject({ house_total: '180' });
  });
});

describe('a report whose form changes after it was handed in', () => {
  it('is shown with what is not asked any more, so that nothing is approved unseen', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    await changeForm(stage, dropped);

    const told = toldIn(await stage.press('bac-kan', 'Xem báo cáo'), 'bac-kan');

    expect(told).toMatch(/[Kk]hông còn trong mẫu[^\n]*180 căn/);
    expect(told).toContain('Số lớp tập huấn: chưa trả lời');
  });

  it('is not returned by numbers that mean other questions now', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    await stage.press('bac-kan', 'Xem báo cáo');
    await stage.press('bac-kan', 'Trả lại');
    await stage.say('bac-kan', '1: chưa khớp');
    await changeForm(stage, dropped);

    const told = toldIn(await stage.press('bac-kan', 'Trả lại với lý do này'), 'bac-kan');

    expect(told).toContain('đã thay đổi');
    expect((await reportOf(stage, 'hoa-binh')).state).toBe('submitted');
  });

  it('is opened again with what is missing', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    await changeForm(stage, dropped);

    const told = toldIn(await stage.say('hoa-binh', 'gửi số liệu'), 'hoa-binh');

    expect(told).toContain('mẫu báo cáo đã thay đổi');
    expect(told).toContain('Còn thiếu câu: 10');
  });
});

describe('a report that waits for the leader', () => {
  async function waiting(): Promise<Stage> {
    const stage = await reportStage();
    await stage.pick('hoa-binh-ld', 'reports:signoff:on');
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    await stage.press('hoa-binh-ld', 'Xem báo cáo');
    return stage;
  }

  it('is not signed while a question that was added is open', async () => {
    const stage = await waiting();
    await changeForm(stage, dropped);

    const told = toldIn(await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng'), 'hoa-binh-ld');

    expect(told).toContain('còn thiếu 1 câu');
    expect(told).toContain('[Trả lại]');
    expect((await reportOf(stage, 'hoa-binh')).version).toBe(0);
  });

  it('is not signed once the request is closed', async () => {
    const stage = await waiting();
    await stage.database.transaction((store) =>
      store.reports.closeRequest(1, new Date('2024-11-20T03:00:00.000Z')),
    );

    const told = toldIn(await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng'), 'hoa-binh-ld');

    expect(told).toContain('đã khép lại');
    expect((await reportOf(stage, 'hoa-binh')).version).toBe(0);
  });
});
