import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/bot/store.ts';
import { answerTo, approved, receiptOf, type Said } from '../../support/answering.ts';
import { testDatabase, testNow } from '../../support/database.ts';

/** Every figure here is synthetic. */
let database: Database;
beforeEach(async () => {
  database = await testDatabase();
});

const members = ['phu-tho', 'bac-kan', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai', 'thai-nguyen'];

describe('a flow of the cluster', () => {
  it('is the sum of that very period, with zero, missing and not applicable apart', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 500n });
    await approved(database, 'bac-kan', '2024', { house_total: 0n });
    await approved(database, 'bac-giang', '2024', { house_total: 'notApplicable' });
    await approved(database, 'hoa-binh', '2024', { house_total: 'notReported' });
    await approved(database, 'yen-bai', '2024-h1', { house_total: 90n });

    const { lines, facts } = await answerTo(database, 'tổng số nhà đại đoàn kết toàn cụm năm 2024');

    expect(facts).toMatchObject({ value: '500', status: 'approved', unitOfMeasure: 'căn' });
    expect(lines).toEqual([
      'Tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2024: 500 căn.',
      '',
      'Phạm vi: cộng số liệu của 2/6 tỉnh; chưa có số liệu của tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.',
      'Không áp dụng đối với tỉnh Bắc Giang; phạm vi tính trên 6 tỉnh còn lại.',
      'Trạng thái: đã duyệt.',
      `Nguồn: báo cáo năm 2024 của 2 đơn vị (mã ${receiptOf('phu-tho', '2024')}, ${receiptOf('bac-kan', '2024')}).`,
    ]);
  });

  it('is "khoảng" where one of its figures is', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 500n });
    await approved(database, 'bac-kan', '2024', { house_total: ['about', 200n] });

    const { lines } = await answerTo(database, 'tổng số nhà đại đoàn kết toàn cụm năm 2024');

    expect(lines[0]).toBe(
      'Tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2024: khoảng 700 căn.',
    );
  });

  it('is "không áp dụng" where it applies to nobody, and unknown where nobody reported', async () => {
    for (const unit of members) await approved(database, unit, '2024', { relief: 'notApplicable' });
    await approved(database, 'phu-tho', '2024', { tet_gifts: 'notReported' });

    const relief = await answerTo(database, 'quỹ cứu trợ thiên tai toàn cụm năm 2024');
    const gifts = await answerTo(database, 'số suất quà tết toàn cụm năm 2024');

    expect(relief.lines[0]).toMatch(/toàn Cụm, năm 2024: không áp dụng\.$/);
    expect(gifts.lines[0]).toMatch(/^Hệ thống chưa có số liệu về .* toàn Cụm, năm 2024\.$/);
    expect([relief.facts.value, gifts.facts.value]).toEqual([undefined, undefined]);
  });
});

describe('a stock of the cluster', () => {
  it('takes the latest of each member inside the period, and says whose is of an earlier day', async () => {
    await approved(database, 'phu-tho', '2024', { ntm_commune: 140n }, { asOf: '2024-11-30' });
    await approved(database, 'phu-tho', '2024-m9', { ntm_commune: 120n }, { asOf: '2024-09-30' });
    await approved(database, 'bac-giang', '2024-m9', { ntm_commune: 150n }, { asOf: '2024-09-30' });
    await approved(database, 'hoa-binh', '2024-h1', { ntm_commune: 80n });
    await approved(database, 'yen-bai', '2022', { ntm_commune: 93n });

    const { lines, facts } = await answerTo(database, 'toàn cụm năm 2024 có bao nhiêu xã nông thôn mới');

    expect(facts.value).toBe('370');
    expect(lines.slice(2, 6)).toEqual([
      'Phạm vi: cộng số liệu của 3/7 tỉnh; chưa có số liệu của tỉnh Bắc Kạn, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.',
      'Số liệu mới nhất của tỉnh Bắc Giang là số liệu 9 tháng đầu năm 2024, tính đến 30/09/2024.',
      'Số liệu mới nhất của tỉnh Hòa Bình là số liệu 6 tháng đầu năm 2024.',
      'Đây là số lũy kế, không cộng dồn qua các năm.',
    ]);
    expect(lines.at(-1)).toContain(
      `báo cáo 6 tháng đầu năm 2024 của tỉnh Hòa Bình (mã ${receiptOf('hoa-binh', '2024-h1')})`,
    );
  });

  it('that is on record for the cluster itself is never a sum', async () => {
    for (const unit of members) await approved(database, unit, '2023', { ntm_commune: 1n });

    const { lines, facts } = await answerTo(database, 'toàn cụm năm 2023 có bao nhiêu xã nông thôn mới');

    expect(facts).toMatchObject({ value: '653', status: 'official' });
    expect(lines.join('\n')).not.toContain('cộng số liệu');
  });
});

