# Thông báo của Cụm trưởng: soạn, xem trước, xác nhận, gửi, theo dõi, đính chính.

announcements-command = thông báo tới các đơn vị: soạn, gửi, theo dõi
announcements-chair-only = Thông báo tới các đơn vị do đơn vị Cụm trưởng đương nhiệm soạn và gửi.
announcements-unknown = Hệ thống không tìm thấy thông báo này. Đồng chí nhắn /thongbao để xem danh sách.
announcements-list = Các thông báo gần đây:
announcements-none = Chưa có thông báo nào.
announcements-choice-write = Soạn thông báo
announcements-line = { $corrected ->
    [yes] - { $reference } (đã đính chính theo { $by }, không dùng bản này): { $title }
   *[no] - { $reference }: { $title } ({ $phase ->
        [draft] bản nháp
        [awaiting] chờ người thứ hai đồng ý
        [planned] chờ đến giờ gửi
        [sending] đang gửi
        [stopped] đã dừng
        [cancelled] đã hủy
       *[done] đã gửi xong
    })
}
announcements-of-decision = Theo { $decision }.

# Soạn
announcements-write = Soạn thông báo. Chưa có gì được gửi; sau khi trả lời, đồng chí xem trước đúng nội dung người nhận sẽ thấy.
announcements-no-decision = Sổ khen thưởng chưa có quyết định nào, nên chưa thông báo được kết quả khen thưởng. Đồng chí ghi quyết định kèm tệp PDF bằng /sokhenthuong, hoặc chọn thông báo thường.
announcements-part-words = Nội dung
announcements-part-audience = Nơi nhận và thời gian
announcements-kind = { $kind ->
    [decision] kết quả khen thưởng theo quyết định
    [chair] Cụm trưởng năm sau
    [meeting] giấy mời hội nghị
   *[notice] thông báo thường
}
announcements-question = { $question ->
    [kind] Loại thông báo
    [decision] Quyết định
    [met] Ngày hội nghị
    [from] Ngày bàn giao
    [contact] Đầu mối mới
    [meeting] Tên hội nghị
    [at] Thời gian
    [place] Địa điểm
    [list] Hạn gửi danh sách
    [host] Đầu mối
    [title] Tiêu đề
    [text] Nội dung
    [units] Đơn vị nhận
    [observers] Quan sát viên
    [when] Thời điểm gửi
   *[time] Giờ gửi
}
announcements-ask = { $question ->
    [kind] Đây là loại thông báo nào?
    [decision] Thông báo theo quyết định nào?
    [met] Hội nghị thống nhất suy tôn họp ngày nào?
    [from] Báo cáo và số liệu gửi về Cụm trưởng mới từ ngày, giờ nào? Ví dụ: 8 giờ 00 ngày 02/01/2025.
    [contact] Đầu mối của Cụm trưởng mới là ai? Ví dụ: đồng chí, chức vụ, đơn vị.
    [meeting] Tên hội nghị là gì? Ví dụ: Hội nghị tổng kết, bình xét thi đua năm 2024.
    [at] Hội nghị họp lúc nào? Ví dụ: 8 giờ 00 ngày 07/12/2024.
    [place] Hội nghị họp ở đâu?
    [list] Các đơn vị gửi danh sách đại biểu trước lúc nào? Ví dụ: 17 giờ 00 ngày 02/12/2024.
    [host] Đầu mối liên hệ là ai?
    [title] Thông báo về việc gì? Ví dụ: về việc cử cán bộ dự tập huấn.
    [text] Đồng chí gửi nội dung thông báo trong một tin nhắn.
    [units] Gửi tới những đơn vị nào? Cán bộ phụ trách và lãnh đạo của các đơn vị này sẽ nhận.
    [observers] Có gửi quan sát viên không?
    [when] Gửi khi nào?
   *[time] Gửi lúc nào? Ví dụ: 8 giờ 00 ngày 25/11/2024.
}
announcements-observers = { $answer ->
    [yes] có gửi
   *[no] không gửi
}
announcements-when = { $when ->
    [later] vào giờ đã hẹn
   *[now] ngay sau khi xác nhận
}
announcements-choice-preview = Xem trước
announcements-preview = Bản xem trước trên { $channel }, gồm { $parts } tin:
announcements-draft = Bản nháp { $reference }. Chưa gửi cho ai.
announcements-audience = { $observers ->
    [yes] Nơi nhận: { $units } đơn vị và quan sát viên, tổng số { $people } người.
   *[no] Nơi nhận: { $units } đơn vị, tổng số { $people } người.
}
announcements-on = - { $channel }: { $people } người.
announcements-on-zalo = - { $channel }: { $people } người ({ $free } miễn phí, { $billed } tính phí, { $template } phải dùng mẫu tin).
announcements-channel = { $channel ->
    [zalo] Zalo
    [telegram] Telegram
    [practice] trang tập dượt
   *[other] { $channel }
}
announcements-missing = Không gửi được { $people } người:
announcements-person = { $name }, { $unit }
announcements-person-why = - { $person }: { $why }
announcements-and-more = - và { $count } người khác
announcements-gap = { $gap ->
    [blocked] đã chặn Trợ lý hoặc không còn dùng tài khoản
    [unwilling] không đồng ý nhận tin
    [windowClosed] quá 7 ngày chưa tương tác với Zalo OA
   *[noAccount] chưa có tài khoản
}
announcements-planned-for = Giờ gửi: { $at }.
announcements-nobody = Chưa có ai nhận được, nên chưa gửi được thông báo này.
announcements-audience-changed = Nơi nhận đã thay đổi so với lúc xem trước. Đồng chí xem lại rồi xác nhận.
announcements-choice-send = Gửi { $people } người
announcements-choice-edit = Sửa
announcements-choice-discard = Bỏ bản nháp
announcements-discarded = Đã bỏ bản nháp { $reference }. Chưa ai nhận được.
announcements-same = Trong vòng 24 giờ, nội dung này đã được gửi tới đúng những nơi nhận này: { $reference }, xác nhận lúc { $at }. Đồng chí có gửi thêm một lần nữa không?
announcements-choice-same = Vẫn gửi { $people } người

