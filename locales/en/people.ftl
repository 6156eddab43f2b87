# People: invited, enrolled, the consent to the use of data, accounts, seats, personal data.

people-command-enrol = enrol with the code or link of an invitation
people-command-data = see, correct or delete your data
people-command-accounts = where you are written to
people-command-add-account = add a messenger
people-command-invite = invite an officer
people-command-staff = the people of a unit
people-command-requests = requests about personal data to be dealt with

people-role = { $role ->
    [officer] officer in charge
    [leader] leader of the unit
    [observer] observer
   *[admin] administrator
}
people-seat = { $role }, { $committee }
people-no-seat = holding no seat
people-operator = the administrator of the system
people-unnamed = no name given
people-channel = { $channel ->
    [telegram] Telegram
    [zalo] Zalo
    [practice] the practice page
    [terminal] the terminal
   *[other] { $channel }
}
people-account = { $channel } •••{ $end }
people-cancelled = Stopped; nothing has been changed.
people-kept = Left as it is; nothing has been changed.
people-practice = You are using a made-up officer for practice; no real personal data is stored, so there is nothing to correct or delete.
people-name-unread = The system could not read a full name in your last message.
people-name-question = Please give your full name.

# Inviting
people-invite-not-allowed = Invitations are given by the leader of a unit to its officers, or by the secretariat of this year's chair to the member units. Please contact the leader of your unit or the officer in charge at the chair.
people-invite-unit = For which unit would you like to invite somebody?
people-unit-unread = The system could not tell which unit you mean.
people-unit-name-it = Please send the command with the name of the unit, for example: { $command } { $unit }
people-invite-role = In which role?
people-invite-name = What is the full name of the person invited ({ $seat })? With the right name the person will recognise the invitation.
people-invite-text = You are kindly invited to join the emulation cluster assistant as { $seat }.
people-invite-text-named = { $name }, you are kindly invited to join the emulation cluster assistant as { $seat }.
people-way-telegram = Telegram: { $link }
people-way-zalo = Zalo: open { $page } and write: /dangky { $link }
people-way-anywhere = Write to the emulation cluster assistant: /dangky { $link }
people-way-code = Or write the code { $code } to the emulation cluster assistant; it is valid until { $until }.
people-invite-given = Please forward the message above to the person invited only, never to a group. The link can be used once, until the end of { $date }; neither link nor code is stored, so they cannot be shown again.
people-invitations = Your invitations that are waiting:
people-invitation-line = { $number }. { $name }, { $seat }, until the end of { $date }
people-invitations-none = None of your invitations is waiting.
people-invitation-revoked = The invitation has been withdrawn; its link and code no longer work.
people-invitation-over = { $fault ->
    [used] This invitation has been used. If you have not been able to enrol, please ask for a new one.
    [revoked] This invitation has been withdrawn. Please contact the person who invited you.
   *[expired] This invitation has expired. Please ask for a new one.
}

# Enrolling
people-enrol-how = Enrolment takes place in a private conversation with the emulation cluster assistant, with the link or code sent by the leader of your unit or the officer in charge at the chair.
people-enrolled-already = You are enrolled. Write /themkenh to add a messenger, /taikhoan to see those in use.
people-code-question = Please write the code of 8 characters (XXXX-XXXX) or paste the invitation link.
people-code-shape = A code has 8 letters and digits, as XXXX-XXXX, without marks. Please switch off the Vietnamese keyboard and write the code again.
people-code-wrong = The code is wrong or has expired. Please check it (tries left: { $left }), or ask for a new code.
people-code-locked = Too many wrong codes; this conversation accepts no code until { $until }. An invitation link can still be used.
people-link-unknown = This invitation link is not right. Please check it, or ask for a new invitation.
people-linked-already = This messenger is linked already. Please open the invitation on the one to be added.
people-chat-taken = This messenger belongs to somebody else, so the invitation cannot be used here. Please open it on an account of your own.
people-joining = You have been invited to join the emulation cluster assistant.
people-joining-account = Add this messenger to the account that is enrolled:
people-joining-name = Person invited: { $name }.
people-joining-seat = Role: { $seat }.
people-joining-by = Invited by: { $name }.
people-joining-over = The invitation is no longer valid. Please ask for a new one.
people-not-me-noted = Noted. The invitation has been cancelled and whoever gave it has been told; nothing about you has been stored.
people-welcome = Enrolled: { $seat }.
people-welcome-next = Write /trogiup for the guide, “gửi số liệu” to file a report, “dữ liệu của tôi” to see what is stored about you.
people-welcome-accounts = The messengers linked before have been told about this new one.
people-accepted-notice = { $name } has accepted the invitation: { $seat }.
people-refused-notice = The person invited ({ $seat }) did not agree to the notice on personal data and has not joined.
people-alarm-used-again = Warning: an invitation that was used ({ $name }, { $seat }) has just been opened again from another account; the system refused. If the person invited has not enrolled, please check /nhansu and give a new invitation.
people-alarm-not-me = The invitation ({ $name }, { $seat }) reached the wrong person and has been cancelled. Please give a new one to the right person.

