# Đợt báo cáo: Cụm trưởng mở, báo tin cho các đơn vị và đóng.

requests-command-open = mở đợt báo cáo
requests-command-close = đóng đợt báo cáo
requests-chair-only = Việc mở đợt báo cáo dành cho đơn vị làm Cụm trưởng của năm thi đua. Theo dữ liệu hiện có, đơn vị của đồng chí không làm Cụm trưởng năm nào.
requests-contract = Mở đợt báo cáo của { $cluster }, năm thi đua { $year }.
requests-contract-any = Mở đợt báo cáo của { $cluster }.
requests-contract-unkept = Hệ thống hỏi lần lượt từng nội dung, cuối cùng có bản tóm tắt để đồng chí sửa. Chưa có gì được lưu hoặc báo cho đơn vị nào cho đến khi đồng chí chọn “Mở đợt báo cáo”.
requests-dropped = Việc mở đợt báo cáo đã dừng; chưa có đợt nào được mở. Khi cần, đồng chí nhắn /modot để làm lại.
requests-leaving = Đồng chí có muốn dừng không? Nếu dừng, các câu đã trả lời không được giữ lại và chưa có đợt báo cáo nào được mở.
requests-noted = Đã ghi { $line }.
requests-ask-again = Các câu sau không còn phù hợp nên cần trả lời lại: { $numbers }.
requests-doubt-question = Tin nhắn của đồng chí có dạng câu hỏi. Đồng chí xác nhận có ghi nội dung này hay không.

requests-choice-open = Mở đợt báo cáo
requests-choice-leave = Thôi, không mở

requests-part-subject = Loại báo cáo và kỳ số liệu
requests-part-origin = Nguồn chỉ tiêu và tên gọi
requests-part-time = Thời gian
requests-part-form = Đơn vị và chỉ tiêu

# Loại và kỳ
requests-ask-year = Đợt báo cáo thuộc năm thi đua nào?
requests-cluster-year = năm { $year }, { $cluster }
requests-year-unread = Đồng chí chọn một năm thi đua mà đơn vị làm Cụm trưởng.
requests-ask-kind = Đây là loại báo cáo nào?
requests-kind = { $kind ->
    [year] báo cáo năm
    [sixMonths] báo cáo 6 tháng
    [quarter] báo cáo quý
   *[adHoc] báo cáo đột xuất
}
requests-kind-unread = Hệ thống chưa nhận ra loại báo cáo. Đồng chí chọn: báo cáo năm, 6 tháng, quý hoặc đột xuất.
requests-ask-period = Số liệu của kỳ nào?
requests-period-unread = Hệ thống chưa nhận ra kỳ số liệu. Đồng chí chọn một kỳ dưới đây.
requests-period-other-year = Đợt báo cáo thuộc năm thi đua { $year }, nên kỳ số liệu phải trong năm { $year }. Đồng chí chọn một kỳ dưới đây.
requests-note-same = Lưu ý: { $report } cùng kỳ này đang mở.

# Nguồn và tên gọi
requests-ask-source = Các chỉ tiêu lấy từ đâu? Ở câu cuối, đồng chí có thể bỏ bớt hoặc thêm chỉ tiêu.
requests-choice-copy = Như { $report }
requests-choice-list = Toàn bộ danh mục chỉ tiêu
requests-source-unread = Hệ thống chưa nhận ra đợt báo cáo nào. Đồng chí chọn một mục dưới đây, hoặc gửi đúng tên của đợt báo cáo trước.
requests-source-several = Có nhiều đợt báo cáo mang tên như vậy. Đồng chí chọn một đợt.
requests-ask-title = Tên gọi của báo cáo là gì? Đồng chí chọn tên dưới đây hoặc gửi tên khác.
requests-title = { $kind ->
    [year] Báo cáo tổng kết { $period }
    [sixMonths] Báo cáo sơ kết { $period }
    [quarter] Báo cáo { $period }
   *[adHoc] Báo cáo đột xuất, số liệu { $period }
}
requests-title-unread = Tên gọi cần có chữ, từ 8 chữ cái trở lên và không quá 150 ký tự. Đồng chí gửi lại tên gọi.
requests-section = { $section ->
    [A] A. Nông thôn mới, khu dân cư
    [B] B. Nhà ở, người nghèo, an sinh xã hội
    [C] C. Ngày hội Đại đoàn kết, văn hóa
    [D] D. Giám sát, phản biện, dân chủ ở cơ sở
    [E] E. Tuyên truyền, tổ chức
   *[other] { $section }
}

