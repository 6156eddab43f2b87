# Năm thi đua của Cụm: mở năm, suy tôn, giao ước, chấm điểm, bàn giao.

year-command-pledge = giao ước thi đua và chỉ tiêu đăng ký
year-command-open = mở năm thi đua mới
year-command-nominate = ghi kết quả suy tôn Cụm trưởng năm sau
year-command-handover = bàn giao Cụm trưởng

year-chair-only = Việc này do đơn vị đang làm Cụm trưởng thực hiện. Theo dữ liệu hiện có, đơn vị của đồng chí hiện không làm Cụm trưởng.
year-not-yours = Nội dung này không thuộc phạm vi của đơn vị đồng chí, hoặc không còn hiệu lực. Đồng chí nhắn /trogiup để xem các việc có thể làm.
year-not-open = Năm thi đua { $year } chưa được mở. Cụm trưởng mở năm bằng lệnh /monam.
year-rehearsed = Đồng chí đang tập huấn với vai cán bộ giả định nên hệ thống không ghi gì vào hồ sơ của Cụm. Các bước đồng chí vừa làm đều hợp lệ.
year-choice-record = Ghi nhận

year-day-unread = Hệ thống chưa nhận ra ngày. Đồng chí gửi ngày, tháng, năm, chẳng hạn “01/12/2023”.
year-day-which = Đồng chí xác nhận ngày dưới đây, hoặc gửi lại đủ ngày, tháng, năm.
year-day-outside = Ngày này phải trong khoảng từ ngày { $from } đến ngày { $to }. Đồng chí gửi lại.
year-text-unread = Hệ thống chưa nhận ra nội dung. Đồng chí gửi lại trong một dòng, không quá { $count } ký tự.
year-choice-unread = Hệ thống chưa nhận ra lựa chọn. Đồng chí chọn một mục dưới đây.
year-count-unread = Đồng chí gửi một số nguyên.
year-count-outside = Số này không được lớn hơn { $most }. Đồng chí gửi lại.
year-unit-unread = Hệ thống chưa nhận ra đơn vị. Đồng chí chọn một đơn vị dưới đây, hoặc gửi tên đơn vị.
year-units-unread = Hệ thống chưa nhận ra các đơn vị. Đồng chí gửi tên các đơn vị theo thứ tự, hoặc “trừ …”, “thêm …”.
year-units = { $count } đơn vị ({ $units })
year-choice-all = cả { $count } đơn vị
year-none-yet = chưa có

year-label-members = thành viên
year-label-chair = Cụm trưởng
year-label-deputy = Cụm phó
year-label-paper = căn cứ
year-label-meeting = ngày họp
year-label-minutes = biên bản
year-label-signed-on = ngày ký
year-label-place = nơi ký
year-label-signers = đơn vị ký
year-label-names = người ký
year-label-which = chỉ tiêu
year-label-handover = ngày bàn giao

# Mở năm
year-open-lead = Mở năm thi đua { $year } của Cụm.
year-open-already = Năm thi đua { $year } đã được mở, có { $count } đơn vị thành viên: { $units }.
year-part-open = Thành viên và căn cứ
year-ask-members = Các đơn vị thành viên năm { $year }, theo thứ tự, đã tính các đơn vị sau sắp xếp: { $units }. Nếu khác, đồng chí gửi “trừ …”, “thêm …”, hoặc gửi đủ tên theo thứ tự.
year-ask-chair = Đơn vị nào làm Cụm trưởng năm { $year }?
year-ask-deputy = Đơn vị nào làm Cụm phó năm { $year }?
year-ask-paper = Căn cứ là văn bản nào? Đồng chí gửi tên loại, số, ngày của văn bản.
year-paper-none = chưa có văn bản
year-choice-open = Mở năm { $year }
year-open-chair-outside = Cụm trưởng phải là một đơn vị thành viên của năm. Chưa có gì được ghi; đồng chí làm lại bằng lệnh /monam.
year-opened = Đã mở năm thi đua { $year } của { $cluster }: { $count } đơn vị thành viên; Cụm trưởng là Ủy ban MTTQ { $chair }.

