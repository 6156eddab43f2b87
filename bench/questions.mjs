// Questions as officers ask them: with and without signs, typing errors, politeness, and one that is none.
export const questions = [
  'Năm 2023 toàn cụm có bao nhiêu xã đạt nông thôn mới?',
  'so xa ntm nang cao cua cum',
  'Yên Bái sửa chữa được mấy căn nhà năm 2022',
  'nhaf ddaij ddoanf keets cuar Tuyeen Quang nawm 2024',
  'Tỉnh nào được cờ thi đua xuất sắc toàn diện?',
  'so sánh quỹ vì người nghèo của Phú Thọ với Thái Nguyên năm 2023',
  'Kính gửi trợ lý, nhờ đồng chí xem giúp năm 2023 cụm ta ủng hộ Điện Biên được tất cả bao nhiêu tiền, xin cảm ơn',
  'thời tiết hôm nay thế nào',
];
