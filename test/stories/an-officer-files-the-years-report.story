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

> 82
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
<
< Phần 1/3 · câu 3/10
< Số xã đạt chuẩn nông thôn mới nâng cao, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> 30
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: 30 xã (ba mươi xã).
<
< Phần 2/3 · câu 4/10
< Số nhà đại đoàn kết làm mới, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> 120
< Đã ghi số nhà đại đoàn kết làm mới: 120 căn (một trăm hai mươi căn).
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

> 175
< Phần 2/3 · câu 6/10
< Tổng của số nhà đại đoàn kết làm mới và số nhà đại đoàn kết sửa chữa là 180 căn (120 + 60), nhưng tổng số nhà đại đoàn kết làm mới, sửa chữa ghi 175 căn.
< Đồng chí vui lòng kiểm tra các số này và gửi lại số cần sửa.
< [Sửa tổng số thành 180 căn] [Sửa số nhà đại đoàn kết làm mới] [Sửa số nhà đại đoàn kết sửa chữa] [Quay lại] [Bỏ qua] [Để sau]

press Sửa tổng số thành 180 căn
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn (một trăm tám mươi căn).
<
< Phần 2/3 · câu 7/10
< Kinh phí hỗ trợ nhà đại đoàn kết, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> 8 tỷ 50 triệu
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng).
<
< Phần 2/3 · câu 8/10
< Số tiền vận động Quỹ “Vì người nghèo”, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
< [Quay lại] [Bỏ qua] [Để sau]

> 12,5 tỷ
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 12.500.000.000 đồng (mười hai tỷ năm trăm triệu đồng).
<
< Phần 3/3 · câu 9/10
< Số kiến nghị sau giám sát, từ ngày 01/01/2024 đến ngày 30/11/2024 (kiến nghị)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> 120 kiến nghị, 98 được tiếp thu
< Đã ghi số kiến nghị sau giám sát: 120 kiến nghị (một trăm hai mươi kiến nghị).
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
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Mã biên nhận: BC-KRQWER; lần nộp 1; nhận lúc 9 giờ 00, ngày 20/11/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Đủ 10 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan-2 < [Xem báo cáo]

> nộp báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp (lần nộp 1). Đồng chí sửa các số cần sửa rồi nộp lại; bản đã nộp vẫn được giữ.
< Tóm tắt: đã trả lời 10/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

as bac-kan

press Xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 9 giờ 00, ngày 20/11/2024 (đúng hạn), mã BC-KRQWER, lần nộp 1.
< I. Nông thôn mới:
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
< [Duyệt] [Trả lại]

> duyệt
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình; số liệu được dùng để trả lời ngay từ bây giờ.
hoa-binh < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
hoa-binh-2 < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
hoa-binh-ld < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.

as hoa-binh

> tỉnh em nộp chưa
< Báo cáo tổng kết năm 2024 (thử nghiệm) đã được Cụm trưởng duyệt và đã khóa. Nếu cần đính chính, đồng chí đề nghị Cụm trưởng mở lại.
< [Xem báo cáo]

> số nhà đại đoàn kết làm mới của tỉnh em năm 2024
< Số nhà đại đoàn kết làm mới của tỉnh Hòa Bình, năm 2024: 120 căn.
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình, mã BC-KRQWER, lần nộp 1” (20/11/2024).
< Mã kiểm tra: 2EW782 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> toàn cụm năm 2024 có bao nhiêu xã nông thôn mới
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2024: 82 xã.
<
< Phạm vi: cộng số liệu của 1/7 tỉnh; chưa có số liệu của tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình, mã BC-KRQWER, lần nộp 1” (20/11/2024).
< Mã kiểm tra: DNS2NT (tra cứu lúc 9 giờ 00, ngày 20/11/2024).

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) đã được Cụm trưởng duyệt và đã khóa. Nếu cần đính chính, đồng chí đề nghị Cụm trưởng mở lại.
< [Xem báo cáo]
