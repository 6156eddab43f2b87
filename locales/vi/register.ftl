# Sổ khen thưởng: đề nghị, các bước của hồ sơ, quyết định. Dành cho đơn vị Cụm trưởng đương nhiệm.

register-command = sổ khen thưởng: ghi đề nghị, chuyển bước, ghi quyết định
register-chair-only = Sổ khen thưởng do đơn vị Cụm trưởng đương nhiệm ghi và theo dõi. Đồng chí vẫn hỏi được kết quả khen thưởng, ví dụ: “khen thưởng năm 2023”.
register-practice = Đồng chí đang tập huấn với vai cán bộ giả định nên không xem, không ghi được sổ khen thưởng thật của Cụm. Kết quả khen thưởng đã công bố, đồng chí vẫn hỏi được, ví dụ: “khen thưởng năm 2023”.
register-year-unknown = Hệ thống chưa có dữ liệu của Cụm cho năm thi đua { $year }. Đồng chí nhắn /sokhenthuong để xem năm gần nhất.
register-title = Sổ khen thưởng năm { $year }, { $cluster }:
register-line = { $number }. { $line }
register-award = { $award }, { $unit }: { $state }
register-empty = Chưa có đề nghị nào được ghi.
register-decision = Đã ghi { $decision }. Người ký: { $signature }.
register-too-many = Lưu ý: { $award } có { $count } hồ sơ, nhiều hơn số lượng tối đa của một cụm là { $most }.
register-choice-propose = Ghi đề nghị khen thưởng
register-choice-move = Chuyển bước hồ sơ
register-choice-decide = Ghi quyết định
register-choice-history = Diễn biến hồ sơ
register-choice-see = Xem sổ khen thưởng
register-choice-record = Ghi vào sổ
register-choice-record-decision = Ghi quyết định vào sổ
register-history = Diễn biến các hồ sơ khen thưởng năm { $year }:
register-step = - { $date }: { $state }{ $paper }{ $reason }{ $person }
register-step-paper = , theo { $paper }
register-step-reason = , lý do: { $reason }
register-step-person = , người ghi: { $person }
register-recorded = Đã ghi vào sổ { $count } hồ sơ ở trạng thái: { $state }.

register-part = Hồ sơ và văn bản
register-part-decision = Quyết định
register-part-signature = Số, ngày và người ký

register-propose = Ghi đề nghị khen thưởng năm { $year }. Chưa có gì được ghi cho đến khi đồng chí chọn “Ghi vào sổ”.
register-title-kind = Danh hiệu, hình thức
register-ask-kind = Danh hiệu hoặc hình thức khen thưởng nào?
register-title-entry = Trạng thái
register-ask-entry = Hồ sơ đang ở bước nào?
register-entry = { $state ->
    [registered] đơn vị đăng ký
   *[proposed] hội nghị thống nhất đề nghị tặng
}
register-title-units = Đơn vị
register-ask-units = Những đơn vị nào? Đồng chí gửi tên các đơn vị, cách nhau bằng dấu phẩy.
register-title-proposer = Nơi đề nghị
register-ask-proposer = Nơi thống nhất đề nghị là hội nghị nào?
register-meeting = Hội nghị tổng kết Cụm thi đua năm { $year }
register-title-minutes = Văn bản
register-ask-minutes = Số, ký hiệu biên bản hoặc bản đăng ký? Ví dụ: 05/BB-CTĐ.
register-symbol-unread = Hệ thống chưa nhận ra số, ký hiệu văn bản. Đồng chí gửi theo mẫu số/ký hiệu, ví dụ: 12/QĐ-MTTW-BTT.
register-title-day = Ngày
register-ask-day = Ngày của văn bản?

register-move = Chuyển bước hồ sơ khen thưởng năm { $year }. Mỗi lần một bước, kèm văn bản.
register-title-awards = Hồ sơ
register-ask-awards = Những hồ sơ nào? Các hồ sơ chuyển cùng một lúc cần có bước tiếp theo giống nhau.
register-no-common-step = Các hồ sơ này không có bước tiếp theo giống nhau. Đồng chí chọn các hồ sơ cùng trạng thái.
register-title-to = Bước tiếp theo
register-ask-to = Chuyển sang bước nào?
register-title-reason = Lý do
register-ask-reason = Lý do là gì?
register-title-paper = Văn bản
register-ask-paper = Số, ký hiệu văn bản (tờ trình, biên bản, công văn)? Ví dụ: 21/TTr-CTĐ.

register-decide = Ghi quyết định về khen thưởng năm { $year }. Quyết định đã ghi không sửa được; thay đổi bằng quyết định khác.
register-title-pdf = Tệp quyết định
register-ask-pdf = Đồng chí gửi tệp PDF của quyết định đã ký.
register-pdf-unread = Hệ thống cần tệp PDF của quyết định đã ký. Đồng chí gửi tệp tại đây.
register-pdf-kind = Tệp { $name } không phải PDF nên chưa được lưu.
register-pdf-kept = Đã lưu tệp { $name }.
register-pdf-failed = { $failure ->
    [tooLarge] Tệp lớn quá mức hệ thống nhận được. Đồng chí gửi bản nhẹ hơn.
   *[other] Hệ thống chưa tải được tệp. Đồng chí gửi lại giúp.
}
register-title-decision = Loại quyết định
register-ask-decision = Đây là quyết định gì?
register-decision-kind = { $kind ->
    [correction] đính chính quyết định trước
    [annulment] hủy bỏ khen thưởng
   *[award] tặng danh hiệu, hình thức khen thưởng
}
register-ask-decided = Quyết định nêu những hồ sơ nào?
register-ask-change = Nội dung đính chính hoặc lý do hủy bỏ, theo quyết định?
register-title-issuer = Cơ quan ban hành
register-ask-issuer = Cơ quan nào ban hành quyết định?
register-issuer = Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam
register-title-symbol = Số, ký hiệu
register-ask-symbol = Số, ký hiệu quyết định? Ví dụ: 12/QĐ-MTTW-BTT.
register-title-signed = Ngày ký
register-ask-signed = Quyết định ký ngày nào?
register-title-authority = Thẩm quyền ký
register-ask-authority = Quyết định được ký với thẩm quyền nào?
register-authority = { $authority ->
    [onBehalf] TM. (thay mặt tập thể)
    [deputy] KT. (ký thay)
    [byOrder] TL. (thừa lệnh)
    [delegated] TUQ. (thừa ủy quyền)
   *[own] người đứng đầu ký
}
register-title-signer = Người ký
register-ask-signer = Chức vụ, họ tên người ký, như trên quyết định?
register-decision-known = { $decision } đã có trong sổ. Hệ thống không ghi thêm.
