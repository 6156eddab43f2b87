# The cluster's year: opened, nominated for, pledged, scored, handed over.

year-command-pledge = the year's pledge and its targets
year-command-open = open a new emulation year
year-command-nominate = record the nomination of next year's chair
year-command-handover = hand over the chair

year-chair-only = This is for the unit in the chair. By the data on record, your unit does not hold the chair now.
year-not-yours = This is not for your unit, or no longer valid. Send /trogiup to see what you can do.
year-not-open = The emulation year { $year } is not open yet. The chair opens it with /monam.
year-rehearsed = You are training as a made-up officer, so nothing was written into the cluster's record. All your steps were valid.
year-choice-record = Record

year-day-unread = No day was recognised. Please send day, month and year, such as “01/12/2023”.
year-day-which = Please confirm the day below, or send day, month and year again.
year-day-outside = The day must be between { $from } and { $to }. Please send it again.
year-text-unread = This was not recognised. Please send one line of at most { $count } characters.
year-choice-unread = No choice was recognised. Please choose one below.
year-count-unread = Please send a whole number.
year-count-outside = The number must not be above { $most }. Please send it again.
year-unit-unread = No unit was recognised. Please choose one below, or send its name.
year-units-unread = The units were not recognised. Please send their names in order, or “trừ …”, “thêm …”.
year-units = { $count } units ({ $units })
year-choice-all = all { $count } units
year-none-yet = none yet

year-label-members = members
year-label-chair = chair
year-label-deputy = deputy
year-label-paper = basis
year-label-meeting = day of the meeting
year-label-minutes = minutes
year-label-signed-on = day of signing
year-label-place = place of signing
year-label-signers = units that signed
year-label-names = signers
year-label-which = indicators
year-label-handover = day of the handover

# Opening
year-open-lead = Opening the emulation year { $year } of the cluster.
year-open-already = The emulation year { $year } is open, with { $count } members: { $units }.
year-part-open = Members and basis
year-ask-members = The members in { $year }, in order, with the units after the mergers: { $units }. If it is otherwise, send “trừ …”, “thêm …”, or all names in order.
year-ask-chair = Which unit chairs in { $year }?
year-ask-deputy = Which unit is the deputy in { $year }?
year-ask-paper = On which paper is it based? Please send its kind, number and date.
year-paper-none = no paper yet
year-choice-open = Open { $year }
year-open-chair-outside = The chair must be a member of the year. Nothing was recorded; please begin again with /monam.
year-opened = The emulation year { $year } of { $cluster } is open: { $count } members; the chair is the Front committee of { $chair }.

# Nomination
year-nominate-lead = Recording the nomination of chair and deputy for { $year }. The units: { $units }.
year-nominate-standing = On record: the Front committee of { $unit } is nominated to chair in { $year }.
year-nominate-handed = The handover to the chair of { $year } is arranged, so the nomination cannot be changed here. Before its day you can undo the handover with /bangiao and record it again.
year-nominate-same = Chair and deputy must be two units. Nothing was recorded; please begin again with /suyton.
year-part-nominate = Nomination
year-ask-meeting = On which day was the conference?
year-ask-minutes = Which number do the minutes have?
year-minutes-none = no number yet
year-minutes-title = Minutes of the cluster's meeting{ $number }
year-nominated = Recorded: the conference of { $day } agreed to nominate the Front committee of { $unit } as chair for { $year }.
year-nominated-deputy = Deputy for { $year }: the Front committee of { $unit }.
year-nominated-next = The chair's rights move on the day of the handover; arrange it with /bangiao.

# Pledge
year-pledge-unsigned = No signing of the pledge for { $year } is on record.
year-pledge-signed = The pledge for { $year } was signed on { $day } by { $count } units.
year-pledge-signed-at = The pledge for { $year } was signed on { $day } at { $place } by { $count } units.
year-pledge-signatures = Signed: { $names }.
year-name-of = { $unit } ({ $name })
year-registered = Targets registered: { $units }.
year-unregistered = Targets not registered: { $units }.
year-targets-none = There are no targets for { $year } of the Front committee of { $unit } yet.
year-targets = Targets for { $year } of the Front committee of { $unit }:
year-target-line = - { $indicator }: { $target }
year-choice-targets = Register my unit's targets
year-choice-targets-of = Write down a unit's targets
year-choice-sign = Record the signing
year-choice-sign-again = Record the signing again
year-sign-lead = Recording the signing of the pledge for { $year }.
year-part-sign = Signing
year-ask-signed-on = On which day was the pledge signed?
year-ask-place = Where was it signed?
year-place-none = without a place
year-ask-signers = The heads of which units signed? The members: { $units }. To leave one out, send “trừ …”.
year-ask-names = Who signed? Please send one line for each unit, just as the paper says, such as “Phú Thọ: full name”.
year-names-none = without the signers' names
year-names-unread = Not all lines were recognised. Each line is a member's name, a colon, then the full name; each unit once.
year-names-strangers = One of the units is not among those that signed. Please send it again.
year-signed = Recorded: the pledge for { $year } was signed on { $day } by { $count } units. Units can no longer change registered targets themselves.

