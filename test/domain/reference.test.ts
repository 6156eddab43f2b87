import { describe, expect, it } from 'vitest';
import { testDirectory } from '../support/directory.ts';

const directory = testDirectory();

describe('the directory', () => {
  it('knows what became of each of the seven members of 2023: five units, four of them with provinces from outside', () => {
    const members = directory.reference.clusters[0]?.years[0]?.members ?? [];
    const successors = new Set(
      members.flatMap((code) => directory.successorsOf(code).map((entry) => entry.successor)),
    );
    const mixed = [...successors].filter((code) =>
      directory.predecessorsOf(code).some((entry) => !members.includes(entry.predecessor)),
    );

    expect([members.length, successors.size, mixed.length]).toEqual([7, 5, 4]);
  });

  it('tells old and new Phú Thọ apart by the day', () => {
    expect(directory.namesakeOn('phu-tho', '2025-06-30').code).toBe('phu-tho');
    expect(directory.namesakeOn('phu-tho', '2025-07-01').code).toBe('phu-tho-2025');
    expect(directory.namesakeOn('yen-bai', '2026-01-01').code).toBe('yen-bai');
  });

  it('finds the cluster of a new unit through the old ones it was made of', () => {
    expect(directory.clusterOf('lao-cai-2025').code).toBe('tdmnpb');
  });

  it('holds no figure by province, no deputy and no decision: the seed invents nothing', () => {
    const offices = directory.reference.clusters
      .flatMap((cluster) => cluster.years)
      .flatMap((year) => year.offices);

    expect(offices.map((office) => office.role)).toEqual(['chair', 'chair']);
  });

  it('refuses a code that is none of ours', () => {
    expect(() => directory.unit('atlantis')).toThrow('atlantis');
  });
});
