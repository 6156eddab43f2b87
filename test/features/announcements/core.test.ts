import { expect, it } from 'vitest';
import { later, openHouse, textOf } from '../people/house.ts';
import { announced, confirmed, sendLabel, written } from './flow.ts';

const minutesLater = (minutes: number) => new Date(later.getTime() + minutes * 60_000);

it('the author sees the very messages, the count and the cost before anything is sent', async () => {
  const house = await openHouse();

  const heard = await written(house, 'bac-kan');

  const text = textOf(heard, 'bac-kan');
  expect(text).toContain('Bản xem trước trên trang tập dượt, gồm 1 tin:');
  expect(text).toContain('THÔNG BÁO về việc thử nghiệm (TB-2024-01)');
  expect(text).toContain('Nội dung thử nghiệm.\nTM. CỤM THI ĐUA – Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn');
  expect(text).toContain('[Đã nhận]');
  expect(text).toMatch(/Nơi nhận: 7 đơn vị và quan sát viên, tổng số \d+ người\./);
  expect(announced(heard)).toEqual([]);
  expect(heard.every(({ chat }) => chat === 'bac-kan')).toBe(true);
});

it('a word has to be typed; then nothing goes out for a minute, and everybody gets it once', async () => {
  const house = await openHouse();
  const label = sendLabel(await written(house, 'bac-kan'));
  await house.press('bac-kan', label);
  const wrong = textOf(await house.say('bac-kan', 'ừ'), 'bac-kan');
  const promise = await house.say('bac-kan', 'GỬI');
  house.moveTo(minutesLater(0.5));
  const early = await house.say('bac-kan', '/thongbao');

  house.moveTo(minutesLater(1.1));
  const sent = await house.say('bac-kan', '/thongbao');
  house.moveTo(minutesLater(30));
  const after = await house.say('bac-kan', '/thongbao');

  expect(wrong).toContain('chưa gửi gì');
  expect(textOf(promise, 'bac-kan')).toContain('Trong 60 giây tới');
  expect(announced(early)).toEqual([]);
  const chats = announced(sent);
  expect(chats.length).toBe(Number(/\d+/.exec(label)?.[0]));
  expect(new Set(chats).size).toBe(chats.length);
  expect(chats).not.toContain('bac-kan');
  expect(announced(after)).toEqual([]);
});

it('stopped within the minute nobody has it, and it says so', async () => {
  const house = await openHouse();
  await confirmed(house, 'bac-kan');

  const answer = textOf(await house.press('bac-kan', 'Dừng'), 'bac-kan');
  house.moveTo(minutesLater(5));
  const after = await house.say('bac-kan', '/thongbao');

  expect(answer).toContain('Đã hủy TB-2024-01 trước khi gửi. Chưa ai nhận được.');
  expect(announced(after)).toEqual([]);
});

it('a confirmation that is pressed or typed again sends nothing more', async () => {
  const house = await openHouse();
  const label = sendLabel(await written(house, 'bac-kan'));
  await house.press('bac-kan', label);
  await house.say('bac-kan', 'Gửi');
  house.moveTo(minutesLater(2));
  const first = announced(await house.say('bac-kan', '/thongbao'));

  const replay = textOf(await house.press('bac-kan', label), 'bac-kan');
  house.moveTo(minutesLater(4));
  const second = announced(await house.say('bac-kan', 'Gửi'));

  expect(first.length).toBeGreaterThan(0);
  expect(replay).toContain('đã được xác nhận trước đó');
  expect(second).toEqual([]);
});

it('the same words to the same people within a day are asked about first', async () => {
  const house = await openHouse();
  await confirmed(house, 'bac-kan');
  house.moveTo(minutesLater(10));
  const label = sendLabel(await written(house, 'bac-kan'));

  const answer = textOf(await house.press('bac-kan', label), 'bac-kan');
  const other = sendLabel(await written(house, 'bac-kan', 'Nội dung khác, cũng thử nghiệm.'));
  const unasked = textOf(await house.press('bac-kan', other), 'bac-kan');

  expect(answer).toContain('Trong vòng 24 giờ, nội dung này đã được gửi');
  expect(unasked).toContain('Xác nhận gửi TB-2024-03');
});

it('"Đã nhận" counts once, for who it was sent to, by the button or in words', async () => {
  const house = await openHouse();
  await confirmed(house, 'bac-kan');
  house.moveTo(minutesLater(2));
  await house.say('bac-kan', '/thongbao');

  const first = textOf(await house.press('hoa-binh', 'Đã nhận'), 'hoa-binh');
  const again = textOf(await house.press('hoa-binh', 'Đã nhận'), 'hoa-binh');
  const inWords = textOf(await house.say('yen-bai', 'đã nhận'), 'yen-bai');
  const forged = textOf(await house.pick('nguoi-la', 'announcements:ack:1'), 'nguoi-la');

  expect(first).toContain('Đã ghi nhận đồng chí nhận được TB-2024-01');
  expect(again).toContain('Đồng chí đã xác nhận TB-2024-01');
  expect(inWords).toContain('Đã ghi nhận đồng chí nhận được TB-2024-01');
  expect(forged).toContain('không gửi tới tài khoản của đồng chí');
  await house.say('bac-kan', '/thongbao');
  const detail = textOf(await house.press('bac-kan', 'TB-2024-01'), 'bac-kan');
  expect(detail).toMatch(/Đã xác nhận: 2 người; đã báo qua điện thoại: 0 người; chưa xác nhận: \d+ người\./);
});

