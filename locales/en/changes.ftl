# What changed since the last look in this chat.

changes-first = You look at the changes for the first time; the system lists those since { $date }.
changes-title = Changes since { $at }:
changes-none = Nothing has changed since { $at }.
changes-cluster = { $cluster }:
changes-figures = New figures:
changes-new = - { $source }: { $count } figures
changes-corrections = Corrected figures:
changes-correction = - { $indicator } of { $subject }, { $period }: from { $before } to { $after }, by { $source }
changes-places = Places that changed:
changes-place = - { $indicator }, { $period }: { $unit } from place { $before } to { $after }
changes-awards = Awards:
changes-line = - { $words }
changes-more = - And { $count } more.
