import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, compareDates, isoDate, parseIsoDate, weekday } from '../../src/domain/local-date.ts';
import { type CalendarDay, createWorkingCalendar } from '../../src/domain/working-calendar.ts';

const seedUrl = new URL('../../prisma/seed/days-off.json', import.meta.url);
const seed: readonly CalendarDay[] = JSON.parse(readFileSync(seedUrl, 'utf8'));
const calendar = createWorkingCalendar(seed);

function day(iso: string) {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
}

const first = day('2023-12-20');
const anyDay = fc.integer({ min: 0, max: 1_900 }).map((days) => addDays(first, days));

describe('a working calendar', () => {
  it('says why a day is off: a weekend, or a holiday by its name, also on a weekend', () => {
    expect(calendar.dayOff(day('2026-11-21'))).toEqual({ kind: 'weekend' });
    expect(calendar.dayOff(day('2026-09-02'))).toMatchObject({
      kind: 'named',
      day: { name: 'Quốc khánh 02/9' },
    });
    expect(calendar.dayOff(day('2024-02-10'))).toMatchObject({
      kind: 'named',
      day: { name: 'Tết Nguyên đán (mùng 1)' },
    });
    expect(calendar.dayOff(day('2026-11-23'))).toBeUndefined();
  });

  it('works on a Saturday that was swapped in', () => {
    expect(calendar.isWorkingDay(day('2026-01-10'))).toBe(true);
    expect(calendar.isWorkingDay(day('2026-01-17'))).toBe(false);
    expect(isoDate(calendar.nextWorkingDay(day('2026-01-09')))).toBe('2026-01-10');
  });

  it('crosses the holidays of Tết', () => {
    expect(isoDate(calendar.nextWorkingDay(day('2026-02-13')))).toBe('2026-02-23');
    expect(isoDate(calendar.previousWorkingDay(day('2026-02-23')))).toBe('2026-02-13');
    expect(calendar.workingDaysBetween(day('2026-02-13'), day('2026-02-24'))).toBe(2);
  });

  it('counts from the day after the first one, as the Civil Code does', () => {
    expect(calendar.workingDaysBetween(day('2026-11-23'), day('2026-11-23'))).toBe(0);
    expect(calendar.workingDaysBetween(day('2026-11-23'), day('2026-11-27'))).toBe(4);
    expect(calendar.workingDaysBetween(day('2026-11-20'), day('2026-11-22'))).toBe(0);
    expect(calendar.workingDaysBetween(day('2026-11-27'), day('2026-11-23'))).toBe(-4);
  });

  it('adds nothing by 0, also on a day off', () => {
    expect(isoDate(calendar.addWorkingDays(day('2026-11-22'), 0))).toBe('2026-11-22');
    expect(isoDate(calendar.addWorkingDays(day('2026-11-22'), 1))).toBe('2026-11-23');
    expect(isoDate(calendar.addWorkingDays(day('2026-11-22'), -1))).toBe('2026-11-20');
  });

  it('gives a working day, the nearest one, on either side', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const next = calendar.nextWorkingDay(date);
        const previous = calendar.previousWorkingDay(date);

        expect([calendar.isWorkingDay(next), calendar.isWorkingDay(previous)]).toEqual([true, true]);
        expect(compareDates(previous, date)).toBeLessThan(0);
        expect(compareDates(next, date)).toBeGreaterThan(0);
        expect(calendar.workingDaysBetween(date, next)).toBe(1);
        expect(isoDate(calendar.nextWorkingDay(previous))).toBe(
          isoDate(calendar.isWorkingDay(date) ? date : next),
        );
      }),
    );
  });

  it('comes back by counting what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (date, days) => {
        const start = calendar.nextWorkingDay(date);

        const there = calendar.addWorkingDays(start, days);

        expect(calendar.workingDaysBetween(start, there)).toBe(days);
        expect(isoDate(calendar.addWorkingDays(there, -days))).toBe(isoDate(start));
      }),
    );
  });
});

describe('the days off of the seed', () => {
  test.each([
    ['2024-02-09', '2024-02-10', '2024-04-18'],
    ['2025-01-28', '2025-01-29', '2025-04-07'],
    ['2026-02-16', '2026-02-17', '2026-04-26'],
    ['2027-02-05', '2027-02-06', '2027-04-16'],
    ['2028-01-25', '2028-01-26', '2028-04-04'],
  ])('have the last day of the lunar year on %s, Tết on %s and Giỗ Tổ on %s', (eve, tet, kings) => {
    const names = [eve, tet, kings].map((iso) => seed.find((row) => row.day === iso)?.name);

    expect(names).toEqual([
      'Tết Nguyên đán (giao thừa)',
      'Tết Nguyên đán (mùng 1)',
      'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
    ]);
  });

  test.each([2024, 2025, 2026, 2027, 2028])('have the four holidays of the solar calendar in %i', (year) => {
    for (const end of ['01-01', '04-30', '05-01', '09-02']) {
      expect(calendar.dayOff(day(`${year}-${end}`))?.kind).toBe('named');
    }
  });

  test.each([
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('are swapped: %s off for Saturday %s', (off, worked) => {
    expect(calendar.isWorkingDay(day(off))).toBe(false);
    expect(calendar.isWorkingDay(day(worked))).toBe(true);
    expect(weekday(day(worked))).toBe(6);
  });

  test.each(['2026-04-27', '2027-05-03', '2028-01-03', '2028-05-02', '2028-09-04'])(
    'give %s for a holiday on a weekend',
    (iso) => {
      expect(calendar.dayOff(day(iso))).toMatchObject({ day: { name: expect.stringMatching(/^nghỉ bù /) } });
    },
  );

  test.each([
    ['2024-02-08', '2024-02-14'],
    ['2025-01-25', '2025-02-02'],
    ['2026-02-14', '2026-02-22'],
    ['2024-09-02', '2024-09-03'],
    ['2025-08-30', '2025-09-02'],
    ['2026-08-29', '2026-09-02'],
  ])('are off without a gap from %s to %s and worked before and after', (from, to) => {
    const block = calendar.workingDaysBetween(addDays(day(from), -1), day(to));

    expect(block).toBe(0);
    expect(calendar.isWorkingDay(addDays(day(to), 1))).toBe(true);
  });

  it('do not decide about 24 November, which nobody has', () => {
    const decided = seed.filter((row) => row.day.endsWith('-11-24'));

    expect(decided).toEqual([]);
    expect(calendar.isWorkingDay(day('2026-11-24'))).toBe(true);
  });

  it('are real days, each once, in order, each with its basis, and only weekends are worked', () => {
    const days = seed.map((row) => row.day);

    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every((iso) => parseIsoDate(iso) !== undefined)).toBe(true);
    expect(seed.filter((row) => !row.basis)).toEqual([]);
    expect(seed.filter((row) => row.kind === 'work' && weekday(day(row.day)) < 6)).toEqual([]);
  });

  it('say of what no paper has announced that it follows the general rule', () => {
    const future = seed.filter((row) => row.day >= '2027' && /Tết Nguyên đán|nghỉ bù/.test(row.name));

    expect(future.length).toBeGreaterThan(10);
    expect(new Set(future.map((row) => row.basis))).toEqual(
      new Set(['tính theo quy tắc chung, chưa có thông báo chính thức']),
    );
  });
});
