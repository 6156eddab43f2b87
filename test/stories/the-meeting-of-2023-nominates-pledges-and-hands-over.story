as phu-tho at 2023-12-01T14:00:00+07:00

> /suyton
< Ghi kết quả suy tôn Cụm trưởng, Cụm phó năm 2024. Các đơn vị: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.
< Đang ghi nhận: Ủy ban MTTQ tỉnh Bắc Kạn được suy tôn làm Cụm trưởng năm 2024.
<
< Câu 1/4
< Đơn vị nào làm Cụm trưởng năm 2024?
< [Tỉnh Phú Thọ] [Tỉnh Bắc Kạn] [Tỉnh Bắc Giang] [Tỉnh Hòa Bình] [Tỉnh Tuyên Quang] [Tỉnh Yên Bái] [Tỉnh Thái Nguyên] [Thôi, không làm nữa]

> Bắc Kạn
< Đã ghi Cụm trưởng: tỉnh Bắc Kạn.
<
< Câu 2/4
< Đơn vị nào làm Cụm phó năm 2024?
< [Tỉnh Phú Thọ] [Tỉnh Bắc Kạn] [Tỉnh Bắc Giang] [Tỉnh Hòa Bình] [Tỉnh Tuyên Quang] [Tỉnh Yên Bái] [Tỉnh Thái Nguyên] [Chưa có] [Quay lại] [Thôi, không làm nữa]

> Chưa có
< Đã ghi Cụm phó: chưa có.
<
< Câu 3/4
< Hội nghị họp ngày nào?
< [01/12/2023] [Quay lại] [Thôi, không làm nữa]

> 01/12/2023
< Đã ghi ngày họp: 01/12/2023.
<
< Câu 4/4
< Biên bản số bao nhiêu? Đồng chí gửi số, ký hiệu của biên bản.
< [Chưa có số] [Quay lại] [Thôi, không làm nữa]

> số 01/BB (thử nghiệm)
< Đã ghi biên bản: số 01/BB (thử nghiệm).
<
< Tóm tắt: đã trả lời 4/4 câu.
<
< Kết quả suy tôn
< 1. Cụm trưởng: tỉnh Bắc Kạn
< 2. Cụm phó: chưa có
< 3. Ngày họp: 01/12/2023
< 4. Biên bản: số 01/BB (thử nghiệm)
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Ghi nhận] [Thôi, không làm nữa]

> Ghi nhận
< Đã ghi: hội nghị ngày 01/12/2023 thống nhất suy tôn Ủy ban MTTQ tỉnh Bắc Kạn làm Cụm trưởng năm 2024.
< Quyền của Cụm trưởng chuyển sang đơn vị mới vào ngày bàn giao; đồng chí lập bàn giao bằng lệnh /bangiao.

> ai làm cụm trưởng năm 2024?
< Ủy ban MTTQ tỉnh Bắc Kạn được các đơn vị thống nhất suy tôn làm Cụm trưởng Cụm thi đua Ủy ban MTTQ các tỉnh trung du và miền núi phía Bắc năm 2024.
<
< Trạng thái: thông tin đã công bố.
< Nguồn: “Biên bản họp Cụm số 01/BB (thử nghiệm)” (01/12/2023).

as hoa-binh

> /giaouoc
< Hệ thống chưa ghi nhận việc ký giao ước thi đua năm 2024.
< Chưa có chỉ tiêu giao ước năm 2024 của Ủy ban MTTQ tỉnh Hòa Bình.
< [Đăng ký chỉ tiêu của đơn vị]

