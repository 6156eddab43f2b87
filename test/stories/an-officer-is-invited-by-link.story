as lanh-dao at 2024-11-20T09:00:00+07:00

given report-2024.json

> /moi
< Đồng chí cho biết họ và tên của người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

> 12345
< Hệ thống chưa đọc được họ và tên trong tin nhắn vừa rồi.
< Đồng chí cho biết họ và tên của người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

> đồng chí Trần Thị Thử
< Kính mời đồng chí Trần Thị Thử tham gia Trợ lý Cụm thi đua với vai trò cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Nhắn cho Trợ lý Cụm thi đua: /dangky hsC8cB72td0hsIC8W7KvOA
< Hoặc nhắn cho Trợ lý Cụm thi đua mã GLGW-J39L; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Đồng chí chuyển tiếp tin trên cho riêng người được mời, không gửi vào nhóm. Liên kết dùng được một lần, đến hết ngày 27/11/2024; hệ thống không lưu nội dung liên kết và mã nên không thể cho xem lại.
< [1] Cấp mã mới
< [2] Thu hồi lời mời

as tran-thu

join {link}
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Người được mời: đồng chí Trần Thị Thử.
< Vai trò: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Người mời: Lãnh đạo giả định.
< [Tiếp tục] [Không phải tôi]

> cụm có bao nhiêu xã đạt chuẩn nông thôn mới năm 2023?
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: T4REJ9 (tra cứu lúc 9 giờ 00, ngày 20/11/2024).
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Người được mời: đồng chí Trần Thị Thử.
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

> vâng
< Đồng chí có đồng ý với việc xử lý dữ liệu nêu trên không?
< Đồng chí chọn, hoặc nhắn đúng “Đồng ý” hay “Không đồng ý”.
< [Đồng ý] [Không đồng ý]

press Đồng ý
< Đã đăng ký: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
lanh-dao < Đồng chí Trần Thị Thử đã nhận lời mời: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.

> tình hình báo cáo của tỉnh em
< Hệ thống chưa có số liệu về số xã đạt chuẩn nông thôn mới của tỉnh Phú Thọ, năm 2023.
< Nguồn hiện có chỉ công bố số liệu chung của toàn Cụm, không tách theo từng tỉnh. Số liệu toàn Cụm năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: W45AQM (tra cứu lúc 9 giờ 00, ngày 20/11/2024).
< [1] Số liệu toàn Cụm

> /dangky
< Đồng chí đã đăng ký. Nhắn /themkenh nếu cần thêm kênh nhắn tin, /taikhoan để xem các kênh đang dùng.

as nguoi-khac

join {link}
< Lời mời này đã được sử dụng. Nếu đồng chí chưa đăng ký được, đề nghị người mời gửi lời mời mới.
lanh-dao < Cảnh báo: lời mời đã dùng (Trần Thị Thử, cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ) vừa được mở thêm lần nữa từ một tài khoản khác; hệ thống đã từ chối. Nếu người được mời chưa đăng ký, đồng chí kiểm tra lại trong /nhansu và gửi lời mời mới.

> /dangky {code}
< Lời mời này đã được sử dụng. Nếu đồng chí chưa đăng ký được, đề nghị người mời gửi lời mời mới.

as lanh-dao

> /nhansu
< Nhân sự của Ủy ban MTTQ Việt Nam tỉnh Phú Thọ trên hệ thống:
< 1. Cán bộ giả định, Phú Thọ, cán bộ phụ trách, không ghi thời hạn; kênh: Zalo và trang thực hành
< 2. Trần Thị Thử, cán bộ phụ trách, từ ngày 20/11/2024; kênh: trang thực hành
< [1. Cán bộ giả định, Phú Thọ] [2. Trần Thị Thử] [Mời thêm]

press 2. Trần Thị Thử
< 1. Trần Thị Thử, cán bộ phụ trách, từ ngày 20/11/2024; kênh: trang thực hành
< [Thôi giữ vị trí] [Mất tài khoản trang thực hành •••thu]

> /moi
< Đồng chí cho biết họ và tên của người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

press Không ghi tên
< Kính mời đồng chí tham gia Trợ lý Cụm thi đua với vai trò cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Nhắn cho Trợ lý Cụm thi đua: /dangky xogPt7w0cxkcVKmNrTkNxw
< Hoặc nhắn cho Trợ lý Cụm thi đua mã 9CAA-STR8; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Đồng chí chuyển tiếp tin trên cho riêng người được mời, không gửi vào nhóm. Liên kết dùng được một lần, đến hết ngày 27/11/2024; hệ thống không lưu nội dung liên kết và mã nên không thể cho xem lại.
< [1] Cấp mã mới
< [2] Thu hồi lời mời

as nguoi-la

join {link}
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Vai trò: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Người mời: Lãnh đạo giả định.
< [Tiếp tục] [Không phải tôi]

press Không phải tôi
< Đã ghi nhận. Lời mời này đã được hủy và hệ thống đã báo người mời; hệ thống không lưu thông tin nào của đồng chí.
lanh-dao < Lời mời (chưa ghi tên, cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ) đã đến nhầm người và được hủy. Đồng chí gửi lời mời mới cho đúng người.

press Tiếp tục
< Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.

join {link}
< Lời mời này đã được thu hồi. Đồng chí vui lòng liên hệ người mời.
