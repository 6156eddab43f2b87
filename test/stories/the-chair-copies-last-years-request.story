as hoa-binh at 2024-10-31T14:00:00+07:00

given requests-2023.json

> /modot
< Việc mở đợt báo cáo dành cho đơn vị làm Cụm trưởng của năm thi đua. Theo dữ liệu hiện có, đơn vị của đồng chí không làm Cụm trưởng năm nào.

as bac-kan

> /modot
< Mở đợt báo cáo của Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc, năm thi đua 2024.
< Hệ thống hỏi lần lượt từng nội dung, cuối cùng có bản tóm tắt để đồng chí sửa. Chưa có gì được lưu hoặc báo cho đơn vị nào cho đến khi đồng chí chọn “Mở đợt báo cáo”.
<
< Phần 1/4 · câu 1/10
< Đây là loại báo cáo nào?
< [Báo cáo năm] [Báo cáo 6 tháng] [Báo cáo quý] [Báo cáo đột xuất] [Thôi, không mở]

> tổng kết
< Đã ghi loại báo cáo: báo cáo năm.
<
< Phần 2/4 · câu 2/9
< Các chỉ tiêu lấy từ đâu? Ở câu cuối, đồng chí có thể bỏ bớt hoặc thêm chỉ tiêu.
< [Như Báo cáo tổng kết năm 2023 (thử nghiệm)] [Toàn bộ danh mục chỉ tiêu] [Quay lại] [Thôi, không mở]

> Như Báo cáo tổng kết năm 2023 (thử nghiệm)
< Đã ghi nguồn chỉ tiêu: như Báo cáo tổng kết năm 2023 (thử nghiệm).
<
< Phần 2/4 · câu 3/9
< Tên gọi của báo cáo là gì? Đồng chí chọn tên dưới đây hoặc gửi tên khác.
< [Báo cáo tổng kết năm 2024 (thử nghiệm)] [Báo cáo tổng kết năm 2024] [Quay lại] [Thôi, không mở]

> Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)
< Đã ghi tên gọi: Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
<
< Phần 3/4 · câu 4/9
< Số liệu phát sinh tính từ ngày nào đến ngày nào? Nếu khác các mục dưới đây, đồng chí gửi hai ngày, chẳng hạn “từ 01/01 đến 31/5”.
< [Từ ngày 01/01/2024 đến ngày 30/11/2024] [Từ ngày 01/01/2024 đến ngày 31/12/2024] [Quay lại] [Thôi, không mở]

press Từ ngày 01/01/2024 đến ngày 30/11/2024
< Đã ghi thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Bảy, ngày 30/11/2024.
<
< Phần 3/4 · câu 5/9
< Số lũy kế tính đến hết ngày nào?
< [Thứ Bảy, ngày 30/11/2024] [Quay lại] [Thôi, không mở]

> trước ngày 30/11
< Phần 3/4 · câu 5/9
< “Trước ngày” có thể tính cả ngày đó hoặc không. Đồng chí chọn một mục.
< [Thứ Sáu, ngày 29/11/2024] [Thứ Bảy, ngày 30/11/2024] [Nhập lại]

> Thứ Bảy, ngày 30/11/2024
< Đã ghi ngày chốt số lũy kế: hết thứ Bảy, ngày 30/11/2024.
<
< Phần 3/4 · câu 6/9
< Mở nhận báo cáo từ khi nào? Đồng chí chọn mục dưới đây, hoặc gửi ngày và giờ, chẳng hạn “8 giờ ngày 20/5”.
< [Ngay khi xác nhận] [Quay lại] [Thôi, không mở]

> 7h30 ngày 4/11
< Đã ghi thời điểm mở: 7 giờ 30, thứ Hai, ngày 04/11/2024.
<
< Phần 3/4 · câu 7/9
< Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
< [17 giờ 00, thứ Tư, ngày 20/11/2024] [Quay lại] [Thôi, không mở]

> để sau
< Đồng chí có muốn dừng không? Nếu dừng, các câu đã trả lời không được giữ lại và chưa có đợt báo cáo nào được mở.
< [Thôi, không mở] [Làm tiếp]

> làm tiếp
< Phần 3/4 · câu 7/9
< Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
< [17 giờ 00, thứ Tư, ngày 20/11/2024] [Quay lại] [Thôi, không mở]

