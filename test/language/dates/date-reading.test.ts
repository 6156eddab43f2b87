import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  instantOf,
  isoDate,
  lastDayOfMonth,
  localDateOf,
  parseIsoDate,
} from '../../../src/domain/local-date.ts';
import { type DateReading, readDate } from '../../../src/language/dates/date-reading.ts';
import {
  writeDate,
  writeDateWithWeekday,
  writeDeadline,
  writeLongDate,
  writeTime,
} from '../../../src/language/dates/date-writing.ts';
import { stripMarks } from '../../../src/language/normalise.ts';

/** Thursday, 16 November 2023, 9:00 in Vietnam. */
const THURSDAY = new Date('2023-11-16T02:00:00Z');

function brief(reading: DateReading): string {
  const time = 'time' in reading && reading.time ? ` ${writeTime(reading.time, 'en')}` : '';
  switch (reading.kind) {
    case 'date':
      return `${isoDate(reading.date)}${time}${reading.until ? ' until' : ''}${reading.certainty === 'confirm' ? ' ?' : ''}`;
    case 'before':
      return `${isoDate(reading.dayBefore)} or ${isoDate(reading.sameDay)}${reading.certainty === 'confirm' ? ' ?' : ''}`;
    case 'confirm':
      return `${isoDate(reading.date)} or lunar ${reading.lunar.day}/${reading.lunar.month ?? '-'}${time}`;
    case 'lunar':
      return `lunar ${reading.lunar.day ?? '-'}/${reading.lunar.month ?? '-'}${time}`;
    case 'time':
      return `time${time}${reading.certainty === 'confirm' ? ' ?' : ''}`;
    case 'several':
      return reading.dates.map(isoDate).join(', ');
    case 'impossible':
      return `impossible ${reading.read}`;
    case 'none':
      return 'none';
  }
}

/** Each row is read as written and without marks, and must come out the same. */
function bothWays(rows: readonly (readonly [string, string])[]): [string, string][] {
  return rows.flatMap(([text, expected]): [string, string][] => {
    const bare = stripMarks(text);
    return bare === text
      ? [[text, expected]]
      : [
          [text, expected],
          [bare, expected],
        ];
  });
}

describe('days in figures', () => {
  test.each(
    bothWays([
      ['01/12/2023', '2023-12-01'],
      ['1/12', '2023-12-01 ?'],
      ['1-12-2023', '2023-12-01'],
      ['01.12.2023', '2023-12-01'],
      ['2.1.2026', '2026-01-02'],
      ['1/12/23', '2023-12-01'],
      ['2023-12-01', '2023-12-01'],
      ['01 / 12 / 2023', '2023-12-01'],
      ['ngày 1/12', '2023-12-01 ?'],
      ['ngày 1.12', '2023-12-01 ?'],
      ['ngày1/12', '2023-12-01 ?'],
      ['ngày 01 tháng 12 năm 2023', '2023-12-01'],
      ['NGÀY 01 THÁNG 12 NĂM 2023', '2023-12-01'],
      ['ngày 1 tháng 12, năm 2023', '2023-12-01'],
      ['1 tháng 12', '2023-12-01 ?'],
      ['ngày 2 tháng tư năm 2024', '2024-04-02'],
      ['ngày 2 tháng năm', '2024-05-02 ?'],
      ['ngày 2 tháng năm năm 2024', '2024-05-02'],
      ['ngày 2 tháng mười hai', '2023-12-02 ?'],
      ['15/11 năm nay', '2023-11-15'],
      ['15/11 năm ngoái', '2022-11-15'],
      ['15 tháng 11 năm sau', '2024-11-15'],
      ['15/11 2024', '2024-11-15'],
      ['Dạ em gửi ngày 20/11/2023 được không ạ?', '2023-11-20'],
      ['Ngày 01.12.2023.', '2023-12-01'],
      ['thứ Tư, ngày 15/11/2023', '2023-11-15'],
      ['thứ Sáu, ngày 15/11/2023', '2023-11-15 ?'],
    ]),
  )('%j is %s', (text, expected) => {
    expect(brief(readDate(text, THURSDAY))).toBe(expected);
  });

  test.each([
    ['2024-01-05', '31/12', '2023-12-31 ?'],
    ['2023-12-20', '5/1', '2024-01-05 ?'],
    ['2023-07-01', '29/2', '2024-02-29 ?'],
    ['2024-03-01', '29/2', '2024-02-29 ?'],
  ])('on %s, %s without a year is the nearest: %s', (today, text, expected) => {
    const date = parseIsoDate(today);

    expect(date && brief(readDate(text, instantOf(date, 9)))).toBe(expected);
  });
});

