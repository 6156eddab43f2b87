import { expect, it } from 'vitest';
import type { Heard } from '../../support/stage.ts';
import { later, openHouse, textOf } from '../people/house.ts';
import { announced, confirmed, sendLabel } from './flow.ts';

// Sent on Wednesday 20 November 2024 at 9:01; everything in it is test data.
const thursday = new Date('2024-11-21T09:05:00+07:00');
const friday = new Date('2024-11-22T09:10:00+07:00');
const monday = new Date('2024-11-25T08:10:00+07:00');

async function sent() {
  const house = await openHouse();
  await confirmed(house, 'bac-kan');
  house.moveTo(new Date(later.getTime() + 2 * 60_000));
  const heard = await house.say('bac-kan', '/trogiup');
  return { house, chats: announced(heard), heard };
}

function chased(heard: readonly Heard[]): readonly string[] {
  return heard
    .filter(({ message }) => message.text.includes('chưa ghi nhận đồng chí nhận được'))
    .map(({ chat }) => chat)
    .sort();
}

it('its author hears at the end how many have it, in a table whose parts make the whole', async () => {
  const { house, chats } = await sent();
  house.moveTo(new Date(later.getTime() + 4 * 60_000));

  const table = textOf(await house.say('bac-kan', '/trogiup'), 'bac-kan');

  expect(table).toContain('TB-2024-01 đã gửi xong lượt này.');
  expect(table).toContain(`Tổng số ${chats.length} người: ${chats.length} đã gửi.`);
});

it('who has not said "đã nhận" after 24 hours of working days is asked once, on the other messenger', async () => {
  const { house, chats } = await sent();
  await house.press('hoa-binh', 'Đã nhận');
  house.moveTo(new Date('2024-11-21T08:30:00+07:00'));
  const early = chased(await house.say('bac-kan', '/trogiup'));

  house.moveTo(thursday);
  const due = chased(await house.say('bac-kan', '/trogiup'));
  house.moveTo(new Date(thursday.getTime() + 30 * 60_000));
  const again = chased(await house.say('bac-kan', '/trogiup'));

  expect(early).toEqual([]);
  expect(due).toEqual(chats.filter((chat) => chat !== 'hoa-binh').map((chat) => `${chat}@zalo`));
  expect(again).toEqual([]);
});

it('nobody is chased in quiet hours', async () => {
  const { house } = await sent();
  house.moveTo(new Date('2024-11-21T12:00:00+07:00'));
  const atNoon = chased(await house.say('bac-kan', '/trogiup'));
  house.moveTo(new Date('2024-11-21T13:31:00+07:00'));

  expect(atNoon).toEqual([]);
  expect(chased(await house.say('bac-kan', '/trogiup')).length).toBeGreaterThan(0);
});

it('then they stand on the telephone list; calls are on record, and the closing report has every count', async () => {
  const { house, chats } = await sent();
  for (const chat of chats.slice(2)) await house.press(chat, 'Đã nhận');
  house.moveTo(thursday);
  await house.say('bac-kan', '/trogiup');

  house.moveTo(friday);
  const list = textOf(await house.say('bac-kan', '/trogiup'), 'bac-kan');
  await house.press(`${chats[0]}@zalo`, 'Đã nhận');
  await house.pick('bac-kan', 'announcements:open:2024-1');
  const buttons = house.all.filter(({ chat }) => chat === 'bac-kan').at(-1)?.message.choices ?? [];
  const called = textOf(await house.press('bac-kan', buttons[0]?.label ?? ''), 'bac-kan');
  house.moveTo(monday);
  const closing = textOf(await house.say('bac-kan', '/trogiup'), 'bac-kan');

  expect(list).toContain('TB-2024-01 còn 2 người chưa xác nhận đã nhận.');
  expect(list).toContain('chưa có số điện thoại');
  expect(buttons).toHaveLength(1);
  expect(called).toContain('được báo qua điện thoại lúc 9 giờ 10, ngày 22/11/2024');
  expect(closing).toContain('Báo cáo kết thúc TB-2024-01:');
  expect(closing).toContain(
    `Đã xác nhận: ${chats.length - 1} người; đã báo qua điện thoại: 1 người; chưa xác nhận: 0 người.`,
  );
  house.moveTo(new Date(monday.getTime() + 3_600_000));
  expect(textOf(await house.say('bac-kan', '/trogiup'), 'bac-kan')).not.toContain('Báo cáo kết thúc');
});

it('a correction goes to exactly those who got the original, and quotes what was wrong and what is right', async () => {
  const { house, chats } = await sent();
  house.moveTo(new Date(later.getTime() + 10 * 60_000));
  await house.pick('bac-kan', 'announcements:correct:2024-1');
  const absent = textOf(await house.say('bac-kan', 'chữ không có'), 'bac-kan');
  await house.say('bac-kan', 'Nội dung thử nghiệm.');
  await house.say('bac-kan', 'Nội dung thử nghiệm đã sửa.');
  const label = sendLabel(await house.press('bac-kan', 'Xem trước'));
  await house.press('bac-kan', label);
  await house.say('bac-kan', 'gửi');
  house.moveTo(new Date(later.getTime() + 12 * 60_000));
  const heard = await house.say('bac-kan', '/trogiup');

  const list = textOf(await house.say('bac-kan', '/thongbao'), 'bac-kan');

  expect(absent).toContain('không có nguyên văn trong thông báo');
  expect(announced(heard)).toEqual(chats);
  const text = textOf(heard, 'hoa-binh');
  expect(text).toContain('ĐÍNH CHÍNH số 1 của thông báo TB-2024-01 (TB-2024-02)');
  expect(text).toContain('Nội dung đã in: “Nội dung thử nghiệm.”');
  expect(text).toContain('Nay đính chính là: “Nội dung thử nghiệm đã sửa.”');
  expect(list).toContain('TB-2024-01 (đã đính chính theo TB-2024-02, không dùng bản này)');
});

it('what waited too long while nothing ran is not sent; its author is asked', async () => {
  const house = await openHouse();
  const promise = await confirmed(house, 'bac-kan');
  house.moveTo(new Date(later.getTime() + 5 * 3_600_000));

  const first = await house.say('bac-kan', '/trogiup');
  house.moveTo(new Date(later.getTime() + 5 * 3_600_000 + 61_000));
  const second = textOf([...first, ...(await house.say('bac-kan', '/trogiup'))], 'bac-kan');
  const labels = house.all.flatMap(({ message }) => message.choices.map(({ label }) => label));
  const again = await house.press(
    'bac-kan',
    labels.findLast((label) => label.startsWith('Gửi lại cho')) ?? '',
  );

  expect(promise).toContain('Trong 60 giây tới');
  expect(announced(first)).toEqual([]);
  expect(second).toContain('chưa được gửi vì đã quá giờ gửi');
  expect(textOf(again, 'bac-kan')).toContain('Đang gửi TB-2024-01');
  expect(announced(again).length).toBeGreaterThan(5);
});
