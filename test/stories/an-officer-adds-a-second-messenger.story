as hoa-binh at 2024-11-18T09:00:00+07:00

at 2024-11-20T09:00:00+07:00

> /taikhoan
< Các kênh nhắn tin của đồng chí:
< - Zalo •••inh, liên kết ngày 18/11/2024
< - Trang thực hành •••inh, liên kết ngày 18/11/2024
< Hệ thống gửi tin tới kênh ưu tiên; nếu kênh đó không gửi được thì tới kênh liên kết gần nhất. Nhắn /themkenh để thêm kênh.
< [Ưu tiên Zalo •••inh] [Ưu tiên trang thực hành •••inh] [Gỡ Zalo •••inh] [Gỡ trang thực hành •••inh]

press Ưu tiên Zalo •••inh
< Kênh ưu tiên từ nay: Zalo •••inh.

> /themkenh
< Để thêm kênh nhắn tin, đồng chí mở liên kết hoặc nhắn mã dưới đây trên kênh cần thêm.
< Nhắn cho Trợ lý Cụm thi đua: /dangky hsC8cB72td0hsIC8W7KvOA
< Hoặc nhắn cho Trợ lý Cụm thi đua mã GLGW-J39L; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Liên kết và mã chỉ dành cho đồng chí, dùng một lần; đồng chí không chuyển cho người khác.
< [1] Thu hồi lời mời

as may-moi@zalo

> {code}
< Thêm kênh nhắn tin này vào tài khoản đã đăng ký:
< Người được mời: đồng chí Cán bộ giả định, Hòa Bình.
< Vai trò: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
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
hoa-binh < Tài khoản của đồng chí vừa được thêm kênh Zalo •••moi. Nếu không phải đồng chí thực hiện, đồng chí bấm nút dưới đây trong vòng 24 giờ.
hoa-binh < [Không phải tôi]
< Đã đăng ký: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
< Hệ thống đã báo việc thêm kênh này tới các kênh liên kết trước đây.
hoa-binh@zalo < Tài khoản của đồng chí vừa được thêm kênh Zalo •••moi. Nếu không phải đồng chí thực hiện, đồng chí bấm nút dưới đây trong vòng 24 giờ.
hoa-binh@zalo < [Không phải tôi]

> /taikhoan
< Các kênh nhắn tin của đồng chí:
< - Zalo •••inh, liên kết ngày 18/11/2024, kênh ưu tiên
< - Trang thực hành •••inh, liên kết ngày 18/11/2024
< - Zalo •••moi, liên kết ngày 20/11/2024
< Hệ thống gửi tin tới kênh ưu tiên; nếu kênh đó không gửi được thì tới kênh liên kết gần nhất. Nhắn /themkenh để thêm kênh.
< [Ưu tiên trang thực hành •••inh] [Ưu tiên Zalo •••moi] [Gỡ Zalo •••inh] [Gỡ trang thực hành •••inh] [Gỡ Zalo •••moi]

press Gỡ trang thực hành •••inh
< Kênh này vừa được liên kết. Để bảo đảm an toàn, việc này thực hiện được sau 24 giờ, hoặc ngay trên kênh đã có từ trước.

> xóa dữ liệu của tôi
< Kênh này vừa được liên kết. Để bảo đảm an toàn, việc này thực hiện được sau 24 giờ, hoặc ngay trên kênh đã có từ trước.

as bac-giang

> /dangky {code}
< Lời mời này đã được sử dụng. Nếu đồng chí chưa đăng ký được, đề nghị người mời gửi lời mời mới.
hoa-binh@zalo < Cảnh báo: lời mời đã dùng (chưa ghi tên, cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình) vừa được mở thêm lần nữa từ một tài khoản khác; hệ thống đã từ chối. Nếu người được mời chưa đăng ký, đồng chí kiểm tra lại trong /nhansu và gửi lời mời mới.

as hoa-binh

press Không phải tôi
< Đã gỡ Zalo •••moi. Hệ thống đã báo đầu mối Cụm trưởng để kiểm tra.
bac-kan < Cảnh báo: đồng chí Cán bộ giả định, Hòa Bình cho biết kênh Zalo •••moi không phải của đồng chí ấy; kênh đã được gỡ. Đề nghị liên hệ trực tiếp để kiểm tra.
thu-ky < Cảnh báo: đồng chí Cán bộ giả định, Hòa Bình cho biết kênh Zalo •••moi không phải của đồng chí ấy; kênh đã được gỡ. Đề nghị liên hệ trực tiếp để kiểm tra.

press Không phải tôi
< Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.

as may-moi@zalo

> /taikhoan
< Chức năng này dành cho cán bộ đã đăng ký. Đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã do lãnh đạo đơn vị hoặc đầu mối Cụm trưởng gửi. Thông tin công khai của Cụm thì ai cũng hỏi được.

as hoa-binh

> /themkenh
< Để thêm kênh nhắn tin, đồng chí mở liên kết hoặc nhắn mã dưới đây trên kênh cần thêm.
< Nhắn cho Trợ lý Cụm thi đua: /dangky xogPt7w0cxkcVKmNrTkNxw
< Hoặc nhắn cho Trợ lý Cụm thi đua mã 9CAA-STR8; mã dùng đến 9 giờ 10, ngày 20/11/2024.
< Liên kết và mã chỉ dành cho đồng chí, dùng một lần; đồng chí không chuyển cho người khác.
< [1] Thu hồi lời mời

as may-khac@zalo

> {code}
< Thêm kênh nhắn tin này vào tài khoản đã đăng ký:
< Người được mời: đồng chí Cán bộ giả định, Hòa Bình.
< Vai trò: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< [Tiếp tục] [Không phải tôi]

press Tiếp tục
hoa-binh < Tài khoản của đồng chí vừa được thêm kênh Zalo •••hac. Nếu không phải đồng chí thực hiện, đồng chí bấm nút dưới đây trong vòng 24 giờ.
hoa-binh < [Không phải tôi]
< Đã đăng ký: cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
< Hệ thống đã báo việc thêm kênh này tới các kênh liên kết trước đây.
hoa-binh@zalo < Tài khoản của đồng chí vừa được thêm kênh Zalo •••hac. Nếu không phải đồng chí thực hiện, đồng chí bấm nút dưới đây trong vòng 24 giờ.
hoa-binh@zalo < [Không phải tôi]

at 2024-11-21T09:00:01+07:00

as hoa-binh

press Không phải tôi
< Đã quá 24 giờ. Đồng chí gỡ kênh đó trong /taikhoan, hoặc báo lãnh đạo đơn vị.

> /taikhoan
< Các kênh nhắn tin của đồng chí:
< - Zalo •••inh, liên kết ngày 18/11/2024, kênh ưu tiên
< - Trang thực hành •••inh, liên kết ngày 18/11/2024
< - Zalo •••hac, liên kết ngày 20/11/2024
< Hệ thống gửi tin tới kênh ưu tiên; nếu kênh đó không gửi được thì tới kênh liên kết gần nhất. Nhắn /themkenh để thêm kênh.
< [Ưu tiên trang thực hành •••inh] [Ưu tiên Zalo •••hac] [Gỡ Zalo •••inh] [Gỡ trang thực hành •••inh] [Gỡ Zalo •••hac]

press Gỡ Zalo •••hac
< Đã gỡ Zalo •••hac.
may-khac@zalo < Kênh nhắn tin này đã được gỡ khỏi hệ thống theo yêu cầu của chủ tài khoản.
