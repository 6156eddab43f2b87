import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addDays, isoDate } from '../../src/domain/local-date.ts';
import {
  comparePeriods,
  type Period,
  type PeriodPart,
  parsePeriodCode,
  periodCode,
  periodRange,
  periodsEndingIn,
  samePeriod,
  samePeriodLastYear,
} from '../../src/domain/period.ts';

const PARTS: readonly PeriodPart[] = ['year', 'h1', 'h2', 'm9', 'q1', 'q2', 'q3', 'q4'];
const anyPeriod: fc.Arbitrary<Period> = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  part: fc.constantFrom(...PARTS),
});

test.each<[number, PeriodPart, string, string, string]>([
  [2023, 'year', '2023', '2023-01-01', '2023-12-31'],
  [2024, 'h1', '2024-h1', '2024-01-01', '2024-06-30'],
  [2024, 'h2', '2024-h2', '2024-07-01', '2024-12-31'],
  [2024, 'm9', '2024-m9', '2024-01-01', '2024-09-30'],
  [2024, 'q1', '2024-q1', '2024-01-01', '2024-03-31'],
  [2024, 'q2', '2024-q2', '2024-04-01', '2024-06-30'],
  [2024, 'q3', '2024-q3', '2024-07-01', '2024-09-30'],
  [2024, 'q4', '2024-q4', '2024-10-01', '2024-12-31'],
])('%i %s has the code %s and runs from %s to %s', (year, part, code, first, last) => {
  const range = periodRange({ year, part });

  expect(periodCode({ year, part })).toBe(code);
  expect([isoDate(range.first), isoDate(range.last)]).toEqual([first, last]);
});

test.each([
  '',
  '23',
  '2023-',
  '2023-year',
  '2023-h3',
  '2023-toString',
  '2023 h1',
  'h1-2023',
  '0000',
  '2023-q1x',
])('%j is no code', (code) => {
  expect(parsePeriodCode(code)).toBeUndefined();
});

it('reads the codes it writes', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(parsePeriodCode(periodCode(period))).toEqual(period);
    }),
  );
});

it('never throws on a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (code) => {
      parsePeriodCode(code);
    }),
  );
});

it('sorts by the last day, the fuller period later', () => {
  const shuffled = [
    '2024',
    '2023-q4',
    '2024-h1',
    '2024-q4',
    '2024-m9',
    '2024-q1',
    '2023',
    '2024-q3',
    '2024-q2',
    '2024-h2',
  ];

  const sorted = shuffled.flatMap((code) => parsePeriodCode(code) ?? []).sort(comparePeriods);

  expect(sorted.map(periodCode)).toEqual([
    '2023-q4',
    '2023',
    '2024-q1',
    '2024-q2',
    '2024-h1',
    '2024-q3',
    '2024-m9',
    '2024-q4',
    '2024-h2',
    '2024',
  ]);
});

it('calls only equal periods the same', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      expect(samePeriod(a, { ...a })).toBe(true);
      expect(samePeriod(a, b)).toBe(periodCode(a) === periodCode(b));
      expect(comparePeriods(a, b) === 0).toBe(samePeriod(a, b));
      expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
    }),
  );
});

test('the same period last year keeps the part', () => {
  expect(samePeriodLastYear({ year: 2024, part: 'h1' })).toEqual({ year: 2023, part: 'h1' });
});

it('leaves no gap between the quarters of a year and the next', () => {
  const starts = (['q1', 'q2', 'q3', 'q4'] as const).map((part) => periodRange({ year: 2024, part }));
  const nextYear = periodRange({ year: 2025, part: 'year' });

  starts.forEach((range, index) => {
    expect(addDays(range.last, 1)).toEqual((starts[index + 1] ?? nextYear).first);
  });
});

test.each([
  ['2024', '2024 2024-h2 2024-q4 2024-m9 2024-q3 2024-h1 2024-q2 2024-q1'],
  ['2024-m9', '2024-m9 2024-q3 2024-h1 2024-q2 2024-q1'],
  ['2024-h1', '2024-h1 2024-q2 2024-q1'],
  ['2024-h2', '2024-h2 2024 2024-q4 2024-m9 2024-q3'],
  ['2024-q3', '2024-q3 2024-m9'],
])('in %s end, the latest first, %s', (code, codes) => {
  const period = parsePeriodCode(code);

  expect(period && periodsEndingIn(period).map(periodCode).join(' ')).toBe(codes);
});
