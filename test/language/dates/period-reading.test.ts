import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoDate } from '../../../src/domain/local-date.ts';
import { periodCode } from '../../../src/domain/period.ts';
import { findPeriods, type PeriodMention } from '../../../src/language/dates/period-reading.ts';
import { fold } from '../../../src/language/normalise.ts';

/** 23 November 2026 in Vietnam: the fourth quarter. */
const NOW = new Date('2026-11-23T02:00:00Z');

function brief(mention: PeriodMention): string {
  switch (mention.kind) {
    case 'period':
      return mention.year === undefined
        ? `?-${mention.part}`
        : periodCode({ year: mention.year, part: mention.part });
    case 'month':
      return `month ${mention.month}/${mention.year ?? '?'}`;
    case 'range':
      return `${mention.from}..${mention.to}`;
    case 'samePeriodLastYear':
      return mention.year === undefined ? 'last year' : `last year ${mention.year}`;
    case 'date':
      return `${isoDate(mention.date)}${mention.yearSaid ? '' : ' ?'}`;
    default:
      return mention.kind;
  }
}

function read(text: string): string {
  return findPeriods(fold(text), NOW).map(brief).join(', ');
}

/** Rows of a text and the periods in it; folding makes the unmarked spelling the same. */
function reads(rows: readonly (readonly [string, string])[]): void {
  test.each(rows)('%j speaks of %j', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read(fold(text))).toBe(expected);
    expect(read(text.toUpperCase())).toBe(expected);
  });
}

describe('years', () => {
  reads([
    ['năm 2023', '2023'],
    ['2023', '2023'],
    ['nam2022', '2022'],
    ['năm nay', '2026'],
    ['năm ngoái', '2025'],
    ['năm trước', '2025'],
    ['năm vừa rồi', '2025'],
    ['năm kia', '2024'],
    ['năm sau', '2027'],
    ['sang năm', '2027'],
    ['năm tới', '2027'],
    ['năm 23', '2023'],
    ['năm 98', '1998'],
    ['cả năm 2024', '2024'],
    ['cả năm', '?-year'],
    ['cả năm nay', '2026'],
    ['12 tháng năm 2024', '2024'],
    ['3 năm trước', '2023'],
    ['từ đầu năm đến nay', '2026'],
    ['Năm 2023 toàn cụm có bao nhiêu xã đạt nông thôn mới?', '2023'],
    ['so xa ntm nang cao cua cum nam 2023', '2023'],
    ['Phú Thọ 2023?', '2023'],
    ['Hà Nam 2023', '2023'],
    ['năm 2023 nhà đại đoàn kết được bao nhiêu', '2023'],
    ['2023 hỗ trợ bao nhiêu', '2023'],
    ['2023 xã nào nhiều nhất', '2023'],
    ['2023 đóng góp bao nhiêu', '2023'],
    ['(2023)', '2023'],
    ['2023.', '2023'],
  ]);
});

describe('parts of a year', () => {
  reads([
    ['6 tháng đầu năm 2024', '2024-h1'],
    ['6 tháng đầu năm nay', '2026-h1'],
    ['6 tháng đầu năm ngoái', '2025-h1'],
    ['6 tháng đầu năm', '?-h1'],
    ['6 tháng đầu của năm 2024', '2024-h1'],
    ['6 tháng đầu năm (2024)', '2024-h1'],
    ['sáu tháng đầu năm', '?-h1'],
    ['sáu tháng đầu năm 2024', '2024-h1'],
    ['sáu tháng năm 2024', '2024-h1'],
    ['6 tháng', '?-h1'],
    ['6 tháng 2024', '2024-h1'],
    ['6 tháng năm 2024', '2024-h1'],
    ['6T/2024', '2024-h1'],
    ['6T/24', '2024-h1'],
    ['6t 2024', '2024-h1'],
    ['6T đầu năm 2024', '2024-h1'],
    ['6T', '?-h1'],
    ['nửa đầu năm 2024', '2024-h1'],
    ['nửa đầu năm', '?-h1'],
    ['nửa năm đầu 2024', '2024-h1'],
    ['6 tháng cuối năm', '?-h2'],
    ['6 tháng cuối năm 2024', '2024-h2'],
    ['sáu tháng cuối năm ngoái', '2025-h2'],
    ['nửa cuối năm nay', '2026-h2'],
    ['9 tháng', '?-m9'],
    ['9 tháng đầu năm 2024', '2024-m9'],
    ['chín tháng năm nay', '2026-m9'],
    ['9T', '?-m9'],
    ['9T/2024', '2024-m9'],
    ['3 tháng đầu năm 2024', '2024-q1'],
    ['3 tháng cuối năm', '?-q4'],
    ['năm 2024 6 tháng đầu năm', '2024-h1'],
    ['năm 2024, quý I', '2024-q1'],
    ['năm nay quý 2', '2026-q2'],
    ['6 tháng đầu năm, 2024', '2024-h1'],
    ['So sánh nhà đại đoàn kết của Phú Thọ với Thái Nguyên 6 tháng', '?-h1'],
  ]);
});