describe('days and times that do not exist', () => {
  test.each(
    bothWays([
      ['31/2', 'impossible 31/2'],
      ['31/02/2024', 'impossible 31/2/2024'],
      ['29/2/2023', 'impossible 29/2/2023'],
      ['ngày 31 tháng 11', 'impossible 31/11'],
      ['12/15/2023', 'impossible 12/15/2023'],
      ['00/12/2023', 'impossible 0/12/2023'],
      ['1/12/9999', 'impossible 1/12/9999'],
      ['ngày 32', 'impossible 32'],
      ['trong tháng 13', 'impossible thang 13'],
      ['25h', 'impossible 25h'],
      ['17h75 ngày 15/11', 'impossible 17h75'],
      ['12:61', 'impossible 12:61'],
    ]),
  )('%j is %s', (text, expected) => {
    expect(brief(readDate(text, THURSDAY))).toBe(expected);
  });
});

describe('times', () => {
  test.each(
    bothWays([
      ['12:41 01/12/2023', '2023-12-01 12:41'],
      ['01/12/2023 12:41', '2023-12-01 12:41'],
      ['17h', 'time 17:00'],
      ['17h30', 'time 17:30'],
      ["17h30'", 'time 17:30'],
      ['17g', 'time 17:00'],
      ['17g30', 'time 17:30'],
      ['17 giờ', 'time 17:00'],
      ['17 giờ 30', 'time 17:30'],
      ['17 giờ 30 phút', 'time 17:30'],
      ['17 giờ rưỡi', 'time 17:30'],
      ['17 giờ kém 15', 'time 16:45'],
      ['5h', 'time 05:00 ?'],
      ['05h', 'time 05:00'],
      ['5h chiều', 'time 17:00'],
      ['8h sáng', 'time 08:00'],
      ['8 giờ tối', 'time 20:00'],
      ['1h trưa', 'time 13:00'],
      ['24h', 'time 24:00'],
      ['17h 15/11', '2023-11-15 17:00 ?'],
      ['17 giờ 15 tháng 11 năm 2023', '2023-11-15 17:00'],
      ['17h30 ngày 15-11-2023', '2023-11-15 17:30'],
      ['17 giờ 00, thứ Tư, ngày 15/11/2023', '2023-11-15 17:00'],
      ['5h chiều nay', '2023-11-16 17:00'],
      ['chiều nay 5h', '2023-11-16 17:00'],
      ['8h sáng mai', '2023-11-17 08:00'],
      ['7h30 - 11h30 ngày 5/12/2023', '2023-12-05 07:30 ?'],
      ['trong vòng 24h', 'none'],
    ]),
  )('%j is %s', (text, expected) => {
    expect(brief(readDate(text, THURSDAY))).toBe(expected);
  });

  test.each([
    ['chiều nay', 'afternoon'],
    ['sang mai', 'morning'],
    ['tối mai', 'evening'],
    ['tối 30/11', 'evening'],
    ['trưa thứ Sáu tuần sau', 'noon'],
    ['lùi sang thứ Hai tuần sau', undefined],
    ['lui sang thu 2 tuan sau', undefined],
    ['hôm nay', undefined],
  ])('the part of the day in %j is %s', (text, dayPart) => {
    expect(readDate(text, THURSDAY)).toHaveProperty('kind', 'date');
    expect(readDate(text, THURSDAY)).toMatchObject(dayPart ? { dayPart } : {});
    if (!dayPart) expect(readDate(text, THURSDAY)).not.toHaveProperty('dayPart');
  });
});

