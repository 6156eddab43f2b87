# Câu trả lời về số liệu. Mỗi câu trả lời phải có kỳ số liệu, trạng thái và nguồn.

answers-figure = { $indicator } của { $subject }, { $period }: { $figure }.
answers-figure-zero = { $indicator } của { $subject }, { $period }: { $figure } (đơn vị có báo cáo, số phát sinh bằng 0).
answers-figure-qualified = { $qualifier } { $figure }
answers-figure-absent = { $reason ->
    [notApplicable] { $indicator } của { $subject }, { $period }: không áp dụng.
   *[notReported] { $indicator } của { $subject }, { $period }: đơn vị chưa báo cáo, chưa có số liệu.
}
answers-no-figure = chưa có số liệu
answers-not-applicable = không áp dụng
answers-figure-none = Hệ thống chưa có số liệu về { $indicator } của { $subject }, { $period }.
answers-figure-none-ever = Hệ thống chưa có số liệu về { $indicator } của { $subject } ở bất kỳ kỳ nào.
answers-only-cluster = Nguồn hiện có chỉ công bố số liệu chung của toàn Cụm, không tách theo từng tỉnh. Số liệu toàn Cụm { $period }: { $figure }.
answers-nearest-period = Kỳ gần nhất có số liệu là { $period }: { $figure }.
answers-not-existing = { $unit } không tồn tại trong { $period }. { $succession }
answers-older-namesake = Câu trả lời nói về { $older } trước khi sắp xếp đơn vị hành chính; { $newer } chưa có số liệu.
answers-period-assumed = Câu hỏi không nêu kỳ; hệ thống trả lời theo kỳ mới nhất có số liệu.

answers-state = Trạng thái: { $status }.
answers-state-as-of = Trạng thái: { $status }; số liệu đến { $date }.
# Phạm vi của một câu trả lời; “Phạm vi năm 2023” khi các kỳ có phạm vi khác nhau.
answers-scope = Phạm vi
answers-scope-of = Phạm vi { $periods }
answers-scope-members = { $scope }: toàn Cụm, { $count } tỉnh thành viên.
answers-coverage-full = { $how ->
    [recomputed] { $scope }: tính lại từ tử số và mẫu số của { $reported }/{ $count } tỉnh thành viên.
   *[added] { $scope }: cộng số liệu của { $reported }/{ $count } tỉnh thành viên.
}
answers-coverage-part = { $how ->
    [recomputed] { $scope }: tính lại từ tử số và mẫu số của { $reported }/{ $count } tỉnh; chưa có đủ hai số này của { $missing }.
   *[added] { $scope }: cộng số liệu của { $reported }/{ $count } tỉnh; chưa có số liệu của { $missing }.
}
answers-coverage-not-applicable = Không áp dụng đối với { $units }; phạm vi tính trên { $count } tỉnh còn lại.
answers-coverage-earlier = Số liệu mới nhất của { $units } là số liệu { $period }.
answers-coverage-earlier-as-of = Số liệu mới nhất của { $units } là số liệu { $period }, tính đến { $date }.
answers-coverage-members-of = Thành viên Cụm { $asked } chưa được ghi nhận; hệ thống tính theo thành viên năm { $year }.
answers-cluster-of-years = Trong { $years }, { $unit } thuộc { $cluster }; nội dung trả lời tính theo Cụm này.
answers-source = Nguồn: { $sources }.
answers-source-reports-of = báo cáo { $period } của { $count } đơn vị
answers-source-report-of = báo cáo { $period } của { $unit }
answers-source-reports = { $reports } (mã { $codes })
answers-source-unconfirmed = Số liệu của { $units } do Cụm trưởng nhập hộ, đơn vị chưa xác nhận.
answers-source-item = “{ $title }”
answers-source-dated = “{ $title }” ({ $date })
answers-source-law = { $title }

