import type { ParagraphCase } from './paragraph-case.ts';

/**
 * SYNTHETIC: no province, no report and no figure here is real. Written before the reader was, and not looked at while
 * it was being made. At first sight it read 58 of 60 figures, none wrongly. One expectation is of later: a year named
 * beside the figure now tells which of two is this year's.
 */
export const heldOutParagraphs: readonly ParagraphCase[] = [
  {
    name: 'new countryside with a pair and two subsets',
    text: 'Đến nay, toàn tỉnh X có 118/171 xã đạt chuẩn nông thôn mới (chiếm 69%), trong đó có 21 xã đạt chuẩn nông thôn mới nâng cao, 04 xã nông thôn mới kiểu mẫu; 03 huyện đạt chuẩn nông thôn mới.',
    expected: {
      ntm_commune: '118',
      commune_total: '171',
      ntm_advanced: '21',
      ntm_model: '4',
      ntm_district: '3',
    },
    unmatched: ['69'],
  },
  {
    name: 'houses with money and a rate of the plan',
    text: 'Trong năm, Ủy ban MTTQ các cấp đã hỗ trợ làm mới 412 căn, sửa chữa 138 căn nhà Đại đoàn kết cho hộ nghèo, đạt 110% kế hoạch, tổng kinh phí hỗ trợ nhà đại đoàn kết là 21 tỷ 450 triệu đồng.',
    expected: { house_new: '412', house_repair: '138', house_money: '21450000000' },
    unmatched: [],
  },
  {
    name: 'a total and its parts behind "trong đó"',
    text: 'Kết quả đã làm mới, sửa chữa 550 căn nhà đại đoàn kết (trong đó: làm mới 412 căn, sửa chữa 138 căn).',
    expected: { house_total: '550', house_new: '412', house_repair: '138' },
    unmatched: [],
  },
  {
    name: 'fund raised and spent',
    text: 'Quỹ “Vì người nghèo” các cấp vận động được 32,75 tỷ đồng; đã chi từ Quỹ 28,1 tỷ đồng để hỗ trợ hộ nghèo. Kinh phí các chương trình an sinh xã hội đạt 95 tỷ đồng.',
    expected: { fund_poor: '32750000000', fund_poor_spent: '28100000000', social_security: '95000000000' },
    unmatched: [],
  },
  {
    name: 'levels of the fund are not figures',
    text: 'Toàn tỉnh vận động Quỹ Vì người nghèo được 18 tỷ 600 triệu đồng, trong đó cấp tỉnh 4 tỷ 200 triệu đồng, cấp huyện 6 tỷ đồng, cấp xã 8 tỷ 400 triệu đồng.',
    expected: { fund_poor: '18600000000' },
    unmatched: ['4 tỷ 200 triệu', '6 tỷ', '8 tỷ 400 triệu'],
  },
  {
    name: 'supervision and criticism with petitions',
    text: 'MTTQ các cấp chủ trì 312 cuộc giám sát, qua đó có 645 kiến nghị sau giám sát; tổ chức 96 hội nghị phản biện xã hội đối với dự thảo văn bản của chính quyền.',
    expected: { gs_count: '312', gs_petitions: '645', pb_count: '96' },
    unmatched: [],
  },
  {
    name: 'voter meetings with attendance and opinions',
    text: 'Phối hợp tổ chức 486 cuộc tiếp xúc cử tri với trên 52.300 lượt cử tri tham gia, tổng hợp 2.114 ý kiến, kiến nghị của cử tri gửi cơ quan có thẩm quyền giải quyết.',
    expected: { txct_meetings: '486', txct_voters: 'over 52300', txct_opinions: '2114' },
    unmatched: [],
  },
  {
    name: 'colon lines',
    text: 'Số xã đạt chuẩn NTM: 118\nSố xã NTM nâng cao: 21\nSố KDC tổ chức Ngày hội ĐĐK: 1.502\nSố suất quà Tết tặng hộ nghèo: 41.250 suất\nSố vụ hòa giải: chưa có số liệu\nĐơn thư: không có',
    expected: {
      ntm_commune: '118',
      ntm_advanced: '21',
      festival_kdc: '1502',
      tet_gifts: '41250',
      mediation: 'missing',
      letters: 'zero',
    },
    unmatched: [],
  },
  {
    name: 'a table pasted with tabs, numbered rows and a unit column',
    text: '1\tNhà đại đoàn kết làm mới\tcăn\t412\n2\tNhà đại đoàn kết sửa chữa\tcăn\t138\n3\tKinh phí hỗ trợ nhà\ttriệu đồng\t21.450\n4\tQuỹ Vì người nghèo\ttỷ đồng\t32,75',
    expected: {
      house_new: '412',
      house_repair: '138',
      house_money: '21450000000',
      fund_poor: '32750000000',
    },
    unmatched: [],
  },
  {
    name: 'a table with plan and result and no telling which column is which',
    text: '| Nhà làm mới | căn | 400 | 412 |\n| Nhà sửa chữa | căn | 138 |',
    expected: { house_repair: '138' },
    unmatched: ['400', '412'],
  },
  {
    name: 'a growth and a new total',
    text: 'Năm 2024 tăng 9 xã so với năm 2023, nâng tổng số xã đạt chuẩn nông thôn mới lên 127 xã.',
    expected: { ntm_commune: 'total 127' },
    unmatched: ['9'],
  },
  {
    name: 'no marks, shorthand of a phone',
    text: 'bc: lam moi 412 can, sua chua 138 can nha ddk. quy vnn van dong dc 32,75 ty. to chuc 486 cuoc txct',
    expected: { house_new: '412', house_repair: '138', fund_poor: '32750000000', txct_meetings: '486' },
    unmatched: [],
  },
  {
    name: 'land, labour, money and roads of the people',
    text: 'Nhân dân đã hiến 236.500 m2 đất, đóng góp 61.200 ngày công lao động, làm mới, sửa chữa 154,5 km đường giao thông nông thôn; tiền Nhân dân đóng góp 48,2 tỷ đồng.',
    expected: { land_donated: '236500', labour_days: '61200', road_km: '154.5', people_money: '48200000000' },
    unmatched: [],
  },
  {
    name: 'targets are not results',
    text: 'Năm 2025 phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới, làm mới 500 căn nhà đại đoàn kết, vận động Quỹ Vì người nghèo 35 tỷ đồng.',
    expected: {},
    unmatched: ['10', '500', '35 tỷ'],
  },
  {
    name: 'one example district',
    text: 'Toàn tỉnh đã làm mới 412 căn nhà đại đoàn kết. Điển hình là huyện Bình Thử làm mới 65 căn, xã Tân Thử sửa chữa 12 căn.',
    expected: { house_new: '412' },
    unmatched: ['65', '12'],
  },
  {
    name: 'document numbers, dates and a telephone number',
    text: 'Thực hiện Kế hoạch số 45/KH-MTTQ ngày 12/3/2024 và Thông tri 28/TTr-MTTW-BTT, MTTQ các cấp tổ chức 96 hội nghị đối thoại của người đứng đầu với Nhân dân. Liên hệ: 0912 000 111.',
    expected: { dialogues: '96' },
    unmatched: [],
  },
  {
    name: 'festival with a rate',
    text: 'Có 1.502/1.530 khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc (18/11).\nTỷ lệ gia đình văn hóa đạt 91,4%; tỷ lệ khu dân cư văn hóa đạt 88,6%.',
    expected: {
      festival_kdc: '1502',
      kdc_total: '1530',
      culture_family_rate: '91.4',
      culture_kdc_rate: '88.6',
    },
    unmatched: [],
  },
  {
    name: 'money in digits and words',
    text: 'Số tiền ủng hộ chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” là 1.150.000.000 đồng (một tỷ một trăm năm mươi triệu đồng).',
    expected: { dienbien_support: '1150000000' },
    unmatched: [],
  },
  {
    name: 'a range and an ambiguous amount stay what they are',
    text: 'Quỹ cứu trợ thiên tai: khoảng 8-9 tỷ đồng; Kinh phí an sinh xã hội: 8.050 tỷ đồng',
    expected: { relief: 'about range 8000000000..9000000000', social_security: 'choice' },
    unmatched: [],
  },
  {
    name: 'temporary houses and gifts with a value that nobody asked for',
    text: 'Xóa được 1.024 nhà tạm, nhà dột nát; tặng 41.250 suất quà Tết cho hộ nghèo, trị giá 20,6 tỷ đồng; tặng 350 xe đạp cho học sinh.',
    expected: { temp_house: '1024', tet_gifts: '41250' },
    unmatched: ['20,6 tỷ', '350'],
  },
  {
    name: 'line breaks in the middle of sentences and broken spaces',
    text: 'Ban Thanh tra nhân dân các xã đã giám sát\n1.876 vụ việc; Ban Giám sát đầu tư của cộng đồng giám\nsát 734 công trình,  dự án. Hòa giải thành\n802 vụ.',
    expected: { ttnd_cases: '1876', gsdt_projects: '734' },
    unmatched: ['802'],
  },
  {
    name: 'households are no houses',
    text: 'Hỗ trợ làm mới 120 hộ, sửa chữa 45 hộ; có 2.310 hộ nghèo được giúp đỡ.',
    expected: { poor_households_helped: '2310' },
    unmatched: ['120', '45'],
  },
  {
    name: 'organisation and information',
    text: 'Tổ chức 3.420 buổi tuyên truyền, đăng 1.875 tin, bài; mở 84 lớp tập huấn cho 6.150 lượt cán bộ Mặt trận; kết nạp mới 4.812 đoàn viên, hội viên; giới thiệu 967 đoàn viên ưu tú cho Đảng xem xét.',
    expected: {
      propaganda: '3420',
      articles: '1875',
      training: '84',
      new_members: '4812',
      party_intro: '967',
    },
    unmatched: ['6.150'],
  },
  {
    name: 'the same figure in two years',
    text: 'Năm 2023 làm mới 390 căn nhà đại đoàn kết, năm 2024 làm mới 412 căn nhà đại đoàn kết.',
    expected: { house_new: '412' },
    unmatched: ['390'],
  },
];
