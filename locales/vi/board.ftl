# Bảng theo dõi của Cụm trưởng, mức độ đúng hạn, ngày nghỉ và các câu trả lời tin nhắc.

board-command = tình hình nộp báo cáo của các đơn vị
board-chair-only = Tình hình nộp báo cáo của các đơn vị chỉ cung cấp cho Cụm trưởng. Đồng chí có thể hỏi tình hình của đơn vị đồng chí.
board-choose = Đồng chí chọn đợt báo cáo.
board-title = { $report }: { $filed }/{ $all } đơn vị đã nộp.
board-line = { $number }. { $unit }: { $says }
board-also = { $first }; { $second }
board-state = { $state ->
    [approved] đã duyệt
    [submitted] đã nộp, chờ duyệt
    [returned] đã trả lại để xem lại
    [withLeader] chờ lãnh đạo đơn vị duyệt
    [draft] bản nháp { $percent }%
   *[none] chưa có tín hiệu
}
board-paper = { $state ->
    [paper] đã nhận bản giấy số { $number }, { $day }
   *[paperSaid] đơn vị báo đã gửi bản giấy số { $number }, { $day }; chờ xác nhận
}
board-promised = đã hẹn nộp { $day }
board-unreachable = không liên lạc được
board-contact = { $name } ({ $phone })
board-choice-nudge = Nhắc { $unit }
board-choice-late = Mức độ đúng hạn

board-all-filed = { $report }: { $all }/{ $all } đơn vị đã nộp.
board-nudge = Kính gửi đồng chí { $name }, { $committee }. Cụm trưởng trân trọng đề nghị đồng chí quan tâm, gửi { $report }; hạn gửi là { $due }. Nếu có vướng mắc, đồng chí chọn một mục dưới đây.
board-nudged = Đã nhắc { $committee } về { $report }.
board-nudge-queued = Hiện ngoài giờ làm việc. Tin nhắc { $committee } về { $report } sẽ được gửi lúc { $day }; nếu đơn vị nộp trước lúc đó, tin không gửi nữa.
board-nudge-again = { $committee } đã được nhắc { $day }. Mỗi đơn vị được nhắc một lần trong một ngày làm việc.
board-nudge-filed = { $committee } đã nộp { $report }, không cần nhắc.
board-nudge-unreachable = Hệ thống không gửi được tin nhắn cho cán bộ nào của { $committee }. Đồng chí vui lòng gọi điện cho { $contacts }.
board-nudge-nobody = { $committee } chưa có cán bộ nào đăng ký với hệ thống. Đồng chí vui lòng liên hệ trực tiếp; lệnh /moi tạo lời mời đăng ký.

late-command = mức độ nộp báo cáo đúng hạn
late-title = Mức độ đúng hạn, { $report }:
late-evidence = Căn cứ là thời điểm hệ thống nhận bản nộp đầu tiên. Cụm trưởng có thể xác định lại, có ghi lý do.
late-own-title = Mức độ đúng hạn của đơn vị đồng chí:
late-own-line = - { $report }: { $says }
late-none = Chưa có đợt báo cáo nào của đơn vị đồng chí.
late-not-yours = Mức độ đúng hạn chỉ cung cấp cho Cụm trưởng và cho chính đơn vị.
late-received = { $late }, nhận lúc { $at }
late-paper = đã nhận bản giấy số { $number }, { $day }
late-missing = chưa nộp, quá hạn { $days } ngày
late-not-due = chưa nộp, chưa đến hạn
late-ruled = { $measured }; Cụm trưởng xác định: { $ruled }. Lý do: { $reason }
late-choice-rule = Xác định lại: { $unit }
late-ask = Đồng chí cho biết số ngày chậm của { $unit } đối với { $report } và lý do, chẳng hạn “0: mất điện toàn tỉnh” (0 là đúng hạn) hoặc “2 ngày: nhận bản giấy ngày 07/12”.
late-unread = Hệ thống chưa đọc được số ngày.
late-no-reason = Việc xác định lại cần có lý do.
late-dropped = Đã dừng; mức độ đúng hạn giữ nguyên.
late-ruled-done = Đã ghi { $report } của { $committee }: { $late }. Lý do: { $reason }
late-ruled-notice = Cụm trưởng xác định { $report } của { $committee }: { $late }. Lý do: { $reason }