> 15/11
< Phần 3/4 · câu 7/9
< Đồng chí chưa ghi giờ. Hạn gửi đến giờ nào của ngày này?
< [17 giờ 00, thứ Sáu, ngày 15/11/2024] [24 giờ 00, thứ Sáu, ngày 15/11/2024] [Nhập lại]

> 14/11
< Phần 3/4 · câu 7/9
< Đồng chí chưa ghi giờ. Hạn gửi đến giờ nào của ngày này?
< [17 giờ 00, thứ Năm, ngày 14/11/2024] [24 giờ 00, thứ Năm, ngày 14/11/2024] [Nhập lại]

> 17 giờ 00, thứ Năm, ngày 14/11/2024
< Đã ghi hạn gửi: trước 17 giờ 00, thứ Năm, ngày 14/11/2024.
< Lưu ý: hạn gửi trước ngày chốt số lũy kế.
<
< Phần 4/4 · câu 8/9
< Đơn vị nào phải báo cáo? Các đơn vị thành viên trong kỳ này: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên. Nếu trừ đơn vị nào, đồng chí gửi chẳng hạn “trừ tỉnh Hòa Bình”.
< [Tất cả 7 đơn vị] [Quay lại] [Thôi, không mở]

> trừ Hòa Bình và Yên Bái
< Đã ghi đơn vị báo cáo: 5 đơn vị thành viên, không gồm tỉnh Hòa Bình và tỉnh Yên Bái.
<
< Phần 4/4 · câu 9/9
< Các chỉ tiêu của báo cáo:
< I. Nông thôn mới
< 1. Tổng số xã
< 2. Số xã đạt chuẩn nông thôn mới
< 3. Số xã đạt chuẩn nông thôn mới nâng cao
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới
< 5. Số nhà đại đoàn kết sửa chữa
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa
< 7. Số tiền vận động Quỹ “Vì người nghèo”
< Đồng chí giữ nguyên, hoặc gửi chẳng hạn “bỏ 3, 7”, “thêm số mô hình tự quản”; có thể gửi cả hai trong một tin nhắn.
< [Lấy đủ 7 chỉ tiêu] [Quay lại] [Thôi, không mở]

> bỏ 9
< Phần 4/4 · câu 9/9
< Không có chỉ tiêu số 9; các chỉ tiêu được đánh số từ 1 đến 7.
< [Lấy đủ 7 chỉ tiêu] [Quay lại] [Thôi, không mở]

> bỏ 3; thêm số mô hình tự quản
< Đã ghi số chỉ tiêu: 7; đã bỏ số xã đạt chuẩn nông thôn mới nâng cao; đã thêm số mô hình tự quản, “Dân vận khéo”, mô hình của Mặt trận.
<
< Tóm tắt: đã trả lời 9/9 câu.
<
< Loại báo cáo và kỳ số liệu
< 1. Loại báo cáo: báo cáo năm
<
< Nguồn chỉ tiêu và tên gọi
< 2. Nguồn chỉ tiêu: như Báo cáo tổng kết năm 2023 (thử nghiệm)
< 3. Tên gọi: Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)
<
< Thời gian
< 4. Thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Bảy, ngày 30/11/2024
< 5. Ngày chốt số lũy kế: hết thứ Bảy, ngày 30/11/2024
< 6. Thời điểm mở: 7 giờ 30, thứ Hai, ngày 04/11/2024
< 7. Hạn gửi: trước 17 giờ 00, thứ Năm, ngày 14/11/2024
<
< Đơn vị và chỉ tiêu
< 8. Đơn vị báo cáo: 5 đơn vị thành viên, không gồm tỉnh Hòa Bình và tỉnh Yên Bái
< 9. Số chỉ tiêu: 7; đã bỏ số xã đạt chuẩn nông thôn mới nâng cao; đã thêm số mô hình tự quản, “Dân vận khéo”, mô hình của Mặt trận
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Mở đợt báo cáo] [Thôi, không mở]

> sửa câu 7
< Phần 3/4 · câu 7/9
< Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
< Đang ghi hạn gửi: trước 17 giờ 00, thứ Năm, ngày 14/11/2024
< [17 giờ 00, thứ Tư, ngày 20/11/2024] [Giữ nguyên] [Quay lại] [Thôi, không mở]

