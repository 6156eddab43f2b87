as bac-kan at 2024-05-20T09:00:00+07:00

given requests-2023.json

> /modot
< Mở đợt báo cáo của Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc, năm thi đua 2024.
< Hệ thống hỏi lần lượt từng nội dung, cuối cùng có bản tóm tắt để đồng chí sửa. Chưa có gì được lưu hoặc báo cho đơn vị nào cho đến khi đồng chí chọn “Mở đợt báo cáo”.
<
< Phần 1/4 · câu 1/10
< Đây là loại báo cáo nào?
< [Báo cáo năm] [Báo cáo 6 tháng] [Báo cáo quý] [Báo cáo đột xuất] [Thôi, không mở]

> 6 tháng
< Đã ghi loại báo cáo: báo cáo 6 tháng.
<
< Phần 1/4 · câu 2/10
< Số liệu của kỳ nào?
< [6 tháng đầu năm 2024] [6 tháng cuối năm 2024] [Quay lại] [Thôi, không mở]

> 6 tháng đầu năm
< Đã ghi kỳ số liệu: 6 tháng đầu năm 2024.
<
< Phần 2/4 · câu 3/10
< Các chỉ tiêu lấy từ đâu? Ở câu cuối, đồng chí có thể bỏ bớt hoặc thêm chỉ tiêu.
< [Như Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm)] [Toàn bộ danh mục chỉ tiêu] [Quay lại] [Thôi, không mở]

> Như Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm)
< Đã ghi nguồn chỉ tiêu: như Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm).
<
< Phần 2/4 · câu 4/10
< Tên gọi của báo cáo là gì? Đồng chí chọn tên dưới đây hoặc gửi tên khác.
< [Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm)] [Báo cáo sơ kết 6 tháng đầu năm 2024] [Quay lại] [Thôi, không mở]

> Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm)
< Đã ghi tên gọi: Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
<
< Phần 3/4 · câu 5/10
< Số liệu phát sinh tính từ ngày nào đến ngày nào? Nếu khác các mục dưới đây, đồng chí gửi hai ngày, chẳng hạn “từ 01/01 đến 31/5”.
< [Từ ngày 01/01/2024 đến ngày 31/05/2024] [Từ ngày 01/01/2024 đến ngày 30/06/2024] [Quay lại] [Thôi, không mở]

> từ 01/01 đến 31/5
< Đã ghi thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Sáu, ngày 31/05/2024.
<
< Phần 3/4 · câu 6/10
< Số lũy kế tính đến hết ngày nào?
< [Thứ Sáu, ngày 31/05/2024] [Quay lại] [Thôi, không mở]

> 31/5
< Đã ghi ngày chốt số lũy kế: hết thứ Sáu, ngày 31/05/2024.
<
< Phần 3/4 · câu 7/10
< Mở nhận báo cáo từ khi nào? Đồng chí chọn mục dưới đây, hoặc gửi ngày và giờ, chẳng hạn “8 giờ ngày 20/5”.
< [Ngay khi xác nhận] [Quay lại] [Thôi, không mở]

> ngay
< Đã ghi thời điểm mở: ngay khi xác nhận.
<
< Phần 3/4 · câu 8/10
< Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
< [17 giờ 00, thứ Bảy, ngày 15/06/2024] [Quay lại] [Thôi, không mở]

> năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: YKXC38 (tra cứu lúc 9 giờ 00, ngày 20/05/2024).
< Phần 3/4 · câu 8/10
< Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
< [17 giờ 00, thứ Bảy, ngày 15/06/2024] [Quay lại] [Thôi, không mở]

> 17h ngày 15/6
< Đã ghi hạn gửi: trước 17 giờ 00, thứ Bảy, ngày 15/06/2024.
<
< Phần 3/4 · câu 9/11
< Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần). Hạn gửi tính thế nào?
< [Lùi sang thứ Hai, ngày 17/06/2024] [Chuyển lên thứ Sáu, ngày 14/06/2024] [Giữ thứ Bảy, ngày 15/06/2024] [Quay lại] [Thôi, không mở]

> lùi sang thứ Hai
< Đã ghi hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
<
< Phần 4/4 · câu 10/11
< Đơn vị nào phải báo cáo? Các đơn vị thành viên trong kỳ này: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên. Nếu trừ đơn vị nào, đồng chí gửi chẳng hạn “trừ tỉnh Hòa Bình”.
< [Tất cả 7 đơn vị] [Quay lại] [Thôi, không mở]

