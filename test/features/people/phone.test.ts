import { describe, expect, it } from 'vitest';
import { type House, openHouse, textOf } from './house.ts';

/** Made up. */
const NUMBER = '0987.654.321';
const KEPT = '+84987654321';

async function phoneOf(house: House): Promise<string | undefined> {
  const [person] = await house.database.store.people.byAddresses([{ channel: 'practice', chat: 'hoa-binh' }]);
  return person?.phone;
}

async function asked(house: House): Promise<void> {
  await house.say('hoa-binh', 'sửa thông tin');
  await house.press('hoa-binh', 'Sửa số điện thoại');
}

describe("a person's telephone at work", () => {
  it('is given by the person, shown to the person, and taken away by the person', async () => {
    const house = await openHouse();
    await asked(house);

    expect(textOf(await house.say('hoa-binh', NUMBER))).toContain('0987 654 321');
    expect(await phoneOf(house)).toBe(KEPT);
    expect(textOf(await house.say('hoa-binh', 'dữ liệu của tôi'))).toContain('công tác: 0987 654 321');
    await asked(house);
    await house.press('hoa-binh', 'Xóa số điện thoại');

    expect(await phoneOf(house)).toBeUndefined();
  });

  it('is asked for again when it is none, and an aside is answered in between', async () => {
    const house = await openHouse();
    await asked(house);

    expect(textOf(await house.say('hoa-binh', '0912 34'))).toContain('chưa đọc được số điện thoại');
    expect(textOf(await house.say('hoa-binh', 'cụm trưởng năm 2023 là ai'))).toContain('Phú Thọ');
    await house.say('hoa-binh', NUMBER);

    expect(await phoneOf(house)).toBe(KEPT);
  });

  it('stands in its own row only: in no message, conversation or record', async () => {
    const house = await openHouse();
    await asked(house);
    await house.say('hoa-binh', NUMBER);

    const others = (await house.rows()).replace(`"phone":"${KEPT}"`, '');

    expect(/987.?654.?321/.test(others)).toBe(false);
  });

  it('is nothing to keep for a practice officer, who has no buttons for it', async () => {
    const house = await openHouse();
    const { people } = house.database.store;
    const seat = { role: 'officer', unit: 'hoa-binh' } as const;
    const { id } = await people.ensure(
      { name: 'Tập Huấn', handle: 'tap', isPractice: true, seat },
      new Date(0),
    );
    await people.link(id, 'practice', 'tap', new Date(0));

    const [shown] = await house.say('tap', 'dữ liệu của tôi');
    await house.pick('tap', 'people:newphone');

    expect(shown?.message.choices).toEqual([]);
    expect(textOf(await house.say('tap', NUMBER))).not.toContain('Đã lưu');
  });
});