describe('quarters', () => {
  reads([
    ['quý I/2024', '2024-q1'],
    ['quý II', '?-q2'],
    ['quý III năm 2024', '2024-q3'],
    ['quí IV', '?-q4'],
    ['quý 3 năm 2024', '2024-q3'],
    ['quý 3/2024', '2024-q3'],
    ['quý hai năm nay', '2026-q2'],
    ['quý 3 năm trước', '2025-q3'],
    ['Q1', '?-q1'],
    ['q1/2024', '2024-q1'],
    ['q3 2024', '2024-q3'],
    ['Q.2/2024', '2024-q2'],
    ['quý này', '2026-q4'],
    ['quý trước', '2026-q3'],
    ['quý sau', '2027-q1'],
    ['quý này năm ngoái', '2025-q4'],
    ['quý I và quý II năm 2024', '?-q1, 2024-q2'],
    ['quý I, II/2024', '?-q1, 2024-q2'],
    ['quý 1, 2 và 3 năm 2024', '?-q1, ?-q2, 2024-q3'],
    ['quý 1, 2', '?-q1, ?-q2'],
    ['quý I, 3 tỉnh nào', '?-q1'],
    ['Quỹ 3 tỷ đồng', ''],
    ['quy tụ được bao nhiêu', ''],
  ]);
});

describe('months', () => {
  reads([
    ['tháng 11', 'month 11/?'],
    ['số liệu tháng 11', 'month 11/?'],
    ['tháng 11/2024', 'month 11/2024'],
    ['tháng 11/24', 'month 11/2024'],
    ['tháng 11 năm 2024', 'month 11/2024'],
    ['tháng 11 năm ngoái', 'month 11/2025'],
    ['tháng 11-2024', 'month 11/2024'],
    ['11/2024', 'month 11/2024'],
    ['T11/2024', 'month 11/2024'],
    ['T11', 'month 11/?'],
    ['T6/2024', 'month 6/2024'],
    ['họp T6', ''],
    ['tháng mười một', 'month 11/?'],
    ['tháng tư', 'month 4/?'],
    ['tháng này', 'month 11/2026'],
    ['tháng trước', 'month 10/2026'],
    ['tháng sau', 'month 12/2026'],
    ['tháng 13', ''],
    ['sau tháng 11', 'month 11/?'],
  ]);
});

describe('more than one year', () => {
  reads([
    ['từ 2022 đến 2024', '2022..2024'],
    ['từ năm 2022 đến năm 2024', '2022..2024'],
    ['từ năm 2022 tới 2024', '2022..2024'],
    ['2022-2024', '2022..2024'],
    ['2022 – 2024', '2022..2024'],
    ['năm 2022-2024', '2022..2024'],
    ['giai đoạn 2022-2024', '2022..2024'],
    ['giai đoạn từ 2022 đến 2024', '2022..2024'],
    ['2024-2022', '2022..2024'],
    ['2021->2023', '2021..2023'],
    ['mấy năm gần đây', 'allYears'],
    ['nhiệm kỳ 2024-2029', '2024..2029'],
    ['từ năm 2022 đến nay', '2022..2026'],
    ['từ năm ngoái đến nay', '2025..2026'],
    ['3 năm gần đây', '2024..2026'],
    ['2022 và 2024', '2022, 2024'],
    ['năm 2022, 2023 và 2024', '2022, 2023, 2024'],
    ['so 2023 với 2022', '2023, 2022'],
    ['qua các năm', 'allYears'],
    ['từng năm', 'allYears'],
    ['các năm', 'allYears'],
    ['theo từng năm', 'allYears'],
    ['các năm gần đây', 'allYears'],
    ['các năm 2022, 2023', '2022, 2023'],
  ]);
});

describe('periods seen from another or from now', () => {
  reads([
    ['cùng kỳ', 'last year'],
    ['cùng kỳ năm trước', 'last year'],
    ['cùng kì năm ngoái', 'last year'],
    ['cùng kỳ năm 2022', 'last year 2022'],
    ['cùng kỳ 2022', 'last year 2022'],
    ['6 tháng đầu năm 2024 so với cùng kỳ năm trước', '2024-h1, last year'],
    ['quý này so với cùng kỳ', '2026-q4, last year'],
    ['hiện nay', 'latest'],
    ['bây giờ', 'latest'],
    ['đến nay', 'latest'],
    ['cho đến nay', 'latest'],
    ['tính tới nay', 'latest'],
    ['mới nhất', 'latest'],
    ['gần đây nhất', 'latest'],
    ['tối nay họp ở đâu', ''],
    ['Yên Bái bây giờ tính vào tỉnh nào?', 'latest'],
  ]);
});

describe('days', () => {
  reads([
    ['01/12/2023', '2023-12-01'],
    ['ngày 01 tháng 12 năm 2023', '2023-12-01'],
    ['1-12-2023', '2023-12-01'],
    ['ngày 15/11', '2026-11-15 ?'],
    ['ngày 15 tháng 11', '2026-11-15 ?'],
    ['ngày 15 tháng 11 năm ngoái', '2025-11-15'],
    ['31/02/2023', ''],
    ['đạt 3/7, năm 2023', '2023'],
    ['hội nghị 01/12/2023 báo cáo năm 2023', '2023-12-01, 2023'],
  ]);
});