> trừ tỉnh Thái Nguyên
< Đã ghi đơn vị báo cáo: 6 đơn vị thành viên, không gồm tỉnh Thái Nguyên.
<
< Phần 4/4 · câu 11/11
< Các chỉ tiêu của báo cáo:
< I. Nông thôn mới
< 1. Tổng số xã
< 2. Số xã đạt chuẩn nông thôn mới
< II. An sinh xã hội
< 3. Tổng số nhà đại đoàn kết làm mới, sửa chữa
< 4. Số tiền vận động Quỹ “Vì người nghèo”
< Đồng chí giữ nguyên, hoặc gửi chẳng hạn “bỏ 3, 7”, “thêm số mô hình tự quản”; có thể gửi cả hai trong một tin nhắn.
< [Lấy đủ 4 chỉ tiêu] [Quay lại] [Thôi, không mở]

restart

> giữ nguyên
< Đã ghi số chỉ tiêu: 4, lấy đủ theo nguồn.
<
< Tóm tắt: đã trả lời 11/11 câu.
<
< Loại báo cáo và kỳ số liệu
< 1. Loại báo cáo: báo cáo 6 tháng
< 2. Kỳ số liệu: 6 tháng đầu năm 2024
<
< Nguồn chỉ tiêu và tên gọi
< 3. Nguồn chỉ tiêu: như Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm)
< 4. Tên gọi: Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm)
<
< Thời gian
< 5. Thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Sáu, ngày 31/05/2024
< 6. Ngày chốt số lũy kế: hết thứ Sáu, ngày 31/05/2024
< 7. Thời điểm mở: ngay khi xác nhận
< 8. Hạn gửi: trước 17 giờ 00, thứ Bảy, ngày 15/06/2024
< 9. Hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước 17 giờ 00, thứ Hai, ngày 17/06/2024
<
< Đơn vị và chỉ tiêu
< 10. Đơn vị báo cáo: 6 đơn vị thành viên, không gồm tỉnh Thái Nguyên
< 11. Số chỉ tiêu: 4, lấy đủ theo nguồn
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Mở đợt báo cáo] [Thôi, không mở]

> 10
< Phần 4/4 · câu 10/11
< Đơn vị nào phải báo cáo? Các đơn vị thành viên trong kỳ này: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên. Nếu trừ đơn vị nào, đồng chí gửi chẳng hạn “trừ tỉnh Hòa Bình”.
< Đang ghi đơn vị báo cáo: 6 đơn vị thành viên, không gồm tỉnh Thái Nguyên
< [Tất cả 7 đơn vị] [Giữ nguyên] [Quay lại] [Thôi, không mở]

> tất cả
< Đã ghi đơn vị báo cáo: cả 7 đơn vị thành viên.
<
< Tóm tắt: đã trả lời 11/11 câu.
<
< Loại báo cáo và kỳ số liệu
< 1. Loại báo cáo: báo cáo 6 tháng
< 2. Kỳ số liệu: 6 tháng đầu năm 2024
<
< Nguồn chỉ tiêu và tên gọi
< 3. Nguồn chỉ tiêu: như Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm)
< 4. Tên gọi: Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm)
<
< Thời gian
< 5. Thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Sáu, ngày 31/05/2024
< 6. Ngày chốt số lũy kế: hết thứ Sáu, ngày 31/05/2024
< 7. Thời điểm mở: ngay khi xác nhận
< 8. Hạn gửi: trước 17 giờ 00, thứ Bảy, ngày 15/06/2024
< 9. Hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước 17 giờ 00, thứ Hai, ngày 17/06/2024
<
< Đơn vị và chỉ tiêu
< 10. Đơn vị báo cáo: cả 7 đơn vị thành viên
< 11. Số chỉ tiêu: 4, lấy đủ theo nguồn
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Mở đợt báo cáo] [Thôi, không mở]

