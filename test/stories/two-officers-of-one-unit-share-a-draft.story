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

> 129
< Đã ghi tổng số xã: 129 xã (một trăm hai mươi chín xã).
<
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

as hoa-binh-2

at 2024-11-20T14:00:00+07:00

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đang có bản nháp do đồng chí Cán bộ giả định, Hòa Bình giữ từ 9 giờ 00, ngày 20/11/2024.
< Bản nháp: đã có 1/10 câu, chưa nộp.
< [Tiếp nhận bản nháp] [Xem báo cáo]

> xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình
< Bản nháp: đã có 1/10 câu, chưa nộp.
< Bản nháp do đồng chí Cán bộ giả định, Hòa Bình giữ từ 9 giờ 00, ngày 20/11/2024.
< I. Nông thôn mới:
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: chưa trả lời
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: chưa trả lời
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: chưa trả lời
< 5. Số nhà đại đoàn kết sửa chữa: chưa trả lời
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: chưa trả lời
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: chưa trả lời
< 8. Số tiền vận động Quỹ “Vì người nghèo”: chưa trả lời
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: chưa trả lời
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: chưa trả lời
< [Sửa số liệu]

press Tiếp nhận bản nháp
< Đồng chí tiếp nhận bản nháp Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình; các số đã ghi được giữ nguyên.
hoa-binh < Đồng chí Cán bộ giả định thứ hai, Hòa Bình đã tiếp nhận bản nháp Báo cáo tổng kết năm 2024 (thử nghiệm); các số đồng chí đã ghi được giữ nguyên.
< Đồng chí đang làm dở: đã trả lời 1/10 câu.
< [Làm tiếp (câu 2/10)] [Xem tóm tắt] [Bỏ bản nháp]

press Làm tiếp (câu 2/10)
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> 82
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
<
< Phần 1/3 · câu 3/10
< Số xã đạt chuẩn nông thôn mới nâng cao, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

as hoa-binh

> 83
< Bản nháp hiện do đồng chí Cán bộ giả định thứ hai, Hòa Bình giữ từ 14 giờ 00, ngày 20/11/2024; nội dung đồng chí vừa gửi chưa được lưu. Nhắn “gửi số liệu” nếu đồng chí cần tiếp nhận.

as bac-giang

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Bắc Giang.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

as bac-kan

> còn tỉnh nào chưa gửi
< Báo cáo tổng kết năm 2024 (thử nghiệm): 0/7 đơn vị đã nộp.
< 1. Tỉnh Phú Thọ: chưa có tín hiệu
< 2. Tỉnh Bắc Kạn: chưa có tín hiệu
< 3. Tỉnh Tuyên Quang: chưa có tín hiệu
< 4. Tỉnh Yên Bái: chưa có tín hiệu
< 5. Tỉnh Thái Nguyên: chưa có tín hiệu
< 6. Tỉnh Bắc Giang: bản nháp 0%
< 7. Tỉnh Hòa Bình: bản nháp 20%
< [1] Nhắc tỉnh Phú Thọ
< [2] Nhắc tỉnh Bắc Kạn
< [3] Nhắc tỉnh Tuyên Quang
< [4] Nhắc tỉnh Yên Bái
< [5] Nhắc tỉnh Thái Nguyên
< [6] Nhắc tỉnh Bắc Giang
< [7] Nhắc tỉnh Hòa Bình
< [8] Mức độ đúng hạn

as bac-giang

> còn tỉnh nào chưa gửi
< Tình hình nộp báo cáo của các đơn vị chỉ cung cấp cho Cụm trưởng. Đồng chí có thể hỏi tình hình của đơn vị đồng chí.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]
