import { expect, it } from 'vitest';
import type { NewFigure } from '../../../src/bot/store.ts';
import { later, openHouse, textOf } from '../people/house.ts';

// Test data: neither figure of Hòa Bình is known.
const figure: NewFigure = {
  indicator: 'ntm_commune',
  subject: 'hoa-binh',
  unit: 'hoa-binh',
  period: { year: 2023, part: 'year' },
  value: { kind: 'value', units: 81n },
  status: 'official',
};
const source = { code: 'thu', kind: 'import', title: 'Dữ liệu thử nghiệm' } as const;

async function told() {
  const house = await openHouse();
  const record = (units: bigint, status: NewFigure['status'], at: Date) =>
    house.database.transaction(({ figures }) =>
      figures.record([{ ...figure, status, value: { kind: 'value', units } }], source, at),
    );
  await record(81n, 'official', later);
  house.moveTo(new Date(later.getTime() + 5_000));
  const answer = textOf(
    await house.say('yen-bai', 'số xã đạt nông thôn mới của Hòa Bình năm 2023'),
    'yen-bai',
  );
  expect(answer).toContain('81 xã');
  return { house, record };
}

it('a corrected official figure finds those who were told the old one, each once, and nobody else', async () => {
  const { house, record } = await told();
  await record(82n, 'official', new Date(later.getTime() + 60_000));

  house.moveTo(new Date(later.getTime() + 2 * 60_000));
  const heard = await house.say('hoa-binh', '/trogiup');
  house.moveTo(new Date(later.getTime() + 4 * 60_000));
  const again = await house.say('hoa-binh', '/trogiup');

  const words = 'đã được điều chỉnh từ 81 xã thành 82 xã, theo nguồn: Dữ liệu thử nghiệm';
  expect(heard.filter(({ message }) => message.text.includes(words)).map(({ chat }) => chat)).toEqual([
    'yen-bai',
  ]);
  expect(textOf(heard, 'yen-bai')).toContain('Con số đồng chí đã nhận ngày 20/11/2024');
  expect(textOf(again)).not.toContain('đã được điều chỉnh');
});

it('a version that says the same is no correction, and nobody is told in quiet hours', async () => {
  const { house, record } = await told();
  await record(81n, 'approved', new Date(later.getTime() + 60_000));
  house.moveTo(new Date(later.getTime() + 2 * 60_000));
  const same = textOf(await house.say('hoa-binh', '/trogiup'));
  await record(90n, 'official', new Date(later.getTime() + 3 * 60_000));
  house.moveTo(new Date('2024-11-20T12:00:00+07:00'));
  const atNoon = textOf(await house.say('hoa-binh', '/trogiup'));
  house.moveTo(new Date('2024-11-20T13:31:00+07:00'));
  const afterwards = textOf(await house.say('hoa-binh', '/trogiup'), 'yen-bai');

  expect(same).not.toContain('đã được điều chỉnh');
  expect(atNoon).not.toContain('đã được điều chỉnh');
  expect(afterwards).toContain('từ 81 xã thành 90 xã');
});
