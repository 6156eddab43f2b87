# Báo cáo: nộp trong trò chuyện, duyệt, trả lại, lùi hạn.

reports-committee = Ủy ban MTTQ Việt Nam { $unit }
reports-moment = { $time }, ngày { $date }
reports-person-gone = cán bộ đã xóa thông tin
reports-on-time = đúng hạn
reports-late = chậm { $days } ngày

# Câu hỏi số liệu
reports-question-on = { $cumulative ->
    [yes] { $indicator }, lũy kế đến ngày { $date } ({ $unit })?
   *[no] { $indicator }, tính đến ngày { $date } ({ $unit })?
}
reports-question-between = { $indicator }, từ ngày { $from } đến ngày { $to } ({ $unit })?
reports-last = Kỳ trước ({ $period }): { $figure }.
reports-questioned = Đề nghị xem lại: { $reason }
reports-example = { $kind ->
    [money] Ví dụ: 8 tỷ 50 triệu, hoặc 8.050.000.000.
    [decimal] Ví dụ: 98,5.
   *[count] Ví dụ: 1.250.
}
reports-same = Như kỳ trước ({ $figure })
reports-noted = Đã ghi { $indicator }: { $figure }.
reports-absence = { $absence ->
    [notApplicable] không áp dụng
   *[notReported] chưa có số liệu (không tính là 0)
}
# Như cán bộ sẽ gõ; hệ thống đọc lại được.
reports-typed-absence = { $absence ->
    [notApplicable] không áp dụng
   *[notReported] chưa có số liệu
}
reports-qualified = { $qualifier } { $figure }

# Đọc số
reports-doubt = { $why ->
    [english-comma] Dấu phẩy trong số này có thể là dấu phân cách hàng nghìn hoặc dấu thập phân. Đồng chí xác nhận số cần ghi.
    [english-style] Số này viết theo kiểu tiếng Anh. Đồng chí xác nhận số cần ghi.
    [three-decimals] Số này có thể hiểu theo hai cách, cách nhau 1.000 lần. Đồng chí chọn số cần ghi.
    [not-whole] Chỉ tiêu này là số nguyên. Đồng chí xác nhận số cần ghi.
    [small-money] Số tiền này nhỏ hơn 1 triệu đồng. Đồng chí xác nhận, hoặc ghi rõ “triệu”, “tỷ”.
    [other-unit] Đơn vị tính đồng chí ghi khác với đơn vị tính của chỉ tiêu. Đồng chí xác nhận số cần ghi.
    [slang] Đồng chí xác nhận số cần ghi theo cách viết chính thức.
    [colloquial] Số viết bằng chữ này có thể hiểu theo nhiều cách. Đồng chí xác nhận số cần ghi.
    [regional-area] Hệ thống quy đổi theo sào, mẫu Bắc Bộ ra mét vuông. Đồng chí xác nhận số cần ghi.
    [negative] Số liệu không nhận số âm. Đồng chí xác nhận số cần ghi.
    [phone] Dãy số này giống số điện thoại. Đồng chí xác nhận đây là số liệu.
    [maybe-date] Dãy số này có thể là ngày tháng. Đồng chí xác nhận số cần ghi.
    [part-over-whole] Hệ thống đọc được hai số. Đồng chí chọn số cần ghi.
    [bare-no] “Không” có thể là số 0 hoặc chưa có số liệu. Đồng chí chọn một nội dung.
    [not-yet] “Chưa có” có thể là số 0 hoặc chưa có số liệu. Đồng chí chọn một nội dung.
   *[other-words] Trong tin nhắn có nội dung khác ngoài số liệu. Đồng chí xác nhận số cần ghi.
}
reports-doubt-unit = Đồng chí ghi “{ $typed }”, còn chỉ tiêu này tính bằng { $unit }. Đồng chí xác nhận số cần ghi.
reports-doubt-change = Đồng chí nêu số tăng, giảm so với kỳ trước ({ $last }). Số của kỳ này được tính như dưới đây; đồng chí xác nhận.
reports-doubt-same-stock = Kỳ trước là { $last }. Đồng chí xác nhận số lũy kế không thay đổi.
reports-doubt-same-flow = Kỳ trước là { $last }. Đây là số phát sinh trong kỳ, ít khi trùng với kỳ trước; đồng chí xác nhận.
reports-doubt-question = Tin nhắn của đồng chí có dạng câu hỏi. Đồng chí xác nhận có ghi số này hay không.
reports-unread = { $why ->
    [empty] Hệ thống chưa nhận được số nào. Đồng chí gửi lại một số.
    [too-long] Tin nhắn quá dài cho một câu trả lời. Đồng chí chỉ gửi số của câu này.
    [vague] Hệ thống cần một số cụ thể. Đồng chí gửi lại số, hoặc nhắn “Bỏ qua” nếu chưa có số liệu.
    [negated] Đồng chí cho biết số đúng là bao nhiêu.
    [date] Hệ thống đọc được ngày tháng, không phải số liệu. Đồng chí gửi lại số của câu này.
    [several] Hệ thống đọc được nhiều số và chưa biết số nào của câu này. Đồng chí chỉ gửi một số.
    [grouping] Các dấu chấm, dấu phẩy trong số chưa rõ. Đồng chí gửi lại, chẳng hạn 1.250 hoặc 1250.
    [range] Hệ thống cần một số, không phải một khoảng. Đồng chí gửi số của câu này.
    [pair] Đồng chí gửi tỷ lệ phần trăm, chẳng hạn 98,5.
    [change] Hệ thống cần số của cả kỳ, không phải số tăng hoặc giảm. Đồng chí gửi số của cả kỳ này.
    [noLast] Hệ thống không có số kỳ trước của chỉ tiêu này. Đồng chí gửi số của kỳ này.
    [notWhole] Chỉ tiêu này là số nguyên, không có phần thập phân. Đồng chí gửi lại số nguyên.
    [tooLarge] Số này lớn hơn mức hệ thống ghi được. Đồng chí kiểm tra và gửi lại số của câu này.
    [tooFine] Số này có quá nhiều chữ số thập phân. Đồng chí gửi lại với tối đa hai chữ số thập phân.
   *[no-number] Hệ thống chưa đọc được số nào trong tin nhắn. Đồng chí gửi lại số, chẳng hạn 1.250.
}

