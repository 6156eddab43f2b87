import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWording } from '../../../src/chat/wording.ts';
import { equalAmounts, makeAmount } from '../../../src/domain/amount.ts';
import type { Breach } from '../../../src/domain/breach.ts';
import type { Rule, RuleKind } from '../../../src/domain/rule.ts';
import { breachesOf } from '../../../src/domain/rule-check.ts';
import { secondBreaches, totalBreaches, wholeBreaches } from '../../../src/domain/rules/beside-the-report.ts';
import { breachWords } from '../../../src/features/reports/breach-words.ts';
import { amountRead, readNumber } from '../../../src/language/numbers/number-reading.ts';
import { testDirectory } from '../../support/directory.ts';
import { figureLookup, type TestFigures } from '../../support/figure-lookup.ts';

const wording = loadWording();
const directory = testDirectory();
const { rules } = directory.reference;

/** One breach of each kind; the figures are synthetic. */
const breaches: Readonly<Record<RuleKind, Breach>> = {
  atMost: broken('ntm_advanced', { now: { ntm_advanced: 15n, ntm_commune: 14n } }),
  sumEquals: broken('house_total', { now: { house_new: 120n, house_repair: 60n, house_total: 175n } }),
  atMostFact: broken('ntm_district', { now: { ntm_district: 14n }, facts: { districtUnits: 13n } }),
  quotientBetween: broken('house_money', { now: { house_money: 2_000_000_000n, house_total: 700n } }),
  multipleOf: broken('dienbien_support', { now: { dienbien_support: 8_060_000_000n } }),
  doesNotFall: broken('kdc_total', { now: { kdc_total: 2039n }, lastStock: { kdc_total: 2040n } }),
  partOfPeriod: broken('gs_count', {
    part: 'h1',
    now: { gs_count: 81n },
    at: { year: { gs_count: 80n } },
  }),
  range: broken('culture_kdc_rate', { now: { culture_kdc_rate: 101_50n } }),
  ratioMatches: broken('festival_rate', {
    now: { festival_rate: 90_00n, festival_kdc: 1180n, kdc_total: 1200n },
  }),
  lastYearBetween: broken('articles', { now: { articles: 6200n }, before: { articles: 500n } }),
  unitSlip: broken('house_new', { now: { house_new: 52_000n }, before: { house_new: 52n } }),
  secondAtMostFirst: first(secondBreaches(rules, 'gs_petitions', 120n, 130n)),
  wholeNumber: first(wholeBreaches(rules, directory.indicator('house_new'), makeAmount(125n, 1))),
  clusterTotal: first(totalBreaches(rules, directory.indicator('house_total'), 31n, [10n, 20n])),
};

