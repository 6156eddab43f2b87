as thu-ky at 2024-11-20T09:00:00+07:00

given report-2024.json

> /moi
< Đồng chí mời cán bộ của đơn vị nào?
< [1] Tỉnh Phú Thọ
< [2] Tỉnh Bắc Kạn
< [3] Tỉnh Bắc Giang
< [4] Tỉnh Hòa Bình
< [5] Tỉnh Tuyên Quang
< [6] Tỉnh Yên Bái
< [7] Tỉnh Thái Nguyên

press Tỉnh Yên Bái
< Người được mời giữ vai trò nào?
< [1] Cán bộ phụ trách
< [2] Lãnh đạo đơn vị

press Cán bộ phụ trách
< Đồng chí cho biết họ và tên của người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

press Không ghi tên
< Kính mời đồng chí tham gia Trợ lý Cụm thi đua với vai trò cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Nhắn cho Trợ lý Cụm thi đua: /dangky hsC8cB72td0hsIC8W7KvOA
< Hoặc nhắn cho Trợ lý Cụm thi đua mã GLGW-J39L; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Đồng chí chuyển tiếp tin trên cho riêng người được mời, không gửi vào nhóm. Liên kết dùng được một lần, đến hết ngày 27/11/2024; hệ thống không lưu nội dung liên kết và mã nên không thể cho xem lại.
< [1] Cấp mã mới
< [2] Thu hồi lời mời

as can-bo-moi@zalo

> /batdau
< Kính chào đồng chí. Trợ lý Cụm thi đua phục vụ Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc.
< Đồng chí nhắn câu hỏi bằng lời thường, có dấu hoặc không dấu.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< - Cụm trưởng năm 2024 là đơn vị nào?
< - Yên Bái nay thuộc tỉnh nào?
<
< Cán bộ được mời: đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã. Đồng chí chưa được mời vẫn hỏi được thông tin công khai của Cụm.

> gửi số liệu
< Việc nộp và theo dõi báo cáo dành cho cán bộ của đơn vị thành viên Cụm. Hệ thống chưa ghi nhận đơn vị của đồng chí.

> /baocao
< Chức năng này dành cho cán bộ đã đăng ký. Đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã do lãnh đạo đơn vị hoặc đầu mối Cụm trưởng gửi. Thông tin công khai của Cụm thì ai cũng hỏi được.

> {code}
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Vai trò: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Người mời: Thư ký Cụm trưởng giả định, Bắc Kạn.
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
< Đồng chí cho biết họ và tên đầy đủ.

> 0912345678
< Hệ thống chưa đọc được họ và tên trong tin nhắn vừa rồi.
< Đồng chí cho biết họ và tên đầy đủ.

> Lý Văn Thử
thu-ky < Đồng chí Lý Văn Thử đã nhận lời mời: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Đã đăng ký: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Yên Bái.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.

> hạn nộp báo cáo khi nào
< Báo cáo tổng kết năm 2024 (thử nghiệm): gửi trước 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Số liệu tính đến hết ngày 30/11/2024.
< Nơi nhận: Cụm trưởng, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn; đồng chí có thể gửi số liệu ngay tại đây bằng cách nhắn “gửi số liệu”.

as thu-ky

> /moi
< Đồng chí mời cán bộ của đơn vị nào?
< [1] Tỉnh Phú Thọ
< [2] Tỉnh Bắc Kạn
< [3] Tỉnh Bắc Giang
< [4] Tỉnh Hòa Bình
< [5] Tỉnh Tuyên Quang
< [6] Tỉnh Yên Bái
< [7] Tỉnh Thái Nguyên

press Tỉnh Hòa Bình
< Người được mời giữ vai trò nào?
< [1] Cán bộ phụ trách
< [2] Lãnh đạo đơn vị