# Targets
year-targets-closed = The pledge is signed, or it is not your unit's, so the targets cannot be changed here. Please ask the chair to record a change.
year-targets-lead = Registering the targets for { $year } of the Front committee of { $unit }.
year-part-targets = Targets
year-ask-target-unit = Of which unit?
year-ask-which = For which indicators does the unit register a target? Please send their numbers, such as “2, 3, 12-15”.
year-which-line = { $number }. { $indicator }
year-which = numbers { $numbers }
year-which-unread = No numbers of the list were recognised. Please send, for example, “2, 3, 12-15”.
year-which-many = At most { $count } targets can be registered at a time. Please leave some out.
year-choice-same = As registered ({ $count } targets)
year-ask-target = Target of the whole year: { $indicator } ({ $unit })?
year-target-before = Pledge for { $year }: { $target }.
year-target-none = no target
year-target-unread = No number that fits was recognised. Please send the number for the whole year, such as “120” or “8.5 billion”.
year-target-which = Please confirm which number is the target for the whole year.
year-targets-set = Recorded { $count } targets for { $year } of the Front committee of { $unit }.

# Handover
year-part-handover = Handover
year-handover-nobody = No unit is on record as nominated to chair in { $year }. Please record the nomination with /suyton first.
year-handover-lead = Handing the chair over from the Front committee of { $from } to that of { $to } (chair for { $year }). From the day of the handover, the right to open requests, approve reports and send announcements is the new unit's.
year-ask-handover = From which day? Before that day you can undo it; a handover today cannot be undone.
year-choice-handover = Arrange the handover
year-handover-planned = The chair passes from the Front committee of { $from } to that of { $to } (chair for { $year }) on { $day }. Up to the day before, the rights are still with the former.
year-handover-done = The chair passed from the Front committee of { $from } to that of { $to } (chair for { $year }) on { $day }.
year-handover-begun = From { $day } the Front committee of { $unit } chairs the cluster for { $year }. Please look at the handover file and confirm it; what the chair before you has scheduled, if anything, is kept, changed or cancelled from there.
year-choice-pack = See the handover file
year-handover-state = { $state ->
    [both] Both sides have confirmed the handover file.
    [given] The giving side has confirmed; the taking side has not.
    [taken] The taking side has confirmed; the giving side has not.
   *[none] Neither side has confirmed the handover file.
}
year-choice-given = Confirm as given
year-choice-taken = Confirm as taken
year-choice-undo = Undo the handover
year-handover-given = The Front committee of { $unit } has confirmed handing over the file of the chair for { $year }.
year-handover-taken = The Front committee of { $unit } has confirmed taking over the file of the chair for { $year }.
year-handover-confirmed-before = Your unit has confirmed before.
year-handover-changed = The day of the handover has changed. Please send /bangiao to see it.
year-handover-too-late = The handover took effect on { $day } and cannot be undone any more.
year-handover-undone = The handover of the chair for { $year } to the Front committee of { $unit } is undone. The chair's rights stay as they were.
year-pack = The handover file as it is now:
year-pack-nothing = - Nothing is under way.
year-pack-report = - { $report }: due by { $due }; approved { $approved }/{ $all }, waiting for review { $waiting }.
year-pack-extensions = - Asking for more time: { $units }.
year-pack-on-behalf = - Entered on behalf, not confirmed by the unit: { $units }.
year-pack-planned = - { $report }: to open at { $at }. The new chair keeps it, or closes it with /dongdot.
year-pack-promises = - Units that promised a day: { $units }.
year-pack-scheduled = - Announcement { $reference } “{ $title }”: to be sent at { $at }. The new chair keeps it, changes the time or cancels it with /thongbao.
year-pack-awaiting = - Announcement { $reference } “{ $title }”: waits for a second person.
year-pack-unanswered = - Announcement { $reference } “{ $title }”: { $count } people have not acknowledged it.
year-choice-scheduled = announcements to be sent
year-choice-planned = requests to be opened
year-pack-unsigned = - No signing of the pledge for { $year } is on record.
year-pack-scores = - The scores for { $year } are not published.
year-pack-unreachable = - Nobody can be reached: { $units }.

