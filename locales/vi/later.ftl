# Đầu mối để liên hệ khi hệ thống không có câu trả lời.

later-contact = Đồng chí có thể liên hệ đầu mối Cụm trưởng năm { $year }: Ủy ban MTTQ { $unit }.
later-contact-unknown = Đồng chí vui lòng liên hệ đầu mối Cụm trưởng.
