as hoa-binh-ld at 2024-11-20T09:00:00+07:00

given report-2024.json

> /kyduyet
< Báo cáo của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình hiện được gửi thẳng Cụm trưởng, không qua bước lãnh đạo duyệt.
< [Bật bước lãnh đạo duyệt]

> bật bước lãnh đạo duyệt
< Từ nay báo cáo của đơn vị phải qua lãnh đạo duyệt trước khi gửi Cụm trưởng.

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

> câu 1: 129; câu 2: 82; câu 3: 30; câu 4: 120; câu 5: 60; câu 6: 180; câu 7: 8,05 tỷ; câu 8: 12,5 tỷ; câu 9: 120; câu 10: 98,5
< Đã ghi tổng số xã: 129 xã (một trăm hai mươi chín xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: 30 xã (ba mươi xã).
< Đã ghi số nhà đại đoàn kết làm mới: 120 căn (một trăm hai mươi căn).
< Đã ghi số nhà đại đoàn kết sửa chữa: 60 căn (sáu mươi căn).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn (một trăm tám mươi căn).
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 12.500.000.000 đồng (mười hai tỷ năm trăm triệu đồng).
< Đã ghi số kiến nghị sau giám sát: 120 kiến nghị (một trăm hai mươi kiến nghị).
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% (chín mươi tám phẩy năm phần trăm).
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
< Báo cáo đã được chuyển lãnh đạo đơn vị duyệt; sau khi duyệt, hệ thống gửi Cụm trưởng và báo lại đồng chí.
hoa-binh-ld < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã đủ số liệu, kính đề nghị đồng chí xem và duyệt trước khi gửi Cụm trưởng.
hoa-binh-ld < Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
hoa-binh-ld < [Xem báo cáo]

as bac-kan

> /duyet
< Hiện không có báo cáo nào chờ duyệt.

as hoa-binh-ld

> xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình
< Đã đủ 10/10 câu, đang chờ lãnh đạo đơn vị duyệt trước khi gửi Cụm trưởng.
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
< [Duyệt và gửi Cụm trưởng] [Trả lại]

> trả lại
< Trả lại Báo cáo tổng kết năm 2024 (thử nghiệm) (mã BC-KRQWER): đồng chí cho biết các câu cần xem lại và lý do.
< Ví dụ: “7, 9: chưa khớp biên bản kiểm tra”. Mỗi dòng một lý do; nếu xem lại toàn bộ, đồng chí chỉ ghi lý do.
< [Thôi]

> 8: tách phần của Trung ương hỗ trợ
< Trả lại báo cáo của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình với nội dung sau, đúng không?
< 8. Số tiền vận động Quỹ “Vì người nghèo”: tách phần của Trung ương hỗ trợ
< [Trả lại với lý do này] [Thôi]

> trả lại với lý do này
< Đã trả lại Báo cáo tổng kết năm 2024 (thử nghiệm) cho Ủy ban MTTQ Việt Nam tỉnh Hòa Bình kèm lý do.
hoa-binh < Lãnh đạo đơn vị đề nghị xem lại Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (đồng chí Lãnh đạo giả định, Hòa Bình):
hoa-binh < 8. Số tiền vận động Quỹ “Vì người nghèo”: tách phần của Trung ương hỗ trợ
hoa-binh < [Sửa các số này]
hoa-binh-2 < Lãnh đạo đơn vị đề nghị xem lại Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (đồng chí Lãnh đạo giả định, Hòa Bình):
hoa-binh-2 < 8. Số tiền vận động Quỹ “Vì người nghèo”: tách phần của Trung ương hỗ trợ
hoa-binh-2 < [Sửa các số này]

as hoa-binh

> sửa các số này
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình: đồng chí làm tiếp bản nháp.
< Phần 2/3 · câu 8/10
< Số tiền vận động Quỹ “Vì người nghèo”, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Đề nghị xem lại: tách phần của Trung ương hỗ trợ
< Đang ghi số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
< [Giữ nguyên] [Bỏ qua] [Để sau]

> 11 tỷ
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 11.000.000.000 đồng (mười một tỷ đồng).
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
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 11 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Báo cáo đã được chuyển lãnh đạo đơn vị duyệt; sau khi duyệt, hệ thống gửi Cụm trưởng và báo lại đồng chí.
hoa-binh-ld < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã đủ số liệu, kính đề nghị đồng chí xem và duyệt trước khi gửi Cụm trưởng.
hoa-binh-ld < Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
hoa-binh-ld < [Xem báo cáo]

as hoa-binh-ld

> xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình
< Đã đủ 10/10 câu, đang chờ lãnh đạo đơn vị duyệt trước khi gửi Cụm trưởng.
< I. Nông thôn mới:
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 11 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
< Có 1 số được đề nghị xem lại.
< [Duyệt và gửi Cụm trưởng] [Trả lại]

> duyệt và gửi cụm trưởng
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
hoa-binh < Lãnh đạo đơn vị đã duyệt; Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã gửi Cụm trưởng. Mã biên nhận: BC-KRQWER.
hoa-binh-2 < Lãnh đạo đơn vị đã duyệt; Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã gửi Cụm trưởng. Mã biên nhận: BC-KRQWER.
