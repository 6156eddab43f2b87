import { expect, it } from 'vitest';
import { later, openHouse, start, textOf } from '../people/house.ts';

// Everything below but the awards of 2023 is test data; no decision on them is known.
const pdf = Buffer.from('%PDF-1.4 dữ liệu thử nghiệm, không phải quyết định');

type House = Awaited<ReturnType<typeof openHouse>>;

async function fill(house: House, chat: string, answers: readonly string[]): Promise<string> {
  let last = '';
  for (const answer of answers) last = textOf(await house.say(chat, answer), chat);
  return last;
}

async function submitAll(house: House): Promise<void> {
  await house.say('bac-kan', '/sokhenthuong 2023');
  await house.press('bac-kan', 'Chuyển bước hồ sơ');
  await fill(house, 'bac-kan', ['tất cả', 'đề nghị, đã trình', '21/TTr-CTĐ', '11/12/2023']);
  await house.press('bac-kan', 'Ghi vào sổ');
}

async function decideAll(house: House): Promise<string> {
  await house.say('bac-kan', '/sokhenthuong 2023');
  await house.press('bac-kan', 'Ghi quyết định');
  await house.attach('bac-kan', 'quyet-dinh-thu.pdf', pdf);
  await fill(house, 'bac-kan', [
    'tặng danh hiệu, hình thức khen thưởng',
    'tất cả',
    'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
    'số 999/qđ-mttw-btt',
    '15/01/2024',
    'TM. (thay mặt tập thể)',
    'Chủ tịch, người ký giả định',
  ]);
  return textOf(await house.press('bac-kan', 'Ghi quyết định vào sổ'), 'bac-kan');
}

async function statesOf(house: House, year = 2023): Promise<readonly string[]> {
  const awards = await house.database.store.awards.ofYear('tdmnpb', year);
  return awards.map(({ state }) => state);
}

it('the sitting chair reads the register, with what is proposed and by whom', async () => {
  const house = await openHouse();

  const register = textOf(await house.say('bac-kan', '/sokhenthuong'), 'bac-kan');

  expect(register).toContain('1. Cờ thi đua xuất sắc toàn diện, Ủy ban MTTQ tỉnh Phú Thọ: đề nghị');
  expect(register).not.toContain('được tặng');
});

it('an award goes step by step, each with its paper and its day, until a signed decision gives it', async () => {
  const house = await openHouse();
  await submitAll(house);
  const submitted = await statesOf(house);

  const answer = await decideAll(house);

  expect(submitted).toEqual(Array.from({ length: 7 }, () => 'submitted'));
  expect(answer).toContain('Đã ghi vào sổ 7 hồ sơ ở trạng thái: đã có quyết định tặng.');
  expect(await statesOf(house)).toEqual(Array.from({ length: 7 }, () => 'decided'));
  const history = textOf(await house.press('bac-kan', 'Diễn biến hồ sơ'), 'bac-kan');
  expect(history).toContain('- 11/12/2023: đề nghị, đã trình, theo 21/TTr-CTĐ, người ghi: ');
  expect(history).toContain('- 15/01/2024: đã có quyết định tặng, theo 999/QĐ-MTTW-BTT, người ghi: ');
  const [decision] = await house.database.store.awards.decisions('tdmnpb', 2023);
  const kept = await house.database.store.awards.paper(decision?.paper ?? 0);
  expect(Buffer.from(kept?.content ?? [])).toEqual(pdf);
});

it('everybody hears the number, day and signatory of the decision once it is on record, and "được tặng" only then', async () => {
  const house = await openHouse();
  const before = textOf(await house.say('hoa-binh', 'Có quyết định khen thưởng chưa?'), 'hoa-binh');
  await submitAll(house);
  const submitted = textOf(await house.say('hoa-binh', 'Tỉnh em được khen gì năm 2023?'), 'hoa-binh');
  await decideAll(house);

  const after = textOf(await house.say('hoa-binh', 'Có quyết định khen thưởng chưa?'), 'hoa-binh');
  const own = textOf(await house.say('hoa-binh', 'Tỉnh em được khen gì năm 2023?'), 'hoa-binh');

  expect(before).toContain('Hệ thống chưa có quyết định khen thưởng năm 2023');
  expect(submitted).toContain('được đề nghị tặng Bằng khen');
  expect(submitted).not.toContain('được tặng');
  expect(after).toContain(
    'Quyết định số 999/QĐ-MTTW-BTT ngày 15/01/2024 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam.',
  );
  expect(after).toContain('Người ký: TM. (thay mặt tập thể): Chủ tịch, người ký giả định.');
  expect(own).toContain('được tặng Bằng khen của Ủy ban Trung ương MTTQ Việt Nam theo quyết định.');
});

