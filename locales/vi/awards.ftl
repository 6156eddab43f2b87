# Khen thưởng. “Đề nghị tặng” và “tặng” không bao giờ được lẫn lộn.

awards-title-proposed = Khen thưởng năm { $year }: các đơn vị sau được đề nghị tặng.
awards-title-given = Khen thưởng năm { $year } theo quyết định:
awards-title-mixed = Khen thưởng năm { $year }, theo trạng thái của từng hồ sơ:
awards-line = { $position }. { $award }: { $units }.
awards-line-state = { $position }. { $award }: { $units } ({ $state }).
awards-unit-proposed = Năm { $year }, { $unit } được đề nghị tặng { $awards }.
awards-unit-given = Năm { $year }, { $unit } được tặng { $awards } theo quyết định.
awards-unit-other = Năm { $year }, { $unit }: { $awards } ({ $state }).
awards-unit-not-that = { $unit } không có trong danh sách được đề nghị tặng { $awards } năm { $year }.
awards-unit-none = Hệ thống chưa có thông tin khen thưởng năm { $year } của { $unit }.
awards-none = Hệ thống chưa có thông tin đề nghị hoặc quyết định khen thưởng năm { $year }.
awards-none-ever = Hệ thống chưa có thông tin khen thưởng của năm nào.
awards-proposer = Nơi đề nghị: { $proposer }, ngày { $date }. Cơ quan quyết định: { $awarder }.
awards-state-proposed = Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm { $year }.
awards-decision-none = Hệ thống chưa có quyết định khen thưởng năm { $year } (số, ngày, người ký).
awards-decision-only-proposed = Đến nay mới ghi nhận việc đề nghị khen thưởng tại { $proposer }, ngày { $date }.
awards-decision-follow = Khi có quyết định của { $awarder }, Cụm trưởng sẽ thông báo số, ngày quyết định trên hệ thống này.

awards-state = { $state ->
    [registered] đã đăng ký
    [selfScored] đã tự chấm
    [appraised] đã thẩm định
    [reviewed] đã bình xét
    [submitted] đã trình
    [decided] đã có quyết định
    [announced] đã công bố
    [notProposed] không đề nghị
    [returned] trả lại hồ sơ
    [refused] không đồng ý
    [corrected] đã đính chính
    [annulled] đã hủy bỏ quyết định
   *[proposed] đề nghị
}

awards-committee = Ủy ban MTTQ { $unit }
awards-committees = Ủy ban MTTQ các tỉnh { $units }