> trước 17 giờ thứ Bảy tuần sau
< Đã ghi hạn gửi: trước 17 giờ 00, thứ Bảy, ngày 09/11/2024.
< Lưu ý: hạn gửi trước ngày chốt số lũy kế.
<
< Phần 3/4 · câu 8/10
< Thứ Bảy, ngày 09/11/2024 là ngày nghỉ (cuối tuần). Hạn gửi tính thế nào?
< [Lùi sang thứ Hai, ngày 11/11/2024] [Chuyển lên thứ Sáu, ngày 08/11/2024] [Giữ thứ Bảy, ngày 09/11/2024] [Quay lại] [Thôi, không mở]

> lùi sang thứ Hai
< Đã ghi hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước 17 giờ 00, thứ Hai, ngày 11/11/2024.
<
< Tóm tắt: đã trả lời 10/10 câu.
<
< Loại báo cáo và kỳ số liệu
< 1. Loại báo cáo: báo cáo năm
<
< Nguồn chỉ tiêu và tên gọi
< 2. Nguồn chỉ tiêu: như Báo cáo tổng kết năm 2023 (thử nghiệm)
< 3. Tên gọi: Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)
<
< Thời gian
< 4. Thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Bảy, ngày 30/11/2024
< 5. Ngày chốt số lũy kế: hết thứ Bảy, ngày 30/11/2024
< 6. Thời điểm mở: 7 giờ 30, thứ Hai, ngày 04/11/2024
< 7. Hạn gửi: trước 17 giờ 00, thứ Bảy, ngày 09/11/2024
< 8. Hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước 17 giờ 00, thứ Hai, ngày 11/11/2024
<
< Đơn vị và chỉ tiêu
< 9. Đơn vị báo cáo: 5 đơn vị thành viên, không gồm tỉnh Hòa Bình và tỉnh Yên Bái
< 10. Số chỉ tiêu: 7; đã bỏ số xã đạt chuẩn nông thôn mới nâng cao; đã thêm số mô hình tự quản, “Dân vận khéo”, mô hình của Mặt trận
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Mở đợt báo cáo] [Thôi, không mở]

> sửa câu 7
< Phần 3/4 · câu 7/10
< Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
< Đang ghi hạn gửi: trước 17 giờ 00, thứ Bảy, ngày 09/11/2024
< [17 giờ 00, thứ Tư, ngày 20/11/2024] [Giữ nguyên] [Quay lại] [Thôi, không mở]

> 17h ngày 20/11
< Đã ghi hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
< Lưu ý: hạn gửi trước ngày chốt số lũy kế.
< Không còn áp dụng sau thay đổi vừa rồi nên không được tính: hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước 17 giờ 00, thứ Hai, ngày 11/11/2024
<
< Tóm tắt: đã trả lời 9/9 câu.
<
< Loại báo cáo và kỳ số liệu
< 1. Loại báo cáo: báo cáo năm
<
< Nguồn chỉ tiêu và tên gọi
< 2. Nguồn chỉ tiêu: như Báo cáo tổng kết năm 2023 (thử nghiệm)
< 3. Tên gọi: Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)
<
< Thời gian
< 4. Thời gian phát sinh số liệu: từ thứ Hai, ngày 01/01/2024 đến thứ Bảy, ngày 30/11/2024
< 5. Ngày chốt số lũy kế: hết thứ Bảy, ngày 30/11/2024
< 6. Thời điểm mở: 7 giờ 30, thứ Hai, ngày 04/11/2024
< 7. Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024
<
< Đơn vị và chỉ tiêu
< 8. Đơn vị báo cáo: 5 đơn vị thành viên, không gồm tỉnh Hòa Bình và tỉnh Yên Bái
< 9. Số chỉ tiêu: 7; đã bỏ số xã đạt chuẩn nông thôn mới nâng cao; đã thêm số mô hình tự quản, “Dân vận khéo”, mô hình của Mặt trận
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Mở đợt báo cáo] [Thôi, không mở]

> mở đợt báo cáo
< Đã ghi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm); nhận báo cáo từ 7 giờ 30, thứ Hai, ngày 04/11/2024.
< Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
< Tin báo tới 6 cán bộ, lãnh đạo của các đơn vị phải báo cáo (5 đơn vị) sẽ được gửi lúc 7 giờ 30, thứ Hai, ngày 04/11/2024.

at 2024-11-04T07:31:00+07:00

as thai-nguyen

