import { expect, it } from 'vitest';
import { openSession } from '../../../src/store/open.ts';
import { testDatabase } from '../../support/database.ts';
import { openStage } from '../../support/stage.ts';
import { textOf } from '../people/house.ts';

const meeting = new Date('2023-12-01T15:00:00+07:00');
/** As the article of the meeting names them, in its order; the number of the minutes is made up. */
const proposals = [
  ['Cờ thi đua xuất sắc toàn diện', 'Phú Thọ'],
  ['Cờ thi đua xuất sắc', 'Bắc Kạn'],
  ['Bằng khen của Ủy ban Trung ương MTTQ Việt Nam', 'Hòa Bình, Tuyên Quang, Yên Bái, Bắc Giang, Thái Nguyên'],
] as const;

it('what the meeting of 2023 proposed for seven units, entered in the chat, is what the facts of 2023 say', async () => {
  let path = '';
  const stage = await openStage(async (now) => {
    const database = await testDatabase(now);
    path = database.path;
    return database;
  }, meeting);
  const known = await stage.database.store.awards.ofYear('tdmnpb', 2023);
  await forgetAwards(path);
  const before = textOf(await stage.say('phu-tho', 'khen thưởng năm 2023'), 'phu-tho');

  for (const [kind, units] of proposals) {
    await stage.say('phu-tho', '/sokhenthuong 2023');
    await stage.press('phu-tho', 'Ghi đề nghị khen thưởng');
    const answers = [
      kind,
      'hội nghị thống nhất đề nghị tặng',
      units,
      'Hội nghị tổng kết Cụm thi đua năm 2023',
      '01/BB-THU',
      '01/12/2023',
    ];
    for (const answer of answers) await stage.say('phu-tho', answer);
    await stage.press('phu-tho', 'Ghi vào sổ');
  }

  const entered = await stage.database.store.awards.ofYear('tdmnpb', 2023);
  const facts = (awards: typeof known) =>
    awards.map(({ kind, unit, state, proposedOn }) => ({ kind, unit, state, proposedOn }));
  expect(before).toContain('chưa có thông tin');
  expect(entered).toHaveLength(7);
  expect(facts(entered)).toEqual(facts(known));
  const answer = textOf(await stage.say('hoa-binh', 'Tỉnh em được khen gì năm 2023?'), 'hoa-binh');
  expect(answer).toContain('được đề nghị tặng Bằng khen');
  expect(answer).not.toMatch(/(?<!đề nghị )tặng/);
});

async function forgetAwards(path: string): Promise<void> {
  const { client } = await openSession(`file:${path}`, () => meeting);
  await client.awardStep.deleteMany();
  await client.award.deleteMany();
  await client.$disconnect();
}
