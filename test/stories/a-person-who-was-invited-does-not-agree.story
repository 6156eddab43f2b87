as lanh-dao at 2024-11-20T09:00:00+07:00

> /moi
< Đồng chí cho biết họ và tên của người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ). Ghi đúng tên để người nhận yên tâm mở lời mời.
< [Không ghi tên] [Thôi]

> Trần Thị Thử
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

press Không đồng ý
< Đã ghi nhận đồng chí không đồng ý; hệ thống không lưu thông tin nào khác. Đồng chí vẫn có thể hỏi các thông tin công khai của Cụm.
lanh-dao < Người được mời (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ) không đồng ý với thông báo xử lý dữ liệu cá nhân nên chưa tham gia.

> /dulieu
< Hệ thống không lưu dữ liệu cá nhân nào về đồng chí ngoài mã của cuộc trò chuyện và các tin nhắn tại đây; không lưu số điện thoại. Cán bộ đã đăng ký nhắn “dữ liệu của tôi” để xem, sửa, rút lại đồng ý hoặc xóa.

> cụm trưởng năm 2024 là đơn vị nào
< Ủy ban MTTQ tỉnh Bắc Kạn được các đơn vị thống nhất suy tôn làm Cụm trưởng Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> /taikhoan
< Chức năng này dành cho cán bộ đã đăng ký. Đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã do lãnh đạo đơn vị hoặc đầu mối Cụm trưởng gửi. Thông tin công khai của Cụm thì ai cũng hỏi được.

press Đồng ý
< Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.

join {link}
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

press Đồng ý
< Đã đăng ký: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
lanh-dao < Đồng chí Trần Thị Thử đã nhận lời mời: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ.

> rút lại đồng ý
< Khi đồng chí rút lại đồng ý, hệ thống ngừng ngay việc nhận báo cáo từ đồng chí và gửi tin cho đồng chí; đồng chí chỉ hỏi được thông tin công khai. Dữ liệu đã có được giữ đến khi đồng chí yêu cầu xóa; đồng chí có thể đồng ý lại bất cứ lúc nào.
< [Xác nhận rút lại] [Giữ nguyên]

press Xác nhận rút lại
< Đã ghi nhận đồng chí rút lại đồng ý; hệ thống ngừng xử lý dữ liệu của đồng chí từ bây giờ. Nhắn /dangky để đồng ý lại, “xóa dữ liệu của tôi” để xóa.
bac-kan < Đồng chí Trần Thị Thử (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ) đã rút lại đồng ý xử lý dữ liệu; hệ thống không gửi tin cho đồng chí ấy nữa. Đề nghị bố trí người thay nếu cần.
thu-ky < Đồng chí Trần Thị Thử (cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ) đã rút lại đồng ý xử lý dữ liệu; hệ thống không gửi tin cho đồng chí ấy nữa. Đề nghị bố trí người thay nếu cần.

> /taikhoan
< Chức năng này dành cho cán bộ đã đăng ký. Đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã do lãnh đạo đơn vị hoặc đầu mối Cụm trưởng gửi. Thông tin công khai của Cụm thì ai cũng hỏi được.

> dữ liệu của tôi
< Dữ liệu hệ thống lưu về đồng chí:
< Họ và tên: Trần Thị Thử
< Số điện thoại công tác: chưa có
< Vị trí: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Phú Thọ (từ ngày 20/11/2024)
< Kênh nhắn tin: trang thực hành, mã tran-thu, liên kết ngày 20/11/2024
< Thông báo xử lý dữ liệu (bản 2026-2): đồng ý, 9 giờ 00, ngày 20/11/2024, qua trang thực hành
< Thông báo xử lý dữ liệu (bản 2026-2): rút lại đồng ý, 9 giờ 00, ngày 20/11/2024, qua trang thực hành
< Yêu cầu rút lại đồng ý, 9 giờ 00, ngày 20/11/2024: đã xử lý, 9 giờ 00, ngày 20/11/2024
<
< Tin nhắn đã nhận từ đồng chí: 14; tin đã gửi cho đồng chí: 13.
< Câu trả lời về số liệu đã cung cấp cho đồng chí: 0 (để báo lại khi số liệu được điều chỉnh).
< Thông báo của Cụm trưởng gửi tới đồng chí: 0, kèm thời điểm đồng chí xác nhận đã nhận.
< Việc đồng chí đã làm: 0 bước trong báo cáo của đơn vị, 1 mục trong nhật ký, 0 lời mời.
< Về tin nhắc: 0 dòng trong sổ nhắc, 0 lần hẹn nộp, 0 lần báo bản giấy, 0 lần báo đi vắng, 0 lần điểm danh liên lạc.
< Hệ thống không lưu ngày sinh, giấy tờ tùy thân của đồng chí.
< [Đồng ý lại] [Xóa dữ liệu của tôi]

press Xóa dữ liệu của tôi
< Hệ thống sẽ xóa họ tên, số điện thoại, các kênh nhắn tin, nội dung trò chuyện của đồng chí và kết thúc các vị trí công tác. Dữ liệu đã xóa không thể khôi phục; muốn dùng lại, đồng chí phải được mời lại.
< Số liệu, báo cáo và nhật ký của đơn vị được giữ lại, ghi là “cán bộ đã xóa thông tin”; bằng chứng về việc đồng ý được giữ lại không kèm tên.
< [Xác nhận xóa] [Giữ nguyên]

press Giữ nguyên
< Đã giữ nguyên; chưa có gì thay đổi.

> /dangky
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
< Đã ghi nhận đồng chí đồng ý. Các vai trò và kênh nhắn tin của đồng chí có hiệu lực trở lại.

> /taikhoan
< Các kênh nhắn tin của đồng chí:
< - Trang thực hành •••thu, liên kết ngày 20/11/2024
< Hệ thống gửi tin tới kênh ưu tiên; nếu kênh đó không gửi được thì tới kênh liên kết gần nhất. Nhắn /themkenh để thêm kênh.
