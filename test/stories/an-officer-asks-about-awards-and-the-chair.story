as hoa-binh at 2024-01-15T08:30:00+07:00

> Tỉnh nào được cờ thi đua xuất sắc toàn diện?
< Khen thưởng năm 2023: các đơn vị sau được đề nghị tặng.
< 1. Cờ thi đua xuất sắc toàn diện: Ủy ban MTTQ tỉnh Phú Thọ.
<
< Nơi đề nghị: Hội nghị tổng kết Cụm thi đua, ngày 01/12/2023. Cơ quan quyết định: Ủy ban Trung ương MTTQ Việt Nam.
< Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm 2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> Tỉnh em được khen gì năm 2023?
< Năm 2023, Ủy ban MTTQ tỉnh Hòa Bình được đề nghị tặng Bằng khen của Ủy ban Trung ương MTTQ Việt Nam.
<
< Nơi đề nghị: Hội nghị tổng kết Cụm thi đua, ngày 01/12/2023. Cơ quan quyết định: Ủy ban Trung ương MTTQ Việt Nam.
< Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm 2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> Hòa Bình có được cờ không?
< Ủy ban MTTQ tỉnh Hòa Bình không có trong danh sách được đề nghị tặng Cờ thi đua xuất sắc toàn diện và Cờ thi đua xuất sắc năm 2023.
< Năm 2023, Ủy ban MTTQ tỉnh Hòa Bình được đề nghị tặng Bằng khen của Ủy ban Trung ương MTTQ Việt Nam.
<
< Nơi đề nghị: Hội nghị tổng kết Cụm thi đua, ngày 01/12/2023. Cơ quan quyết định: Ủy ban Trung ương MTTQ Việt Nam.
< Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm 2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> Có quyết định khen thưởng chưa?
< Hệ thống chưa có quyết định khen thưởng năm 2023 (số, ngày, người ký).
< Đến nay mới ghi nhận việc đề nghị khen thưởng tại Hội nghị tổng kết Cụm thi đua, ngày 01/12/2023.
< Khi có quyết định của Ủy ban Trung ương MTTQ Việt Nam, Cụm trưởng sẽ thông báo số, ngày quyết định trên hệ thống này.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> BK 2023?
< “BK” có thể hiểu theo nhiều cách. Đồng chí muốn hỏi về nội dung nào?
< Đồng chí chọn một mục, hoặc nhắn số thứ tự của mục đó.
< [1] Số liệu của tỉnh Bắc Kạn
< [2] Bằng khen của Ủy ban Trung ương MTTQ Việt Nam

> 2
< Khen thưởng năm 2023: các đơn vị sau được đề nghị tặng.
< 1. Bằng khen của Ủy ban Trung ương MTTQ Việt Nam: Ủy ban MTTQ các tỉnh Hòa Bình, Tuyên Quang, Yên Bái, Bắc Giang và Thái Nguyên.
<
< Nơi đề nghị: Hội nghị tổng kết Cụm thi đua, ngày 01/12/2023. Cơ quan quyết định: Ủy ban Trung ương MTTQ Việt Nam.
< Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm 2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> Năm 2024 tỉnh nào được cờ thi đua?
< Hệ thống chưa có thông tin đề nghị hoặc quyết định khen thưởng năm 2024.

> Năm 2023 ai làm cụm trưởng?
< Cụm trưởng Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023: Ủy ban MTTQ tỉnh Phú Thọ.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> năm nay thì sao
< Ủy ban MTTQ tỉnh Bắc Kạn được các đơn vị thống nhất suy tôn làm Cụm trưởng Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> sang năm?
< Hệ thống chưa có thông tin về Cụm trưởng năm 2025.
< Năm gần nhất có thông tin là năm 2024: Ủy ban MTTQ tỉnh Bắc Kạn.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> ai là cụm phó năm 2023
< Hệ thống chưa có thông tin về Cụm phó năm 2023.

> Cờ luân lưu năm 2023 trao cho ai?
< Cờ luân lưu của Cụm trưởng: tại Hội nghị tổng kết ngày 01/12/2023, Ủy ban MTTQ tỉnh Phú Thọ (Cụm trưởng năm 2023) trao lại cho Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024). Cờ luân lưu không phải là hình thức khen thưởng.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> Cụm gồm những tỉnh nào?
< Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024 có 7 đơn vị thành viên: Ủy ban MTTQ các tỉnh Phú Thọ, Bắc Kạn, Bắc Giang, Hòa Bình, Tuyên Quang, Yên Bái và Thái Nguyên.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Trang tin về Hội nghị tổng kết năm 2024 của Cụm thi đua tại xã Khang Ninh, huyện Ba Bể, tỉnh Bắc Kạn, ngày 07/12/2024” (07/12/2024).

> Lào Cai có trong cụm không?
< Tỉnh Lào Cai không phải là đơn vị thành viên của Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Trang tin về Hội nghị tổng kết năm 2024 của Cụm thi đua tại xã Khang Ninh, huyện Ba Bể, tỉnh Bắc Kạn, ngày 07/12/2024” (07/12/2024).

> Hội nghị tổng kết năm 2023 ở đâu?
< Hội nghị tổng kết năm 2023, phát động và ký giao ước thi đua năm 2024 của Cụm thi đua: ngày 01/12/2023, tại tỉnh Phú Thọ.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).

> BK 2023?
< “BK” có thể hiểu theo nhiều cách. Đồng chí muốn hỏi về nội dung nào?
< Đồng chí chọn một mục, hoặc nhắn số thứ tự của mục đó.
< [1] Số liệu của tỉnh Bắc Kạn
< [2] Bằng khen của Ủy ban Trung ương MTTQ Việt Nam

> 7
< Không có lựa chọn mang số đó. Đồng chí chọn trong các mục dưới đây, hoặc hỏi nội dung khác.
< [1] Số liệu của tỉnh Bắc Kạn
< [2] Bằng khen của Ủy ban Trung ương MTTQ Việt Nam

> 2
< Khen thưởng năm 2023: các đơn vị sau được đề nghị tặng.
< 1. Bằng khen của Ủy ban Trung ương MTTQ Việt Nam: Ủy ban MTTQ các tỉnh Hòa Bình, Tuyên Quang, Yên Bái, Bắc Giang và Thái Nguyên.
<
< Nơi đề nghị: Hội nghị tổng kết Cụm thi đua, ngày 01/12/2023. Cơ quan quyết định: Ủy ban Trung ương MTTQ Việt Nam.
< Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm 2023.
< Nguồn: “Tổng kết hoạt động Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2023” (01/12/2023).
