import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDate, localDateOf } from '../../src/domain/local-date.ts';
import { privacyClock } from '../../src/domain/privacy.ts';
import { testDirectory } from '../support/directory.ts';

const { calendar } = testDirectory();
/** A deadline at 24:00 is the first moment of the day after. */
const lastDay = (at: Date) => isoDate(addDays(localDateOf(at), -1));

describe('the clock of a request about own data', () => {
  it('gives two working days to answer and 15 days to finish, to the end of the day', () => {
    const clock = privacyClock(new Date('2024-11-21T09:00:00+07:00'), 'alone', calendar);

    expect(lastDay(clock.answerBy)).toBe('2024-11-25');
    expect(lastDay(clock.finishBy)).toBe('2024-12-06');
  });

  it('gives 20 days where others have to act too', () => {
    const clock = privacyClock(new Date('2024-11-21T09:00:00+07:00'), 'withOthers', calendar);

    expect(lastDay(clock.finishBy)).toBe('2024-12-11');
  });

  it('does not count holidays: asked before Tết, answered after it', () => {
    const clock = privacyClock(new Date('2025-01-24T16:00:00+07:00'), 'alone', calendar);

    expect(lastDay(clock.answerBy)).toBe('2025-02-04');
  });

  it('moves a last day that is off to the next working day', () => {
    const clock = privacyClock(new Date('2024-11-23T09:00:00+07:00'), 'alone', calendar);

    expect(lastDay(clock.finishBy)).toBe('2024-12-09');
  });

  it('never ends before the days of the law are over, nor on a day off', () => {
    const moments = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2028-11-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (asked) => {
        const { answerBy, finishBy } = privacyClock(asked, 'alone', calendar);
        const [answerOn, finishOn] = [answerBy, finishBy].map((at) => addDays(localDateOf(at), -1));
        if (!answerOn || !finishOn) throw new Error('there are two days');
        expect(calendar.workingDaysBetween(localDateOf(asked), answerOn)).toBe(2);
        expect(daysBetween(localDateOf(asked), finishOn)).toBeGreaterThanOrEqual(15);
        expect([answerOn, finishOn].every((day) => calendar.isWorkingDay(day))).toBe(true);
      }),
    );
  });
});
