as hoa-binh at 2024-11-20T09:00:00+07:00

given report-2024.json

> cho em xin mẫu biểu số liệu
< Mẫu số liệu Báo cáo tổng kết năm 2024 (thử nghiệm). Đồng chí điền cột “Số liệu” rồi gửi lại tệp tại đây; hệ thống kiểm tra từng dòng trước khi ghi.
< (tệp bao-cao-thu-2024-nam-hoa-binh.xlsx)

send bao-cao.xlsx không phải tệp Excel
< Tệp chưa được lưu: đồng chí mở báo cáo trước, rồi gửi lại tệp.
< [1] Mở Báo cáo tổng kết năm 2024 (thử nghiệm)

> gửi số liệu
< Báo cáo tổng kết năm 2024 (thử nghiệm) của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình.
< Kỳ số liệu: năm 2024. Có 10 câu hỏi trong 3 phần; mỗi câu một số liệu.
< Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024.
< Đồng chí có thể dừng và làm tiếp bất cứ lúc nào; số liệu được lưu sau mỗi câu. Lúc nào cũng có thể nhắn “Quay lại”, “Bỏ qua” hoặc “Để sau”. Đồng chí cũng có thể dán một đoạn báo cáo, hoặc gửi tệp Excel theo mẫu.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

send bao-cao.xlsx không phải tệp Excel
< Tệp bao-cao.xlsx chưa dùng được; chưa có gì được ghi. Hệ thống chỉ nhận biểu số liệu là tệp Excel có đuôi .xlsx; tệp vừa gửi không phải loại tệp này. Đồng chí điền vào tệp mẫu của đợt báo cáo rồi gửi lại.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

fill bao-cao.xlsx commune_total=129 ntm_commune=82 ntm_advanced=90 house_new=120 house_repair=nhiều house_total=180
< Tệp bao-cao.xlsx có 2 chỗ cần sửa nên chưa ghi số nào:
< Dòng 11: số xã đạt chuẩn nông thôn mới nâng cao không thể lớn hơn số xã đạt chuẩn nông thôn mới; số đã nhập lần lượt là 90 xã và 82 xã.
< Dòng 14: Hệ thống cần một số cụ thể. Đồng chí gửi lại số, hoặc nhắn “Bỏ qua” nếu chưa có số liệu.
< Đồng chí sửa trong tệp rồi gửi lại cả tệp.
< Phần 1/3 · câu 1/10
< Tổng số xã, lũy kế đến ngày 30/11/2024 (xã)?
< Ví dụ: 1.250.
< [Bỏ qua] [Để sau]

fill bao-cao.xlsx commune_total=129 ntm_commune=82 ntm_advanced=30 house_new=120 house_repair=60 house_total=180 house_money=8_·_tỷ_·_50_·_triệu gs_petitions=không_·_có fund_poor=chưa_·_có_·_số_·_liệu
< Tệp bao-cao.xlsx hợp lệ: 8 số liệu, 1 dòng không có số liệu. Chưa có gì được ghi; đồng chí xác nhận.
< [Ghi vào bản nháp] [Không ghi]

> ghi vào bản nháp
< Đã ghi 9 dòng từ tệp vào bản nháp.
< Tóm tắt: đã trả lời 9/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: chưa có số liệu
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 0 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: chưa trả lời
<
< Còn thiếu câu: 10.
< Đồng chí nhắn số của câu để sửa câu đó.
< [Đến câu 10] [Để sau]

send cong-van.pdf %PDF-1.7 thử nghiệm
< Đã nhận văn bản cong-van.pdf kèm theo báo cáo.
< Tóm tắt: đã trả lời 9/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: chưa có số liệu
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 0 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: chưa trả lời
<
< Còn thiếu câu: 10.
< Đồng chí nhắn số của câu để sửa câu đó.
< [Đến câu 10] [Để sau]

send virus.exe MZ
< Hệ thống chỉ nhận tệp PDF hoặc ảnh chụp văn bản (JPG, PNG) làm minh chứng, và tệp Excel (.xlsx) theo mẫu; tệp virus.exe không được lưu.
< Tóm tắt: đã trả lời 9/10 câu.
<
< I. Nông thôn mới
< 1. Tổng số xã: 129 xã
< 2. Số xã đạt chuẩn nông thôn mới: 82 xã
< 3. Số xã đạt chuẩn nông thôn mới nâng cao: 30 xã
<
< II. An sinh xã hội
< 4. Số nhà đại đoàn kết làm mới: 120 căn
< 5. Số nhà đại đoàn kết sửa chữa: 60 căn
< 6. Tổng số nhà đại đoàn kết làm mới, sửa chữa: 180 căn
< 7. Kinh phí hỗ trợ nhà đại đoàn kết: 8,05 tỷ đồng
< 8. Số tiền vận động Quỹ “Vì người nghèo”: chưa có số liệu
<
< III. Dân chủ
< 9. Số kiến nghị sau giám sát: 0 kiến nghị
< 10. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc: chưa trả lời
<
< Còn thiếu câu: 10.
< Đồng chí nhắn số của câu để sửa câu đó.
< [Đến câu 10] [Để sau]