# Suy tôn
year-nominate-lead = Ghi kết quả suy tôn Cụm trưởng, Cụm phó năm { $year }. Các đơn vị: { $units }.
year-nominate-standing = Đang ghi nhận: Ủy ban MTTQ { $unit } được suy tôn làm Cụm trưởng năm { $year }.
year-nominate-handed = Việc bàn giao Cụm trưởng năm { $year } đã được lập nên kết quả suy tôn không sửa ở đây được nữa. Trước ngày bàn giao, đồng chí có thể hủy bàn giao bằng lệnh /bangiao rồi ghi lại.
year-nominate-same = Cụm trưởng và Cụm phó phải là hai đơn vị khác nhau. Chưa có gì được ghi; đồng chí làm lại bằng lệnh /suyton.
year-part-nominate = Kết quả suy tôn
year-ask-meeting = Hội nghị họp ngày nào?
year-ask-minutes = Biên bản số bao nhiêu? Đồng chí gửi số, ký hiệu của biên bản.
year-minutes-none = chưa có số
year-minutes-title = Biên bản họp Cụm{ $number }
year-nominated = Đã ghi: hội nghị ngày { $day } thống nhất suy tôn Ủy ban MTTQ { $unit } làm Cụm trưởng năm { $year }.
year-nominated-deputy = Cụm phó năm { $year }: Ủy ban MTTQ { $unit }.
year-nominated-next = Quyền của Cụm trưởng chuyển sang đơn vị mới vào ngày bàn giao; đồng chí lập bàn giao bằng lệnh /bangiao.

# Giao ước
year-pledge-unsigned = Hệ thống chưa ghi nhận việc ký giao ước thi đua năm { $year }.
year-pledge-signed = Giao ước thi đua năm { $year } được ký ngày { $day }; { $count } đơn vị ký.
year-pledge-signed-at = Giao ước thi đua năm { $year } được ký ngày { $day } tại { $place }; { $count } đơn vị ký.
year-pledge-signatures = Đơn vị ký: { $names }.
year-name-of = { $unit } ({ $name })
year-registered = Đã đăng ký chỉ tiêu: { $units }.
year-unregistered = Chưa đăng ký chỉ tiêu: { $units }.
year-targets-none = Chưa có chỉ tiêu giao ước năm { $year } của Ủy ban MTTQ { $unit }.
year-targets = Chỉ tiêu giao ước năm { $year } của Ủy ban MTTQ { $unit }:
year-target-line = - { $indicator }: { $target }
year-choice-targets = Đăng ký chỉ tiêu của đơn vị
year-choice-targets-of = Ghi chỉ tiêu của một đơn vị
year-choice-sign = Ghi nhận lễ ký
year-choice-sign-again = Ghi lại lễ ký
year-sign-lead = Ghi nhận việc ký giao ước thi đua năm { $year }.
year-part-sign = Lễ ký giao ước
year-ask-signed-on = Giao ước được ký ngày nào?
year-ask-place = Ký tại đâu?
year-place-none = không ghi nơi ký
year-ask-signers = Người đứng đầu những đơn vị nào đã ký? Các đơn vị thành viên: { $units }. Nếu trừ đơn vị nào, đồng chí gửi “trừ …”.
year-ask-names = Ai đã ký? Đồng chí gửi mỗi đơn vị một dòng đúng như trong văn bản, chẳng hạn “Phú Thọ: họ và tên”.
year-names-none = không ghi tên người ký
year-names-unread = Hệ thống chưa nhận ra hết các dòng. Mỗi dòng gồm tên một đơn vị thành viên, dấu hai chấm, rồi họ và tên; mỗi đơn vị một lần.
year-names-strangers = Có đơn vị không nằm trong các đơn vị ký. Đồng chí gửi lại.
year-signed = Đã ghi nhận: giao ước thi đua năm { $year } được ký ngày { $day }, { $count } đơn vị ký. Các đơn vị không tự sửa chỉ tiêu đã đăng ký được nữa.

