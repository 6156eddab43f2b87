# Những việc hệ thống chưa có dữ liệu hoặc chưa mở; nói rõ, không hứa hẹn.

later-contact = Đồng chí có thể liên hệ đầu mối Cụm trưởng năm { $year }: Ủy ban MTTQ { $unit }.
later-contact-unknown = Đồng chí vui lòng liên hệ đầu mối Cụm trưởng.
later-announce-chair = Hệ thống chưa mở chức năng gửi thông báo tới các đơn vị; chưa có thông báo nào được gửi đi.
later-announce-others = Việc gửi thông báo tới các đơn vị do Cụm trưởng thực hiện; chưa có thông báo nào được gửi đi.
later-export = Hệ thống chưa mở chức năng xuất bảng tổng hợp ra tệp Excel, Word; chưa có tệp nào được tạo.
later-scoring = Hệ thống chưa có thang điểm, bảng tiêu chí chấm điểm thi đua và mức điểm trừ của Cụm.
