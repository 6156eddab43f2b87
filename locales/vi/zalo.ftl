# Những câu do kênh Zalo thêm vào tin nhắn

zalo-choose = Đồng chí chọn một mục:
zalo-file-link = Zalo không chuyển được tệp { $name }. Đồng chí tải tệp tại liên kết dưới đây trong vòng 24 giờ; liên kết chỉ dành cho đồng chí.
    { $link }
zalo-file-gone = Liên kết này không còn dùng được. Đồng chí vui lòng yêu cầu lại tệp trong cuộc trò chuyện với Trợ lý Cụm thi đua.
zalo-file-kind = Zalo không chuyển được loại tệp này, nên tệp { $name } không có kèm ở đây. Đồng chí có thể yêu cầu lại trên Telegram để nhận tệp, hoặc liên hệ đầu mối Cụm trưởng.
zalo-file-too-large = Tệp { $name } lớn hơn mức Zalo cho phép, nên không có kèm ở đây. Đồng chí có thể yêu cầu lại trên Telegram để nhận tệp, hoặc liên hệ đầu mối Cụm trưởng.
zalo-csv-instead = Zalo không chuyển được tệp Excel { $name }; thay vào đó là tệp { $csv } có cùng số liệu.