press Lãnh đạo đơn vị
< Đồng chí cho biết họ và tên của người được mời (lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

> Hoàng Thử Nghiệm
< Kính mời đồng chí Hoàng Thử Nghiệm tham gia Trợ lý Cụm thi đua với vai trò lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Nhắn cho Trợ lý Cụm thi đua: /dangky xogPt7w0cxkcVKmNrTkNxw
< Hoặc nhắn cho Trợ lý Cụm thi đua mã 9CAA-STR8; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Đồng chí chuyển tiếp tin trên cho riêng người được mời, không gửi vào nhóm. Liên kết dùng được một lần, đến hết ngày 27/11/2024; hệ thống không lưu nội dung liên kết và mã nên không thể cho xem lại.
< [1] Cấp mã mới
< [2] Thu hồi lời mời

as nguoi-do-ma@zalo

> /dangky
< Đồng chí nhắn mã gồm 8 ký tự (dạng XXXX-XXXX) hoặc dán liên kết mời.
< [Thôi]

> BACK-AN99
< Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn 4 lần), hoặc đề nghị người mời cấp mã mới.
< Đồng chí nhắn mã gồm 8 ký tự (dạng XXXX-XXXX) hoặc dán liên kết mời.
< [Thôi]

> cụm trưởng năm nay là ai
< Ủy ban MTTQ tỉnh Bắc Kạn được các đơn vị thống nhất suy tôn làm Cụm trưởng Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Đồng chí nhắn mã gồm 8 ký tự (dạng XXXX-XXXX) hoặc dán liên kết mời.
< [Thôi]

> thôi
< Đã dừng; chưa có gì thay đổi.

> AAAA-BBBB
< Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn 3 lần), hoặc đề nghị người mời cấp mã mới.

> ÂBCD-EFGH
< Hệ thống chưa hiểu câu hỏi của đồng chí. Hệ thống chỉ trả lời về số liệu, khen thưởng và tổ chức của Cụm thi đua.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< [1] Xem hướng dẫn

> /dangky âbcd-efgh
< Mã gồm 8 chữ cái và chữ số, dạng XXXX-XXXX, không dấu. Đồng chí tắt bộ gõ tiếng Việt rồi nhắn lại mã.

> AAAA-BBBC
< Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn 2 lần), hoặc đề nghị người mời cấp mã mới.

> aaaa-bbbd
< Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn 1 lần), hoặc đề nghị người mời cấp mã mới.

> AAAABBB2
< Mã đã nhập sai nhiều lần; trò chuyện này tạm dừng nhận mã đến 10 giờ 00, ngày 20/11/2024. Đồng chí vẫn có thể dùng liên kết mời.

> {code}
< Mã đã nhập sai nhiều lần; trò chuyện này tạm dừng nhận mã đến 10 giờ 00, ngày 20/11/2024. Đồng chí vẫn có thể dùng liên kết mời.

at 2024-11-20T09:11:00+07:00

as hoang-thu@zalo

> {code}
< Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn 4 lần), hoặc đề nghị người mời cấp mã mới.

as thu-ky

press Cấp mã mới
< Hoặc nhắn cho Trợ lý Cụm thi đua mã D7FU-N6ZA; mã dùng đến 9 giờ 21, ngày 20/11/2024.

as hoang-thu@zalo

> {code}
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Người được mời: đồng chí Hoàng Thử Nghiệm.
< Vai trò: lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Người mời: Thư ký Cụm trưởng giả định, Bắc Kạn.
< [Tiếp tục] [Không phải tôi]

as nguoi-do-ma@zalo

> {code}
< Mã đã nhập sai nhiều lần; trò chuyện này tạm dừng nhận mã đến 10 giờ 00, ngày 20/11/2024. Đồng chí vẫn có thể dùng liên kết mời.

at 2024-11-20T10:30:00+07:00

> {code}
< Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn 4 lần), hoặc đề nghị người mời cấp mã mới.

as hoang-thu@zalo

> {code}
< Hệ thống chưa hiểu câu hỏi của đồng chí. Hệ thống chỉ trả lời về số liệu, khen thưởng và tổ chức của Cụm thi đua.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< [1] Xem hướng dẫn
< Đồng chí được mời tham gia Trợ lý Cụm thi đua.
< Người được mời: đồng chí Hoàng Thử Nghiệm.
< Vai trò: lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Người mời: Thư ký Cụm trưởng giả định, Bắc Kạn.
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
thu-ky < Đồng chí Hoàng Thử Nghiệm đã nhận lời mời: lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Đã đăng ký: lãnh đạo đơn vị, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
