# Dự thảo văn bản (.docx) theo thể thức của Nghị định 30/2020/NĐ-CP. Văn bản luôn bằng tiếng Việt.

paper-draft = DỰ THẢO
paper-nation = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
paper-motto = Độc lập - Tự do - Hạnh phúc
paper-issuer = Ủy ban MTTQ Việt Nam tỉnh { $unit }
paper-symbol = Số:        /{ $code }-MTTQ-BTT
paper-place-date = { $place }, { $date }
paper-place-open = { $place }, ngày      tháng      năm { $year }
paper-receivers = Nơi nhận:
paper-receiver-above = - Ủy ban Trung ương MTTQ Việt Nam (để báo cáo);
paper-receiver-members = - Ủy ban MTTQ Việt Nam các tỉnh trong Cụm;
paper-receiver-files = - Lưu: VT.
paper-authority = TM. BAN THƯỜNG TRỰC
paper-chairman = CHỦ TỊCH
paper-secretary = THƯ KÝ
paper-presiding = CHỦ TRÌ

paper-award-line = { $number }. Đề nghị tặng { $award } cho { $units }.

paper-kind-submission = Tờ trình
paper-submission-subject = Về việc đề nghị khen thưởng phong trào thi đua năm { $year }
paper-submission-to = Kính gửi: { $awarder }.
paper-submission-basis = Căn cứ kết quả Hội nghị tổng kết năm { $year } của { $cluster } họp ngày { $day };
paper-submission-asks = Ủy ban MTTQ Việt Nam { $unit } thay mặt { $cluster } kính trình { $awarder } xem xét khen thưởng các đơn vị có thành tích trong phong trào thi đua năm { $year } như sau:
paper-submission-file = Hồ sơ kèm theo gồm biên bản họp Cụm, biên bản kiểm phiếu và báo cáo thành tích của các đơn vị.
paper-submission-end = Kính đề nghị { $awarder } xem xét, quyết định.

paper-kind-minutes = Biên bản
paper-minutes-subject = Hội nghị tổng kết, bình xét thi đua năm { $year } của { $cluster }
paper-minutes-opening = Hội nghị bắt đầu vào lúc … giờ … tại …, do Ủy ban MTTQ Việt Nam đơn vị Cụm trưởng năm { $year } của { $cluster } chủ trì.
paper-minutes-present = I. Thành phần
paper-minutes-members = Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam các đơn vị thành viên: { $units }. Có mặt: … đơn vị; vắng mặt: ….
paper-minutes-awards = II. Kết quả bình xét, đề nghị khen thưởng
paper-minutes-votes = III. Kết quả biểu quyết
paper-minutes-next = IV. Suy tôn Cụm trưởng, Cụm phó
paper-minutes-open = (Chưa ghi nhận; thư ký bổ sung.)
paper-minutes-end = Biên bản được thông qua tại Hội nghị. Hội nghị kết thúc vào lúc … giờ … cùng ngày.
paper-tally = - { $subject }: { $secret ->
    [yes] bỏ phiếu kín
   *[no] biểu quyết công khai
  }, tính trên { $base ->
    [present] { $of } đơn vị có mặt
   *[members] tổng số { $of } đơn vị thành viên
  }; có mặt { $present }, đồng ý { $inFavour }, không đồng ý { $against }, phiếu trắng hoặc không hợp lệ { $blank }; số phiếu cần đạt { $needed }; kết quả: { $carried ->
    [yes] đạt
   *[no] không đạt
  }.
paper-nomination = - Các đơn vị thống nhất suy tôn Ủy ban MTTQ Việt Nam { $unit } làm Cụm trưởng năm { $year }.
paper-nomination-deputy = - Các đơn vị thống nhất suy tôn Ủy ban MTTQ Việt Nam { $unit } làm Cụm phó năm { $year }.
paper-nomination-open = - Cụm trưởng năm { $year }: (chưa ghi nhận; thư ký bổ sung.)

paper-kind-notice = Thông báo
paper-notice-subject = Về Cụm trưởng Cụm thi đua năm { $year }
paper-notice-to = Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam các tỉnh trong Cụm thi đua.
paper-notice-nominated = Ủy ban MTTQ các tỉnh trong Cụm đã thống nhất suy tôn Ủy ban MTTQ Việt Nam { $unit } làm Cụm trưởng Cụm thi đua năm { $year }.
paper-notice-nominated-on = Tại Hội nghị tổng kết ngày { $day }, Ủy ban MTTQ các tỉnh trong Cụm đã thống nhất suy tôn Ủy ban MTTQ Việt Nam { $unit } làm Cụm trưởng Cụm thi đua năm { $year }.
paper-notice-from = Từ ngày { $day }, báo cáo và số liệu của các đơn vị trân trọng đề nghị gửi về đầu mối Cụm trưởng mới là Ủy ban MTTQ Việt Nam { $unit }.
paper-notice-from-open = Từ ngày …, báo cáo và số liệu của các đơn vị trân trọng đề nghị gửi về đầu mối Cụm trưởng mới là Ủy ban MTTQ Việt Nam { $unit }.
paper-notice-thanks = Cụm trưởng năm { $before } trân trọng cảm ơn sự phối hợp của các đơn vị.
