# Tệp tổng hợp của cả năm thi đua.

book-title = Năm thi đua { $year }: { $cluster }
book-cluster = toàn Cụm
book-total = Tổng điểm
book-sheet = { $name ->
    [figures] Số liệu
    [members] Thành viên
    [offices] Cụm trưởng, Cụm phó
    [requests] Đợt báo cáo
    [timeliness] Tiến độ nộp
    [pledge] Giao ước
    [targets] Chỉ tiêu giao ước
    [scores] Điểm đã công bố
    [tallies] Biểu quyết
    [awards] Khen thưởng
   *[other] { $name }
}
book-column = { $name ->
    [position] STT
    [unit] Mã đơn vị
    [unitName] Đơn vị
    [validFrom] Từ ngày
    [validTo] Đến ngày
    [role] Chức danh
    [basis] Căn cứ
    [source] Nguồn
    [period] Kỳ
    [indicator] Mã chỉ tiêu
    [indicatorName] Chỉ tiêu
    [unitOfMeasure] Đơn vị tính
    [value] Số liệu
    [absence] Lý do không có số
    [qualifier] Mức độ
    [status] Trạng thái
    [asOf] Số liệu đến ngày
    [version] Lần cập nhật
    [note] Ghi chú
    [request] Mã đợt
    [title] Tên đợt báo cáo
    [opensOn] Mở ngày
    [due] Hạn gửi
    [closedOn] Đóng ngày
    [units] Số đơn vị
    [state] Trạng thái
    [receivedAt] Nhận lúc
    [daysLate] Số ngày chậm
    [ruling] Lý do Cụm trưởng xác định lại
    [signer] Người ký
    [signedOn] Ngày ký
    [place] Nơi ký
    [target] Chỉ tiêu giao ước
    [block] Nhóm
    [item] Nội dung
    [max] Điểm tối đa
    [self] Tự chấm
    [appraised] Thẩm định
    [agreed] Thống nhất
    [subject] Nội dung biểu quyết
    [heldOn] Ngày
    [secret] Bỏ phiếu kín
    [base] Tính trên
    [members] Số thành viên
    [present] Có mặt
    [inFavour] Đồng ý
    [against] Không đồng ý
    [blank] Phiếu trắng, không hợp lệ
    [needed] Số phiếu cần
    [carried] Kết quả
    [paper] Văn bản
    [award] Khen thưởng
    [proposedOn] Ngày đề nghị
    [decision] Số quyết định
    [issuer] Cơ quan ban hành
   *[other] { $name }
}
book-office = { $role ->
    [deputy] Cụm phó
   *[chair] Cụm trưởng
}
book-basis = { $basis ->
    [confirmed] đang giữ nhiệm vụ
   *[nominated] được suy tôn
}
book-absence = { $absence ->
    [notApplicable] không áp dụng
   *[notReported] chưa báo cáo
}
book-qualifier = { $qualifier ->
    [about] khoảng
    [nearly] gần
    [over] trên
   *[estimated] ước tính
}
book-status = { $status ->
    [official] chính thức
    [approved] đã duyệt
    [submitted] đã nộp, chưa duyệt
    [proposed] đề nghị
   *[draft] bản nháp
}
book-report-state = { $state ->
    [draft] đang nhập
    [withLeader] chờ lãnh đạo đơn vị duyệt
    [submitted] đã nộp, chờ duyệt
    [returned] được trả lại để bổ sung
    [approved] đã duyệt
   *[none] chưa bắt đầu
}
book-vote-base = { $base ->
    [present] số có mặt
   *[members] tổng số thành viên
}
book-secret = { $secret ->
    [yes] có
   *[no] không
}
book-carried = { $carried ->
    [yes] đạt
   *[no] không đạt
}
