as bac-kan at 2024-01-15T08:30:00+07:00

> Năm 2023 toàn cụm có bao nhiêu xã đạt nông thôn mới?
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: YKXC38 (tra cứu lúc 8 giờ 30, ngày 15/01/2024).

> Của riêng Bắc Kạn thì sao?
< Hệ thống chưa có số liệu về số xã đạt chuẩn nông thôn mới của tỉnh Bắc Kạn, năm 2023.
< Nguồn hiện có chỉ công bố số liệu chung của toàn Cụm, không tách theo từng tỉnh. Số liệu toàn Cụm năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: QCE3PX (tra cứu lúc 8 giờ 30, ngày 15/01/2024).
< [1] Số liệu toàn Cụm

> 1
< Số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2023: 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: YKXC38 (tra cứu lúc 8 giờ 30, ngày 15/01/2024).

> so xa ntm nang cao cua cum
< Số xã đạt chuẩn nông thôn mới nâng cao của toàn Cụm, năm 2023: 132 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Câu hỏi không nêu kỳ; hệ thống trả lời theo kỳ mới nhất có số liệu.
< Mã kiểm tra: NMFTZ7 (tra cứu lúc 8 giờ 30, ngày 15/01/2024).

> ung ho dien bien duoc bao nhieu
< Số tiền ủng hộ chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” của toàn Cụm, năm 2023: 8,05 tỷ đồng.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Số liệu gồm cả số đã đăng ký và số đã ủng hộ; nguồn không tách riêng.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Câu hỏi không nêu kỳ; hệ thống trả lời theo kỳ mới nhất có số liệu.
< Mã kiểm tra: 4DV2MH (tra cứu lúc 8 giờ 30, ngày 15/01/2024).

> Quy ra được bao nhiêu căn nhà?
< Số tiền ủng hộ chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” của toàn Cụm, năm 2023: 8,05 tỷ đồng.
< Số tiền này tương đương 161 căn nhà, tính theo mức 50 triệu đồng/căn của chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” (hệ thống quy đổi, không phải số liệu báo cáo).
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Số liệu gồm cả số đã đăng ký và số đã ủng hộ; nguồn không tách riêng.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: Q2XUYT (tra cứu lúc 8 giờ 30, ngày 15/01/2024).

> Cụm mình làm được mấy căn nhà ĐĐK rồi ạ
< Tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2023: 6.485 căn.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Nguồn không nêu rõ kỳ của số liệu này; hệ thống xếp vào năm 2023.
< Nguồn không tách riêng số làm mới và số sửa chữa.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Câu hỏi không nêu kỳ; hệ thống trả lời theo kỳ mới nhất có số liệu.
< Mã kiểm tra: 82G8S9 (tra cứu lúc 8 giờ 30, ngày 15/01/2024).

> Nhà sửa chữa có tính vào không?
< Số nhà đại đoàn kết sửa chữa: Số nhà đại đoàn kết được hỗ trợ sửa chữa trong kỳ. Nhà đại đoàn kết là nhà hỗ trợ cho hộ nghèo.
< Số phát sinh trong kỳ báo cáo; đơn vị tính: căn.
< Cấp tổng hợp: 3 cấp.
< Tổng số nhà đại đoàn kết làm mới, sửa chữa: Tổng số nhà đại đoàn kết được hỗ trợ trong kỳ, gồm cả nhà làm mới và nhà sửa chữa. Nhà đại đoàn kết là nhà hỗ trợ cho hộ nghèo.
< Số phát sinh trong kỳ báo cáo; đơn vị tính: căn.
< Cấp tổng hợp: 3 cấp.
< Nguồn: danh mục chỉ tiêu của hệ thống.

> Số 6.485 căn nhà lấy ở đâu ra?
< Số liệu 6.485 căn (tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2023) được lấy từ nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Nguồn không nêu rõ kỳ của số liệu này; hệ thống xếp vào năm 2023.
< Nguồn không tách riêng số làm mới và số sửa chữa.
< Trạng thái: chính thức; số liệu đến 01/12/2023.

> Số 6.500 căn nhà lấy ở đâu ra?
< Số 6.500 không khớp với số liệu hệ thống đang lưu.
< Số liệu 6.485 căn (tổng số nhà đại đoàn kết làm mới, sửa chữa của toàn Cụm, năm 2023) được lấy từ nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Nguồn không nêu rõ kỳ của số liệu này; hệ thống xếp vào năm 2023.
< Nguồn không tách riêng số làm mới và số sửa chữa.
< Trạng thái: chính thức; số liệu đến 01/12/2023.

> Xã NTM nâng cao chiếm bao nhiêu % số xã NTM?
< Số xã đạt chuẩn nông thôn mới nâng cao chiếm 20,2% số xã đạt chuẩn nông thôn mới của toàn Cụm, năm 2023: 132 xã trên 653 xã.
<
< Phạm vi: toàn Cụm, 7 tỉnh thành viên.
< Đây là số lũy kế, không cộng dồn qua các năm.
< Trạng thái: chính thức; số liệu đến 01/12/2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
< Mã kiểm tra: TDPZU3 (tra cứu lúc 8 giờ 30, ngày 15/01/2024).
< [1] Tải bảng Excel/CSV
