# The chair's board, timeliness, days off, and what is answered to a reminder.

board-command = progress of the units’ reports
board-chair-only = The progress of the units’ reports is available to the cluster chair only. You may ask about the progress of your own unit.
board-choose = Please choose a report request.
board-title = { $report }: submitted by { $filed } of { $all } units.
board-line = { $number }. { $unit }: { $says }
board-also = { $first }; { $second }
board-state = { $state ->
    [approved] approved
    [submitted] submitted, awaiting approval
    [returned] returned to be checked again
    [withLeader] awaiting approval by the leader of the unit
    [draft] draft, { $percent }%
   *[none] no sign yet
}
board-paper = { $state ->
    [paper] received on paper, no. { $number }, { $day }
   *[paperSaid] sent on paper according to the unit, no. { $number }, { $day }; to be confirmed
}
board-promised = promised for { $day }
board-unreachable = cannot be reached
board-contact = { $name } ({ $phone })
board-choice-nudge = Remind { $unit }
board-choice-late = Timeliness

board-all-filed = { $report }: submitted by all { $all } units.
board-nudge = To { $name }, { $committee }. The cluster chair respectfully asks you to send { $report }; it is due at { $due }. If something stands in the way, please choose one of the following.
board-nudged = { $committee } has been reminded of { $report }.
board-nudge-queued = It is outside office hours. The reminder to { $committee } about { $report } will be sent at { $day }; if the unit submits before then, it will not be sent.
board-nudge-again = { $committee } is reminded already on { $day }. Each unit is reminded by hand once a working day.
board-nudge-filed = { $committee } has submitted { $report }; no reminder is needed.
board-nudge-unreachable = No officer of { $committee } can be reached by message. Please telephone { $contacts }.
board-nudge-nobody = No officer of { $committee } is enrolled. Please contact the unit directly; the command /moi makes an invitation.

late-command = reports in time or late
late-title = Timeliness, { $report }:
late-evidence = The moment counts at which the first version was received. The cluster chair may decide otherwise, with a reason.
late-own-title = Timeliness of your unit:
late-own-line = - { $report }: { $says }
late-none = There has been no report request for your unit yet.
late-not-yours = Timeliness is shown to the cluster chair and to the unit itself only.
late-received = { $late }, received at { $at }
late-paper = received on paper, no. { $number }, { $day }
late-missing = { $days ->
    [1] not submitted, overdue by 1 day
   *[other] not submitted, overdue by { $days } days
}
late-not-due = not submitted, not yet due
late-ruled = { $measured }; decided by the cluster chair: { $ruled }. Reason: { $reason }
late-choice-rule = Decide again: { $unit }
late-ask = Please give the number of days by which { $unit } is late with { $report }, and the reason, for example “0: power failure in the whole province” (0 is in time) or “2: paper received on 7 December”.
late-unread = The number of days was not understood.
late-no-reason = A decision needs a reason.
late-dropped = Stopped; the timeliness stays as it is.
late-ruled-done = Recorded for { $report } of { $committee }: { $late }. Reason: { $reason }
late-ruled-notice = The cluster chair has decided on { $report } of { $committee }: { $late }. Reason: { $reason }

days-off-command = coming holidays and swapped working days
days-off-title = Holidays and swapped working days until { $until }, besides Saturdays and Sundays:
days-off-none = There are none.
days-off-line = { $kind ->
    [work] - { $day }: working day. { $name }
    [weekend] - { $day }: day off (on a weekend). { $name }
   *[off] - { $day }: day off. { $name }
}
days-off-changes = When days off are announced, the cluster chair updates them with a setup file; deadlines and reminders follow.

# Answers to a reminder
answer-choice-start = Submit now
answer-choice-promise = Submit on …
answer-choice-help = Help needed
answer-choice-elsewhere = Submitted elsewhere
answer-choice-day = { $day }
answer-choice-other-day = Another day
answer-choice-take-back = Take the promise back
answer-choice-drop = Leave it
answer-choice-behalf = Enter for the unit
answer-choice-paper-received = Paper received
answer-choice-paper-not-seen = Paper not seen
answer-which = Please choose a report request.
answer-not-yours = This report is not one of yours, or its request is closed.
answer-filed = { $report } of your unit has been submitted; there will be no more reminders.
answer-paper-received = { $report } of your unit was received by the cluster chair on paper, no. { $number }; there will be no more reminders.

