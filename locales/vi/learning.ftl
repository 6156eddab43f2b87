# Câu hỏi hệ thống chưa hiểu và cách gọi được bổ sung trong khi sử dụng.

learning-unread-title = Những câu hỏi hệ thống chưa hiểu, không kèm tên người và con số:
learning-unread-line = - “{ $words }” ({ $count } lần, gần nhất ngày { $date })
learning-unread-none = Không có câu hỏi nào hệ thống chưa hiểu.
learning-how = Để bổ sung một cách gọi, đồng chí nhắn: /themtu cách gọi mới = tên chỉ tiêu, đơn vị hoặc hình thức khen thưởng đã có. Ví dụ: /themtu nhà tình thương = nhà đại đoàn kết làm mới
learning-no-thing = “{ $words }” chưa chỉ rõ một chỉ tiêu, một đơn vị hoặc một hình thức khen thưởng. Đồng chí vui lòng nêu đúng một tên; nhắn /chitieu để xem các chỉ tiêu.
learning-indicator = chỉ tiêu “{ $name }”
learning-award = hình thức khen thưởng “{ $name }”
learning-confirm = Từ nay hệ thống sẽ hiểu “{ $words }” là { $thing }, đối với mọi người dùng. Đồng chí xác nhận để áp dụng.
learning-reach = Cách gọi dùng chung cho cả { $count } Cụm trong hệ thống: việc bổ sung hoặc bỏ một cách gọi có hiệu lực đối với mọi Cụm.
learning-choice-add = Xác nhận
learning-choice-remove = Bỏ “{ $words }”
learning-added = Đã bổ sung: “{ $words }” được hiểu là { $thing }. Cách gọi này có hiệu lực ngay và được ghi vào nhật ký.
learning-removed = Đã bỏ cách gọi “{ $words }”.
learning-title = Các cách gọi đã được bổ sung:
learning-line = - “{ $words }”: { $thing }
learning-none = Chưa có cách gọi nào được bổ sung.
learning-no-name = “{ $words }” không dùng làm cách gọi được: cách gọi gồm chữ, dài không quá 60 ký tự.
learning-everyday = “{ $words }” là từ thông dụng, nếu dùng làm cách gọi sẽ làm sai các câu hỏi khác. Đồng chí vui lòng chọn cách gọi rõ hơn.
learning-clash = “{ $words }” đang được hiểu là { $thing }, nên không bổ sung cho nội dung khác được.
learning-known = Hệ thống đã hiểu “{ $words }” là { $thing }.
learning-gone = Cách gọi này không còn; đồng chí nhắn /themtu để xem các cách gọi đã bổ sung.
learning-chair-only = Việc này dành cho thư ký của đơn vị Cụm trưởng và quản trị hệ thống.
learning-not-in-practice = Cán bộ giả định không bổ sung cách gọi: cách gọi có hiệu lực đối với mọi người dùng.
