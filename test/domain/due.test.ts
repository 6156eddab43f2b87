import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dueMoment, endOfDay } from '../../src/domain/due.ts';
import { addDays, compareDates, instantOf, isoDate, parseIsoDate } from '../../src/domain/local-date.ts';
import { dueShifts } from '../../src/domain/report.ts';
import { testDirectory } from '../support/directory.ts';

const { calendar } = testDirectory();

function day(iso: string) {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
}

const first = day('2023-12-20');
const anyDay = fc.integer({ min: 0, max: 1_900 }).map((days) => addDays(first, days));
const anyTime = fc.oneof(
  fc.constant(endOfDay),
  fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) }),
);

describe('a deadline', () => {
  test.each([
    ['stays on a working day', '2026-11-20', 'next', '2026-11-20', false],
    ['moves from a Sunday to Monday', '2026-11-15', 'next', '2026-11-16', true],
    ['moves over Tết', '2026-02-16', 'next', '2026-02-23', true],
    ['moves before Tết', '2026-02-16', 'previous', '2026-02-13', true],
    ['moves to a Saturday that is worked', '2026-01-11', 'previous', '2026-01-10', true],
    ['stays on a day off when nothing shall move', '2026-11-15', 'none', '2026-11-15', false],
  ] as const)('%s', (_name, dueOn, shift, on, moved) => {
    const due = dueMoment(day(dueOn), { hour: 17, minute: 0 }, shift, calendar);

    expect({ on: isoDate(due.on), moved: due.moved }).toEqual({ on, moved });
    expect(due.at.toISOString()).toBe(`${on}T10:00:00.000Z`);
  });

  it('without a time ends at midnight after the day that counts, in Vietnam', () => {
    const due = dueMoment(day('2026-11-15'), endOfDay, 'next', calendar);

    expect([isoDate(due.on), due.time, due.at.toISOString()]).toEqual([
      '2026-11-16',
      { hour: 24, minute: 0 },
      '2026-11-16T17:00:00.000Z',
    ]);
  });

  it('is on a working day unless it stays, at the time of the paper, and moved once it moves no more', () => {
    fc.assert(
      fc.property(anyDay, anyTime, fc.constantFrom(...dueShifts), (dueOn, time, shift) => {
        const due = dueMoment(dueOn, time, shift, calendar);

        const again = dueMoment(due.on, due.time, shift, calendar);
        expect(again).toEqual({ ...due, moved: false });
        expect(due.at).toEqual(instantOf(due.on, time.hour, time.minute));
        expect(due.moved).toBe(compareDates(due.on, dueOn) !== 0);
        if (shift !== 'none') expect(calendar.isWorkingDay(due.on)).toBe(true);
        if (shift === 'next') expect(compareDates(due.on, dueOn)).toBeGreaterThanOrEqual(0);
        if (shift === 'previous') expect(compareDates(due.on, dueOn)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is the same instant in every time zone of the host', () => {
    const home = process.env.TZ;

    const instants = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return dueMoment(day('2026-11-15'), endOfDay, 'next', calendar).at.toISOString();
    });
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;

    expect(new Set(instants)).toEqual(new Set(['2026-11-16T17:00:00.000Z']));
  });
});