describe('the words of a breach', () => {
  it.each(Object.entries(breaches))('of the kind %s exist in both languages', (kind, breach) => {
    const [vietnamese, english] = [said(breach, 'vi'), said(breach, 'en')];

    expect(breach.kind).toBe(kind);
    expect(vietnamese).toMatch(/^.+\.\n(Đồng chí|Nếu) .+\.$/);
    expect(english).toMatch(/^.+\.\n(Please|If) .+\.$/);
    expect(english).not.toBe(vietnamese);
    expect([vietnamese, english].join()).not.toMatch(/R\d|_|undefined/);
  });

  it.each(Object.entries(breaches))('of the kind %s name its mend if it has one', (_, breach) => {
    const { mendLabel } = breachWords(breach, directory);

    expect(mendLabel !== undefined).toBe(breach.mend !== undefined);
  });

  it('say the sum, what it is made of, and the total that would be right', () => {
    expect(said(breaches.sumEquals)).toBe(
      'Tổng của số nhà đại đoàn kết làm mới và số nhà đại đoàn kết sửa chữa là 180 căn (120 + 60), nhưng tổng số nhà đại đoàn kết làm mới, sửa chữa ghi 175 căn.\n' +
        'Đồng chí vui lòng kiểm tra các số này và gửi lại số cần sửa.',
    );
    expect(label(breaches.sumEquals)).toBe('Sửa tổng số thành 180 căn');
    expect(label(breaches.sumEquals, 'en')).toBe('Change the total to 180 houses');
  });

  it('ask of a slip to send what was probably meant, and offer it', () => {
    expect(said(breaches.unitSlip)).toBe(
      'Số nhà đại đoàn kết làm mới ghi 52.000 căn, trong khi năm 2023 là 52 căn; có thể số đã nhập theo đơn vị tính khác.\n' +
        'Nếu đúng là 52 căn, đồng chí gửi lại: 52.',
    );
    expect(label(breaches.unitSlip)).toBe('Sửa thành 52 căn');
  });

  it('name what was probably meant in digits that the reader of numbers takes', () => {
    const meant = fc.bigInt(1n, 10n ** 12n);

    fc.assert(
      fc.property(meant, fc.constantFrom('house_money', 'road_km', 'house_new'), (units, code) => {
        const breach = broken(code, { now: { [code]: units * 1000n }, before: { [code]: units } });
        for (const locale of ['vi', 'en'] as const) {
          const typed = /(?:gửi lại|please send): (.+)\.$/.exec(said(breach, locale))?.[1] ?? '';
          const read = amountRead(readNumber(typed));
          const mended = makeAmount(breach.mend?.units ?? 0n, directory.indicator(code).decimals);
          expect(read && equalAmounts(read, mended)).toBe(true);
        }
      }),
    );
  });

  it('of a slip that cannot be written in the unit ask for the reason or the right figure', () => {
    const breach = broken('house_new', { now: { house_new: 52_345n }, before: { house_new: 52n } });

    expect(said(breach)).toContain('\nNếu số đã nhập là đúng, đồng chí cho biết lý do;');
    expect(label(breach)).toBeUndefined();
  });

  it('of a hard rule say that it cannot be, of a soft one that it is unusual', () => {
    const soft = broken('house_total', { now: { house_total: 501n, temp_house: 500n } });

    expect(said(breaches.atMost)).toBe(
      'Số xã đạt chuẩn nông thôn mới nâng cao không thể lớn hơn số xã đạt chuẩn nông thôn mới; số đã nhập lần lượt là 15 xã và 14 xã.\n' +
        'Đồng chí vui lòng kiểm tra các số này và gửi lại số cần sửa.',
    );
    expect(said(soft)).toBe(
      'Tổng số nhà đại đoàn kết làm mới, sửa chữa thường không lớn hơn số nhà tạm, nhà dột nát đã xóa; số đã nhập lần lượt là 501 căn và 500 căn.\n' +
        'Nếu số đã nhập là đúng, đồng chí cho biết lý do; nếu chưa đúng, đồng chí gửi lại số đúng.',
    );
  });

  it('say how far a figure is from last year: as a multiple, as a share, or beside a zero', () => {
    const [times, share, zero] = [
      breaches.lastYearBetween,
      broken('articles', { now: { articles: 60n }, before: { articles: 500n } }),
      broken('articles', { now: { articles: 0n }, before: { articles: 500n } }),
    ].map((breach) => said(breach).split('\n')[0]);

    expect(times).toBe(
      'Số tin, bài đăng ghi 6.200 tin, bài, gấp 12,4 lần số của năm 2023 (500 tin, bài); thường không quá 5 lần.',
    );
    expect(share).toBe(
      'Số tin, bài đăng ghi 60 tin, bài, chỉ bằng 12% số của năm 2023 (500 tin, bài); thường không dưới 20%.',
    );
    expect(zero).toBe(
      'Số tin, bài đăng ghi 0 tin, bài, trong khi năm 2023 là 500 tin, bài; thường không dưới 20% số của năm trước.',
    );
  });

  it('say "about" only of a multiple that is rounded', () => {
    const rounded = broken('articles', { now: { articles: 6210n }, before: { articles: 500n } });

    expect(said(rounded)).toContain('gấp khoảng 12,4 lần');
    expect(said(breaches.lastYearBetween)).toContain('gấp 12,4 lần');
  });

  it('compare with the same part of last year', () => {
    const breach = broken('articles', { part: 'h1', now: { articles: 60n }, before: { articles: 500n } });

    expect(said(breach)).toContain('số của 6 tháng đầu năm 2023');
  });

  it('write money short and shares in percent', () => {
    expect(said(breaches.quotientBetween)).toContain(
      'Kinh phí hỗ trợ nhà đại đoàn kết ghi 2 tỷ đồng cho 700 căn, bình quân mỗi căn khoảng 2.857.143 đồng; mức thường gặp là từ 10 triệu đồng đến 120 triệu đồng.',
    );
    expect(said(breaches.ratioMatches)).toContain(
      'ghi 90%, nhưng tính theo số đã nhập (1.180 khu dân cư trên 1.200 khu dân cư) là 98,33%.',
    );
    expect(label(breaches.ratioMatches)).toBe('Sửa tỷ lệ thành 98,33%');
    expect(said(breaches.range)).toContain('cần từ 0% đến 100%; số đã nhập là 101,5%.');
  });

  it('of two periods tell how to go on when the earlier report is the wrong one', () => {
    expect(said(breaches.partOfPeriod)).toBe(
      'Số cuộc giám sát do MTTQ chủ trì trong 6 tháng đầu năm 2024 không thể lớn hơn trong năm 2024; số liệu lần lượt là 81 cuộc và 80 cuộc.\n' +
        'Đồng chí vui lòng kiểm tra và gửi lại số đúng; nếu số đã báo cáo của kỳ kia chưa đúng, đồng chí đính chính báo cáo của kỳ đó trước.',
    );
  });

  it('of several parts that are too many together say their sum', () => {
    const figures = figureLookup({ now: { ntm_model: 8n, ntm_advanced: 7n, ntm_commune: 14n } });
    const breach = breachesOf(rules, 'ntm_model', figures).find(({ rule }) => rule.code === 'R2b');

    expect(said(first(breach ? [breach] : []))).toContain(
      'thường không lớn hơn số xã đạt chuẩn nông thôn mới; theo số đã nhập, lần lượt là 15 xã (7 + 8) và 14 xã.',
    );
  });

  it('name a second number as the rule calls it', () => {
    expect(said(breaches.secondAtMostFirst)).toContain(
      'Số được tiếp thu không thể lớn hơn số kiến nghị sau giám sát; số đã nhập lần lượt là 130 kiến nghị và 120 kiến nghị.',
    );
  });

  it('show a number that is not whole as it was said', () => {
    expect(said(breaches.wholeNumber)).toContain('cần là số nguyên; số đã nhập là 12,5 căn.');
  });

  it('name a range with one bound by that bound', () => {
    const range: Rule = { code: 'T1', severity: 'hard', kind: 'range', scope: {}, max: makeAmount(9n) };
    const [atMost] = breachesOf([range], 'letters', figureLookup({ now: { letters: 10n } }));

    expect(said(broken('letters', { now: { letters: -1n } }))).toContain('cần từ 0 đơn trở lên');
    expect(said(first(atMost ? [atMost] : []))).toContain('cần không quá 9 đơn');
  });
});

function broken(about: string, figures: TestFigures): Breach {
  return first(breachesOf(rules, about, figureLookup(figures)));
}

function first<T>(breaches: readonly T[]): T {
  const [breach] = breaches;
  if (!breach) throw new Error('the figures of the test break no rule');
  return breach;
}

function said(breach: Breach, locale: 'vi' | 'en' = 'vi'): string {
  return wording.write(locale, { paragraphs: breachWords(breach, directory).because }).text;
}

function label(breach: Breach, locale: 'vi' | 'en' = 'vi'): string | undefined {
  const { mendLabel } = breachWords(breach, directory);
  return mendLabel && wording.say(locale, mendLabel);
}
