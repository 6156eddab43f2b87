import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/bot/store.ts';
import { answerTo, approved } from '../../support/answering.ts';
import { testDatabase } from '../../support/database.ts';

/** Made up, as all figures here are. */
async function pledged(isSigned = true): Promise<Database> {
  const database = await testDatabase();
  const act = { at: new Date('2023-12-01T00:00:00Z') };
  await database.transaction(async ({ years }) => {
    const targets = [
      { indicator: 'house_new', units: 200n },
      { indicator: 'festival_rate', units: 98n },
      { indicator: 'fund_poor', units: 12_000_000_000n },
    ];
    await years.setTargets('tdmnpb', 2024, 'hoa-binh', targets, act);
    const signatures = ['hoa-binh', 'bac-kan'].map((unit) => ({ unit }));
    if (isSigned)
      await years.recordPledge({ cluster: 'tdmnpb', year: 2024, signedOn: '2023-12-01', signatures }, act);
  });
  await approved(database, 'hoa-binh', '2024', { house_new: 193n, fund_poor: 12_000_000_000n });
  return database;
}

describe('a question about the pledge', () => {
  it('is answered with what was pledged, what is reported, and how much of it that is', async () => {
    const database = await pledged();

    const { lines, facts } = await answerTo(database, 'chỉ tiêu giao ước năm 2024 của Hòa Bình', 'yen-bai');

    expect(facts).toMatchObject({ intent: 'figure', units: ['hoa-binh'], periods: ['2024'] });
    expect(lines).toContain('Chỉ tiêu giao ước thi đua năm 2024 của Ủy ban MTTQ tỉnh Hòa Bình:');
    expect(lines).toContain(
      '- Số nhà đại đoàn kết làm mới: giao ước 200 căn; đã có 193 căn, đạt 96,5% chỉ tiêu giao ước',
    );
    expect(lines.join('\n')).toContain('giao ước 12 tỷ đồng; đã có 12 tỷ đồng, đạt 100,0% chỉ tiêu giao ước');
    expect(lines).toContain('Giao ước thi đua năm 2024 được ký ngày 01/12/2023, 2 đơn vị ký.');
  });

  it('about one indicator says that one, for one’s own unit too', async () => {
    const database = await pledged();

    const { lines, facts } = await answerTo(
      database,
      'tỉnh em đạt bao nhiêu phần trăm giao ước về nhà đại đoàn kết làm mới năm 2024',
      'hoa-binh',
    );

    expect(facts).toMatchObject({ indicator: 'house_new', value: '193' });
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
    expect(lines.join('\n')).toContain('đạt 96,5% chỉ tiêu giao ước');
  });

  it('says honestly that nothing is pledged', async () => {
    const { lines } = await answerTo(await pledged(), 'giao ước năm 2024 của Yên Bái', 'bac-giang');

    expect(lines.join('\n')).toContain(
      'chưa có chỉ tiêu giao ước thi đua năm 2024 của Ủy ban MTTQ tỉnh Yên Bái',
    );
  });
});

describe('targets that are not signed yet', () => {
  it('are told to the unit itself and to nobody else', async () => {
    const database = await pledged(false);

    const own = await answerTo(database, 'chỉ tiêu giao ước năm 2024 của Hòa Bình', 'hoa-binh');
    const other = await answerTo(database, 'chỉ tiêu giao ước năm 2024 của Hòa Bình', 'yen-bai');
    const stranger = await answerTo(database, 'chỉ tiêu giao ước năm 2024 của Hòa Bình');

    expect(own.lines.join('\n')).toContain('giao ước 200 căn');
    expect(other.lines.join('\n')).not.toContain('200');
    expect(stranger.lines.join('\n')).not.toContain('200');
  });
});

describe('a figure of a unit that pledged', () => {
  it('comes with how much of the year’s target it is', async () => {
    const database = await pledged();

    const { lines } = await answerTo(
      database,
      'số nhà đại đoàn kết làm mới của Hòa Bình năm 2024',
      'bac-kan',
    );

    expect(lines).toContain('Đạt 96,5% chỉ tiêu giao ước năm 2024 (200 căn).');
  });
});
