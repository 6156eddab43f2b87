import { describe, expect, it } from 'vitest';
import { enrolled, openHouse, textOf, waysIn } from './house.ts';

const zalo = (chat: string) => ({ channel: 'zalo', chat });

describe('consent that is taken back at the messenger', () => {
  it('makes the person a stranger everywhere, without a word to them', async () => {
    const house = await openHouse();
    const { people, privacy } = house.database.store;
    const [before] = await people.byAddresses([zalo('hoa-binh')]);

    const told = await house.withdraw('hoa-binh@zalo');

    const [person] = await people.byAddresses([zalo('hoa-binh')]);
    expect(told.filter(({ chat }) => chat.startsWith('hoa-binh'))).toEqual([]);
    expect(person?.consent).toBe('withdrawn');
    expect((await people.addressesOf([before?.id ?? 0])).size).toBe(0);
    expect(await privacy.consentsOf(before?.id ?? 0)).toMatchObject([
      { answer: 'withdrawn', channel: 'zalo' },
    ]);
    expect(textOf(await house.say('hoa-binh', '/baocao'))).toContain('đã đăng ký');
  });

  it('is told to the keepers with the clock of the law, and waits until one of them says that it is done', async () => {
    const house = await openHouse();

    const told = await house.withdraw('hoa-binh@zalo');

    const notice = told.find(({ chat }) => chat === 'bac-kan');
    expect(notice?.message.text).toContain('đã rút lại trên Zalo');
    expect(notice?.message.text).toContain('Trả lời chậm nhất');
    expect(await house.database.store.privacy.openRequests()).toMatchObject([{ kind: 'withdraw' }]);
    await house.press('bac-kan', 'Đã xử lý xong');
    expect(await house.database.store.privacy.openRequests()).toEqual([]);
  });

  it('counts once, however often it is told', async () => {
    const house = await openHouse();
    await house.withdraw('hoa-binh@zalo');

    expect(await house.withdraw('hoa-binh@zalo')).toEqual([]);

    const [person] = await house.database.store.people.byAddresses([zalo('hoa-binh')]);
    expect(await house.database.store.privacy.consentsOf(person?.id ?? 0)).toHaveLength(1);
    expect(await house.database.store.privacy.requestsOf(person?.id ?? 0)).toHaveLength(1);
  });

  it('from an account linked within a day takes that account away and nothing else', async () => {
    const house = await openHouse();
    const { link } = waysIn(await house.say('hoa-binh', '/themkenh'));
    await house.join('ke-la@zalo', link);
    await house.press('ke-la@zalo', 'Tiếp tục');
    await house.press('ke-la@zalo', 'Đồng ý');

    expect(await house.withdraw('ke-la@zalo')).toEqual([]);

    const [stranger, owner] = await house.database.store.people.byAddresses([
      zalo('ke-la'),
      zalo('hoa-binh'),
    ]);
    expect(stranger).toBeUndefined();
    expect(owner?.consent).not.toBe('withdrawn');
  });

  it('ends what was open in the chat, and keeps no trace of the chat in the record', async () => {
    const house = await openHouse();
    await enrolled(house, 'tran-thu', 'Trần Thị Thử');
    await house.say('tran-thu', 'sửa thông tin');
    await house.press('tran-thu', 'Sửa họ tên');

    await house.withdraw('tran-thu');

    expect(textOf(await house.say('tran-thu', 'Trần Thị Đổi'))).not.toContain('Trần Thị Đổi');
    expect(JSON.stringify(await house.audits())).not.toContain('practice/tran-thu');
  });
});
