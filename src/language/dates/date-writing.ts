/** Days and times as office papers write them (Nghị định 30/2020), with plain English twins. */

import { type ClockTime, type LocalDate, weekday } from '../../domain/local-date.ts';

type Locale = 'vi' | 'en';

const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "01/12/2023"; en "1 December 2023", where figures alone would be read month first. */
export function writeDate(date: LocalDate, locale: Locale = 'vi'): string {
  if (locale === 'en') return `${date.day} ${ENGLISH_MONTHS[date.month - 1] ?? date.month} ${date.year}`;
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
}

/** "ngày 01 tháng 12 năm 2023": a leading 0 only for days under 10 and the months 1 and 2. */
export function writeLongDate(date: LocalDate, locale: Locale = 'vi'): string {
  if (locale === 'en') return writeDate(date, locale);
  const month = date.month <= 2 ? twoDigits(date.month) : date.month;
  return `ngày ${twoDigits(date.day)} tháng ${month} năm ${date.year}`;
}

/** "thứ Tư, ngày 15/11/2023": the weekday lets the reader notice a wrong date. */
export function writeDateWithWeekday(date: LocalDate, locale: Locale = 'vi'): string {
  const day = WEEKDAYS[locale][weekday(date) - 1];
  return locale === 'en' ? `${day}, ${writeDate(date, locale)}` : `${day}, ngày ${writeDate(date)}`;
}

/** "17 giờ 00", "7 giờ 30"; en "17:00", "07:30". */
export function writeTime(time: ClockTime, locale: Locale = 'vi'): string {
  const minute = twoDigits(time.minute);
  return locale === 'en' ? `${twoDigits(time.hour)}:${minute}` : `${time.hour} giờ ${minute}`;
}

/** "17 giờ 00, thứ Tư, ngày 15/11/2023". */
export function writeDeadline(date: LocalDate, time: ClockTime, locale: Locale = 'vi'): string {
  return `${writeTime(time, locale)}, ${writeDateWithWeekday(date, locale)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
