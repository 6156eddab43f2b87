as bac-kan at 2024-12-05T15:00:00+07:00

given report-2024.json

> /nhapho
< Nhập hộ Báo cáo tổng kết năm 2024 (thử nghiệm): đồng chí chọn đơn vị.
< [1] Tỉnh Phú Thọ
< [2] Tỉnh Bắc Giang
< [3] Tỉnh Hòa Bình
< [4] Tỉnh Tuyên Quang
< [5] Tỉnh Yên Bái
< [6] Tỉnh Thái Nguyên

> tỉnh Yên Bái
< Nhập hộ Ủy ban MTTQ Việt Nam tỉnh Yên Bái theo số liệu do đồng chí nào cung cấp qua điện thoại? Đồng chí gửi họ tên và chức vụ.
< [Thôi]

> đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> câu 1: 150; câu 2: 105; câu 3: 40; câu 4: 90; câu 5: 30; câu 6: 120; câu 7: 5 tỷ; câu 8: 9 tỷ; câu 9: 80; câu 10: 99
< Đã ghi tổng số xã: 150 xã (một trăm năm mươi xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: 105 xã (một trăm linh năm xã).
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: 40 xã (bốn mươi xã).
< Đã ghi số nhà đại đoàn kết làm mới: 90 căn (chín mươi căn).
< Đã ghi số nhà đại đoàn kết sửa chữa: 30 căn (ba mươi căn).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn (một trăm hai mươi căn).
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 5.000.000.000 đồng (năm tỷ đồng).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 9.000.000.000 đồng (chín tỷ đồng).
< Đã ghi số kiến nghị sau giám sát: 80 kiến nghị (tám mươi kiến nghị).
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99% (chín mươi chín phần trăm).
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 150 xã
< 2. Số xã đạt chuẩn nông thôn mới: 105 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 40 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 90 căn
< 5. Số nhà đại đoàn kết sửa chữa: 30 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 80 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Mã biên nhận: BC-2GP8DW; lần nộp 1; nhận lúc 15 giờ 00, ngày 05/12/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Đủ 10 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan-2 < [Xem báo cáo]
yen-bai < Đồng chí Cán bộ giả định, Bắc Kạn (Cụm trưởng) đã nhập hộ Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái, theo số liệu do đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch cung cấp qua điện thoại. Kính đề nghị đồng chí xem và xác nhận.
yen-bai < [Xem báo cáo] [Số liệu đúng] [Sửa số liệu]

> /duyet
< Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
< [1] Tỉnh Yên Bái: Báo cáo tổng kết năm 2024 (thử nghiệm)

> 1
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 15 giờ 00, ngày 05/12/2024 (đúng hạn), mã BC-2GP8DW, lần nộp 1.
< Số liệu do đồng chí Cán bộ giả định, Bắc Kạn nhập hộ, theo số liệu do đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch cung cấp qua điện thoại; đơn vị chưa xác nhận.
< I. Nông thôn mới:
< 1. Tổng số xã: 150 xã
< 2. Số xã đạt chuẩn nông thôn mới: 105 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 40 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 90 căn
< 5. Số nhà đại đoàn kết sửa chữa: 30 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 80 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99%
< [Duyệt] [Trả lại]

> duyệt
< Người nộp hoặc người nhập hộ không tự duyệt báo cáo đó; đề nghị đồng chí khác của Cụm trưởng duyệt.

as yen-bai

> xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 15 giờ 00, ngày 05/12/2024 (đúng hạn), mã BC-2GP8DW, lần nộp 1.
< Số liệu do đồng chí Cán bộ giả định, Bắc Kạn nhập hộ, theo số liệu do đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch cung cấp qua điện thoại; đơn vị chưa xác nhận.
< I. Nông thôn mới:
< 1. Tổng số xã: 150 xã
< 2. Số xã đạt chuẩn nông thôn mới: 105 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 40 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 90 căn
< 5. Số nhà đại đoàn kết sửa chữa: 30 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 80 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99%
< [Số liệu đúng] [Sửa số liệu]

> số liệu đúng
< Đã ghi nhận xác nhận của đơn vị. Trân trọng cảm ơn đồng chí.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã xác nhận số liệu nhập hộ của Báo cáo tổng kết năm 2024 (thử nghiệm).
bac-kan < [Xem báo cáo]

as bac-kan

> /duyet
< Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
< [1] Tỉnh Yên Bái: Báo cáo tổng kết năm 2024 (thử nghiệm)

> 1
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 15 giờ 00, ngày 05/12/2024 (đúng hạn), mã BC-2GP8DW, lần nộp 1.
< Số liệu do đồng chí Cán bộ giả định, Bắc Kạn nhập hộ, theo số liệu do đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch cung cấp qua điện thoại; đơn vị đã xác nhận lúc 15 giờ 00, ngày 05/12/2024.
< I. Nông thôn mới:
< 1. Tổng số xã: 150 xã
< 2. Số xã đạt chuẩn nông thôn mới: 105 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 40 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 90 căn
< 5. Số nhà đại đoàn kết sửa chữa: 30 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 80 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99%
< [Duyệt] [Trả lại]

press Duyệt
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái; số liệu được dùng để trả lời ngay từ bây giờ.
yen-bai < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái (mã BC-2GP8DW) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
