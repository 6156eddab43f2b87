import { describe, expect, it } from 'vitest';
import { filledIn } from '../../support/filled-in.ts';
import { allFigures, figuresIn, reportOf, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** Handed in, and then corrected in the draft but not handed in again. */
async function corrected(): Promise<Stage> {
  const stage = await reportStage();
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.say('hoa-binh', allFigures());
  await stage.say('hoa-binh', 'nộp báo cáo');
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.say('hoa-binh', 'sửa câu 9');
  await stage.say('hoa-binh', '121');
  return stage;
}

describe('a correction that is not handed in yet', () => {
  it('is not lost when the chair returns the report meanwhile', async () => {
    const stage = await corrected();
    await stage.press('bac-kan', 'Xem báo cáo');
    await stage.press('bac-kan', 'Trả lại');
    await stage.say('bac-kan', '1: chưa khớp');
    await stage.press('bac-kan', 'Trả lại với lý do này');

    const report = await reportOf(stage, 'hoa-binh');

    expect(figuresIn(report)).toMatchObject({ gs_petitions: '121' });
    expect(report.answers.filter(({ questioned }) => questioned).map(({ indicator }) => indicator)).toEqual([
      'commune_total',
    ]);
  });

  it('is told apart from what was handed in', async () => {
    const stage = await corrected();

    const told = toldIn(
      await stage.pick('hoa-binh-2', `reports:see:${(await reportOf(stage, 'hoa-binh')).id}`),
      'hoa-binh-2',
    );

    expect(told).toContain('1 thay đổi chưa nộp');
  });

  it('is neither approved nor shown as approved', async () => {
    const stage = await corrected();
    await stage.press('bac-kan', 'Xem báo cáo');
    await stage.press('bac-kan', 'Duyệt');
    const { id } = await reportOf(stage, 'hoa-binh');

    const own = toldIn(await stage.pick('hoa-binh', `reports:see:${id}`), 'hoa-binh');
    const asked = toldIn(
      await stage.say('thai-nguyen', 'số kiến nghị sau giám sát của Hòa Bình năm 2024'),
      'thai-nguyen',
    );

    expect(own).toContain('120 kiến nghị');
    expect(own).not.toContain('121 kiến nghị');
    expect(asked).toContain('120 kiến nghị');
  });
});

describe('a paper beside the report', () => {
  const pdf = (content: string) => Buffer.from(`%PDF-1.7 ${content}`);

  it('is seen by the chair once the report is handed in with it, not before', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.attach('hoa-binh', 'da-ky.pdf', pdf('một'));
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    stage.moveTo(new Date('2024-11-20T03:00:00.000Z'));
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.attach('hoa-binh', 'dinh-chinh.pdf', pdf('hai'));
    const { id } = await reportOf(stage, 'hoa-binh');
    const namesSeenBy = async (who: string) => {
      const told = toldIn(await stage.pick(who, `reports:see:${id}`), who);
      const sent = (await stage.pick(who, `reports:files:${id}`)).flatMap(
        ({ message }) => message.attachments,
      );
      return [told.match(/[\w-]+\.pdf/g), sent.map(({ name }) => name)];
    };

    expect(await namesSeenBy('hoa-binh-2')).toEqual(Array(2).fill(['da-ky.pdf', 'dinh-chinh.pdf']));
    expect(await namesSeenBy('bac-kan')).toEqual(Array(2).fill(['da-ky.pdf']));
    await stage.say('hoa-binh', 'sửa câu 9');
    await stage.say('hoa-binh', '121');
    await stage.say('hoa-binh', 'nộp báo cáo');
    expect(await namesSeenBy('bac-kan')).toEqual(Array(2).fill(['da-ky.pdf', 'dinh-chinh.pdf']));
  });
});

describe('what waits for the leader', () => {
  it('is taken back by an officer, who is named in the history', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh-ld', '/kyduyet');
    await stage.press('hoa-binh-ld', 'Bật bước lãnh đạo duyệt');
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.say('hoa-binh', 'nộp báo cáo');
    const { id, revision } = await reportOf(stage, 'hoa-binh');

    await stage.pick('hoa-binh-2', `reports:back:${id}:${revision}`);

    const steps = await stage.database.store.reports.steps(id);
    const colleague = await stage.database.store.people.byHandle('hoa-binh-2');
    expect((await reportOf(stage, 'hoa-binh')).state).toBe('draft');
    expect(steps.at(-1)).toMatchObject({ action: 'takenBack', person: colleague?.id, channel: 'practice' });
  });
});

describe('a sheet that waits for a word', () => {
  it.each([
    ['after the deadline of a report that was handed in', '2024-12-05T10:00:01.000Z'],
    ['a second before it', '2024-12-05T09:59:59.000Z'],
  ])('%s', async (name, moment) => {
    const stage = await corrected();
    await stage.say('hoa-binh-2', 'cho em xin mẫu biểu số liệu');
    const sheet = await filledIn(stage.received('hoa-binh-2'), { gs_petitions: '122' });
    await stage.attach('hoa-binh', 'a.xlsx', sheet);
    stage.moveTo(new Date(moment));

    const told = toldIn(await stage.press('hoa-binh', 'Ghi vào bản nháp'), 'hoa-binh');

    const isLate = name.startsWith('after');
    expect(told).toContain(isLate ? 'quá hạn sửa' : 'Đã ghi');
    expect(figuresIn(await reportOf(stage, 'hoa-binh')).gs_petitions).toBe(isLate ? '121' : '122');
  });

  it('is not stored once a colleague has the draft', async () => {
    const stage = await corrected();
    await stage.say('hoa-binh', 'cho em xin mẫu biểu số liệu');
    await stage.attach(
      'hoa-binh',
      'a.xlsx',
      await filledIn(stage.received('hoa-binh'), { gs_petitions: '122' }),
    );
    await stage.say('hoa-binh-2', 'gửi số liệu');
    await stage.press('hoa-binh-2', 'Tiếp nhận bản nháp');

    await stage.press('hoa-binh', 'Ghi vào bản nháp');

    expect(figuresIn(await reportOf(stage, 'hoa-binh')).gs_petitions).toBe('121');
  });
});

describe('a draft of somebody who has left the unit', () => {
  it('goes on with a colleague at once, and they are told nothing of it', async () => {
    const stage = await reportStage();
    await stage.say('hoa-binh-2', 'gửi số liệu');
    await stage.say('hoa-binh-2', '129');
    await stage.setUp({
      officers: [{ handle: 'hoa-binh-2', role: 'officer', unit: 'hoa-binh', validTo: '2024-11-19' }],
    });

    const told = await stage.say('hoa-binh', 'gửi số liệu');

    expect(toldIn(told, 'hoa-binh-2')).toBe('');
    expect(toldIn(told, 'hoa-binh')).toContain('Đồng chí tiếp nhận bản nháp');
    expect(figuresIn(await reportOf(stage, 'hoa-binh'))).toMatchObject({ commune_total: '129' });
  });
});