> Đăng ký chỉ tiêu của đơn vị
< Đăng ký chỉ tiêu giao ước năm 2024 của Ủy ban MTTQ tỉnh Hòa Bình.
<
< Câu 1/1
< Đơn vị đăng ký những chỉ tiêu nào? Đồng chí gửi các số, chẳng hạn “2, 3, 12-15”.
< 1. Số đơn vị cấp huyện đạt chuẩn, hoàn thành nhiệm vụ xây dựng nông thôn mới
< 2. Số xã đạt chuẩn nông thôn mới
< 3. Tổng số xã
< 4. Số xã đạt chuẩn nông thôn mới nâng cao
< 5. Số xã đạt chuẩn nông thôn mới kiểu mẫu
< 6. Số xã được công nhận mới đạt chuẩn nông thôn mới trong năm
< 7. Tổng số khu dân cư
< 8. Số khu dân cư đạt chuẩn nông thôn mới, nông thôn mới kiểu mẫu
< 9. Diện tích đất Nhân dân hiến
< 10. Số ngày công lao động
< 11. Số tiền Nhân dân đóng góp
< 12. Chiều dài đường giao thông nông thôn làm mới, sửa chữa
< 13. Số mô hình tự quản, “Dân vận khéo”, mô hình của Mặt trận
< 14. Số nhà đại đoàn kết làm mới
< 15. Số nhà đại đoàn kết sửa chữa
< 16. Tổng số nhà đại đoàn kết làm mới, sửa chữa
< 17. Kinh phí hỗ trợ nhà đại đoàn kết
< 18. Số nhà tạm, nhà dột nát đã xóa
< 19. Số tiền vận động Quỹ “Vì người nghèo”
< 20. Số tiền chi từ Quỹ “Vì người nghèo”
< 21. Kinh phí các chương trình an sinh xã hội
< 22. Số suất quà Tết tặng hộ nghèo
< 23. Số tiền ủng hộ chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc”
< 24. Số tiền Quỹ cứu trợ thiên tai
< 25. Số hộ nghèo được giúp đỡ, thoát nghèo
< 26. Số khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc
< 27. Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc
< 28. Tỷ lệ gia đình văn hóa
< 29. Tỷ lệ khu dân cư văn hóa
< 30. Số cuộc giám sát do MTTQ chủ trì
< 31. Số hội nghị phản biện xã hội
< 32. Số kiến nghị sau giám sát
< 33. Số Ban Thanh tra nhân dân
< 34. Số vụ việc Ban Thanh tra nhân dân giám sát
< 35. Số Ban Giám sát đầu tư của cộng đồng
< 36. Số công trình, dự án Ban Giám sát đầu tư của cộng đồng giám sát
< 37. Số cuộc tiếp xúc cử tri
< 38. Số lượt cử tri tham gia tiếp xúc
< 39. Số ý kiến, kiến nghị của cử tri
< 40. Số hội nghị đối thoại của người đứng đầu với Nhân dân
< 41. Số vụ hòa giải ở cơ sở
< 42. Số đơn thư tiếp nhận
< 43. Số buổi tuyên truyền
< 44. Số tin, bài đăng
< 45. Số đoàn viên, hội viên mới kết nạp
< 46. Số đoàn viên, hội viên ưu tú giới thiệu cho Đảng
< 47. Số lớp tập huấn
< 48. Số fanpage, nhóm Zalo của Ban công tác Mặt trận
< [Thôi, không làm nữa]

> 2, 14
< Đã ghi chỉ tiêu: số 2, 14.
<
< Câu 2/3
< Chỉ tiêu cả năm: số xã đạt chuẩn nông thôn mới (xã)?
< [Không đăng ký] [Quay lại] [Thôi, không làm nữa]

> 129
< Đã ghi số xã đạt chuẩn nông thôn mới: 129 xã.
<
< Câu 3/3
< Chỉ tiêu cả năm: số nhà đại đoàn kết làm mới (căn)?
< [Không đăng ký] [Quay lại] [Thôi, không làm nữa]

> tám mươi
< Đã ghi số nhà đại đoàn kết làm mới: 80 căn.
<
< Tóm tắt: đã trả lời 3/3 câu.
<
< Chỉ tiêu giao ước
< 1. Chỉ tiêu: số 2, 14
< 2. Số xã đạt chuẩn nông thôn mới: 129 xã
< 3. Số nhà đại đoàn kết làm mới: 80 căn
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Ghi nhận] [Thôi, không làm nữa]

> Ghi nhận
< Đã ghi 2 chỉ tiêu giao ước năm 2024 của Ủy ban MTTQ tỉnh Hòa Bình.

> /giaouoc
< Hệ thống chưa ghi nhận việc ký giao ước thi đua năm 2024.
< Chỉ tiêu giao ước năm 2024 của Ủy ban MTTQ tỉnh Hòa Bình:
< - Số xã đạt chuẩn nông thôn mới: 129 xã
< - Số nhà đại đoàn kết làm mới: 80 căn
< [Đăng ký chỉ tiêu của đơn vị]

as phu-tho

> /giaouoc
< Hệ thống chưa ghi nhận việc ký giao ước thi đua năm 2024.
< Đã đăng ký chỉ tiêu: tỉnh Hòa Bình.
< Chưa đăng ký chỉ tiêu: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.
< Chưa có chỉ tiêu giao ước năm 2024 của Ủy ban MTTQ tỉnh Phú Thọ.
< [Đăng ký chỉ tiêu của đơn vị] [Ghi chỉ tiêu của một đơn vị] [Ghi nhận lễ ký]

> Ghi nhận lễ ký
< Ghi nhận việc ký giao ước thi đua năm 2024.
<
< Câu 1/4
< Giao ước được ký ngày nào?
< [01/12/2023] [30/11/2023] [Thôi, không làm nữa]

