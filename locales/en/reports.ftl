# Reports: filed in conversation, approved, returned, the deadline extended.

reports-committee = the Front committee of { $unit }
reports-moment = { $time }, { $date }
reports-person-gone = an officer whose details have been deleted
reports-on-time = on time
reports-late = days late: { $days }

# Questions for figures
reports-question-on = { $cumulative ->
    [yes] { $indicator }, cumulative up to { $date } ({ $unit })?
   *[no] { $indicator }, as at { $date } ({ $unit })?
}
reports-question-between = { $indicator }, from { $from } to { $to } ({ $unit })?
reports-last = Last period ({ $period }): { $figure }.
reports-questioned = To be checked again: { $reason }
# Numbers are read as they are written in Vietnamese.
reports-example = { $kind ->
    [money] Example: “8 tỷ 50 triệu” (8 billion 50 million), or 8.050.000.000.
    [decimal] Example: 98,5 (a comma before the decimals).
   *[count] Example: 1.250 (a full stop between the thousands).
}
reports-same = As in the last period ({ $figure })
reports-noted = Recorded { $indicator }: { $figure }.
reports-absence = { $absence ->
    [notApplicable] not applicable
   *[notReported] no figure yet (not counted as 0)
}
# Written into the file in Vietnamese only, as the system reads it back.
reports-typed-absence = { $absence ->
    [notApplicable] not applicable
   *[notReported] no figure yet
}
reports-qualified = { $qualifier } { $figure }

# Reading numbers
reports-doubt = { $why ->
    [english-comma] The comma in this number may separate thousands or decimals. Please confirm the figure to be recorded.
    [english-style] This number is written in the English style. Please confirm the figure to be recorded.
    [three-decimals] This number can be understood in two ways, 1,000 times apart. Please choose the figure to be recorded.
    [not-whole] This indicator takes a whole number. Please confirm the figure to be recorded.
    [small-money] This amount is less than 1 million dong. Please confirm it, or write “triệu” (million) or “tỷ” (billion).
    [other-unit] The unit of measure you wrote differs from that of the indicator. Please confirm the figure to be recorded.
    [slang] Please confirm the figure to be recorded, in its formal notation.
    [colloquial] This number in words can be understood in more than one way. Please confirm the figure to be recorded.
    [regional-area] The system converts the northern “sào” and “mẫu” into square metres. Please confirm the figure to be recorded.
    [negative] Figures cannot be negative. Please confirm the figure to be recorded.
    [phone] This number looks like a telephone number. Please confirm that it is a figure.
    [maybe-date] This number may be a date. Please confirm the figure to be recorded.
    [part-over-whole] The system read two numbers. Please choose the figure to be recorded.
    [bare-no] “Không” may mean 0 or that there is no figure yet. Please choose one.
    [not-yet] “Chưa có” may mean 0 or that there is no figure yet. Please choose one.
   *[other-words] The message contains more than the figure. Please confirm the figure to be recorded.
}
reports-doubt-unit = You wrote “{ $typed }”, but this indicator is measured in { $unit }. Please confirm the figure to be recorded.
reports-doubt-change = You gave an increase or decrease since the last period ({ $last }). The figure for this period is calculated as below; please confirm it.
reports-doubt-same-stock = The last period was { $last }. Please confirm that the cumulative figure has not changed.
reports-doubt-same-flow = The last period was { $last }. This is a figure for the period only, which is seldom the same as in the last period; please confirm it.
reports-doubt-question = Your message is a question. Please confirm whether this figure is to be recorded.
reports-unread = { $why ->
    [empty] The system received no number. Please send one number again.
    [too-long] The message is too long for one answer. Please send only the figure for this question.
    [vague] The system needs an exact number. Please send the number again, or send “Skip” if there is no figure yet.
    [negated] Please send the correct number.
    [date] The system read a date, not a figure. Please send the figure for this question again.
    [several] The system read several numbers and cannot tell which one answers this question. Please send one number only.
    [grouping] The full stops and commas in the number are unclear. Please send it again, for example 1.250 or 1250.
    [range] The system needs one number, not a range. Please send the figure for this question.
    [pair] Please send the percentage, for example 98,5.
    [change] The system needs the figure for the whole period, not an increase or decrease. Please send the figure for this whole period.
    [noLast] The system has no figure for the last period on this indicator. Please send the figure for this period.
    [notWhole] This indicator takes a whole number, without decimals. Please send a whole number again.
    [tooLarge] This number is larger than the system can keep. Please check it and send the figure again.
    [tooFine] This number has too many decimals. Please send it again with no more than two decimals.
   *[no-number] The system could not read a number in the message. Please send the number again, for example 1.250.
}