# Các đợt báo cáo
reports-none-open = Hiện không có đợt báo cáo nào đang mở trên hệ thống.
reports-none-open-for = Hiện không có đợt báo cáo nào đang mở cho { $committee }.
reports-none-open-deadline = Hệ thống chưa có thông tin về hạn nộp, thời điểm chốt số liệu: hiện không có đợt báo cáo nào đang mở.
reports-none-open-template = Hệ thống chưa có mẫu biểu số liệu: hiện không có đợt báo cáo nào đang mở cho { $committee }.
reports-none-open-extension = Hiện không có đợt báo cáo nào đang mở cho { $committee }, nên chưa có hạn nộp để xin lùi. Việc lùi hạn do Cụm trưởng xem xét.
reports-no-unit-template = Mẫu biểu số liệu được gửi cho cán bộ của đơn vị thành viên Cụm. Hệ thống chưa ghi nhận đơn vị của đồng chí.
reports-no-unit-extension = Việc xin lùi hạn dành cho cán bộ của đơn vị thành viên Cụm và do Cụm trưởng xem xét. Hệ thống chưa ghi nhận đơn vị của đồng chí.
reports-opens-later = { $report } nhận báo cáo từ { $opens }.
reports-no-unit = Việc nộp và theo dõi báo cáo dành cho cán bộ của đơn vị thành viên Cụm. Hệ thống chưa ghi nhận đơn vị của đồng chí.
reports-deadline = { $report }: gửi trước { $due }.
reports-deadline-own = Đây là hạn riêng của đơn vị đồng chí sau khi Cụm trưởng đồng ý lùi hạn.
reports-as-of = Số liệu tính đến hết ngày { $date }.
reports-send-to = Nơi nhận: Cụm trưởng, { $chair }; đồng chí có thể gửi số liệu ngay tại đây bằng cách nhắn “gửi số liệu”.

