# Cụm thi đua: thành viên, Cụm trưởng, sắp xếp đơn vị, sự kiện.

cluster-chair = Cụm trưởng { $cluster } năm { $year }: Ủy ban MTTQ { $unit }.
cluster-chair-nominated = Năm { $year }, Ủy ban MTTQ { $unit } được các đơn vị trong Cụm thống nhất suy tôn làm Cụm trưởng { $cluster }.
cluster-chair-none = Hệ thống chưa có thông tin về Cụm trưởng năm { $year }.
cluster-chair-latest = Năm gần nhất có thông tin là năm { $year }: Ủy ban MTTQ { $unit }.
cluster-deputy = Cụm phó { $cluster } năm { $year }: Ủy ban MTTQ { $unit }.
cluster-deputy-none = Hệ thống chưa có thông tin về Cụm phó năm { $year }.
cluster-flag = Cờ luân lưu của Cụm trưởng: tại Hội nghị tổng kết ngày { $date }, Ủy ban MTTQ { $from } (Cụm trưởng năm { $year }) trao lại cho Ủy ban MTTQ { $to } (Cụm trưởng năm { $next }). Cờ luân lưu không phải là hình thức khen thưởng.
cluster-flag-none = Hệ thống chưa có thông tin về việc trao cờ luân lưu năm { $year }.

cluster-members = { $cluster } năm { $year } có { $count } đơn vị thành viên: Ủy ban MTTQ các tỉnh { $units }.
cluster-members-none = Hệ thống chưa ghi nhận thành viên Cụm năm { $year }. Năm gần nhất có thông tin là năm { $known }.
cluster-is-member = { $unit } là đơn vị thành viên của { $cluster } năm { $year }.
cluster-is-not-member = { $unit } không phải là đơn vị thành viên của { $cluster } năm { $year }.
cluster-merged-since = Từ ngày 01/7/2025 các tỉnh được sắp xếp lại; hệ thống chưa có thông tin về thành viên Cụm sau thời điểm này.

cluster-succession = Từ { $date }, { $unit } hợp nhất với { $others } thành { $successor } theo { $basis }.
cluster-succession-alone = Từ { $date }, { $unit } được sắp xếp thành { $successor } theo { $basis }.
cluster-founded = { $unit } được thành lập từ { $date } trên cơ sở hợp nhất { $predecessors } theo { $basis }.
cluster-unchanged = { $unit } không sáp nhập trong đợt sắp xếp tháng 7/2025.
cluster-succession-unknown = Hệ thống chưa có thông tin về việc sắp xếp { $unit }.
cluster-succession-state = Trạng thái: đã có hiệu lực từ { $date }. Ủy ban MTTQ trước và sau ngày này là hai tổ chức khác nhau; số liệu được lưu riêng.
cluster-succession-title = Các đơn vị thành viên của Cụm sau khi sắp xếp đơn vị hành chính:
cluster-succession-line = - { $unit }: nay thuộc { $successor }

cluster-event = { $title }: ngày { $date }, tại { $place }.
cluster-event-no-place = { $title }: ngày { $date }.
cluster-event-none = Hệ thống chưa có lịch họp, hội nghị sắp tới của Cụm.
cluster-event-coming = Lịch họp, hội nghị sắp tới của Cụm đã ghi nhận:
cluster-event-last = Sự kiện gần nhất đã ghi nhận:
cluster-state-recorded = Trạng thái: thông tin đã công bố.
cluster-new-name = { $unit } mới
cluster-succession-basis = Thời điểm: từ { $date }. Căn cứ: { $basis }.
