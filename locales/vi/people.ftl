# Con người: mời, đăng ký, đồng ý xử lý dữ liệu, tài khoản, vị trí công tác, dữ liệu cá nhân.

people-command-enrol = đăng ký bằng mã hoặc liên kết được mời
people-command-data = xem, sửa, xóa dữ liệu của đồng chí
people-command-accounts = các kênh nhắn tin của đồng chí
people-command-add-account = thêm kênh nhắn tin
people-command-invite = mời cán bộ tham gia
people-command-staff = nhân sự của đơn vị
people-command-requests = yêu cầu về dữ liệu cá nhân cần xử lý

people-role = { $role ->
    [officer] cán bộ phụ trách
    [leader] lãnh đạo đơn vị
    [observer] quan sát viên
   *[admin] quản trị hệ thống
}
people-seat = { $role }, { $committee }
people-no-seat = không giữ vị trí nào
people-operator = người quản trị hệ thống
people-unnamed = chưa ghi tên
people-channel = { $channel ->
    [telegram] Telegram
    [zalo] Zalo
    [practice] trang thực hành
    [terminal] màn hình lệnh
   *[other] { $channel }
}
people-account = { $channel } •••{ $end }
people-cancelled = Đã dừng; chưa có gì thay đổi.
people-kept = Đã giữ nguyên; chưa có gì thay đổi.
people-practice = Đồng chí đang dùng một cán bộ giả định để thực hành; hệ thống không lưu dữ liệu cá nhân thật nên không có gì để sửa hoặc xóa.
people-name-unread = Hệ thống chưa đọc được họ và tên trong tin nhắn vừa rồi.
people-name-question = Đồng chí cho biết họ và tên đầy đủ.

# Mời
people-invite-not-allowed = Lời mời do lãnh đạo đơn vị gửi cho cán bộ của đơn vị, hoặc do thư ký của Cụm trưởng năm nay gửi cho các đơn vị thành viên. Đồng chí vui lòng liên hệ lãnh đạo đơn vị hoặc đầu mối Cụm trưởng.
people-invite-unit = Đồng chí mời cán bộ của đơn vị nào?
people-unit-unread = Hệ thống chưa xác định được đơn vị đồng chí vừa nêu.
people-unit-name-it = Đồng chí nhắn lệnh kèm tên đơn vị, ví dụ: { $command } { $unit }
people-invite-role = Người được mời giữ vai trò nào?
people-invite-name = Đồng chí cho biết họ và tên của người được mời ({ $seat }). Ghi đúng tên để người nhận yên tâm mở lời mời.
people-invite-text = Kính mời đồng chí tham gia Trợ lý Cụm thi đua với vai trò { $seat }.
people-invite-text-named = Kính mời đồng chí { $name } tham gia Trợ lý Cụm thi đua với vai trò { $seat }.
people-way-telegram = Telegram: { $link }
people-way-zalo = Zalo: mở { $page } rồi nhắn: /dangky { $link }
people-way-anywhere = Nhắn cho Trợ lý Cụm thi đua: /dangky { $link }
people-way-code = Hoặc nhắn cho Trợ lý Cụm thi đua mã { $code }; mã dùng đến { $until }.
people-invite-given = Đồng chí chuyển tiếp tin trên cho riêng người được mời, không gửi vào nhóm. Liên kết dùng được một lần, đến hết ngày { $date }; hệ thống không lưu nội dung liên kết và mã nên không thể cho xem lại.
people-invitations = Các lời mời của đồng chí đang chờ:
people-invitation-line = { $number }. { $name }, { $seat }, đến hết ngày { $date }
people-invitations-none = Đồng chí không có lời mời nào đang chờ.
people-invitation-revoked = Đã thu hồi lời mời; liên kết và mã không còn dùng được.
people-invitation-over = { $fault ->
    [used] Lời mời này đã được sử dụng. Nếu đồng chí chưa đăng ký được, đề nghị người mời gửi lời mời mới.
    [revoked] Lời mời này đã được thu hồi. Đồng chí vui lòng liên hệ người mời.
   *[expired] Lời mời này đã hết hạn. Đề nghị người mời gửi lời mời mới.
}

