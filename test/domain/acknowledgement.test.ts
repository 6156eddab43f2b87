import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingHoursLater } from '../../src/domain/acknowledgement.ts';
import { createWorkingCalendar } from '../../src/domain/working-calendar.ts';

const calendar = createWorkingCalendar([
  { day: '2024-11-22', kind: 'off', name: 'Nghỉ thử', nameEn: 'Test holiday' },
]);

describe('hours of working days', () => {
  it.each([
    ['2024-11-20T09:00:00+07:00', '2024-11-21T09:00:00+07:00'],
    // The Friday is off, and so is the weekend behind it.
    ['2024-11-21T15:00:00+07:00', '2024-11-25T15:00:00+07:00'],
    ['2024-11-23T10:00:00+07:00', '2024-11-26T00:00:00+07:00'],
  ])('24 of them after %s is %s', (since, then) => {
    expect(workingHoursLater(new Date(since), 24, calendar)).toEqual(new Date(then));
  });

  it('are never fewer than the hours on the clock', () => {
    const instant = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 200 }), (since, hours) => {
        const later = workingHoursLater(since, hours, calendar);
        expect(later.getTime() - since.getTime()).toBeGreaterThanOrEqual(hours * 3_600_000);
      }),
    );
  });
});
