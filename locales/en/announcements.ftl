# The chair's announcements: write, preview, confirm, send, follow, correct.

announcements-command = announcements to the units: write, send, follow
announcements-chair-only = Announcements to the units are written and sent by the unit that chairs the cluster now.
announcements-unknown = The system does not find this announcement. Send /thongbao for the list.
announcements-list = The latest announcements:
announcements-none = There is no announcement yet.
announcements-choice-write = Write an announcement
announcements-line = { $corrected ->
    [yes] - { $reference } (corrected by { $by }, no longer in use): { $title }
   *[no] - { $reference }: { $title } ({ $phase ->
        [draft] draft
        [awaiting] waits for a second person
        [planned] waits for its time
        [sending] being sent
        [stopped] stopped
        [cancelled] cancelled
       *[done] sent
    })
}
announcements-of-decision = By { $decision }.

# Writing
announcements-write = Writing an announcement. Nothing is sent; afterwards you see exactly what the recipients would see.
announcements-no-decision = The register of awards has no decision yet, so no award can be announced. Record the decision with its PDF by /sokhenthuong, or choose an ordinary notice.
announcements-part-words = Content
announcements-part-audience = Recipients and time
announcements-kind = { $kind ->
    [decision] awards, by a decision
    [chair] next year's chair
    [meeting] invitation to a conference
   *[notice] ordinary notice
}
announcements-question = { $question ->
    [kind] Kind of announcement
    [decision] Decision
    [met] Day of the conference
    [from] Day of the handover
    [contact] New contact
    [meeting] Conference
    [at] Time
    [place] Place
    [list] Lists of delegates due
    [host] Contact
    [title] Title
    [text] Text
    [units] Units
    [observers] Observers
    [when] When to send
   *[time] Time of sending
}
announcements-ask = { $question ->
    [kind] Which kind of announcement is it?
    [decision] Which decision is announced?
    [met] On which day did the conference agree on the next chair?
    [from] From which day and hour do reports go to the new chair? For example: 8:00 02/01/2025.
    [contact] Who is the contact of the new chair? For example: name, office, unit.
    [meeting] What is the conference called?
    [at] When does it take place? For example: 8:00 07/12/2024.
    [place] Where does it take place?
    [list] By when do the units send the list of delegates? For example: 17:00 02/12/2024.
    [host] Who is the contact?
    [title] What is it about?
    [text] Please send the text in one message.
    [units] To which units? Their officers and leaders get it.
    [observers] To observers too?
    [when] When is it sent?
   *[time] At what time? For example: 8:00 25/11/2024.
}
announcements-observers = { $answer ->
    [yes] yes
   *[no] no
}
announcements-when = { $when ->
    [later] at a set time
   *[now] as soon as it is confirmed
}
announcements-choice-preview = Preview
announcements-preview = Preview on { $channel }, in { $parts } messages:
announcements-draft = Draft { $reference }. Nothing has been sent.
announcements-audience = { $observers ->
    [yes] Recipients: { $units } units and observers, { $people } people.
   *[no] Recipients: { $units } units, { $people } people.
}
announcements-on = - { $channel }: { $people } people.
announcements-on-zalo = - { $channel }: { $people } people ({ $free } free, { $billed } billed, { $template } by template only).
announcements-channel = { $channel ->
    [zalo] Zalo
    [telegram] Telegram
    [practice] practice page
   *[other] { $channel }
}
announcements-missing = { $people } people will not get it:
announcements-person = { $name }, { $unit }
announcements-person-why = - { $person }: { $why }
announcements-and-more = - and { $count } more
announcements-gap = { $gap ->
    [blocked] has blocked the assistant or left the account
    [unwilling] does not agree to messages
    [windowClosed] not active with the Zalo OA for more than 7 days
   *[noAccount] has no account
}
announcements-planned-for = Time of sending: { $at }.
announcements-nobody = Nobody can get it, so it cannot be sent.
announcements-audience-changed = The recipients have changed since the preview. Please look again and confirm.
announcements-choice-send = Send to { $people } people
announcements-choice-edit = Edit
announcements-choice-discard = Drop the draft
announcements-discarded = The draft { $reference } is dropped. Nobody got it.
announcements-same = Within 24 hours the same text went to the same recipients: { $reference }, confirmed at { $at }. Do you want to send it once more?
announcements-choice-same = Send to { $people } people all the same

