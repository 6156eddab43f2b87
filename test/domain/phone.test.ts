import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhone, shownPhone } from '../../src/domain/phone.ts';

/** Behind the zero; made up. */
const national = fc.oneof(
  fc
    .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^\d{8}$/))
    .map((parts) => parts.join('')),
  fc.stringMatching(/^2\d{9}$/),
);

describe('a telephone number of Vietnam', () => {
  it('is the same number however it is written', () => {
    const prefix = fc.constantFrom('', '0', '84', '+84', '0084', '+84 (0)', '84-0');
    const between = fc.constantFrom('', ' ', '.', '-', '\u00a0');
    fc.assert(
      fc.property(national, prefix, between, (digits, before, gap) => {
        const written = before + [...digits].join(gap);

        expect(readPhone(written)).toBe(`+84${digits}`);
      }),
    );
  });

  it('is read again from the way it is shown', () => {
    fc.assert(
      fc.property(national, (digits) => {
        expect(readPhone(shownPhone(`+84${digits}`))).toBe(`+84${digits}`);
      }),
    );
  });

  it('is shown as it is dialled', () => {
    expect(shownPhone('+84912345678')).toBe('0912 345 678');
    expect(shownPhone('+842103812345')).toBe('02103 812 345');
  });

  it.each([
    ['', 'nothing'],
    ['chưa có', 'words'],
    ['0912 34', 'too few digits'],
    ['0912 345 6789', 'too many digits'],
    ['0162 345 6789', 'a number of before 2018'],
    ['+1 912 345 678', 'another country'],
    ['0012345678', 'no such area'],
    ['0912 345 678 máy lẻ 2', 'more than a number'],
    ['+0912345678', 'a plus before the zero'],
  ])('"%s" is none: %s', (written) => {
    expect(readPhone(written)).toBeUndefined();
  });
});