days-off-command = ngày nghỉ lễ, ngày làm bù sắp tới
days-off-title = Ngày nghỉ lễ và ngày làm bù đến { $until }, ngoài thứ Bảy và Chủ nhật:
days-off-none = Không có ngày nào.
days-off-line = { $kind ->
    [work] - { $day }: làm việc. { $name }
    [weekend] - { $day }: nghỉ (trùng cuối tuần). { $name }
   *[off] - { $day }: nghỉ. { $name }
}
days-off-changes = Khi có thông báo mới về ngày nghỉ, Cụm trưởng cập nhật bằng tệp thiết lập; hạn nộp và lịch nhắc được tính lại theo đó.

# Trả lời tin nhắc
answer-choice-start = Nộp ngay
answer-choice-promise = Nộp ngày …
answer-choice-help = Cần giúp
answer-choice-elsewhere = Đã nộp nơi khác
answer-choice-day = { $day }
answer-choice-other-day = Đổi ngày hẹn
answer-choice-take-back = Bỏ hẹn
answer-choice-drop = Thôi
answer-choice-behalf = Nhập hộ đơn vị
answer-choice-paper-received = Đã nhận bản giấy
answer-choice-paper-not-seen = Chưa thấy bản giấy
answer-which = Đồng chí chọn đợt báo cáo.
answer-not-yours = Báo cáo này không thuộc phần việc của đồng chí, hoặc đợt báo cáo đã đóng.
answer-filed = { $report } của đơn vị đã nộp; hệ thống không nhắc nữa.
answer-paper-received = { $report } của đơn vị đã được Cụm trưởng nhận bằng bản giấy số { $number }; hệ thống không nhắc nữa.

answer-day-unread = Hệ thống chưa đọc được ngày. Đồng chí gửi lại, chẳng hạn “thứ Sáu”, “20/11” hoặc “mai”.
answer-day-past = { $day } đã qua.
answer-day-far = { $day } còn quá xa. Đồng chí kiểm tra lại năm.
answer-day-off = { $day } là ngày nghỉ. Đồng chí chọn một ngày làm việc.
answer-promise-ask = { $report }: đồng chí hẹn nộp vào ngày nào?
answer-promised = Đã ghi: đơn vị hẹn nộp { $report } vào { $day }. Trước ngày đó hệ thống không nhắc nữa; Cụm trưởng thấy lịch hẹn này trên bảng theo dõi.
answer-promised-late = Ngày hẹn sau hạn nộp. Hạn nộp vẫn là { $due }; nếu cần lùi hạn, đồng chí nhắn “xin lùi hạn” để Cụm trưởng xem xét.
answer-promise-dropped = Đã dừng; lịch nhắc giữ nguyên.
answer-promise-taken-back = Đã bỏ ngày hẹn nộp { $report }; lịch nhắc trở lại như trước.

answer-help-called = Đã báo Cụm trưởng. Đồng chí cũng có thể liên hệ trực tiếp: { $contacts }.
answer-help-nobody = Hệ thống chưa ghi nhận đầu mối của Cụm trưởng. Đồng chí vui lòng liên hệ trực tiếp với đơn vị làm Cụm trưởng.
answer-help-notice = Đồng chí { $contact }, { $committee }, cần hỗ trợ về { $report }. Trân trọng đề nghị đồng chí liên hệ.

answer-paper-ask = { $report }: đồng chí cho biết số và ngày của văn bản, chẳng hạn “số 12/BC-MTTQ ngày 10/11”.
answer-paper-ask-number = { $report }: đồng chí cho biết số của văn bản, chẳng hạn “12/BC-MTTQ”.
answer-paper-ask-day = Văn bản số { $number } đề ngày nào?
answer-paper-said = Đã chuyển Cụm trưởng: { $report } của đơn vị gửi theo văn bản số { $number }, { $day }. Hệ thống dừng nhắc khi Cụm trưởng xác nhận đã nhận.
answer-paper-waiting = Đơn vị đã báo gửi { $report } theo văn bản số { $number }; đang chờ Cụm trưởng xác nhận.
answer-paper-dropped = Đã dừng; chưa có gì được ghi nhận.
answer-paper-notice = { $committee } báo đã gửi { $report } theo văn bản số { $number }, { $day } (người báo: { $contact }). Trân trọng đề nghị đồng chí xác nhận.
answer-paper-decided = Việc này đã được xác nhận hoặc không còn.
answer-paper-taken = Đã xác nhận nhận bản giấy số { $number } của { $committee }. Hệ thống không nhắc đơn vị về { $report } nữa.
answer-paper-missing = Đã báo { $committee }: chưa thấy bản giấy số { $number }. Lịch nhắc về { $report } giữ nguyên.
answer-paper-taken-notice = Cụm trưởng đã nhận { $report } của { $committee } theo văn bản số { $number }, { $day }. Trân trọng cảm ơn đồng chí.
answer-paper-missing-notice = Cụm trưởng chưa thấy văn bản số { $number }, { $day }, của { $committee } về { $report }. Kính đề nghị đồng chí kiểm tra nơi gửi, hoặc gửi số liệu tại đây.

