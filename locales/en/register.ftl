# The register of awards: proposals, how far each file has come, decisions. For the sitting chair.

register-command = register of awards: proposals, steps, decisions
register-chair-only = The register of awards is kept by the unit that chairs the cluster now. You may still ask for the results, for example: “khen thưởng năm 2023”.
register-practice = You are training as a made-up officer, so the cluster's real register of awards is neither shown nor changed. What has been made public you can still ask for, for example: “khen thưởng năm 2023”.
register-year-unknown = The system has no data on the cluster in the year { $year }. Send /sokhenthuong for the latest year.
register-title = Register of awards for { $year }, { $cluster }:
register-line = { $number }. { $line }
register-award = { $award }, { $unit }: { $state }
register-empty = No proposal has been recorded yet.
register-decision = On record: { $decision }. Signed: { $signature }.
register-too-many = Please note: { $award } has { $count } files, more than the { $most } that a cluster may propose.
register-choice-propose = Record a proposal
register-choice-move = Move files on
register-choice-decide = Record a decision
register-choice-history = History of the files
register-choice-see = See the register
register-choice-record = Record it
register-choice-record-decision = Record the decision
register-history = History of the award files for { $year }:
register-step = - { $date }: { $state }{ $paper }{ $reason }{ $person }
register-step-paper = , by { $paper }
register-step-reason = , reason: { $reason }
register-step-person = , entered by: { $person }
register-recorded = Recorded for { $count } files: { $state }.

register-part = Files and paper
register-part-decision = Decision
register-part-signature = Number, day and signature

register-propose = Recording a proposal for { $year }. Nothing is recorded before you choose “Record it”.
register-title-kind = Award
register-ask-kind = Which award?
register-title-entry = Status
register-ask-entry = How far has it come?
register-entry = { $state ->
    [registered] registered by the unit
   *[proposed] proposed by agreement of the meeting
}
register-title-units = Units
register-ask-units = Which units? Send their names, separated by commas.
register-title-proposer = Proposed by
register-ask-proposer = Which meeting agreed on the proposal?
register-meeting = Year-end conference of the cluster { $year }
register-title-minutes = Paper
register-ask-minutes = Number and symbol of the minutes or the registration? For example: “05/BB-CTĐ”.
register-symbol-unread = The system did not recognise a number and symbol. Please send number/symbol, for example: “12/QĐ-MTTW-BTT”.
register-title-day = Day
register-ask-day = The day of the paper?

register-move = Moving award files of { $year } on. One step at a time, with its paper.
register-title-awards = Files
register-ask-awards = Which files? Those moved together need the same next step.
register-no-common-step = These files have no next step in common. Please choose files of the same status.
register-title-to = Next step
register-ask-to = To which step?
register-title-reason = Reason
register-ask-reason = What is the reason?
register-title-paper = Paper
register-ask-paper = Number and symbol of the paper (submission, minutes, letter)? For example: “21/TTr-CTĐ”.

register-decide = Recording a decision on awards for { $year }. A recorded decision cannot be changed, except by another decision.
register-title-pdf = Decision file
register-ask-pdf = Please send the PDF of the signed decision.
register-pdf-unread = The system needs the PDF of the signed decision. Please send the file here.
register-pdf-kind = The file { $name } is not a PDF and was not kept.
register-pdf-kept = The file { $name } is kept.
register-pdf-failed = { $failure ->
    [tooLarge] The file is larger than the system takes. Please send a smaller one.
   *[other] The system could not fetch the file. Please send it again.
}
register-title-decision = Kind of decision
register-ask-decision = What does the decision do?
register-decision-kind = { $kind ->
    [correction] corrects an earlier decision
    [annulment] annuls awards
   *[award] gives awards
}
register-ask-decided = Which files does the decision name?
register-ask-change = What is corrected, or why is it annulled, as the decision says?
register-title-issuer = Issued by
register-ask-issuer = Which body issued the decision?
register-issuer = the Standing Board of the Central Committee of the Vietnam Fatherland Front
register-title-symbol = Number and symbol
register-ask-symbol = Number and symbol of the decision? For example: “12/QĐ-MTTW-BTT”.
register-title-signed = Signed on
register-ask-signed = On which day was it signed?
register-title-authority = Authority of the signature
register-ask-authority = With which authority is it signed?
register-authority = { $authority ->
    [onBehalf] on behalf of the body (TM.)
    [deputy] for the head (KT.)
    [byOrder] by order (TL.)
    [delegated] by delegation (TUQ.)
   *[own] by the head
}
register-title-signer = Signatory
register-ask-signer = Office and name of the signatory, as on the decision?
register-decision-known = { $decision } is on record already. Nothing was added.
