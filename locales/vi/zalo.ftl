# Những câu do kênh Zalo thêm vào tin nhắn

zalo-choose = Đồng chí chọn một mục:
zalo-file-link = Zalo không chuyển được tệp { $name }. Đồng chí tải tệp tại liên kết dưới đây trong vòng 24 giờ; liên kết chỉ dành cho đồng chí, mong đồng chí không chuyển cho người khác.
    { $link }
zalo-file-gone = Liên kết này không còn dùng được. Đồng chí vui lòng nhắn lại Trợ lý Cụm thi đua để nhận tệp.
zalo-file-kind = Zalo không chuyển được loại tệp này nên hệ thống không gửi kèm được tệp { $name }. Đồng chí có thể nhận tệp trên Telegram, hoặc liên hệ đầu mối Cụm trưởng để nhận bằng cách khác.
zalo-file-too-large = Tệp { $name } lớn hơn mức Zalo cho phép nên hệ thống không gửi kèm được. Đồng chí có thể nhận tệp trên Telegram, hoặc liên hệ đầu mối Cụm trưởng để nhận bằng cách khác.
zalo-csv-instead = Zalo không chuyển được tệp Excel { $name }; thay vào đó là tệp { $csv } có cùng số liệu.