# Export
year-command-export = export the whole year as an Excel file
year-exported = The Excel file holds figures, members, report requests, timeliness, the pledge, published scores, ballots and awards of the emulation year { $year }. Some of it is not public; please keep it inside the cluster.
year-export-practice = You are training as a made-up officer, so the cluster's real data cannot be exported.
year-export-chair = The file of the whole year is exported by the chair. You can still ask for approved figures here.

# Drafts of papers
year-command-papers = drafts of the submission, the minutes and the notice
year-ask-paper-kind = Which paper of the emulation year { $year } do you need as a draft?
year-choice-paper = { $kind ->
    [submission] submission on awards { $year }
    [minutes] minutes of the cluster's meeting { $year }
   *[notice] notice on the chair for { $next }
}
year-paper-sent = The draft is made of what is on record. Number and date are given by the registry; please fill in the gaps before it is signed.
year-paper-no-awards = No award of { $year } is proposed on record, so there is nothing to submit.

# Ballots
year-command-tally = record a tally sheet
tally-lead = Recording a ballot of the emulation year { $year } from the signed tally sheet. Nobody votes in this chat, and no unit's vote is stored.
tally-part = Tally sheet
tally-label = { $name ->
    [subject] subject
    [day] day of the ballot
    [secret] manner
    [threshold] share needed
    [base] counted on
    [present] present
    [inFavour] in favour
    [against] against
    [blank] blank or invalid
   *[paper] minutes
}
tally-ask-subject = What was voted on? For example: { $example }.
tally-example = chair for { $year }
tally-example-unit = chair for { $year }: { $unit }
tally-ask-day = On which day was the ballot?
tally-ask-secret = Was it a secret ballot or an open vote?
tally-secret = { $secret ->
    [yes] secret ballot
   *[no] open vote
}
tally-ask-threshold = Which share in favour was needed?
tally-threshold = { $strict ->
    [yes] more than { $over }/{ $under }
   *[no] { $over }/{ $under } or more
}
tally-ask-base = On which number is the share counted?
tally-ask-present = How many units were present (of { $members } members)?
tally-ask-in-favour = How many votes were in favour? Each unit has one.
tally-ask-against = How many votes were against?
tally-ask-blank = How many were blank or invalid?
tally-ask-paper = Which number does the tally sheet have?
tally-recorded = Recorded the ballot “{ $subject }”: { $inFavour } in favour, counted on { $base ->
    [present] { $of } units present
   *[members] { $of } members
  }; needed { $needed }; result: { $carried ->
    [yes] carried
   *[no] not carried
  }.

# Scores
year-command-score = the way of scoring, your own score and its result
score-no-template = There is no way of scoring for { $year } on record.
score-template = { $title } ({ $year }, version { $version }): { $full } points in all, without bonus.
score-basis = Basis: { $basis }.
score-test = This is made up for trying out; it is no regulation.
score-block = - { $block }: { $count } items, { $points } points at most
score-lead = { $stage ->
    [self] Own score for { $year } of { $committee }.
    [appraised] Appraised score for { $year } of { $committee }.
   *[agreed] Score agreed at the conference for { $year } of { $committee }.
}
score-frozen = The scores of { $year } are published and cannot be changed any more.
score-ask = { $kind ->
    [penalty] { $item }: how many points are taken off ({ $max } at most)?
    [bonus] { $item }: how many bonus points ({ $max } at most)?
   *[item] { $item }: how many points ({ $max } at most)?
}
score-points = { $points } points
score-unread = No points were recognised. Quarter points are the smallest; please send, for example, “12.75”.
score-over = Points must be between 0 and { $max }. Please send them again.
score-saved = { $stage ->
    [self] Recorded the own score of { $committee }: { $total } points.
    [appraised] Recorded the appraised score of { $committee }: { $total } points.
   *[agreed] Recorded the agreed score of { $committee }: { $total } points.
}
score-self-open = Your unit has not scored all items yet.
score-self = Your unit scored itself { $total } points. Appraised and agreed scores are not published.
score-place = Your unit has { $total } points, place { $place } of { $of } units. A place is not an award.
score-to-next = The place above has { $points } points more.
score-lost = Where most points were missed or taken off:
score-lost-line = - { $item }: { $points } points
score-board = - { $unit }: own { $self }; appraised { $appraised }; agreed { $agreed }
score-choice-self = Score my unit
score-choice-stage = { $stage ->
    [appraised] Record appraised scores
   *[agreed] Record agreed scores
}
score-choice-publish = Publish the scores
score-choice-publish-now = Confirm publishing
score-ask-unit = { $stage ->
    [appraised] Appraised score of which unit?
   *[agreed] Agreed score of which unit?
}
score-publish-open = Agreed scores are still missing of: { $units }. Nothing was published.
score-publish-ask = Once published, the agreed scores of { $year } of { $count } units cannot be changed; each unit sees its own score and place.
score-published = The scores of { $year } are published.