# Đăng ký
people-enrol-how = Việc đăng ký thực hiện trong trò chuyện riêng với Trợ lý Cụm thi đua, bằng liên kết hoặc mã do lãnh đạo đơn vị hoặc đầu mối Cụm trưởng gửi.
people-enrolled-already = Đồng chí đã đăng ký. Nhắn /themkenh nếu cần thêm kênh nhắn tin, /taikhoan để xem các kênh đang dùng.
people-code-question = Đồng chí nhắn mã gồm 8 ký tự (dạng XXXX-XXXX) hoặc dán liên kết mời.
people-code-shape = Mã gồm 8 chữ cái và chữ số, dạng XXXX-XXXX, không dấu. Đồng chí tắt bộ gõ tiếng Việt rồi nhắn lại mã.
people-code-wrong = Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra lại (còn { $left } lần), hoặc đề nghị người mời cấp mã mới.
people-code-locked = Mã đã nhập sai nhiều lần; trò chuyện này tạm dừng nhận mã đến { $until }. Đồng chí vẫn có thể dùng liên kết mời.
people-link-unknown = Liên kết mời không đúng. Đồng chí kiểm tra lại, hoặc đề nghị người mời gửi lời mời mới.
people-linked-already = Kênh nhắn tin này đã được liên kết. Đồng chí mở lời mời trên kênh cần thêm.
people-chat-taken = Kênh nhắn tin này đang gắn với một người khác, nên lời mời không dùng được tại đây. Đồng chí mở lời mời trên tài khoản của riêng đồng chí.
people-joining = Đồng chí được mời tham gia Trợ lý Cụm thi đua.
people-joining-account = Thêm kênh nhắn tin này vào tài khoản đã đăng ký:
people-joining-name = Người được mời: đồng chí { $name }.
people-joining-seat = Vai trò: { $seat }.
people-joining-by = Người mời: { $name }.
people-joining-over = Lời mời không còn hiệu lực. Đề nghị người mời gửi lời mời mới.
people-not-me-noted = Đã ghi nhận. Lời mời này đã được hủy và hệ thống đã báo người mời; hệ thống không lưu thông tin nào của đồng chí.
people-welcome = Đã đăng ký: { $seat }.
people-welcome-next = Đồng chí nhắn /trogiup để xem hướng dẫn, “gửi số liệu” để nộp báo cáo, “dữ liệu của tôi” để xem dữ liệu hệ thống lưu về đồng chí.
people-welcome-accounts = Hệ thống đã báo việc thêm kênh này tới các kênh liên kết trước đây.
people-accepted-notice = Đồng chí { $name } đã nhận lời mời: { $seat }.
people-refused-notice = Người được mời ({ $seat }) không đồng ý với thông báo xử lý dữ liệu cá nhân nên chưa tham gia.
people-alarm-used-again = Cảnh báo: lời mời đã dùng ({ $name }, { $seat }) vừa được mở thêm lần nữa từ một tài khoản khác; hệ thống đã từ chối. Nếu người được mời chưa đăng ký, đồng chí kiểm tra lại trong /nhansu và gửi lời mời mới.
people-alarm-not-me = Lời mời ({ $name }, { $seat }) đã đến nhầm người và được hủy. Đồng chí gửi lời mời mới cho đúng người.

# Thông báo xử lý dữ liệu cá nhân (Luật số 91/2025/QH15)
people-notice-title = Thông báo về xử lý dữ liệu cá nhân (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15)
people-notice-controller = Bên kiểm soát dữ liệu: { $cluster }, thông qua đơn vị Cụm trưởng của năm.
people-notice-data = Dữ liệu: họ tên, vai trò, đơn vị, số điện thoại công tác (nếu có), tài khoản nhắn tin đồng chí dùng với hệ thống, tin nhắn và việc đồng chí làm trên hệ thống. Hệ thống không hỏi ngày sinh, giấy tờ tùy thân, tôn giáo, tình trạng đảng viên.
people-notice-purpose = Mục đích: nhận báo cáo của đơn vị, nhắc hạn, gửi thông báo của Cụm, và biết ai đã gửi số liệu nào; số điện thoại công tác để đầu mối của Cụm liên hệ và để gửi tin qua Zalo khi không gửi được bằng cách khác.
people-notice-readers = Người được xem: lãnh đạo đơn vị, thư ký Cụm trưởng, quản trị hệ thống; mỗi lần xem đều được ghi lại.
people-notice-carriers = Tin nhắn đi qua Zalo hoặc Telegram do bên khác vận hành; máy chủ của Telegram đặt ở nước ngoài.
people-notice-keeping = Thời gian: trong thời gian đồng chí giữ vị trí, hoặc đến khi đồng chí yêu cầu xóa; khi đó số liệu và báo cáo của đơn vị được giữ lại, không kèm tên.
people-notice-rights = Quyền của đồng chí: xem, sửa, rút lại đồng ý, xóa dữ liệu, khiếu nại; nhắn “dữ liệu của tôi” vào bất cứ lúc nào.
people-notice-refusal = Nếu không đồng ý, đồng chí vẫn hỏi được các thông tin công khai của Cụm.
people-notice-question = Đồng chí có đồng ý với việc xử lý dữ liệu nêu trên không?
people-notice-exactly = Đồng chí chọn, hoặc nhắn đúng “Đồng ý” hay “Không đồng ý”.
people-refused = Đã ghi nhận đồng chí không đồng ý; hệ thống không lưu thông tin nào khác. Đồng chí vẫn có thể hỏi các thông tin công khai của Cụm.
people-agreed-anew = Đã ghi nhận đồng chí đồng ý. Các vai trò và kênh nhắn tin của đồng chí có hiệu lực trở lại.

