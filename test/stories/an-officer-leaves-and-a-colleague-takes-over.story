as phu-tho at 2024-11-18T09:00:00+07:00

given report-2024.json

at 2024-11-20T09:00:00+07:00

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
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

as lanh-dao

> /nhansu
< Nhân sự của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ trên hệ thống:
< 1. Cán bộ giả định, Phú Thọ, cán bộ phụ trách, không ghi thời hạn; kênh: Zalo và trang thực hành
< [1. Cán bộ giả định, Phú Thọ] [Mời thêm]

press 1. Cán bộ giả định, Phú Thọ
< 1. Cán bộ giả định, Phú Thọ, cán bộ phụ trách, không ghi thời hạn; kênh: Zalo và trang thực hành
< [Thôi giữ vị trí] [Mất tài khoản Zalo •••tho] [Mất tài khoản trang thực hành •••tho]

press Thôi giữ vị trí
< Đồng chí Cán bộ giả định, Phú Thọ thôi giữ vị trí từ ngày nào? Báo cáo và bản nháp thuộc về đơn vị, được giữ nguyên.
< [Từ hôm nay] [Thôi]

> hôm nào đó
< Hệ thống chưa hiểu câu hỏi của đồng chí. Hệ thống chỉ trả lời về số liệu, khen thưởng và tổ chức của Cụm thi đua.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< [1] Xem hướng dẫn
< Đồng chí Cán bộ giả định, Phú Thọ thôi giữ vị trí từ ngày nào? Báo cáo và bản nháp thuộc về đơn vị, được giữ nguyên.
< [Từ hôm nay] [Thôi]

> từ ngày 25/11/2024
< Đồng chí Cán bộ giả định, Phú Thọ thôi giữ vị trí cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ từ ngày 25/11/2024. Báo cáo và bản nháp của đơn vị được giữ nguyên; từ ngày đó cán bộ khác tiếp nhận được ngay.
< [Mời người thay]
phu-tho < Vị trí cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ của đồng chí kết thúc từ ngày 25/11/2024. Trân trọng cảm ơn đồng chí. Nhắn “dữ liệu của tôi” nếu đồng chí cần xem hoặc xóa dữ liệu.

> /nhansu
< Nhân sự của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ trên hệ thống:
< 1. Cán bộ giả định, Phú Thọ, cán bộ phụ trách, đến hết ngày 24/11/2024; kênh: Zalo và trang thực hành
< [1. Cán bộ giả định, Phú Thọ] [Mời thêm]

press 1. Cán bộ giả định, Phú Thọ
< 1. Cán bộ giả định, Phú Thọ, cán bộ phụ trách, đến hết ngày 24/11/2024; kênh: Zalo và trang thực hành
< [Thôi giữ vị trí] [Mất tài khoản Zalo •••tho] [Mất tài khoản trang thực hành •••tho]

press Thôi giữ vị trí
< Đồng chí Cán bộ giả định, Phú Thọ thôi giữ vị trí từ ngày nào? Báo cáo và bản nháp thuộc về đơn vị, được giữ nguyên.
< [Từ hôm nay] [Thôi]

press Từ hôm nay
< Đồng chí Cán bộ giả định, Phú Thọ thôi giữ vị trí cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ từ ngày 20/11/2024. Báo cáo và bản nháp của đơn vị được giữ nguyên; từ ngày đó cán bộ khác tiếp nhận được ngay.
< [Mời người thay]
phu-tho < Vị trí cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ của đồng chí kết thúc từ ngày 20/11/2024. Trân trọng cảm ơn đồng chí. Nhắn “dữ liệu của tôi” nếu đồng chí cần xem hoặc xóa dữ liệu.

press Mời người thay
< Đồng chí cho biết họ và tên của người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

> Đỗ Thay Thế
< Kính mời đồng chí Đỗ Thay Thế tham gia Trợ lý Cụm thi đua với vai trò cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Nhắn cho Trợ lý Cụm thi đua: /dangky hsC8cB72td0hsIC8W7KvOA
< Hoặc nhắn cho Trợ lý Cụm thi đua mã GLGW-J39L; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Đồng chí chuyển tiếp tin trên cho riêng người được mời, không gửi vào nhóm. Liên kết dùng được một lần, đến hết ngày 27/11/2024; hệ thống không lưu nội dung liên kết và mã nên không thể cho xem lại.
< [1] Cấp mã mới
< [2] Thu hồi lời mời

as do-thay

join {link}
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Người được mời: đồng chí Đỗ Thay Thế.
< Vai trò: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Người mời: Lãnh đạo giả định.
< [Tiếp tục] [Không phải tôi]