answers-computed-from = Tỷ lệ do hệ thống tính: { $part } ({ $partFigure }) trên { $whole } ({ $wholeFigure }).
answers-computed = Tỷ lệ do hệ thống tính từ { $part } và { $whole }.
answers-computed-of = Tỷ lệ của { $units } do hệ thống tính từ { $part } và { $whole }; các tỷ lệ khác theo nguồn.
answers-computed-in = Tỷ lệ { $periods } do hệ thống tính từ { $part } và { $whole }; các tỷ lệ khác theo nguồn.
answers-rates-apart = Các đơn vị đã báo cáo tỷ lệ, nhưng hệ thống chưa có tử số và mẫu số để tính lại tỷ lệ của toàn Cụm; các tỷ lệ không được lấy bình quân.
answers-rates-apart-of = Các đơn vị đã báo cáo tỷ lệ, nhưng hệ thống chưa có đủ { $part } và { $whole } để tính lại tỷ lệ của toàn Cụm; các tỷ lệ không được lấy bình quân.

answers-caveat-cumulative = Đây là số lũy kế, không cộng dồn qua các năm.
answers-caveat-periodNotStated = Nguồn không nêu rõ kỳ của số liệu này; hệ thống xếp vào năm 2023.
answers-caveat-noSplit = Nguồn không tách riêng số làm mới và số sửa chữa.
answers-caveat-pledgedAndPaid = Số liệu gồm cả số đã đăng ký và số đã ủng hộ; nguồn không tách riêng.

answers-qualifier = { $qualifier ->
    [nearly] gần
    [over] trên
    [estimated] ước
   *[about] khoảng
}

answers-status-official = chính thức
answers-status-approved = đã duyệt
answers-status-submitted = đã nộp, chưa duyệt
answers-status-draft = bản nháp, chưa nộp
answers-status-proposed = đề nghị
answers-status-mixed = chưa thống nhất ({ $statuses })

answers-cluster-name = toàn Cụm
answers-unit-province = tỉnh { $name }
answers-unit-city = thành phố { $name }
answers-unit-commune = xã { $name }
answers-unit-ward = phường { $name }
answers-unit-zone = đặc khu { $name }
answers-unit-in = { $unit } ({ $province })
answers-unit-since = { $unit } (thành lập từ { $date })
answers-unit-until = { $unit } (trước ngày { $date })

answers-period-year = năm { $year }
answers-period-h1 = 6 tháng đầu năm { $year }
answers-period-h2 = 6 tháng cuối năm { $year }
answers-period-m9 = 9 tháng đầu năm { $year }
answers-period-q1 = quý I năm { $year }
answers-period-q2 = quý II năm { $year }
answers-period-q3 = quý III năm { $year }
answers-period-q4 = quý IV năm { $year }

answers-in-houses = Số tiền này tương đương { $houses } căn nhà, tính theo mức 50 triệu đồng/căn của chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” (hệ thống quy đổi, không phải số liệu báo cáo).
answers-in-houses-about = Số tiền này tương đương khoảng { $houses } căn nhà, tính theo mức 50 triệu đồng/căn của chương trình “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” (hệ thống quy đổi, không phải số liệu báo cáo).
answers-in-houses-not-money = Chỉ số liệu bằng tiền mới quy đổi ra số căn nhà được; { $indicator } không phải là số tiền.

answers-no-sum-of-stock = { $indicator } là số lũy kế đến từng thời điểm, không cộng dồn các năm với nhau. Số liệu từng năm của { $subject }:
answers-sum-of-periods = { $indicator } của { $subject }, cộng các kỳ { $periods }: { $figure }.

answers-ranking-title = { $direction ->
    [least] { $indicator }, { $period }, xếp từ thấp đến cao:
   *[most] { $indicator }, { $period }, xếp từ cao đến thấp:
}
answers-ranking-first = { $direction ->
    [least] Thấp nhất: { $units } ({ $figure }).
   *[most] Cao nhất: { $units } ({ $figure }).
}
answers-ranking-line = { $rank }. { $unit }: { $figure }
answers-ranking-missing = Chưa có số liệu kỳ này nên không xếp hạng: { $units }.
answers-ranking-not-applicable = Không áp dụng đối với { $units } nên không xếp hạng.
answers-ranking-own = { $unit } đứng thứ { $rank }/{ $count } đơn vị có số liệu.
answers-ranking-own-missing = { $unit } chưa có số liệu kỳ này nên chưa được xếp hạng.
answers-ranking-none = Hệ thống chưa có số liệu từng tỉnh về { $indicator }, { $period }, nên chưa xếp hạng được.

