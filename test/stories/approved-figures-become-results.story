as phu-tho at 2024-11-20T09:00:00+07:00

given report-2024.json

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> câu 1: 196; câu 2: 140; câu 3: 20; câu 4: 300; câu 5: 200; câu 6: 500; câu 7: 25 tỷ; câu 8: 30 tỷ; câu 9: 120; câu 10: 99,5
< Đã ghi tổng số xã: 196 xã (một trăm chín mươi sáu xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: 140 xã (một trăm bốn mươi xã).
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: 20 xã (hai mươi xã).
< Đã ghi số nhà đại đoàn kết làm mới: 300 căn (ba trăm căn).
< Đã ghi số nhà đại đoàn kết sửa chữa: 200 căn (hai trăm căn).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 500 căn (năm trăm căn).
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 25.000.000.000 đồng (hai mươi lăm tỷ đồng).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 30.000.000.000 đồng (ba mươi tỷ đồng).
< Đã ghi số kiến nghị sau giám sát: 120 kiến nghị (một trăm hai mươi kiến nghị).
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99,5% (chín mươi chín phẩy năm phần trăm).
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 196 xã
< 2. Số xã đạt chuẩn nông thôn mới: 140 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 20 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 300 căn
< 5. Số nhà đại đoàn kết sửa chữa: 200 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 500 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 25 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 30 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Mã biên nhận: BC-TYFRX7; lần nộp 1; nhận lúc 9 giờ 00, ngày 20/11/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Đủ 10 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Phú Thọ đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Phú Thọ đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Phú Thọ đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan-2 < [Xem báo cáo]

as hoa-binh

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> câu 1: 129; câu 2: không áp dụng; câu 3: không áp dụng; câu 4: 120; câu 5: 60; câu 6: 180; câu 7: 8 tỷ 50 triệu; câu 8: 12,5 tỷ; câu 9: 90; câu 10: 98,5
< Đã ghi tổng số xã: 129 xã (một trăm hai mươi chín xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: không áp dụng.
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: không áp dụng.
< Đã ghi số nhà đại đoàn kết làm mới: 120 căn (một trăm hai mươi căn).
< Đã ghi số nhà đại đoàn kết sửa chữa: 60 căn (sáu mươi căn).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn (một trăm tám mươi căn).
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 12.500.000.000 đồng (mười hai tỷ năm trăm triệu đồng).
< Đã ghi số kiến nghị sau giám sát: 90 kiến nghị (chín mươi kiến nghị).
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% (chín mươi tám phẩy năm phần trăm).
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: không áp dụng
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: không áp dụng
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 90 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Mã biên nhận: BC-KRQWER; lần nộp 1; nhận lúc 9 giờ 00, ngày 20/11/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Có 8 số liệu; 2 chỉ tiêu không có số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan-2 < [Xem báo cáo]

as thai-nguyen

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> câu 1: 137; câu 2: 109; câu 3: 15; câu 4: 0; câu 5: 0; câu 6: 0; câu 7: 0; câu 8: 9 tỷ; câu 9: 50; câu 10: 97
< Đã ghi tổng số xã: 137 xã (một trăm ba mươi bảy xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: 109 xã (một trăm linh chín xã).
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: 15 xã (mười lăm xã).
< Đã ghi số nhà đại đoàn kết làm mới: 0 căn (không căn).
< Đã ghi số nhà đại đoàn kết sửa chữa: 0 căn (không căn).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 0 căn (không căn).
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 0 đồng (không đồng).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 9.000.000.000 đồng (chín tỷ đồng).
< Đã ghi số kiến nghị sau giám sát: 50 kiến nghị (năm mươi kiến nghị).
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 97% (chín mươi bảy phần trăm).
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 137 xã
< 2. Số xã đạt chuẩn nông thôn mới: 109 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 15 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 0 căn
< 5. Số nhà đại đoàn kết sửa chữa: 0 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 0 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 0 đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 50 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 97%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
< Mã biên nhận: BC-RC32NN; lần nộp 1; nhận lúc 9 giờ 00, ngày 20/11/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Đủ 10 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan-2 < [Xem báo cáo]

as bac-kan

> toàn cụm năm 2024 có bao nhiêu xã nông thôn mới
< Hệ thống chưa có số liệu về số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2024.
< Kỳ gần nhất có số liệu là năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: 4DBP62 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> /duyet
< Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
< [1] Tỉnh Hòa Bình: Báo cáo tổng kết năm 2024 (thử nghiệm)
< [2] Tỉnh Phú Thọ: Báo cáo tổng kết năm 2024 (thử nghiệm)
< [3] Tỉnh Thái Nguyên: Báo cáo tổng kết năm 2024 (thử nghiệm)

> 1
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 9 giờ 00, ngày 20/11/2024 (đúng hạn), mã BC-KRQWER, lần nộp 1.
< I. Nông thôn mới:
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: không áp dụng
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: không áp dụng
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 90 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
< [Duyệt] [Trả lại]

> duyệt
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình; số liệu được dùng để trả lời ngay từ bây giờ.
hoa-binh < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
hoa-binh-2 < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
hoa-binh-ld < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.

> toàn cụm năm 2024 có bao nhiêu xã nông thôn mới
< Hệ thống chưa có số liệu về số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2024.
< Kỳ gần nhất có số liệu là năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: 4DBP62 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> /duyet
< Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
< [1] Tỉnh Phú Thọ: Báo cáo tổng kết năm 2024 (thử nghiệm)
< [2] Tỉnh Thái Nguyên: Báo cáo tổng kết năm 2024 (thử nghiệm)

> 1
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 9 giờ 00, ngày 20/11/2024 (đúng hạn), mã BC-TYFRX7, lần nộp 1.
< I. Nông thôn mới:
< 1. Tổng số xã: 196 xã
< 2. Số xã đạt chuẩn nông thôn mới: 140 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 20 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 300 căn
< 5. Số nhà đại đoàn kết sửa chữa: 200 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 500 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 25 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 30 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 99,5%
< [Duyệt] [Trả lại]

> duyệt
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ; số liệu được dùng để trả lời ngay từ bây giờ.
phu-tho < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ (mã BC-TYFRX7) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
lanh-dao < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ (mã BC-TYFRX7) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.

> toàn cụm năm 2024 có bao nhiêu xã nông thôn mới
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2024: 140 xã.
<
< Phạm vi: cộng số liệu của 1/6 tỉnh; chưa có số liệu của tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.
< Không áp dụng đối với tỉnh Hòa Bình; phạm vi tính trên 6 tỉnh còn lại.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ, mã BC-TYFRX7, lần nộp 1” (20/11/2024).
< Mã kiểm tra: 55DPNX (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> /duyet
< Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
< [1] Tỉnh Thái Nguyên: Báo cáo tổng kết năm 2024 (thử nghiệm)

> 1
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 9 giờ 00, ngày 20/11/2024 (đúng hạn), mã BC-RC32NN, lần nộp 1.
< I. Nông thôn mới:
< 1. Tổng số xã: 137 xã
< 2. Số xã đạt chuẩn nông thôn mới: 109 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 15 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 0 căn
< 5. Số nhà đại đoàn kết sửa chữa: 0 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 0 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 0 đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 50 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 97%
< [Duyệt] [Trả lại]

> duyệt
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên; số liệu được dùng để trả lời ngay từ bây giờ.
thai-nguyen < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên (mã BC-RC32NN) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.

> toàn cụm năm 2024 có bao nhiêu xã nông thôn mới
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2024: 249 xã.
<
< Phạm vi: cộng số liệu của 2/6 tỉnh; chưa có số liệu của tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang và tỉnh Yên Bái.
< Không áp dụng đối với tỉnh Hòa Bình; phạm vi tính trên 6 tỉnh còn lại.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: báo cáo năm 2024 của 2 đơn vị (mã BC-TYFRX7, BC-RC32NN).
< Mã kiểm tra: 99MRG8 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> tổng số nhà đại đoàn kết toàn cụm năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2024: 680 căn.
<
< Phạm vi: cộng số liệu của 3/7 tỉnh; chưa có số liệu của tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang và tỉnh Yên Bái.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: báo cáo năm 2024 của 3 đơn vị (mã BC-TYFRX7, BC-KRQWER, BC-RC32NN).
< Mã kiểm tra: REZ8JU (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> xếp hạng các tỉnh về nhà đại đoàn kết năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa, năm 2024, xếp từ cao đến thấp:
< Cao nhất: tỉnh Phú Thọ (500 căn).
< 1. Tỉnh Phú Thọ: 500 căn
< 2. Tỉnh Hòa Bình: 180 căn
< 3. Tỉnh Thái Nguyên: 0 căn
< Chưa có số liệu kỳ này nên không xếp hạng: tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang và tỉnh Yên Bái.
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: báo cáo năm 2024 của 3 đơn vị (mã BC-TYFRX7, BC-KRQWER, BC-RC32NN).
< Mã kiểm tra: PA93TB (tra cứu lúc 9 giờ 00, ngày 20/11/2024).
< [1] Xem biểu đồ
< [2] Tải bảng Excel/CSV

> xếp hạng các tỉnh về số xã nông thôn mới năm 2024
< Số xã đạt chuẩn nông thôn mới, năm 2024, xếp từ cao đến thấp:
< Cao nhất: tỉnh Phú Thọ (140 xã).
< 1. Tỉnh Phú Thọ: 140 xã
< 2. Tỉnh Thái Nguyên: 109 xã
< Chưa có số liệu kỳ này nên không xếp hạng: tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang và tỉnh Yên Bái.
< Không áp dụng đối với tỉnh Hòa Bình nên không xếp hạng.
<
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: báo cáo năm 2024 của 2 đơn vị (mã BC-TYFRX7, BC-RC32NN).
< Mã kiểm tra: 2ZBCK2 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).
< [1] Xem biểu đồ
< [2] Tải bảng Excel/CSV

> số nhà đại đoàn kết của Thái Nguyên năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của tỉnh Thái Nguyên, năm 2024: 0 căn (đơn vị có báo cáo, số phát sinh bằng 0).
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên, mã BC-RC32NN, lần nộp 1” (20/11/2024).
< Mã kiểm tra: H9EUMC (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> tỷ lệ khu dân cư tổ chức ngày hội của toàn cụm năm 2024
< Hệ thống chưa có số liệu về tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc của toàn Cụm, năm 2024.
< Các đơn vị đã báo cáo tỷ lệ, nhưng hệ thống chưa có đủ số khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc và tổng số khu dân cư để tính lại tỷ lệ của toàn Cụm; các tỷ lệ không được lấy bình quân.
< [1] Tỷ lệ của từng đơn vị

as bac-kan-2

> /nhapho
< Nhập hộ Báo cáo tổng kết năm 2024 (thử nghiệm): đồng chí chọn đơn vị.
< [1] Tỉnh Bắc Giang
< [2] Tỉnh Tuyên Quang
< [3] Tỉnh Yên Bái

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
< Mã biên nhận: BC-2GP8DW; lần nộp 1; nhận lúc 9 giờ 00, ngày 20/11/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Đủ 10 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]
yen-bai < Đồng chí Cán bộ giả định thứ hai, Bắc Kạn (Cụm trưởng) đã nhập hộ Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái, theo số liệu do đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch cung cấp qua điện thoại. Kính đề nghị đồng chí xem và xác nhận.
yen-bai < [Xem báo cáo] [Số liệu đúng] [Sửa số liệu]

as bac-kan

press Xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 9 giờ 00, ngày 20/11/2024 (đúng hạn), mã BC-2GP8DW, lần nộp 1.
< Số liệu do đồng chí Cán bộ giả định thứ hai, Bắc Kạn nhập hộ, theo số liệu do đồng chí Nguyễn Văn A (giả định), Phó Chủ tịch cung cấp qua điện thoại; đơn vị chưa xác nhận.
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
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái; số liệu được dùng để trả lời ngay từ bây giờ.
yen-bai < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái (mã BC-2GP8DW) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.

> tổng số nhà đại đoàn kết toàn cụm năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2024: 800 căn.
<
< Phạm vi: cộng số liệu của 4/7 tỉnh; chưa có số liệu của tỉnh Bắc Kạn, tỉnh Bắc Giang và tỉnh Tuyên Quang.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: báo cáo năm 2024 của 4 đơn vị (mã BC-TYFRX7, BC-KRQWER, BC-2GP8DW, BC-RC32NN).
< Số liệu của tỉnh Yên Bái do Cụm trưởng nhập hộ, đơn vị chưa xác nhận.
< Mã kiểm tra: J3J28U (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> số nhà đại đoàn kết của Yên Bái năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của tỉnh Yên Bái, năm 2024: 120 căn.
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái, mã BC-2GP8DW, lần nộp 1 (Cụm trưởng nhập hộ, đơn vị chưa xác nhận)” (20/11/2024).
< Mã kiểm tra: 8XAFQU (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

as yen-bai

press Số liệu đúng
< Đã ghi nhận xác nhận của đơn vị. Trân trọng cảm ơn đồng chí.
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã xác nhận số liệu nhập hộ của Báo cáo tổng kết năm 2024 (thử nghiệm).
bac-kan-2 < [Xem báo cáo]

> tổng số nhà đại đoàn kết toàn cụm năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2024: 800 căn.
<
< Phạm vi: cộng số liệu của 4/7 tỉnh; chưa có số liệu của tỉnh Bắc Kạn, tỉnh Bắc Giang và tỉnh Tuyên Quang.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: báo cáo năm 2024 của 4 đơn vị (mã BC-TYFRX7, BC-KRQWER, BC-2GP8DW, BC-RC32NN).
< Mã kiểm tra: JGR9MC (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> số nhà đại đoàn kết của tỉnh em năm 2024
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của tỉnh Yên Bái, năm 2024: 120 căn.
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái, mã BC-2GP8DW, lần nộp 1” (20/11/2024).
< Mã kiểm tra: XM8Z79 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> số này lấy từ nguồn nào
< Số liệu 120 căn (tổng số nhà đại đoàn kết làm mới, sửa chữa của tỉnh Yên Bái, năm 2024) được lấy từ nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái, mã BC-2GP8DW, lần nộp 1” (20/11/2024).
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.

> toàn cụm năm 2023 có bao nhiêu xã nông thôn mới
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: CXX5PH (tra cứu lúc 9 giờ 00, ngày 20/11/2024).
