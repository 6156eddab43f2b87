# Biểu số liệu bằng tệp Excel: lời trong biểu và các lỗi khi nhận lại tệp.

workbook-sheet = Báo cáo
workbook-title = Biểu số liệu: { $title }
workbook-about-unit = Đơn vị báo cáo: { $unit }. Kỳ báo cáo: { $period }.
workbook-about-days = Số liệu tính đến ngày { $asOf }. Hạn nộp: { $deadline }.
workbook-instruction-columns = Đồng chí ghi vào cột “Số liệu”; cột “Ghi chú” không bắt buộc. Các ô khác đã khóa; không thêm, xóa, gộp hoặc đổi chỗ các dòng.
workbook-instruction-numbers = Ghi số bằng chữ số, dấu phẩy trước phần thập phân, không dùng công thức. Ví dụ: 1250; 8,05; 8,05 tỷ đồng.
workbook-instruction-absent = Ghi “không có” nếu số liệu bằng 0, “chưa có số liệu” nếu chưa tổng hợp được, “không áp dụng” nếu chỉ tiêu không áp dụng cho đơn vị. Ô để trống là chưa trả lời, không phải bằng 0.
workbook-header-question = Câu
workbook-header-indicator = Chỉ tiêu
workbook-header-unit-of-measure = Đơn vị tính
workbook-header-previous = Kỳ trước
workbook-header-value = Số liệu
workbook-header-note = Ghi chú

workbook-file-not-workbook = Hệ thống chỉ nhận biểu số liệu là tệp Excel có đuôi .xlsx; tệp vừa gửi không phải loại tệp này. Đồng chí điền vào tệp mẫu của đợt báo cáo rồi gửi lại.
workbook-file-old-excel = Tệp có định dạng Excel cũ (.xls). Đồng chí mở tệp, chọn “Lưu thành” (Save As) với loại tệp “Excel Workbook (*.xlsx)” rồi gửi lại.
workbook-file-encrypted = Tệp có đặt mật khẩu nên hệ thống không đọc được. Đồng chí bỏ mật khẩu rồi gửi lại.
workbook-file-damaged = Hệ thống không đọc được tệp: tệp bị hỏng hoặc chưa tải lên trọn vẹn. Đồng chí mở tệp bằng Excel, lưu lại rồi gửi lại.
workbook-file-too-large = Tệp lớn hơn { $megabytes } MB. Đồng chí bỏ hình ảnh và các trang tính không cần thiết rồi gửi lại.
workbook-file-too-much = Tệp chứa nhiều nội dung hơn hẳn một biểu số liệu. Đồng chí lấy lại tệp mẫu, chép số liệu vào rồi gửi lại.
workbook-file-macros = Tệp có chứa macro, hệ thống không nhận. Đồng chí lưu với loại tệp “Excel Workbook (*.xlsx)” rồi gửi lại.
workbook-file-external-links = Tệp có liên kết tới tệp hoặc nguồn dữ liệu khác, hệ thống không nhận. Đồng chí dán số liệu dưới dạng giá trị, bỏ các liên kết rồi gửi lại.

workbook-form-no-sheet = Trong tệp không có biểu số liệu do hệ thống lập. Đồng chí điền vào tệp mẫu của đợt báo cáo rồi gửi lại.
workbook-form-several-sheets = Trong tệp có nhiều trang tính cùng là biểu số liệu. Đồng chí giữ lại một trang rồi gửi lại.
workbook-form-other-unit = Đây là biểu số liệu của đơn vị khác. Đồng chí lấy tệp mẫu của đơn vị đồng chí, chép số liệu vào rồi gửi lại.
workbook-form-other-request = Đây là biểu số liệu của đợt báo cáo khác. Đồng chí lấy tệp mẫu của đợt báo cáo này, chép số liệu vào rồi gửi lại.
workbook-form-other-form = Biểu mẫu của đợt báo cáo đã thay đổi sau khi tệp này được lập. Đồng chí lấy lại tệp mẫu mới, chép số liệu vào rồi gửi lại.

workbook-row-missing = Câu { $question } ({ $name }): không còn dòng này trong tệp; đồng chí lấy lại tệp mẫu, chép số liệu vào rồi gửi lại.
workbook-row-added = Dòng { $row }: dòng này không có trong biểu mẫu; đồng chí xóa nội dung của dòng.
workbook-row-repeated = Dòng { $row } ({ $name }): chỉ tiêu này đã có ở dòng { $firstRow }; đồng chí giữ lại một dòng.
workbook-row-moved = Dòng { $row } ({ $name }): số câu không khớp với chỉ tiêu, các dòng đã bị đổi chỗ; đồng chí lấy lại tệp mẫu, chép số liệu vào rồi gửi lại.
workbook-row-merged = Dòng { $row } ({ $name }): có ô bị gộp; đồng chí bỏ gộp ô.
workbook-row-note-alone = Dòng { $row } ({ $name }): có ghi chú nhưng ô Số liệu để trống; đồng chí ghi số liệu, hoặc ghi “chưa có số liệu”.

workbook-cell = { $column ->
    [note] Dòng { $row } ({ $name }): ô Ghi chú
   *[value] Dòng { $row } ({ $name }): ô Số liệu
}
workbook-cell-formula = { $cell } là công thức; đồng chí dán lại dưới dạng giá trị.
workbook-cell-date = { $cell } là ngày tháng; đồng chí ghi lại bằng chữ số.
workbook-cell-error = { $cell } đang báo lỗi của Excel; đồng chí ghi lại số liệu.
workbook-cell-negative = { $cell } là số âm; đồng chí ghi số từ 0 trở lên, nếu giảm so với kỳ trước thì nêu ở cột Ghi chú.
workbook-cell-too-precise = { $cell } có quá nhiều chữ số thập phân; đồng chí làm tròn rồi ghi lại.
workbook-cell-too-large = { $cell } là số quá lớn, Excel không giữ được đủ chữ số; đồng chí kiểm tra lại hoặc ghi kèm đơn vị, ví dụ 8,05 tỷ đồng.
workbook-cell-scientific = { $cell } viết theo dạng lũy thừa (E); đồng chí ghi đủ các chữ số.
workbook-cell-too-long = { $cell } dài hơn { $characters } ký tự; đồng chí rút gọn.
