# Lời của hệ thống trong mọi cuộc trò chuyện.

bot-welcome = Kính chào đồng chí. Trợ lý Cụm thi đua phục vụ { $cluster }.
bot-welcome-as = Kính chào đồng chí { $name }. Trợ lý Cụm thi đua phục vụ { $cluster }.
bot-greeting = Kính chào đồng chí. Trợ lý Cụm thi đua sẵn sàng hỗ trợ đồng chí tra cứu kết quả của Cụm và nộp báo cáo.
bot-thanks = Trân trọng cảm ơn đồng chí. Trợ lý Cụm thi đua luôn sẵn sàng hỗ trợ.
bot-not-understood = Hệ thống chưa hiểu câu hỏi của đồng chí. Hệ thống chỉ trả lời về số liệu, khen thưởng và tổ chức của Cụm thi đua.
bot-examples = Đồng chí có thể hỏi, chẳng hạn:
bot-example = - { $question }
bot-choice-gone = Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.
bot-not-allowed = Chức năng này dành cho cán bộ được phân quyền. Đồng chí vui lòng liên hệ đầu mối Cụm trưởng.
bot-private-only = Nội dung này chỉ thực hiện trong cuộc trò chuyện riêng với hệ thống. Trong nhóm, hệ thống chỉ trả lời câu hỏi về kết quả của Cụm thi đua.
bot-private-chat = Trò chuyện riêng với hệ thống
bot-not-enrolled = Chức năng này dành cho cán bộ đã đăng ký. Đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã do lãnh đạo đơn vị hoặc đầu mối Cụm trưởng gửi. Thông tin công khai của Cụm thì ai cũng hỏi được.
bot-enrol-hint = Cán bộ được mời: đồng chí mở liên kết mời, hoặc nhắn /dangky kèm mã. Đồng chí chưa được mời vẫn hỏi được thông tin công khai của Cụm.
bot-file-not-expected = Tệp đồng chí vừa gửi không được lưu, vì hiện không có nội dung nào cần kèm tệp. Nếu là tệp của báo cáo, đồng chí nhắn “gửi số liệu” trước, rồi gửi lại tệp.
bot-too-much = Đồng chí gửi quá nhiều tin nhắn trong một phút nên hệ thống tạm chưa trả lời. Đồng chí vui lòng chờ một phút rồi gửi lại.
bot-fault = Hệ thống gặp sự cố khi xử lý tin nhắn vừa rồi và đã ghi nhận để khắc phục. Mong đồng chí thông cảm và gửi lại sau ít phút.

bot-clarify-indicator = Đồng chí muốn hỏi chỉ tiêu nào?
bot-clarify-indicator-of = Đồng chí muốn hỏi chỉ tiêu nào của { $unit }?
bot-clarify-my-unit = { $level ->
        [commune] Hệ thống chưa biết đồng chí thuộc đơn vị nào. Đồng chí muốn hỏi về xã, phường nào?
       *[other] Hệ thống chưa biết đồng chí thuộc đơn vị nào. Đồng chí muốn hỏi về tỉnh nào?
    }
bot-clarify-unit = { $level ->
        [commune] Đồng chí muốn hỏi về xã, phường nào?
       *[other] Đồng chí muốn hỏi về tỉnh nào?
    }
bot-all-clusters = các Cụm thi đua dùng chung hệ thống này
bot-clarify-cluster = Đồng chí muốn hỏi về Cụm nào?
bot-clarify-commune = Có { $count } đơn vị cùng mang tên này. Đồng chí muốn hỏi về đơn vị nào? Đồng chí có thể viết thêm tên tỉnh, ví dụ “{ $example }”.
bot-clarify-word = “{ $word }” có thể hiểu theo nhiều cách. Đồng chí muốn hỏi về nội dung nào?
bot-choice-number = Không có lựa chọn mang số đó. Đồng chí chọn trong các mục dưới đây, hoặc hỏi nội dung khác.
bot-choose = Đồng chí chọn một mục, hoặc nhắn số thứ tự của mục đó.

bot-choice-unit = Số liệu của { $unit }
bot-choice-cluster-total = Số liệu toàn Cụm
bot-choice-by-unit = Tỷ lệ của từng đơn vị
bot-choice-successor = Số liệu của { $unit }

bot-and = { $first } và { $last }
bot-comma = { $first }, { $second }
bot-choice = { $label }
bot-choice-help = Xem hướng dẫn
bot-choice-picture = Xem biểu đồ
bot-choice-files = Tải bảng Excel/CSV
bot-words = { $words }
bot-choice-now = Xem số liệu hiện nay
