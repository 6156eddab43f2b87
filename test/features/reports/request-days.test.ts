import { describe, expect, it } from 'vitest';
import { isoDate, type LocalDate } from '../../../src/domain/local-date.ts';
import { type DayRead, readDay } from '../../../src/features/reports/request-days.ts';

const monday = new Date('2024-05-20T09:00:00+07:00');

/** Days near the first half of 2024. */
const near = (date: LocalDate) => isoDate(date) >= '2023-12-01' && isoDate(date) <= '2024-07-31';

function read(text: string, now = monday): string {
  return written(readDay(text, now, [2024, 2025, 2023], near));
}

function written(reading: DayRead): string {
  switch (reading.kind) {
    case 'day': {
      const time = reading.time ? ` ${reading.time.hour}:${reading.time.minute}` : '';
      return `${isoDate(reading.date)}${time}${reading.sure ? '' : '?'}`;
    }
    case 'before':
      return `${isoDate(reading.dayBefore)} or ${isoDate(reading.sameDay)}`;
    case 'span':
      return `${isoDate(reading.from)} to ${isoDate(reading.to)}`;
    case 'time':
      return `${reading.time.hour}:${reading.time.minute}`;
    case 'unread':
      return reading.because.key;
  }
}

describe('a day of a new request', () => {
  it.each([
    ['17h ngày 15/6', '2024-06-15 17:0'],
    ['15/06/2024', '2024-06-15'],
    ['ngày 15 tháng 6', '2024-06-15'],
    ['trước 17 giờ thứ Sáu tuần sau', '2024-05-31 17:0'],
    ['17 giờ 00, thứ Bảy, ngày 15/06/2024', '2024-06-15 17:0'],
    ['5h ngày 15/6', '2024-06-15 5:0?'],
    ['trước ngày 15/6', '2024-06-14 or 2024-06-15'],
    ['từ 1/1 đến 31/5', '2024-01-01 to 2024-05-31'],
    ['17h', '17:0'],
    ['31/6', 'requests-day-impossible'],
    ['25/6, 26/6 hoặc 27/6', 'requests-day-several'],
    ['27 tháng Chạp', 'requests-day-lunar'],
    ['chưa biết', 'requests-day-none'],
  ])('"%s" is read as %s', (text, expected) => {
    const reading = read(text);

    expect(reading).toBe(expected);
  });

  it('belongs to the year in which it fits, whenever it is typed', () => {
    const late = new Date('2025-03-01T09:00:00+07:00');

    const readings = ['31/5', 'từ 15/12 đến 14/6', '15/12'].map((text) => read(text, late));

    expect(readings).toEqual(['2024-05-31', '2023-12-15 to 2024-06-14', '2023-12-15']);
  });

  it('keeps the year that was said, though it does not fit', () => {
    expect(read('31/5/2022')).toBe('2022-05-31');
  });

  it('is read as of the first year where it fits in none', () => {
    expect(read('15/9')).toBe('2024-09-15');
  });
});