> 01/12/2023
< Đã ghi ngày ký: 01/12/2023.
<
< Câu 2/4
< Ký tại đâu?
< [Không ghi nơi ký] [Quay lại] [Thôi, không làm nữa]

> tỉnh Phú Thọ
< Đã ghi nơi ký: tỉnh Phú Thọ.
<
< Câu 3/4
< Người đứng đầu những đơn vị nào đã ký? Các đơn vị thành viên: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên. Nếu trừ đơn vị nào, đồng chí gửi “trừ …”.
< [Cả 7 đơn vị] [Quay lại] [Thôi, không làm nữa]

> Cả 7 đơn vị
< Đã ghi đơn vị ký: 7 đơn vị (tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên).
<
< Câu 4/4
< Ai đã ký? Đồng chí gửi mỗi đơn vị một dòng đúng như trong văn bản, chẳng hạn “Phú Thọ: họ và tên”.
< [Không ghi tên người ký] [Quay lại] [Thôi, không làm nữa]

> Phú Thọ: Người Ký Thử
< Đã ghi người ký: tỉnh Phú Thọ (Người Ký Thử).
<
< Tóm tắt: đã trả lời 4/4 câu.
<
< Lễ ký giao ước
< 1. Ngày ký: 01/12/2023
< 2. Nơi ký: tỉnh Phú Thọ
< 3. Đơn vị ký: 7 đơn vị (tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên)
< 4. Người ký: tỉnh Phú Thọ (Người Ký Thử)
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Ghi nhận] [Thôi, không làm nữa]

> Ghi nhận
< Đã ghi nhận: giao ước thi đua năm 2024 được ký ngày 01/12/2023, 7 đơn vị ký. Các đơn vị không tự sửa chỉ tiêu đã đăng ký được nữa.

as hoa-binh

> /giaouoc
< Giao ước thi đua năm 2024 được ký ngày 01/12/2023 tại tỉnh Phú Thọ; 7 đơn vị ký.
< Đơn vị ký: tỉnh Phú Thọ (Người Ký Thử), tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.
< Chỉ tiêu giao ước năm 2024 của Ủy ban MTTQ tỉnh Hòa Bình:
< - Số xã đạt chuẩn nông thôn mới: 129 xã
< - Số nhà đại đoàn kết làm mới: 80 căn

> /bangiao
< Việc này do đơn vị đang làm Cụm trưởng thực hiện. Theo dữ liệu hiện có, đơn vị của đồng chí hiện không làm Cụm trưởng.

as phu-tho

> /bangiao
< Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024). Từ ngày bàn giao, quyền mở đợt, duyệt báo cáo và gửi thông báo thuộc đơn vị mới.
< Hồ sơ bàn giao đến lúc này:
< - Không có việc nào đang dở.
<
< Câu 1/1
< Bàn giao từ ngày nào? Trước ngày đó đồng chí hủy được; nếu bàn giao ngay hôm nay thì không hủy được.
< [01/12/2023] [01/01/2024] [Thôi, không làm nữa]

> 15/12/2023
< Đã ghi ngày bàn giao: 15/12/2023.
<
< Tóm tắt: đã trả lời 1/1 câu.
<
< Bàn giao
< 1. Ngày bàn giao: 15/12/2023
<
< Đồng chí nhắn số của câu để sửa câu đó.
< [Lập bàn giao] [Thôi, không làm nữa]

> Lập bàn giao
< Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
< Hồ sơ bàn giao đến lúc này:
< - Không có việc nào đang dở.
< Hai bên chưa xác nhận hồ sơ bàn giao.
< [Xác nhận đã giao] [Hủy bàn giao]
lanh-dao < Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
lanh-dao < Hồ sơ bàn giao đến lúc này:
lanh-dao < - Không có việc nào đang dở.
lanh-dao < Hai bên chưa xác nhận hồ sơ bàn giao.
lanh-dao < [Xác nhận đã giao] [Hủy bàn giao]
bac-kan < Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
bac-kan < Hồ sơ bàn giao đến lúc này:
bac-kan < - Không có việc nào đang dở.
bac-kan < Hai bên chưa xác nhận hồ sơ bàn giao.
bac-kan < [Xác nhận đã nhận]
thu-ky < Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
thu-ky < Hồ sơ bàn giao đến lúc này:
thu-ky < - Không có việc nào đang dở.
thu-ky < Hai bên chưa xác nhận hồ sơ bàn giao.
thu-ky < [Xác nhận đã nhận]

as bac-kan

> /suyton
< Việc này do đơn vị đang làm Cụm trưởng thực hiện. Theo dữ liệu hiện có, đơn vị của đồng chí hiện không làm Cụm trưởng.

