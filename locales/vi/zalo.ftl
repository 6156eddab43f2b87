# Những câu do kênh Zalo thêm vào tin nhắn

zalo-choose = Đồng chí chọn một mục:
zalo-file-kind = Zalo không chuyển được loại tệp này, nên tệp { $name } không có kèm ở đây. Đồng chí có thể yêu cầu lại trên Telegram để nhận tệp, hoặc liên hệ đầu mối Cụm trưởng.
zalo-file-too-large = Tệp { $name } lớn hơn mức Zalo cho phép, nên không có kèm ở đây. Đồng chí có thể yêu cầu lại trên Telegram để nhận tệp, hoặc liên hệ đầu mối Cụm trưởng.
zalo-csv-instead = Zalo không chuyển được tệp Excel { $name }; thay vào đó là tệp { $csv } có cùng số liệu.