describe('days in words', () => {
  test.each(
    bothWays([
      ['hôm nay', '2023-11-16'],
      ['chiều nay', '2023-11-16'],
      ['tối nay', '2023-11-16'],
      ['mai', '2023-11-17'],
      ['ngày mai', '2023-11-17'],
      ['sáng mai', '2023-11-17'],
      ['mai em nộp ạ', '2023-11-17'],
      ['ngày kia', '2023-11-18'],
      ['ngày mốt', '2023-11-18'],
      ['hôm qua', '2023-11-15'],
      ['hôm kia', '2023-11-14'],
      ['thứ Sáu', '2023-11-17 ?'],
      ['thứ 6', '2023-11-17 ?'],
      ['t6', '2023-11-17 ?'],
      ['T6', '2023-11-17 ?'],
      ['thứ Năm', '2023-11-16 ?'],
      ['thứ Tư', '2023-11-22 ?'],
      ['thứ Hai tuần này', '2023-11-13'],
      ['thứ Sáu tuần này', '2023-11-17'],
      ['thứ Sáu tuần sau', '2023-11-24'],
      ['thứ 6 tuần sau', '2023-11-24'],
      ['t6 tuần sau', '2023-11-24'],
      ['thứ Sáu tuần tới', '2023-11-24'],
      ['thứ Sáu tuần trước', '2023-11-10'],
      ['thứ Ba tuần sau nữa', '2023-11-28'],
      ['thứ Bảy tuần này', '2023-11-18'],
      ['hôm thứ Sáu', '2023-11-10 ?'],
      ['CN', '2023-11-19 ?'],
      ['Chủ nhật tuần sau', '2023-11-26'],
      ['chủ nhật tuần này', '2023-11-19'],
      ['cuối tuần', '2023-11-17 ?'],
      ['cuối tuần sau', '2023-11-24 ?'],
      ['đầu tuần sau', '2023-11-20 ?'],
      ['Xin lùi hạn đến thứ Sáu tuần sau được không ạ?', '2023-11-24 until'],
      ['đầu tháng', '2023-12-01 ?'],
      ['giữa tháng', '2023-12-15 ?'],
      ['cuối tháng', '2023-11-30 ?'],
      ['giữa tháng 12', '2023-12-15 ?'],
      ['giữa tháng 3/2024', '2024-03-15'],
      ['cuối tháng 2 năm 2024', '2024-02-29'],
      ['cuối tháng này', '2023-11-30'],
      ['cuối tháng sau', '2023-12-31'],
      ['ngày 15', '2023-11-15 ?'],
      ['ngày 5 tháng sau', '2023-12-05'],
      ['ngày 5 tháng này', '2023-11-05'],
      ['15 tháng sau', '2023-12-15'],
      ['15 tháng này', '2023-11-15'],
      ['sau ngày 15/11/2023', '2023-11-15 ?'],
      ['ngày 15 tới', '2023-12-15 ?'],
      ['cuối năm', '2023-12-31 until ?'],
      ['hết năm 2024', '2024-12-31 until'],
    ]),
  )('%j is %s', (text, expected) => {
    expect(brief(readDate(text, THURSDAY))).toBe(expected);
  });

  it('tells June from next month where marks are typed', () => {
    expect(brief(readDate('cuối tháng sáu', THURSDAY))).toBe('2023-06-30 ?');
    expect(brief(readDate('cuối tháng sau', THURSDAY))).toBe('2023-12-31');
  });

  it('takes Sunday for the end of a week whose Friday is over', () => {
    expect(brief(readDate('cuối tuần', new Date('2023-11-18T02:00:00Z')))).toBe('2023-11-19 ?');
  });

  test.each([
    'chị Mai',
    'khuyến mại',
    'tôi chưa rõ',
    'bao giờ cũng được',
    '6.485',
    '8.050.000.000 đồng',
    '',
    'ok',
  ])('%j names no day', (text) => {
    expect(readDate(text, THURSDAY)).toEqual({ kind: 'none' });
  });
});

