import { describe, expect, it } from 'vitest';
import { actingChair, type Cluster, type Office, sittingChair } from '../../src/domain/cluster.ts';

/** Made up: the two hills take turns. */
function cluster(first: Partial<Office> = {}, second: Partial<Office> = {}): Cluster {
  const chair = { role: 'chair', basis: 'confirmed' } as const;
  const members = ['old', 'far'];
  const year = (number: number, unit: string, office: Partial<Office>) => ({
    ...{ cluster: 'hills', year: number, members },
    offices: [{ ...chair, unit, ...office }],
  });
  return {
    ...{ code: 'hills', name: 'Cụm thử', nameEn: 'Test cluster' },
    years: [year(2023, 'old', first), year(2024, 'far', second)],
  };
}

const early = cluster({ validTo: '2023-12-14' }, { validFrom: '2023-12-15' });
const late = cluster({ validTo: '2024-01-09' }, { validFrom: '2024-01-10' });

describe('who chairs the cluster on a day', () => {
  it('is the chair of the calendar year, where no handover is recorded', () => {
    expect(sittingChair(cluster(), '2023-12-31')).toEqual({ year: 2023, unit: 'old' });
    expect(sittingChair(cluster(), '2024-01-01')).toEqual({ year: 2024, unit: 'far' });
    expect(sittingChair(cluster(), '2025-01-01')).toBeUndefined();
  });

  it('changes on the day of the handover, before or after the turn of the year', () => {
    expect(sittingChair(early, '2023-12-14')?.unit).toBe('old');
    expect(sittingChair(early, '2023-12-15')?.unit).toBe('far');
    expect(sittingChair(late, '2024-01-09')?.unit).toBe('old');
    expect(sittingChair(late, '2024-01-10')?.unit).toBe('far');
  });
});

describe('whose word counts for what belongs to a year', () => {
  it("stays that of the year's chair as long as nothing was handed over", () => {
    expect(actingChair(cluster(), 2023, '2024-03-01')).toBe('old');
    expect(actingChair(cluster(), 2024, '2023-12-20')).toBe('far');
    expect(actingChair(cluster(), 2022, '2023-12-20')).toBeUndefined();
  });

  it('goes over to who sits with the handover, and not a day before', () => {
    expect(actingChair(early, 2023, '2023-12-14')).toBe('old');
    expect(actingChair(early, 2023, '2023-12-15')).toBe('far');
    expect(actingChair(late, 2024, '2024-01-09')).toBe('old');
    expect(actingChair(late, 2024, '2024-01-10')).toBe('far');
  });

  it('is nobody where the one has handed over and the other is not known', () => {
    expect(actingChair({ ...early, years: early.years.slice(0, 1) }, 2023, '2023-12-15')).toBeUndefined();
  });
});