# Confirming
announcements-confirm = Confirm sending { $reference } to { $people } people.
announcements-type-word = Type “GỬI” to confirm.
announcements-type-symbol = Type the number of the decision, “{ $symbol }”, or “GỬI” to confirm.
announcements-word-unread = The confirmation was not recognised; nothing was sent.
announcements-choice-not-yet = Not yet
announcements-not-yet = Not sent. The draft is kept in the list of /thongbao.
announcements-not-draft = { $state ->
    [awaiting] { $reference } waits for a second person.
    [confirmed] { $reference } was confirmed before; it is not sent once more.
    [stopped] { $reference } was confirmed and has been stopped.
    [cancelled] { $reference } was cancelled.
   *[draft] { $reference } is still a draft.
}
announcements-promised = { $reference } goes to { $people } people from { $at }. Within the next 60 seconds choose “Stop” if you need to look again.
announcements-promised-later = { $reference } goes to { $people } people at { $at }.
announcements-choice-stop = Stop
announcements-choice-time = Change the time
announcements-choice-see = See how far it is
announcements-choice-show = See the text

# The second person
announcements-awaiting = { $reference } waits for another member of the chair's unit to agree.
announcements-no-second = The cluster wants a second person to agree, but the unit has no other officer or leader on the system. { $reference } stays a draft for { $people } people.
announcements-approve = { $author } submits { $reference }: { $title }, to { $people } people. Please read it and decide.
announcements-choice-approve = Agree to send
announcements-choice-reject = Do not agree
announcements-rejected = You did not agree; { $reference } is not sent.
announcements-not-by-author = The author cannot approve; another member of the unit has to.
announcements-decided = { $decision ->
    [approved] { $person } has agreed to send { $reference }.
   *[rejected] { $person } did not agree to send { $reference }. It is not sent.
}
announcements-second-leader-only = A leader of the chair's unit chooses this.
announcements-second = { $wish ->
    [on] From now on another member of the chair's unit has to agree to each announcement.
   *[off] From now on the author confirms announcements alone.
}
announcements-choice-second = { $wish ->
    [on] Have a second person agree
   *[off] No second person any more
}

# Stopping, another time, sending again
announcements-cancelled = { $reference } was cancelled before it was sent. Nobody got it.
announcements-stopped = { $reference } is stopped. { $sent } people have it; { $left } people were not sent it.
announcements-still-sending = { $sending } messages that were being sent at that moment may still arrive.
announcements-nothing-to-stop = { $phase ->
    [done] { $reference } has been sent; there is nothing to stop. { $sent } people have it.
    [stopped] { $reference } is stopped already.
    [cancelled] { $reference } is cancelled already.
   *[draft] { $reference } has not been confirmed.
}
announcements-choice-resume = Send to the { $people } people left
announcements-choice-again = Send again to { $people } people it could not be sent to
announcements-choice-again-to = Send again to { $name }
announcements-again = { $reference } is being sent to { $people } people.
announcements-again-still-gone = { $people } people still cannot be reached.
announcements-again-later = { $phase ->
    [sending] { $reference } is being sent; please wait until it is through.
   *[planned] { $reference } has not been sent for the first time yet.
}
announcements-again-done = { $reference } was sent again by another button. Send /thongbao for how far it is.
announcements-again-nobody = There is nobody { $reference } can be sent to again.
announcements-retime = Another time. The old time holds until you choose “Change the time”.
announcements-choice-retime = Change the time
announcements-retimed = { $reference } goes out at { $at }.
announcements-too-late = { $reference } has begun to be sent or does not wait any more, so its time cannot be changed.

# How far it is
announcements-tally = { $people } people in all: { $parts }.
announcements-part = { $delivery ->
    [sent] { $count } sent
    [waiting] { $count } waiting
    [uncertain] { $count } not known whether it arrived
    [failed] { $count } could not be sent
    [expired] { $count } too late to be sent
    [cancelled] { $count } stopped, not sent
   *[unreachable] { $count } with no way to them
}
announcements-unit-line = - { $unit }: { $people } people; { $parts }
announcements-observers-line = observers
announcements-not-surely = Not certain to have it:
announcements-delivery = { $delivery ->
    [expired] could not be sent in time
   *[uncertain] sent, but the channel did not answer: it is not known whether it arrived
}
announcements-failure = { $failure ->
    [unreachable] has blocked the assistant or left the account
    [windowClosed] not active with the Zalo OA for more than 7 days
    [unavailable] the channel failed for long
   *[rejected] the channel does not take this message
}
announcements-acknowledged = Acknowledged: { $acked }; told by telephone: { $phoned }; not yet: { $open }.

