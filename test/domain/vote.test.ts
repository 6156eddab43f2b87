import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCarried, type Tally, tallyFault, thresholds, votesNeeded } from '../../src/domain/vote.ts';

const [moreThanHalf, twoThirds, fourFifths, nineTenths] = thresholds;

describe('the votes that are needed', () => {
  it('are those of the table for clusters of five to nine', () => {
    const needed = (threshold = thresholds[0]) =>
      [5, 6, 7, 8, 9].map((members) => threshold && votesNeeded(threshold, members));

    expect(needed(moreThanHalf)).toEqual([3, 4, 4, 5, 5]);
    expect(needed(twoThirds)).toEqual([4, 4, 5, 6, 6]);
    expect(needed(fourFifths)).toEqual([4, 5, 6, 7, 8]);
    expect(needed(nineTenths)).toEqual([5, 6, 7, 8, 9]);
  });

  it('are the fewest that reach the part, whatever part of however many', () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(part, fc.integer({ min: 0, max: 10_000 }), fc.boolean(), ([a, b], of, isStrict) => {
        const threshold = { over: Math.min(a, b), under: Math.max(a, b), isStrict };

        const needed = votesNeeded(threshold, of);

        const reaches = (votes: number) =>
          isStrict
            ? votes * threshold.under > of * threshold.over
            : votes * threshold.under >= of * threshold.over;
        expect(reaches(needed)).toBe(true);
        expect(reaches(needed - 1)).toBe(false);
      }),
    );
  });
});

const tally: Tally = {
  ...{ subject: 'Thử nghiệm', heldOn: '2023-12-01', base: 'members', isSecret: true },
  threshold: nineTenths ?? { over: 9, under: 10, isStrict: false },
  ...{ members: 7, present: 6, inFavour: 6, against: 0, blank: 0 },
};

describe('a tally sheet', () => {
  it('is counted on all members, or on those present, as it says', () => {
    expect(isCarried(tally)).toBe(false);
    expect(isCarried({ ...tally, base: 'present' })).toBe(true);
    expect(isCarried({ ...tally, present: 7, inFavour: 7 })).toBe(true);
  });

  it('cannot have more votes than people present, nor more of these than members', () => {
    expect(tallyFault(tally)).toBeUndefined();
    expect(tallyFault({ ...tally, inFavour: 4 })).toBeUndefined();
    expect(tallyFault({ ...tally, blank: 1 })).toBe('moreVotesThanPresent');
    expect(tallyFault({ ...tally, present: 8 })).toBe('morePresentThanMembers');
  });
});
