as quan-sat at 2026-11-23T09:00:00+07:00

> Yên Bái bây giờ tính vào tỉnh nào?
< Từ 01/07/2025, tỉnh Yên Bái hợp nhất với tỉnh Lào Cai thành tỉnh Lào Cai mới theo Nghị quyết số 202/2025/QH15.
< Trạng thái: đã có hiệu lực từ 01/07/2025. Ủy ban MTTQ trước và sau ngày này là hai tổ chức khác nhau; số liệu được lưu riêng.

> Phú Thọ mới gồm những tỉnh nào?
< Tỉnh Phú Thọ mới được thành lập từ 01/07/2025 trên cơ sở hợp nhất tỉnh Hòa Bình, tỉnh Phú Thọ và tỉnh Vĩnh Phúc theo Nghị quyết số 202/2025/QH15.
< Trạng thái: đã có hiệu lực từ 01/07/2025. Ủy ban MTTQ trước và sau ngày này là hai tổ chức khác nhau; số liệu được lưu riêng.

> Cao Bằng có sáp nhập không?
< Tỉnh Cao Bằng không sáp nhập trong đợt sắp xếp tháng 7/2025.

> Năm 2026 Yên Bái có bao nhiêu xã nông thôn mới?
< Tỉnh Yên Bái không tồn tại trong năm 2026. Từ 01/07/2025, tỉnh Yên Bái hợp nhất với tỉnh Lào Cai thành tỉnh Lào Cai mới theo Nghị quyết số 202/2025/QH15.
< Hệ thống chưa có số liệu về số xã đạt chuẩn nông thôn mới của tỉnh Yên Bái, năm 2026.
< [1] Số liệu của tỉnh Lào Cai (thành lập từ 01/07/2025)

> xã nông thôn mới của Phú Thọ
< Hệ thống chưa có số liệu về số xã đạt chuẩn nông thôn mới của tỉnh Phú Thọ, năm 2023.
< Nguồn hiện có chỉ công bố số liệu chung của toàn Cụm, không tách theo từng tỉnh. Số liệu toàn Cụm năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Câu trả lời nói về tỉnh Phú Thọ trước khi sắp xếp đơn vị hành chính; tỉnh Phú Thọ (thành lập từ 01/07/2025) chưa có số liệu.
< Mã kiểm tra: 5P5YBW (tra cứu lúc 9 giờ 00, ngày 23/11/2026).
< [1] Số liệu toàn Cụm

> năm nay ai làm cụm trưởng
< Hệ thống chưa có thông tin về Cụm trưởng năm 2026.
< Năm gần nhất có thông tin là năm 2024: Ủy ban MTTQ tỉnh Bắc Kạn.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> Cụm có mấy tỉnh
< Hệ thống chưa ghi nhận thành viên Cụm năm 2026. Năm gần nhất có thông tin là năm 2024.
< Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024 có 7 đơn vị thành viên: Ủy ban MTTQ các tỉnh Phú Thọ, Bắc Kạn, Bắc Giang, Hòa Bình, Tuyên Quang, Yên Bái và Thái Nguyên.
< Từ ngày 01/7/2025 các tỉnh được sắp xếp lại; hệ thống chưa có thông tin về thành viên Cụm sau thời điểm này.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Trang tin về Hội nghị tổng kết năm 2024 của Cụm thi đua tại xã Khang Ninh, huyện Ba Bể, tỉnh Bắc Kạn, ngày 07/12/2024” (07/12/2024).

> các tỉnh trong cụm sáp nhập thế nào
< Các đơn vị thành viên của Cụm sau khi sắp xếp đơn vị hành chính:
< - Tỉnh Phú Thọ: nay thuộc tỉnh Phú Thọ mới
< - Tỉnh Bắc Kạn: nay thuộc tỉnh Thái Nguyên mới
< - Tỉnh Bắc Giang: nay thuộc tỉnh Bắc Ninh mới
< - Tỉnh Hòa Bình: nay thuộc tỉnh Phú Thọ mới
< - Tỉnh Tuyên Quang: nay thuộc tỉnh Tuyên Quang mới
< - Tỉnh Yên Bái: nay thuộc tỉnh Lào Cai mới
< - Tỉnh Thái Nguyên: nay thuộc tỉnh Thái Nguyên mới
< Thời điểm: từ 01/07/2025. Căn cứ: Nghị quyết số 202/2025/QH15.
