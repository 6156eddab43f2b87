# Awards. “Proposed for” and “awarded” are never to be confused.

awards-title-proposed = Awards for { $year }: the following units have been proposed for awards.
awards-title-given = Awards for { $year }, as decided:
awards-title-mixed = Awards for { $year }, with the status of each file:
awards-line = { $position }. { $award }: { $units }.
awards-line-state = { $position }. { $award }: { $units } ({ $state }).
awards-unit-not-that = { $list ->
    [given] { $unit } is not on the { $year } list of units awarded the { $awards }.
   *[proposed] { $unit } is not on the { $year } list of units proposed for the { $awards }.
}
awards-unit-none = The system has no information yet on awards for { $year } concerning { $unit }.
awards-none = The system has no information yet on award proposals or award decisions for { $year }.
awards-none-ever = The system has no information yet on awards for any year.
awards-proposer = Proposed by: { $proposer }, { $date }. Deciding body: { $awarder }.
awards-state-proposed = Status: proposed; the system has no award decision yet for { $year }.
awards-decision-none = The system has no award decision yet for { $year } (number, date, signatory).
awards-decision-only-proposed = So far only the proposal for awards has been recorded: { $proposer }, { $date }.
awards-decision-follow = Once there is a decision of { $awarder }, the chair will announce its number and date on this system.

award-sentence = { $state ->
    [registered] For the year { $year }, { $unit } has registered for the { $award }; the cluster has not reviewed it yet.
    [selfScored] For the year { $year }, { $unit } has registered for the { $award } and scored itself; the cluster has not reviewed it yet.
    [appraised] For the year { $year }, the file of { $unit } for the { $award } has been appraised; the cluster has not reviewed it yet.
    [reviewed] For the year { $year }, the file of { $unit } for the { $award } has been reviewed; there is no proposal yet.
    [proposed] For the year { $year }, { $unit } has been proposed for the { $award }.
    [submitted] For the year { $year }, { $unit } has been proposed for the { $award }; the file has been submitted.
    [decided] For the year { $year }, { $unit } has been awarded the { $award } by decision.
    [announced] For the year { $year }, { $unit } has been awarded the { $award } by a decision that was announced.
    [corrected] For the year { $year }, { $unit } has been awarded the { $award } by a decision that was corrected.
    [returned] For the year { $year }, the file proposing { $unit } for the { $award } was returned for completion; there is no decision yet.
    [notProposed] For the year { $year }, { $unit } was not proposed for the { $award }.
    [refused] For the year { $year }, the deciding body did not approve the proposal of { $unit } for the { $award }.
   *[annulled] For the year { $year }, the decision on the { $award } of { $unit } was annulled.
}
award-state = { $state ->
    [registered] registered
    [selfScored] self-scored
    [appraised] appraised
    [reviewed] reviewed by the cluster
    [submitted] proposed, submitted
    [decided] awarded by decision
    [announced] awarded by decision, announced
    [notProposed] not proposed
    [returned] file returned for completion
    [refused] not approved
    [corrected] awarded by decision, corrected
    [annulled] decision annulled
   *[proposed] proposed
}
award-decision = Decision No. { $symbol } of { $date } of { $issuer }
award-signature = { $authority ->
    [onBehalf] on behalf of the body: { $signer }
    [deputy] for the head: { $signer }
    [byOrder] by order: { $signer }
    [delegated] by delegation: { $signer }
   *[own] { $signer }
}
awards-decision = { $kind ->
    [correction] Correction: { $decision }.
    [annulment] Annulment: { $decision }.
   *[award] { $decision }.
}
awards-decision-signer = Signed: { $signature }.
awards-by-decision = Based on: { $decision }.

awards-committee = the Front committee of { $unit }
awards-committees = the Front committees of the provinces { $units }