# Xác nhận
announcements-confirm = Xác nhận gửi { $reference } cho { $people } người.
announcements-type-word = Đồng chí nhắn “GỬI” để xác nhận.
announcements-type-symbol = Đồng chí nhắn số quyết định “{ $symbol }” hoặc “GỬI” để xác nhận.
announcements-word-unread = Hệ thống chưa nhận được lời xác nhận nên chưa gửi gì.
announcements-choice-not-yet = Chưa gửi
announcements-not-yet = Chưa gửi. Bản nháp được giữ trong danh sách /thongbao.
announcements-not-draft = { $state ->
    [awaiting] { $reference } đang chờ người thứ hai đồng ý.
    [confirmed] { $reference } đã được xác nhận trước đó; hệ thống không gửi thêm lần nữa.
    [stopped] { $reference } đã được xác nhận và đã dừng.
    [cancelled] { $reference } đã hủy.
   *[draft] { $reference } còn là bản nháp.
}
announcements-promised = { $reference } bắt đầu gửi cho { $people } người lúc { $at }. Trong 60 giây tới, đồng chí chọn “Dừng” nếu cần xem lại.
announcements-promised-later = { $reference } sẽ gửi cho { $people } người lúc { $at }.
announcements-choice-stop = Dừng
announcements-choice-time = Đổi giờ gửi
announcements-choice-see = Xem tình hình gửi
announcements-choice-show = Xem nội dung

# Người thứ hai
announcements-awaiting = { $reference } chờ một đồng chí khác của đơn vị Cụm trưởng đồng ý rồi mới gửi.
announcements-no-second = Cụm đã chọn phê duyệt hai người, nhưng đơn vị chưa có cán bộ hoặc lãnh đạo nào khác trên hệ thống. { $reference } vẫn là bản nháp cho { $people } người.
announcements-approve = Đồng chí { $author } trình { $reference }: { $title }, gửi { $people } người. Trân trọng đề nghị đồng chí xem nội dung và cho ý kiến.
announcements-choice-approve = Đồng ý gửi
announcements-choice-reject = Không đồng ý
announcements-rejected = Đồng chí đã không đồng ý; { $reference } không được gửi.
announcements-not-by-author = Người soạn không tự phê duyệt được; cần một đồng chí khác của đơn vị.
announcements-decided = { $decision ->
    [approved] Đồng chí { $person } đã đồng ý gửi { $reference }.
   *[rejected] Đồng chí { $person } không đồng ý gửi { $reference }. Thông báo không được gửi.
}
announcements-second-leader-only = Việc này do lãnh đạo đơn vị Cụm trưởng chọn.
announcements-second = { $wish ->
    [on] Từ nay, mỗi thông báo cần thêm một đồng chí của đơn vị Cụm trưởng đồng ý trước khi gửi.
   *[off] Từ nay, người soạn tự xác nhận gửi thông báo.
}
announcements-choice-second = { $wish ->
    [on] Bật phê duyệt hai người
   *[off] Tắt phê duyệt hai người
}

