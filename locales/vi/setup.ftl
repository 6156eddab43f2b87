# Tệp Excel mẫu để khai báo dữ liệu ban đầu: hướng dẫn và lời giải thích ở từng cột.

setup-sheet-title = Khai báo dữ liệu ban đầu của Cụm thi đua
setup-sheet-explained = # giải thích
setup-sheet-example = # ví dụ
setup-guide-sheets = Mỗi trang tính là một danh mục, mỗi dòng là một mục. Không đổi tên trang tính và tên cột ở dòng 1; trang tính không dùng đến thì để nguyên hoặc xóa.
setup-guide-rows = Dòng có dấu # ở đầu cột “ghi chú” không được đọc: đó là dòng giải thích và dòng ví dụ. Mọi ví dụ đều là dữ liệu minh họa, không có thật. Ghi dữ liệu từ dòng còn trống.
setup-guide-days = Ngày ghi theo dạng 30/11/2026; giờ ghi theo dạng 17:00, hết ngày ghi 24:00.
setup-guide-lists = Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy (;).
setup-guide-codes = Mã viết bằng chữ thường không dấu, chữ số, dấu - và dấu _. Mã đã có trong hệ thống thì dòng đó sửa mục đã có; mã mới thì thêm mục mới.
setup-guide-empty = Ô để trống: giữ nguyên điều đã có. Dấu gạch ngang (-) trong ô: bỏ điều đã có, nếu mục đó không bắt buộc.
setup-guide-plain = Không dùng công thức, không gộp ô. Không ghi số điện thoại.
setup-guide-check = Nên kiểm tra trước khi nhập: npm run -s bot -- import setup TỆP.xlsx --dry-run. Hệ thống nêu mọi lỗi theo trang tính, dòng và cột; còn lỗi thì không lưu gì.

setup-about-code = mã, không trùng trong danh mục
setup-about-name-en = tên bằng tiếng Anh
setup-about-valid-from = ngày đầu tiên còn hiệu lực; để trống nếu không rõ
setup-about-valid-to = ngày cuối cùng còn hiệu lực; để trống nếu chưa kết thúc
setup-about-aliases = các cách gọi khác
setup-about-source = mã nguồn ở trang tính “sources”, nếu có
setup-about-cluster = mã cụm
setup-about-year = năm thi đua

setup-about-source-kind = article (bài viết), page (trang thông tin), law (văn bản pháp luật), import (tệp số liệu), report (báo cáo) hoặc minutes (biên bản)
setup-about-source-title = tên văn bản hoặc bài viết
setup-about-source-author = cơ quan ban hành hoặc tác giả, nếu rõ
setup-about-source-date = ngày ban hành hoặc ngày đăng, nếu rõ

setup-about-unit-kind = province (tỉnh), city (thành phố); cấp xã: commune (xã), ward (phường), zone (đặc khu)
setup-about-unit-name = tên, không kèm chữ “tỉnh”, “thành phố”, “xã”, “phường”, “đặc khu”
setup-about-unit-province = chỉ với đơn vị cấp xã: mã của tỉnh hoặc thành phố có đơn vị đó
setup-about-admin-code = mã đơn vị hành chính, nếu rõ
setup-about-background = ghi “có” nếu chỉ nêu tên để không nhầm với đơn vị khác; để trống với đơn vị của cụm

setup-about-predecessor = mã đơn vị cũ
setup-about-successor = mã đơn vị mới
setup-about-succession-date = ngày đơn vị mới bắt đầu; đơn vị cũ kết thúc trước ngày này
setup-about-legal-basis = văn bản quy định

setup-about-cluster-name = tên cụm
setup-about-members = mã các đơn vị thành viên, theo thứ tự trong văn bản
setup-about-office-role = chair (Cụm trưởng) hoặc deputy (Cụm phó)
setup-about-office-unit = mã đơn vị, là thành viên của năm đó
setup-about-office-basis = nominated (được suy tôn) hoặc confirmed (đã chính thức)

