import type { ParagraphCase } from './paragraph-case.ts';

/**
 * SYNTHETIC: no province, no report and no figure here is real. Written to lead the reader astray, when it read the two
 * other sets. At first sight it read 18 figures rightly, 8 wrongly and left out 7: parts of another whole, corrections,
 * pledges, money headed in millions. What it leaves out today is under `left`.
 */
export const trapParagraphs: readonly ParagraphCase[] = [
  {
    name: 'money for other things beside houses',
    text: 'Hỗ trợ 120 căn nhà đại đoàn kết, tặng 2.000 suất quà trị giá 1 tỷ đồng, trao 50 sổ tiết kiệm trị giá 250 triệu đồng.',
    expected: { house_total: '120' },
    unmatched: ['2.000', '1 tỷ', '50', '250 triệu'],
  },
  {
    name: 'a price for each house',
    text: 'Mỗi căn nhà đại đoàn kết làm mới được hỗ trợ 50 triệu đồng, sửa chữa 25 triệu đồng/căn.',
    expected: {},
    unmatched: ['50 triệu', '25 triệu'],
  },
  {
    name: 'villages, communes and districts in one sentence',
    text: 'Có 3 đơn vị cấp huyện, 118 xã và 1.204 khu dân cư đạt chuẩn nông thôn mới.',
    expected: { kdc_ntm: '1204' },
    unmatched: ['3', '118'],
  },
  {
    name: 'the same words for two units',
    text: 'Giám sát 45 cuộc, 12 nội dung; phản biện 9 dự thảo văn bản.',
    expected: { gs_count: '45' },
    unmatched: ['12', '9'],
  },
  {
    name: 'half a year and a whole year',
    text: '6 tháng đầu năm làm mới 100 căn nhà đại đoàn kết; cả năm làm mới 250 căn nhà đại đoàn kết.',
    expected: {},
    unmatched: ['100', '250'],
  },
  {
    name: 'people who attended something else',
    text: 'Tổ chức 350 cuộc tiếp xúc cử tri, 20 hội thảo với 1.800 lượt người tham dự, 40 ý kiến tham luận.',
    expected: { txct_meetings: '350' },
    unmatched: ['20', '1.800', '40'],
  },
  {
    name: 'fund raised with what it bought',
    text: 'Quỹ Vì người nghèo vận động được 25 tỷ đồng hỗ trợ xây mới 300 nhà, giúp 1.200 hộ nghèo phát triển sản xuất, tặng 5.000 suất quà.',
    expected: { fund_poor: '25000000000', house_new: '300' },
    left: ['poor_households_helped'],
    unmatched: ['1.200', '5.000'],
  },
  {
    name: 'a standard of something else',
    text: '45 xã đạt chuẩn tiếp cận pháp luật, 60 xã đạt chuẩn quốc gia về y tế, 14 xã đạt chuẩn nông thôn mới nâng cao.',
    expected: { ntm_advanced: '14' },
    unmatched: ['45', '60'],
  },
  {
    name: 'groups and people of mediation',
    text: 'Toàn tỉnh có 1.500 tổ hòa giải với 9.000 hòa giải viên, tiếp nhận 850 vụ việc hòa giải, hòa giải thành 760 vụ.',
    expected: { mediation: '850' },
    unmatched: ['1.500', '9.000', '760'],
  },
  {
    name: 'a growth written from and to',
    text: 'Số xã đạt chuẩn nông thôn mới tăng từ 118 xã lên 127 xã.',
    expected: { ntm_commune: 'total 127' },
    unmatched: ['118'],
  },
  {
    name: 'a telephone list and a signature',
    text: 'Nơi nhận: như trên; lưu VT. Số: 123/BC-MTTQ-BTT. Ngày 05 tháng 12 năm 2024. ĐT 0208.3123.456. Số cuộc giám sát: 120.',
    expected: { gs_count: '120' },
    unmatched: [],
  },
  {
    name: 'torn numbers of a copy from a page',
    text: 'Nhân dân hiến 1 .250 m2 đất, vận động Quỹ Vì người nghèo được 8, 5 tỷ đồng, sửa chữa 1 2 căn nhà.',
    expected: {},
    unmatched: ['1', '250', '8', '5 tỷ', '1', '2'],
  },
  {
    name: 'columns of a page that lost its tabs',
    text: 'Số cuộc giám sát 100 120 120%\nSố cuộc tiếp xúc cử tri 300 350',
    expected: {},
    unmatched: ['100 120 120%', '300 350'],
  },
  {
    name: 'contributions in kind',
    text: 'Vận động Nhân dân đóng góp 3.500 ngày công, 450 triệu đồng, 1.200 m3 cát và hiến 5,2 ha đất.',
    expected: { labour_days: '3500' },
    left: ['land_donated', 'people_money'],
    unmatched: ['450 triệu', '1.200', '5,2'],
  },
  {
    name: 'what others did',
    text: 'Hội Liên hiệp Phụ nữ tổ chức 56 lớp tập huấn. HĐND tỉnh giám sát 8 cuộc. UBND tỉnh hỗ trợ 30 tỷ đồng cho an sinh xã hội.',
    expected: { training: '56', social_security: '30000000000' },
    unmatched: ['8'],
  },
  {
    name: 'a festival in some communes',
    text: 'Ngày hội Đại đoàn kết toàn dân tộc 18/11 có 25 xã tổ chức quy mô liên khu dân cư, 1.490 khu dân cư tổ chức, với 245.000 người dự.',
    expected: {},
    left: ['festival_kdc'],
    unmatched: ['25', '1.490', '245.000'],
  },
  {
    name: 'models and their kinds',
    text: 'Xây dựng 212 mô hình, trong đó 85 mô hình tự quản về môi trường, 40 mô hình Dân vận khéo.',
    expected: {},
    unmatched: ['212', '85', '40'],
  },
  {
    name: 'a household rate and a count that look alike',
    text: 'Có 182.400 hộ (91,4%) đạt danh hiệu Gia đình văn hóa; 88,6% khu dân cư đạt danh hiệu văn hóa.',
    expected: { culture_kdc_rate: '88.6' },
    unmatched: ['182.400', '91,4'],
  },
  {
    name: 'answers typed line by line, small letters',
    text: 'xa ntm 136\nxa ntm nang cao 14\nnha lam moi 412\nnha sua chua 138\nquy vnn 32,75 ty',
    expected: {
      ntm_commune: '136',
      ntm_advanced: '14',
      house_new: '412',
      house_repair: '138',
      fund_poor: '32750000000',
    },
    unmatched: [],
  },
  {
    name: 'one level after the other, then all',
    text: 'Ủy ban MTTQ tỉnh chủ trì 12 cuộc giám sát; cấp huyện 85 cuộc giám sát; cấp xã 353 cuộc giám sát. Tổng cộng 3 cấp: 450 cuộc giám sát.',
    expected: {},
    unmatched: ['12', '85', '353', '450'],
  },
  {
    name: 'a decision quoted and a year that looks like a count',
    text: 'Theo Quyết định số 1730 năm 2021, toàn tỉnh có 2023 hộ nghèo được giúp đỡ trong năm 2024.',
    expected: { poor_households_helped: '2023' },
    unmatched: [],
  },
  {
    name: 'Điện Biên is a place too',
    text: 'Đoàn công tác của tỉnh thăm, tặng quà tại Điện Biên trị giá 200 triệu đồng; ủng hộ Điện Biên 1,15 tỷ đồng.',
    expected: { dienbien_support: '1150000000' },
    unmatched: ['200 triệu'],
  },
  {
    name: 'numbers in words beside years in words',
    text: 'Năm hai nghìn không trăm hai mươi tư, sửa chữa ba mươi hai căn nhà đại đoàn kết.',
    expected: { house_repair: '32' },
    unmatched: [],
  },
  {
    name: 'pledged and paid',
    text: 'Các đơn vị đăng ký ủng hộ Quỹ Vì người nghèo 12 tỷ đồng, đã chuyển 9,5 tỷ đồng.',
    expected: {},
    unmatched: ['12 tỷ', '9,5 tỷ'],
  },
  {
    name: 'a correction in the text itself',
    text: 'Số cuộc giám sát: 120 (không phải 102). Số đơn thư: 45, đính chính: 54.',
    expected: {},
    unmatched: ['120', '102', '45', '54'],
  },
  {
    name: 'money under one heading in millions',
    text: 'ĐVT: triệu đồng\nQuỹ Vì người nghèo: 32.750\nKinh phí hỗ trợ nhà: 21.450',
    expected: {},
    unmatched: ['32.750', '21.450'],
  },
  {
    name: 'old and new houses of the shabby kind',
    text: 'Toàn tỉnh còn 450 nhà tạm, nhà dột nát; đã xóa 1.024 nhà tạm, nhà dột nát, trong đó xây mới 800 nhà, sửa chữa 224 nhà.',
    expected: { temp_house: '1024' },
    unmatched: ['450', '800', '224'],
  },
  {
    name: 'another province',
    text: 'Tỉnh bạn làm mới 300 căn nhà đại đoàn kết, tỉnh X làm mới 412 căn nhà đại đoàn kết.',
    expected: {},
    unmatched: ['300', '412'],
  },
];