# Report requests
reports-none-open = There is currently no open report request on the system.
reports-none-open-for = There is currently no open report request for { $committee }.
reports-none-open-deadline = The system has no deadline or closing date on record: no report request is open now.
reports-none-open-template = The system has no form for figures: no report request is open now for { $committee }.
reports-none-open-extension = No report request is open now for { $committee }, so there is no deadline to put off. The cluster chair decides on later deadlines.
reports-no-unit-template = Forms for figures are sent to officers of the cluster’s member units. The system has no unit on record for you.
reports-no-unit-extension = Officers of the cluster’s member units may ask for more time; the cluster chair decides. The system has no unit on record for you.
reports-opens-later = { $report } is open for reports from { $opens }.
reports-no-unit = Submitting and following reports is for officers of the member units of the cluster. The system has no record of your unit yet.
reports-deadline = { $report }: to be sent by { $due }.
reports-deadline-own = This is your unit’s own deadline, as extended with the agreement of the cluster chair.
reports-as-of = Figures are as at the end of { $date }.
reports-send-to = Recipient: the cluster chair, { $chair }; to give the figures here, send “/baocao”.

# Progress
reports-status-title = { $report }:
reports-status-none = Not started. Due: { $due }.
reports-status-draft = Draft: { $answered } of { $all } questions answered, not yet submitted.
reports-held-by = The draft has been held by { $name } since { $since }.
reports-status-with-leader = { $answered } of { $all } questions answered; awaiting approval by the leader of the unit before it is sent to the cluster.
reports-status-returned = { $count ->
    [0] The report is open again and must be sent again.
   *[other] Figures to be checked again: { $count }; the report must be sent again.
}
reports-status-handed-in = { $state ->
    [approved] Approved. Received at { $at } ({ $lateness }), code { $code }, submission no. { $version }.
   *[submitted] Submitted, awaiting approval by the cluster chair. Received at { $at } ({ $lateness }), code { $code }, submission no. { $version }.
}

# Submitting a report
reports-choose = Please choose a report request.
reports-contract = { $report } of { $committee }.
reports-contract-size = Reporting period: { $period }. Questions: { $questions }; parts: { $sections }. Each question asks for one figure.
reports-due = Due: { $due }.
reports-contract-words = You may stop and continue at any time; the figures are stored after each question. Three words always work: “Back”, “Skip”, “Later”. You may also paste a passage of a report, or send an Excel file made from the template.
reports-resumed = { $report } of { $committee }: you are continuing the draft.
reports-reopened = { $report } of { $committee } has been submitted (submission { $version }). Please change what has to be changed and submit again; the version submitted is kept.
reports-form-changed = The report form has changed since the last time; answers that still fit are kept, unanswered questions: { $open }.
reports-outside = No longer in the form: { $line }
reports-unsent = Of the figures below, changes not submitted yet: { $count }.
reports-taken-from = You have taken over the draft of { $report } of { $committee }; the figures already recorded are kept.
reports-goes-on-elsewhere = { $report } is being continued on another channel; the conversation about it here has ended and the figures are stored.
reports-goes-on-with = { $name } has taken over the draft of { $report }; the figures you recorded are kept.
reports-held = { $report } of { $committee }: there is a draft, held by { $name } since { $since }.
reports-now-held = The draft is now held by { $name }, since { $since }; what you have just sent was not stored. If you need to take it over, send “/baocao”.
reports-open-elsewhere = You have this draft open on another channel; what you have just sent was not stored.
reports-changed-elsewhere = The draft was changed elsewhere, so what you have just sent was not stored. The current question:
reports-question-closed = This question is no longer open in the conversation; nothing has been changed.
reports-gone = This draft can no longer be opened here. To begin again, send “/baocao”.
reports-locked = { $lock ->
    [approved] { $report } has been approved by the cluster chair and is locked. If a correction is needed, please ask the cluster chair to reopen it.
    [withLeader] { $report } is awaiting approval by the leader of the unit and cannot be edited yet.
    [pastDue] { $report } has been submitted and the time for editing it has passed ({ $due }). If it must be edited, please ask the cluster chair to return it.
   *[closed] { $report } has been closed and takes no more figures.
}
reports-left = The draft has been stored. To continue it, send “/baocao”.
reports-discarded = The draft has been discarded; figures that were not submitted are no longer stored. To begin again, send “/baocao”.
reports-discarded-to-version = The changes that were not submitted have been discarded; the report is again as last submitted.
reports-waiting = You still have a draft of { $report }: { $answered } of { $all } questions answered.
reports-not-yet = The report cannot be sent yet, as the following figures do not agree:
reports-way-edit = Edit { $indicator }
reports-help-asked = Your request for help has been passed to the secretary of the cluster chair, who will contact you. The current question:
reports-help-notice = { $name } ({ $committee }) asks for help with { $report }, at the indicator: { $indicator }.

