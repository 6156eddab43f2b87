# Điều cần nói khi số liệu chưa khớp: số đã nhập, giới hạn, cách xử lý. Không nêu mã, không quy lỗi.

checks-limit = { $severity ->
    [soft] thường không
   *[hard] không thể
}

checks-at-most = { $part } { $limit } lớn hơn { $whole }; số đã nhập lần lượt là { $partFigure } và { $wholeFigure }.
checks-sum-at-most = Tổng của { $parts } { $limit } lớn hơn { $whole }; theo số đã nhập, lần lượt là { $sum } ({ $addends }) và { $wholeFigure }.
checks-sum-equals = Tổng của { $parts } là { $sum } ({ $addends }), nhưng { $whole } ghi { $wholeFigure }.
checks-at-most-fact = { $fact ->
    [districtUnits] { $indicator } { $limit } lớn hơn số đơn vị cấp huyện của tỉnh trong năm { $year } là { $count }; số đã nhập là { $figure }.
   *[other] { $indicator } { $limit } lớn hơn { $count } theo hồ sơ của đơn vị năm { $year }; số đã nhập là { $figure }.
}
checks-quotient = { $numerator } ghi { $figure } cho { $count }, bình quân mỗi { $unit } khoảng { $quotient }; mức thường gặp là từ { $min } đến { $max }.
checks-multiple = { $indicator } thường là bội số của { $step }; số đã nhập là { $figure }.
checks-fall = { $indicator } { $limit } giảm so với kỳ trước; số gần nhất trước đó là { $last }, số đã nhập là { $figure }.
checks-part-of-period = { $indicator } trong { $part } { $limit } lớn hơn trong { $whole }; số liệu lần lượt là { $partFigure } và { $wholeFigure }.
checks-between = { $indicator } cần từ { $min } đến { $max }; số đã nhập là { $figure }.
checks-at-least = { $indicator } cần từ { $min } trở lên; số đã nhập là { $figure }.
checks-up-to = { $indicator } cần không quá { $max }; số đã nhập là { $figure }.
checks-ratio = { $indicator } ghi { $figure }, nhưng tính theo số đã nhập ({ $part } trên { $whole }) là { $expected }.
checks-second = Số { $second } { $limit } lớn hơn { $indicator }; số đã nhập lần lượt là { $secondFigure } và { $figure }.
checks-above-last-year = { $indicator } ghi { $figure }, gấp { $times } lần số của { $period } ({ $before }); thường không quá { $max } lần.
checks-below-last-year = { $indicator } ghi { $figure }, chỉ bằng { $percent }% số của { $period } ({ $before }); thường không dưới { $min }%.
checks-far-below-last-year = { $indicator } ghi { $figure }, trong khi { $period } là { $before }; thường không dưới { $min }% số của năm trước.
checks-slip = { $indicator } ghi { $figure }, trong khi { $period } là { $before }; có thể số đã nhập theo đơn vị tính khác.
checks-whole = { $indicator } cần là số nguyên; số đã nhập là { $figure }.
checks-total = Tổng số liệu của các đơn vị thành viên là { $sum }, nhưng { $indicator } của toàn Cụm ghi { $figure }.

checks-about = khoảng { $number }

checks-again = Đồng chí vui lòng kiểm tra và gửi lại số đúng.
checks-again-one-of = Đồng chí vui lòng kiểm tra các số này và gửi lại số cần sửa.
checks-again-or-period = Đồng chí vui lòng kiểm tra và gửi lại số đúng; nếu số đã báo cáo của kỳ kia chưa đúng, đồng chí đính chính báo cáo của kỳ đó trước.
checks-give-reason = Nếu số đã nhập là đúng, đồng chí cho biết lý do; nếu chưa đúng, đồng chí gửi lại số đúng.
checks-send-again = Nếu đúng là { $figure }, đồng chí gửi lại: { $typed }.

checks-mend = Sửa thành { $figure }
checks-mend-total = Sửa tổng số thành { $figure }
checks-mend-rate = Sửa tỷ lệ thành { $figure }
