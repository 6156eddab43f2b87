# What must be said when figures do not agree: what was entered, the limit, the way out. No codes, no blame.

checks-limit = { $severity ->
    [soft] is usually not
   *[hard] cannot be
}

checks-at-most = { $part }: the figure { $limit } more than that for { $whole }; the figures entered are { $partFigure } and { $wholeFigure }.
checks-sum-at-most = The sum of { $parts } { $limit } more than the figure for { $whole }; the figures entered make { $sum } ({ $addends }) and { $wholeFigure }.
checks-sum-equals = The sum of { $parts } is { $sum } ({ $addends }), but the figure for { $whole } is { $wholeFigure }.
checks-at-most-fact = { $fact ->
    [districtUnits] { $indicator }: the figure { $limit } more than the number of district-level units of the province in { $year }, which is { $count }; the figure entered is { $figure }.
   *[other] { $indicator }: the figure { $limit } more than { $count }, as recorded for the unit in { $year }; the figure entered is { $figure }.
}
checks-quotient = { $numerator }: { $figure } for { $count }, about { $quotient } for each of the { $unit }; the usual range is { $min } to { $max }.
checks-multiple = { $indicator }: usually a multiple of { $step }; the figure entered is { $figure }.
checks-fall = { $indicator }: the figure { $limit } lower than in the period before; the latest earlier figure is { $last }, the figure entered is { $figure }.
checks-part-of-period = { $indicator }: the figure for { $part } { $limit } more than that for { $whole }; the figures are { $partFigure } and { $wholeFigure }.
checks-between = { $indicator }: the figure must be between { $min } and { $max }; the figure entered is { $figure }.
checks-at-least = { $indicator }: the figure must be { $min } or more; the figure entered is { $figure }.
checks-up-to = { $indicator }: the figure must be { $max } or less; the figure entered is { $figure }.
checks-ratio = { $indicator }: the figure entered is { $figure }, but the figures it is made of ({ $part } out of { $whole }) give { $expected }.
checks-second = The number { $second } { $limit } more than the figure for { $indicator }; the figures entered are { $secondFigure } and { $figure }.
checks-above-last-year = { $indicator }: the figure is { $figure }, { $times } times that of { $period } ({ $before }); usually it is no more than { $max } times as much.
checks-below-last-year = { $indicator }: the figure is { $figure }, only { $percent }% of that of { $period } ({ $before }); usually it is no less than { $min }%.
checks-far-below-last-year = { $indicator }: the figure is { $figure }, while that of { $period } is { $before }; usually it is no less than { $min }% of last year’s.
checks-slip = { $indicator }: the figure is { $figure }, while that of { $period } is { $before }; it may have been entered in another unit of measure.
checks-whole = { $indicator }: the figure must be a whole number; the figure entered is { $figure }.
checks-total = The figures of the member units add up to { $sum }, but the figure of the whole cluster for { $indicator } is { $figure }.

checks-about = about { $number }

checks-again = Please check and send the correct figure.
checks-again-one-of = Please check these figures and send the one to be corrected.
checks-again-or-period = Please check and send the correct figure; if the figure already reported for the other period is wrong, please have that report corrected first.
checks-give-reason = If the figure entered is right, please give the reason; if not, please send the correct one.
checks-send-again = If it should be { $figure }, please send: { $typed }.

checks-mend = Change to { $figure }
checks-mend-total = Change the total to { $figure }
checks-mend-rate = Change the share to { $figure }