# Several figures in one message
reports-several-found = Figures read in your message: { $count }. Please confirm each of them; a figure not confirmed is not stored.
reports-several-none = The system could not match any number in the message to an indicator of the report; nothing has been stored.
reports-several-unclear = The figure for { $indicator } is unclear: “{ $quote }”.
reports-several-others = Numbers whose indicator is unclear (not stored):
reports-several-unmatched = - { $number }: “{ $quote }”
reports-several-open = Questions the system could not record at once: { $count }; please see each of them below.

# Files
reports-template = Figures form for { $report }. Please fill in the column “Figure” and send the file back here; the system checks every row before recording it.
reports-sheet-read = The file { $name } is valid. Figures: { $values }; rows without a figure: { $none }. Nothing has been recorded yet; please confirm.
reports-sheet-stored = Rows recorded in the draft from the file: { $count }.
reports-sheet-dropped = The figures in the file were not recorded; the draft is unchanged.
reports-sheet-empty = No cell of the column “Figure” is filled in in the file { $name }.
reports-sheet-refused = No figure was recorded from the file { $name }; places to be corrected ({ $count }):
reports-sheet-unfit = The file { $name } cannot be used; nothing was stored. { $because }
reports-sheet-row = Row { $row }: { $because }
reports-sheet-more = … and { $count } more.
reports-sheet-again = Please correct the file and send the whole file again.
reports-sheet-note = { $finding } If the figure is right, please give the reason in the column for notes.
reports-file = Attached document: { $name }.
reports-files = Papers attached to { $report } of { $committee }:
reports-files-none = No paper is attached to this report.
reports-file-kept = The document { $name } has been received and attached to the report.
reports-file-known = The document { $name } is already attached to the report.
reports-file-many = The report already has { $count } attached files, the most it can have.
reports-file-kind = The system accepts only PDF files or photographs of documents (JPG, PNG) as evidence, and Excel files (.xlsx) made from the template; the file { $name } was not stored.
reports-file-failed = { $failure ->
    [tooLarge] The file is larger than 10 MB and was not accepted. Please send a smaller file.
    [gone] The system can no longer download this file. Please send it again.
   *[unavailable] The system could not download the file. Please send it again after a few minutes.
}
reports-file-first = The file was not stored: please open the report first, then send the file again.

