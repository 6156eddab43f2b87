# Hướng dẫn sử dụng, lập từ chính các lệnh.

help-intro = Trợ lý Cụm thi đua trả lời về kết quả của Cụm: số liệu, khen thưởng, Cụm trưởng, thành viên và việc sắp xếp các tỉnh. Mỗi câu trả lời có kỳ số liệu, trạng thái và nguồn.
help-how = Đồng chí nhắn câu hỏi bằng lời thường, có dấu hoặc không dấu.
help-groups = Đồng chí chọn một nhóm việc để xem từng lệnh:
help-group-title = { $group }:
help-group-line = - { $group }: { $names }
help-group = { $purpose ->
    [ask] Tra cứu
    [report] Báo cáo của đơn vị
    [year] Giao ước và chấm điểm
    [collect] Báo cáo, thông báo của Cụm
    [lead] Năm thi đua của Cụm
    [manage] Cán bộ và hệ thống
   *[self] Tài khoản, hướng dẫn
}
help-command = /{ $name }: { $summary }
help-command-help = xem hướng dẫn sử dụng
help-command-start = bắt đầu trò chuyện
help-command-cluster = thành viên và Cụm trưởng
help-command-awards = khen thưởng của năm gần nhất
help-command-indicators = các chỉ tiêu đã có số liệu
help-command-check = xem lại một câu trả lời theo mã kiểm tra
help-command-unread = xem các câu hỏi hệ thống chưa hiểu
help-command-teach = bổ sung cách gọi cho chỉ tiêu, đơn vị, khen thưởng
help-command-changes = những thay đổi từ lần xem trước
help-indicators-title = Các chỉ tiêu đã có số liệu của toàn Cụm:
help-indicators-title-of = Các chỉ tiêu đã có số liệu của { $cluster }:
help-indicators-line = - { $indicator } ({ $period })
help-indicators-none = Hệ thống chưa có số liệu của chỉ tiêu nào.

help-example-1 = Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
help-example-2 = Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
help-example-3 = Cụm trưởng năm 2024 là đơn vị nào?
help-example-4 = Yên Bái nay thuộc tỉnh nào?