describe('a rate of the cluster', () => {
  const question = 'tỷ lệ khu dân cư tổ chức ngày hội của toàn cụm năm 2024';

  it('is made of both figures of the same members', async () => {
    await approved(database, 'phu-tho', '2024', { festival_kdc: 990n, kdc_total: 1000n });
    await approved(database, 'yen-bai', '2024', { festival_kdc: 1300n, kdc_total: 1400n });
    await approved(database, 'bac-kan', '2024', { festival_kdc: 500n });
    await approved(database, 'hoa-binh', '2024', { kdc_total: 900n, festival_rate: 5000n });
    await approved(database, 'tuyen-quang', '2024', { festival_kdc: 'notApplicable', kdc_total: 700n });

    const { lines, facts } = await answerTo(database, question);

    // 2290 / 2400; with the 900 areas of Hòa Bình or the 500 of Bắc Kạn it would be another.
    expect(facts.value).toBe('95.42');
    expect(lines.slice(2, 5)).toEqual([
      'Phạm vi: tính lại từ tử số và mẫu số của 2/6 tỉnh; chưa có đủ hai số này của tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình và tỉnh Thái Nguyên.',
      'Không áp dụng đối với tỉnh Tuyên Quang; phạm vi tính trên 6 tỉnh còn lại.',
      'Tỷ lệ do hệ thống tính: số khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc (2.290 khu dân cư) trên tổng số khu dân cư (2.400 khu dân cư).',
    ]);
  });

  it('is not the average of rates, and says why there is none', async () => {
    await approved(database, 'phu-tho', '2024', { festival_rate: 9900n });
    await approved(database, 'yen-bai', '2024', { festival_rate: 9100n });

    const { lines, facts, choices } = await answerTo(database, question);

    expect(facts.value).toBeUndefined();
    expect(lines[1]).toContain('các tỷ lệ không được lấy bình quân');
    expect(choices).toEqual(['Tỷ lệ của từng đơn vị']);
  });

  it('of a member is the reported one, or computed where only its two figures are known', async () => {
    await approved(database, 'phu-tho', '2024', {
      festival_rate: 9850n,
      festival_kdc: 990n,
      kdc_total: 1000n,
    });
    await approved(database, 'yen-bai', '2024', { festival_kdc: 1300n, kdc_total: 1400n });

    const own = await answerTo(
      database,
      'tỷ lệ khu dân cư tổ chức ngày hội của tỉnh Phú Thọ và tỉnh Yên Bái năm 2024',
    );

    const text = own.lines.join('\n');
    expect(text).toContain('98,5%');
    expect(text).toContain('92,86%');
    expect(text).toContain('Tỷ lệ của tỉnh Yên Bái do hệ thống tính');
  });
});

