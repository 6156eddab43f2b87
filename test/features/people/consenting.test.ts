import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { enrolled, later, openHouse, textOf, waysIn } from './house.ts';

const GONE = 'Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.';

describe('consent', () => {
  it('is kept with version, time, channel and the very text that was shown', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/moi');
    const { link } = waysIn(await house.say('lanh-dao', 'Trần Thị Thử'));
    await house.join('tran-thu', link);
    const notice = textOf(await house.press('tran-thu', 'Tiếp tục'));

    await house.press('tran-thu', 'Đồng ý');

    const [person] = await house.database.store.people.byAddresses([
      { channel: 'practice', chat: 'tran-thu' },
    ]);
    const textHash = createHash('sha256').update(notice).digest('hex');
    expect(await house.database.store.privacy.consentsOf(person?.id ?? 0)).toEqual([
      { notice: '2026-2', textHash, answer: 'agreed', channel: 'practice', chat: 'tran-thu', at: later },
    ]);
  });

  it('is not given by a forged press, by a press before the notice, or by any other word', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/moi');
    const { link } = waysIn(await house.say('lanh-dao', 'Trần Thị Thử'));

    const without = await house.pick('tran-thu', 'people:agree:1');
    await house.join('tran-thu', link);
    const early = await house.pick('tran-thu', 'people:agree:1');
    await house.press('tran-thu', 'Tiếp tục');
    const otherOne = await house.pick('tran-thu', 'people:agree:2');
    const anew = await house.pick('tran-thu', 'people:agree:0');
    for (const words of ['có', 'ok', 'vâng ạ', 'không', '1', 'đồng ý không ạ?'])
      await house.say('tran-thu', words);

    expect([without, early, otherOne, anew].map((one) => textOf(one).split('\n')[0])).toEqual(
      Array(4).fill(GONE),
    );
    const [person] = await house.database.store.people.byAddresses([
      { channel: 'practice', chat: 'tran-thu' },
    ]);
    expect(person).toBeUndefined();
    expect(textOf(await house.say('tran-thu', 'đồng ý'))).toContain('Đã đăng ký');
  });

  it('refused, leaves nothing but that, and nobody’s name', async () => {
    const house = await openHouse();
    await house.say('lanh-dao', '/moi');
    const { link } = waysIn(await house.say('lanh-dao', 'Trần Thị Thử'));
    const before = await house.database.store.setup.people();
    await house.join('tran-thu', link);
    await house.press('tran-thu', 'Tiếp tục');

    await house.press('tran-thu', 'Không đồng ý');

    expect(await house.database.store.setup.people()).toEqual(before);
    const [person] = await house.database.store.people.byAddresses([
      { channel: 'practice', chat: 'tran-thu' },
    ]);
    expect(person).toBeUndefined();
    const stub = before.length + 1;
    expect(await house.database.store.privacy.consentsOf(stub)).toMatchObject([{ answer: 'refused' }]);
  });

  it('refused on a link that was meant for somebody known, changes nothing for them', async () => {
    const house = await openHouse();
    const { link } = waysIn(await house.say('hoa-binh', '/themkenh'));
    await house.join('ke-la', link);
    await house.press('ke-la', 'Tiếp tục');

    await house.press('ke-la', 'Không đồng ý');

    expect(textOf(await house.say('hoa-binh', '/taikhoan'))).toContain('Các kênh nhắn tin');
  });

  it('withdrawn, makes the person a stranger everywhere, and nothing is sent to them', async () => {
    const house = await openHouse();
    await enrolled(house, 'tran-thu', 'Trần Thị Thử');
    await house.say('tran-thu', 'rút lại đồng ý');
    await house.press('tran-thu', 'Xác nhận rút lại');

    const [person] = await house.database.store.people.byAddresses([
      { channel: 'practice', chat: 'tran-thu' },
    ]);
    const reached = await house.database.store.people.addressesOf([person?.id ?? 0]);

    expect(person?.consent).toBe('withdrawn');
    expect(reached.size).toBe(0);
    expect(textOf(await house.say('tran-thu', '/baocao'))).toContain('đã đăng ký');
    expect(textOf(await house.say('lanh-dao', '/nhansu'))).toContain('Trần Thị Thử, cán bộ phụ trách');
    expect(textOf(await house.say('lanh-dao', '/nhansu'))).toContain('đã rút lại đồng ý');
  });
});