away-command = báo đi vắng và người thay
away-not-yours = Việc báo đi vắng dành cho cán bộ, lãnh đạo của đơn vị thành viên Cụm.
away-ask-day = Đồng chí đi vắng đến hết ngày nào?
away-ask-who = Đồng chí đi vắng đến hết { $day }. Ai nhận tin nhắc thay đồng chí?
away-nobody-there = Đồng chí đi vắng đến hết { $day }. Hiện đơn vị không có cán bộ nào khác trong hệ thống để nhận tin nhắc thay.
away-choice-person = { $name }
away-choice-nobody = Không có người thay
away-choice-back = Đã về
away-noted = Đã ghi: đến hết { $day }, tin nhắc gửi đồng chí { $name } thay đồng chí.
away-noted-alone = Đã ghi: đồng chí đi vắng đến hết { $day } và không có người thay. Trong thời gian đó, tin nhắc được gửi cho người kế tiếp của đơn vị.
away-notice = Đồng chí { $name } ({ $unit }) đi vắng đến hết { $day } và đề nghị đồng chí nhận tin nhắc thay. Trân trọng.
away-back = Đã ghi: đồng chí đã về. Tin nhắc lại gửi đồng chí như trước.
away-is-there = Hệ thống không ghi nhận đồng chí đang đi vắng.
away-dropped = Đã dừng; chưa có gì được ghi nhận.

# Điểm danh liên lạc trước mùa báo cáo
roll-call-command = điểm danh liên lạc trước mùa báo cáo
roll-call-chair-only = Việc điểm danh liên lạc dành cho đơn vị làm Cụm trưởng.
roll-call-none = Năm thi đua { $year } chưa điểm danh liên lạc. Mỗi cán bộ, lãnh đạo sẽ nhận một tin có nút “Tôi nhận được”; đồng chí thấy ngay đơn vị nào chưa có đủ hai người nhận được tin. Trên Zalo, một lần bấm nút cũng giúp hệ thống gửi tin miễn phí trong 48 giờ tiếp theo.
roll-call-choice-start = Bắt đầu điểm danh
roll-call-choice-again = Điểm danh lại từ đầu
roll-call-choice-here = Tôi nhận được
roll-call-nobody = Chưa có cán bộ nào của các đơn vị đăng ký với hệ thống.
roll-call-started = Đã gửi tin điểm danh tới { $count } người. Đồng chí nhắn /diemdanh để xem ai đã trả lời.
roll-call-ask = Kính gửi đồng chí { $name }. Trước mùa báo cáo năm { $year } của { $cluster }, Cụm trưởng trân trọng đề nghị đồng chí bấm nút dưới đây để xác nhận nhận được tin của hệ thống.
roll-call-thanks = Đã ghi nhận. Trân trọng cảm ơn đồng chí.
roll-call-title = Điểm danh liên lạc năm { $year }, gửi lúc { $at }: { $answered }/{ $all } người đã trả lời.
roll-call-here = { $here } người đã trả lời
roll-call-no-people = chưa có cán bộ nào đăng ký
roll-call-missing = { $here } người đã trả lời; chưa trả lời: { $people }
roll-call-hint = Mỗi đơn vị nên có ít nhất hai người nhận được tin. Người chưa trả lời trên Zalo có thể mở cuộc trò chuyện với Trợ lý Cụm thi đua và nhắn một tin bất kỳ.
roll-call-offer = Hạn đầu tiên của năm thi đua { $year } là { $due } ({ $report }). Cụm trưởng nên điểm danh liên lạc trước mùa báo cáo để biết đơn vị nào khó liên lạc.
roll-call-after = Đã qua hai ngày làm việc từ khi điểm danh liên lạc.