describe('beside a total', () => {
  it('a ranking names apart who has no figure and whom the indicator does not concern', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 0n });
    await approved(database, 'bac-kan', '2024', { house_total: ['about', 200n] });
    await approved(database, 'bac-giang', '2024', { house_total: 'notApplicable' });

    const { lines } = await answerTo(database, 'xếp hạng các tỉnh về nhà đại đoàn kết năm 2024');

    expect(lines.slice(1, 6)).toEqual([
      'Cao nhất: tỉnh Bắc Kạn (khoảng 200 căn).',
      '1. Tỉnh Bắc Kạn: khoảng 200 căn',
      '2. Tỉnh Phú Thọ: 0 căn',
      'Chưa có số liệu kỳ này nên không xếp hạng: tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.',
      'Không áp dụng đối với tỉnh Bắc Giang nên không xếp hạng.',
    ]);
  });

  it('a comparison says what is missing, and nothing of a source that has no figures by unit', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 500n });
    await approved(database, 'bac-kan', '2024', { house_total: 'notApplicable' });

    const { lines } = await answerTo(database, 'so sánh nhà đại đoàn kết của Bắc Kạn và Yên Bái năm 2024');

    expect(lines.slice(1, 4)).toEqual([
      '- Tỉnh Bắc Kạn: không áp dụng',
      '- Tỉnh Yên Bái: chưa có số liệu',
      'Chưa đủ số liệu để so sánh.',
    ]);
    expect(lines.join('\n')).not.toContain('Nguồn hiện có chỉ công bố');
  });

  it('a share of one indicator in another is over the same members', async () => {
    await approved(database, 'phu-tho', '2024', { ntm_commune: 140n, commune_total: 200n });
    await approved(database, 'bac-kan', '2024', { commune_total: 100n });

    const { lines } = await answerTo(database, 'tỷ lệ xã nông thôn mới trên tổng số xã toàn cụm năm 2024');

    expect(lines[0]).toBe(
      'Số xã đạt chuẩn nông thôn mới chiếm 70,0% tổng số xã của toàn Cụm, năm 2024: 140 xã trên 200 xã.',
    );
    expect(lines[2]).toContain('1/7 tỉnh');
  });

  it('a trend tells the scope of each period, and that two are not of the same members', async () => {
    await approved(database, 'phu-tho', '2024', { ntm_commune: 140n });

    const { lines } = await answerTo(database, 'xã nông thôn mới toàn cụm qua các năm');

    expect(lines).toContain('Phạm vi năm 2023: toàn Cụm, 7 tỉnh thành viên.');
    expect(lines.find((line) => line.startsWith('Phạm vi năm 2024: cộng số liệu của 1/7'))).toBeDefined();
    expect(lines).toContain(
      'Hai kỳ này gồm số liệu của các tỉnh khác nhau; mức tăng, giảm chỉ để tham khảo.',
    );
  });

  it('the source of a total is all its reports', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 500n });
    await approved(database, 'bac-kan', '2024', { house_total: 200n });

    const { lines } = await answerTo(
      database,
      'số liệu 700 nhà đại đoàn kết toàn cụm năm 2024 lấy từ nguồn nào',
    );

    expect(lines[0]).toMatch(
      /^Số liệu 700 căn \(.* của toàn Cụm, năm 2024\) .*báo cáo năm 2024 của 2 đơn vị/,
    );
  });
});

