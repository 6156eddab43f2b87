as yen-bai at 2024-11-18T09:00:00+07:00

given report-2024.json

at 2024-11-20T09:00:00+07:00

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> dữ liệu của tôi
< Dữ liệu hệ thống lưu về đồng chí:
< Họ và tên: Cán bộ giả định, Yên Bái
< Số điện thoại công tác: chưa có
< Vị trí: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái (không ghi thời hạn)
< Kênh nhắn tin: Zalo, mã yen-bai, liên kết ngày 18/11/2024
< Kênh nhắn tin: trang thực hành, mã yen-bai, liên kết ngày 18/11/2024
<
< Tin nhắn đã nhận từ đồng chí: 2; tin đã gửi cho đồng chí: 2.
< Câu trả lời về số liệu đã cung cấp cho đồng chí: 0 (để báo lại khi số liệu được điều chỉnh).
< Thông báo của Cụm trưởng gửi tới đồng chí: 0, kèm thời điểm đồng chí xác nhận đã nhận.
< Việc đồng chí đã làm: 1 bước trong báo cáo của đơn vị, 0 mục trong nhật ký, 0 lời mời.
< Về tin nhắc: 0 dòng trong sổ nhắc, 0 lần hẹn nộp, 0 lần báo bản giấy, 0 lần báo đi vắng, 0 lần điểm danh liên lạc.
< Hệ thống không lưu ngày sinh, giấy tờ tùy thân của đồng chí.
< [Sửa thông tin] [Rút lại đồng ý] [Xóa dữ liệu của tôi]
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

press Sửa thông tin
< Họ và tên đang lưu: Cán bộ giả định, Yên Bái.
< Số điện thoại công tác: chưa có
< Vị trí đang lưu: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< [Sửa họ tên] [Sửa số điện thoại] [Thông tin khác chưa đúng]
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

press Sửa họ tên
< Đồng chí cho biết họ và tên đầy đủ.
< [Thôi]

> 129
< Hệ thống chưa đọc được họ và tên trong tin nhắn vừa rồi.
< Đồng chí cho biết họ và tên đầy đủ.
< [Thôi]

> Giàng A Thử
< Đã sửa họ và tên thành Giàng A Thử.
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

> sửa thông tin của tôi
< Họ và tên đang lưu: Giàng A Thử.
< Số điện thoại công tác: chưa có
< Vị trí đang lưu: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< [Sửa họ tên] [Sửa số điện thoại] [Thông tin khác chưa đúng]
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

press Thông tin khác chưa đúng
< Đồng chí cho biết thông tin nào chưa đúng và cần sửa thế nào.
< [Thôi]

> Đơn vị đúng là Văn phòng, không phải Ban Phong trào
< Đã chuyển đề nghị của đồng chí tới đầu mối Cụm trưởng. Đầu mối trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024 và hoàn tất chậm nhất 24 giờ 00, thứ Năm, ngày 05/12/2024.
bac-kan < Đồng chí Giàng A Thử đề nghị sửa thông tin: “Đơn vị đúng là Văn phòng, không phải Ban Phong trào”. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Năm, ngày 05/12/2024.
bac-kan < [Đã xử lý xong]
thu-ky < Đồng chí Giàng A Thử đề nghị sửa thông tin: “Đơn vị đúng là Văn phòng, không phải Ban Phong trào”. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Năm, ngày 05/12/2024.
thu-ky < [Đã xử lý xong]
bac-kan-2 < Đồng chí Giàng A Thử đề nghị sửa thông tin: “Đơn vị đúng là Văn phòng, không phải Ban Phong trào”. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Năm, ngày 05/12/2024.
bac-kan-2 < [Đã xử lý xong]
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> /dulieu
< Dữ liệu hệ thống lưu về đồng chí:
< Họ và tên: Giàng A Thử
< Số điện thoại công tác: chưa có
< Vị trí: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái (không ghi thời hạn)
< Kênh nhắn tin: Zalo, mã yen-bai, liên kết ngày 18/11/2024
< Kênh nhắn tin: trang thực hành, mã yen-bai, liên kết ngày 18/11/2024
< Yêu cầu sửa thông tin, 9 giờ 00, ngày 20/11/2024: đã xử lý, 9 giờ 00, ngày 20/11/2024
< Yêu cầu sửa thông tin, 9 giờ 00, ngày 20/11/2024: đang xử lý, hạn 24 giờ 00, thứ Năm, ngày 05/12/2024 (“Đơn vị đúng là Văn phòng, không phải Ban Phong trào”)
<
< Tin nhắn đã nhận từ đồng chí: 11; tin đã gửi cho đồng chí: 16.
< Câu trả lời về số liệu đã cung cấp cho đồng chí: 0 (để báo lại khi số liệu được điều chỉnh).
< Thông báo của Cụm trưởng gửi tới đồng chí: 0, kèm thời điểm đồng chí xác nhận đã nhận.
< Việc đồng chí đã làm: 1 bước trong báo cáo của đơn vị, 2 mục trong nhật ký, 0 lời mời.
< Về tin nhắc: 0 dòng trong sổ nhắc, 0 lần hẹn nộp, 0 lần báo bản giấy, 0 lần báo đi vắng, 0 lần điểm danh liên lạc.
< Hệ thống không lưu ngày sinh, giấy tờ tùy thân của đồng chí.
< [Sửa thông tin] [Rút lại đồng ý] [Xóa dữ liệu của tôi]
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

