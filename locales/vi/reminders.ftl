# Tin nhắc. Dòng đầu nêu ba điều: báo cáo nào, hạn nào, còn thiếu gì.

reminder-head = Hạn gửi { $report }: { $due } ({ $left }); { $missing }.
reminder-head-late = Đã quá hạn gửi { $report } ({ $due }); { $missing }.
reminder-head-returned = { $report } đã được trả lại để xem lại, đang chờ nộp lại; hạn gửi: { $due }.
reminder-head-sign = { $report } đang chờ đồng chí duyệt; hạn gửi: { $due }.
reminder-head-several = { $count } báo cáo đang chờ; hạn gần nhất: { $report }, { $due } ({ $left }).
reminder-head-several-late = { $count } báo cáo đã quá hạn gửi.
reminder-item = - { $head }
reminder-today = hôm nay
reminder-tomorrow = ngày mai
reminder-working-days = còn { $days } ngày làm việc
reminder-days = còn { $days } ngày
reminder-left-out = còn { $missing }/{ $all } số
reminder-all-there = đã đủ số, chưa nộp

reminder-to = Kính gửi đồng chí { $name }, { $committee }.
reminder-early = Đồng chí có thể gửi số liệu ngay tại đây, bằng nút bên dưới hoặc nhắn “gửi số liệu”.
reminder-nothing-yet = Hệ thống chưa nhận được chỉ tiêu nào. Đồng chí nhắn “gửi số liệu” để bắt đầu, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
reminder-missing = Hệ thống đã nhận { $answered }/{ $all } chỉ tiêu; còn { $missing } chỉ tiêu: { $names }. Đồng chí nhắn “gửi số liệu” để hoàn thành, hoặc “xin lùi hạn” nếu có vướng mắc để Cụm trưởng xem xét.
reminder-complete = Hệ thống đã nhận đủ { $answered }/{ $all } chỉ tiêu, báo cáo chưa nộp. Đồng chí nhắn “gửi số liệu” để xem lại và nộp.
reminder-late = Đến { $due }, hệ thống chưa ghi nhận { $report } của đơn vị. Kính đề nghị đồng chí quan tâm, gửi bổ sung trong ngày để Cụm trưởng kịp tổng hợp. Trường hợp đã gửi qua kênh khác, đồng chí vui lòng nhắn “đã gửi” kèm số, ngày văn bản.
reminder-draft = Bản nháp { $report } của đơn vị chưa nộp. Đồng chí có thể làm tiếp ngay tại đây, từ câu còn thiếu.
reminder-returned = Kính đề nghị đồng chí xem lại các số được hỏi trong { $report } rồi nộp lại.
reminder-sign = Cán bộ của đơn vị đã hoàn thành { $report }. Kính đề nghị đồng chí xem và duyệt để báo cáo được gửi Cụm trưởng.
reminder-promise = Đơn vị đã hẹn nộp { $report } trong hôm nay, { $day }. Đồng chí có thể gửi số liệu ngay tại đây.
reminder-promise-passed = Đơn vị đã hẹn nộp { $report } vào { $day }; đến nay hệ thống chưa ghi nhận. Kính đề nghị đồng chí quan tâm, gửi số liệu hoặc hẹn lại ngày nộp.
reminder-several-body = Kính gửi đồng chí { $name }. Đồng chí có thể gửi số liệu ngay tại đây, bằng các nút bên dưới. Trân trọng cảm ơn đồng chí.
reminder-stand-in = Đồng chí nhận tin này thay đồng chí { $name } đang đi vắng.
reminder-others = Nội dung này cũng được thông báo tới { $names }.
reminder-comrade = đồng chí { $name }
reminder-names-and-more = { $names } và { $rest } chỉ tiêu khác
reminder-regards = Trân trọng cảm ơn đồng chí.

reminder-chair-head = { $report } (hạn { $due }): { $count } đơn vị chưa gửi sau hạn.
reminder-chair-unit = - { $committee }: { $contacts }.
reminder-chair-unit-nobody = - { $committee }: chưa có cán bộ nào đăng ký với hệ thống.
reminder-chair-body = Kính gửi đồng chí { $name }. Hệ thống đã nhắc các đơn vị trên; trân trọng đề nghị đồng chí xem xét, liên hệ trực tiếp nếu cần.

reminder-choice-open = Mở { $report }
reminder-choice-see = Xem và duyệt
reminder-choice-board = Bảng theo dõi: { $report }
