# Hỏi đáp từng câu: thu số liệu, mở đợt báo cáo. Nội dung từng câu do nơi hỏi quyết định.

conversation-header = Câu { $number }/{ $count }
conversation-header-section = Phần { $section }/{ $sections } · câu { $number }/{ $count }
conversation-recorded = Đang ghi { $line }
conversation-no-longer-asked = Không còn áp dụng sau thay đổi vừa rồi nên không được tính: { $line }
conversation-nothing-before = Trước câu này không có câu nào.
conversation-changed = Danh sách câu hỏi đã thay đổi, nên nội dung đồng chí vừa gửi chưa được ghi. Hệ thống tiếp tục từ đây.

conversation-back = Quay lại
conversation-skip = Bỏ qua
conversation-later = Để sau
conversation-summary = Xem tóm tắt
conversation-exit = Thoát
conversation-continue = Làm tiếp
conversation-continue-at = Làm tiếp (câu { $number }/{ $count })
conversation-keep = Giữ nguyên
conversation-retype = Nhập lại
conversation-help = Nhờ hỗ trợ
conversation-edit = Sửa câu { $number }
conversation-go-to = Đến câu { $number }

conversation-heard = Nội dung đã nhận: “{ $heard }”
conversation-proposed = Hệ thống đọc được { $line }
conversation-confirm = Đúng
conversation-change = Sửa
conversation-drop = Bỏ qua số này

conversation-why-unusual = Nếu đúng như vậy, đồng chí chọn một lý do hoặc ghi lý do khác; nếu chưa đúng, đồng chí gửi lại.
conversation-right-because = Đúng, vì { $reason }
conversation-reason-changed = thực tế có thay đổi lớn
conversation-reason-scope = phạm vi tính khác kỳ trước
conversation-reason-earlier = kỳ trước báo cáo chưa đủ

conversation-cannot-skip = Câu này không bỏ qua được. Đồng chí trả lời, hoặc nhắn “{ $leave }”.
conversation-why-skip = Đồng chí vui lòng cho biết lý do bỏ qua câu này: chọn một lý do, hoặc ghi lý do khác.
conversation-why-skip-words = Đồng chí vui lòng ghi lý do bỏ qua câu này.
conversation-skip-reason = { $kind ->
    [noData] Chưa có số liệu
    [notApplicable] Không áp dụng cho đơn vị
   *[other] Lý do khác
}
conversation-skipped = Đã bỏ qua câu { $number }. Lý do: { $reason }.
conversation-ways-out = Nếu chưa trả lời được, đồng chí có thể bỏ qua câu này và nêu lý do, nhờ hỗ trợ, hoặc để sau.
conversation-ways-out-without-skip = Nếu chưa trả lời được, đồng chí có thể nhờ hỗ trợ hoặc để sau.
conversation-ways-out-unkept = Nếu chưa trả lời được, đồng chí nhắn “Quay lại” để xem lại câu trước, hoặc “{ $leave }”.

conversation-question-past = Câu { $number } đã qua, nên lựa chọn vừa rồi không được ghi. Đồng chí có muốn sửa câu { $number } không?
conversation-choice-past = Lựa chọn vừa rồi thuộc tin nhắn cũ nên không được ghi.
conversation-no-such = Không có câu { $number }; các câu được đánh số từ 1 đến { $count }.

conversation-summary-title = Tóm tắt: đã trả lời { $answered }/{ $count } câu.
conversation-summary-section = { $title }
conversation-summary-line = { $number }. { $line }
conversation-summary-missing = Còn thiếu câu: { $numbers }.
conversation-summary-how = Đồng chí nhắn số của câu để sửa câu đó.

conversation-resume = Đồng chí đang làm dở: đã trả lời { $answered }/{ $count } câu.
conversation-kept = Hệ thống giữ nguyên { $answered }/{ $count } câu đã trả lời. Đồng chí có thể làm tiếp bất cứ lúc nào.
conversation-leaving = Đồng chí muốn để lại làm sau, hay bỏ bản nháp? Nếu để sau, các câu đã trả lời được giữ nguyên.
conversation-discard = Bỏ bản nháp
