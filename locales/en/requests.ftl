# Report requests: the chair opens them, tells the units and closes them.

requests-command-open = open a report request
requests-command-close = close a report request
requests-chair-only = Report requests are opened by the unit that chairs the emulation year. According to the data on record, your unit chairs no year.
requests-contract = Opening a report request of { $cluster }, emulation year { $year }.
requests-contract-any = Opening a report request of { $cluster }.
requests-contract-unkept = The system asks one thing after another; at the end there is a summary in which you may change things. Nothing is stored and no unit is told before you choose “Open the report request”.
requests-dropped = The opening of a report request was stopped; none has been opened. Send /modot to begin again when you need to.
requests-leaving = Would you like to stop? If you stop, the answers given are not kept and no report request has been opened.
requests-noted = Recorded: { $line }.
requests-ask-again = These questions no longer fit and must be answered again: { $numbers }.
requests-doubt-question = Your message is a question. Please confirm whether this is to be recorded.

requests-choice-open = Open the report request
requests-choice-leave = Do not open it

requests-part-subject = Kind of report and period
requests-part-origin = Where the indicators come from, and the title
requests-part-time = Time
requests-part-form = Units and indicators

# Kind and period
requests-ask-year = To which emulation year does the report request belong?
requests-cluster-year = { $year }, { $cluster }
requests-year-unread = Please choose an emulation year that your unit chairs.
requests-ask-kind = Which kind of report is it?
requests-kind = { $kind ->
    [year] report on a year
    [sixMonths] report on six months
    [quarter] report on a quarter
   *[adHoc] ad-hoc report
}
requests-kind-unread = The system did not recognise the kind of report. Please choose: a year, six months, a quarter, or ad hoc.
requests-ask-period = Figures of which period?
requests-period-unread = The system did not recognise the period. Please choose one below.
requests-period-other-year = The report request belongs to the emulation year { $year }, so the period must lie in { $year }. Please choose one below.
requests-note-same = Please note: { $report } on the same period is open.

# Origin and title
requests-ask-source = Where do the indicators come from? In the last question you may drop or add some.
requests-choice-copy = As in { $report }
requests-choice-list = The whole list of indicators
requests-source-unread = The system did not recognise a report request. Please choose one below, or send the exact title of an earlier one.
requests-source-several = Several report requests have such a title. Please choose one.
requests-ask-title = What is the title of the report? Please choose the title below or send another one.
requests-title = { $kind ->
    [year] Report on { $period }
    [sixMonths] Report on { $period }
    [quarter] Report on { $period }
   *[adHoc] Ad-hoc report, figures of { $period }
}
requests-title-unread = A title needs at least 8 letters and at most 150 characters. Please send the title again.
requests-section = { $section ->
    [A] A. New countryside, residential areas
    [B] B. Houses, the poor, social security
    [C] C. Great Unity Day, culture
    [D] D. Supervision, social criticism, grassroots democracy
    [E] E. Information, organisation
   *[other] { $section }
}

# Time
requests-ask-span = From which day to which do the figures count? If it is none of these, please send two days, for example “01/01 - 31/5” (day first).
requests-choice-span = From { $from } to { $to }
requests-span-order = The first day ({ $from }) is after the last one ({ $to }). Please send both days again.
requests-span-one-day = The system read one day and takes it for the last one. Please confirm, or send both days.
requests-ask-as-of = Up to which day do cumulative figures count?
requests-as-of-before = The system read { $date }, before the first day of the period ({ $from }). Please send it again.
requests-day-far = The system read { $date }, far from the period. The day must lie between { $from } and { $to }; please send it again.
requests-day-none = The system read no day. Please send day, month and year, for example 31/5/2024.
requests-day-several = The system read several days and does not know which one you mean. Please send it again.
requests-day-lunar = The system read a day of the lunar calendar. Please send the solar one.
requests-day-impossible = There is no day or time “{ $read }”. Please send it again.
requests-before-which = “Before” may include the day or not. Please choose one.
requests-confirm-day = Please confirm what the system read.
requests-ask-opens = From when are reports taken? Please choose below, or send a day and a time, for example “8h 20/5” (day first).
requests-choice-now = At once, when confirmed
requests-opens-past = The system read { $moment }, which has passed. Please send it again, or choose to open at once.
requests-opens-unread = The system needs one moment of opening. Please send a day and a time, or choose to open at once.
requests-ask-due = When are the reports due? Please send a time and a day, for example “17h 15/11” (day first).
requests-due-no-day = The system read a time but no day. Please send both.
requests-due-which-hour = You gave no time. Until which time of that day?
requests-due-past = The deadline { $due } has passed. Please send another one.
requests-due-early = The deadline { $due } is not after the opening. Please send another one, or change the opening.
requests-moment-far = The system read { $moment }, more than a year away. Please send it again with the year.
requests-note-early = Please note: the deadline is before the day up to which cumulative figures count.
requests-ask-shift = { $day } is a day off ({ $why }). What becomes of the deadline?
requests-day-off-weekend = weekend
requests-day-off-named = { $name }
requests-choice-shift = { $shift ->
    [next] Later, on { $day }
    [previous] Earlier, on { $day }
   *[none] Keep { $day }
}
requests-shift-unread = Please choose one of the three ways below.