# Dừng, đổi giờ, gửi lại
announcements-cancelled = Đã hủy { $reference } trước khi gửi. Chưa ai nhận được.
announcements-stopped = Đã dừng { $reference }. { $sent } người đã nhận được; { $left } người chưa gửi.
announcements-still-sending = { $sending } tin đang gửi vào lúc dừng có thể vẫn đến nơi.
announcements-nothing-to-stop = { $phase ->
    [done] { $reference } đã gửi xong, không còn gì để dừng. { $sent } người đã nhận được.
    [stopped] { $reference } đã dừng từ trước.
    [cancelled] { $reference } đã hủy từ trước.
   *[draft] { $reference } chưa được xác nhận gửi.
}
announcements-choice-resume = Gửi tiếp cho { $people } người
announcements-choice-again = Gửi lại cho { $people } người chưa gửi được
announcements-choice-again-to = Gửi lại cho đồng chí { $name }
announcements-again = Đang gửi { $reference } cho { $people } người.
announcements-again-still-gone = { $people } người hiện vẫn không gửi được.
announcements-again-later = { $phase ->
    [sending] { $reference } đang được gửi; đồng chí chờ gửi xong rồi gửi lại.
   *[planned] { $reference } chưa được gửi lần đầu.
}
announcements-again-done = { $reference } đã được gửi lại từ nút khác. Đồng chí nhắn /thongbao để xem tình hình mới nhất.
announcements-again-nobody = Hiện không còn ai có thể gửi lại { $reference }.
announcements-retime = Đổi giờ gửi. Thông báo vẫn theo giờ cũ cho đến khi đồng chí chọn “Đổi giờ gửi”.
announcements-choice-retime = Đổi giờ gửi
announcements-retimed = { $reference } sẽ gửi lúc { $at }.
announcements-too-late = { $reference } đã bắt đầu gửi hoặc không còn chờ gửi, nên không đổi giờ được.

# Tình hình gửi
announcements-tally = Tổng số { $people } người: { $parts }.
announcements-part = { $delivery ->
    [sent] { $count } đã gửi
    [waiting] { $count } đang chờ gửi
    [uncertain] { $count } chưa rõ đã đến nơi hay chưa
    [failed] { $count } không gửi được
    [expired] { $count } quá giờ gửi
    [cancelled] { $count } đã dừng, chưa gửi
   *[unreachable] { $count } không có cách gửi
}
announcements-unit-line = - { $unit }: { $people } người; { $parts }
announcements-observers-line = quan sát viên
announcements-not-surely = Chưa chắc chắn đã nhận được:
announcements-delivery = { $delivery ->
    [expired] quá giờ gửi mà chưa gửi được
   *[uncertain] đã gửi nhưng kênh không trả lời, chưa rõ đã đến nơi hay chưa
}
announcements-failure = { $failure ->
    [unreachable] đã chặn Trợ lý hoặc không còn dùng tài khoản
    [windowClosed] quá 7 ngày chưa tương tác với Zalo OA
    [unavailable] kênh lỗi kéo dài
   *[rejected] kênh không nhận tin này
}
announcements-acknowledged = Đã xác nhận: { $acked } người; đã báo qua điện thoại: { $phoned } người; chưa xác nhận: { $open } người.

# Đã nhận
announcements-choice-received = Đã nhận
announcements-choice-paper = Xem quyết định
announcements-acked = Đã ghi nhận đồng chí nhận được { $reference } lúc { $at }. Trân trọng cảm ơn đồng chí.
announcements-acked-already = Đồng chí đã xác nhận { $reference } lúc { $at }.
announcements-not-for-you = Thông báo này không gửi tới tài khoản của đồng chí.
announcements-paper = Toàn văn quyết định kèm { $reference }:
announcements-choice-open = Danh sách chưa xác nhận
announcements-all-acknowledged = Tất cả người nhận { $reference } đã xác nhận hoặc đã được báo qua điện thoại.
announcements-phone-list = { $reference } còn { $people } người chưa xác nhận đã nhận. Trân trọng đề nghị đồng chí liên hệ qua điện thoại:
announcements-phone-line = - { $person }: { $phone }
announcements-no-phone = chưa có số điện thoại
announcements-choice-phoned = Đã gọi đồng chí { $name }
announcements-phoned = Đã ghi: { $person } được báo qua điện thoại lúc { $at }.
announcements-phoned-already = Đồng chí này đã xác nhận hoặc đã được báo lúc { $at }.

# Đính chính
announcements-choice-correct = Đính chính
announcements-correct = Đính chính { $reference }. Bản đính chính gửi tới đúng những người đã nhận thông báo; thông báo gốc vẫn được giữ trong sổ.
announcements-correct-later = { $phase ->
    [sending] { $reference } đang được gửi. Đồng chí dừng gửi hoặc chờ gửi xong rồi đính chính.
   *[draft] { $reference } chưa được gửi nên chưa cần đính chính; đồng chí sửa bản nháp.
}
announcements-wrong = Nội dung đã in
announcements-right = Nội dung đúng
announcements-ask-wrong = Nội dung nào trong thông báo chưa đúng? Đồng chí gửi nguyên văn phần chưa đúng.
announcements-ask-right = Nội dung đúng là gì?
announcements-wrong-not-there = Phần này không có nguyên văn trong thông báo. Đồng chí sao chép đúng từng chữ từ thông báo.
announcements-right-is-wrong = Nội dung đúng giống hệt nội dung đã in. Đồng chí gửi lại.