# Kênh nhắn tin
people-accounts = Các kênh nhắn tin của đồng chí:
people-account-line = - { $account }, liên kết ngày { $date }{ $state ->
    [preferred] , kênh ưu tiên
    [blocked] , không gửi được
   *[active] {""}
}
people-accounts-how = Hệ thống gửi tin tới kênh ưu tiên; nếu kênh đó không gửi được thì tới kênh liên kết gần nhất. Nhắn /themkenh để thêm kênh.
people-accounts-none = Hệ thống không lưu kênh nhắn tin nào của đồng chí.
people-preferred = Kênh ưu tiên từ nay: { $account }.
people-account-only = Đây là kênh duy nhất của đồng chí nên không gỡ được. Nhắn /themkenh để thêm kênh khác trước, hoặc “xóa dữ liệu của tôi” để xóa tất cả.
people-account-too-new = Kênh này vừa được liên kết. Để bảo đảm an toàn, việc này thực hiện được sau 24 giờ, hoặc ngay trên kênh đã có từ trước.
people-account-removed = Đã gỡ { $account }.
people-account-removed-here = Kênh nhắn tin này đã được gỡ khỏi hệ thống theo yêu cầu của chủ tài khoản.
people-add-account = Để thêm kênh nhắn tin, đồng chí mở liên kết hoặc nhắn mã dưới đây trên kênh cần thêm.
people-add-account-care = Liên kết và mã chỉ dành cho đồng chí, dùng một lần; đồng chí không chuyển cho người khác.
people-account-added = Tài khoản của đồng chí vừa được thêm kênh { $account }. Nếu không phải đồng chí thực hiện, đồng chí bấm nút dưới đây trong vòng 24 giờ.
people-undone = Đã gỡ { $account }. Hệ thống đã báo đầu mối Cụm trưởng để kiểm tra.
people-undo-late = Đã quá 24 giờ. Đồng chí gỡ kênh đó trong /taikhoan, hoặc báo lãnh đạo đơn vị.
people-alarm-undone = Cảnh báo: đồng chí { $name } cho biết kênh { $account } không phải của đồng chí ấy; kênh đã được gỡ. Đề nghị liên hệ trực tiếp để kiểm tra.

# Nhân sự
people-staff-not-allowed = Danh sách nhân sự dành cho lãnh đạo đơn vị và thư ký của Cụm trưởng năm nay.
people-staff-unit = Đồng chí xem nhân sự của đơn vị nào?
people-staff = Nhân sự của { $committee } trên hệ thống:
people-staff-none = { $committee } chưa có cán bộ nào trên hệ thống.
people-staff-line = { $number }. { $name }, { $role }, { $since }; kênh: { $reach }
people-since = từ ngày { $from }
people-since-until = từ ngày { $from } đến hết ngày { $to }
people-until = đến hết ngày { $to }
people-always = không ghi thời hạn
people-reach-none = chưa liên kết
people-reach-blocked = không gửi được
people-reach-unwilling = đã rút lại đồng ý
people-leaving = Đồng chí { $name } thôi giữ vị trí từ ngày nào? Báo cáo và bản nháp thuộc về đơn vị, được giữ nguyên.
people-seat-ended = Đồng chí { $name } thôi giữ vị trí { $seat } từ ngày { $date }. Báo cáo và bản nháp của đơn vị được giữ nguyên; từ ngày đó cán bộ khác tiếp nhận được ngay.
people-seat-ended-notice = Vị trí { $seat } của đồng chí kết thúc từ ngày { $date }. Trân trọng cảm ơn đồng chí. Nhắn “dữ liệu của tôi” nếu đồng chí cần xem hoặc xóa dữ liệu.
people-account-ended = Đã gỡ { $account } của đồng chí { $name }. Vị trí công tác được giữ nguyên; đồng chí có thể mời lại để liên kết tài khoản mới.
people-hand-over = Khi chuyển công tác hoặc nghỉ hưu, lãnh đạo đơn vị (hoặc đầu mối Cụm trưởng) kết thúc vị trí trong /nhansu và mời người thay; báo cáo, bản nháp và lịch sử thuộc về đơn vị nên không phải bàn giao tài khoản. Đồng chí có thể nhắn “xóa dữ liệu của tôi” để xóa dữ liệu cá nhân.