# Chỉ tiêu
year-targets-closed = Giao ước đã ký hoặc không thuộc đơn vị của đồng chí nên chỉ tiêu không sửa ở đây được. Nếu cần điều chỉnh, đồng chí đề nghị Cụm trưởng ghi nhận.
year-targets-lead = Đăng ký chỉ tiêu giao ước năm { $year } của Ủy ban MTTQ { $unit }.
year-part-targets = Chỉ tiêu giao ước
year-ask-target-unit = Ghi chỉ tiêu của đơn vị nào?
year-ask-which = Đơn vị đăng ký những chỉ tiêu nào? Đồng chí gửi các số, chẳng hạn “2, 3, 12-15”.
year-which-line = { $number }. { $indicator }
year-which = số { $numbers }
year-which-unread = Hệ thống chưa nhận ra các số của danh sách. Đồng chí gửi chẳng hạn “2, 3, 12-15”.
year-which-many = Mỗi lần đăng ký được tối đa { $count } chỉ tiêu. Đồng chí bỏ bớt.
year-choice-same = Như đã đăng ký ({ $count } chỉ tiêu)
year-ask-target = Chỉ tiêu cả năm: { $indicator } ({ $unit })?
year-target-before = Giao ước năm { $year }: { $target }.
year-target-none = không đăng ký
year-target-unread = Hệ thống chưa nhận ra một số phù hợp với chỉ tiêu này. Đồng chí gửi lại số của cả năm, chẳng hạn “120” hoặc “8,5 tỷ”.
year-target-which = Đồng chí xác nhận số nào là chỉ tiêu của cả năm.
year-targets-set = Đã ghi { $count } chỉ tiêu giao ước năm { $year } của Ủy ban MTTQ { $unit }.

# Bàn giao
year-part-handover = Bàn giao
year-handover-nobody = Chưa ghi nhận đơn vị được suy tôn làm Cụm trưởng năm { $year }. Đồng chí ghi kết quả suy tôn bằng lệnh /suyton trước.
year-handover-lead = Bàn giao Cụm trưởng từ Ủy ban MTTQ { $from } sang Ủy ban MTTQ { $to } (Cụm trưởng năm { $year }). Từ ngày bàn giao, quyền mở đợt, duyệt báo cáo và gửi thông báo thuộc đơn vị mới.
year-ask-handover = Bàn giao từ ngày nào? Trước ngày đó đồng chí hủy được; nếu bàn giao ngay hôm nay thì không hủy được.
year-choice-handover = Lập bàn giao
year-handover-planned = Bàn giao Cụm trưởng từ Ủy ban MTTQ { $from } sang Ủy ban MTTQ { $to } (Cụm trưởng năm { $year }) từ ngày { $day }. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
year-handover-done = Cụm trưởng đã chuyển từ Ủy ban MTTQ { $from } sang Ủy ban MTTQ { $to } (Cụm trưởng năm { $year }) từ ngày { $day }.
year-handover-begun = Từ ngày { $day }, Ủy ban MTTQ { $unit } là Cụm trưởng Cụm thi đua năm { $year }. Trân trọng đề nghị đồng chí xem và xác nhận hồ sơ bàn giao; những việc Cụm trưởng trước đã hẹn (nếu có), đồng chí chọn giữ nguyên, thay đổi hoặc hủy.
year-choice-pack = Xem hồ sơ bàn giao
year-handover-state = { $state ->
    [both] Hai bên đã xác nhận hồ sơ bàn giao.
    [given] Bên giao đã xác nhận; bên nhận chưa xác nhận.
    [taken] Bên nhận đã xác nhận; bên giao chưa xác nhận.
   *[none] Hai bên chưa xác nhận hồ sơ bàn giao.
}
year-choice-given = Xác nhận đã giao
year-choice-taken = Xác nhận đã nhận
year-choice-undo = Hủy bàn giao
year-handover-given = Ủy ban MTTQ { $unit } đã xác nhận giao hồ sơ Cụm trưởng năm { $year }.
year-handover-taken = Ủy ban MTTQ { $unit } đã xác nhận nhận hồ sơ Cụm trưởng năm { $year }.
year-handover-confirmed-before = Đơn vị của đồng chí đã xác nhận trước đó.
year-handover-changed = Ngày bàn giao đã thay đổi. Đồng chí nhắn /bangiao để xem bản mới.
year-handover-too-late = Bàn giao có hiệu lực từ ngày { $day } nên không hủy được nữa.
year-handover-undone = Đã hủy bàn giao Cụm trưởng năm { $year } cho Ủy ban MTTQ { $unit }. Quyền của Cụm trưởng giữ nguyên như trước.
year-pack = Hồ sơ bàn giao đến lúc này:
year-pack-nothing = - Không có việc nào đang dở.
year-pack-report = - { $report }: hạn gửi trước { $due }; đã duyệt { $approved }/{ $all }, chờ duyệt { $waiting }.
year-pack-extensions = - Đang xin lùi hạn: { $units }.
year-pack-on-behalf = - Nhập hộ, đơn vị chưa xác nhận: { $units }.
year-pack-planned = - { $report }: đã hẹn mở lúc { $at }. Cụm trưởng mới giữ nguyên, hoặc đóng bằng lệnh /dongdot.
year-pack-promises = - Đơn vị đã hẹn ngày nộp: { $units }.
year-pack-scheduled = - Thông báo { $reference } “{ $title }”: đã hẹn gửi lúc { $at }. Cụm trưởng mới giữ nguyên, đổi giờ hoặc hủy bằng lệnh /thongbao.
year-pack-awaiting = - Thông báo { $reference } “{ $title }”: chờ người thứ hai đồng ý.
year-pack-unanswered = - Thông báo { $reference } “{ $title }”: { $count } người chưa xác nhận đã nhận.
year-choice-scheduled = xem thông báo đã hẹn gửi
year-choice-planned = xem đợt báo cáo đã hẹn mở
year-pack-unsigned = - Giao ước thi đua năm { $year } chưa được ghi nhận đã ký.
year-pack-scores = - Điểm thi đua năm { $year } chưa công bố.
year-pack-unreachable = - Chưa có cán bộ nào liên lạc được: { $units }.