describe('what is no period', () => {
  reads([
    ['6 tỉnh', ''],
    ['7 tỉnh', ''],
    ['6 tỷ', ''],
    ['6 triệu', ''],
    ['6tr', ''],
    ['16 tháng', ''],
    ['6 tháng nữa', ''],
    ['2.024 căn', ''],
    ['6.485', ''],
    ['6485', ''],
    ['1989', ''],
    ['2101', ''],
    ['năm 1945', ''],
    ['2023 căn', ''],
    ['2023 căn nhà', ''],
    ['2000 hộ nghèo', ''],
    ['2023 xã', ''],
    ['2023 người', ''],
    ['2000 tỷ', ''],
    ['2000 triệu đồng', ''],
    ['2000 đồng', ''],
    ['2023%', ''],
    ['2024ha', ''],
    ['2024.000', ''],
    ['12024', ''],
    ['số "2024"', ''],
    ['số “2024”', ''],
    ['653/1.011 xã', ''],
    ['đạt 3/7 tỉnh', ''],
    ['Quyết định số 15/2023/QĐ-MTTW', ''],
    ['Kế hoạch 2023/KH-MTTQ', ''],
    ['Việt Nam 23', ''],
    ['Nhà sửa chữa có tính vào không?', ''],
    ['', ''],
  ]);
});

describe('whole questions', () => {
  reads([
    ['Năm 2023 và 6 tháng đầu năm 2024 có bao nhiêu nhà?', '2023, 2024-h1'],
    ['so sánh 6 tháng đầu năm 2023 và 6 tháng đầu năm 2024', '2023-h1, 2024-h1'],
    ['6 tháng đầu năm nay so với năm 2024', '2026-h1, 2024'],
    ['quý I/2024, quý II/2024 và cả năm 2023', '2024-q1, 2024-q2, 2023'],
    ['Ủng hộ Điện Biên năm 2023 có 8.050.000.000 đồng đúng không', '2023'],
    ['năm 2023, 7 tỉnh có 653 xã', '2023'],
  ]);

  it.each([
    ['Nhà ĐĐK năm 2023 ạ', 'nam 2023'],
    ['xin 6 tháng đầu năm nay', '6 thang dau nam nay'],
    ['số liệu giai đoạn 2022-2024 đâu', 'giai doan 2022-2024'],
    ['cho hỏi quý III/2024?', 'qui iii/2024'],
    ['tăng so với cùng kỳ năm ngoái', 'cung ki nam ngoai'],
    ['họp ngày 01/12/2023 ở đâu', 'ngay 01/12/2023'],
  ])('tells where in %j the mention stands', (text, expected) => {
    const folded = fold(text);
    const [mention] = findPeriods(folded, NOW);

    expect(folded.slice(mention?.start, mention?.end)).toBe(expected);
  });
});

test.each([
  ['2023-12-31T16:59:59Z', 2023, 'q4'],
  ['2023-12-31T17:00:00Z', 2024, 'q1'],
  ['2024-03-31T16:59:59Z', 2024, 'q1'],
  ['2024-03-31T17:00:00Z', 2024, 'q2'],
])('at %s this year is %i and this quarter %s', (instant, year, part) => {
  const mentions = findPeriods('nam nay, qui nay', new Date(instant));

  expect(mentions).toEqual([
    { kind: 'period', part: 'year', year, start: 0, end: 7 },
    { kind: 'period', part, year, start: 9, end: 16 },
  ]);
});

it('does not depend on the time zone of the host', () => {
  const home = process.env.TZ;

  const readings = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
    process.env.TZ = zone;
    return findPeriods('nam nay, thang nay, ngay 1/1', new Date('2023-12-31T17:00:00Z')).map(brief).join();
  });
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;

  expect(new Set(readings)).toEqual(new Set(['2024,month 1/2024,2024-01-01 ?']));
});

const words = fc.constantFrom(
  ...'năm 2023 2024 6 9 tháng T quý I III đầu cuối nay ngoái nửa cùng kỳ đến từ các qua - / , . ngày 15 căn "'.split(
    ' ',
  ),
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 50 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 50 }).map((list) => list.join('')),
);

it('never throws, and keeps the mentions in order and apart', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (text, raw) => {
      const folded = raw ? text : fold(text);
      let end = 0;
      for (const mention of findPeriods(folded, NOW)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(folded.length);
        end = mention.end;
      }
    }),
    { numRuns: 500 },
  );
});

it('looks only at the beginning of a flood', () => {
  const started = performance.now();

  findPeriods('nam 2023 '.repeat(200_000), NOW);
  findPeriods(`1${'/1'.repeat(500_000)}`, NOW);
  findPeriods(' '.repeat(1_000_000), NOW);

  expect(performance.now() - started).toBeLessThan(1000);
});