# Dữ liệu cá nhân
people-privacy-nobody = Hệ thống không lưu dữ liệu cá nhân nào về đồng chí ngoài mã của cuộc trò chuyện và các tin nhắn tại đây; không lưu số điện thoại. Cán bộ đã đăng ký nhắn “dữ liệu của tôi” để xem, sửa, rút lại đồng ý hoặc xóa.
people-data-title = Dữ liệu hệ thống lưu về đồng chí:
people-data-name = Họ và tên: { $name }
people-data-phone = Số điện thoại công tác: { $phone }
people-data-no-phone = Số điện thoại công tác: chưa có
people-data-seat = Vị trí: { $seat } ({ $since })
people-data-account = Kênh nhắn tin: { $channel }, mã { $chat }, liên kết ngày { $date }
people-data-consent = Thông báo xử lý dữ liệu (bản { $notice }): { $answer }, { $at }, qua { $channel }
people-consent-answer = { $answer ->
    [agreed] đồng ý
    [refused] không đồng ý
   *[withdrawn] rút lại đồng ý
}
people-data-request = Yêu cầu { $kind }, { $at }: { $state }{ $detail }
people-request-kind = { $kind ->
    [see] xem dữ liệu
    [correct] sửa thông tin
    [withdraw] rút lại đồng ý
   *[erase] xóa dữ liệu
}
people-request-done = đã xử lý, { $at }
people-request-open = đang xử lý, hạn { $by }
people-request-detail = {" "}(“{ $detail }”)
people-data-messages = Tin nhắn đã nhận từ đồng chí: { $received }; tin đã gửi cho đồng chí: { $sent }.
people-data-answers = Câu trả lời về số liệu đã cung cấp cho đồng chí: { $answers } (để báo lại khi số liệu được điều chỉnh).
people-data-announcements = Thông báo của Cụm trưởng gửi tới đồng chí: { $announcements }, kèm thời điểm đồng chí xác nhận đã nhận.
people-data-acts = Việc đồng chí đã làm: { $steps } bước trong báo cáo của đơn vị, { $entries } mục trong nhật ký, { $invitations } lời mời.
people-data-reminders = Về tin nhắc: { $reminders } dòng trong sổ nhắc, { $promises } lần hẹn nộp, { $papers } lần báo bản giấy, { $away } lần báo đi vắng, { $rollCalls } lần điểm danh liên lạc.
people-data-not-kept = Hệ thống không lưu ngày sinh, giấy tờ tùy thân của đồng chí.
people-correct = Họ và tên đang lưu: { $name }.
people-correct-seat = Vị trí đang lưu: { $seat }.
people-phone-question = Đồng chí nhắn số điện thoại công tác, ví dụ 0912 345 678. Số này để đầu mối của Cụm liên hệ và để gửi tin qua Zalo khi không gửi được bằng cách khác.
people-phone-unread = Hệ thống chưa đọc được số điện thoại. Số di động gồm 10 chữ số, số cố định gồm 11 chữ số, bắt đầu bằng 0.
people-phone-changed = Đã lưu số điện thoại công tác { $phone }.
people-phone-removed = Đã xóa số điện thoại công tác.
people-renamed = Đã sửa họ và tên thành { $name }.
people-wrong-question = Đồng chí cho biết thông tin nào chưa đúng và cần sửa thế nào.
people-wrong-noted = Đã chuyển đề nghị của đồng chí tới đầu mối Cụm trưởng. Đầu mối trả lời chậm nhất { $answer } và hoàn tất chậm nhất { $finish }.
people-wrong-notice = Đồng chí { $name } đề nghị sửa thông tin: “{ $detail }”. Trả lời chậm nhất { $answer }; hoàn tất chậm nhất { $finish }.
people-withdraw = Khi đồng chí rút lại đồng ý, hệ thống ngừng ngay việc nhận báo cáo từ đồng chí và gửi tin cho đồng chí; đồng chí chỉ hỏi được thông tin công khai. Dữ liệu đã có được giữ đến khi đồng chí yêu cầu xóa; đồng chí có thể đồng ý lại bất cứ lúc nào.
people-withdrawn = Đã ghi nhận đồng chí rút lại đồng ý; hệ thống ngừng xử lý dữ liệu của đồng chí từ bây giờ. Nhắn /dangky để đồng ý lại, “xóa dữ liệu của tôi” để xóa.
people-withdrawn-already = Đồng chí đã rút lại đồng ý; hệ thống không xử lý dữ liệu của đồng chí. Nhắn /dangky để đồng ý lại.
people-withdrawn-notice = Đồng chí { $name } ({ $seat }) đã rút lại đồng ý xử lý dữ liệu; hệ thống không gửi tin cho đồng chí ấy nữa. Đề nghị bố trí người thay nếu cần.
people-withdrawn-notice-no-seat = Đồng chí { $name } đã rút lại đồng ý xử lý dữ liệu; hệ thống không gửi tin cho đồng chí ấy nữa.
people-withdrawn-at-messenger-notice = Đồng chí { $name } ({ $seat }) đã rút lại trên { $channel } sự đồng ý cho hệ thống lưu dữ liệu; hệ thống không gửi tin cho đồng chí ấy nữa. Đề nghị liên hệ để biết đồng chí ấy có muốn xóa dữ liệu hay không, và bố trí người thay nếu cần. Trả lời chậm nhất { $answer }; hoàn tất chậm nhất { $finish }.
people-erase = Hệ thống sẽ xóa họ tên, số điện thoại, các kênh nhắn tin, nội dung trò chuyện của đồng chí và kết thúc các vị trí công tác. Dữ liệu đã xóa không thể khôi phục; muốn dùng lại, đồng chí phải được mời lại.
people-erase-stays = Số liệu, báo cáo và nhật ký của đơn vị được giữ lại, ghi là “cán bộ đã xóa thông tin”; bằng chứng về việc đồng ý được giữ lại không kèm tên.
people-erased = Đã xóa dữ liệu của đồng chí. Trân trọng cảm ơn đồng chí.
people-erased-outside = Bản sao lưu và tệp đã xuất được xóa chậm nhất { $finish }.
people-erased-notice = Một cán bộ ({ $seat }, mã số { $number }) đã xóa dữ liệu cá nhân; vị trí đã kết thúc. Đề nghị xóa trong các bản sao lưu và tệp đã xuất, và bố trí người thay nếu cần. Trả lời chậm nhất { $answer }; hoàn tất chậm nhất { $finish }.
people-requests = Yêu cầu về dữ liệu cá nhân đang chờ xử lý:
people-request-line = { $number }. { $name }: { $kind }, { $at }; trả lời chậm nhất { $answer }, hoàn tất chậm nhất { $finish }{ $detail }
people-requests-none = Không có yêu cầu nào về dữ liệu cá nhân đang chờ xử lý.
people-requests-not-allowed = Yêu cầu về dữ liệu cá nhân do thư ký của Cụm trưởng năm nay và quản trị hệ thống xử lý.
people-request-finished = Đã ghi nhận yêu cầu này được xử lý xong.
people-request-closed = Yêu cầu này đã được xử lý.