# Xuất năm
year-command-export = xuất toàn bộ năm thi đua ra tệp Excel
year-exported = Tệp Excel gồm số liệu, thành viên, đợt báo cáo, tiến độ nộp, giao ước, điểm đã công bố, biểu quyết và khen thưởng của năm thi đua { $year }. Tệp có nội dung chưa công bố; đồng chí không chuyển tiếp ra ngoài Cụm.
year-export-practice = Đồng chí đang tập huấn với vai cán bộ giả định nên không xuất được dữ liệu thật của Cụm.
year-export-chair = Tệp tổng hợp cả năm của Cụm do Cụm trưởng xuất. Số liệu đã duyệt của Cụm đồng chí vẫn hỏi được tại đây.

# Dự thảo văn bản
year-command-papers = dự thảo tờ trình, biên bản, thông báo
year-ask-paper-kind = Đồng chí cần dự thảo văn bản nào của năm thi đua { $year }?
year-choice-paper = { $kind ->
    [submission] tờ trình đề nghị khen thưởng năm { $year }
    [minutes] biên bản họp Cụm năm { $year }
   *[notice] thông báo Cụm trưởng năm { $next }
}
year-paper-sent = Dự thảo được lập từ dữ liệu đã ghi nhận. Số và ngày do văn thư cấp; chỗ trống do đồng chí bổ sung trước khi trình ký.
year-paper-no-awards = Chưa ghi nhận đề nghị khen thưởng nào của năm { $year } nên chưa lập được tờ trình.

# Kiểm phiếu
year-command-tally = ghi biên bản kiểm phiếu
tally-lead = Ghi kết quả kiểm phiếu của năm thi đua { $year } theo biên bản đã lập. Hệ thống không tổ chức bỏ phiếu trong cuộc trò chuyện và không lưu phiếu của từng đơn vị.
tally-part = Biên bản kiểm phiếu
tally-label = { $name ->
    [subject] nội dung
    [day] ngày bỏ phiếu
    [secret] hình thức
    [threshold] tỷ lệ cần đạt
    [base] cách tính
    [present] số có mặt
    [inFavour] đồng ý
    [against] không đồng ý
    [blank] phiếu trắng, không hợp lệ
   *[paper] biên bản
}
tally-ask-subject = Nội dung biểu quyết là gì? Ví dụ: { $example }.
tally-example = Cụm trưởng năm { $year }
tally-example-unit = Cụm trưởng năm { $year }: { $unit }
tally-ask-day = Bỏ phiếu ngày nào?
tally-ask-secret = Bỏ phiếu kín hay biểu quyết công khai?
tally-secret = { $secret ->
    [yes] bỏ phiếu kín
   *[no] biểu quyết công khai
}
tally-ask-threshold = Tỷ lệ đồng ý cần đạt là bao nhiêu?
tally-threshold = { $strict ->
    [yes] trên { $over }/{ $under }
   *[no] từ { $over }/{ $under } trở lên
}
tally-ask-base = Tỷ lệ tính trên số nào?
tally-ask-present = Có bao nhiêu đơn vị có mặt (trong { $members } đơn vị thành viên)?
tally-ask-in-favour = Có bao nhiêu phiếu đồng ý? Mỗi đơn vị một phiếu.
tally-ask-against = Có bao nhiêu phiếu không đồng ý?
tally-ask-blank = Có bao nhiêu phiếu trắng hoặc không hợp lệ?
tally-ask-paper = Biên bản kiểm phiếu số bao nhiêu?
tally-recorded = Đã ghi kết quả kiểm phiếu “{ $subject }”: đồng ý { $inFavour } phiếu, tính trên { $base ->
    [present] { $of } đơn vị có mặt
   *[members] { $of } đơn vị thành viên
  }; cần { $needed } phiếu; kết quả: { $carried ->
    [yes] đạt
   *[no] không đạt
  }.

