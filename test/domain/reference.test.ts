import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/domain/reference.ts';
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

  it('finds for each year the cluster of that year, and stays with it until another is on record', () => {
    const moved = withMembers([
      ['a', 2022, ['yen-bai', 'hoa-binh']],
      ['b', 2024, ['yen-bai']],
      ['b', 2026, ['lao-cai-2025']],
    ]);
    const inYears = (unit: string) =>
      [2021, 2022, 2023, 2024, 2025, 2026].map((year) => moved.clusterOf(unit, year).code).join('');

    expect(inYears('yen-bai')).toBe('aaabbb');
    expect(inYears('hoa-binh')).toBe('aaaaaa');
    // Before its own first year it is where the units were that it was made of.
    expect(inYears('lao-cai-2025')).toBe('aaabbb');
    expect(moved.clustersOf('yen-bai').map(({ code }) => code)).toEqual(['b', 'a']);
    expect(moved.clustersOf('hoa-binh').map(({ code }) => code)).toEqual(['a']);
  });

  it('finds a unit among the members of its cluster in every year in which it is on record', () => {
    const units = directory.reference.units.slice(0, 6).map(({ code }) => code);
    const place = fc.record({
      year: fc.integer({ min: 2020, max: 2030 }),
      cluster: fc.constantFrom('a', 'b', 'c'),
    });

    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ year }) => year }),
        fc.constantFrom(...units),
        (places, unit) => {
          const there = withMembers(places.map(({ cluster, year }) => [cluster, year, [unit]]));

          for (const { cluster, year } of places) expect(there.clusterOf(unit, year).code).toBe(cluster);
          expect(there.membershipYears(unit).map(({ year }) => year)).toEqual(
            places.map(({ year }) => year).toSorted((a, b) => a - b),
          );
        },
      ),
    );
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

/** The seed's units in made-up clusters. */
function withMembers(records: readonly (readonly [string, number, readonly string[]])[]): Directory {
  const clusters = ['a', 'b', 'c'].map((code) => ({
    ...{ code, name: code, nameEn: code },
    years: records
      .filter(([cluster]) => cluster === code)
      .map(([cluster, year, members]) => ({ cluster, year, members, offices: [] }))
      .toSorted((one, other) => one.year - other.year),
  }));
  return new Directory({ ...directory.reference, clusters });
}
