import { expect, it, test } from 'vitest';
import {
  writeDate,
  writeDateWithWeekday,
  writeDeadline,
  writeLongDate,
  writeTime,
} from '../../../src/language/dates/date-writing.ts';

const deadline = { year: 2023, month: 11, day: 15 };

test.each([
  [{ year: 2023, month: 12, day: 1 }, '01/12/2023', 'ngày 01 tháng 12 năm 2023', '1 December 2023'],
  [{ year: 2024, month: 2, day: 29 }, '29/02/2024', 'ngày 29 tháng 02 năm 2024', '29 February 2024'],
  [{ year: 2024, month: 1, day: 5 }, '05/01/2024', 'ngày 05 tháng 01 năm 2024', '5 January 2024'],
  [{ year: 2024, month: 3, day: 10 }, '10/03/2024', 'ngày 10 tháng 3 năm 2024', '10 March 2024'],
])('%o is written %s, %s, %s', (date, short, long, english) => {
  expect(writeDate(date)).toBe(short);
  expect(writeLongDate(date)).toBe(long);
  expect(writeDate(date, 'en')).toBe(english);
  expect(writeLongDate(date, 'en')).toBe(english);
});

test.each([
  [13, 'thứ Hai', 'Monday'],
  [14, 'thứ Ba', 'Tuesday'],
  [15, 'thứ Tư', 'Wednesday'],
  [16, 'thứ Năm', 'Thursday'],
  [17, 'thứ Sáu', 'Friday'],
  [18, 'thứ Bảy', 'Saturday'],
  [19, 'Chủ nhật', 'Sunday'],
])('%i/11/2023 is %s, %s', (day, vietnamese, english) => {
  const date = { year: 2023, month: 11, day };

  expect(writeDateWithWeekday(date)).toBe(`${vietnamese}, ngày ${day}/11/2023`);
  expect(writeDateWithWeekday(date, 'en')).toBe(`${english}, ${day} November 2023`);
});

test.each([
  [{ hour: 17, minute: 0 }, '17 giờ 00', '17:00'],
  [{ hour: 7, minute: 30 }, '7 giờ 30', '07:30'],
  [{ hour: 24, minute: 0 }, '24 giờ 00', '24:00'],
  [{ hour: 0, minute: 5 }, '0 giờ 05', '00:05'],
])('the time %o is written %s, in English %s', (time, vietnamese, english) => {
  expect(writeTime(time)).toBe(vietnamese);
  expect(writeTime(time, 'en')).toBe(english);
});

it('writes a deadline with time, weekday and day', () => {
  const time = { hour: 17, minute: 0 };

  expect(writeDeadline(deadline, time)).toBe('17 giờ 00, thứ Tư, ngày 15/11/2023');
  expect(writeDeadline(deadline, time, 'en')).toBe('17:00, Wednesday, 15 November 2023');
});
