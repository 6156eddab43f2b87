import { expect, it } from 'vitest';
import { reportStage, toldIn } from '../../support/report-stage.ts';

it('asks everybody who works for a member, once, and tells the chair who has not answered', async () => {
  const stage = await reportStage();
  await stage.say('bac-kan', '/diemdanh');
  const asked = await stage.press('bac-kan', 'Bắt đầu điểm danh');
  const twice = await stage.press('bac-kan', 'Bắt đầu điểm danh');

  await stage.press('hoa-binh', 'Tôi nhận được');
  await stage.press('hoa-binh-2', 'Tôi nhận được');
  await stage.press('hoa-binh-2', 'Tôi nhận được');
  await stage.press('yen-bai', 'Tôi nhận được');
  const list = toldIn(await stage.say('bac-kan-2', '/diemdanh'), 'bac-kan-2');

  const people = asked.filter(({ message }) => message.text.includes('xác nhận nhận được tin'));
  expect(new Set(people.map(({ chat }) => chat)).size).toBe(people.length);
  expect(people.map(({ chat }) => chat)).toEqual(
    expect.arrayContaining(['hoa-binh', 'hoa-binh-ld', 'bac-kan']),
  );
  expect(people.map(({ chat }) => chat)).not.toEqual(expect.arrayContaining(['quan-sat']));
  expect(twice.map(({ chat }) => chat)).toEqual(['bac-kan']);
  expect(list).toContain(`: 3/${people.length} người đã trả lời`);
  expect(list).toMatch(/\d\. Tỉnh Hòa Bình: 2 người đã trả lời/);
  expect(list).toMatch(/\d\. Tỉnh Yên Bái: 1 người đã trả lời/);
  expect(list).toMatch(/1\. .+: 0 người đã trả lời; chưa trả lời: /);
});

it('names the telephone of who has not answered, where it is known', async () => {
  const stage = await reportStage();
  const [officer] = await stage.database.store.people.withSeat(
    { unit: 'tuyen-quang', roles: ['officer'] },
    '2024-11-20',
  );
  await stage.database.store.people.setPhone(officer?.id ?? 0, '+84912345678');
  await stage.pick('bac-kan', 'reminders:callall:2024:0');

  const list = toldIn(await stage.say('bac-kan', '/diemdanh'), 'bac-kan');

  expect(list).toContain('(0912 345 678)');
});

it('is begun and seen by the chair only, and answered by who was asked', async () => {
  const stage = await reportStage();
  for (const who of ['hoa-binh', 'phu-tho', 'quan-sat', 'nguoi-la']) {
    await stage.say(who, '/diemdanh');
    await stage.pick(who, 'reminders:callall:2024:0');
    await stage.pick(who, 'reminders:callall:2023:0');
    await stage.pick(who, 'reminders:here:tdmnpb:2024');
  }

  expect(await stage.database.store.rollCalls.latest('tdmnpb', 2024, false)).toBeUndefined();

  await stage.pick('bac-kan', 'reminders:callall:2024:0');
  for (const value of ['here:tdmnpb:2024', 'here::', 'here:nobody:2024', 'here:tdmnpb:1e3'])
    await stage.pick('quan-sat', `reminders:${value}`);

  const last = await stage.database.store.rollCalls.latest('tdmnpb', 2024, false);
  expect(last?.answers.every(({ answeredAt }) => answeredAt === undefined)).toBe(true);
});

it('lists the days off and the swapped days to come, not ordinary weekends', async () => {
  const stage = await reportStage();

  const told = toldIn(await stage.say('hoa-binh', '/ngaynghi'), 'hoa-binh');

  expect(told).toContain('- Thứ Tư, ngày 01/01/2025: nghỉ. Tết Dương lịch');
  expect(told.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
});