# Submission and receipt
reports-receipt = Received: { $report } of { $committee }.
reports-receipt-code = Receipt code: { $code }; submission no. { $version }; received at { $at }.
reports-receipt-period = Reporting period: { $period }; { $lateness }.
reports-receipt-all = All figures are there: { $values }.
reports-receipt-counts = Figures: { $values }; indicators without a figure: { $none }.
reports-receipt-until = Officers of the unit may edit it until { $due }, unless the cluster chair approves it before then.
reports-receipt-locked = The deadline has passed and the report is locked; if it must be edited, please ask the cluster chair to return it.
reports-received = { $committee } has submitted { $report }, submission no. { $version } ({ $lateness }). Please review and approve it.
reports-sent-to-leader = The report has been passed to the leader of the unit for approval; once it is approved, the system will send it to the cluster chair and inform you.
reports-no-leader = The unit requires its leader’s approval before sending, but the system has no record of a leader of the unit yet. The report was not sent; the draft is unchanged.
reports-sign-asked = The figures of { $report } of { $committee } are complete. Please review and approve it before it is sent to the cluster chair.
reports-signed-notice = The leader of the unit has given approval; { $report } of { $committee } has been sent to the cluster chair. Receipt code: { $code }.
reports-sign-incomplete = The report form was changed after the report came to you; unanswered questions: { $open }. The report cannot be sent yet. Please send it back to be completed.
reports-taken-back = The report has been taken back and is a draft again. To edit it, send “/baocao”.
reports-sign-off-leader-only = The step of approval by the leader is turned on or off by the leader of the unit.
reports-sign-off-state = { $state ->
    [on] Reports of { $committee } currently need the approval of the leader of the unit before they are sent to the cluster chair.
   *[off] Reports of { $committee } are currently sent directly to the cluster chair, without the step of approval by the leader.
}
reports-sign-off-set = { $state ->
    [on] From now on, reports of the unit need the approval of its leader before they are sent to the cluster chair.
   *[off] From now on, reports of the unit are sent directly to the cluster chair.
}

# Viewing, approving, returning
reports-see-title = { $report } of { $committee }
reports-section = { $title }:
reports-numbered = { $number }. { $line }
reports-line = { $indicator }: { $figure }
reports-line-open = { $indicator }: not answered yet
reports-line-none = { $absence ->
    [notApplicable] { $indicator }: not applicable
   *[notReported] { $indicator }: no figure yet
}
reports-line-none-because = { $absence ->
    [notApplicable] { $indicator }: not applicable ({ $reason })
   *[notReported] { $indicator }: no figure yet ({ $reason })
}
reports-line-unusual = { $indicator }: { $figure } (unusual; reason: { $reason })
reports-line-changed = { $indicator }: { $figure } ({ $period }: { $before })
reports-changes = Changed since submission { $version }:
reports-changes-none = No figure has changed since submission { $version }.
reports-change = { $number }. { $indicator }: { $before } → { $after }
reports-unanswered = not answered
reports-questioned-some = Figures to be checked again: { $count }.
reports-on-behalf = The figures were entered by { $name } on behalf of the unit, as given by telephone by { $phone }; the unit has not confirmed them yet.
reports-on-behalf-confirmed = The figures were entered by { $name } on behalf of the unit, as given by telephone by { $phone }; the unit confirmed them at { $at }.
reports-not-yours = This report is outside your remit, or no longer exists.
reports-review-chair-only = Reports are reviewed and approved by the cluster chair for the year of the report.
reports-review-moved-on = The report has changed since this choice was sent; nothing has been done. Please view the report again.
reports-review-not-own = A report may not be approved by the person who submitted it or entered it on behalf of the unit; please ask another officer of the cluster chair to approve it.
reports-review-none = There are currently no reports awaiting approval.
reports-review-list = Reports awaiting approval; please choose one to view.
reports-approved = { $report } of { $committee } has been approved; its figures are used in answers from now on.
reports-approved-notice = { $report } of { $committee } (code { $code }) has been approved by the cluster chair. Thank you.
reports-return-ask = Returning { $report } (code { $code }): please state the questions to be checked again and the reasons.
reports-return-example = Example: “7, 9: do not match the inspection record”. One reason per line; if the whole report is to be checked again, please write only the reason.
reports-return-no-question = There is no question { $number }; the questions are numbered from 1 to { $count }. Please send it again.
reports-return-reason = A reason is needed so that the unit knows what to check again. Please send both the numbers of the questions and the reason.
reports-return-confirm = Is the report of { $committee } to be returned with the following content?
reports-return-line = { $number }. { $indicator }: { $reason }
reports-return-whole = The whole report: { $reason }
reports-return-cancelled = Stopped; the report is unchanged.
reports-returned = { $report } has been returned to { $committee } with the reasons.
reports-returned-notice = { $by ->
    [leader] The leader of the unit asks for { $report } of { $committee } to be checked again ({ $name }):
   *[chair] The cluster chair asks for { $report } of { $committee } to be checked again ({ $name }):
}
reports-source = { $report } of { $committee }, code { $code }, submission no. { $version }
reports-note-on-behalf = { $state ->
    [confirmed] entered on the unit’s behalf, confirmed by the unit
   *[unconfirmed] entered on the unit’s behalf, not confirmed by the unit
}
reports-source-on-behalf = { $report } of { $committee }, code { $code }, submission no. { $version } (entered by the cluster chair on behalf of the unit, not yet confirmed by the unit)

