import { describe, expect, it } from 'vitest';
import { enrolled, openHouse, textOf, waysIn } from './house.ts';

const NOT_ALLOWED = 'Lời mời do lãnh đạo đơn vị';

describe('inviting', () => {
  it('is for the own unit’s leader and this year’s chair; an officer and an observer may not', async () => {
    const house = await openHouse();

    expect(textOf(await house.say('hoa-binh', '/moi'))).toContain(NOT_ALLOWED);
    expect(textOf(await house.say('quan-sat', '/moi'))).toContain('cán bộ được phân quyền');
    expect(textOf(await house.say('ai-do', '/moi'))).toContain('đã đăng ký');
    expect(textOf(await house.say('lanh-dao', '/moi'))).toContain('tỉnh Phú Thọ');
    expect(textOf(await house.say('bac-kan', '/moi'))).toContain('đơn vị nào');
  });

  it('moves with the chair: next year the secretariat of this year invites nobody', async () => {
    const house = await openHouse();
    house.moveTo(new Date('2025-02-03T09:00:00+07:00'));

    expect(textOf(await house.say('thu-ky', '/moi'))).toContain(NOT_ALLOWED);
    expect(textOf(await house.pick('thu-ky', 'people:invite:hoa-binh:officer'))).toContain(NOT_ALLOWED);
  });

  it('takes no forged unit or role: a leader makes no admin and reaches no other unit', async () => {
    const house = await openHouse();

    const other = await house.pick('lanh-dao', 'people:invite:hoa-binh:officer');
    const admin = await house.pick('lanh-dao', 'people:invite:phu-tho:admin');
    const chairMakesAdmin = await house.pick('thu-ky', 'people:invite:hoa-binh:admin');
    const officer = await house.pick('hoa-binh', 'people:invite:hoa-binh:officer');

    expect(textOf(other)).toContain(NOT_ALLOWED);
    expect(textOf(admin)).toContain('cán bộ phụ trách, Ủy ban');
    expect(textOf(chairMakesAdmin)).toContain('giữ vai trò nào');
    expect(textOf(officer)).toContain(NOT_ALLOWED);
    expect(await house.rows()).not.toContain('"admin"');
  });

  it('keeps neither link nor code anywhere once they were told, and nothing of a code that was typed', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/moi');
    const { link, code } = waysIn(await house.say('lanh-dao', 'Trần Thị Thử'));
    await house.join('moi-den', link);
    await house.say('moi-den', 'thôi');
    await house.say('moi-den', code);
    await house.say('moi-den', 'thôi');
    await house.say('moi-den', `/dangky ${link}`);
    await house.say('moi-den', 'thôi');
    await house.say('moi-den', `/start ${link}`);

    const rows = await house.rows();

    expect(link).toHaveLength(22);
    expect(code).toHaveLength(9);
    expect(rows).not.toContain(link);
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replace('-', ''));
  });

  it('reaches the person who was set up before: one officer does not become two', async () => {
    const house = await openHouse();
    await house.setUp({ officers: [{ name: 'Bùi Được Chờ', role: 'officer', unit: 'phu-tho' }] });
    house.moveTo(new Date('2024-11-21T09:00:00+07:00'));

    await enrolled(house, 'bui-cho', 'bui duoc cho');

    const known = (await house.database.store.setup.people()).filter(({ name }) => /bùi/i.test(name));
    expect(known).toMatchObject([{ name: 'Bùi Được Chờ', consent: 'agreed', seats: [{ unit: 'phu-tho' }] }]);
    expect(await house.database.store.accounts.of(known.map(({ id }) => id))).toHaveLength(1);
  });

  it('gives somebody who is known another seat, not another person', async () => {
    const house = await openHouse();
    await enrolled(house, 'tran-thu', 'Trần Thị Thử');
    await house.pick('thu-ky', 'people:invite:hoa-binh:leader');
    const { link } = waysIn(await house.say('thu-ky', 'Trần Thị Thử'));

    await house.join('tran-thu', link);
    const heard = await house.press('tran-thu', 'Tiếp tục');

    expect(textOf(heard, 'tran-thu')).toContain('lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình');
    const known = (await house.database.store.setup.people()).filter(({ name }) => name === 'Trần Thị Thử');
    expect(known).toMatchObject([{ seats: [{ role: 'officer' }, { role: 'leader', unit: 'hoa-binh' }] }]);
  });

  it('can be taken back by who gave it and by nobody else, also with an old button', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/moi');
    const heard = await house.say('lanh-dao', 'Trần Thị Thử');
    const { link } = waysIn(heard);
    const revoke = heard
      .flatMap(({ message }) => message.choices)
      .find(({ label }) => label === 'Thu hồi lời mời')?.value;

    const foreign = await house.pick('hoa-binh', revoke ?? '');
    const stranger = await house.pick('ai-do', 'people:revoke:1');
    const own = await house.pick('lanh-dao', revoke ?? '');
    const again = await house.pick('lanh-dao', revoke ?? '');

    expect([foreign, stranger].map((one) => textOf(one))).toEqual(
      Array(2).fill('Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.'),
    );
    expect(textOf(own)).toContain('Đã thu hồi');
    expect(textOf(again)).toContain('đã được thu hồi');
    expect(textOf(await house.join('tran-thu', link))).toContain('đã được thu hồi');
  });

  it('is over after seven days', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/moi');
    const { link } = waysIn(await house.say('lanh-dao', 'Trần Thị Thử'));

    house.moveTo(new Date('2024-11-27T08:59:59+07:00'));
    const justBefore = await house.join('tran-thu', link);
    house.moveTo(new Date('2024-11-27T09:00:00+07:00'));
    const tooLate = await house.press('tran-thu', 'Tiếp tục');

    expect(textOf(justBefore)).toContain('được mời tham gia');
    expect(textOf(tooLate)).toContain('không còn hiệu lực');
    expect(textOf(await house.join('tran-thu', link))).toContain('hết hạn');
  });
});