# Vì sao nhận, không nhận nhắc
why-command = vì sao nhận hoặc không nhận tin nhắc
why-title = Các lần nhắc gần đây đối với đồng chí:
why-none = Hệ thống chưa nhắc đồng chí lần nào.
why-rule = Hệ thống nhắc cán bộ phụ trách theo lịch của từng đợt báo cáo, trong giờ làm việc; gần hạn thì nhắc thêm cán bộ thứ hai, quá hạn thì nhắc lãnh đạo đơn vị. Đơn vị nộp xong, hẹn ngày nộp hoặc được Cụm trưởng xác nhận đã nhận bản giấy thì hệ thống ngừng nhắc.
why-of-unit = Đồng chí chọn một đơn vị để xem các lần nhắc đối với đơn vị đó.
why-unit-title = Các lần nhắc gần đây đối với { $committee } về { $report }:
why-unit-none = Chưa có lần nhắc nào đối với { $committee } về { $report }.
why-nobody = chưa có người nhận
why-line = - { $at }: { $about }; { $slot }: { $came }
why-days = { $days } ngày
why-working-days = { $days } ngày làm việc
why-slot-deadline = { $when ->
    [before] trước hạn { $count } (hạn { $day })
    [after] quá hạn { $count } (hạn { $day })
   *[on] ngày đến hạn ({ $day })
}
why-slot-after = { $kind ->
    [returned] sau khi trả lại { $count } (trả lại { $day })
   *[brokenPromise] quá ngày hẹn { $count } (hẹn { $day })
}
why-slot = { $kind ->
    [opening] mở đợt báo cáo ({ $day })
    [draft] bản nháp chưa xong ({ $day })
    [promise] ngày đơn vị hẹn nộp ({ $day })
   *[nudge] Cụm trưởng nhắc ({ $day })
}
why-channel = { $channel ->
    [zalo] Zalo
    [telegram] Telegram
   *[practice] trang thực hành
}
why-state = { $state ->
    [queued] chờ gửi qua { $channel }
    [sending] đang gửi qua { $channel }
    [sent] đã gửi qua { $channel }
    [uncertain] đã gửi qua { $channel }, chưa rõ có đến nơi không
    [cancelled] không gửi nữa
    [expired] không gửi vì đã quá thời gian được phép gửi
    [failed] không gửi được
    [told] đã gửi
   *[other] không gửi
}
why-reason = { $reason ->
    [filed] không nhắc vì báo cáo đã nộp
    [filedElsewhere] không nhắc vì Cụm trưởng đã nhận bản giấy
    [withLeader] không nhắc vì báo cáo chờ lãnh đạo đơn vị duyệt
    [returned] không nhắc theo lịch thường vì báo cáo vừa được trả lại
    [promised] không nhắc vì đơn vị đã hẹn ngày nộp
    [extended] không nhắc vì hạn nộp đã lùi
    [released] không nhắc vì đơn vị không còn phải nộp báo cáo này
    [closed] không nhắc vì đợt báo cáo đã đóng
    [merged] gộp vào lần nhắc khác cùng buổi
    [announced] không nhắc vì đã báo khi mở đợt báo cáo
    [beforeOpening] không nhắc vì đợt báo cáo chưa mở
    [superseded] không nhắc vì đã đến lần nhắc sau
    [tooOld] không nhắc vì đã quá muộn
    [toldToday] không nhắc vì đã nhắc trong ngày
    [away] không nhắc vì người nhận đi vắng
    [unreachable] không nhắc được vì không liên lạc được
    [nobody] không nhắc được vì chưa có người nhận
   *[other] không nhắc
}

# Chạy thử lịch nhắc
rehearsal-command = chạy thử lịch nhắc, không gửi tin
rehearsal-chair-only = Việc chạy thử lịch nhắc dành cho đơn vị làm Cụm trưởng.
rehearsal-title = Chạy thử lịch nhắc đến hết { $until }, với giả định không đơn vị nào nộp hoặc trả lời thêm. Không có tin nào được gửi đi.
rehearsal-day = { $day }:
rehearsal-line = - { $time }, { $name } ({ $units }): { $slot }; { $channel }, { $cost }
rehearsal-skip = - { $unit }: { $slot }; { $why }
rehearsal-cost = { $cost ->
    [free] miễn phí
    [billed] tính phí tin nhắn
    [template] cần mẫu tin đã duyệt, tính phí
   *[none] không gửi được
}
rehearsal-more = Còn { $count } dòng. Đồng chí nhắn /chaythu kèm một ngày gần hơn, chẳng hạn “/chaythu 20/11”.
rehearsal-total = Tổng cộng { $all } tin: { $free } miễn phí, { $billed } tính phí, { $template } cần mẫu tin, { $none } không gửi được. Phí của Zalo tính theo lần liên lạc gần nhất hiện nay.
rehearsal-choice = Xem tin { $number }: { $name }
rehearsal-button = [{ $label }]
