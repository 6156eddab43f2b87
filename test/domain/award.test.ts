import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AwardState, awardStates, isGiven, mayMove } from '../../src/domain/award.ts';

describe('the way of an award', () => {
  it('goes step by step from registration to the announcement', () => {
    const way: AwardState[] = [
      'registered',
      'selfScored',
      'appraised',
      'reviewed',
      'proposed',
      'submitted',
      'decided',
      'announced',
    ];

    expect(way.slice(1).every((state, index) => mayMove(way[index] ?? state, state))).toBe(true);
  });

  it('never skips from proposed to given: a decision comes through submission', () => {
    expect(mayMove('proposed', 'decided')).toBe(false);
    expect(mayMove('proposed', 'announced')).toBe(false);
  });

  it('reaches "given" only through a decision, whatever way is taken', () => {
    const moves = fc.array(fc.constantFrom(...awardStates), { maxLength: 30 });

    fc.assert(
      fc.property(moves, (wanted) => {
        const taken: AwardState[] = ['registered'];
        for (const next of wanted) if (mayMove(taken.at(-1) ?? 'registered', next)) taken.push(next);
        expect(taken.some(isGiven)).toBe(taken.includes('decided'));
      }),
    );
  });

  it('ends where it was refused, not proposed or annulled', () => {
    for (const end of ['refused', 'notProposed', 'annulled'] as const) {
      expect(awardStates.filter((state) => mayMove(end, state))).toEqual([]);
    }
  });
});
