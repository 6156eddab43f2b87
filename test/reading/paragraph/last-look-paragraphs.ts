import type { ParagraphCase } from './paragraph-case.ts';

/**
 * SYNTHETIC: nothing here is real. Written last, in the voice of several offices. At first sight the reader read 35
 * figures rightly, none wrongly, and left out 5.
 */
export const lastLookParagraphs: readonly ParagraphCase[] = [
  {
    name: 'a long official paragraph',
    text: 'Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” được triển khai sâu rộng. Trong năm 2024, Nhân dân trong tỉnh đã tự nguyện hiến 312.400 m2 đất, đóng góp 58.700 ngày công lao động và trên 62,5 tỷ đồng; làm mới, nâng cấp 210 km đường giao thông nông thôn. Đến nay, toàn tỉnh có 127/171 xã đạt chuẩn nông thôn mới, đạt tỷ lệ 74,3%; 24 xã đạt chuẩn nông thôn mới nâng cao; 05 xã đạt chuẩn nông thôn mới kiểu mẫu.',
    expected: {
      land_donated: '312400',
      labour_days: '58700',
      road_km: '210',
      ntm_commune: '127',
      commune_total: '171',
      ntm_advanced: '24',
      ntm_model: '5',
    },
    left: ['people_money'],
    unmatched: ['62,5 tỷ', '74,3'],
  },
  {
    name: 'an office that writes the indicator behind the number',
    text: '312 cuộc giám sát, 96 hội nghị phản biện xã hội, 486 hội nghị tiếp xúc cử tri, 84 lớp tập huấn, 3.420 buổi tuyên truyền, 1.875 tin bài.',
    expected: {
      gs_count: '312',
      pb_count: '96',
      txct_meetings: '486',
      training: '84',
      propaganda: '3420',
      articles: '1875',
    },
    unmatched: [],
  },
  {
    name: 'an office that writes it before',
    text: 'Giám sát được 312 cuộc, phản biện xã hội 96 hội nghị, tiếp xúc cử tri 486 cuộc, tuyên truyền 3.420 buổi, kết nạp đoàn viên, hội viên mới 4.812 người.',
    expected: {
      gs_count: '312',
      pb_count: '96',
      txct_meetings: '486',
      propaganda: '3420',
      new_members: '4812',
    },
    unmatched: [],
  },
  {
    name: 'a message of a phone in a hurry',
    text: 'da em bao cao a: nha lam moi 75, sua chua 30, tong 105 can. kinh phi 4 ty 2. giam sat 40 cuoc, phan bien 12 cuoc',
    expected: { house_new: '75', house_repair: '30', house_total: '105', gs_count: '40', pb_count: '12' },
    left: ['house_money'],
    unmatched: ['4 ty 2'],
  },
  {
    name: 'Tết',
    text: 'Dịp Tết Nguyên đán Giáp Thìn, MTTQ các cấp đã trao 38.500 suất quà Tết cho hộ nghèo với tổng trị giá 19,2 tỷ đồng, tăng 3.200 suất so với năm trước.',
    expected: { tet_gifts: '38500' },
    unmatched: ['19,2 tỷ', '3.200'],
  },
  {
    name: 'storm relief',
    text: 'Sau bão số 3, Ban Vận động cứu trợ tiếp nhận ủng hộ đồng bào bị thiên tai số tiền 45,6 tỷ đồng; đã phân bổ 40 tỷ đồng. Quỹ cứu trợ thiên tai còn dư 5,6 tỷ đồng.',
    expected: { relief: '45600000000' },
    unmatched: ['40 tỷ', '5,6 tỷ'],
  },
  {
    name: 'boards and their work',
    text: 'Toàn tỉnh có 171 Ban Thanh tra nhân dân, 171 Ban Giám sát đầu tư của cộng đồng; các Ban Thanh tra nhân dân giám sát 1.876 vụ việc, kiến nghị xử lý 96 vụ.',
    expected: { ttnd_boards: '171', gsdt_boards: '171', ttnd_cases: '1876' },
    unmatched: ['96'],
  },
  {
    name: 'a share of a fund for houses',
    text: 'Trích Quỹ Vì người nghèo 15 tỷ đồng hỗ trợ xây dựng mới 300 căn nhà đại đoàn kết (50 triệu đồng/căn) và sửa chữa 60 căn nhà đại đoàn kết (25 triệu đồng/căn).',
    expected: { house_new: '300', house_repair: '60' },
    unmatched: ['15 tỷ', '50 triệu', '25 triệu'],
  },
  {
    name: 'results so far beside the resolution',
    text: 'Nghị quyết đề ra mục tiêu 130 xã đạt chuẩn nông thôn mới, kết quả đến nay có 127 xã đạt chuẩn nông thôn mới, bằng 97,7% mục tiêu.',
    expected: { ntm_commune: '127' },
    unmatched: ['130'],
  },
  {
    name: 'digital pages and groups',
    text: 'Xây dựng 171 trang fanpage, 1.420 nhóm Zalo của Ban công tác Mặt trận; điểm tự chấm của đơn vị: 96,5 điểm.',
    expected: { self_score: '96.5' },
    unmatched: ['171', '1.420'],
  },
  {
    name: 'dialogues and what the people said',
    text: 'Người đứng đầu cấp ủy, chính quyền tổ chức 96 cuộc đối thoại với Nhân dân, có 7.800 lượt người tham gia, 412 ý kiến được trao đổi trực tiếp.',
    expected: { dialogues: '96' },
    unmatched: ['7.800', '412'],
  },
  {
    name: 'a table of the year before and of this year',
    text: 'STT | Nội dung | ĐVT | Năm 2023 | Năm 2024\n1 | Nhà làm mới | căn | 390 | 412\n2 | Số cuộc giám sát | cuộc | 300 | 312',
    expected: {},
    unmatched: ['390', '412', '300', '312'],
  },
  {
    name: 'a table whose cells say nothing',
    text: 'Nội dung\tĐVT\tKết quả\nSố vụ hòa giải\tvụ\t-\nSố đơn thư\tđơn\t0\nNhà tạm, nhà dột nát đã xóa\tcăn\tchưa có số liệu\nSố lớp tập huấn\tlớp\t84',
    expected: { mediation: 'missing', letters: 'zero', temp_house: 'missing', training: '84' },
    unmatched: [],
  },
  {
    name: 'small figures in words with marks',
    text: 'Có hai mươi mốt xã đạt chuẩn nông thôn mới nâng cao và năm xã nông thôn mới kiểu mẫu; giới thiệu cho Đảng chín trăm sáu mươi bảy đoàn viên ưu tú.',
    expected: { party_intro: '967' },
    left: ['ntm_advanced', 'ntm_model'],
    unmatched: ['hai mươi mốt'],
  },
  {
    name: 'recognised this year, in all and by plan',
    text: 'Năm 2024 có thêm 9 xã được công nhận đạt chuẩn nông thôn mới (kế hoạch 8 xã), lũy kế 127 xã đạt chuẩn nông thôn mới, còn 44 xã chưa đạt.',
    expected: { ntm_commune: '127' },
    unmatched: ['9', '8', '44'],
  },
];