answers-comparison-title = { $indicator }, { $period }:
answers-comparison-line = - { $unit }: { $figure }
answers-comparison-more = { $first } nhiều hơn { $second } { $difference }.
answers-comparison-equal = { $first } và { $second } bằng nhau.
answers-comparison-impossible = Chưa đủ số liệu để so sánh.

answers-trend-title = { $indicator } của { $subject } qua các kỳ:
answers-trend-line = - { $period }: { $figure }
answers-trend-up = Từ { $from } đến { $to }: tăng { $difference } ({ $percent }).
answers-trend-down = Từ { $from } đến { $to }: giảm { $difference } ({ $percent }).
answers-trend-up-from-zero = Từ { $from } đến { $to }: tăng { $difference }.
answers-trend-same = Từ { $from } đến { $to }: không thay đổi.
answers-trend-other-members = Hai kỳ này gồm số liệu của các tỉnh khác nhau; mức tăng, giảm chỉ để tham khảo.
answers-trend-impossible = Chưa đủ hai kỳ có số liệu để so sánh.

answers-share-of-cluster = { $unit } chiếm { $percent } { $indicator } của toàn Cụm, { $period }: { $part } trên tổng số { $whole }.
answers-share-of-whole = { $part } chiếm { $percent } { $whole } của { $subject }, { $period }: { $partFigure } trên { $wholeFigure }.
answers-share-impossible = Hệ thống chưa có đủ số liệu để tính tỷ lệ đối với { $indicator } của { $subject }, { $period }.
answers-share-no-whole = { $indicator } không có số tổng để tính tỷ lệ. Đồng chí vui lòng nêu rõ tỷ lệ của chỉ tiêu nào trên chỉ tiêu nào.

answers-definition = { $indicator }: { $definition }
answers-definition-missing = Hệ thống chưa có định nghĩa riêng cho chỉ tiêu “{ $indicator }”.
answers-definition-measure = { $measure ->
    [stock] Số lũy kế, tính đến thời điểm báo cáo; đơn vị tính: { $unit }.
    [flow] Số phát sinh trong kỳ báo cáo; đơn vị tính: { $unit }.
    [ratio] Tỷ lệ, đơn vị tính: { $unit }; số toàn Cụm được tính lại từ tử số và mẫu số.
   *[score] Điểm số; đơn vị tính: { $unit }.
}
answers-definition-levels = Cấp tổng hợp: { $levels }.
answers-definition-series = Chỉ tiêu áp dụng đến hết ngày { $date }; số liệu sau ngày này thuộc bộ tiêu chí khác, không so sánh trực tiếp.
answers-definition-source = Nguồn: danh mục chỉ tiêu của hệ thống.

answers-provenance = Số liệu { $figure } ({ $indicator } của { $subject }, { $period }) được lấy từ nguồn: { $sources }.
answers-provenance-mismatch = Số { $quoted } không khớp với số liệu hệ thống đang lưu.

answers-not-comparable = { $first } và { $second } không so sánh trực tiếp được: hai đơn vị tồn tại ở hai thời kỳ khác nhau (trước và sau ngày 01/7/2025).
answers-abbreviation = { $term } là viết tắt của “{ $meaning }”.

# Mã kiểm tra của câu trả lời: ai có mã đều xem lại được đúng câu trả lời đó.
answers-code = Mã kiểm tra: { $code } (tra cứu lúc { $at }).
answers-check-how = Đồng chí vui lòng nhắn /kiemtra kèm mã kiểm tra gồm 6 chữ cái và chữ số ở cuối câu trả lời.
answers-check-unknown = Hệ thống không tìm thấy câu trả lời nào có mã { $code }, nên không xác nhận được nội dung kèm theo mã này. Đồng chí vui lòng kiểm tra lại từng ký tự của mã.
answers-check-title = Câu trả lời có mã { $code }, cung cấp lần đầu lúc { $at }:
answers-check-same = Từ đó đến nay, số liệu trong câu trả lời này không thay đổi.
answers-check-changed = Từ đó đến nay, số liệu trong câu trả lời này đã thay đổi:
answers-check-change = - { $indicator } của { $subject }, { $period }: từ { $before } thành { $after }, ghi nhận ngày { $date }, theo { $source }.
answers-check-status = - { $indicator } của { $subject }, { $period }: số liệu giữ nguyên, trạng thái từ “{ $before }” thành “{ $after }”, ghi nhận ngày { $date }, theo { $source }.
answers-check-more = - Và { $count } số liệu khác.
answers-check-added = Từ đó đến nay, hệ thống có thêm số liệu của { $units }.

