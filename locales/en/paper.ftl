# Drafts of papers (.docx). The papers themselves are always Vietnamese; this is a translation of their words.

paper-draft = DRAFT
paper-nation = SOCIALIST REPUBLIC OF VIETNAM
paper-motto = Independence - Freedom - Happiness
paper-issuer = Front committee of { $unit }
paper-symbol = No.:        /{ $code }-MTTQ-BTT
paper-place-date = { $place }, { $date }
paper-place-open = { $place }, day      month      year { $year }
paper-receivers = To:
paper-receiver-above = - the Central Committee of the Front (as a report);
paper-receiver-members = - the Front committees of the cluster;
paper-receiver-files = - Files: office.
paper-authority = ON BEHALF OF THE STANDING COMMITTEE
paper-chairman = CHAIRMAN
paper-secretary = SECRETARY
paper-presiding = PRESIDING

paper-award-line = { $number }. To award { $award } to { $units } is proposed.

paper-kind-submission = Submission
paper-submission-subject = On awards proposed for the emulation of { $year }
paper-submission-to = To: { $awarder }.
paper-submission-basis = In view of the results of the year-end conference { $year } of { $cluster }, held on { $day };
paper-submission-asks = the Front committee of { $unit }, on behalf of { $cluster }, submits to { $awarder } the following units for awards in the emulation of { $year }:
paper-submission-file = Enclosed are the minutes of the cluster's meeting, the minutes of the count and the units' reports of achievement.
paper-submission-end = { $awarder } is respectfully asked to consider and decide.

paper-kind-minutes = Minutes
paper-minutes-subject = Year-end conference { $year } of { $cluster }
paper-minutes-opening = The conference began at … in …, presided over by the chair for { $year } of { $cluster }.
paper-minutes-present = I. Present
paper-minutes-members = Representatives of the standing committees of the members: { $units }. Present: … units; absent: ….
paper-minutes-awards = II. Awards proposed
paper-minutes-votes = III. Votes
paper-minutes-next = IV. Nomination of chair and deputy
paper-minutes-open = (Not on record; to be filled in by the secretary.)
paper-minutes-end = The minutes were adopted by the conference, which ended at … on the same day.
paper-tally = - { $subject }: { $secret ->
    [yes] secret ballot
   *[no] open vote
  }, counted on { $base ->
    [present] { $of } units present
   *[members] all { $of } members
  }; present { $present }, in favour { $inFavour }, against { $against }, blank or invalid { $blank }; votes needed { $needed }; result: { $carried ->
    [yes] carried
   *[no] not carried
  }.
paper-nomination = - The units agreed to nominate the Front committee of { $unit } as chair for { $year }.
paper-nomination-deputy = - The units agreed to nominate the Front committee of { $unit } as deputy for { $year }.
paper-nomination-open = - Chair for { $year }: (not on record; to be filled in by the secretary.)

paper-kind-notice = Notice
paper-notice-subject = On the chair of the cluster for { $year }
paper-notice-to = To: the standing committees of the Front committees of the cluster.
paper-notice-nominated = The Front committees of the cluster agreed to nominate the Front committee of { $unit } as chair for { $year }.
paper-notice-nominated-on = At the year-end conference of { $day }, the Front committees of the cluster agreed to nominate the Front committee of { $unit } as chair for { $year }.
paper-notice-from = From { $day }, please send reports and figures to the new chair, the Front committee of { $unit }.
paper-notice-from-open = From …, please send reports and figures to the new chair, the Front committee of { $unit }.
paper-notice-thanks = The chair for { $before } thanks the units for working together.