as thu-ky

> /yeucau
< Yêu cầu về dữ liệu cá nhân đang chờ xử lý:
< 1. Giàng A Thử: sửa thông tin, 9 giờ 00, ngày 20/11/2024; trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024, hoàn tất chậm nhất 24 giờ 00, thứ Năm, ngày 05/12/2024 (“Đơn vị đúng là Văn phòng, không phải Ban Phong trào”)
< [Đã xử lý 1]

press Đã xử lý 1
< Đã ghi nhận yêu cầu này được xử lý xong.

> /yeucau
< Không có yêu cầu nào về dữ liệu cá nhân đang chờ xử lý.

as quan-sat

> xóa thông tin của tôi
< Hệ thống sẽ xóa họ tên, số điện thoại, các kênh nhắn tin, nội dung trò chuyện của đồng chí và kết thúc các vị trí công tác. Dữ liệu đã xóa không thể khôi phục; muốn dùng lại, đồng chí phải được mời lại.
< Số liệu, báo cáo và nhật ký của đơn vị được giữ lại, ghi là “cán bộ đã xóa thông tin”; bằng chứng về việc đồng ý được giữ lại không kèm tên.
< [Xác nhận xóa] [Giữ nguyên]

at 2024-11-20T10:00:00+07:00

press Xác nhận xóa
< Hệ thống sẽ xóa họ tên, số điện thoại, các kênh nhắn tin, nội dung trò chuyện của đồng chí và kết thúc các vị trí công tác. Dữ liệu đã xóa không thể khôi phục; muốn dùng lại, đồng chí phải được mời lại.
< Số liệu, báo cáo và nhật ký của đơn vị được giữ lại, ghi là “cán bộ đã xóa thông tin”; bằng chứng về việc đồng ý được giữ lại không kèm tên.
< [Xác nhận xóa] [Giữ nguyên]

press Xác nhận xóa
< Đã xóa dữ liệu của đồng chí. Trân trọng cảm ơn đồng chí.
< Bản sao lưu và tệp đã xuất được xóa chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
bac-kan < Một cán bộ (quan sát viên, mã số 10) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
bac-kan < [Đã xử lý xong]
thu-ky < Một cán bộ (quan sát viên, mã số 10) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
thu-ky < [Đã xử lý xong]
bac-kan-2 < Một cán bộ (quan sát viên, mã số 10) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
bac-kan-2 < [Đã xử lý xong]

> /dulieu
< Hệ thống không lưu dữ liệu cá nhân nào về đồng chí ngoài mã của cuộc trò chuyện và các tin nhắn tại đây; không lưu số điện thoại. Cán bộ đã đăng ký nhắn “dữ liệu của tôi” để xem, sửa, rút lại đồng ý hoặc xóa.

> /dangky
< Đồng chí nhắn mã gồm 8 ký tự (dạng XXXX-XXXX) hoặc dán liên kết mời.
< [Thôi]