# Biểu đồ và bảng số liệu của một câu trả lời.
answers-picture = Biểu đồ của câu trả lời có mã { $code }.
answers-picture-of = { $indicator } của { $subject }
answers-picture-period = { $period }; đơn vị tính: { $unit }
answers-picture-periods = Từ { $from } đến { $to }; đơn vị tính: { $unit }
answers-picture-code = Trợ lý Cụm thi đua; mã kiểm tra: { $code }.
answers-picture-break = khác phạm vi
answers-picture-unit = Đơn vị
answers-files = Bảng số liệu của câu trả lời có mã { $code }.
answers-sheet-name = Số liệu
answers-sheet-title = { $indicator } (mã kiểm tra { $code })
answers-sheet-indicator = Chỉ tiêu
answers-sheet-period = Kỳ số liệu
answers-sheet-figure = Số liệu
answers-sheet-measure = Đơn vị tính
answers-sheet-state = Trạng thái
answers-sheet-as-of = Số liệu đến ngày
answers-sheet-source = Nguồn
answers-sheet-note = Ghi chú

# Hai bản đồ: một đơn vị qua các kỳ trước và sau ngày sắp xếp đơn vị hành chính.
answers-maps-title = { $indicator }, trình bày theo địa giới của { $unit }:
answers-maps-part = { $unit }: { $figure }
answers-maps-sum = - { $period }: { $figure } (tổng của các đơn vị cũ: { $parts })
answers-maps-parts = - { $period }: chưa gộp được theo địa giới mới ({ $parts })
answers-maps-break = Số liệu trước và sau ngày { $date } thuộc hai chuỗi khác nhau do sắp xếp đơn vị hành chính; hệ thống không tính mức tăng, giảm giữa hai giai đoạn.
answers-maps-refused = Hệ thống không so sánh số liệu trước và sau ngày { $date }: { $unit } gồm cả { $outside } ở ngoài Cụm, chưa có số liệu.
answers-maps-incomplete = Hệ thống chưa so sánh được số liệu trước và sau ngày { $date }: còn thiếu số liệu của { $units }.
# Giao ước thi đua
answers-pledge = Chỉ tiêu giao ước thi đua năm { $year } của Ủy ban MTTQ { $unit }:
answers-pledge-none = Hệ thống chưa có chỉ tiêu giao ước thi đua năm { $year } của Ủy ban MTTQ { $unit } ở nội dung này.
answers-pledge-line = - { $indicator }: giao ước { $target }; đã có { $figure }, đạt { $percent } chỉ tiêu giao ước
answers-pledge-line-rate = - { $indicator }: giao ước { $target }; đã có { $figure }, { $state ->
    [reached] đã đạt
   *[notReached] chưa đạt
  } chỉ tiêu giao ước
answers-pledge-line-open = - { $indicator }: giao ước { $target }; chưa có số liệu cả năm
answers-pledge-signed = Giao ước thi đua năm { $year } được ký ngày { $day }, { $count } đơn vị ký.
answers-pledge-unsigned = Hệ thống chưa ghi nhận việc ký giao ước thi đua năm { $year }.
answers-pledged-share = Đạt { $percent } chỉ tiêu giao ước năm { $year } ({ $target }).
answers-pledged-rate = { $state ->
    [reached] Đã đạt
   *[notReached] Chưa đạt
  } chỉ tiêu giao ước năm { $year } ({ $target }).

# Số liệu được điều chỉnh sau khi đã trả lời
answers-corrected = Con số đồng chí đã nhận ngày { $date } (mã { $code }), { $indicator } của { $subject } { $period }, đã được điều chỉnh từ { $before } thành { $now }, theo nguồn: { $source }. Trân trọng đề nghị đồng chí dùng số liệu mới.
answers-corrected-absent = { $absence ->
    [notApplicable] “không áp dụng”
   *[notReported] “không có số liệu”
}