# Entering figures on behalf of a unit
reports-behalf-chair-only = Figures are entered on behalf of a unit by the cluster chair for the year of the report, while a report request is open.
reports-behalf-none = { $report }: every unit has begun its report; there is no unit on whose behalf figures need to be entered.
reports-behalf-unit = { $report }, entry on behalf of a unit: please choose the unit.
reports-behalf-begun = { $committee } already has figures of its own, so none can be entered on its behalf.
reports-behalf-who = Entry on behalf of { $committee }: who is giving the figures by telephone? Please send the full name and position.
reports-behalf-cancelled = Stopped; nothing has been entered on behalf of the unit.
reports-behalf-notice = { $name } (cluster chair) has entered { $report } on behalf of { $committee }, as given by telephone by { $phone }. Please review and confirm it.
reports-confirmed = The confirmation of the unit has been recorded. Thank you.
reports-confirmed-notice = { $committee } has confirmed the figures of { $report } entered on its behalf.

# Extending the deadline
reports-extension-filed = { $report } of the unit has been submitted; no extension is needed.
reports-extension-waiting = Your unit’s request for an extension to { $due } is awaiting the decision of the cluster chair.
reports-extension-day = { $report }: the current deadline is { $due }. To which date would you like it extended?
reports-extension-reason = Extension requested to { $due }. Please give the reason.
reports-extension-no-day = The system could not read a date. Please send it again, for example “thứ Sáu tuần sau” (Friday of next week) or “20/11”.
reports-extension-too-early = The date requested must be after the current deadline ({ $due }).
reports-extension-dropped = Stopped; the deadline is unchanged.
reports-extension-asked = The request for an extension to { $due } has been sent to the cluster chair. The current deadline stands until the cluster chair agrees.
reports-extension-notice = { $committee } requests an extension of the deadline for { $report } to { $due }. Reason: { $reason }
reports-extension-decided = This request has already been decided, or no longer exists.
reports-extension-granted = Agreed: { $committee } may send { $report } by { $due }.
reports-extension-refused = { $committee } has been informed that the deadline for { $report } is not extended.
reports-extension-granted-notice = The cluster chair has agreed that { $committee } may send { $report } by { $due }.
reports-extension-refused-notice = The cluster chair has not agreed to extend the deadline of { $committee } for { $report } to { $due }; the deadline is unchanged.

# Choices
reports-choice-open = Open { $report }
reports-choice-submit = Submit the report
reports-choice-value = { $figure }
reports-choice-take-over = Take over the draft
reports-choice-continue = Continue
reports-choice-continue-here = Continue here
reports-choice-see = View the report
reports-choice-files = Attached files
reports-choice-edit = Edit the figures
reports-choice-fix = Edit these figures
reports-choice-sign = Approve and send to the cluster chair
reports-choice-take-back = Take back to edit
reports-choice-approve = Approve
reports-choice-return = Return
reports-choice-reopen = Reopen for correction
reports-choice-return-now = Return with this reason
reports-choice-cancel = Cancel
reports-choice-confirm = The figures are correct
reports-choice-report = { $unit }: { $report }
reports-choice-grant = Agree to the extension
reports-choice-refuse = Do not agree
reports-choice-store-sheet = Record in the draft
reports-choice-drop-sheet = Do not record
reports-choice-sign-on = Turn on approval by the leader
reports-choice-sign-off = Turn off approval by the leader

# Commands
reports-command-start = submit the report of the unit
reports-command-status = progress of the unit’s report
reports-command-deadline = deadline of the report
reports-command-template = Excel form for the report
reports-command-review = reports awaiting approval
reports-command-behalf = enter figures given by telephone
reports-command-sign-off = approval by the leader before sending
