import { describe, expect, it } from 'vitest';
import { moment } from '../../support/reminders.ts';
import { setupWithEverybody } from '../../support/report-people.ts';
import { allFigures, type ReportStage, reportOf, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** The made-up report of 2024, due on Thursday 5 December at 17:00, with this cadence. */
async function stageWith(reminders: string): Promise<ReportStage> {
  const setup = setupWithEverybody() as { reportRequests: object[] };
  const reportRequests = setup.reportRequests.map((request) => ({ ...request, reminders }));
  return reportStage({ ...setup, reportRequests });
}

/** What the clock alone brings at a moment. */
async function at(stage: Stage, iso: string, time = '08:00') {
  stage.moveTo(moment(iso, time));
  return stage.tick();
}

const chats = (heard: Awaited<ReturnType<Stage['tick']>>) => heard.map(({ chat }) => chat).toSorted();

describe('a reminder', () => {
  it('says first what is due, when and what is missing, and offers the way to the first gap', async () => {
    const stage = await stageWith('-7 -3');

    const heard = await at(stage, '2024-12-02');

    expect(toldIn(heard, 'hoa-binh')).toBe(
      [
        'Hạn gửi Báo cáo tổng kết năm 2024 (thử nghiệm): 17 giờ 00, thứ Năm, ngày 05/12/2024 (còn 3 ngày làm việc); còn 10/10 số.',
        'Kính gửi đồng chí Cán bộ giả định, Hòa Bình, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.',
        'Đồng chí có thể gửi số liệu ngay tại đây, bằng nút bên dưới hoặc nhắn “gửi số liệu”.',
        'Trân trọng cảm ơn đồng chí.',
        '[Nộp ngay]',
        '[Nộp ngày …]',
        '[Cần giúp]',
        '[Đã nộp nơi khác]',
      ].join('\n'),
    );
    const opened = await stage.press('hoa-binh', 'Nộp ngay');
    expect(toldIn(opened, 'hoa-binh')).toContain('câu 1/10');
  });

  it('names what is missing on the last two days, to the second officer too', async () => {
    const stage = await stageWith('-1');
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', 'câu 1: 129; câu 2: 82; câu 3: 30');

    const heard = await at(stage, '2024-12-04');

    expect(toldIn(heard, 'hoa-binh')).toContain('(ngày mai); còn 7/10 số.');
    expect(toldIn(heard, 'hoa-binh')).toContain('Hệ thống đã nhận 3/10 chỉ tiêu; còn 7 chỉ tiêu: số nhà');
    expect(toldIn(heard, 'hoa-binh')).toContain('và 1 chỉ tiêu khác');
    expect(toldIn(heard, 'hoa-binh-2')).toContain(
      'Nội dung này cũng được thông báo tới đồng chí Cán bộ giả định, Hòa Bình.',
    );
  });

  it('goes to whoever has the draft in hand', async () => {
    const stage = await stageWith('-3');
    await stage.say('hoa-binh-2', 'gửi số liệu');
    await stage.say('hoa-binh-2', '129');
    stage.moveTo(moment('2024-11-29', '10:00'));
    await stage.say('hoa-binh-2', '82');

    expect(chats(await at(stage, '2024-12-02')).filter((chat) => chat.startsWith('hoa-binh'))).toEqual([
      'hoa-binh-2',
    ]);
  });

  it('is told once, by two processes and after a restart', async () => {
    const stage = await stageWith('-3');

    const first = await at(stage, '2024-12-02');
    const again = await at(stage, '2024-12-02', '08:01');
    await stage.restart();
    const after = await at(stage, '2024-12-02', '14:00');

    expect(first.length).toBeGreaterThan(0);
    expect([...again, ...after]).toEqual([]);
  });

  it('is one message a person, whatever is due', async () => {
    const setup = setupWithEverybody() as { reportRequests: object[] };
    const [request] = setup.reportRequests;
    const second = { ...request, code: 'thu-2', title: 'Báo cáo thứ hai (thử nghiệm)', dueOn: '2024-12-06' };
    const stage = await reportStage({
      ...setup,
      reportRequests: [
        { ...request, reminders: '-3' },
        { ...second, reminders: '-4' },
      ],
    });

    const heard = await at(stage, '2024-12-02');

    expect(heard.filter(({ chat }) => chat === 'bac-giang')).toHaveLength(1);
    expect(toldIn(heard, 'bac-giang')).toBe(
      [
        '2 báo cáo đang chờ; hạn gần nhất: Báo cáo tổng kết năm 2024 (thử nghiệm), 17 giờ 00, thứ Năm, ngày 05/12/2024 (còn 3 ngày làm việc).',
        '- Hạn gửi Báo cáo tổng kết năm 2024 (thử nghiệm): 17 giờ 00, thứ Năm, ngày 05/12/2024 (còn 3 ngày làm việc); còn 10/10 số.',
        '- Hạn gửi Báo cáo thứ hai (thử nghiệm): 17 giờ 00, thứ Sáu, ngày 06/12/2024 (còn 4 ngày làm việc); còn 10/10 số.',
        'Kính gửi đồng chí Cán bộ giả định, Bắc Giang. Đồng chí có thể gửi số liệu ngay tại đây, bằng các nút bên dưới. Trân trọng cảm ơn đồng chí.',
        '[Mở Báo cáo tổng kết năm 2024 (thử nghiệm)]',
        '[Mở Báo cáo thứ hai (thử nghiệm)]',
      ].join('\n'),
    );
  });
});

describe('after the deadline', () => {
  it('the unit is asked kindly, and the chair has the list with whom to call', async () => {
    const stage = await stageWith('+3w');

    const heard = await at(stage, '2024-12-10');

    expect(toldIn(heard, 'hoa-binh-ld')).toContain(
      'Đến 17 giờ 00, thứ Năm, ngày 05/12/2024, hệ thống chưa ghi nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của đơn vị.',
    );
    const list = toldIn(heard, 'bac-kan');
    expect(list).toContain('- Ủy ban MTTQ Việt Nam tỉnh Hòa Bình: Cán bộ giả định, Hòa Bình,');
    expect(list).toContain('[Bảng theo dõi: Báo cáo tổng kết năm 2024 (thử nghiệm)]');
    // Late units are named to themselves and to the chair only.
    for (const { chat, message } of heard)
      if (!chat.startsWith('bac-kan') && !chat.startsWith('thu-ky') && !chat.startsWith('hoa-binh'))
        expect(message.text).not.toContain('Hòa Bình');
  });
});

describe('handing in', () => {
  it('silences at once, also what is queued', async () => {
    const stage = await stageWith('-3');
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    const { id } = await reportOf(stage, 'hoa-binh');
    const { store } = stage.database;
    // As if the messenger were away: it is queued and not sent.
    await store.outbox.add([
      {
        key: 'waits',
        kind: 'reminder',
        channel: 'away',
        chat: 'x',
        message: { text: 'x', choices: [], attachments: [] },
        notBefore: moment('2024-11-20'),
      },
    ]);
    await store.reminders.record(
      [{ request: 1, unit: 'hoa-binh', slot: 'T-9/2024-12-05', person: 1, rung: 'officer', job: 'waits' }],
      moment('2024-11-20', '09:00'),
    );

    await stage.press('hoa-binh', 'Nộp báo cáo');

    expect((await store.reports.byId(id))?.state).toBe('submitted');
    expect(await store.reminders.log({ unit: 'hoa-binh' })).toMatchObject([
      { reason: 'filed', came: 'notTold', delivery: { state: 'cancelled' } },
    ]);
    expect(toldIn(await at(stage, '2024-12-02'), 'hoa-binh')).toBe('');
    expect((await store.reminders.log({ unit: 'hoa-binh' })).at(-1)).toMatchObject({
      slot: 'T-3/2024-12-05',
      reason: 'filed',
    });
  });

  it('of a deadline that a file changes, or a unit it releases, silences too', async () => {
    const stage = await stageWith('-3');
    await at(stage, '2024-12-02');
    const setup = setupWithEverybody() as { reportRequests: object[] };

    await stage.setUp({
      reportRequests: setup.reportRequests.map((request) => ({
        ...request,
        dueOn: '2024-12-12',
        reminders: '-3',
        units: ['hoa-binh'],
      })),
    });

    expect(chats(await at(stage, '2024-12-09'))).toEqual(['hoa-binh']);
  });
});

describe('a report for which the leader is waited for', () => {
  it('is spoken of to the leader', async () => {
    const stage = await stageWith('-3');
    const { store } = stage.database;
    await store.reports.setLeaderSignsOff('hoa-binh', true);
    await stage.say('hoa-binh', 'gửi số liệu');
    await stage.say('hoa-binh', allFigures());
    await stage.press('hoa-binh', 'Nộp báo cáo');
    expect((await reportOf(stage, 'hoa-binh')).state).toBe('withLeader');

    const heard = await at(stage, '2024-12-02');

    expect(toldIn(heard, 'hoa-binh')).toBe('');
    expect(toldIn(heard, 'hoa-binh-ld')).toContain('đang chờ đồng chí duyệt; hạn gửi: 17 giờ 00');
    expect(toldIn(heard, 'hoa-binh-ld')).toContain('[Xem và duyệt]');
  });
});

describe('quiet hours', () => {
  it('bring nothing; what came in them is told in the next hours', async () => {
    const stage = await stageWith('-3');

    expect(await at(stage, '2024-12-02', '07:59')).toEqual([]);
    expect(await at(stage, '2024-12-02', '12:00')).toEqual([]);
    expect((await at(stage, '2024-12-02', '13:30')).length).toBeGreaterThan(0);
  });
});
