practice-banner = Trợ lý Cụm thi đua, trò chuyện tập huấn. Người hỏi: { $name }. Nhắn /trogiup để xem hướng dẫn; gửi tệp bằng dòng: @ đường-dẫn-tệp; tệp nhận về được lưu trong thư mục tep-nhan; Ctrl+D để kết thúc.
practice-page-at = Trang tập huấn: { $address }

practice-not-stored = Hệ thống chưa nhận được tin nhắn vừa rồi. Đồng chí vui lòng gửi lại.
practice-not-answered = Hệ thống chưa trả lời được tin nhắn này.
practice-attachment = [Tệp kèm theo: { $name }]
practice-attachment-saved = [Tệp kèm theo, đã lưu tại: { $path }]
practice-attachment-not-saved = [Tệp kèm theo: { $name }. Hệ thống chưa lưu được tệp này. Đồng chí vui lòng kiểm tra quyền ghi và dung lượng đĩa, rồi yêu cầu lại.]
practice-file-missing = Không tìm thấy tệp “{ $path }”. Đồng chí vui lòng kiểm tra lại đường dẫn, rồi gửi lại.
practice-file-unreadable = Hệ thống không đọc được “{ $path }”: đường dẫn này không phải là tệp, hoặc tệp không cho phép đọc. Đồng chí vui lòng chọn tệp khác.
practice-file-empty = Tệp “{ $path }” không có nội dung nên chưa được gửi. Đồng chí vui lòng kiểm tra lại tệp.
practice-file-too-large = Tệp “{ $path }” lớn hơn 10 MB nên chưa được gửi. Đồng chí vui lòng gửi tệp nhỏ hơn.

practice-page-title = Trợ lý Cụm thi đua – Trang tập huấn
practice-page-bot = Trợ lý Cụm thi đua
practice-page-officer = Đồng chí
practice-page-notice = Trang tập huấn: cán bộ trên trang này là giả định
practice-page-talk-as = Trò chuyện với tư cách
practice-page-loading = Đang tải danh sách…
practice-page-no-officers = Chưa có cán bộ tập huấn nào.
practice-page-conversation = Cuộc trò chuyện
practice-page-log = Nội dung trò chuyện
practice-page-welcome = Kính chào đồng chí
practice-page-intro = Đồng chí nhắn câu hỏi về kết quả của Cụm thi đua bằng lời thường, có dấu hoặc không dấu. Mỗi câu trả lời kèm kỳ số liệu, trạng thái và nguồn.
practice-page-begin = Bắt đầu trò chuyện
practice-page-no-script = Trang này cần JavaScript. Đồng chí vui lòng bật JavaScript rồi tải lại trang.
practice-page-text = Nội dung tin nhắn
practice-page-text-hint = Nhập câu hỏi…
practice-page-send = Gửi
practice-page-keys = Enter để gửi, Shift + Enter để xuống dòng
practice-page-attach = Đính kèm tệp
practice-page-choices = Các lựa chọn
practice-page-download = Tải tệp: { $name }
practice-page-sent-file = Tệp: { $name }
practice-page-connection-lost = Mất kết nối, đang kết nối lại…
practice-page-sending-again = Chưa gửi được, đang gửi lại…
practice-page-too-long = Không gửi được: tin nhắn quá dài.
practice-page-file-too-large = Không gửi được: tệp lớn hơn 10 MB. Đồng chí vui lòng gửi tệp nhỏ hơn.
practice-page-file-empty = Không gửi được: tệp không có nội dung. Đồng chí vui lòng kiểm tra lại tệp.
practice-page-file-unreadable = Không đọc được tệp trên máy. Đồng chí vui lòng chọn lại tệp.
practice-page-not-sent = Không gửi được. Đồng chí vui lòng tải lại trang.

# Người trong phần tập huấn đều là giả định; tên gọi nói rõ điều đó.
practice-person-officer = Cán bộ giả định, { $unit }
practice-person-secretary = Thư ký Cụm trưởng giả định, { $unit }
practice-person-leader = Lãnh đạo giả định
practice-person-observer = Quan sát viên giả định
practice-request = Báo cáo năm { $year } (tập huấn, số liệu giả định)
practice-section = { $key ->
    [A] I. Nông thôn mới
    [B] II. Nhà đại đoàn kết, Quỹ “Vì người nghèo”
   *[C] III. Ngày hội Đại đoàn kết toàn dân tộc
}
