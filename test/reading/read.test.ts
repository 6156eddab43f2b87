import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { periodCode } from '../../src/domain/period.ts';
import { buildLexicon, type Lexicon } from '../../src/reading/lexicon.ts';
import { parseQueryCode, type Query, query, queryCode, type Reading } from '../../src/reading/query.ts';
import { read } from '../../src/reading/read.ts';
import { testDirectory } from '../support/directory.ts';

const now = new Date('2024-12-05T02:00:00Z');
let lexicon: Lexicon;
beforeAll(() => {
  lexicon = buildLexicon(testDirectory());
});

function reading(text: string, more: { unit?: string; topic?: Query; now?: Date } = {}): Reading {
  return read(text, { lexicon, now, ...more });
}

/** "intent indicator unit,unit period,period" of what was read; the doubt when it was a question back. */
function brief(text: string, more: { unit?: string; topic?: Query; now?: Date } = {}): string {
  const read = reading(text, more);
  if (read.kind === 'unknown') return 'unknown';
  if (read.kind === 'clarify') return `clarify ${read.about}`;
  const { intent, indicators, units, periods, span } = read.query;
  const when = span === 'given' ? periods.map(periodCode).join(',') : span;
  return [intent, indicators.join('+') || '-', units.join(',') || '-', when].join(' ');
}