# Units
requests-ask-units = Which units must report? The members in this period: { $names }. To leave some out, please send for example “trừ tỉnh Hòa Bình” (all but Hòa Bình).
requests-choice-all-units = All { $count } units
requests-choice-all-but = All but { $names }
requests-choice-only = Only { $names }
requests-units-which = Are these units to be left out, or the only ones?
requests-units-none = At least one unit must report. Please send it again.
requests-units-unread = The system did not recognise members in this period. Please send the name of a province, for example “trừ tỉnh Hòa Bình” (all but Hòa Bình), or choose all.

# Indicators
requests-ask-indicators = The indicators of the report:
requests-form-section = { $title }
requests-form-line = { $number }. { $indicator }
requests-form-retired = Left out because no longer in use in this period: { $names }.
requests-form-how = Keep them, or send for example “bỏ 3, 7” (drop 3 and 7) or “thêm số mô hình tự quản” (add the self-governing models); both may stand in one message.
requests-choice-keep = { $count ->
    [one] Take the { $count } indicator
   *[other] Take all { $count } indicators
}
requests-form-unread = The system did not understand what is to be dropped or added. Please send for example “bỏ 3, 7” (drop 3 and 7) or “thêm số mô hình tự quản” (add the self-governing models).
requests-form-no-number = There is no indicator { $number }; they are numbered from 1 to { $count }.
requests-form-not-there = There is no indicator “{ $words }” in this report. Please send the number of the one to be dropped.
requests-form-there = The indicator “{ $words }” is in this report already.
requests-form-gone = The indicator “{ $words }” is not in use in this period, so it cannot be added.
requests-form-unknown = The list has no indicator “{ $words }”. Please send another name of it.
requests-form-which = “{ $words }” may be any of several indicators. Please choose the one to be added.
requests-form-empty = A report needs at least one indicator. Please keep one or add one.
requests-form-too-much = There are too many changes. Please choose a nearer origin of the indicators and go on from there.

# Lines of the summary
requests-line-open = { $question ->
    [year] emulation year
    [kind] kind of report
    [period] period
    [source] origin of the indicators
    [title] title
    [span] days of the figures
    [asOf] as-of date
    [opens] opening
    [due] deadline
    [shift] when the deadline is a day off
    [units] units that report
   *[indicators] indicators
}: open
requests-line-year = emulation year: { $year }
requests-line-kind = kind of report: { $kind }
requests-line-period = period: { $period }
requests-line-copy = origin of the indicators: as in { $report }
requests-line-list = origin of the indicators: the whole list
requests-line-title = title: { $title }
requests-line-span = days of the figures: from { $from } to { $to }
requests-line-as-of = as-of date: the end of { $date }
requests-line-now = opening: at once, when confirmed
requests-line-opens = opening: { $moment }
requests-line-due = deadline: before { $due }
requests-line-shift = { $shift ->
    [next] the deadline is a day off, so it moves to the next working day: before { $due }
    [previous] the deadline is a day off, so it moves to the working day before: before { $due }
   *[none] the deadline stays on a day off: before { $due }
}
requests-line-units = units that report: all { $count } members
requests-line-units-but = units that report: { $count } of the members, without { $names }
requests-line-form = indicators: { $count }, all of the origin
requests-line-form-without = indicators: { $count }; dropped: { $dropped }
requests-line-form-with = indicators: { $count }; added: { $added }
requests-line-form-both = indicators: { $count }; dropped: { $dropped }; added: { $added }

# After the opening
requests-opened = { $report } is open.
requests-opened-later = { $report } is recorded; reports are taken from { $opens }.
requests-told = Message sent to the officers and leaders ({ $people }) of the units that must report ({ $units }).
requests-told-later = The message to the officers and leaders ({ $people }) of the units that must report ({ $units }) will be sent at { $opens }.
requests-unreached = Nobody can be reached through the system in: { $units }. Please tell them in another way.
requests-choice-start = Start the report
requests-notice-to = To: the Standing Board of { $committee }.
requests-notice = The chair of the cluster ({ $chair }) kindly asks your unit for { $report }.
requests-notice-period = Period: { $period }, from { $from } to { $to }; cumulative figures up to the end of { $asOf }.
requests-notice-due = Deadline: before { $due }.
requests-notice-moved = { $shift ->
    [next] { $day } is a day off ({ $why }), so the deadline moves to the next working day.
    [previous] { $day } is a day off ({ $why }), so the deadline moves to the working day before.
   *[none] { $day } is a day off ({ $why }); the deadline stays.
}
requests-notice-size = Indicators: { $questions }, in sections: { $sections }. You may send the figures right here. Thank you.

# Closing
requests-close-none = Your unit is not in charge of any open report request.
requests-close-which = Which report request would you like to close?
requests-close-ask = Close { $report } (deadline: { $due })? After that no more reports are taken; drafts stay as they are.
requests-close-filed = Filed: { $filed } of { $all } units.
requests-choice-close = Close the report request
requests-choice-keep-open = Do not close it yet
requests-closed = { $report } is closed; no more reports are taken.
requests-closed-notice = { $report } is closed; the system takes no more reports for it.
requests-closed-filed = The report of your unit is on record, code { $code }. Thank you.
requests-closed-not-filed = { $state ->
    [returned] The report of your unit was returned and has not been handed in again; what is being written is kept.
   *[none] The system has no report of your unit on record; a draft, if there is one, is kept.
} Should something have to be added, please contact the chair's contact person.
requests-closed-already = { $report } was closed before.
requests-left-open = { $report } stays open.
requests-close-chair-only = Only the unit that chairs the emulation year may close this report request.
