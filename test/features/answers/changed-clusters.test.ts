import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/bot/store.ts';
import { openDatabase } from '../../../src/store/open.ts';
import { answerTo, approved } from '../../support/answering.ts';
import { temporaryFolderForFile, testNow } from '../../support/database.ts';
import { setUpFrom } from '../../support/stage.ts';

const CHAIR = { role: 'chair', basis: 'confirmed' };

/** Made up: Hòa Bình is in the seed's cluster in 2023 and in another one from 2024 on. */
const setup = {
  note: 'Dữ liệu thử nghiệm',
  units: ['son-la', 'lai-chau'].map((code) => ({ code, isBackground: false })),
  clusters: [
    {
      code: 'tdmnpb',
      years: [
        {
          year: 2024,
          members: ['phu-tho', 'bac-kan', 'bac-giang', 'tuyen-quang', 'yen-bai', 'thai-nguyen'],
        },
      ],
    },
    {
      code: 'thu',
      ...{ name: 'Cụm thử (dữ liệu thử nghiệm)', nameEn: 'Trial cluster (test data)' },
      years: [
        { year: 2023, members: ['son-la', 'lai-chau'], offices: [{ ...CHAIR, unit: 'son-la' }] },
        {
          year: 2024,
          members: ['lai-chau', 'son-la', 'hoa-binh'],
          offices: [{ ...CHAIR, unit: 'hoa-binh' }],
        },
      ],
    },
  ],
};

const houses: Readonly<Record<string, readonly [bigint, bigint]>> = {
  'hoa-binh': [30n, 300n],
  'phu-tho': [20n, 200n],
  'yen-bai': [10n, 100n],
  'son-la': [5n, 50n],
  'lai-chau': [7n, 70n],
};

describe('a unit that changed its cluster', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(`file:${temporaryFolderForFile()}/bot.db`, { now: () => testNow });
    await setUpFrom(setup, database, testNow);
    for (const [unit, [before, after]] of Object.entries(houses)) {
      await approved(database, unit, '2023', { house_new: before });
      await approved(database, unit, '2024', { house_new: after });
    }
    return () => database.close();
  });

  async function textTo(question: string, unit?: string): Promise<string> {
    return (await answerTo(database, question, unit)).lines.join('\n');
  }

  it.each([
    ['2023', '60'],
    ['2024', '420'],
  ])('is told the total of its cluster of %s', async (year, total) => {
    const { facts } = await answerTo(
      database,
      `toàn cụm năm ${year} làm mới bao nhiêu căn nhà đại đoàn kết`,
      'hoa-binh',
    );

    expect(facts.value).toBe(total);
  });

  it('has its place among the members of its cluster of the year', async () => {
    const question = 'đơn vị nào làm mới nhiều nhà đại đoàn kết nhất năm';

    const [before, after] = [
      await textTo(`${question} 2023`, 'hoa-binh'),
      await textTo(`${question} 2024`, 'hoa-binh'),
    ];

    expect(before).toContain('Phú Thọ');
    expect(before).not.toContain('Sơn La');
    expect(after).toContain('Sơn La');
    expect(after).not.toContain('Phú Thọ');
  });

  it('is told which cluster an answer is about, where that is not the one of today', async () => {
    const question = 'toàn cụm làm mới bao nhiêu căn nhà đại đoàn kết năm';
    const line = 'Trong năm 2023, tỉnh Hòa Bình thuộc Cụm thi đua';

    expect(await textTo(`${question} 2023`, 'hoa-binh')).toContain(line);
    expect(await textTo(`${question} 2024`, 'hoa-binh')).not.toContain('tỉnh Hòa Bình thuộc');
    expect(await textTo(`${question} 2023`, 'yen-bai')).not.toContain('thuộc Cụm thi đua');
  });

  it('finds the newest figures of the cluster in its own years alone', async () => {
    await approved(database, 'yen-bai', '2024-h1', { fund_poor: 1_000_000_000n });
    await approved(database, 'yen-bai', '2023', { fund_poor: 2_000_000_000n });
    const question = 'toàn cụm quỹ vì người nghèo được bao nhiêu';

    expect((await answerTo(database, question, 'hoa-binh')).facts.periods).toEqual(['2023']);
    expect((await answerTo(database, question, 'yen-bai')).facts.periods).toEqual(['2024-h1']);
  });

  it('says who chairs and who belongs to its cluster of the year', async () => {
    expect(await textTo('năm 2024 ai làm cụm trưởng', 'hoa-binh')).toContain('tỉnh Hòa Bình');
    expect(await textTo('năm 2023 ai làm cụm trưởng', 'hoa-binh')).toContain('tỉnh Phú Thọ');
    expect(await textTo('cụm gồm những tỉnh nào năm 2024', 'hoa-binh')).toContain(
      'Lai Châu, Sơn La và Hòa Bình',
    );
    expect(await textTo('cụm gồm những tỉnh nào năm 2023', 'hoa-binh')).toContain('Thái Nguyên');
  });

  it.each([
    ['Cụm thử năm 2023 làm mới bao nhiêu căn nhà đại đoàn kết', '12'],
    ['Cụm thử năm 2024 làm mới bao nhiêu căn nhà đại đoàn kết', '420'],
  ])('may name the cluster that is its own today for a year before: %s', async (question, total) => {
    expect((await answerTo(database, question, 'hoa-binh')).facts.value).toBe(total);
  });

  it('is found in its register of awards of the year, whoever asks', async () => {
    const given = 'Bằng khen của Ủy ban Trung ương MTTQ Việt Nam';

    expect(await textTo('tỉnh em được khen gì năm 2023', 'hoa-binh')).toContain(given);
    expect(await textTo('Hòa Bình được khen gì năm 2023', 'son-la')).toContain(given);
    expect(await textTo('tỉnh em được khen gì', 'hoa-binh')).toContain(given);
  });

  it('is placed among its own when somebody of another cluster asks', async () => {
    const text = await textTo('Hòa Bình đứng thứ mấy về số nhà làm mới năm 2024', 'yen-bai');

    expect(text).toContain('Sơn La');
    expect(text).toContain('Trong năm 2024, tỉnh Hòa Bình thuộc Cụm thử');
  });
});
