import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  compareAmounts,
  distanceBetween,
  equalAmounts,
  fromDecimalString,
  isMultipleOf,
  makeAmount,
  productOf,
  rescaleAmount,
  roundedQuotient,
  toDecimalString,
} from '../../src/domain/amount.ts';

const amounts = fc
  .record({ units: fc.bigInt(-(10n ** 24n), 10n ** 24n), decimals: fc.integer({ min: 0, max: 9 }) })
  .map(({ units, decimals }) => makeAmount(units, decimals));

describe('amounts', () => {
  it('are equal by value, not by form', () => {
    expect(equalAmounts(makeAmount(85n, 1), makeAmount(850n, 2))).toBe(true);
    expect(equalAmounts(makeAmount(85n, 1), makeAmount(85n, 2))).toBe(false);
  });

  it('compare across decimals', () => {
    expect(compareAmounts(makeAmount(805n, 2), makeAmount(81n, 1))).toBe(-1);
    expect(compareAmounts(makeAmount(-1n), makeAmount(-2n))).toBe(1);
  });

  it('rescale only when nothing is lost', () => {
    expect(rescaleAmount(makeAmount(850n, 2), 1)).toEqual(makeAmount(85n, 1));
    expect(rescaleAmount(makeAmount(805n, 2), 1)).toBeUndefined();
    expect(rescaleAmount(makeAmount(8n), 2)).toEqual(makeAmount(800n, 2));
  });

  it('multiply and tell their distance across decimals', () => {
    expect(productOf(makeAmount(125n, 1), makeAmount(4n, 1))).toEqual(makeAmount(5n));
    expect(distanceBetween(makeAmount(125n, 1), makeAmount(13n))).toEqual(makeAmount(5n, 1));
    expect(distanceBetween(makeAmount(-1n), makeAmount(1n))).toEqual(makeAmount(2n));
  });

  it('divide to the decimals wanted, halves away from zero', () => {
    expect(roundedQuotient(makeAmount(2n), makeAmount(3n), 2)).toEqual(makeAmount(67n, 2));
    expect(roundedQuotient(makeAmount(25n, 1), makeAmount(1n), 0)).toEqual(makeAmount(3n));
    expect(roundedQuotient(makeAmount(-25n, 1), makeAmount(1n), 0)).toEqual(makeAmount(-3n));
    expect(roundedQuotient(makeAmount(24n, 1), makeAmount(-1n), 0)).toEqual(makeAmount(-2n));
    expect(roundedQuotient(makeAmount(1n), makeAmount(1n, 3), 0)).toEqual(makeAmount(1000n));
  });

  it('know whether one is a multiple of another', () => {
    expect(isMultipleOf(makeAmount(75n, 1), makeAmount(25n, 1))).toBe(true);
    expect(isMultipleOf(makeAmount(8n), makeAmount(25n, 1))).toBe(false);
    expect(isMultipleOf(makeAmount(0n), makeAmount(25n, 1))).toBe(true);
  });

  it.each(['', '8,05', '1e5', '.5', '5.', '--1', ' 8', 'NaN'])('refuse %j as a decimal string', (text) => {
    expect(fromDecimalString(text)).toBeUndefined();
  });

  it('never take a broken number of decimals', () => {
    expect(() => makeAmount(1n, -1)).toThrow();
    expect(() => makeAmount(1n, 0.5)).toThrow();
  });

  it('come back from their decimal string', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const again = fromDecimalString(toDecimalString(amount));
        expect(again && equalAmounts(again, amount)).toBe(true);
      }),
    );
  });

  it('divide back what was multiplied', () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        fc.pre(right.units !== 0n);
        const back = roundedQuotient(productOf(left, right), right, left.decimals);
        expect(equalAmounts(back, left)).toBe(true);
      }),
    );
  });

  it('add exactly', () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        const back = addAmounts(addAmounts(left, right), makeAmount(-right.units, right.decimals));
        expect(equalAmounts(back, left)).toBe(true);
      }),
    );
  });
});