it('a decision is recorded once: the same issuer, symbol and day are not taken again', async () => {
  const house = await openHouse();
  await submitAll(house);
  await decideAll(house);
  await house.say('bac-kan', '/sokhenthuong 2023');
  await house.press('bac-kan', 'Ghi quyết định');
  await house.attach('bac-kan', 'lan-hai.pdf', pdf);
  await fill(house, 'bac-kan', [
    'hủy bỏ khen thưởng',
    '1',
    'Kê khai không đúng, dữ liệu thử nghiệm',
    'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
    '999/QĐ-MTTW-BTT',
    '15/01/2024',
    'người đứng đầu ký',
    'Chủ tịch, người ký giả định',
  ]);

  const answer = textOf(await house.press('bac-kan', 'Ghi quyết định vào sổ'), 'bac-kan');

  expect(answer).toContain('đã có trong sổ');
  expect(await statesOf(house)).not.toContain('annulled');
});

it('an award that was given changes only by another decision: it is annulled, and says so everywhere', async () => {
  const house = await openHouse();
  await submitAll(house);
  await decideAll(house);
  await house.say('bac-kan', '/sokhenthuong 2023');
  await house.press('bac-kan', 'Ghi quyết định');
  await house.attach('bac-kan', 'huy-bo.pdf', Buffer.from('%PDF-1.4 quyết định khác, dữ liệu thử nghiệm'));
  await fill(house, 'bac-kan', [
    'hủy bỏ khen thưởng',
    '1',
    'Kê khai không đúng, dữ liệu thử nghiệm',
    'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
    '1000/QĐ-MTTW-BTT',
    '20/02/2024',
    'người đứng đầu ký',
    'Chủ tịch, người ký giả định',
  ]);
  await house.press('bac-kan', 'Ghi quyết định vào sổ');

  const answer = textOf(await house.say('hoa-binh', 'Phú Thọ được cờ năm 2023 không?'), 'hoa-binh');

  expect(answer).toContain('đã được hủy bỏ');
  expect(answer).not.toContain('Phú Thọ được tặng');
});

it('a proposal of this year is entered for several units; strangers do not hear of it before there is a decision', async () => {
  const house = await openHouse();
  await house.say('bac-kan', '/sokhenthuong 2024');
  await house.press('bac-kan', 'Ghi đề nghị khen thưởng');
  await fill(house, 'bac-kan', [
    'Bằng khen của Ủy ban Trung ương MTTQ Việt Nam',
    'hội nghị thống nhất đề nghị tặng',
    'Hòa Bình, Yên Bái',
    'Hội nghị giả định của Cụm',
    '05/BB-CTĐ',
    '15/11/2024',
  ]);
  const done = textOf(await house.press('bac-kan', 'Ghi vào sổ'), 'bac-kan');

  const member = textOf(await house.say('hoa-binh', 'Năm 2024 tỉnh em được khen gì?'), 'hoa-binh');
  const stranger = textOf(await house.say('nguoi-la', 'Khen thưởng năm 2024'), 'nguoi-la');

  expect(done).toContain('Đã ghi vào sổ 2 hồ sơ ở trạng thái: đề nghị.');
  expect(member).toContain('được đề nghị tặng Bằng khen');
  expect(stranger).toContain('Hệ thống chưa có thông tin đề nghị hoặc quyết định khen thưởng năm 2024.');
});

it('a member, last year’s chair and a forged button enter nothing, and each try is on record', async () => {
  const house = await openHouse();
  const before = await statesOf(house);

  const told = [
    await house.say('hoa-binh', '/sokhenthuong'),
    await house.say('lanh-dao', '/sokhenthuong 2023'),
    await house.pick('phu-tho', 'awards:start:decision:2023'),
    await house.pick('hoa-binh', 'awards:start:move:2023'),
    await house.pick('yen-bai', 'awards:history:2023'),
    await house.pick('hoa-binh', 'awards:decision:1.abc.def'),
  ];

  expect(
    told.slice(0, 5).every((heard) => textOf(heard).includes('do đơn vị Cụm trưởng đương nhiệm ghi')),
  ).toBe(true);
  expect(await statesOf(house)).toEqual(before);
  const refused = (await house.audits()).filter(({ action }) => action === 'award.refused');
  expect(refused).toHaveLength(5);
});

it('what was typed for the register is lost with the rights: after the change of the chair it is refused', async () => {
  const house = await openHouse();
  house.moveTo(new Date('2023-12-05T09:00:00+07:00'));
  await house.say('lanh-dao', '/sokhenthuong 2023');
  await house.press('lanh-dao', 'Chuyển bước hồ sơ');
  await fill(house, 'lanh-dao', ['tất cả', 'đề nghị, đã trình', '21/TTr-CTĐ', '04/12/2023']);
  house.moveTo(start);

  const answer = textOf(await house.press('lanh-dao', 'Ghi vào sổ'), 'lanh-dao');

  expect(answer).toContain('do đơn vị Cụm trưởng đương nhiệm ghi');
  expect(await statesOf(house)).not.toContain('submitted');
  house.moveTo(later);
});
