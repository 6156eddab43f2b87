import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  compareAmounts,
  equalAmounts,
  fromDecimalString,
  makeAmount,
  rescaleAmount,
  toDecimalString,
} from '../../../src/language/numbers/amount.ts';

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

  it('add exactly', () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        const back = addAmounts(addAmounts(left, right), makeAmount(-right.units, right.decimals));
        expect(equalAmounts(back, left)).toBe(true);
      }),
    );
  });
});