# Thời gian
requests-ask-span = Số liệu phát sinh tính từ ngày nào đến ngày nào? Nếu khác các mục dưới đây, đồng chí gửi hai ngày, chẳng hạn “từ 01/01 đến 31/5”.
requests-choice-span = Từ ngày { $from } đến ngày { $to }
requests-span-order = Ngày đầu ({ $from }) sau ngày cuối ({ $to }). Đồng chí gửi lại hai ngày.
requests-span-one-day = Hệ thống đọc được một ngày và hiểu là ngày cuối. Đồng chí xác nhận, hoặc gửi lại cả hai ngày.
requests-ask-as-of = Số lũy kế tính đến hết ngày nào?
requests-as-of-before = Hệ thống đọc được { $date }, trước ngày đầu của kỳ ({ $from }). Đồng chí gửi lại.
requests-day-far = Hệ thống đọc được { $date }, cách xa kỳ số liệu. Ngày cần trong khoảng từ { $from } đến { $to }; đồng chí gửi lại.
requests-day-none = Hệ thống chưa đọc được ngày nào. Đồng chí gửi ngày, tháng, năm, chẳng hạn 31/5/2024.
requests-day-several = Hệ thống đọc được nhiều ngày và chưa biết đồng chí chọn ngày nào. Đồng chí gửi lại.
requests-day-lunar = Hệ thống đọc được ngày âm lịch. Đồng chí gửi ngày dương lịch.
requests-day-impossible = Không có ngày hoặc giờ “{ $read }”. Đồng chí gửi lại.
requests-before-which = “Trước ngày” có thể tính cả ngày đó hoặc không. Đồng chí chọn một mục.
requests-confirm-day = Đồng chí xác nhận nội dung hệ thống đọc được.
requests-ask-opens = Mở nhận báo cáo từ khi nào? Đồng chí chọn mục dưới đây, hoặc gửi ngày và giờ, chẳng hạn “8 giờ ngày 20/5”.
requests-choice-now = Ngay khi xác nhận
requests-opens-past = Hệ thống đọc được { $moment }, là thời điểm đã qua. Đồng chí gửi lại, hoặc chọn mở ngay.
requests-opens-unread = Hệ thống cần một thời điểm mở. Đồng chí gửi một ngày và giờ, hoặc chọn mở ngay.
requests-ask-due = Hạn gửi báo cáo là khi nào? Đồng chí gửi giờ và ngày, chẳng hạn “17h ngày 15/11” hoặc “trước 17 giờ thứ Sáu tuần sau”.
requests-due-no-day = Hệ thống đọc được giờ nhưng chưa có ngày. Đồng chí gửi cả giờ và ngày.
requests-due-which-hour = Đồng chí chưa ghi giờ. Hạn gửi đến giờ nào của ngày này?
requests-due-past = Hạn gửi { $due } đã qua. Đồng chí gửi một hạn khác.
requests-due-early = Hạn gửi { $due } không sau thời điểm mở. Đồng chí gửi một hạn khác, hoặc sửa thời điểm mở.
requests-moment-far = Hệ thống đọc được { $moment }, cách hiện nay hơn một năm. Đồng chí gửi lại kèm năm.
requests-note-early = Lưu ý: hạn gửi trước ngày chốt số lũy kế.
requests-ask-shift = { $day } là ngày nghỉ ({ $why }). Hạn gửi tính thế nào?
requests-day-off-weekend = cuối tuần
requests-day-off-named = { $name }
requests-choice-shift = { $shift ->
    [next] Lùi sang { $day }
    [previous] Chuyển lên { $day }
   *[none] Giữ { $day }
}
requests-shift-unread = Đồng chí chọn một trong ba cách tính dưới đây.

