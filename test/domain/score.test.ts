import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecimalString, makeAmount, toDecimalString } from '../../src/domain/amount.ts';
import {
  fullMarks,
  lostPoints,
  placeOf,
  pointsAmount,
  quartersOf,
  type Score,
  type ScoreTemplate,
  totalOfScores,
} from '../../src/domain/score.ts';

/** Made up, for tests only. */
const template: ScoreTemplate = {
  ...{ id: 1, cluster: 'hills', year: 2024, version: 1, title: 'Thang điểm thử nghiệm', isTest: true },
  items: [
    { code: 'a', block: 'I', title: 'Mục thử a', kind: 'item', max: 60 },
    { code: 'b', block: 'I', title: 'Mục thử b', kind: 'item', max: 8 },
    { code: 'more', block: 'Thưởng', title: 'Điểm thưởng thử', kind: 'bonus', max: 40 },
    { code: 'late', block: 'Trừ', title: 'Điểm trừ thử', kind: 'penalty', max: 8 },
  ],
};

function agreed(unit: string, points: Readonly<Record<string, number>>): Score[] {
  return Object.entries(points).map(([item, value]) => ({ item, unit, stage: 'agreed', points: value }));
}

const scores = [
  ...agreed('old', { a: 51, b: 8, late: 2 }),
  ...agreed('far', { a: 58, b: 4, more: 4 }),
  ...agreed('same', { a: 50, b: 7 }),
  ...agreed('half', { a: 60 }),
];
const units = ['old', 'far', 'same', 'half'];

describe('points', () => {
  it('are whole numbers of quarters, and nothing finer is taken', () => {
    expect(quartersOf(makeAmount(1275n, 2))).toBe(51);
    expect(quartersOf(makeAmount(5n, 1))).toBe(2);
    expect(quartersOf(makeAmount(126n, 1))).toBeUndefined();
    expect(toDecimalString(pointsAmount(51))).toBe('12.75');
  });

  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (quarters) => {
        const written = fromDecimalString(toDecimalString(pointsAmount(quarters)));

        expect(written && quartersOf(written)).toBe(quarters);
      }),
    );
  });
});

describe('a total', () => {
  it('adds items and bonus and takes the penalty away', () => {
    expect(totalOfScores(template, scores, 'old', 'agreed')).toBe(57);
    expect(totalOfScores(template, scores, 'far', 'agreed')).toBe(66);
    expect(fullMarks(template)).toBe(68);
  });

  it('is none while an item has no score, and of no other stage', () => {
    expect(totalOfScores(template, scores, 'half', 'agreed')).toBeUndefined();
    expect(totalOfScores(template, scores, 'old', 'self')).toBeUndefined();
  });
});

describe('a place', () => {
  it('is shared by equal totals, counts whole ones only, and says how far the next is', () => {
    expect(placeOf(template, scores, units, 'far')).toEqual({ place: 1, of: 3, total: 66 });
    expect(placeOf(template, scores, units, 'old')).toEqual({ place: 2, of: 3, total: 57, toNext: 9 });
    expect(placeOf(template, scores, units, 'same')).toMatchObject({ place: 2, total: 57 });
    expect(placeOf(template, scores, units, 'half')).toBeUndefined();
  });

  it('comes with where points are missing, the most first', () => {
    expect(lostPoints(template, scores, 'old').map(({ item, lost }) => [item.code, lost])).toEqual([
      ['a', 9],
      ['late', 2],
    ]);
  });
});
