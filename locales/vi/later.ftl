# Những việc hệ thống chưa có dữ liệu hoặc chưa mở; nói rõ, không hứa hẹn.

later-contact = Đồng chí có thể liên hệ đầu mối Cụm trưởng năm { $year }: Ủy ban MTTQ { $unit }.
later-contact-unknown = Đồng chí vui lòng liên hệ đầu mối Cụm trưởng.
later-scoring = Hệ thống chưa có thang điểm, bảng tiêu chí chấm điểm thi đua và mức điểm trừ của Cụm.