> mở đợt báo cáo
< Đã mở Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
< Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
< Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
< Đã gửi tin báo tới 8 cán bộ, lãnh đạo của các đơn vị phải báo cáo (7 đơn vị).
< [Bắt đầu báo cáo]
phu-tho < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
phu-tho < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
phu-tho < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
phu-tho < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
phu-tho < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
phu-tho < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
phu-tho < [Bắt đầu báo cáo]
lanh-dao < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
lanh-dao < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
lanh-dao < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
lanh-dao < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
lanh-dao < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
lanh-dao < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
lanh-dao < [Bắt đầu báo cáo]
thu-ky < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn.
thu-ky < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
thu-ky < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
thu-ky < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
thu-ky < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
thu-ky < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
thu-ky < [Bắt đầu báo cáo]
bac-giang < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Giang.
bac-giang < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
bac-giang < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
bac-giang < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
bac-giang < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
bac-giang < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
bac-giang < [Bắt đầu báo cáo]
hoa-binh < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
hoa-binh < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
hoa-binh < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
hoa-binh < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
hoa-binh < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
hoa-binh < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
hoa-binh < [Bắt đầu báo cáo]
tuyen-quang < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang.
tuyen-quang < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
tuyen-quang < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
tuyen-quang < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
tuyen-quang < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
tuyen-quang < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
tuyen-quang < [Bắt đầu báo cáo]
yen-bai < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
yen-bai < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
yen-bai < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
yen-bai < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
yen-bai < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
yen-bai < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
yen-bai < [Bắt đầu báo cáo]
thai-nguyen < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
thai-nguyen < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm).
thai-nguyen < Kỳ số liệu: 6 tháng đầu năm 2024, từ ngày 01/01/2024 đến ngày 31/05/2024; số lũy kế tính đến hết ngày 31/05/2024.
thai-nguyen < Hạn gửi: trước 17 giờ 00, thứ Hai, ngày 17/06/2024.
thai-nguyen < Thứ Bảy, ngày 15/06/2024 là ngày nghỉ (cuối tuần) nên hạn gửi lùi sang ngày làm việc kế tiếp.
thai-nguyen < Báo cáo có 4 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
thai-nguyen < [Bắt đầu báo cáo]

as hoa-binh

at 2024-06-17T08:30:00+07:00

press Bắt đầu báo cáo
< Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Kỳ số liệu: 6 tháng đầu năm 2024. Có 4 câu hỏi trong 2 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Hai, ngày 17/06/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/2 · câu 1/4
< Tổng số xã, lũy kế đến ngày 31/05/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]
phu-tho < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
phu-tho < Kính gửi đồng chí Cán bộ giả định, Phú Thọ, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
phu-tho < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
phu-tho < Trân trọng cảm ơn đồng chí.
phu-tho < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
bac-kan < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
bac-kan < Kính gửi đồng chí Cán bộ giả định, Bắc Kạn, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn.
bac-kan < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
bac-kan < Trân trọng cảm ơn đồng chí.
bac-kan < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
thu-ky < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
thu-ky < Kính gửi đồng chí Thư ký Cụm trưởng giả định, Bắc Kạn, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn.
thu-ky < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
thu-ky < Nội dung này cũng được thông báo tới đồng chí Cán bộ giả định, Bắc Kạn.
thu-ky < Trân trọng cảm ơn đồng chí.
thu-ky < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
bac-kan < Hạn đầu tiên của năm thi đua 2024 là 17 giờ 00, thứ Hai, ngày 17/06/2024 (Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm)). Cụm trưởng nên điểm danh liên lạc trước mùa báo cáo để biết đơn vị nào khó liên lạc.
bac-kan < [Bắt đầu điểm danh]
thu-ky < Hạn đầu tiên của năm thi đua 2024 là 17 giờ 00, thứ Hai, ngày 17/06/2024 (Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm)). Cụm trưởng nên điểm danh liên lạc trước mùa báo cáo để biết đơn vị nào khó liên lạc.
thu-ky < [Bắt đầu điểm danh]
bac-giang < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
bac-giang < Kính gửi đồng chí Cán bộ giả định, Bắc Giang, Ủy ban MTTQ Việt Nam tỉnh Bắc Giang.
bac-giang < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
bac-giang < Trân trọng cảm ơn đồng chí.
bac-giang < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
< Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
< Kính gửi đồng chí Cán bộ giả định, Hòa Bình, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
< Trân trọng cảm ơn đồng chí.
< [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
tuyen-quang < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
tuyen-quang < Kính gửi đồng chí Cán bộ giả định, Tuyên Quang, Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang.
tuyen-quang < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
tuyen-quang < Trân trọng cảm ơn đồng chí.
tuyen-quang < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
yen-bai < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
yen-bai < Kính gửi đồng chí Cán bộ giả định, Yên Bái, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
yen-bai < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
yen-bai < Trân trọng cảm ơn đồng chí.
yen-bai < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]
thai-nguyen < Hạn gửi Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm): 17 giờ 00, thứ Hai, ngày 17/06/2024 (hôm nay); còn 4/4 số.
thai-nguyen < Kính gửi đồng chí Cán bộ giả định, Thái Nguyên, Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
thai-nguyen < Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
thai-nguyen < Trân trọng cảm ơn đồng chí.
thai-nguyen < [Nộp ngay] [Nộp ngày …] [Cần giúp] [Đã nộp nơi khác]

