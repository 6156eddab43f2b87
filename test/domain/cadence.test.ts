import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cadenceOf, defaultCadences, readCadence, writeCadence } from '../../src/domain/cadence.ts';
import { reportKinds } from '../../src/domain/report.ts';

describe('a cadence', () => {
  it('counts from the opening, in days from the deadline, and in working days after it', () => {
    expect(readCadence('opening -7 0 +1 +3w')).toEqual({
      kind: 'cadence',
      cadence: [
        { word: 'opening', counts: 'opening', days: 0, maxAge: 3 },
        { word: '-7', counts: 'days', days: -7, maxAge: 1 },
        { word: '0', counts: 'days', days: 0, maxAge: 0 },
        { word: '+1', counts: 'days', days: 1, maxAge: 1 },
        { word: '+3w', counts: 'workingDays', days: 3, maxAge: 1 },
      ],
    });
  });

  it('names a maximum age where the usual one is not meant', () => {
    expect(readCadence('-7~3 -1')).toMatchObject({ cadence: [{ maxAge: 3 }, { maxAge: 0 }] });
  });

  it('is told on its own day only on the last two days', () => {
    expect(readCadence('-1 0')).toMatchObject({ cadence: [{ maxAge: 0 }, { maxAge: 0 }] });
  });

  it('has no reminder at all when it says none', () => {
    expect(readCadence('none')).toEqual({ kind: 'cadence', cadence: [] });
  });

  test.each([
    ['', 'word', ''],
    ['7', 'word', '7'],
    ['-07', 'word', '-07'],
    ['-3w', 'word', '-3w'],
    ['-999', 'word', '-999'],
    ['-1 none', 'word', 'none'],
    ['-1 -3', 'order', '-3'],
    ['-1 -1', 'order', '-1'],
    ['-7 opening', 'order', 'opening'],
    ['+1 +3w +3', 'order', '+3'],
  ] as const)('"%s" is refused for its %s', (text, fault, word) => {
    expect(readCadence(text)).toEqual({ kind: 'fault', fault, word });
  });

  it('has an end', () => {
    const many = Array.from({ length: 21 }, (_, index) => `+${index + 1}`).join(' ');

    expect(readCadence(many)).toMatchObject({ kind: 'fault', fault: 'tooMany' });
  });

  test.each(reportKinds)('of the kind %s has a usual one, which a request may replace', (kind) => {
    expect(cadenceOf({ kind }).map(({ word }) => word)).toEqual(defaultCadences[kind].split(' '));
    expect(cadenceOf({ kind, reminders: '-3' }).map(({ word }) => word)).toEqual(['-3']);
  });

  it('warns three weeks ahead of a report of a half-year and of a year only', () => {
    const early = reportKinds.filter((kind) => cadenceOf({ kind }).some(({ days }) => days === -21));

    expect(early).toEqual(['year', 'sixMonths']);
  });

  it('reads back what it writes', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: -180, max: 180 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        offsets,
        fc.func(fc.constantFrom('', '~0', '~2')),
        fc.func(fc.boolean()),
        (days, age, w) => {
          const text = days
            .toSorted((a, b) => a - b)
            .map((day) => `${day > 0 ? `+${day}${w(day) ? 'w' : ''}` : day}${age(day)}`)
            .join(' ');
          const reading = readCadence(text);

          if (reading.kind === 'fault') throw new Error(`${text}: ${reading.fault}`);
          expect(readCadence(writeCadence(reading.cadence))).toEqual(reading);
          expect(reading.cadence).toHaveLength(days.length);
        },
      ),
    );
  });
});