# Đơn vị
requests-ask-units = Đơn vị nào phải báo cáo? Các đơn vị thành viên trong kỳ này: { $names }. Nếu trừ đơn vị nào, đồng chí gửi chẳng hạn “trừ tỉnh Hòa Bình”.
requests-choice-all-units = Tất cả { $count } đơn vị
requests-choice-all-but = Tất cả, trừ { $names }
requests-choice-only = Chỉ { $names }
requests-units-which = Đồng chí muốn trừ hay chỉ lấy các đơn vị này?
requests-units-none = Cần ít nhất một đơn vị báo cáo. Đồng chí gửi lại.
requests-units-unread = Hệ thống chưa nhận ra đúng đơn vị thành viên trong kỳ này. Đồng chí gửi tên tỉnh, chẳng hạn “trừ tỉnh Hòa Bình”, hoặc chọn tất cả.

# Chỉ tiêu
requests-ask-indicators = Các chỉ tiêu của báo cáo:
requests-form-section = { $title }
requests-form-line = { $number }. { $indicator }
requests-form-retired = Không đưa vào vì không còn hiệu lực trong kỳ này: { $names }.
requests-form-how = Đồng chí giữ nguyên, hoặc gửi chẳng hạn “bỏ 3, 7”, “thêm số mô hình tự quản”; có thể gửi cả hai trong một tin nhắn.
requests-choice-keep = Lấy đủ { $count } chỉ tiêu
requests-form-unread = Hệ thống chưa rõ cần bỏ hay thêm chỉ tiêu nào. Đồng chí gửi chẳng hạn “bỏ 3, 7” hoặc “thêm số mô hình tự quản”.
requests-form-no-number = Không có chỉ tiêu số { $number }; các chỉ tiêu được đánh số từ 1 đến { $count }.
requests-form-not-there = Không có chỉ tiêu “{ $words }” trong báo cáo này. Đồng chí gửi số thứ tự của chỉ tiêu cần bỏ.
requests-form-there = Chỉ tiêu “{ $words }” đã có trong báo cáo này.
requests-form-gone = Chỉ tiêu “{ $words }” không có hiệu lực trong kỳ này nên không thêm được.
requests-form-unknown = Danh mục chưa có chỉ tiêu “{ $words }”. Đồng chí gửi tên khác của chỉ tiêu.
requests-form-which = “{ $words }” có thể là nhiều chỉ tiêu. Đồng chí chọn một chỉ tiêu để thêm.
requests-form-empty = Báo cáo cần ít nhất một chỉ tiêu. Đồng chí giữ lại hoặc thêm chỉ tiêu.
requests-form-too-much = Có quá nhiều thay đổi so với nguồn chỉ tiêu. Đồng chí chọn một nguồn gần hơn rồi sửa tiếp.

# Từng dòng của bản tóm tắt
requests-line-open = { $question ->
    [year] năm thi đua
    [kind] loại báo cáo
    [period] kỳ số liệu
    [source] nguồn chỉ tiêu
    [title] tên gọi
    [span] thời gian phát sinh số liệu
    [asOf] ngày chốt số lũy kế
    [opens] thời điểm mở
    [due] hạn gửi
    [shift] khi hạn gửi là ngày nghỉ
    [units] đơn vị báo cáo
   *[indicators] chỉ tiêu
}: chưa có
requests-line-year = năm thi đua: { $year }
requests-line-kind = loại báo cáo: { $kind }
requests-line-period = kỳ số liệu: { $period }
requests-line-copy = nguồn chỉ tiêu: như { $report }
requests-line-list = nguồn chỉ tiêu: toàn bộ danh mục
requests-line-title = tên gọi: { $title }
requests-line-span = thời gian phát sinh số liệu: từ { $from } đến { $to }
requests-line-as-of = ngày chốt số lũy kế: hết { $date }
requests-line-now = thời điểm mở: ngay khi xác nhận
requests-line-opens = thời điểm mở: { $moment }
requests-line-due = hạn gửi: trước { $due }
requests-line-shift = { $shift ->
    [next] hạn gửi là ngày nghỉ nên lùi sang ngày làm việc kế tiếp: trước { $due }
    [previous] hạn gửi là ngày nghỉ nên chuyển lên ngày làm việc liền trước: trước { $due }
   *[none] hạn gửi giữ nguyên vào ngày nghỉ: trước { $due }
}
requests-line-units = đơn vị báo cáo: cả { $count } đơn vị thành viên
requests-line-units-but = đơn vị báo cáo: { $count } đơn vị thành viên, không gồm { $names }
requests-line-form = số chỉ tiêu: { $count }, lấy đủ theo nguồn
requests-line-form-without = số chỉ tiêu: { $count }; đã bỏ { $dropped }
requests-line-form-with = số chỉ tiêu: { $count }; đã thêm { $added }
requests-line-form-both = số chỉ tiêu: { $count }; đã bỏ { $dropped }; đã thêm { $added }

