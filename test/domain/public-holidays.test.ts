import { describe, expect, it, test } from 'vitest';
import { addDays, isoDate, parseIsoDate, weekday } from '../../src/domain/local-date.ts';
import { publicHolidays } from '../../src/domain/public-holidays.ts';
import { type CalendarDay, createWorkingCalendar } from '../../src/domain/working-calendar.ts';

function day(iso: string) {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
}

function dayNamed(year: number, name: string): string | undefined {
  return publicHolidays(year).find((holiday) => holiday.name === name)?.day;
}

const own = (iso: string, kind: CalendarDay['kind']): CalendarDay => ({
  day: iso,
  kind,
  name: 'ngày thử nghiệm',
  nameEn: 'test day',
});

describe('the holidays by the general rule', () => {
  // As the calendars of these years were published; Tết of 2027 and 2028 is a day later in countries further east.
  test.each([
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2030, '2030-02-02', '2030-04-12'],
  ])('know Tết and Giỗ Tổ of %i', (year, newYear, hungKings) => {
    expect(dayNamed(year, 'Tết Nguyên đán (mùng 1)')).toBe(newYear);
    expect(dayNamed(year, 'Tết Nguyên đán (giao thừa)')).toBe(isoDate(addDays(day(newYear), -1)));
    expect(dayNamed(year, 'Giỗ Tổ Hùng Vương (10/3 âm lịch)')).toBe(hungKings);
  });

  test.each([
    ['2026-04-27', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)'],
    ['2027-05-03', 'Ngày Quốc tế Lao động 01/5'],
    ['2028-01-03', 'Tết Dương lịch'],
    ['2028-05-02', 'Ngày Chiến thắng 30/4'],
    ['2028-09-04', 'Quốc khánh 02/9'],
  ])('give %s for %s on a weekend', (iso, name) => {
    expect(publicHolidays(day(iso).year).find((holiday) => holiday.day === iso)?.name).toBe(
      `nghỉ bù ${name}`,
    );
  });

  it('give each year ten days of no weekend, each once and in order', () => {
    for (let year = 2020; year <= 2049; year += 1) {
      const days = publicHolidays(year).map((holiday) => holiday.day);

      expect(days).toEqual([...new Set(days)].sort());
      expect(days.filter((iso) => weekday(day(iso)) <= 5)).toHaveLength(10);
    }
  });

  it('say nothing of 24 November', () => {
    for (let year = 2024; year <= 2049; year += 1)
      expect(publicHolidays(year).filter((holiday) => holiday.day.endsWith('-11-24'))).toEqual([]);
  });
});

describe('a year of which nobody entered anything', () => {
  const calendar = createWorkingCalendar([own('2030-11-22', 'off'), own('2030-02-04', 'work')]);

  it('knows Tết all the same, also beside a single day off that was entered', () => {
    expect(isoDate(calendar.nextWorkingDay(day('2029-02-09')))).toBe('2029-02-19');
    expect(calendar.dayOff(day('2030-02-01'))).toMatchObject({ day: { name: 'Tết Nguyên đán (giao thừa)' } });
    expect(calendar.isWorkingDay(day('2030-11-22'))).toBe(false);
  });

  it('is worked on a day of the rule that was entered as worked', () => {
    expect(calendar.isWorkingDay(day('2030-02-04'))).toBe(true);
  });

  it('has nothing of the rule any more once its Tết is entered', () => {
    const entered = createWorkingCalendar([own('2030-02-02', 'off')]);

    expect(entered.isWorkingDay(day('2030-04-30'))).toBe(true);
    expect(entered.isWorkingDay(day('2030-02-01'))).toBe(true);
  });
});