press Tiếp tục
< Thông báo về xử lý dữ liệu cá nhân (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15)
< Bên kiểm soát dữ liệu: Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc, thông qua đơn vị Cụm trưởng của năm.
< Dữ liệu: họ tên, vai trò, đơn vị, số điện thoại công tác (nếu có), tài khoản nhắn tin đồng chí dùng với hệ thống, tin nhắn và việc đồng chí làm trên hệ thống. Hệ thống không hỏi ngày sinh, giấy tờ tùy thân, tôn giáo, tình trạng đảng viên.
< Mục đích: nhận báo cáo của đơn vị, nhắc hạn, gửi thông báo của Cụm, và biết ai đã gửi số liệu nào; số điện thoại công tác để đầu mối của Cụm liên hệ và để gửi tin qua Zalo khi không gửi được bằng cách khác.
< Người được xem: lãnh đạo đơn vị, thư ký Cụm trưởng, quản trị hệ thống; mỗi lần xem đều được ghi lại.
< Tin nhắn đi qua Zalo hoặc Telegram do bên khác vận hành; máy chủ của Telegram đặt ở nước ngoài.
< Thời gian: trong thời gian đồng chí giữ vị trí, hoặc đến khi đồng chí yêu cầu xóa; khi đó số liệu và báo cáo của đơn vị được giữ lại, không kèm tên.
< Quyền của đồng chí: xem, sửa, rút lại đồng ý, xóa dữ liệu, khiếu nại; nhắn “dữ liệu của tôi” vào bất cứ lúc nào.
< Nếu không đồng ý, đồng chí vẫn hỏi được các thông tin công khai của Cụm.
< Đồng chí có đồng ý với việc xử lý dữ liệu nêu trên không?
< [Đồng ý] [Không đồng ý]

press Đồng ý
< Đã đăng ký: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
lanh-dao < Đồng chí Đỗ Thay Thế đã nhận lời mời: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.

> gửi số liệu
< Đồng chí tiếp nhận bản nháp Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ; các số đã ghi được giữ nguyên.
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

as phu-tho

> 83
< Bản nháp này không còn mở được tại đây. Nhắn “gửi số liệu” để bắt đầu lại.

> tôi nghỉ hưu rồi, anh Tuấn thay tôi
< Khi chuyển công tác hoặc nghỉ hưu, lãnh đạo đơn vị (hoặc đầu mối Cụm trưởng) kết thúc vị trí trong /nhansu và mời người thay; báo cáo, bản nháp và lịch sử thuộc về đơn vị nên không phải bàn giao tài khoản. Đồng chí có thể nhắn “xóa dữ liệu của tôi” để xóa dữ liệu cá nhân.

> xóa dữ liệu của tôi
< Hệ thống sẽ xóa họ tên, số điện thoại, các kênh nhắn tin, nội dung trò chuyện của đồng chí và kết thúc các vị trí công tác. Dữ liệu đã xóa không thể khôi phục; muốn dùng lại, đồng chí phải được mời lại.
< Số liệu, báo cáo và nhật ký của đơn vị được giữ lại, ghi là “cán bộ đã xóa thông tin”; bằng chứng về việc đồng ý được giữ lại không kèm tên.
< [Xác nhận xóa] [Giữ nguyên]

press Xác nhận xóa
< Đã xóa dữ liệu của đồng chí. Trân trọng cảm ơn đồng chí.
< Bản sao lưu và tệp đã xuất được xóa chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
bac-kan < Một cán bộ (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ, mã số 1) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
bac-kan < [Đã xử lý xong]
thu-ky < Một cán bộ (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ, mã số 1) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
thu-ky < [Đã xử lý xong]
bac-kan-2 < Một cán bộ (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ, mã số 1) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024; hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024.
bac-kan-2 < [Đã xử lý xong]

> gửi số liệu
< Việc nộp và theo dõi báo cáo dành cho cán bộ của đơn vị thành viên Cụm. Hệ thống chưa ghi nhận đơn vị của đồng chí.

as thu-ky

> /yeucau
< Yêu cầu về dữ liệu cá nhân đang chờ xử lý:
< 1. Cán bộ đã xóa thông tin: xóa dữ liệu, 9 giờ 00, ngày 20/11/2024; trả lời chậm nhất 24 giờ 00, thứ Sáu, ngày 22/11/2024, hoàn tất chậm nhất 24 giờ 00, thứ Ba, ngày 10/12/2024
< [Đã xử lý 1]

press Đã xử lý xong
< Đã ghi nhận yêu cầu này được xử lý xong.

press Đã xử lý xong
< Yêu cầu này đã được xử lý.

> /nhansu
< Đồng chí xem nhân sự của đơn vị nào?
< [1] Tỉnh Phú Thọ
< [2] Tỉnh Bắc Kạn
< [3] Tỉnh Bắc Giang
< [4] Tỉnh Hòa Bình
< [5] Tỉnh Tuyên Quang
< [6] Tỉnh Yên Bái
< [7] Tỉnh Thái Nguyên