# Tình hình
reports-status-title = { $report }:
reports-status-none = Chưa bắt đầu. Hạn gửi: { $due }.
reports-status-draft = Bản nháp: đã có { $answered }/{ $all } câu, chưa nộp.
reports-held-by = Bản nháp do đồng chí { $name } giữ từ { $since }.
reports-status-with-leader = Đã đủ { $answered }/{ $all } câu, đang chờ lãnh đạo đơn vị duyệt trước khi gửi Cụm trưởng.
reports-status-returned = { $count ->
    [0] Báo cáo được mở để xem lại và cần gửi lại.
   *[other] Báo cáo được đề nghị xem lại { $count } số và cần gửi lại.
}
reports-status-handed-in = { $state ->
    [approved] Đã duyệt. Nhận lúc { $at } ({ $lateness }), mã { $code }, lần nộp { $version }.
   *[submitted] Đã nộp, chờ Cụm trưởng duyệt. Nhận lúc { $at } ({ $lateness }), mã { $code }, lần nộp { $version }.
}

# Nộp báo cáo
reports-choose = Đồng chí chọn đợt báo cáo.
reports-contract = { $report } của { $committee }.
reports-contract-size = Kỳ số liệu: { $period }. Có { $questions } câu hỏi trong { $sections } phần; mỗi câu một số liệu.
reports-due = Hạn gửi: { $due }.
reports-contract-words = Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
reports-resumed = { $report } của { $committee }: đồng chí làm tiếp bản nháp.
reports-reopened = { $report } của { $committee } đã nộp (lần nộp { $version }). Đồng chí sửa các số cần sửa rồi nộp lại; bản đã nộp vẫn được giữ.
reports-form-changed = Từ lần làm trước, mẫu báo cáo đã thay đổi; các số phù hợp được giữ nguyên, còn { $open } câu chưa trả lời.
reports-outside = Không còn trong mẫu hiện nay: { $line }
reports-unsent = Trong các số dưới đây có { $count } thay đổi chưa nộp.
reports-taken-from = Đồng chí tiếp nhận bản nháp { $report } của { $committee }; các số đã ghi được giữ nguyên.
reports-goes-on-elsewhere = { $report } được làm tiếp ở kênh khác; phần trò chuyện tại đây đã dừng, số liệu đã lưu.
reports-goes-on-with = Đồng chí { $name } đã tiếp nhận bản nháp { $report }; các số đồng chí đã ghi được giữ nguyên.
reports-held = { $report } của { $committee } đang có bản nháp do đồng chí { $name } giữ từ { $since }.
reports-now-held = Bản nháp hiện do đồng chí { $name } giữ từ { $since }; nội dung đồng chí vừa gửi chưa được lưu. Nhắn “gửi số liệu” nếu đồng chí cần tiếp nhận.
reports-open-elsewhere = Đồng chí đang làm bản nháp này ở một kênh khác; nội dung vừa gửi chưa được lưu.
reports-changed-elsewhere = Bản nháp đã thay đổi từ nơi khác nên nội dung đồng chí vừa gửi chưa được lưu. Câu hiện tại:
reports-question-closed = Câu hỏi này không còn mở trong trò chuyện; chưa có gì thay đổi.
reports-gone = Bản nháp này không còn mở được tại đây. Nhắn “gửi số liệu” để bắt đầu lại.
reports-locked = { $lock ->
    [approved] { $report } đã được Cụm trưởng duyệt và đã khóa. Nếu cần đính chính, đồng chí đề nghị Cụm trưởng mở lại.
    [withLeader] { $report } đang chờ lãnh đạo đơn vị duyệt nên chưa sửa được.
    [pastDue] { $report } đã nộp và đã quá hạn sửa ({ $due }). Nếu cần sửa, đồng chí đề nghị Cụm trưởng trả lại báo cáo.
   *[closed] { $report } đã khép lại, không nhận thêm số liệu.
}
reports-left = Đã lưu bản nháp. Khi cần làm tiếp, đồng chí nhắn “gửi số liệu”.
reports-discarded = Đã bỏ bản nháp; các số chưa nộp không còn được lưu. Khi cần làm lại, đồng chí nhắn “gửi số liệu”.
reports-discarded-to-version = Đã bỏ các thay đổi chưa nộp; báo cáo trở về như lần nộp gần nhất.
reports-waiting = Đồng chí còn bản nháp { $report }: đã có { $answered }/{ $all } câu.
reports-not-yet = Báo cáo chưa gửi được vì các số sau chưa khớp nhau:
reports-way-edit = Sửa { $indicator }
reports-help-asked = Đã chuyển đề nghị hỗ trợ tới thư ký Cụm trưởng; thư ký sẽ liên hệ với đồng chí. Câu hiện tại:
reports-help-notice = Đồng chí { $name } ({ $committee }) đề nghị hỗ trợ khi làm { $report }, ở chỉ tiêu: { $indicator }.