> /bangiao
< Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
< Hồ sơ bàn giao đến lúc này:
< - Không có việc nào đang dở.
< Hai bên chưa xác nhận hồ sơ bàn giao.
< [Xác nhận đã nhận]

press Xác nhận đã nhận
< Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
< Hồ sơ bàn giao đến lúc này:
< - Không có việc nào đang dở.
< Bên nhận đã xác nhận; bên giao chưa xác nhận.
phu-tho < Ủy ban MTTQ tỉnh Bắc Kạn đã xác nhận nhận hồ sơ Cụm trưởng năm 2024.
lanh-dao < Ủy ban MTTQ tỉnh Bắc Kạn đã xác nhận nhận hồ sơ Cụm trưởng năm 2024.
thu-ky < Ủy ban MTTQ tỉnh Bắc Kạn đã xác nhận nhận hồ sơ Cụm trưởng năm 2024.

as phu-tho

press Xác nhận đã giao
< Bàn giao Cụm trưởng từ Ủy ban MTTQ tỉnh Phú Thọ sang Ủy ban MTTQ tỉnh Bắc Kạn (Cụm trưởng năm 2024) từ ngày 15/12/2023. Đến hết ngày trước đó, quyền vẫn thuộc đơn vị giao.
< Hồ sơ bàn giao đến lúc này:
< - Không có việc nào đang dở.
< Hai bên đã xác nhận hồ sơ bàn giao.
< [Hủy bàn giao]
lanh-dao < Ủy ban MTTQ tỉnh Phú Thọ đã xác nhận giao hồ sơ Cụm trưởng năm 2024.
bac-kan < Ủy ban MTTQ tỉnh Phú Thọ đã xác nhận giao hồ sơ Cụm trưởng năm 2024.
thu-ky < Ủy ban MTTQ tỉnh Phú Thọ đã xác nhận giao hồ sơ Cụm trưởng năm 2024.

at 2023-12-15T08:00:00+07:00

press Hủy bàn giao
< Bàn giao có hiệu lực từ ngày 15/12/2023 nên không hủy được nữa.

> /suyton
< Việc này do đơn vị đang làm Cụm trưởng thực hiện. Theo dữ liệu hiện có, đơn vị của đồng chí hiện không làm Cụm trưởng.

as bac-kan

> /bangiao
< Chưa ghi nhận đơn vị được suy tôn làm Cụm trưởng năm 2025. Đồng chí ghi kết quả suy tôn bằng lệnh /suyton trước.

> /suyton
< Ghi kết quả suy tôn Cụm trưởng, Cụm phó năm 2025. Các đơn vị: tỉnh Phú Thọ, tỉnh Bắc Kạn, tỉnh Bắc Giang, tỉnh Hòa Bình, tỉnh Tuyên Quang, tỉnh Yên Bái và tỉnh Thái Nguyên.
<
< Câu 1/4
< Đơn vị nào làm Cụm trưởng năm 2025?
< [Tỉnh Phú Thọ] [Tỉnh Bắc Kạn] [Tỉnh Bắc Giang] [Tỉnh Hòa Bình] [Tỉnh Tuyên Quang] [Tỉnh Yên Bái] [Tỉnh Thái Nguyên] [Thôi, không làm nữa]

> Thôi, không làm nữa
< Đồng chí có muốn dừng không? Nếu dừng, các câu đã trả lời không được giữ lại và chưa có gì được ghi.
< [Thôi, không làm nữa] [Làm tiếp]

> Thôi, không làm nữa
< Đã dừng; chưa có gì được ghi.

at 2023-12-16T08:00:00+07:00

> /duthao 2023
< Đồng chí cần dự thảo văn bản nào của năm thi đua 2023?
< [1] Tờ trình đề nghị khen thưởng năm 2023
< [2] Biên bản họp Cụm năm 2023
< [3] Thông báo Cụm trưởng năm 2024

> tờ trình đề nghị khen thưởng năm 2023
< Dự thảo được lập từ dữ liệu đã ghi nhận. Số và ngày do văn thư cấp; chỗ trống do đồng chí bổ sung trước khi trình ký.
< (tệp du-thao-to-trinh-2023.docx)

> /xuatnam 2023
< Tệp Excel gồm số liệu, thành viên, đợt báo cáo, tiến độ nộp, giao ước, điểm đã công bố, biểu quyết và khen thưởng của năm thi đua 2023. Tệp có nội dung chưa công bố; đồng chí không chuyển tiếp ra ngoài Cụm.
< (tệp nam-thi-dua-2023-tdmnpb.xlsx)

as phu-tho

> /duthao 2023
< Việc này do đơn vị đang làm Cụm trưởng thực hiện. Theo dữ liệu hiện có, đơn vị của đồng chí hiện không làm Cụm trưởng.
