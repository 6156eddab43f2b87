import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/domain/ranking.ts';

const entries = fc.array(fc.record({ unit: fc.string(), units: fc.bigInt({ min: 0n, max: 9n }) }), {
  maxLength: 20,
});

describe('a ranking', () => {
  it('shares a place between equal figures and skips the next', () => {
    const ranked = rank(
      [
        { unit: 'a', units: 29n },
        { unit: 'b', units: 47n },
        { unit: 'c', units: 47n },
        { unit: 'd', units: 3n },
      ],
      'most',
    );

    expect(ranked.map(({ unit, rank }) => `${rank} ${unit}`)).toEqual(['1 b', '1 c', '3 a', '4 d']);
  });

  it('counts a place as one more than those who are better, in both directions', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('most' as const, 'least' as const), (given, direction) => {
        for (const { units, rank: place } of rank(given, direction)) {
          const better = given.filter((other) =>
            direction === 'most' ? other.units > units : other.units < units,
          );
          expect(place).toBe(better.length + 1);
        }
      }),
    );
  });

  it('loses and invents nobody', () => {
    fc.assert(
      fc.property(entries, (given) => {
        expect(
          rank(given, 'most')
            .map((entry) => entry.unit)
            .sort(),
        ).toEqual(given.map((entry) => entry.unit).sort());
      }),
    );
  });
});