describe('limits', () => {
  test.each(
    bothWays([
      ['trong tháng 11', '2023-11-30 until ?'],
      ['trong tháng 11/2024', '2024-11-30 until'],
      ['trong tháng 11 năm 2024', '2024-11-30 until'],
      ['trong tháng này', '2023-11-30 until'],
      ['trong T11', '2023-11-30 until ?'],
      ['hết tháng 2/2024', '2024-02-29 until'],
      ['trước ngày 15/11', '2023-11-14 or 2023-11-15 ?'],
      ['trước 15/11/2023', '2023-11-14 or 2023-11-15'],
      ['trước thứ Sáu tuần sau', '2023-11-23 or 2023-11-24'],
      ['trước ngày 01/01/2024', '2023-12-31 or 2024-01-01'],
      ['trước 17 giờ 00, thứ Tư, ngày 15/11/2023', '2023-11-15 17:00 until'],
      ['trước tháng 12/2023', '2023-11-30 until'],
      ['chậm nhất ngày 15/11', '2023-11-15 until ?'],
      ['chậm nhất ngày 15/11/2023', '2023-11-15 until'],
      ['đến hết ngày 15/11', '2023-11-15 until ?'],
      ['đến hết ngày 15/11/2023', '2023-11-15 until'],
      ['hạn cuối 20/11/2023', '2023-11-20 until'],
      ['tuần trước thứ Hai', '2023-11-06'],
    ]),
  )('%j is %s', (text, expected) => {
    expect(brief(readDate(text, THURSDAY))).toBe(expected);
  });
});

describe('the lunar calendar', () => {
  test.each(
    bothWays([
      ['mùng 1', '2023-12-01 or lunar 1/-'],
      ['mồng 1', '2023-12-01 or lunar 1/-'],
      ['mùng một', '2023-12-01 or lunar 1/-'],
      ['mùng 2 tháng 9', '2023-09-02 or lunar 2/9'],
      ['8h sáng mùng 2/12', '2023-12-02 or lunar 2/12 08:00'],
      ['mùng 2/9/2024 dương lịch', '2024-09-02'],
      ['27 tháng Chạp', 'lunar 27/12'],
      ['ngày 27 tháng chạp', 'lunar 27/12'],
      ['tháng Chạp', 'lunar -/12'],
      ['mùng 10 tháng Giêng', 'lunar 10/1'],
      ['mùng 2 Tết', 'lunar 2/1'],
      ['30 Tết', 'lunar 30/12'],
      ['10/3 âm lịch', 'lunar 10/3'],
      ['17h ngày 27 tháng Chạp', 'lunar 27/12 17:00'],
    ]),
  )('%j is %s', (text, expected) => {
    expect(brief(readDate(text, THURSDAY))).toBe(expected);
  });
});

test.each(
  bothWays([
    ['15/11 hoặc 20/11', '2023-11-15, 2023-11-20'],
    ['từ 15/11-20/11', '2023-11-15, 2023-11-20'],
    ['1-5/12/2023', '2023-12-01, 2023-12-05'],
    ['chốt đến 15/11/2023, gửi ngày 20 tháng 11 năm 2023', '2023-11-15, 2023-11-20'],
    ['15/11/2023 (ngày 15 tháng 11 năm 2023)', '2023-11-15'],
  ]),
)('of several days in %j none is chosen: %s', (text, expected) => {
  expect(brief(readDate(text, THURSDAY))).toBe(expected);
});