describe('the source of a total', () => {
  it('fits on a phone when seven reports are behind it, and names none of them in full', async () => {
    for (const unit of members) await approved(database, unit, '2024', { house_total: 10n });

    const { lines } = await answerTo(database, 'tổng số nhà đại đoàn kết toàn cụm năm 2024');

    const codes = members.map((unit) => receiptOf(unit, '2024')).join(', ');
    expect(lines.at(-1)).toBe(`Nguồn: báo cáo năm 2024 của 7 đơn vị (mã ${codes}).`);
    expect(lines[2]).toBe('Phạm vi: cộng số liệu của 7/7 tỉnh thành viên.');
  });

  it('counts the reports only when several years of them are behind it', async () => {
    for (const unit of members) {
      await approved(database, unit, '2022', { house_total: 8n });
      await approved(database, unit, '2024', { house_total: 10n });
    }

    const { lines } = await answerTo(database, 'nhà đại đoàn kết toàn cụm năm 2022 và 2024');

    expect(lines.at(-1)).toBe('Nguồn: báo cáo năm 2022 của 7 đơn vị và báo cáo năm 2024 của 7 đơn vị.');
  });

  it('keeps another paper beside the reports', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 10n });
    await approved(database, 'bac-kan', '2024', { house_total: 10n });
    const period = { year: 2024, part: 'year' } as const;
    const value = { kind: 'value', units: 5n } as const;
    const subject = { indicator: 'house_total', subject: 'yen-bai', unit: 'yen-bai', period, value };
    await database.transaction((store) =>
      store.figures.record(
        [{ ...subject, status: 'official' }],
        { code: 'import/1', kind: 'import', title: 'Tệp thử' },
        testNow,
      ),
    );

    const { lines, facts } = await answerTo(database, 'tổng số nhà đại đoàn kết toàn cụm năm 2024');

    expect(lines.at(-1)).toMatch(/^Nguồn: báo cáo năm 2024 của 2 đơn vị \(mã .*\) và “Tệp thử”\.$/);
    expect(lines).toContain('Trạng thái: chưa thống nhất (đã duyệt và chính thức).');
    expect(facts.status).toBe('approved');
  });

  it('tells which figures were typed on behalf of a unit, until the unit has confirmed them', async () => {
    await approved(database, 'phu-tho', '2024', { house_total: 10n });
    await approved(database, 'yen-bai', '2024', { house_total: 20n }, { isUnconfirmed: true });
    const question = 'tổng số nhà đại đoàn kết toàn cụm năm 2024';

    const before = await answerTo(database, question);
    await approved(database, 'yen-bai', '2024', { house_total: 20n });
    const after = await answerTo(database, question);

    const warning = 'Số liệu của tỉnh Yên Bái do Cụm trưởng nhập hộ, đơn vị chưa xác nhận.';
    expect(before.lines).toContain(warning);
    expect(after.lines).not.toContain(warning);
    expect(after.facts).toEqual(before.facts);
  });
});

it('the order of approvals does not matter', async () => {
  const reports: readonly (readonly [string, Readonly<Record<string, Said>>])[] = [
    ['phu-tho', { house_total: 500n, ntm_commune: 140n, festival_kdc: 990n, kdc_total: 1000n }],
    ['bac-kan', { house_total: 0n, ntm_commune: 'notApplicable', festival_rate: 9850n }],
    ['hoa-binh', { house_total: ['about', 200n], ntm_commune: 'notReported', festival_kdc: 10n }],
    ['thai-nguyen', { house_total: 'notApplicable', ntm_commune: 109n, kdc_total: 900n }],
    ['yen-bai', { house_total: 90n, ntm_commune: 105n, festival_kdc: 1300n, kdc_total: 1400n }],
  ];
  const questions = [
    'tổng số nhà đại đoàn kết toàn cụm năm 2024',
    'toàn cụm năm 2024 có bao nhiêu xã nông thôn mới',
    'tỷ lệ khu dân cư tổ chức ngày hội của toàn cụm năm 2024',
    'xếp hạng các tỉnh về nhà đại đoàn kết năm 2024',
  ];
  const answersAfter = async (order: typeof reports) => {
    const own = await testDatabase();
    for (const [unit, figures] of order) await approved(own, unit, '2024', figures);
    return Promise.all(questions.map((question) => answerTo(own, question)));
  };
  const expected = await answersAfter(reports);

  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...reports], { minLength: reports.length }), async (order) => {
      expect(await answersAfter(order)).toEqual(expected);
    }),
    { numRuns: 4 },
  );
});