setup-about-indicator-section = nhóm chỉ tiêu, một chữ cái
setup-about-position = thứ tự trong nhóm
setup-about-indicator-name = tên chỉ tiêu
setup-about-unit-of-measure = đơn vị tính
setup-about-unit-of-measure-en = đơn vị tính bằng tiếng Anh
setup-about-decimals = số chữ số thập phân, 0 đến 6; không đổi được về sau
setup-about-measure = stock (số lũy kế), flow (số phát sinh trong kỳ), ratio (tỷ lệ) hoặc score (điểm)
setup-about-aggregation = cách tính số của cụm: sum (cộng), latestSum (cộng số mới nhất), ratio (tỷ lệ) hoặc none (không tính)
setup-about-numerator = với tỷ lệ: mã chỉ tiêu là tử số
setup-about-denominator = với tỷ lệ: mã chỉ tiêu là mẫu số
setup-about-series = chuỗi số liệu; chỉ so sánh trong cùng một chuỗi
setup-about-levels = cấp có số liệu, ví dụ: tỉnh
setup-about-definition = cách hiểu chỉ tiêu
setup-about-definition-en = cách hiểu chỉ tiêu bằng tiếng Anh

setup-about-day = ngày nghỉ hoặc ngày làm bù
setup-about-day-kind = off (ngày nghỉ) hoặc work (ngày thứ Bảy làm bù)
setup-about-day-name = tên ngày, ví dụ: nghỉ bù Quốc khánh
setup-about-basis = văn bản quyết định, nếu có

setup-about-request-code = mã đợt báo cáo
setup-about-request-kind = year (cả năm), sixMonths (6 tháng), quarter (quý) hoặc adHoc (đột xuất)
setup-about-request-title = tên như trong văn bản
setup-about-period = 2026 (cả năm), 2026-h1, 2026-h2 (6 tháng), 2026-m9 (9 tháng), 2026-q1 đến 2026-q4 (quý)
setup-about-period-from = ngày đầu kỳ, nếu khác lịch
setup-about-period-to = ngày cuối kỳ, nếu khác lịch
setup-about-as-of = nếu khác ngày cuối kỳ
setup-about-opens = ngày, hoặc ngày và giờ: 01/06/2026 07:30
setup-about-due-on = ngày ghi trong văn bản
setup-about-due-time = ví dụ 17:00; để trống là hết ngày
setup-about-shift = next (chuyển sang ngày làm việc sau, cũng là khi để trống), previous (ngày làm việc trước) hoặc none (giữ nguyên)
setup-about-request-units = mã đơn vị; để trống là mọi thành viên của năm
setup-about-practice = ghi “có” nếu chỉ để tập huấn
setup-about-reminders = Các ngày nhắc so với hạn nộp: opening (ngày mở), -7 (trước 7 ngày), 0 (ngày hạn), +1 (sau 1 ngày), +3w (sau 3 ngày làm việc); none là không nhắc. Để trống: theo lịch thông thường của loại báo cáo.

setup-about-section-request = mã ở trang tính “Đợt báo cáo”
setup-about-section-title = tên mục; các dòng cùng tên mục là một mục
setup-about-section-title-en = tên mục bằng tiếng Anh, ghi một lần cho mỗi mục
setup-about-section-indicators = mã chỉ tiêu theo thứ tự sẽ hỏi: mỗi dòng một mã, hoặc nhiều mã trong một ô

setup-about-handle = mã để phân biệt người trùng tên, nếu cần
setup-about-officer-name = họ và tên
setup-about-role = officer (cán bộ nhập liệu), leader (lãnh đạo), observer (quan sát) hoặc admin (quản trị)
setup-about-phone = số điện thoại công tác, nếu có; dạng 0912 345 678 (định dạng ô là văn bản)
setup-about-officer-unit = mã đơn vị; bắt buộc với officer và leader