> câu 1: 129; câu 2: 82; câu 3: 180; câu 4: 12,5 tỷ
< Đã ghi tổng số xã: 129 xã (một trăm hai mươi chín xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn (một trăm tám mươi căn).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 12.500.000.000 đồng (mười hai tỷ năm trăm triệu đồng).
< Tóm tắt: đã trả lời 4/4 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
<
< II. An sinh xã hội
< 3. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 4. Số tiền vận động Quỹ “Vì người nghèo”: 12,5 tỷ đồng
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Mã biên nhận: BC-MRRPZ7; lần nộp 1; nhận lúc 8 giờ 30, ngày 17/06/2024.
< Kỳ số liệu: 6 tháng đầu năm 2024; đúng hạn.
< Đủ 4 số liệu.
< Cán bộ của đơn vị được sửa đến 17 giờ 00, thứ Hai, ngày 17/06/2024, nếu Cụm trưởng chưa duyệt.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình đã nộp Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm), lần nộp 1 (đúng hạn). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]

as yen-bai

at 2024-06-17T17:30:00+07:00

press Bắt đầu báo cáo
< Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Kỳ số liệu: 6 tháng đầu năm 2024. Có 4 câu hỏi trong 2 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Hai, ngày 17/06/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/2 · câu 1/4
< Tổng số xã, lũy kế đến ngày 31/05/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> câu 1: 150; câu 2: 105; câu 3: 120; câu 4: 9 tỷ
< Đã ghi tổng số xã: 150 xã (một trăm năm mươi xã).
< Đã ghi số xã đạt chuẩn nông thôn mới: 105 xã (một trăm linh năm xã).
< Đã ghi tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn (một trăm hai mươi căn).
< Đã ghi số tiền vận động Quỹ “Vì người nghèo”: 9.000.000.000 đồng (chín tỷ đồng).
< Tóm tắt: đã trả lời 4/4 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 150 xã
< 2. Số xã đạt chuẩn nông thôn mới: 105 xã
<
< II. An sinh xã hội
< 3. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 120 căn
< 4. Số tiền vận động Quỹ “Vì người nghèo”: 9 tỷ đồng
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Nộp báo cáo] [Để sau]

> nộp báo cáo
< Đã nhận Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Mã biên nhận: BC-PR9XVP; lần nộp 1; nhận lúc 17 giờ 30, ngày 17/06/2024.
< Kỳ số liệu: 6 tháng đầu năm 2024; chậm 1 ngày.
< Đủ 4 số liệu.
< Đã quá hạn nên báo cáo được khóa; nếu cần sửa, đồng chí đề nghị Cụm trưởng trả lại.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã nộp Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm), lần nộp 1 (chậm 1 ngày). Trân trọng đề nghị đồng chí xem và duyệt.
bac-kan < [Xem báo cáo]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Yên Bái đã nộp Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm), lần nộp 1 (chậm 1 ngày). Trân trọng đề nghị đồng chí xem và duyệt.
thu-ky < [Xem báo cáo]

> /modot
< Việc mở đợt báo cáo dành cho đơn vị làm Cụm trưởng của năm thi đua. Theo dữ liệu hiện có, đơn vị của đồng chí không làm Cụm trưởng năm nào.

as bac-kan

at 2024-06-28T15:00:00+07:00

> /dongdot
< Đóng Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) (hạn gửi: 17 giờ 00, thứ Hai, ngày 17/06/2024)? Sau khi đóng, hệ thống không nhận thêm báo cáo; các bản nháp được giữ nguyên.
< Đã nộp: 2/7 đơn vị.
< [Đóng đợt báo cáo] [Thôi, chưa đóng]

> đóng đợt báo cáo
< Đã đóng Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm); hệ thống không nhận thêm báo cáo.
phu-tho < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
phu-tho < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
phu-tho < Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên. Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.
lanh-dao < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
lanh-dao < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
lanh-dao < Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên. Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.
thu-ky < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn.
thu-ky < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
thu-ky < Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên. Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.
bac-giang < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Giang.
bac-giang < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
bac-giang < Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên. Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.
hoa-binh < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
hoa-binh < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
hoa-binh < Báo cáo của đơn vị đã được ghi nhận, mã BC-MRRPZ7. Trân trọng cảm ơn các đồng chí.
tuyen-quang < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang.
tuyen-quang < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
tuyen-quang < Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên. Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.
yen-bai < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
yen-bai < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
yen-bai < Báo cáo của đơn vị đã được ghi nhận, mã BC-PR9XVP. Trân trọng cảm ơn các đồng chí.
thai-nguyen < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
thai-nguyen < Đợt Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
thai-nguyen < Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên. Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.

as bac-giang

press Bắt đầu báo cáo
< Báo cáo sơ kết 6 tháng đầu năm 2024 (thử nghiệm) đã khép lại, không nhận thêm số liệu.
