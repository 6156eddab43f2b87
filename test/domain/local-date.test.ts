import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  clockTimeOf,
  compareDates,
  daysBetween,
  instantOf,
  isoDate,
  isValidDate,
  type LocalDate,
  lastDayOfMonth,
  localDateOf,
  parseIsoDate,
  weekday,
} from '../../src/domain/local-date.ts';

const anyDate = fc
  .tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]): LocalDate => ({ year, month, day: Math.min(day, lastDayOfMonth(year, month)) }));

describe('localDateOf', () => {
  test.each([
    ['2023-11-30T16:59:59.999Z', '2023-11-30'],
    ['2023-11-30T17:00:00.000Z', '2023-12-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2024-02-29T16:59:59Z', '2024-02-29'],
    ['2024-02-29T17:00:00Z', '2024-03-01'],
    ['2023-12-31T16:59:59Z', '2023-12-31'],
    ['2023-12-31T17:00:00Z', '2024-01-01'],
  ])('the instant %s is the day %s in Vietnam', (instant, day) => {
    expect(isoDate(localDateOf(new Date(instant)))).toBe(day);
  });

  it('is the same in every time zone of the host', () => {
    const home = process.env.TZ;
    const instants = ['2023-11-30T17:00:00Z', '2024-02-28T17:00:00Z', '2024-03-31T01:30:00Z'];

    const offsets = new Set<number>();
    const days = [
      'UTC',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Europe/Berlin',
      'Asia/Ho_Chi_Minh',
    ].map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(0).getTimezoneOffset());
      return instants.map((instant) => {
        const date = localDateOf(new Date(instant));
        return `${isoDate(date)} ${weekday(date)} ${instantOf(date, 17).toISOString()} ${isoDate(addDays(date, 90))}`;
      });
    });
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;

    expect(offsets.size).toBeGreaterThan(3);
    expect(new Set(days.map((day) => day.join())).size).toBe(1);
    expect(days[0]?.[0]).toBe('2023-12-01 5 2023-12-01T10:00:00.000Z 2024-02-29');
  });

  it('refuses an invalid instant, which can only be our bug', () => {
    expect(() => localDateOf(new Date(Number.NaN))).toThrow('invalid instant');
  });
});

test('the clock in Vietnam is seven hours ahead of UTC', () => {
  expect(clockTimeOf(new Date('2023-12-01T05:41:00Z'))).toEqual({ hour: 12, minute: 41 });
  expect(clockTimeOf(new Date('2023-12-01T17:00:00Z'))).toEqual({ hour: 0, minute: 0 });
});

test('an instant is made of a day and a time, midnight when none is given', () => {
  const date = { year: 2023, month: 12, day: 1 };

  expect(instantOf(date).toISOString()).toBe('2023-11-30T17:00:00.000Z');
  expect(instantOf(date, 17, 30).toISOString()).toBe('2023-12-01T10:30:00.000Z');
  expect(instantOf(date, 24)).toEqual(instantOf(addDays(date, 1)));
});

test('a day and time survive the way to an instant and back', () => {
  fc.assert(
    fc.property(
      anyDate,
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (date, hour, minute) => {
        const instant = instantOf(date, hour, minute);

        expect(localDateOf(instant)).toEqual(date);
        expect(clockTimeOf(instant)).toEqual({ hour, minute });
      },
    ),
  );
});

describe('ISO form', () => {
  it('is written with leading zeros', () => {
    expect(isoDate({ year: 2023, month: 2, day: 1 })).toBe('2023-02-01');
    expect(isoDate({ year: 33, month: 12, day: 31 })).toBe('0033-12-31');
  });

  test.each([
    '',
    '2023-2-1',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '01/12/2023',
    '2023-12-01T00:00',
    '0000-01-01',
  ])('does not read %j', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseIsoDate(isoDate(date))).toEqual(date);
      }),
    );
  });
});

describe('counting days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2023-12-01', 0, '2023-12-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    const start = parseIsoDate(from);

    expect(start && isoDate(addDays(start, days))).toBe(to);
  });

  it('adds what it counts, over leap years too', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        fc.pre(date.year > 10);
        const later = addDays(date, days);

        expect(isValidDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(daysBetween(later, date)).toBe(days === 0 ? 0 : -days);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  it('advances the weekday by one each day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

test.each([
  ['2023-11-13', 1],
  ['2023-11-15', 3],
  ['2023-11-19', 7],
  ['2023-12-01', 5],
  ['2024-02-29', 4],
])('%s is weekday %i', (text, expected) => {
  const date = parseIsoDate(text);

  expect(date && weekday(date)).toBe(expected);
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 12, 31],
])('the month of %i-%i has %i days', (year, month, days) => {
  expect(lastDayOfMonth(year, month)).toBe(days);
});

test.each([
  [{ year: 2023, month: 2, day: 29 }, false],
  [{ year: 2024, month: 2, day: 29 }, true],
  [{ year: 2023, month: 0, day: 1 }, false],
  [{ year: 2023, month: 13, day: 1 }, false],
  [{ year: 2023, month: 1, day: 0 }, false],
  [{ year: 2023, month: 1, day: 1.5 }, false],
  [{ year: Number.NaN, month: 1, day: 1 }, false],
  [{ year: 10_000, month: 1, day: 1 }, false],
])('%o exists: %s', (date, exists) => {
  expect(isValidDate(date)).toBe(exists);
});