answer-day-unread = The day was not understood. Please send it again, for example “Friday”, “20/11” or “tomorrow”.
answer-day-past = { $day } has passed.
answer-day-far = { $day } is too far ahead. Please check the year.
answer-day-off = { $day } is a day off. Please choose a working day.
answer-promise-ask = { $report }: on which day will you submit it?
answer-promised = Recorded: your unit will submit { $report } on { $day }. There will be no reminder before that day; the cluster chair sees it on the board.
answer-promised-late = That day is after the deadline. The deadline remains { $due }; if you need more time, please ask the cluster chair for it.
answer-promise-dropped = Stopped; the reminders stay as they are.
answer-promise-taken-back = The day promised for { $report } was taken back; the reminders go on as before.

answer-help-called = The cluster chair has been told. You may also contact directly: { $contacts }.
answer-help-nobody = No officer of the cluster chair is enrolled. Please contact the chairing unit directly.
answer-help-notice = { $contact }, { $committee }, needs help with { $report }. You are respectfully asked to get in touch.

answer-paper-ask = { $report }: please give the number and the date of the paper, for example “no. 12/BC-MTTQ of 10/11”.
answer-paper-ask-number = { $report }: please give the number of the paper, for example “12/BC-MTTQ”.
answer-paper-ask-day = What is the date of the paper no. { $number }?
answer-paper-said = Told to the cluster chair: { $report } of your unit was sent on paper, no. { $number }, { $day }. The reminders end when the chair confirms that it was received.
answer-paper-waiting = Your unit has said that { $report } was sent on paper, no. { $number }; this waits for the cluster chair.
answer-paper-dropped = Stopped; nothing was recorded.
answer-paper-notice = { $committee } says that { $report } was sent on paper, no. { $number }, { $day } (told by { $contact }). You are respectfully asked to confirm.
answer-paper-decided = This has been decided already, or is no more.
answer-paper-taken = The paper no. { $number } of { $committee } is confirmed as received. There will be no more reminders about { $report }.
answer-paper-missing = { $committee } was told that the paper no. { $number } has not been seen. The reminders about { $report } stay as they are.
answer-paper-taken-notice = The cluster chair has received { $report } of { $committee } on paper, no. { $number }, { $day }. Thank you.
answer-paper-missing-notice = The cluster chair has not seen the paper no. { $number }, { $day }, of { $committee } about { $report }. You are kindly asked to check where it was sent, or to send the figures here.

away-command = say that you are away, and who stands in
away-not-yours = This is for officers and leaders of the units of the cluster.
away-ask-day = Up to and including which day are you away?
away-ask-who = You are away up to and including { $day }. Who gets the reminders instead of you?
away-nobody-there = You are away up to and including { $day }. Nobody else of your unit is enrolled who could get the reminders.
away-choice-person = { $name }
away-choice-nobody = Nobody stands in
away-choice-back = I am back
away-noted = Recorded: up to and including { $day } the reminders go to { $name } instead of you.
away-noted-alone = Recorded: you are away up to and including { $day } and nobody stands in. The reminders go to the next person of your unit.
away-notice = { $name } ({ $unit }) is away up to and including { $day } and asks you to take the reminders. Thank you.
away-back = Recorded: you are back. The reminders come to you again.
away-is-there = You are not recorded as being away.
away-dropped = Stopped; nothing was recorded.

# Roll-call before the season of reports
roll-call-command = roll-call before the season of reports
roll-call-chair-only = The roll-call is for the unit that chairs the cluster.
roll-call-none = There has been no roll-call for the emulation year { $year } yet. Each officer and leader gets one message with the button “I have received it”; you see at once which units have fewer than two people whom messages reach. On Zalo one tap also lets messages go free of charge for the next 48 hours.
roll-call-choice-start = Begin the roll-call
roll-call-choice-again = Begin a new roll-call
roll-call-choice-here = I have received it
roll-call-nobody = No officer of the units is enrolled yet.
roll-call-started = The roll-call was sent to { $count ->
    [1] one person
   *[other] { $count } people
}. Send /diemdanh to see who has answered.
roll-call-ask = To { $name }. Before the season of reports of { $year } of { $cluster }, the cluster chair respectfully asks you to press the button below, to confirm that messages reach you.
roll-call-thanks = Recorded. Thank you.
roll-call-title = Roll-call of { $year }, sent at { $at }: { $answered } of { $all } have answered.
roll-call-here = answered: { $here }
roll-call-no-people = nobody is enrolled
roll-call-missing = answered: { $here }; not yet: { $people }
roll-call-hint = Each unit should have two people at least whom messages reach. Whoever has not answered on Zalo may open the chat with the emulation cluster’s assistant and send any message.
roll-call-offer = The first deadline of the emulation year { $year } is { $due } ({ $report }). A roll-call before the season shows which units are hard to reach.
roll-call-after = Two working days have passed since the roll-call.