# Nhiều số trong một tin nhắn
reports-several-found = Hệ thống đọc được { $count } số liệu trong tin nhắn. Đồng chí xác nhận từng số; số chưa xác nhận thì chưa được lưu.
reports-several-none = Hệ thống chưa gắn được số nào trong tin nhắn với một chỉ tiêu của báo cáo; chưa có gì được lưu.
reports-several-unclear = Chưa rõ số của { $indicator }: “{ $quote }”.
reports-several-others = Các số chưa rõ thuộc chỉ tiêu nào (không được lưu):
reports-several-unmatched = - { $number }: “{ $quote }”
reports-several-open = Còn { $count } câu hệ thống chưa ghi được ngay; đồng chí xem từng câu dưới đây.

# Tệp
reports-template = Mẫu số liệu { $report }. Đồng chí điền cột “Số liệu” rồi gửi lại tệp tại đây; hệ thống kiểm tra từng dòng trước khi ghi.
reports-sheet-read = Tệp { $name } hợp lệ: { $values } số liệu, { $none } dòng không có số liệu. Chưa có gì được ghi; đồng chí xác nhận.
reports-sheet-stored = Đã ghi { $count } dòng từ tệp vào bản nháp.
reports-sheet-dropped = Không ghi số liệu từ tệp; bản nháp giữ nguyên.
reports-sheet-empty = Tệp { $name } chưa có ô “Số liệu” nào được điền.
reports-sheet-refused = Tệp { $name } có { $count } chỗ cần sửa nên chưa ghi số nào:
reports-sheet-unfit = Tệp { $name } chưa dùng được; chưa có gì được ghi. { $because }
reports-sheet-row = Dòng { $row }: { $because }
reports-sheet-more = … và { $count } chỗ khác.
reports-sheet-again = Đồng chí sửa trong tệp rồi gửi lại cả tệp.
reports-sheet-note = { $finding } Nếu số này đúng, đồng chí ghi lý do vào cột “Ghi chú”.
reports-file = Văn bản kèm theo: { $name }.
reports-files = Văn bản kèm theo { $report } của { $committee }:
reports-files-none = Báo cáo này chưa có văn bản kèm theo.
reports-file-kept = Đã nhận văn bản { $name } kèm theo báo cáo.
reports-file-known = Văn bản { $name } đã có trong báo cáo.
reports-file-many = Báo cáo đã có { $count } tệp kèm theo, là số tệp tối đa; tệp vừa gửi không được lưu.
reports-file-kind = Hệ thống chỉ nhận tệp PDF hoặc ảnh chụp văn bản (JPG, PNG) làm minh chứng, và tệp Excel (.xlsx) theo mẫu; tệp { $name } không được lưu.
reports-file-failed = { $failure ->
    [tooLarge] Tệp lớn hơn 10 MB nên hệ thống không nhận. Đồng chí gửi tệp nhỏ hơn.
    [gone] Hệ thống không còn tải được tệp này. Đồng chí vui lòng gửi lại.
   *[unavailable] Hệ thống chưa tải được tệp. Đồng chí vui lòng gửi lại sau ít phút.
}
reports-file-first = Tệp chưa được lưu: đồng chí mở báo cáo trước, rồi gửi lại tệp.