# The notice on personal data (Law 91/2025/QH15)
people-notice-title = Notice on the use of personal data (Law on Personal Data Protection No. 91/2025/QH15)
people-notice-controller = Controller: { $cluster }, through the unit that chairs it in the year.
people-notice-data = Data: name, role, unit, telephone number at work (if there is one), the messenger accounts you use with the system, your messages and what you do in the system. The system does not ask for date of birth, identity papers, religion or party membership.
people-notice-purpose = Purpose: to receive the reports of your unit, to remind of deadlines, to send the announcements of the cluster, and to know who sent which figures; the telephone number at work is for the cluster's contacts to reach you, and for messages through Zalo when nothing else reaches you.
people-notice-readers = Who may see it: the leader of your unit, the secretariat of the chair, the administrator; each reading is recorded.
people-notice-carriers = Messages travel through Zalo or Telegram, run by others; the servers of Telegram are abroad.
people-notice-keeping = How long: while you hold your seat, or until you ask for deletion; the figures and reports of your unit are then kept without your name.
people-notice-rights = Your rights: to see, correct, withdraw consent, delete, complain; write “dữ liệu của tôi” at any time.
people-notice-refusal = If you do not agree you may still ask for the public information of the cluster.
people-notice-question = Do you agree to this use of your data?
people-notice-exactly = Please choose, or write exactly “I agree” or “I do not agree”.
people-refused = It has been noted that you do not agree; nothing else is stored. You may still ask for the public information of the cluster.
people-agreed-anew = It has been noted that you agree. Your roles and messengers are in force again.

# Messengers
people-accounts = Your messengers:
people-account-line = - { $account }, linked on { $date }{ $state ->
    [preferred] , preferred
    [blocked] , cannot be reached
   *[active] {""}
}
people-accounts-how = The system writes to the preferred one; if that cannot be reached, to the one linked last. Write /themkenh to add one.
people-accounts-none = None of your messengers is stored.
people-preferred = Preferred from now on: { $account }.
people-account-only = This is your only messenger, so it cannot be removed. Write /themkenh to add another first, or “xóa dữ liệu của tôi” to delete everything.
people-account-too-new = This messenger has just been linked. To be safe, this can be done here after 24 hours, or at once on an older one.
people-account-removed = { $account } has been removed.
people-account-removed-here = This messenger has been removed from the system at the request of its owner.
people-add-account = To add a messenger, open the link or write the code below on the one to be added.
people-add-account-care = Link and code are for you alone and can be used once; please do not pass them on.
people-account-added = The messenger { $account } has just been added to your account. If it was not you, please press the button below within 24 hours.
people-undone = { $account } has been removed. The officer in charge at the chair has been told to look into it.
people-undo-late = More than 24 hours have passed. Please remove that messenger in /taikhoan, or tell the leader of your unit.
people-alarm-undone = Warning: { $name } says that { $account } is not theirs; it has been removed. Please contact them directly.

# People of a unit
people-staff-not-allowed = The list of people is for the leader of the unit and the secretariat of this year's chair.
people-staff-unit = The people of which unit would you like to see?
people-staff = People of { $committee } in the system:
people-staff-none = { $committee } has nobody in the system yet.
people-staff-line = { $number }. { $name }, { $role }, { $since }; reached by: { $reach }
people-since = from { $from }
people-since-until = from { $from } to the end of { $to }
people-until = to the end of { $to }
people-always = without dates
people-reach-none = not linked yet
people-reach-blocked = cannot be reached
people-reach-unwilling = consent withdrawn
people-leaving = From which day does { $name } no longer hold the seat? Reports and drafts belong to the unit and stay.
people-seat-ended = { $name } no longer holds the seat { $seat } from { $date }. The reports and drafts of the unit stay; from that day a colleague can take them over at once.
people-seat-ended-notice = Your seat, { $seat }, ends from { $date }. Thank you for your work. Write “dữ liệu của tôi” to see or delete your data.
people-account-ended = { $account } of { $name } has been removed. The seat stays; you may invite again to link a new account.
people-hand-over = When an officer moves or retires, the leader of the unit (or the officer in charge at the chair) ends the seat in /nhansu and invites a substitute; reports, drafts and history belong to the unit, so no account is handed over. You may write “xóa dữ liệu của tôi” to delete your personal data.

