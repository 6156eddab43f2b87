as hoa-binh at 2024-11-20T09:00:00+07:00

given report-2024.json

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> Trong năm, toàn tỉnh có 82/129 xã đạt chuẩn nông thôn mới, trong đó 30 xã đạt chuẩn nông thôn mới nâng cao. ⏎ Hỗ trợ làm mới 120 căn, sửa chữa 60 căn nhà đại đoàn kết với tổng kinh phí 8 tỷ 50 triệu đồng; trồng 15.000 cây xanh.
< Hệ thống đọc được 5 số liệu trong tin nhắn. Đồng chí xác nhận từng số; số chưa xác nhận thì chưa được lưu.
< Các số chưa rõ thuộc chỉ tiêu nào (không được lưu):
< - 30 xã: “toàn tỉnh có 82/129 xã đạt chuẩn nông thôn mới, trong đó 30 xã đạt chuẩn nông thôn mới nâng cao.”
< - 15.000: “đại đoàn kết với tổng kinh phí 8 tỷ 50 triệu đồng; trồng 15.000 cây xanh.”
< Phần 1/3 · câu 2/10
< Nội dung đã nhận: “Trong năm, toàn tỉnh có 82/129 xã đạt chuẩn nông thôn mới, trong đó 30 xã đạt chuẩn nông thôn mới nâng cao.”
< Hệ thống đọc được số xã đạt chuẩn nông thôn mới: 82 xã
< [Đúng] [Sửa] [Bỏ qua số này]

> đúng
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
<
< Phần 1/3 · câu 1/10
< Nội dung đã nhận: “Trong năm, toàn tỉnh có 82/129 xã đạt chuẩn nông thôn mới, trong đó 30 xã đạt chuẩn nông thôn mới nâng cao.”
< Hệ thống đọc được tổng số xã: 129 xã
< [Đúng] [Sửa] [Bỏ qua số này]

> đúng
< Đã ghi tổng số xã: 129 xã (một trăm hai mươi chín xã).
<
< Phần 2/3 · câu 4/10
< Nội dung đã nhận: “Hỗ trợ làm mới 120 căn, sửa chữa 60 căn nhà đại đoàn kết với tổng kinh phí 8 tỷ 50 triệu đồng; trồng 15.000 cây xanh.”
< Hệ thống đọc được số nhà đại đoàn kết làm mới: 120 căn
< [Đúng] [Sửa] [Bỏ qua số này]

> đúng
< Đã ghi số nhà đại đoàn kết làm mới: 120 căn (một trăm hai mươi căn).
<
< Phần 2/3 · câu 5/10
< Nội dung đã nhận: “Hỗ trợ làm mới 120 căn, sửa chữa 60 căn nhà đại đoàn kết với tổng kinh phí 8 tỷ 50 triệu đồng; trồng 15.000 cây xanh.”
< Hệ thống đọc được số nhà đại đoàn kết sửa chữa: 60 căn
< [Đúng] [Sửa] [Bỏ qua số này]

> đúng
< Đã ghi số nhà đại đoàn kết sửa chữa: 60 căn (sáu mươi căn).
<
< Phần 2/3 · câu 7/10
< Nội dung đã nhận: “sửa chữa 60 căn nhà đại đoàn kết với tổng kinh phí 8 tỷ 50 triệu đồng; trồng 15.000 cây xanh.”
< Hệ thống đọc được kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< [Đúng] [Sửa] [Bỏ qua số này]

> sửa
< Phần 2/3 · câu 7/10
< Kinh phí hỗ trợ nhà đại đoàn kết, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> 62
< Phần 2/3 · câu 7/10
< Số tiền này nhỏ hơn 1 triệu đồng. Đồng chí xác nhận, hoặc ghi rõ “triệu”, “tỷ”.
< [62 đồng (sáu mươi hai đồng)] [Nhập lại]

> đúng
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 62 đồng (sáu mươi hai đồng).
<
< Phần 1/3 · câu 3/10
< Số xã đạt chuẩn nông thôn mới nâng cao, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> xem tóm tắt
< Tóm tắt: đã trả lời 5/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: chưa trả lời
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: chưa trả lời
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 62 đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: chưa trả lời
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: chưa trả lời
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: chưa trả lời
<
< Còn thiếu câu: 3, 6, 8, 9, 10.
< Đồng chí nhắn số của câu để sửa câu đó.
< [Đến câu 3] [Để sau]
