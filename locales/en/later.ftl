# Những việc hệ thống chưa có dữ liệu hoặc chưa mở; nói rõ, không hứa hẹn.

later-contact = Đồng chí có thể liên hệ đầu mối Cụm trưởng năm { $year }: Ủy ban MTTQ { $unit }.
later-contact-unknown = Đồng chí vui lòng liên hệ đầu mối Cụm trưởng.
later-deadline = Hệ thống chưa có thông tin về hạn nộp, thời điểm chốt số liệu: chưa có đợt báo cáo nào được mở trên hệ thống.
later-my-status = Chưa có đợt báo cáo nào được mở trên hệ thống, nên chưa có báo cáo của { $unit } để theo dõi.
later-my-status-no-unit = Chưa có đợt báo cáo nào được mở trên hệ thống.
later-missing-chair = Chưa có đợt báo cáo nào được mở trên hệ thống, nên chưa có danh sách đơn vị chưa nộp.
later-missing-others = Tình hình nộp báo cáo của các đơn vị chỉ cung cấp cho Cụm trưởng. Đồng chí có thể hỏi tình hình của đơn vị đồng chí.
later-template = Hệ thống chưa có mẫu biểu số liệu: chưa có đợt báo cáo nào được mở trên hệ thống.
later-start-report = Chưa có đợt báo cáo nào được mở trên hệ thống, nên chưa nhận số liệu tại đây. Số liệu đồng chí vừa nêu chưa được lưu.
later-extension = Chưa có đợt báo cáo nào được mở trên hệ thống, nên chưa có hạn nộp để xin lùi. Việc lùi hạn do Cụm trưởng xem xét.
later-announce-chair = Hệ thống chưa mở chức năng gửi thông báo tới các đơn vị; chưa có thông báo nào được gửi đi.
later-announce-others = Việc gửi thông báo tới các đơn vị do Cụm trưởng thực hiện; chưa có thông báo nào được gửi đi.
later-export = Hệ thống chưa mở chức năng xuất bảng tổng hợp ra tệp Excel, Word; chưa có tệp nào được tạo.
later-scoring = Hệ thống chưa có thang điểm, bảng tiêu chí chấm điểm thi đua và mức điểm trừ của Cụm.
later-privacy = Việc xem, sửa, xóa thông tin cá nhân hoặc bàn giao tài khoản cho người khác chưa thực hiện được ngay trong trò chuyện; thông tin của đồng chí chưa thay đổi. Đồng chí gửi đề nghị tới đầu mối Cụm trưởng để được giải quyết.