# Personal data
people-privacy-nobody = The system stores no personal data about you beyond the number of this conversation and the messages in it; no telephone number. Officers who are enrolled write “dữ liệu của tôi” to see, correct, withdraw consent or delete.
people-data-title = What the system stores about you:
people-data-name = Name: { $name }
people-data-phone = Telephone at work: { $phone }
people-data-no-phone = Telephone at work: none
people-data-seat = Seat: { $seat } ({ $since })
people-data-account = Messenger: { $channel }, number { $chat }, linked on { $date }
people-data-consent = Notice on personal data (version { $notice }): { $answer }, { $at }, by { $channel }
people-consent-answer = { $answer ->
    [agreed] agreed
    [refused] not agreed
   *[withdrawn] consent withdrawn
}
people-data-request = Request to { $kind }, { $at }: { $state }{ $detail }
people-request-kind = { $kind ->
    [see] see the data
    [correct] correct the data
    [withdraw] withdraw consent
   *[erase] delete the data
}
people-request-done = done, { $at }
people-request-open = under way, due { $by }
people-request-detail = {" "}(“{ $detail }”)
people-data-messages = Messages received from you: { $received }; messages sent to you: { $sent }.
people-data-answers = Answers with figures given to you: { $answers } (so that you hear of it when a figure is corrected).
people-data-announcements = Announcements of the chair for you: { $announcements }, with the moments you acknowledged them.
people-data-acts = What you have done: { $steps } steps in reports of your unit, { $entries } entries in the record, { $invitations } invitations.
people-data-reminders = About reminders: rows in the log: { $reminders }; days promised: { $promises }; papers told of: { $papers }; times away: { $away }; roll-calls: { $rollCalls }.
people-data-not-kept = The system stores no date of birth or identity papers of yours.
people-correct = Name stored: { $name }.
people-correct-seat = Seat stored: { $seat }.
people-phone-question = Please write your telephone number at work, for instance 0912 345 678. It is for the cluster's contacts to reach you, and for messages through Zalo when nothing else reaches you.
people-phone-unread = The system could not read a telephone number. A mobile number has 10 digits, a landline 11, beginning with 0.
people-phone-changed = Your telephone at work is stored: { $phone }.
people-phone-removed = Your telephone at work has been deleted.
people-renamed = The name has been corrected to { $name }.
people-wrong-question = Please say what is wrong and how it should read.
people-wrong-noted = Your request has been passed on to the officer in charge at the chair. Answer by { $answer }; done by { $finish }.
people-wrong-notice = { $name } asks for a correction: “{ $detail }”. Answer by { $answer }; done by { $finish }.
people-withdraw = If you withdraw your consent the system stops taking reports from you and writing to you at once; you may ask for public information only. What is stored is kept until you ask for deletion; you may agree again at any time.
people-withdrawn = It has been noted that you withdraw your consent; your data are not used from now on. Write /dangky to agree again, “xóa dữ liệu của tôi” to delete.
people-withdrawn-already = You have withdrawn your consent; your data are not used. Write /dangky to agree again.
people-withdrawn-notice = { $name } ({ $seat }) has withdrawn the consent to the use of personal data; the system no longer writes to them. Please find a substitute if needed.
people-withdrawn-notice-no-seat = { $name } has withdrawn the consent to the use of personal data; the system no longer writes to them.
people-withdrawn-at-messenger-notice = { $name } ({ $seat }) has taken back, on { $channel }, the consent to storing data; the system sends them nothing more. Please ask whether they want their data erased, and find a substitute if needed. Answer by { $answer }; finish by { $finish }.
people-erase = The system will delete your name, telephone number, messengers and conversations and end your seats. This cannot be undone; to come back you have to be invited.
people-erase-stays = The figures, reports and records of the unit stay, marked as by an officer whose details have been deleted; the proof of consents stays without your name.
people-erased = Your data have been deleted. Thank you for your work.
people-erased-outside = Backups and exported files will be cleared by { $finish }.
people-erased-notice = An officer ({ $seat }, number { $number }) has deleted their data; the seat has ended. Please clear backups and exported files, and find a substitute if needed. Answer by { $answer }; done by { $finish }.
people-requests = Requests about personal data that wait:
people-request-line = { $number }. { $name }: to { $kind }, { $at }; answer by { $answer }, done by { $finish }{ $detail }
people-requests-none = No request about personal data is waiting.
people-requests-not-allowed = Requests about personal data are dealt with by the secretariat of this year's chair and the administrators.
people-request-finished = It has been noted that the request is done.
people-request-closed = This request has been dealt with.

# Buttons: the words of whoever presses them
people-choice-agree = I agree
people-choice-refuse = I do not agree
people-choice-go-on = Continue
people-choice-not-me = This is not me
people-choice-cancel = Stop
people-choice-keep = Leave as it is
people-choice-no-name = Without a name
people-choice-new-code = New code
people-choice-revoke = Withdraw the invitation
people-choice-revoke-number = Withdraw invitation { $number }
people-choice-open-invitations = Waiting invitations ({ $count })
people-choice-prefer = Prefer { $account }
people-choice-unlink = Remove { $account }
people-choice-invite = Invite somebody
people-choice-person = { $number }. { $name }
people-choice-end-seat = End the seat
people-choice-from-today = From today
people-choice-substitute = Invite a substitute
people-choice-lost = Account lost: { $account }
people-choice-invite-again = Invite again
people-choice-correct = Correct my data
people-choice-correct-name = Correct my name
people-choice-correct-phone = Correct the telephone
people-choice-remove-phone = Delete the telephone
people-choice-correct-other = Something else is wrong
people-choice-withdraw = Withdraw consent
people-choice-withdraw-now = Confirm the withdrawal
people-choice-agree-anew = Agree again
people-choice-erase = Delete my data
people-choice-erase-now = Confirm the deletion
people-choice-done = Done
people-choice-done-number = Done with { $number }
