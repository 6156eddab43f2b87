# Những thay đổi từ lần xem trước trong cuộc trò chuyện này.

changes-first = Đây là lần đầu đồng chí xem các thay đổi; hệ thống liệt kê những thay đổi từ ngày { $date }.
changes-title = Những thay đổi từ { $at } đến nay:
changes-none = Từ { $at } đến nay không có thay đổi.
changes-cluster = { $cluster }:
changes-figures = Số liệu mới:
changes-new = - { $source }: { $count } số liệu
changes-corrections = Số liệu được điều chỉnh:
changes-correction = - { $indicator } của { $subject }, { $period }: từ { $before } thành { $after }, theo { $source }
changes-places = Thay đổi thứ hạng:
changes-place = - { $indicator }, { $period }: { $unit } từ thứ { $before } sang thứ { $after }
changes-awards = Khen thưởng:
changes-line = - { $words }
changes-more = - Và { $count } nội dung khác.
