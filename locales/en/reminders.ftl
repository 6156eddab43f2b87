# Reminders. The first line says three things: which report, by when, what is missing.

reminder-head = { $report } is due: { $due } ({ $left }); { $missing }.
reminder-head-late = { $report } was due: { $due }; { $missing }.
reminder-head-returned = { $report } was returned to be looked at again and waits to be submitted; due: { $due }.
reminder-head-sign = { $report } waits for your approval; due: { $due }.
reminder-head-several = { $count } reports are awaited; the next deadline: { $report }, { $due } ({ $left }).
reminder-head-several-late = { $count } reports are past their deadlines.
reminder-item = - { $head }
reminder-today = today
reminder-tomorrow = tomorrow
reminder-working-days = { $days ->
    [one] { $days } working day left
   *[other] { $days } working days left
}
reminder-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
reminder-left-out = { $missing }/{ $all } figures missing
reminder-all-there = all figures there, not submitted

reminder-to = To { $name }, { $committee }.
reminder-early = You can send the figures right here, with the button below or by writing “gửi số liệu”.
reminder-nothing-yet = The system has received no figure yet. Write “gửi số liệu” to begin, or “xin lùi hạn” if something is in the way, so that the chair can consider it.
reminder-missing = The system has { $answered }/{ $all } figures; { $missing } are missing: { $names }. Write “gửi số liệu” to finish, or “xin lùi hạn” if something is in the way, so that the chair can consider it.
reminder-complete = The system has all figures, { $answered }/{ $all }; the report is not submitted. Write “gửi số liệu” to review and submit it.
reminder-late = Up to { $due } the system has not received { $report } of your unit. You are kindly asked to send it today, so that the chair can sum up in time. If it went another way, please write “đã gửi” with number and date of the paper.
reminder-draft = The draft of { $report } of your unit has not been submitted. You can go on right here, from the question that is missing.
reminder-returned = You are kindly asked to look again at the figures in question in { $report } and to submit it again.
reminder-sign = The officers of your unit have finished { $report }. You are kindly asked to review and approve it, so that it goes to the chair.
reminder-promise = Your unit has promised { $report } for today, { $day }. You can send the figures right here.
reminder-promise-passed = Your unit had promised { $report } for { $day }; the system has not received it so far. You are kindly asked to send the figures, or to name another day.
reminder-several-body = To { $name }. You can send the figures right here, with the buttons below. Thank you.
reminder-stand-in = You receive this in place of { $name }, who is away.
reminder-others = { $names } have been told of this too.
reminder-comrade = { $name }
reminder-names-and-more = { $names } and { $rest } more
reminder-regards = Thank you.

reminder-chair-head = { $report } (due { $due }): { $count ->
    [one] { $count } unit has not submitted after the deadline.
   *[other] { $count } units have not submitted after the deadline.
}
reminder-chair-unit = - { $committee }: { $contacts }.
reminder-chair-unit-nobody = - { $committee }: no officer is registered with the system yet.
reminder-chair-body = To { $name }. The system has reminded these units; you may wish to call them directly where needed.

reminder-choice-open = Open { $report }
reminder-choice-see = Review and approve
reminder-choice-board = Board: { $report }
