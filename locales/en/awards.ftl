# Awards. “Proposed for” and “awarded” are never to be confused.

awards-title-proposed = Awards for { $year }: the following units have been proposed for awards.
awards-title-given = Awards for { $year }, as decided:
awards-title-mixed = Awards for { $year }, with the status of each file:
awards-line = { $position }. { $award }: { $units }.
awards-line-state = { $position }. { $award }: { $units } ({ $state }).
awards-unit-proposed = For the year { $year }, { $unit } has been proposed for the { $awards }.
awards-unit-given = For the year { $year }, { $unit } has been awarded the { $awards } by decision.
awards-unit-other = For the year { $year }, { $unit }: { $awards } ({ $state }).
awards-unit-not-that = { $unit } is not on the { $year } list of units proposed for the { $awards }.
awards-unit-none = The system has no information yet on awards for { $year } concerning { $unit }.
awards-none = The system has no information yet on award proposals or award decisions for { $year }.
awards-none-ever = The system has no information yet on awards for any year.
awards-proposer = Proposed by: { $proposer }, { $date }. Deciding body: { $awarder }.
awards-state-proposed = Status: proposed; the system has no award decision yet for { $year }.
awards-decision-none = The system has no award decision yet for { $year } (number, date, signatory).
awards-decision-only-proposed = So far only the proposal for awards has been recorded: { $proposer }, { $date }.
awards-decision-follow = Once there is a decision of { $awarder }, the chair will announce its number and date on this system.

awards-state = { $state ->
    [registered] registered
    [selfScored] self-scored
    [appraised] appraised
    [reviewed] reviewed by the cluster
    [submitted] submitted
    [decided] decided
    [announced] announced
    [notProposed] not proposed
    [returned] file returned
    [refused] not approved
    [corrected] corrected
    [annulled] decision annulled
   *[proposed] proposed
}

awards-committee = the Front committee of { $unit }
awards-committees = the Front committees of the provinces { $units }
