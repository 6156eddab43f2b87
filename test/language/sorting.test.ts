import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, vietnameseSortKey } from '../../src/language/sorting.ts';

describe('Vietnamese order', () => {
  it('is that of the dictionary, not of code points', () => {
    const names = [
      'Vĩnh Phúc',
      'Điện Biên',
      'Bắc Ninh',
      'Hoà Bình',
      'Lào Cai',
      'Bắc Giang',
      'Lạng Sơn',
      'Hà Giang',
      'Lai Châu',
      'Bắc Kạn',
      'Cao Bằng',
    ];

    expect([...names].sort(compareVietnamese)).toEqual([
      'Bắc Giang',
      'Bắc Kạn',
      'Bắc Ninh',
      'Cao Bằng',
      'Điện Biên',
      'Hà Giang',
      'Hoà Bình',
      'Lai Châu',
      'Lạng Sơn',
      'Lào Cai',
      'Vĩnh Phúc',
    ]);
  });

  it('does not part "Hòa" and "Hoà"', () => {
    expect(compareVietnamese('Hòa Bình', 'Hoà Bình')).toBe(0);
  });

  it('takes ă, â, đ, ê, ô, ơ, ư as letters of their own and tones as the last word', () => {
    expect(['ă', 'á', 'a', 'â', 'ạ', 'b', 'đ', 'd'].sort(compareVietnamese)).toEqual([
      'a',
      'á',
      'ạ',
      'ă',
      'â',
      'b',
      'd',
      'đ',
    ]);
  });

  it('is the order of the keys, so a database that knows no Vietnamese sorts right', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [left, right] = [vietnameseSortKey(a), vietnameseSortKey(b)];
        expect(Math.sign(compareVietnamese(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});