# Nút bấm: lời của người bấm
people-choice-agree = Đồng ý
people-choice-refuse = Không đồng ý
people-choice-go-on = Tiếp tục
people-choice-not-me = Không phải tôi
people-choice-cancel = Thôi
people-choice-keep = Giữ nguyên
people-choice-no-name = Không ghi tên
people-choice-new-code = Cấp mã mới
people-choice-revoke = Thu hồi lời mời
people-choice-revoke-number = Thu hồi lời mời { $number }
people-choice-open-invitations = Lời mời đang chờ ({ $count })
people-choice-prefer = Ưu tiên { $account }
people-choice-unlink = Gỡ { $account }
people-choice-invite = Mời thêm
people-choice-person = { $number }. { $name }
people-choice-end-seat = Thôi giữ vị trí
people-choice-from-today = Từ hôm nay
people-choice-substitute = Mời người thay
people-choice-lost = Mất tài khoản { $account }
people-choice-invite-again = Mời lại
people-choice-correct = Sửa thông tin
people-choice-correct-name = Sửa họ tên
people-choice-correct-phone = Sửa số điện thoại
people-choice-remove-phone = Xóa số điện thoại
people-choice-correct-other = Thông tin khác chưa đúng
people-choice-withdraw = Rút lại đồng ý
people-choice-withdraw-now = Xác nhận rút lại
people-choice-agree-anew = Đồng ý lại
people-choice-erase = Xóa dữ liệu của tôi
people-choice-erase-now = Xác nhận xóa
people-choice-done = Đã xử lý xong
people-choice-done-number = Đã xử lý { $number }