describe('the moment it is asked', () => {
  test.each([
    ['2023-12-31T16:59:59Z', '2023-12-31', '2024-01-01'],
    ['2023-12-31T17:00:00Z', '2024-01-01', '2024-01-02'],
    ['2024-02-28T16:59:59Z', '2024-02-28', '2024-02-29'],
    ['2024-02-28T17:00:00Z', '2024-02-29', '2024-03-01'],
  ])('at %s today is %s and tomorrow %s', (instant, today, tomorrow) => {
    expect(brief(readDate('hôm nay', new Date(instant)))).toBe(today);
    expect(brief(readDate('mai', new Date(instant)))).toBe(tomorrow);
  });

  it('starts a new week at Monday midnight in Vietnam', () => {
    expect(brief(readDate('thứ Sáu tuần sau', new Date('2023-11-19T16:59:59Z')))).toBe('2023-11-24');
    expect(brief(readDate('thứ Sáu tuần sau', new Date('2023-11-19T17:00:00Z')))).toBe('2023-12-01');
  });

  it('does not depend on the time zone of the host', () => {
    const home = process.env.TZ;
    const texts = ['hôm nay', 'cuối tháng', '1/1', 'thứ Sáu tuần sau', '17h 29/2'];

    const readings = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return texts.map((text) => brief(readDate(text, new Date('2023-12-31T17:00:00Z')))).join('; ');
    });
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;

    expect(new Set(readings).size).toBe(1);
  });
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 1950, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, lastDayOfMonth(year, month)) }));
const anyTime = fc.record({ hour: fc.integer({ min: 7, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

it('reads every day it writes, with and without marks', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      for (const written of [
        writeDate(date),
        writeLongDate(date),
        writeDateWithWeekday(date),
        isoDate(date),
      ]) {
        const expected = { kind: 'date', date, until: false, certainty: 'sure' };

        expect(readDate(written, THURSDAY)).toEqual(expected);
        expect(readDate(stripMarks(written), THURSDAY)).toEqual(expected);
      }
    }),
  );
});

it('reads every deadline it writes', () => {
  fc.assert(
    fc.property(anyDate, anyTime, (date, time) => {
      expect(readDate(writeDeadline(date, time), THURSDAY)).toEqual({
        kind: 'date',
        date,
        time,
        until: false,
        certainty: 'sure',
      });
    }),
  );
});

it('finds the nearest year for a day of the last or next months', () => {
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), anyDate, (days, today) => {
      const meant = addDays(today, days);
      fc.pre(!(meant.month === 2 && meant.day === 29));

      expect(readDate(`${meant.day}/${meant.month}`, instantOf(today, 8))).toMatchObject({
        kind: 'date',
        date: meant,
        certainty: 'confirm',
      });
    }),
  );
});

const calendarWords = fc.constantFrom(
  ...'ngày tháng năm thứ tuần trước sau mùng Chạp Tết mai chiều giờ h / - . : đến hết cuối quý 0 1 31 12 2023 99'.split(
    ' ',
  ),
);

it('never throws and is quick, whatever is sent', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(calendarWords, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.array(calendarWords, { maxLength: 60 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readDate(text, THURSDAY);

      if (reading.kind === 'date') expect(parseIsoDate(isoDate(reading.date))).toEqual(reading.date);
    }),
    { numRuns: 500 },
  );
});

it('cuts a flood first', () => {
  const started = performance.now();

  expect(readDate(`1/12/2023 ${'mùng 1 '.repeat(200_000)}`, THURSDAY).kind).toBe('confirm');
  expect(readDate('1'.repeat(1_000_000), THURSDAY)).toEqual({ kind: 'none' });
  expect(readDate(`${' '.repeat(1_000_000)}mai`, THURSDAY)).toEqual({ kind: 'none' });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(localDateOf(THURSDAY)).toEqual({ year: 2023, month: 11, day: 16 });
});
