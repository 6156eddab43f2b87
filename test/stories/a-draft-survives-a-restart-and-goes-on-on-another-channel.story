as hoa-binh at 2024-11-20T09:00:00+07:00

given report-2024.json

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> 129
< Đã ghi tổng số xã: 129 xã (một trăm hai mươi chín xã).
<
< Phần 1/3 · câu 2/10
< Số xã đạt chuẩn nông thôn mới, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

restart

> 82
< Đã ghi số xã đạt chuẩn nông thôn mới: 82 xã (tám mươi hai xã).
<
< Phần 1/3 · câu 3/10
< Số xã đạt chuẩn nông thôn mới nâng cao, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

> để sau
< Hệ thống giữ nguyên 2/10 câu đã trả lời. Đồng chí có thể làm tiếp bất cứ lúc nào.
< Đã lưu bản nháp. Khi cần làm tiếp, đồng chí nhắn “gửi số liệu”.

at 2024-11-21T08:15:00+07:00

> chào buổi sáng
< Kính chào đồng chí. Trợ lý Cụm thi đua sẵn sàng hỗ trợ đồng chí tra cứu kết quả của Cụm và nộp báo cáo.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< - Cụm trưởng năm 2024 là đơn vị nào?
< - Yên Bái nay thuộc tỉnh nào?
< Đồng chí còn bản nháp Báo cáo tổng kết năm 2024 (thử nghiệm): đã có 2/10 câu.
< [Làm tiếp] [Xem báo cáo]

as hoa-binh@zalo

> gửi số liệu
hoa-binh < Báo cáo tổng kết năm 2024 (thử nghiệm) được làm tiếp ở kênh khác; phần trò chuyện tại đây đã dừng, số liệu đã lưu.
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình: đồng chí làm tiếp bản nháp.
< Đồng chí đang làm dở: đã trả lời 2/10 câu.
< [Làm tiếp (câu 3/10)] [Xem tóm tắt] [Bỏ bản nháp]

press Làm tiếp (câu 3/10)
< Phần 1/3 · câu 3/10
< Số xã đạt chuẩn nông thôn mới nâng cao, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

> 30
< Đã ghi số xã đạt chuẩn nông thôn mới nâng cao: 30 xã (ba mươi xã).
<
< Phần 2/3 · câu 4/10
< Số nhà đại đoàn kết làm mới, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Ví dụ: 1.250.
< [Quay lại] [Bỏ qua] [Để sau]

as hoa-binh

> 31
< Hệ thống chưa hiểu câu hỏi của đồng chí. Hệ thống chỉ trả lời về số liệu, khen thưởng và tổ chức của Cụm thi đua.
< Đồng chí có thể hỏi, chẳng hạn:
< - Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?
< - Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?
< [1] Xem hướng dẫn

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình: đồng chí làm tiếp bản nháp.
hoa-binh@zalo < Báo cáo tổng kết năm 2024 (thử nghiệm) được làm tiếp ở kênh khác; phần trò chuyện tại đây đã dừng, số liệu đã lưu.
< Đồng chí đang làm dở: đã trả lời 3/10 câu.
< [Làm tiếp (câu 4/10)] [Xem tóm tắt] [Bỏ bản nháp]

press Làm tiếp (câu 4/10)
< Phần 2/3 · câu 4/10
< Số nhà đại đoàn kết làm mới, từ ngày 01/01/2024 đến ngày 30/11/2024 (căn)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

press Bỏ qua
< Phần 2/3 · câu 4/10
< Đồng chí vui lòng cho biết lý do bỏ qua câu này: chọn một lý do, hoặc ghi lý do khác.
< [Chưa có số liệu] [Không áp dụng cho đơn vị] [Lý do khác] [Quay lại]