# Sau khi mở
requests-opened = Đã mở { $report }.
requests-opened-later = Đã ghi { $report }; nhận báo cáo từ { $opens }.
requests-told = Đã gửi tin báo tới { $people } cán bộ, lãnh đạo của các đơn vị phải báo cáo ({ $units } đơn vị).
requests-told-later = Tin báo tới { $people } cán bộ, lãnh đạo của các đơn vị phải báo cáo ({ $units } đơn vị) sẽ được gửi lúc { $opens }.
requests-unreached = Chưa có cán bộ nào nhận được tin qua hệ thống: { $units }. Đồng chí vui lòng báo bằng cách khác.
requests-choice-start = Bắt đầu báo cáo
requests-notice-to = Kính gửi: Ban Thường trực { $committee }.
requests-notice = Cụm trưởng ({ $chair }) trân trọng đề nghị đơn vị gửi { $report }.
requests-notice-period = Kỳ số liệu: { $period }, từ ngày { $from } đến ngày { $to }; số lũy kế tính đến hết ngày { $asOf }.
requests-notice-due = Hạn gửi: trước { $due }.
requests-notice-moved = { $shift ->
    [next] { $day } là ngày nghỉ ({ $why }) nên hạn gửi lùi sang ngày làm việc kế tiếp.
    [previous] { $day } là ngày nghỉ ({ $why }) nên hạn gửi chuyển lên ngày làm việc liền trước.
   *[none] { $day } là ngày nghỉ ({ $why }); hạn gửi giữ nguyên.
}
requests-notice-size = Báo cáo có { $questions } chỉ tiêu trong { $sections } phần; đồng chí gửi số liệu ngay tại đây. Trân trọng cảm ơn đồng chí.

# Đóng
requests-close-none = Đơn vị của đồng chí hiện không phụ trách đợt báo cáo nào đang mở.
requests-close-which = Đồng chí muốn đóng đợt báo cáo nào?
requests-close-ask = Đóng { $report } (hạn gửi: { $due })? Sau khi đóng, hệ thống không nhận thêm báo cáo; các bản nháp được giữ nguyên.
requests-close-filed = Đã nộp: { $filed }/{ $all } đơn vị.
requests-choice-close = Đóng đợt báo cáo
requests-choice-keep-open = Thôi, chưa đóng
requests-closed = Đã đóng { $report }; hệ thống không nhận thêm báo cáo.
requests-closed-notice = Đợt { $report } đã khép lại; hệ thống không nhận thêm báo cáo của đợt này.
requests-closed-filed = Báo cáo của đơn vị đã được ghi nhận, mã { $code }. Trân trọng cảm ơn các đồng chí.
requests-closed-not-filed = { $state ->
    [returned] Báo cáo của đơn vị đã được trả lại và chưa được nộp lại; nội dung đang soạn được giữ nguyên.
   *[none] Hệ thống chưa ghi nhận báo cáo của đơn vị; bản nháp, nếu có, được giữ nguyên.
} Trường hợp cần bổ sung, kính đề nghị các đồng chí liên hệ đầu mối Cụm trưởng. Trân trọng.
requests-closed-already = { $report } đã đóng từ trước.
requests-left-open = { $report } vẫn mở.
requests-close-chair-only = Chỉ đơn vị làm Cụm trưởng của năm thi đua được đóng đợt báo cáo này.