describe('a question about a figure', () => {
  it.each([
    ['toàn cụm năm 2023 đạt bao nhiêu xã nông thôn mới', 'figure ntm_commune cluster 2023'],
    ['xa nong thon moi nang cao nam 2023', 'figure ntm_advanced cluster 2023'],
    ['Yên Bái sửa chữa mấy căn nhà năm 2022?', 'figure house_repair yen-bai 2022'],
    ['TUYÊN QUANG LÀM MỚI BAO NHIÊU NHÀ ĐẠI ĐOÀN KẾT NĂM 2022', 'figure house_new tuyen-quang 2022'],
    ['quỹ VNN của TN 6 tháng đầu năm 2024', 'figure fund_poor thai-nguyen 2024-h1'],
    ['hoà bình q1/2024 làm đc bn nhà', 'figure house_total hoa-binh 2024-q1'],
    ['Bắc Cạn có mấy KDC', 'figure kdc_total bac-kan latest'],
    ['backan năm ngoái bao nhiêu xã ntm', 'figure ntm_commune bac-kan 2023'],
    ['Thais Nguyeen nawm 2022 cos bao nhieeu xax NTM', 'figure ntm_commune thai-nguyen 2022'],
    ['tha1i nguye6n 2022 ntm nang cao', 'figure ntm_advanced thai-nguyen 2022'],
    ['thái nguyê có mấy xã ntm', 'figure ntm_commune thai-nguyen latest'],
    ['tuyen q sua chua nha nam 2022', 'figure house_repair tuyen-quang 2022'],
    ['bảy tỉnh năm ngoái sửa chữa bao nhiêu nhà', 'figure house_repair cluster 2023'],
    ['năm kia cụm ủng hộ Điện Biên mấy tỷ', 'figure dienbien_support cluster 2022'],
  ])('reads "%s"', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('means the asker\'s own unit by "tỉnh em"', () => {
    expect(brief('tỉnh em có bao nhiêu xã NTM', { unit: 'hoa-binh' })).toBe(
      'figure ntm_commune hoa-binh latest',
    );
  });

  it('asks which unit "tỉnh em" is when it does not know the asker', () => {
    expect(brief('tỉnh em có bao nhiêu xã NTM')).toBe('clarify myUnit');
  });

  it('asks which indicator when several could be meant, or none is named', () => {
    expect(brief('nông thôn mới năm 2023 bao nhiêu?')).toBe('clarify indicator');
    expect(brief('Số liệu của Yên Bái')).toBe('clarify indicator');
    expect(brief('bao nhiêu?')).toBe('clarify indicator');
  });
});

describe('names that look alike', () => {
  it.each([
    ['Hà Giang có bao nhiêu xã ntm năm 2024', 'figure ntm_commune ha-giang 2024'],
    ['An Giang có bao nhiêu xã ntm năm 2024', 'figure ntm_commune an-giang 2024'],
    ['bac giang 2024 xa ntm', 'figure ntm_commune bac-giang 2024'],
  ])('are kept apart: "%s"', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('are asked about when one typing error could make either of two', () => {
    const asked = reading('xã ntm của Bà Giang năm 2024');

    expect(asked).toMatchObject({ kind: 'clarify', about: 'unit' });
  });

  it('are not taken from everyday words: "đã nâng" is not Đà Nẵng', () => {
    expect(brief('Phú Thọ đã nâng số xã ntm lên bao nhiêu năm 2024')).toBe('figure ntm_commune phu-tho 2024');
    expect(brief('Đà Nẵng có bao nhiêu xã ntm năm 2024')).toBe('figure ntm_commune da-nang 2024');
  });

  it("and a name that is none of ours is asked about, never answered with the cluster's figure", () => {
    expect(brief('xã ntm của tỉnh Wakanda năm 2023')).toBe('clarify unit');
    expect(brief('Quỹ VNN của Gotham năm 2023')).toBe('clarify unit');
  });

  it('are settled by the period: old and new Phú Thọ are two units', () => {
    expect(brief('xã ntm Phú Thọ năm 2024')).toBe('figure ntm_commune phu-tho 2024');
    expect(brief('xã ntm Phú Thọ năm 2026')).toBe('figure ntm_commune phu-tho-2025 2026');
  });

  it('are settled by today when no period is said', () => {
    const later = { now: new Date('2026-11-23T02:00:00Z') };

    expect(brief('xã ntm Phú Thọ')).toBe('figure ntm_commune phu-tho latest');
    expect(brief('xã ntm Phú Thọ', later)).toBe('figure ntm_commune phu-tho-2025 latest');
  });
});

describe('BK', () => {
  it('is Bắc Kạn beside an indicator', () => {
    expect(brief('nhà ĐĐK BK 2024')).toBe('figure house_total bac-kan 2024');
  });

  it('is bằng khen when units are asked for', () => {
    expect(brief('BK năm 2023 gồm những tỉnh nào')).toBe('awards - - 2023');
  });

  it('is asked about when it stands alone', () => {
    expect(brief('BK 2023?')).toBe('clarify word');
  });
});

describe('"có" and "cờ"', () => {
  it('are told apart: without its mark the word is no flag', () => {
    expect(brief('Bắc Giang có được cờ không')).toMatch(/^awards/);
    expect(brief('Bac Giang co duoc bao nhieu xa ntm')).toBe('figure ntm_commune bac-giang latest');
  });

  it("and the rotating flag is the chair's, not an award", () => {
    expect(brief('cờ luân lưu năm 2023 trao cho tỉnh nào')).toBe('chair - - 2023');
  });
});

describe('other questions', () => {
  it.each([
    ['Tỉnh nào nhiều xã NTM nhất cụm năm 2024?', 'ranking ntm_commune cluster 2024'],
    ['xep hang quy vi nguoi ngheo nam 2022', 'ranking fund_poor - 2022'],
    ['so sánh nhà ĐĐK của Phú Thọ với Yên Bái năm 2024', 'comparison house_total phu-tho,yen-bai 2024'],
    ['xã ntm Yên Bái từ 2022 đến 2024', 'trend ntm_commune yen-bai 2022,2023,2024'],
    ['nhà ĐĐK của cụm năm 2024 so với năm 2023', 'trend house_total cluster 2024,2023'],
    ['Phú Thọ chiếm bao nhiêu % số nhà của cụm năm 2024', 'share house_total phu-tho,cluster 2024'],
    ['diễn biến số xã ntm của Yên Bái', 'trend ntm_commune yen-bai latest'],
    ['ai là cụm trưởng năm 2024', 'chair - - 2024'],
    ['cụm có những tỉnh nào', 'members - cluster latest'],
    ['Bắc Kạn nhập vào đâu', 'succession - bac-kan latest'],
    ['xã nông thôn mới là gì', 'definition ntm_commune - latest'],
    ['ĐĐK viết tắt của từ gì vậy', 'definition - - latest'],
    ['hạn nộp báo cáo 6 tháng là ngày nào', 'deadline - - 2024-h1'],
    ['tỉnh nào chưa nộp báo cáo', 'missing_reports - - latest'],
    ['xin lùi hạn nộp 3 ngày', 'extension - - latest'],
    ['em gửi số liệu quý 1', 'start_report - - 2024-q1'],
    ['gửi thông báo cho các tỉnh', 'announce - cluster latest'],
    ['xuất bảng tổng hợp ra excel', 'export - - latest'],
    ['cho em xin biểu mẫu', 'template - - latest'],
    ['thang điểm năm nay', 'scoring - - 2024'],
    ['xóa số điện thoại của tôi', 'privacy - - latest'],
    ['chào đồng chí', 'greeting - - latest'],
    ['hướng dẫn sử dụng', 'help - - latest'],
  ])('reads "%s"', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    'làm cho tôi một bài thơ',
    'giá vàng hôm nay',
    'DROP TABLE figures',
    'thủ đô nước Pháp là gì',
    'nguồn nước ở đâu',
    '…',
    '',
    '🙂',
    'asdf qwer',
  ])('does not pretend to understand "%s"', (text) => {
    expect(brief(text)).toBe('unknown');
  });
});

describe('a short question after another', () => {
  const topic = query('figure', {
    indicators: ['ntm_commune'],
    units: ['cluster'],
    periods: [{ year: 2023, part: 'year' }],
    span: 'given',
  });

  it.each([
    ['Của riêng Bắc Kạn thì sao?', 'figure ntm_commune bac-kan 2023'],
    ['còn năm 2022?', 'figure ntm_commune cluster 2022'],
    ['thế nâng cao thì sao', 'figure ntm_advanced cluster 2023'],
    ['trong đó nâng cao?', 'figure ntm_advanced cluster 2023'],
    ['còn kiểu mẫu', 'figure ntm_model cluster 2023'],
    ['còn nhà đại đoàn kết thì sao', 'figure house_total cluster 2023'],
    ['nguồn ở đâu vậy?', 'source ntm_commune cluster 2023'],
    ['chỉ tiêu này là gì', 'definition ntm_commune cluster 2023'],
    ['tỉnh nào nhiều nhất?', 'ranking ntm_commune cluster 2023'],
  ])('takes over what it does not say: "%s"', (text, expected) => {
    expect(brief(text, { topic })).toBe(expected);
  });

  it('does not take over anything when it is a whole question of its own', () => {
    expect(brief('quỹ vì người nghèo Yên Bái năm 2022', { topic })).toBe('figure fund_poor yen-bai 2022');
    expect(brief('giá vàng hôm nay', { topic })).toBe('unknown');
  });
});

describe('whatever is typed', () => {
  it('never throws and is read the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(reading(text)).toEqual(reading(text));
      }),
      { numRuns: 300 },
    );
  });

  it('reads a question the same in NFC, NFD, with old tone marks, in capitals and with invisible characters', () => {
    const plain = 'Hòa Bình năm 2022 sửa chữa bao nhiêu nhà';
    const variants = [
      plain.normalize('NFD'),
      plain.replace('Hòa', 'Hoà'),
      plain.toUpperCase(),
      plain.replaceAll(' ', '\u00A0'),
      plain.replace('Bình', 'Bì\u200Bnh'),
      `${plain}\u0007\uD800`,
    ];

    expect(variants.map((variant) => brief(variant))).toEqual(variants.map(() => brief(plain)));
  });

  it('takes a message of a megabyte in its stride', () => {
    expect(['query', 'clarify', 'unknown']).toContain(reading('xã nông thôn mới '.repeat(70_000)).kind);
  });
});

describe('the value behind a button', () => {
  it('gives the same query back', () => {
    const asked = query('ranking', {
      indicators: ['house_total'],
      units: ['phu-tho-2025', 'cluster'],
      periods: [{ year: 2024, part: 'h1' }],
      span: 'given',
      aspects: ['least'],
    });

    expect(parseQueryCode(queryCode(asked))).toEqual(asked);
  });

  it.each(['', 'hoi', 'hoi:drop', 'x:figure', '__proto__', 'hoi:figure:__proto__'])(
    'is refused or harmless when forged: "%s"',
    (code) => {
      const parsed = parseQueryCode(code);

      expect(parsed === undefined || parsed.intent === 'figure').toBe(true);
    },
  );
});