# Nộp, biên nhận
reports-receipt = Đã nhận { $report } của { $committee }.
reports-receipt-code = Mã biên nhận: { $code }; lần nộp { $version }; nhận lúc { $at }.
reports-receipt-period = Kỳ số liệu: { $period }; { $lateness }.
reports-receipt-all = Đủ { $values } số liệu.
reports-receipt-counts = Có { $values } số liệu; { $none } chỉ tiêu không có số liệu.
reports-receipt-until = Cán bộ của đơn vị được sửa đến { $due }, nếu Cụm trưởng chưa duyệt.
reports-receipt-locked = Đã quá hạn nên báo cáo được khóa; nếu cần sửa, đồng chí đề nghị Cụm trưởng trả lại.
reports-received = { $committee } đã nộp { $report }, lần nộp { $version } ({ $lateness }). Trân trọng đề nghị đồng chí xem và duyệt.
reports-sent-to-leader = Báo cáo đã được chuyển lãnh đạo đơn vị duyệt; sau khi duyệt, hệ thống gửi Cụm trưởng và báo lại đồng chí.
reports-no-leader = Báo cáo của đơn vị phải qua lãnh đạo duyệt trước khi gửi, nhưng hệ thống chưa ghi nhận lãnh đạo nào của đơn vị. Báo cáo chưa gửi; bản nháp được giữ nguyên. Đồng chí đề nghị đầu mối Cụm trưởng mời lãnh đạo đơn vị tham gia hệ thống.
reports-sign-asked = { $report } của { $committee } đã đủ số liệu, kính đề nghị đồng chí xem và duyệt trước khi gửi Cụm trưởng.
reports-signed-notice = Lãnh đạo đơn vị đã duyệt; { $report } của { $committee } đã gửi Cụm trưởng. Mã biên nhận: { $code }.
reports-sign-incomplete = Mẫu báo cáo đã thay đổi sau khi báo cáo được chuyển duyệt; còn thiếu { $open } câu nên báo cáo chưa gửi được. Đồng chí trả lại để cán bộ bổ sung.
reports-taken-back = Đã rút báo cáo về bản nháp. Nhắn “gửi số liệu” để sửa.
reports-sign-off-leader-only = Việc bật hoặc tắt bước lãnh đạo duyệt do lãnh đạo đơn vị thực hiện.
reports-sign-off-state = { $state ->
    [on] Báo cáo của { $committee } hiện phải qua lãnh đạo đơn vị duyệt trước khi gửi Cụm trưởng.
   *[off] Báo cáo của { $committee } hiện được gửi thẳng Cụm trưởng, không qua bước lãnh đạo duyệt.
}
reports-sign-off-set = { $state ->
    [on] Từ nay báo cáo của đơn vị phải qua lãnh đạo duyệt trước khi gửi Cụm trưởng.
   *[off] Từ nay báo cáo của đơn vị được gửi thẳng Cụm trưởng.
}

