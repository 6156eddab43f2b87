# Khen thưởng. “Đề nghị tặng” và “tặng” không bao giờ được lẫn lộn.

awards-title-proposed = Khen thưởng năm { $year }: các đơn vị sau được đề nghị tặng.
awards-title-given = Khen thưởng năm { $year } theo quyết định:
awards-title-mixed = Khen thưởng năm { $year }, theo trạng thái của từng hồ sơ:
awards-line = { $position }. { $award }: { $units }.
awards-line-state = { $position }. { $award }: { $units } ({ $state }).
awards-unit-not-that = { $list ->
    [given] { $unit } không có trong danh sách được tặng { $awards } năm { $year }.
   *[proposed] { $unit } không có trong danh sách được đề nghị tặng { $awards } năm { $year }.
}
awards-unit-none = Hệ thống chưa có thông tin khen thưởng năm { $year } của { $unit }.
awards-none = Hệ thống chưa có thông tin đề nghị hoặc quyết định khen thưởng năm { $year }.
awards-none-ever = Hệ thống chưa có thông tin khen thưởng của năm nào.
awards-proposer = Nơi đề nghị: { $proposer }, ngày { $date }. Cơ quan quyết định: { $awarder }.
awards-state-proposed = Trạng thái: đề nghị; hệ thống chưa có quyết định khen thưởng năm { $year }.
awards-decision-none = Hệ thống chưa có quyết định khen thưởng năm { $year } (số, ngày, người ký).
awards-decision-only-proposed = Đến nay mới ghi nhận việc đề nghị khen thưởng tại { $proposer }, ngày { $date }.
awards-decision-follow = Khi có quyết định của { $awarder }, Cụm trưởng sẽ thông báo số, ngày quyết định trên hệ thống này.

award-sentence = { $state ->
    [registered] Năm { $year }, { $unit } đã đăng ký { $award }; cụm chưa bình xét.
    [selfScored] Năm { $year }, { $unit } đã đăng ký { $award } và đã tự chấm điểm; cụm chưa bình xét.
    [appraised] Năm { $year }, hồ sơ { $award } của { $unit } đã được thẩm định; cụm chưa bình xét.
    [reviewed] Năm { $year }, hồ sơ { $award } của { $unit } đã được bình xét; chưa có đề nghị.
    [proposed] Năm { $year }, { $unit } được đề nghị tặng { $award }.
    [submitted] Năm { $year }, { $unit } được đề nghị tặng { $award }; hồ sơ đã trình cấp có thẩm quyền.
    [decided] Năm { $year }, { $unit } được tặng { $award } theo quyết định.
    [announced] Năm { $year }, { $unit } được tặng { $award } theo quyết định đã công bố.
    [corrected] Năm { $year }, { $unit } được tặng { $award } theo quyết định đã được đính chính.
    [returned] Năm { $year }, hồ sơ đề nghị tặng { $award } của { $unit } được trả lại để hoàn thiện; chưa có quyết định.
    [notProposed] Năm { $year }, { $unit } không được đề nghị tặng { $award }.
    [refused] Năm { $year }, cấp có thẩm quyền không đồng ý đề nghị tặng { $award } cho { $unit }.
   *[annulled] Năm { $year }, quyết định về { $award } của { $unit } đã được hủy bỏ.
}
award-state = { $state ->
    [registered] đã đăng ký
    [selfScored] đã tự chấm điểm
    [appraised] đã thẩm định
    [reviewed] đã bình xét
    [submitted] đề nghị, đã trình
    [decided] đã có quyết định tặng
    [announced] đã có quyết định tặng, đã công bố
    [notProposed] không đề nghị
    [returned] hồ sơ được trả lại để hoàn thiện
    [refused] cấp có thẩm quyền không đồng ý
    [corrected] đã có quyết định tặng, đã đính chính
    [annulled] quyết định đã được hủy bỏ
   *[proposed] đề nghị
}
award-decision = Quyết định số { $symbol } ngày { $date } của { $issuer }
award-signature = { $authority ->
    [onBehalf] TM. (thay mặt tập thể): { $signer }
    [deputy] KT. (ký thay): { $signer }
    [byOrder] TL. (thừa lệnh): { $signer }
    [delegated] TUQ. (thừa ủy quyền): { $signer }
   *[own] { $signer }
}
awards-decision = { $kind ->
    [correction] Đính chính: { $decision }.
    [annulment] Hủy bỏ: { $decision }.
   *[award] { $decision }.
}
awards-decision-signer = Người ký: { $signature }.
awards-by-decision = Căn cứ: { $decision }.

awards-committee = Ủy ban MTTQ { $unit }
awards-committees = Ủy ban MTTQ các tỉnh { $units }
