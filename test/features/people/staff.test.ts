import { describe, expect, it } from 'vitest';
import { setupFile } from '../../support/stage.ts';
import { enrolled, later, openHouse, textOf } from './house.ts';

const GONE = 'Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.';

describe('the people of a unit', () => {
  it('are shown to who is responsible, and each reading is recorded for each person', async () => {
    const house = await openHouse();
    await enrolled(house, 'tran-thu', 'Trần Thị Thử');
    const before = (await house.audits()).length;

    await house.say('lanh-dao', '/nhansu');

    const audits = (await house.audits()).slice(before);
    expect(audits.map(({ action }) => action)).toEqual(['person.read', 'person.read']);
    expect(new Set(audits.map(({ subject }) => subject)).size).toBe(2);
  });

  it('are nobody else’s business, whatever is pressed', async () => {
    const house = await openHouse();
    const [seat] = await house.database.store.seats.ofUnit('phu-tho', '2024-11-20');
    const id = seat?.id ?? 0;

    const answers = [
      await house.say('hoa-binh', '/nhansu'),
      await house.pick('hoa-binh', 'people:staff:phu-tho'),
      await house.pick('lanh-dao', 'people:staff:hoa-binh'),
    ];
    const presses = ['seat', 'leave', 'leftnow', 'lost', 'again'];
    for (const verb of presses) answers.push(await house.pick('hoa-binh', `people:${verb}:${id}:1`));
    for (const verb of presses) answers.push(await house.pick('ai-do', `people:${verb}:${id}:1`));

    expect(answers.slice(0, 3).map((one) => textOf(one).slice(0, 20))).toEqual(
      Array(3).fill('Danh sách nhân sự dà'),
    );
    expect(answers.slice(3).map((one) => textOf(one))).toEqual(Array(10).fill(GONE));
    expect(await house.audits()).toEqual([]);
  });

  it('do not end their own seat, and a late button ends nobody’s', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/nhansu');
    await house.press('lanh-dao', '1. Cán bộ giả định, Phú Thọ');
    await house.press('lanh-dao', 'Thôi giữ vị trí');
    await house.say('lanh-dao', 'thôi');

    const late = await house.press('lanh-dao', 'Từ hôm nay');
    const chairSeats = await house.database.store.seats.ofUnit('bac-kan', '2024-11-20');
    const secretary = await house.database.store.people.byHandle('thu-ky');
    const own = chairSeats.find(({ person }) => person === secretary?.id)?.id;
    const ownEnd = await house.pick('thu-ky', `people:leave:${own}`);

    expect(textOf(late)).toBe(GONE);
    expect(textOf(ownEnd)).toBe(GONE);
    expect(await house.database.store.seats.ofUnit('phu-tho', '2024-11-20')).toMatchObject([
      { role: 'officer' },
      { role: 'leader' },
    ]);
  });

  it('lose an account that was stolen, and are invited again as the same person', async () => {
    const house = await openHouse();
    await enrolled(house, 'tran-thu', 'Trần Thị Thử');
    await house.say('lanh-dao', '/nhansu');
    await house.press('lanh-dao', '2. Trần Thị Thử');

    await house.press('lanh-dao', 'Mất tài khoản trang thực hành •••thu');
    const asStranger = await house.say('tran-thu', '/taikhoan');
    const heard = await house.press('lanh-dao', 'Mời lại');
    const link = /\/dangky ([\w-]{22})/.exec(textOf(heard))?.[1];
    await house.join('may-moi', link);
    await house.press('may-moi', 'Tiếp tục');

    expect(textOf(asStranger)).toContain('đã đăng ký');
    const known = (await house.database.store.setup.people()).filter(({ name }) => name === 'Trần Thị Thử');
    expect(known).toHaveLength(1);
    expect(await house.database.store.accounts.of([known[0]?.id ?? 0])).toMatchObject([{ chat: 'may-moi' }]);
  });

  it('that withdrew their consent hold no draft back from a colleague', async () => {
    const house = await openHouse();
    await house.setUp(setupFile('report-2024.json'));
    await enrolled(house, 'tran-thu', 'Trần Thị Thử');
    await house.say('tran-thu', 'gửi số liệu');
    const held = await house.say('phu-tho', 'gửi số liệu');
    await house.say('tran-thu', 'rút lại đồng ý');
    await house.press('tran-thu', 'Xác nhận rút lại');

    const taken = await house.say('phu-tho', 'gửi số liệu');

    expect(textOf(held)).toContain('do đồng chí Trần Thị Thử giữ');
    expect(textOf(taken, 'phu-tho')).toContain('tiếp nhận bản nháp');
    expect(taken.filter(({ chat }) => chat === 'tran-thu')).toEqual([]);
  });
});

describe('data of one’s own', () => {
  it('are never shown or erased for somebody else by a press', async () => {
    const house = await openHouse();
    const stamp = later.getTime().toString(36);

    const answers = [];
    for (const verb of [
      'correct',
      'newname',
      'wrong',
      'withdraw',
      'withdrawnow',
      'erase',
      `erasenow:${stamp}`,
    ])
      answers.push(textOf(await house.pick('ai-do', `people:${verb}`)));

    expect(new Set(answers.map((text) => text.slice(0, 31)))).toEqual(
      new Set(['Hệ thống không lưu dữ liệu cá n']),
    );
    expect(textOf(await house.pick('hoa-binh', 'people:done:1:abc'))).toContain('thư ký của Cụm trưởng');
  });

  it('are erased from every row; reports and figures stay, by somebody without a name', async () => {
    const house = await openHouse();
    await house.setUp(setupFile('report-2024.json'));
    await enrolled(house, 'chat-canary', 'Đỗ Canary Thử');
    await house.say('chat-canary', 'gửi số liệu');
    await house.say('chat-canary', '129');
    await house.say('chat-canary', 'để sau');
    await house.say('chat-canary', 'xóa dữ liệu của tôi');

    await house.press('chat-canary', 'Xác nhận xóa');

    const [request] = await house.database.store.reports.requests('tdmnpb');
    const report = await house.database.store.reports.find(request?.id ?? 0, 'phu-tho');
    expect(report?.answers).toHaveLength(1);
    expect(report?.holder).toBeUndefined();
    const rows = await house.rows();
    // What others were told before stays theirs; of the chat itself only the last answer is left, and where it went.
    const told = JSON.parse(rows) as Record<string, unknown>[][];
    const left = told.flat().filter((row) => JSON.stringify(row).includes('chat-canary'));
    expect(left.map((row) => row.state)).toEqual(['{"offered":[]}', 'sent']);
    expect(textOf(await house.say('phu-tho', 'gửi số liệu'))).not.toContain('Canary');
  });

  it('of a made-up officer are not erased: there are none', async () => {
    const house = await openHouse();
    const { people } = house.database.store;
    const seat = { role: 'officer' as const, unit: 'hoa-binh' };
    await house.database.transaction(async (store) => {
      const { id } = await store.people.ensure(
        { name: 'Cán bộ tập huấn', handle: 'tap-huan', isPractice: true, seat },
        later,
      );
      await store.people.link(id, 'practice', 'tap-huan', later);
    });

    for (const words of ['xóa dữ liệu của tôi', 'rút lại đồng ý', 'sửa thông tin của tôi'])
      expect(textOf(await house.say('tap-huan', words))).toContain('cán bộ giả định');
    await house.pick('tap-huan', `people:erasenow:${later.getTime().toString(36)}`);

    expect(await people.byHandle('tap-huan')).toMatchObject({ name: 'Cán bộ tập huấn' });
  });
});