# Theo dõi tự động
announcements-progress = Đang gửi { $reference }.
announcements-ended = { $reference } đã gửi xong lượt này.
announcements-late = { $people } người chưa được gửi vì đã quá giờ gửi. Trân trọng đề nghị đồng chí quyết định có gửi lại hay không.
announcements-chase = Kính gửi đồng chí, { $reference } ({ $title }) đã gửi lúc { $at } nhưng hệ thống chưa ghi nhận đồng chí nhận được. Trân trọng đề nghị đồng chí chọn “Đã nhận”.
announcements-choice-read = Xem thông báo
announcements-corrected = ĐÃ ĐÍNH CHÍNH lúc { $at }, theo { $reference }. Nội dung dưới đây là bản trước khi đính chính.
announcements-closing = Báo cáo kết thúc { $reference }:
announcements-closing-phoned = - { $person }: được báo qua điện thoại lúc { $at }, người gọi: { $by }.
announcements-closing-open = Sau 10 ngày làm việc còn { $people } người chưa xác nhận.

# Văn bản gửi các đơn vị
announcement-to-all = Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam các tỉnh trong Cụm thi đua.
announcement-decision-title = { $kind ->
    [correction] THÔNG BÁO về việc đính chính quyết định khen thưởng năm { $year }
    [annulment] THÔNG BÁO về việc hủy bỏ khen thưởng năm { $year }
   *[award] THÔNG BÁO về kết quả khen thưởng phong trào thi đua năm { $year }
}
announcement-decision = { $kind ->
    [correction] Ngày { $date }, { $issuer } đã ban hành Quyết định số { $symbol } đính chính quyết định khen thưởng năm { $year }. Theo đó:
    [annulment] Ngày { $date }, { $issuer } đã ban hành Quyết định số { $symbol } hủy bỏ khen thưởng năm { $year }. Theo đó:
   *[award] Ngày { $date }, { $issuer } đã ban hành Quyết định số { $symbol } về việc khen thưởng năm { $year }. Theo đó:
}
announcement-decision-line = { $kind ->
    [correction] { $number }. Đính chính việc tặng { $award } cho { $units }.
    [annulment] { $number }. Hủy bỏ việc tặng { $award } cho { $units }.
   *[award] { $number }. Tặng { $award } cho { $units }.
}
announcement-decision-end = { $kind ->
    [award] Cụm trưởng trân trọng thông báo và nhiệt liệt chúc mừng các đơn vị. Toàn văn Quyết định: chọn “Xem quyết định” dưới tin này.
   *[other] Cụm trưởng trân trọng thông báo để các đơn vị biết. Toàn văn Quyết định: chọn “Xem quyết định” dưới tin này.
}
announcement-chair-title = THÔNG BÁO về Cụm trưởng Cụm thi đua năm { $next }
announcement-chair = Tại Hội nghị ngày { $date }, Ủy ban MTTQ các tỉnh trong Cụm đã thống nhất suy tôn { $unit } làm Trưởng cụm thi đua năm { $next }. Từ ngày { $from }, báo cáo và số liệu của các đơn vị gửi về đầu mối Cụm trưởng mới: { $contact }.
announcement-chair-end = Cụm trưởng năm { $year } trân trọng cảm ơn sự phối hợp của các đơn vị.
announcement-meeting-title = GIẤY MỜI dự { $name }
announcement-meeting = Cụm trưởng Cụm thi đua trân trọng kính mời đại diện Ban Thường trực và cán bộ phụ trách thi đua dự { $name }.
announcement-meeting-when = Thời gian: { $at }. Địa điểm: { $place }.
announcement-meeting-list = Trân trọng đề nghị các đơn vị gửi danh sách đại biểu trước { $by }. Đầu mối: { $contact }.
announcement-meeting-end = Rất mong các đồng chí quan tâm tham dự. Trân trọng.
announcement-notice-title = THÔNG BÁO { $title }
announcement-correction-title = ĐÍNH CHÍNH số { $number } của thông báo { $reference }
announcement-correction = Cụm trưởng xin đính chính thông báo { $reference } ngày { $date } (“{ $title }”) như sau:
announcement-correction-wrong = Nội dung đã in: “{ $wrong }”
announcement-correction-right = Nay đính chính là: “{ $right }”
announcement-correction-end = Các nội dung khác của thông báo không thay đổi. Cụm trưởng trân trọng cáo lỗi và mong các đơn vị thông cảm.
announcement-signature = TM. CỤM THI ĐUA – { $committee }