# Why reminded, or not
why-command = why you were reminded, or were not
why-title = The latest reminders for you:
why-none = You have not been reminded yet.
why-rule = The officer in charge is reminded by the schedule of each report request, in office hours; near the deadline the second officer is too, after it the leader of the unit. Once the unit has submitted, has promised a day or its paper was received, the reminders stop.
why-of-unit = Choose a unit to see its reminders.
why-unit-title = The latest reminders of { $committee } about { $report }:
why-unit-none = { $committee } has not been reminded of { $report } yet.
why-nobody = nobody to tell
why-line = - { $at }: { $about }; { $slot }: { $came }
why-days = { $days ->
    [1] 1 day
   *[other] { $days } days
}
why-working-days = { $days ->
    [1] 1 working day
   *[other] { $days } working days
}
why-slot-deadline = { $when ->
    [before] { $count } before the deadline (due { $day })
    [after] { $count } after the deadline (due { $day })
   *[on] on the day of the deadline ({ $day })
}
why-slot-after = { $kind ->
    [returned] { $count } after it was returned (returned { $day })
   *[brokenPromise] { $count } after the day promised ({ $day })
}
why-slot = { $kind ->
    [opening] opening of the request ({ $day })
    [draft] unfinished draft ({ $day })
    [promise] the day the unit promised ({ $day })
   *[nudge] reminded by the cluster chair ({ $day })
}
why-channel = { $channel ->
    [zalo] Zalo
    [telegram] Telegram
   *[practice] the practice page
}
why-state = { $state ->
    [queued] waits to be sent through { $channel }
    [sending] being sent through { $channel }
    [sent] sent through { $channel }
    [uncertain] sent through { $channel }; it is not known whether it arrived
    [cancelled] not sent any more
    [expired] not sent: the time in which it may be sent was over
    [failed] could not be sent
    [told] sent
   *[other] not sent
}
why-reason = { $reason ->
    [filed] not reminded: the report is in
    [filedElsewhere] not reminded: the cluster chair has received the paper
    [withLeader] not reminded: the report waits for the leader of the unit
    [returned] not reminded by the usual schedule: the report was just returned
    [promised] not reminded: the unit has promised a day
    [extended] not reminded: the deadline has moved
    [released] not reminded: the unit need not submit this report any more
    [closed] not reminded: the request is closed
    [merged] part of another reminder of the same morning
    [announced] not reminded: everybody was told when the request was opened
    [beforeOpening] not reminded: the request was not open yet
    [superseded] not reminded: the next reminder was due
    [tooOld] not reminded: it was too late
    [toldToday] not reminded: there was a reminder that day already
    [away] not reminded: the person is away
    [unreachable] could not be reminded: nobody can be reached
    [nobody] could not be reminded: there is nobody to tell
   *[other] not reminded
}

# Rehearsal of the reminders
rehearsal-command = rehearse the reminders, sending nothing
rehearsal-chair-only = The rehearsal is for the unit that chairs the cluster.
rehearsal-title = Rehearsal of the reminders until { $until }, as if no unit submitted or answered anything more. Nothing has been sent.
rehearsal-day = { $day }:
rehearsal-line = - { $time }, { $name } ({ $units }): { $slot }; { $channel }, { $cost }
rehearsal-skip = - { $unit }: { $slot }; { $why }
rehearsal-cost = { $cost ->
    [free] free of charge
    [billed] charged as a message
    [template] needs an approved template, charged
   *[none] cannot be sent
}
rehearsal-more = { $count ->
    [1] 1 more line. Send /chaythu with an earlier day, for example “/chaythu 20/11”.
   *[other] { $count } more lines. Send /chaythu with an earlier day, for example “/chaythu 20/11”.
}
rehearsal-total = Messages in all: { $all }. Free: { $free }; charged: { $billed }; by template: { $template }; not possible: { $none }. What Zalo charges is reckoned from when each was last heard of as of now.
rehearsal-choice = See message { $number }: { $name }
rehearsal-button = [{ $label }]
