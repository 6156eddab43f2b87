as hoa-binh at 2024-11-28T09:00:00+07:00

given report-2024.json

> Xin lùi hạn đến thứ Sáu tuần sau được không ạ?
< Xin lùi hạn đến 17 giờ 00, thứ Sáu, ngày 06/12/2024. Đồng chí cho biết lý do.
< [Thôi]

> Chờ số liệu của ba xã bị mưa lũ
< Đã gửi Cụm trưởng đề nghị lùi hạn đến 17 giờ 00, thứ Sáu, ngày 06/12/2024. Hạn hiện nay chưa thay đổi cho đến khi Cụm trưởng đồng ý.
bac-kan < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình xin lùi hạn Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024. Lý do: Chờ số liệu của ba xã bị mưa lũ
bac-kan < [Đồng ý lùi hạn] [Không đồng ý]
thu-ky < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình xin lùi hạn Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024. Lý do: Chờ số liệu của ba xã bị mưa lũ
thu-ky < [Đồng ý lùi hạn] [Không đồng ý]
bac-kan-2 < Ủy ban MTTQ Việt Nam tỉnh Hòa Bình xin lùi hạn Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024. Lý do: Chờ số liệu của ba xã bị mưa lũ
bac-kan-2 < [Đồng ý lùi hạn] [Không đồng ý]

as bac-kan

> đồng ý lùi hạn
< Đã đồng ý để Ủy ban MTTQ Việt Nam tỉnh Hòa Bình gửi Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024.
hoa-binh < Cụm trưởng đồng ý để Ủy ban MTTQ Việt Nam tỉnh Hòa Bình gửi Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024.
hoa-binh-2 < Cụm trưởng đồng ý để Ủy ban MTTQ Việt Nam tỉnh Hòa Bình gửi Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024.
hoa-binh-ld < Cụm trưởng đồng ý để Ủy ban MTTQ Việt Nam tỉnh Hòa Bình gửi Báo cáo tổng kết năm 2024 (thử nghiệm) đến 17 giờ 00, thứ Sáu, ngày 06/12/2024.

press Không đồng ý
< Đề nghị này đã được xem xét hoặc không còn hiệu lực.

as hoa-binh

> khi nào hạn nộp báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm): gửi trước 17 giờ 00, thứ Sáu, ngày 06/12/2024.
< Đây là hạn riêng của đơn vị đồng chí sau khi Cụm trưởng đồng ý lùi hạn.
< Số liệu tính đến hết ngày 30/11/2024.
< Nơi nhận: Cụm trưởng, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn; đồng chí có thể gửi số liệu ngay tại đây bằng cách nhắn “gửi số liệu”.

as bac-giang

> khi nào hạn nộp báo cáo
< Báo cáo tổng kết năm 2024 (thử nghiệm): gửi trước 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Số liệu tính đến hết ngày 30/11/2024.
< Nơi nhận: Cụm trưởng, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn; đồng chí có thể gửi số liệu ngay tại đây bằng cách nhắn “gửi số liệu”.

as hoa-binh

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Sáu, ngày 06/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> xin lùi hạn
< Báo cáo tổng kết năm 2024 (thử nghiệm): hạn hiện nay là 17 giờ 00, thứ Sáu, ngày 06/12/2024. Đồng chí xin lùi đến ngày nào?
< [Thôi]

> hôm qua
< Ngày xin lùi phải sau hạn hiện nay (17 giờ 00, thứ Sáu, ngày 06/12/2024).
< Báo cáo tổng kết năm 2024 (thử nghiệm): hạn hiện nay là 17 giờ 00, thứ Sáu, ngày 06/12/2024. Đồng chí xin lùi đến ngày nào?
< [Thôi]

> 20/12
< Xin lùi hạn đến 17 giờ 00, thứ Sáu, ngày 20/12/2024. Đồng chí cho biết lý do.
< [Thôi]

> thôi
< Đã dừng; hạn nộp giữ nguyên.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]