# Xem, duyệt, trả lại
reports-see-title = { $report } của { $committee }
reports-section = { $title }:
reports-numbered = { $number }. { $line }
reports-line = { $indicator }: { $figure }
reports-line-open = { $indicator }: chưa trả lời
reports-line-none = { $absence ->
    [notApplicable] { $indicator }: không áp dụng
   *[notReported] { $indicator }: chưa có số liệu
}
reports-line-none-because = { $absence ->
    [notApplicable] { $indicator }: không áp dụng ({ $reason })
   *[notReported] { $indicator }: chưa có số liệu ({ $reason })
}
reports-line-unusual = { $indicator }: { $figure } (bất thường; lý do: { $reason })
reports-line-changed = { $indicator }: { $figure } ({ $period }: { $before })
reports-changes = Thay đổi so với lần nộp { $version }:
reports-changes-none = Số liệu không thay đổi so với lần nộp { $version }.
reports-change = { $number }. { $indicator }: { $before } → { $after }
reports-unanswered = chưa trả lời
reports-questioned-some = Có { $count } số được đề nghị xem lại.
reports-on-behalf = Số liệu do đồng chí { $name } nhập hộ, theo số liệu do { $phone } cung cấp qua điện thoại; đơn vị chưa xác nhận.
reports-on-behalf-confirmed = Số liệu do đồng chí { $name } nhập hộ, theo số liệu do { $phone } cung cấp qua điện thoại; đơn vị đã xác nhận lúc { $at }.
reports-not-yours = Báo cáo này không thuộc phạm vi của đồng chí, hoặc không còn trên hệ thống.
reports-review-chair-only = Việc xem và duyệt báo cáo do Cụm trưởng của năm báo cáo thực hiện.
reports-review-moved-on = Báo cáo đã thay đổi sau khi lựa chọn này được gửi; chưa có gì được thực hiện. Đồng chí xem lại báo cáo.
reports-review-not-own = Người nộp hoặc người nhập hộ không tự duyệt báo cáo đó; đề nghị đồng chí khác của Cụm trưởng duyệt.
reports-review-none = Hiện không có báo cáo nào chờ duyệt.
reports-review-list = Các báo cáo chờ duyệt; đồng chí chọn một báo cáo để xem.
reports-approved = Đã duyệt { $report } của { $committee }; số liệu được dùng để trả lời ngay từ bây giờ.
reports-approved-notice = { $report } của { $committee } (mã { $code }) đã được Cụm trưởng duyệt. Trân trọng cảm ơn đồng chí.
reports-return-ask = Trả lại { $report } (mã { $code }): đồng chí cho biết các câu cần xem lại và lý do.
reports-return-example = Ví dụ: “7, 9: chưa khớp biên bản kiểm tra”. Mỗi dòng một lý do; nếu xem lại toàn bộ, đồng chí chỉ ghi lý do.
reports-return-no-question = Không có câu { $number }; báo cáo có { $count } câu. Đồng chí gửi lại.
reports-return-reason = Cần có lý do để đơn vị biết phải xem lại điều gì. Đồng chí gửi lại cả số câu và lý do.
reports-return-confirm = Trả lại báo cáo của { $committee } với nội dung sau, đúng không?
reports-return-line = { $number }. { $indicator }: { $reason }
reports-return-whole = Toàn bộ báo cáo: { $reason }
reports-return-cancelled = Đã dừng; báo cáo giữ nguyên.
reports-returned = Đã trả lại { $report } cho { $committee } kèm lý do.
reports-returned-notice = { $by ->
    [leader] Lãnh đạo đơn vị đề nghị xem lại { $report } của { $committee } (đồng chí { $name }):
   *[chair] Cụm trưởng đề nghị xem lại { $report } của { $committee } (đồng chí { $name }):
}
reports-source = { $report } của { $committee }, mã { $code }, lần nộp { $version }
reports-note-on-behalf = { $state ->
    [confirmed] nhập hộ, đơn vị đã xác nhận
   *[unconfirmed] nhập hộ, đơn vị chưa xác nhận
}
reports-source-on-behalf = { $report } của { $committee }, mã { $code }, lần nộp { $version } (Cụm trưởng nhập hộ, đơn vị chưa xác nhận)

# Nhập hộ
reports-behalf-chair-only = Việc nhập hộ số liệu do Cụm trưởng của năm báo cáo thực hiện, khi có đợt báo cáo đang mở.
reports-behalf-none = { $report }: mọi đơn vị đã bắt đầu báo cáo; không có đơn vị nào cần nhập hộ.
reports-behalf-unit = Nhập hộ { $report }: đồng chí chọn đơn vị.
reports-behalf-begun = { $committee } đã tự nhập số liệu nên không nhập hộ được.
reports-behalf-who = Nhập hộ { $committee } theo số liệu do đồng chí nào cung cấp qua điện thoại? Đồng chí gửi họ tên và chức vụ.
reports-behalf-cancelled = Đã dừng; chưa có gì được nhập hộ.
reports-behalf-notice = Đồng chí { $name } (Cụm trưởng) đã nhập hộ { $report } của { $committee }, theo số liệu do { $phone } cung cấp qua điện thoại. Kính đề nghị đồng chí xem và xác nhận.
reports-confirmed = Đã ghi nhận xác nhận của đơn vị. Trân trọng cảm ơn đồng chí.
reports-confirmed-notice = { $committee } đã xác nhận số liệu nhập hộ của { $report }.