# Chấm điểm
year-command-score = thang điểm, tự chấm điểm và kết quả chấm điểm
score-no-template = Hệ thống chưa có thang điểm, bảng tiêu chí chấm điểm thi đua của năm { $year }.
score-template = { $title } (năm { $year }, lần ban hành { $version }): tổng { $full } điểm, chưa kể điểm thưởng.
score-basis = Căn cứ: { $basis }.
score-test = Đây là thang điểm thử nghiệm, không phải quy định của cấp có thẩm quyền.
score-block = - { $block }: { $count } nội dung, tối đa { $points } điểm
score-lead = { $stage ->
    [self] Tự chấm điểm năm { $year } của { $committee }.
    [appraised] Ghi điểm thẩm định năm { $year } của { $committee }.
   *[agreed] Ghi điểm thống nhất tại hội nghị năm { $year } của { $committee }.
}
score-frozen = Điểm thi đua năm { $year } đã công bố nên không sửa được nữa.
score-ask = { $kind ->
    [penalty] { $item }: trừ bao nhiêu điểm (tối đa { $max })?
    [bonus] { $item }: thưởng bao nhiêu điểm (tối đa { $max })?
   *[item] { $item }: bao nhiêu điểm (tối đa { $max })?
}
score-points = { $points } điểm
score-unread = Hệ thống chưa nhận ra số điểm. Điểm lẻ đến 0,25; đồng chí gửi chẳng hạn “12,75”.
score-over = Điểm phải từ 0 đến { $max }. Đồng chí gửi lại.
score-saved = { $stage ->
    [self] Đã ghi điểm tự chấm của { $committee }: { $total } điểm.
    [appraised] Đã ghi điểm thẩm định của { $committee }: { $total } điểm.
   *[agreed] Đã ghi điểm thống nhất của { $committee }: { $total } điểm.
}
score-self-open = Đơn vị của đồng chí chưa tự chấm đủ các nội dung.
score-self = Đơn vị của đồng chí tự chấm { $total } điểm. Điểm thẩm định và điểm thống nhất chưa công bố.
score-place = Đơn vị của đồng chí đạt { $total } điểm, xếp thứ { $place } trong { $of } đơn vị. Xếp điểm không thay cho kết quả bình xét khen thưởng.
score-to-next = Kém thứ hạng liền trên { $points } điểm.
score-lost = Các nội dung chưa đạt điểm tối đa hoặc bị trừ nhiều nhất:
score-lost-line = - { $item }: { $points } điểm
score-board = - { $unit }: tự chấm { $self }; thẩm định { $appraised }; thống nhất { $agreed }
score-choice-self = Tự chấm điểm
score-choice-stage = { $stage ->
    [appraised] Ghi điểm thẩm định
   *[agreed] Ghi điểm thống nhất
}
score-choice-publish = Công bố điểm
score-choice-publish-now = Xác nhận công bố điểm
score-ask-unit = { $stage ->
    [appraised] Ghi điểm thẩm định của đơn vị nào?
   *[agreed] Ghi điểm thống nhất của đơn vị nào?
}
score-publish-open = Chưa có đủ điểm thống nhất của: { $units }. Chưa có gì được công bố.
score-publish-ask = Sau khi công bố, điểm thống nhất năm { $year } của { $count } đơn vị không sửa được nữa; mỗi đơn vị xem được điểm và thứ hạng của đơn vị đó.
score-published = Đã công bố điểm thi đua năm { $year }.
