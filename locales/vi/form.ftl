# Khung hỏi đáp chung: trả lời từng câu, xem tóm tắt, rồi xác nhận một lần.

form-choice-leave = Thôi, không làm nữa
form-leaving = Đồng chí có muốn dừng không? Nếu dừng, các câu đã trả lời không được giữ lại và chưa có gì được ghi.
form-dropped = Đã dừng; chưa có gì được ghi.
form-line = { $title }: { $answer }
form-line-open = { $title }: chưa có
form-noted = Đã ghi { $line }.
form-ask-again = Các câu sau không còn phù hợp nên cần trả lời lại: { $numbers }.
form-choose = Đồng chí chọn một trong các mục dưới đây.
form-text-length = Nội dung cần có từ { $least } chữ cái trở lên và không quá { $most } ký tự. Đồng chí gửi lại.
form-choice-today = Hôm nay, { $day }
form-confirm-day = Đồng chí xác nhận ngày.
form-day-unread = Hệ thống chưa nhận ra ngày. Đồng chí gửi đủ ngày, tháng, năm, ví dụ: 01/12/2023.
form-day-future = { $day } chưa đến. Đồng chí kiểm tra lại ngày trên văn bản.
form-units = Các đơn vị: { $names }.
form-choice-all-units = Cả { $count } đơn vị
form-units-unread = Hệ thống chưa nhận ra đơn vị. Đồng chí gửi tên các đơn vị trong danh sách, cách nhau bằng dấu phẩy, hoặc “tất cả”.
form-pick = { $number }. { $line }
form-picks-how = Đồng chí gửi số thứ tự, ví dụ: 1, 3-5; hoặc “tất cả”.
form-choice-all = Tất cả { $count } mục
form-picks-unread = Hệ thống chưa nhận ra mục nào. Đồng chí gửi số từ 1 đến { $count }, ví dụ: 1, 3-5; hoặc “tất cả”.
form-moment-unread = Hệ thống chưa nhận ra ngày, giờ. Đồng chí gửi đủ giờ, ngày, tháng, năm, ví dụ: 8 giờ 00 ngày 07/12/2024.
form-moment-no-hour = Đồng chí cho biết cả giờ, ví dụ: 8 giờ 00 ngày 07/12/2024.
form-moment-past = { $moment } đã qua. Đồng chí gửi một thời điểm chưa tới.
form-confirm-moment = Đồng chí xác nhận thời điểm.
