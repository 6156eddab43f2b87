# The file of a whole emulation year.

book-title = Emulation year { $year }: { $cluster }
book-cluster = whole cluster
book-total = Total
book-sheet = { $name ->
    [figures] Figures
    [members] Members
    [offices] Chair and deputy
    [requests] Report requests
    [timeliness] Timeliness
    [pledge] Pledge
    [targets] Targets
    [scores] Published scores
    [tallies] Ballots
    [awards] Awards
   *[other] { $name }
}
book-column = { $name ->
    [position] No.
    [unit] Unit code
    [unitName] Unit
    [validFrom] From
    [validTo] To
    [role] Office
    [basis] Basis
    [source] Source
    [period] Period
    [indicator] Indicator code
    [indicatorName] Indicator
    [unitOfMeasure] Unit of measure
    [value] Figure
    [absence] Why there is none
    [qualifier] Qualifier
    [status] Status
    [asOf] As of
    [version] Version
    [note] Note
    [request] Request code
    [title] Report request
    [opensOn] Opened on
    [due] Due
    [closedOn] Closed on
    [units] Units
    [state] State
    [receivedAt] Received at
    [daysLate] Days late
    [ruling] Reason of the chair's ruling
    [signer] Signer
    [signedOn] Signed on
    [place] Place
    [target] Target
    [block] Block
    [item] Item
    [max] Maximum
    [self] Self
    [appraised] Appraised
    [agreed] Agreed
    [subject] Voted on
    [heldOn] Day
    [secret] Secret ballot
    [base] Counted on
    [members] Members
    [present] Present
    [inFavour] In favour
    [against] Against
    [blank] Blank or invalid
    [needed] Votes needed
    [carried] Result
    [paper] Paper
    [award] Award
    [proposedOn] Proposed on
    [decision] Decision
    [issuer] Issuer
   *[other] { $name }
}
book-office = { $role ->
    [deputy] deputy
   *[chair] chair
}
book-basis = { $basis ->
    [confirmed] in office
   *[nominated] nominated
}
book-absence = { $absence ->
    [notApplicable] does not apply
   *[notReported] not reported
}
book-qualifier = { $qualifier ->
    [about] about
    [nearly] nearly
    [over] over
   *[estimated] estimated
}
book-status = { $status ->
    [official] official
    [approved] approved
    [submitted] submitted, not approved
    [proposed] proposed
   *[draft] draft
}
book-report-state = { $state ->
    [draft] being filled in
    [withLeader] waiting for the unit's leader
    [submitted] submitted, waiting for approval
    [returned] returned for completion
    [approved] approved
   *[none] not begun
}
book-vote-base = { $base ->
    [present] those present
   *[members] all members
}
book-secret = { $secret ->
    [yes] yes
   *[no] no
}
book-carried = { $carried ->
    [yes] carried
   *[no] not carried
}
