as hoa-binh at 2024-11-20T09:00:00+07:00

given report-2024.json

> em gửi số liệu ạ
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

> quay lại
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Đang ghi tổng số xã: 129 xã
< [Giữ nguyên] [Bỏ qua] [Để sau]

> 130
< Đã ghi tổng số xã: 130 xã (một trăm ba mươi xã).
<
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> bỏ qua
< Phần 1/3 · câu 2/10
< Đồng chí vui lòng cho biết lý do bỏ qua câu này: chọn một lý do, hoặc ghi lý do khác.
< [Chưa có số liệu] [Không áp dụng cho đơn vị] [Lý do khác] [Quay lại]

> chưa có số liệu
< Đã bỏ qua câu 2. Lý do: Chưa có số liệu.
<
< Phần 1/3 · câu 3/10
< Số xã đạt chuẩn nông thôn mới nâng cao, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> chưa có số liệu
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: chưa có số liệu (không tính là 0).
<
< Phần 2/3 · câu 4/10
< Số nhà đại đoàn kết làm mới, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> không có
< Đã ghi số nhà đại đoàn kết làm mới: 0 căn (không căn).
<
< Phần 2/3 · câu 5/10
< Số nhà đại đoàn kết sửa chữa, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> 60
< Đã ghi số nhà đại đoàn kết sửa chữa: 60 căn (sáu mươi căn).
<
< Phần 2/3 · câu 6/10
< Tổng số nhà đại đoàn kết làm mới, sửa chữa, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> bỏ qua
< Phần 2/3 · câu 6/10
< Đồng chí vui lòng cho biết lý do bỏ qua câu này: chọn một lý do, hoặc ghi lý do khác.
< [Chưa có số liệu] [Không áp dụng cho đơn vị] [Lý do khác] [Quay lại]

> chờ các xã báo cáo
< Đã bỏ qua câu 6. Lý do: chờ các xã báo cáo.
<
< Phần 2/3 · câu 7/10
< Kinh phí hỗ trợ nhà đại đoàn kết, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> 8.050 tỷ
< Phần 2/3 · câu 7/10
< Số này có thể hiểu theo hai cách, cách nhau 1.000 lần. Đồng chí chọn số cần ghi.
< [8.050.000.000.000 đồng (tám nghìn không trăm năm mươi tỷ đồng)] [8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng)] [Nhập lại]

> 8,05 tỷ đồng (tám tỷ không trăm năm mươi triệu đồng)
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng).
<
< Phần 2/3 · câu 8/10
< Số tiền vận động Quỹ “Vì người nghèo”, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> đúng không ạ?
< Hệ thống chưa hiểu câu hỏi của đồng chí. Hệ thống chỉ trả lời về số liệu, khen thưởng và tổ chức của Cụm thi đua.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< [1] Xem hướng dẫn
< Phần 2/3 · câu 8/10
< Số tiền vận động Quỹ “Vì người nghèo”, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> hạn nộp là ngày nào ạ
< Báo cáo tổng kết năm 2024 (thử nghiệm): gửi trước 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Số liệu tính đến hết ngày 30/11/2024.
< Nơi nhận: Cụm trưởng, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn; đồng chí có thể gửi số liệu ngay tại đây bằng cách nhắn “gửi số liệu”.
< Phần 2/3 · câu 8/10
< Số tiền vận động Quỹ “Vì người nghèo”, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> khoảng 12 tỷ
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: khoảng 12.000.000.000 đồng (mười hai tỷ đồng).
<
< Phần 3/3 · câu 9/10
< Số kiến nghị sau giám sát, từ ngày 01/01/2024 đến ngày 30/11/2024 (kiến nghị)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> không áp dụng
< Đã ghi số kiến nghị sau giám sát: không áp dụng.
<
< Phần 3/3 · câu 10/10
< Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc, tính đến ngày 30/11/2024 (%)?
< Ví dụ: 98,5.
< [Quay lại] [Bỏ qua] [Để sau]

> 98,5
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% (chín mươi tám phẩy năm phần trăm).
<
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 130 xã
< 2. Số xã đạt chuẩn nông thôn mới: chưa có số liệu
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: chưa có số liệu
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 0 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: chưa có số liệu (chờ các xã báo cáo)
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: khoảng 12 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: không áp dụng
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> sửa câu 2
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Đang ghi số xã đạt chuẩn nông thôn mới: chưa có số liệu
< [Giữ nguyên] [Quay lại] [Bỏ qua] [Để sau]

> 82
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
<
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 130 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: chưa có số liệu
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 0 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: chưa có số liệu (chờ các xã báo cáo)
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: khoảng 12 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: không áp dụng
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> 6
< Phần 2/3 · câu 6/10
< Tổng số nhà đại đoàn kết làm mới, sửa chữa, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Đang ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: chưa có số liệu (chờ các xã báo cáo)
< [Giữ nguyên] [Quay lại] [Bỏ qua] [Để sau]

> 60
< Phần 2/3 · câu 6/10
< Kinh phí hỗ trợ nhà đại đoàn kết ghi 8,05 tỷ đồng cho 60 căn, bình quân mỗi căn khoảng 134.166.667 đồng; mức thường gặp là từ 10 triệu đồng đến 120 triệu đồng.
< Nếu đúng như vậy, đồng chí chọn một lý do hoặc ghi lý do khác; nếu chưa đúng, đồng chí gửi lại.
< [Đúng, vì thực tế có thay đổi lớn] [Đúng, vì phạm vi tính khác kỳ trước] [Đúng, vì kỳ trước báo cáo chưa đủ] [Nhập lại]

> để sau
< Hệ thống giữ nguyên 10/10 câu đã trả lời. Đồng chí có thể làm tiếp bất cứ lúc nào.
< Đã lưu bản nháp. Khi cần làm tiếp, đồng chí nhắn “gửi số liệu”.