> cảm ơn
phu-tho < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
phu-tho < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
phu-tho < Kỳ số liệu: năm 2024, từ ngày 01/01/2024 đến ngày 30/11/2024; số lũy kế tính đến hết ngày 30/11/2024.
phu-tho < Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
phu-tho < Báo cáo có 7 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
phu-tho < [Bắt đầu báo cáo]
lanh-dao < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
lanh-dao < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
lanh-dao < Kỳ số liệu: năm 2024, từ ngày 01/01/2024 đến ngày 30/11/2024; số lũy kế tính đến hết ngày 30/11/2024.
lanh-dao < Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
lanh-dao < Báo cáo có 7 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
lanh-dao < [Bắt đầu báo cáo]
thu-ky < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn.
thu-ky < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
thu-ky < Kỳ số liệu: năm 2024, từ ngày 01/01/2024 đến ngày 30/11/2024; số lũy kế tính đến hết ngày 30/11/2024.
thu-ky < Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
thu-ky < Báo cáo có 7 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
thu-ky < [Bắt đầu báo cáo]
< Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
< Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
< Kỳ số liệu: năm 2024, từ ngày 01/01/2024 đến ngày 30/11/2024; số lũy kế tính đến hết ngày 30/11/2024.
< Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
< Báo cáo có 7 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
< [Bắt đầu báo cáo]
< Trân trọng cảm ơn đồng chí. Trợ lý Cụm thi đua luôn sẵn sàng hỗ trợ.
bac-giang < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Giang.
bac-giang < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
bac-giang < Kỳ số liệu: năm 2024, từ ngày 01/01/2024 đến ngày 30/11/2024; số lũy kế tính đến hết ngày 30/11/2024.
bac-giang < Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
bac-giang < Báo cáo có 7 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
bac-giang < [Bắt đầu báo cáo]
tuyen-quang < Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang.
tuyen-quang < Cụm trưởng (Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn) trân trọng đề nghị đơn vị gửi Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm).
tuyen-quang < Kỳ số liệu: năm 2024, từ ngày 01/01/2024 đến ngày 30/11/2024; số lũy kế tính đến hết ngày 30/11/2024.
tuyen-quang < Hạn gửi: trước 17 giờ 00, thứ Tư, ngày 20/11/2024.
tuyen-quang < Báo cáo có 7 chỉ tiêu trong 2 phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.
tuyen-quang < [Bắt đầu báo cáo]

press Bắt đầu báo cáo
< Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên.
< Kỳ số liệu: năm 2024. Có 7 câu hỏi trong 2 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Tư, ngày 20/11/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/2 · câu 1/7
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

as bac-kan

> /modot
< Mở đợt báo cáo của Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc, năm thi đua 2024.
< Hệ thống hỏi lần lượt từng nội dung, cuối cùng có bản tóm tắt để đồng chí sửa. Chưa có gì được lưu hoặc báo cho đơn vị nào cho đến khi đồng chí chọn “Mở đợt báo cáo”.
<
< Phần 1/4 · câu 1/10
< Đây là loại báo cáo nào?
< [Báo cáo năm] [Báo cáo 6 tháng] [Báo cáo quý] [Báo cáo đột xuất] [Thôi, không mở]

> báo cáo năm
< Đã ghi loại báo cáo: báo cáo năm.
< Lưu ý: Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm) cùng kỳ này đang mở.
<
< Phần 2/4 · câu 2/9
< Các chỉ tiêu lấy từ đâu? Ở câu cuối, đồng chí có thể bỏ bớt hoặc thêm chỉ tiêu.
< [Như Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)] [Toàn bộ danh mục chỉ tiêu] [Quay lại] [Thôi, không mở]

> /baocao
< Đồng chí chọn đợt báo cáo.
< [1] Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm)
< [2] Báo cáo tổng kết năm 2023 (thử nghiệm)
< [3] Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)
< Phần 2/4 · câu 2/9
< Các chỉ tiêu lấy từ đâu? Ở câu cuối, đồng chí có thể bỏ bớt hoặc thêm chỉ tiêu.
< [Như Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)] [Toàn bộ danh mục chỉ tiêu] [Quay lại] [Thôi, không mở]

press Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm)
< Việc mở đợt báo cáo đã dừng; chưa có đợt nào được mở. Khi cần, đồng chí nhắn /modot để làm lại.
< Báo cáo tổng kết phong trào thi đua năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn.
< Kỳ số liệu: năm 2024. Có 7 câu hỏi trong 2 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Tư, ngày 20/11/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/2 · câu 1/7
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]
