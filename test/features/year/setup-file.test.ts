import { describe, expect, it } from 'vitest';
import { reportStage } from '../../support/report-stage.ts';

/** Made up. */
const target = {
  cluster: 'tdmnpb',
  year: 2024,
  unit: 'hoa-binh',
  indicator: 'fund_poor',
  target: '12500000000',
};

describe('targets in a setup file', () => {
  it('are kept exactly, and one that is null is taken back', async () => {
    const stage = await reportStage();
    const { years } = stage.database.store;

    await stage.setUp({ targets: [target, { ...target, indicator: 'festival_rate', target: 98.5 }] });
    const kept = await years.targets('tdmnpb', 2024);
    await stage.setUp({ targets: [{ ...target, target: null }] });

    const { decimals } = (await stage.database.directory()).indicator('festival_rate');
    expect(kept).toMatchObject([
      { unit: 'hoa-binh', indicator: 'fund_poor', units: 12_500_000_000n },
      { indicator: 'festival_rate', units: 985n * 10n ** BigInt(decimals - 1) },
    ]);
    expect((await years.targets('tdmnpb', 2024)).map(({ indicator }) => indicator)).toEqual([
      'festival_rate',
    ]);
  });

  it('are refused for a unit that is no member, an indicator nobody knows, or a part of a house', async () => {
    const stage = await reportStage();

    for (const [wrong, message] of [
      [{ ...target, unit: 'ha-giang' }, 'is no member'],
      [{ ...target, indicator: 'nothing' }, 'nothing'],
      [{ ...target, indicator: 'house_new', target: 1.5 }, '0 decimals'],
      [{ ...target, target: 'nhiều' }, 'plain decimal'],
    ] as const)
      await expect(stage.setUp({ targets: [wrong] }), message).rejects.toThrow(message);
  });
});