# Received
announcements-choice-received = Received
announcements-choice-paper = See the decision
announcements-acked = It is noted that you received { $reference } at { $at }. Thank you.
announcements-acked-already = You acknowledged { $reference } at { $at }.
announcements-not-for-you = This announcement was not sent to your account.
announcements-paper = The decision with { $reference }:
announcements-choice-open = Who has not acknowledged
announcements-all-acknowledged = Everybody has acknowledged { $reference } or was told by telephone.
announcements-phone-list = { $people } people have not acknowledged { $reference }. Please ring them:
announcements-phone-line = - { $person }: { $phone }
announcements-no-phone = no telephone number yet
announcements-choice-phoned = Rang { $name }
announcements-phoned = Noted: { $person } was told by telephone at { $at }.
announcements-phoned-already = This person acknowledged or was told at { $at }.

# Correction
announcements-choice-correct = Correct it
announcements-correct = Correcting { $reference }. The correction goes to exactly those who got the announcement; the original stays in the register.
announcements-correct-later = { $phase ->
    [sending] { $reference } is being sent. Stop it or wait until it is through, then correct it.
   *[draft] { $reference } has not been sent, so there is nothing to correct; edit the draft.
}
announcements-wrong = As printed
announcements-right = Correct
announcements-ask-wrong = Which part is wrong? Please send its very words.
announcements-ask-right = What is right?
announcements-wrong-not-there = These very words are not in the announcement. Please copy them from it.
announcements-right-is-wrong = That is the same as what was printed. Please send it again.

# By the clock
announcements-progress = { $reference } is being sent.
announcements-ended = This round of { $reference } has been sent.
announcements-late = { $people } people were not sent it because it was too late. Please decide whether to send it again.
announcements-chase = { $reference } ({ $title }) was sent at { $at }, and the system has no word that you received it. Please choose “Received”.
announcements-choice-read = See the announcement
announcements-corrected = CORRECTED at { $at }, by { $reference }. Below is the text before the correction.
announcements-closing = Closing report on { $reference }:
announcements-closing-phoned = - { $person }: told by telephone at { $at }, by { $by }.
announcements-closing-open = After 10 working days { $people } people have not acknowledged.

# Papers to the units
announcement-to-all = To: the Standing Boards of the Front committees of the cluster.
announcement-decision-title = { $kind ->
    [correction] NOTICE of the correction of the award decision for { $year }
    [annulment] NOTICE of the annulment of awards for { $year }
   *[award] NOTICE of the awards for { $year }
}
announcement-decision = { $kind ->
    [correction] On { $date }, { $issuer } issued Decision No. { $symbol } correcting the award decision for { $year }:
    [annulment] On { $date }, { $issuer } issued Decision No. { $symbol } annulling awards for { $year }:
   *[award] On { $date }, { $issuer } issued Decision No. { $symbol } on awards for { $year }:
}
announcement-decision-line = { $kind ->
    [correction] { $number }. Correction of the { $award } for { $units }.
    [annulment] { $number }. Annulment of the { $award } for { $units }.
   *[award] { $number }. { $award } for { $units }.
}
announcement-decision-end = { $kind ->
    [award] The chair announces this with congratulations to the units. The decision: choose “See the decision” below.
   *[other] The chair announces this to the units. The decision: choose “See the decision” below.
}
announcement-chair-title = NOTICE of the chair of the cluster for { $next }
announcement-chair = At the conference of { $date } the committees of the cluster agreed on { $unit } as the chair for { $next }. From { $from } reports and figures go to the contact of the new chair: { $contact }.
announcement-chair-end = The chair of { $year } thanks the units for working together.
announcement-meeting-title = INVITATION to { $name }
announcement-meeting = The chair of the cluster invites a member of the Standing Board and the officer in charge of emulation to { $name }.
announcement-meeting-when = Time: { $at }. Place: { $place }.
announcement-meeting-list = Please send the list of delegates by { $by }. Contact: { $contact }.
announcement-meeting-end = We look forward to seeing you.
announcement-notice-title = NOTICE { $title }
announcement-correction-title = CORRECTION No. { $number } of the notice { $reference }
announcement-correction = The chair corrects the notice { $reference } of { $date } (“{ $title }”):
announcement-correction-wrong = As printed: “{ $wrong }”
announcement-correction-right = Now corrected to: “{ $right }”
announcement-correction-end = Everything else in the notice stands. The chair apologises to the units.
announcement-signature = FOR THE CLUSTER – { $committee }
