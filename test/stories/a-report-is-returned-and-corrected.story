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

as bac-kan

at 2024-11-21T08:00:00+07:00

> /duyet
< Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
< [1] Tỉnh Hòa Bình: Báo cáo tổng kết năm 2024 (thử nghiệm)

> 1
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

> trả lại
< Trả lại Báo cáo tổng kết năm 2024 (thử nghiệm) (mã BC-KRQWER): đồng chí cho biết các câu cần xem lại và lý do.
< Ví dụ: “7, 9: chưa khớp biên bản kiểm tra”. Mỗi dòng một lý do; nếu xem lại toàn bộ, đồng chí chỉ ghi lý do.
< [Thôi]

> câu 7
< Cần có lý do để đơn vị biết phải xem lại điều gì. Đồng chí gửi lại cả số câu và lý do.
< Ví dụ: “7, 9: chưa khớp biên bản kiểm tra”. Mỗi dòng một lý do; nếu xem lại toàn bộ, đồng chí chỉ ghi lý do.
< [Thôi]

> 7: chưa khớp biên bản kiểm tra ⏎ 12: thiếu minh chứng
< Không có câu 12; báo cáo có 10 câu. Đồng chí gửi lại.
< Ví dụ: “7, 9: chưa khớp biên bản kiểm tra”. Mỗi dòng một lý do; nếu xem lại toàn bộ, đồng chí chỉ ghi lý do.
< [Thôi]

> 7: chưa khớp biên bản kiểm tra ⏎ 10: tính lại theo số khu dân cư
< Trả lại báo cáo của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình với nội dung sau, đúng không?
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: chưa khớp biên bản kiểm tra
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: tính lại theo số khu dân cư
< [Trả lại với lý do này] [Thôi]

> trả lại với lý do này
< Đã trả lại Báo cáo tổng kết năm 2024 (thử nghiệm) cho Ủy ban MTTQ Việt Nam tỉnh Hòa Bình kèm lý do.
hoa-binh < Cụm trưởng đề nghị xem lại Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (đồng chí Cán bộ giả định, Bắc Kạn):
hoa-binh < 7. Kinh phí hỗ trợ nhà đại đoàn kết: chưa khớp biên bản kiểm tra
hoa-binh < 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: tính lại theo số khu dân cư
hoa-binh < [Sửa các số này]
hoa-binh-2 < Cụm trưởng đề nghị xem lại Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (đồng chí Cán bộ giả định, Bắc Kạn):
hoa-binh-2 < 7. Kinh phí hỗ trợ nhà đại đoàn kết: chưa khớp biên bản kiểm tra
hoa-binh-2 < 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: tính lại theo số khu dân cư
hoa-binh-2 < [Sửa các số này]

as hoa-binh

> sửa các số này
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp (lần nộp 1). Đồng chí sửa các số cần sửa rồi nộp lại; bản đã nộp vẫn được giữ.
< Phần 2/3 · câu 7/10
< Kinh phí hỗ trợ nhà đại đoàn kết, từ ngày 01/01/2024 đến ngày 30/11/2024 (đồng)?
< Đề nghị xem lại: chưa khớp biên bản kiểm tra
< Đang ghi kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< [Giữ nguyên] [Bỏ qua] [Để sau]

> 8,5 tỷ
< Đã ghi kinh phí hỗ trợ nhà đại đoàn kết: 8.500.000.000 đồng (tám tỷ năm trăm triệu đồng).
<
< Phần 3/3 · câu 10/10
< Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc, tính đến ngày 30/11/2024 (%)?
< Đề nghị xem lại: tính lại theo số khu dân cư
< Đang ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5%
< [Giữ nguyên] [Quay lại] [Bỏ qua] [Để sau]

> 98
< Đã ghi tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98% (chín mươi tám phần trăm).
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
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Mã biên nhận: BC-KRQWER; lần nộp 2; nhận lúc 8 giờ 00, ngày 21/11/2024.
< Kỳ số liệu: năm 2024; đúng hạn.
< Đủ 10 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Năm, ngày 05/12/2024, nếu Cụm trưởng chưa duyệt.
< Thay đổi so với lần nộp 1:
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng → 8,5 tỷ đồng
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% → 98%
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 2 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < Thay đổi so với lần nộp 1:
bac-kan < 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng → 8,5 tỷ đồng
bac-kan < 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% → 98%
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 2 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < Thay đổi so với lần nộp 1:
thu-ky < 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng → 8,5 tỷ đồng
thu-ky < 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% → 98%
thu-ky < [Xem báo cáo]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo tổng kết năm 2024 (thử nghiệm), lần nộp 2 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan-2 < Thay đổi so với lần nộp 1:
bac-kan-2 < 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng → 8,5 tỷ đồng
bac-kan-2 < 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% → 98%
bac-kan-2 < [Xem báo cáo]

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp (lần nộp 2). Đồng chí sửa các số cần sửa rồi nộp lại; bản đã nộp vẫn được giữ.
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
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98%
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

as bac-kan

press Xem báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình
< Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc 8 giờ 00, ngày 21/11/2024 (đúng hạn), mã BC-KRQWER, lần nộp 2.
< I. Nông thôn mới:
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
< II. An sinh xã hội:
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,5 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
< III. Dân chủ:
< 9. Số kiến nghị sau giám sát: 120 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98%
< Thay đổi so với lần nộp 1:
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng → 8,5 tỷ đồng
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: 98,5% → 98%
< [Duyệt] [Trả lại]

> duyệt
< Đã duyệt Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình; số liệu được dùng để trả lời ngay từ bây giờ.
hoa-binh < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
hoa-binh-2 < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
hoa-binh-ld < Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình (mã BC-KRQWER) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.

press Duyệt
< Báo cáo đã thay đổi sau khi lựa chọn này được gửi; chưa có gì được thực hiện. Đồng chí xem lại báo cáo.

as hoa-binh

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) đã được Cụm trưởng duyệt và đã khóa. Nếu cần đính chính, đồng chí đề nghị Cụm trưởng mở lại.
< [Xem báo cáo]

as bac-kan

> kinh phí hỗ trợ nhà của Hòa Bình năm 2024
< Kinh phí hỗ trợ nhà đại đoàn kết của tỉnh Hòa Bình, năm 2024: 8,5 tỷ đồng.
<
< Trạng thái: đã duyệt; số liệu đến 30/11/2024.
< Nguồn: “Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình, mã BC-KRQWER, lần nộp 2” (21/11/2024).
< Mã kiểm tra: YH5K2G (tra cứu lúc 8 giờ 00, ngày 21/11/2024).
