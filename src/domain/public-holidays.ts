import { addDays, isoDate, type LocalDate, parseIsoDate, weekday } from './local-date.ts';
import { lunarHolidays } from './lunar-holidays.ts';
import type { CalendarDay } from './working-calendar.ts';

const FRIDAY = 5;
const LABOUR_CODE = 'Bộ luật Lao động: ngày nghỉ lễ, tết hưởng nguyên lương';
const BY_RULE = 'tính theo quy tắc chung, chưa có thông báo chính thức';

type Named = Pick<CalendarDay, 'day' | 'name' | 'nameEn'>;

/**
 * The paid holidays of a year by the general rule, for as long as nobody has entered what was decided: Tết from the last
 * day of the old year to the fourth of the new one, and a day in place of each that falls on a weekend. Which day beside
 * 2 September is off is decided yearly and is not guessed. In order of the days.
 */
export function publicHolidays(year: number): readonly CalendarDay[] {
  const holidays = [...solar(year), ...lunar(year)];
  const taken = new Set(holidays.map(({ day }) => day));
  const instead = holidays.flatMap((holiday) => {
    const date = dayOf(holiday.day);
    if (weekday(date) <= FRIDAY) return [];
    const free = firstFree(date, taken);
    taken.add(free);
    return [inPlaceOf(holiday, free)];
  });
  return [...holidays.map((holiday) => off(holiday, LABOUR_CODE)), ...instead].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

/** Whether the rows say when Tết of the year is: then the year was entered, and the rule has nothing to add. */
export function isEntered(year: number, named: ReadonlyMap<string, CalendarDay>): boolean {
  const { newYear } = lunarHolidays(year) ?? {};
  return newYear !== undefined && named.get(newYear)?.kind === 'off';
}

function solar(year: number): readonly Named[] {
  return [
    { day: `${year}-01-01`, name: 'Tết Dương lịch', nameEn: "New Year's Day" },
    { day: `${year}-04-30`, name: 'Ngày Chiến thắng 30/4', nameEn: 'Victory Day' },
    { day: `${year}-05-01`, name: 'Ngày Quốc tế Lao động 01/5', nameEn: 'International Labour Day' },
    { day: `${year}-09-02`, name: 'Quốc khánh 02/9', nameEn: 'National Day' },
  ];
}

function lunar(year: number): readonly Named[] {
  const known = lunarHolidays(year);
  if (!known) return [];
  const first = dayOf(known.newYear);
  const later = [1, 2, 3, 4].map((day) => ({
    day: isoDate(addDays(first, day - 1)),
    name: `Tết Nguyên đán (mùng ${day})`,
    nameEn: `Lunar New Year (day ${day})`,
  }));
  return [
    {
      day: isoDate(addDays(first, -1)),
      name: 'Tết Nguyên đán (giao thừa)',
      nameEn: "Lunar New Year (New Year's Eve)",
    },
    ...later,
    {
      day: known.hungKings,
      name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
      nameEn: "Hùng Kings' Commemoration Day",
    },
  ];
}

function firstFree(after: LocalDate, taken: ReadonlySet<string>): string {
  const next = addDays(after, 1);
  return weekday(next) <= FRIDAY && !taken.has(isoDate(next)) ? isoDate(next) : firstFree(next, taken);
}

function inPlaceOf({ name, nameEn }: Named, day: string): CalendarDay {
  return off({ day, name: `nghỉ bù ${name}`, nameEn: `day off in lieu of ${nameEn}` }, BY_RULE);
}

function off(named: Named, basis: string): CalendarDay {
  return { ...named, kind: 'off', basis };
}

function dayOf(iso: string): LocalDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`not a day: ${iso}`);
  return date;
}