it('with a second person nothing is sent before another one of the chair’s unit agrees', async () => {
  const house = await openHouse();
  await house.database.transaction(async (store) => {
    await store.announcements.setSecondPersonApproves('tdmnpb', true);
    const second = await store.people.add({ name: 'Người thứ hai giả định', isPractice: false }, later);
    await store.seats.add(second, { role: 'leader', unit: 'bac-kan' });
    await store.people.link(second, 'practice', 'bac-kan-ld', later);
  });
  const promise = await confirmed(house, 'bac-kan');
  house.moveTo(minutesLater(5));
  const before = announced(await house.say('bac-kan', '/thongbao'));
  const own = textOf(await house.pick('bac-kan', 'announcements:approve:2024-1'), 'bac-kan');

  const agreed = textOf(await house.press('bac-kan-ld', 'Đồng ý gửi'), 'bac-kan-ld');
  house.moveTo(minutesLater(7));
  const after = announced(await house.say('bac-kan', '/thongbao'));

  expect(promise).toContain('chờ một đồng chí khác của đơn vị Cụm trưởng đồng ý');
  expect(before).toEqual([]);
  expect(own).toContain('Người soạn không tự phê duyệt được');
  expect(agreed).toContain('bắt đầu gửi cho');
  expect(after.length).toBeGreaterThan(5);
  // Who agreed gets it as everybody does; who wrote it does not.
  expect(after).toContain('bac-kan-ld');
  expect(after).not.toContain('bac-kan');
});

it('it goes out at its time, which may be changed until then and not afterwards', async () => {
  const house = await openHouse();
  await house.say('bac-kan', '/thongbao');
  await house.press('bac-kan', 'Soạn thông báo');
  for (const answer of [
    'thông báo thường',
    'về việc hẹn giờ',
    'Nội dung thử nghiệm.',
    'tất cả',
    'không gửi',
    'vào giờ đã hẹn',
    '10 giờ 00 ngày 20/11/2024',
  ])
    await house.say('bac-kan', answer);
  const label = sendLabel(await house.press('bac-kan', 'Xem trước'));
  await house.press('bac-kan', label);
  const promise = textOf(await house.say('bac-kan', 'gửi'), 'bac-kan');
  await house.press('bac-kan', 'Đổi giờ gửi');
  await house.say('bac-kan', '11 giờ 00 ngày 20/11/2024');
  const moved = textOf(await house.press('bac-kan', 'Đổi giờ gửi'), 'bac-kan');

  house.moveTo(new Date('2024-11-20T10:30:00+07:00'));
  const early = announced(await house.say('bac-kan', '/thongbao'));
  house.moveTo(new Date('2024-11-20T11:00:30+07:00'));
  const due = announced(await house.say('bac-kan', '/thongbao'));
  const late = textOf(await house.pick('bac-kan', 'announcements:time:2024-1'), 'bac-kan');

  expect(promise).toContain('sẽ gửi cho');
  expect(promise).toContain('10 giờ 00, thứ Tư, ngày 20/11/2024');
  expect(moved).toContain('11 giờ 00, thứ Tư, ngày 20/11/2024');
  expect(early).toEqual([]);
  expect(due.length).toBe(Number(/\d+/.exec(label)?.[0]));
  expect(late).toContain('không đổi giờ được');
});

it('a member, last year’s chair, a stranger and a forged button announce nothing, and each try is on record', async () => {
  const house = await openHouse();
  await written(house, 'bac-kan');
  const tries = [
    ['hoa-binh', '/thongbao'],
    ['lanh-dao', '/thongbao'],
    ['hoa-binh', 'announcements:new'],
    ['lanh-dao', 'announcements:send:2024-1:8'],
    ['yen-bai', 'announcements:show:2024-1'],
    ['hoa-binh', 'announcements:approve:2024-1'],
    ['nguoi-la', 'announcements:see:2024-1'],
    ['lanh-dao', 'announcements:second:on'],
    ['phu-tho', 'announcements:stop:2024-1'],
  ] as const;

  const told: string[] = [];
  for (const [chat, act] of tries)
    told.push(textOf(act.startsWith('/') ? await house.say(chat, act) : await house.pick(chat, act), chat));

  expect(told.filter((text) => !text.includes('do đơn vị Cụm trưởng đương nhiệm soạn và gửi'))).toEqual([]);
  expect(told.join()).not.toContain('Nội dung thử nghiệm');
  const refused = (await house.audits()).filter(({ action }) => action === 'announcement.refused');
  expect(refused).toHaveLength(tries.length);
  house.moveTo(minutesLater(10));
  expect(announced(await house.say('hoa-binh', '/trogiup'))).toEqual([]);
});
