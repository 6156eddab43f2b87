import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../../src/domain/amount.ts';
import { findNumbers } from '../../../src/language/numbers/number-finding.ts';

function told(text: string): string[] {
  return findNumbers(text).map((found) => {
    const amounts = (found.options ?? [found.amount]).map(toDecimalString).join(' or ');
    const unit = found.unit ? ` ${found.unit}` : '';
    const calendar = found.calendar ? ` (${found.calendar})` : '';
    return `${text.slice(found.start, found.end)} = ${amounts}${unit}${calendar}`;
  });
}

describe('numbers in a text', () => {
  it('are found in a paragraph of a report', () => {
    const text =
      'Năm 2023, toàn cụm có 653/1.011 xã đạt chuẩn; xây 6.485 căn nhà, trị giá 8,05 tỉ đồng (đạt 112,5% kế hoạch).';

    expect(told(text)).toEqual([
      '2023 = 2023 (year)',
      '653 = 653',
      '1.011 = 1011 xã',
      '6.485 = 6485 căn',
      '8,05 tỉ = 8050000000 đồng',
      '112,5 = 112.5 %',
    ]);
  });

  it('are flagged when they look like dates', () => {
    expect(told('đến ngày 30/6/2023 và 15-7-2024, hạn tháng 8, trong 90 ngày')).toEqual([
      '30 = 30 (date)',
      '6 = 6 (date)',
      '2023 = 2023 (year)',
      '15 = 15 (date)',
      '7 = 7 (date)',
      '2024 = 2024 (year)',
      '8 = 8 (date)',
      '90 = 90 (date)',
    ]);
  });

  it('keep both readings of 8.050 tỷ', () => {
    expect(told('hỗ trợ 8.050 tỷ')).toEqual(['8.050 tỷ = 8050000000000 or 8050000000']);
  });

  it('are not seen in names nor in words', () => {
    expect(told('Quý Q1, khổ A4, chị Ba ở Việt Nam, Triệu tấm lòng - Nghìn mái nhà')).toEqual([]);
  });

  it('keep their place after marks typed apart, invisible and full-width signs', () => {
    const text = `${'đồng'.normalize('NFD')}\u200b ở xã:\u00a0\u00a0８ ${'tỷ'.normalize('NFD')} 50 triệu`;

    expect(told(text)).toEqual([`８ ${'tỷ'.normalize('NFD')} 50 triệu = 8050000000`]);
  });

  it('lie in order inside any text, and none throws', () => {
    const shards = fc.constantFrom(
      '8',
      '1.011',
      '6 485',
      ',',
      '.',
      '-',
      '/',
      ' ',
      ' tỷ',
      'năm',
      '\ud800',
      '\u0000',
      '²',
      'm2',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(shards).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findNumbers(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    '8',
    '8 ',
    '8 tỷ ',
    '8 tỷ 5/',
    '111 ',
    '1.000',
    '8 tỷ tỷ tỷ ',
    '1-',
    'một tỷ năm trăm ',
    'm2 ',
    '\ud800',
  ])('are found in good time in a megabyte of %j', (piece) => {
    const started = performance.now();

    findNumbers(piece.repeat(1_000_000 / piece.length));

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