# Lùi hạn
reports-extension-filed = { $report } của đơn vị đã nộp, không cần lùi hạn.
reports-extension-waiting = Đề nghị lùi hạn đến { $due } của đơn vị đang chờ Cụm trưởng xem xét.
reports-extension-day = { $report }: hạn hiện nay là { $due }. Đồng chí xin lùi đến ngày nào?
reports-extension-reason = Xin lùi hạn đến { $due }. Đồng chí cho biết lý do.
reports-extension-no-day = Hệ thống chưa đọc được ngày. Đồng chí gửi lại, chẳng hạn “thứ Sáu tuần sau” hoặc “20/11”.
reports-extension-too-early = Ngày xin lùi phải sau hạn hiện nay ({ $due }).
reports-extension-dropped = Đã dừng; hạn nộp giữ nguyên.
reports-extension-asked = Đã gửi Cụm trưởng đề nghị lùi hạn đến { $due }. Hạn hiện nay chưa thay đổi cho đến khi Cụm trưởng đồng ý.
reports-extension-notice = { $committee } xin lùi hạn { $report } đến { $due }. Lý do: { $reason }
reports-extension-decided = Đề nghị này đã được xem xét hoặc không còn hiệu lực.
reports-extension-granted = Đã đồng ý để { $committee } gửi { $report } đến { $due }.
reports-extension-refused = Đã trả lời không đồng ý lùi hạn { $report } đối với { $committee }.
reports-extension-granted-notice = Cụm trưởng đồng ý để { $committee } gửi { $report } đến { $due }.
reports-extension-refused-notice = Cụm trưởng chưa đồng ý để { $committee } lùi hạn { $report } đến { $due }; hạn gửi giữ nguyên.

# Lựa chọn
reports-choice-open = Mở { $report }
reports-choice-submit = Nộp báo cáo
reports-choice-value = { $figure }
reports-choice-take-over = Tiếp nhận bản nháp
reports-choice-continue = Làm tiếp
reports-choice-continue-here = Làm tiếp tại đây
reports-choice-see = Xem báo cáo
reports-choice-files = Tệp kèm theo
reports-choice-edit = Sửa số liệu
reports-choice-fix = Sửa các số này
reports-choice-sign = Duyệt và gửi Cụm trưởng
reports-choice-take-back = Rút lại để sửa
reports-choice-approve = Duyệt
reports-choice-return = Trả lại
reports-choice-reopen = Mở lại để đính chính
reports-choice-return-now = Trả lại với lý do này
reports-choice-cancel = Thôi
reports-choice-confirm = Số liệu đúng
reports-choice-report = { $unit }: { $report }
reports-choice-grant = Đồng ý lùi hạn
reports-choice-refuse = Không đồng ý
reports-choice-store-sheet = Ghi vào bản nháp
reports-choice-drop-sheet = Không ghi
reports-choice-sign-on = Bật bước lãnh đạo duyệt
reports-choice-sign-off = Tắt bước lãnh đạo duyệt

# Lệnh
reports-command-start = nộp báo cáo của đơn vị
reports-command-status = tình hình báo cáo của đơn vị
reports-command-deadline = hạn nộp báo cáo
reports-command-template = mẫu Excel của báo cáo
reports-command-review = báo cáo chờ duyệt
reports-command-behalf = nhập hộ số liệu theo điện thoại
reports-command-sign-off = lãnh đạo duyệt trước khi gửi
