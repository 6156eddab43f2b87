# Answers about figures. Every answer states the period, the status and the source.

answers-figure = { $indicator }, { $subject } in { $period }: { $figure }.
answers-figure-zero = { $indicator }, { $subject } in { $period }: { $figure } (the unit has reported; the number for the period is zero).
answers-figure-qualified = { $qualifier } { $figure }
answers-figure-absent = { $reason ->
    [notApplicable] { $indicator }, { $subject } in { $period }: not applicable.
   *[notReported] { $indicator }, { $subject } in { $period }: the unit has not reported yet; there is no figure.
}
answers-no-figure = no figure yet
answers-not-applicable = not applicable
answers-figure-none = The system has no figure yet for { $subject } in { $period } on { $indicator }.
answers-figure-none-ever = The system has no figure yet for { $subject } in any period on { $indicator }.
answers-only-cluster = The available source publishes figures for the whole cluster only, not for each province. Figure for the whole cluster in { $period }: { $figure }.
answers-nearest-period = The nearest period with a figure is { $period }: { $figure }.
answers-not-existing = { $unit }: not in existence in { $period }. { $succession }
answers-older-namesake = This answer is about { $older } before the reorganisation of administrative units; there is no figure yet for { $newer }.
answers-period-assumed = The question names no period; the system answers for the latest period with figures.

answers-state = Status: { $status }.
answers-state-as-of = Status: { $status }; figures as at { $date }.
# The scope of an answer; “Scope in 2023” where the periods have different scopes.
answers-scope = Scope
answers-scope-of = Scope in { $periods }
answers-scope-members = { $count ->
    [one] { $scope }: the whole cluster, { $count } member province.
   *[other] { $scope }: the whole cluster, { $count } member provinces.
}
answers-coverage-full = { $how ->
    [recomputed] { $scope }: recalculated from the numerators and denominators of { $reported } of { $count } { $count ->
        [one] member province
       *[other] member provinces
    }.
   *[added] { $scope }: sum of the figures of { $reported } of { $count } { $count ->
        [one] member province
       *[other] member provinces
    }.
}
answers-coverage-part = { $how ->
    [recomputed] { $scope }: recalculated from the numerators and denominators of { $reported } of { $count } { $count ->
        [one] province
       *[other] provinces
    }; not both figures are available yet for { $missing }.
   *[added] { $scope }: sum of the figures of { $reported } of { $count } { $count ->
        [one] province
       *[other] provinces
    }; no figures yet for { $missing }.
}
answers-coverage-not-applicable = { $count ->
    [one] Not applicable to { $units }; the scope is the other { $count } province.
   *[other] Not applicable to { $units }; the scope is the other { $count } provinces.
}
answers-coverage-earlier = The latest figures of { $units } are those for { $period }.
answers-coverage-earlier-as-of = The latest figures of { $units } are those for { $period }, as at { $date }.
answers-coverage-members-of = The members of the cluster in { $asked } have not been recorded; the system uses the members of { $year }.
answers-cluster-of-years = In { $years }, { $unit } belonged to { $cluster }; the answer is about that cluster.
answers-source = Source: { $sources }.
answers-source-reports-of = { $count ->
    [one] the report for { $period } of { $count } unit
   *[other] the reports for { $period } of { $count } units
}
answers-source-report-of = the report for { $period } of { $unit }
answers-source-reports = { $reports } (codes { $codes })
answers-source-unconfirmed = The figures of { $units } were entered by the cluster chair on behalf of the unit, which has not yet confirmed them.
answers-source-item = “{ $title }”
answers-source-dated = “{ $title }” ({ $date })
answers-source-law = “{ $title }”

answers-computed-from = Rate calculated by the system: { $part } ({ $partFigure }) out of { $whole } ({ $wholeFigure }).
answers-computed = Rates calculated by the system from { $part } and { $whole }.
answers-computed-of = The rates of { $units } are calculated by the system from { $part } and { $whole }; the others are as in the source.
answers-computed-in = The rates in { $periods } are calculated by the system from { $part } and { $whole }; the others are as in the source.
answers-rates-apart = Units have reported rates, but the system has no numerators and denominators from which the rate of the whole cluster could be recalculated; rates are not averaged.
answers-rates-apart-of = Units have reported rates, but the system does not have enough figures on { $part } and { $whole } to recalculate the rate of the whole cluster; rates are not averaged.

answers-caveat-cumulative = This is a cumulative figure; it is not added up over the years.
answers-caveat-periodNotStated = The source does not clearly state the period of this figure; the system places it in 2023.
answers-caveat-noSplit = The source does not separate new construction from repairs.
answers-caveat-pledgedAndPaid = The figure includes both amounts pledged and amounts paid; the source does not separate them.

answers-qualifier = { $qualifier ->
    [nearly] nearly
    [over] over
    [estimated] an estimated
   *[about] about
}

answers-status-official = official
answers-status-approved = approved
answers-status-submitted = submitted, not yet approved
answers-status-draft = draft, not yet submitted
answers-status-proposed = proposed
answers-status-mixed = not uniform ({ $statuses })

answers-cluster-name = the whole cluster
answers-unit-province = { $name } province
answers-unit-city = { $name } city
answers-unit-commune = { $name } commune
answers-unit-ward = { $name } ward
answers-unit-zone = { $name } special zone
answers-unit-in = { $unit } ({ $province })
answers-unit-since = { $unit } (established on { $date })
answers-unit-until = { $unit } (before { $date })

# These stand after “in”, “from” and “to”, and alone at the start of a line.
answers-period-year = { $year }
answers-period-h1 = the first six months of { $year }
answers-period-h2 = the last six months of { $year }
answers-period-m9 = the first nine months of { $year }
answers-period-q1 = the first quarter of { $year }
answers-period-q2 = the second quarter of { $year }
answers-period-q3 = the third quarter of { $year }
answers-period-q4 = the fourth quarter of { $year }

answers-in-houses = Expressed in houses, this amount is equivalent to { $houses }, at the rate of 50 million dong per house of the programme “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” (converted by the system; not a reported figure).
answers-in-houses-about = Expressed in houses, this amount is equivalent to about { $houses }, at the rate of 50 million dong per house of the programme “Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc” (converted by the system; not a reported figure).
answers-in-houses-not-money = Only figures in money can be converted into a number of houses; the indicator “{ $indicator }” is not an amount of money.

answers-no-sum-of-stock = The indicator “{ $indicator }” is a cumulative figure up to each date; figures of different years are not added together. Figures for { $subject } by year:
answers-sum-of-periods = { $indicator }, { $subject }, sum of the periods { $periods }: { $figure }.

answers-ranking-title = { $direction ->
    [least] { $indicator } in { $period }, from lowest to highest:
   *[most] { $indicator } in { $period }, from highest to lowest:
}
answers-ranking-first = { $direction ->
    [least] Lowest: { $units } ({ $figure }).
   *[most] Highest: { $units } ({ $figure }).
}
answers-ranking-line = { $rank }. { $unit }: { $figure }
answers-ranking-missing = Not ranked, as there are no figures for this period yet: { $units }.
answers-ranking-not-applicable = Not ranked, as the indicator is not applicable: { $units }.
answers-ranking-own = Rank of { $unit } among the units with figures: { $rank } of { $count }.
answers-ranking-own-missing = { $unit } has no figure for this period yet and is therefore not ranked.
answers-ranking-none = The system has no figures by province in { $period } on { $indicator }; a ranking is therefore not yet possible.

answers-comparison-title = { $indicator } in { $period }:
answers-comparison-line = - { $unit }: { $figure }
answers-comparison-more = The figure for { $first } exceeds the figure for { $second } by { $difference }.
answers-comparison-equal = The figures for { $first } and { $second } are equal.
answers-comparison-impossible = There are not yet enough figures for a comparison.

answers-trend-title = { $indicator }, { $subject }, by period:
answers-trend-line = - { $period }: { $figure }
answers-trend-up = From { $from } to { $to }: an increase of { $difference } ({ $percent }).
answers-trend-down = From { $from } to { $to }: a decrease of { $difference } ({ $percent }).
answers-trend-up-from-zero = From { $from } to { $to }: an increase of { $difference }.
answers-trend-same = From { $from } to { $to }: no change.
answers-trend-other-members = The two periods are made of figures of different provinces; the change is for reference only.
answers-trend-impossible = There are not yet two periods with figures to compare.

answers-share-of-cluster = { $indicator } in { $period }: { $unit } accounts for { $percent } of the total for the whole cluster ({ $part } out of { $whole }).
answers-share-of-whole = Share of { $part } in { $whole }, { $subject } in { $period }: { $percent } ({ $partFigure } out of { $wholeFigure }).
answers-share-impossible = The system does not have enough figures for { $subject } in { $period } to calculate a share on { $indicator }.
answers-share-no-whole = The indicator “{ $indicator }” has no total from which a share can be calculated. Please state which indicator is to be taken as a share of which.

answers-definition = { $indicator }: { $definition }
answers-definition-missing = The system has no separate definition of the indicator “{ $indicator }”.
answers-definition-measure = { $measure ->
    [stock] Cumulative figure, up to the reporting date; unit of measurement: { $unit }.
    [flow] Figure for the reporting period only; unit of measurement: { $unit }.
    [ratio] Ratio, unit of measurement: { $unit }; the figure for the whole cluster is recalculated from the numerator and the denominator.
   *[score] Score; unit of measurement: { $unit }.
}
answers-definition-levels = Levels of aggregation: { $levels }.
answers-definition-series = The indicator applies up to and including { $date }; figures after that date belong to a different set of criteria and are not directly comparable.
answers-definition-source = Source: the list of indicators of the system.

answers-provenance = The figure { $figure } ({ $indicator }, { $subject } in { $period }) is taken from the source: { $sources }.
answers-provenance-mismatch = The figure { $quoted } does not match the figure held by the system.

answers-not-comparable = { $first } and { $second } are not directly comparable: the two units belong to different times (before and after 1 July 2025).
answers-abbreviation = { $term } stands for “{ $meaning }”.

# The code of an answer: whoever has it sees that very answer again.
answers-code = Code for checking: { $code } (looked up at { $at }).
answers-check-how = Please send /kiemtra with the code of 6 letters and digits below the answer.
answers-check-unknown = The system has given no answer with the code { $code } and cannot confirm what was said with it. Please check each letter and digit of the code.
answers-check-title = The answer with the code { $code }, first given at { $at }:
answers-check-same = The figures in this answer have not changed since.
answers-check-changed = The figures in this answer have changed since:
answers-check-change = - { $indicator } of { $subject }, { $period }: from { $before } to { $after }, recorded on { $date }, by { $source }.
answers-check-status = - { $indicator } of { $subject }, { $period }: the figure stands, its state went from “{ $before }” to “{ $after }”, recorded on { $date }, by { $source }.
answers-check-more = - And { $count } more.
answers-check-added = Since then the system has received figures of { $units }.

# Pictures and tables of an answer.
answers-picture = The picture of the answer with the code { $code }.
answers-picture-of = { $indicator } of { $subject }
answers-picture-period = { $period }; counted in: { $unit }
answers-picture-periods = From { $from } to { $to }; counted in: { $unit }
answers-picture-code = The cluster’s assistant; code for checking: { $code }.
answers-picture-break = other coverage
answers-picture-unit = Unit
answers-files = The table of the answer with the code { $code }.
answers-sheet-name = Figures
answers-sheet-title = { $indicator } (code for checking { $code })
answers-sheet-indicator = Indicator
answers-sheet-period = Period
answers-sheet-figure = Figure
answers-sheet-measure = Counted in
answers-sheet-state = State
answers-sheet-as-of = As of
answers-sheet-source = Source
answers-sheet-note = Note

# Two maps: one unit over periods before and after the units were merged.
answers-maps-title = { $indicator }, on the territory of { $unit }:
answers-maps-part = { $unit }: { $figure }
answers-maps-sum = - { $period }: { $figure } (sum of the old units: { $parts })
answers-maps-parts = - { $period }: cannot be put together for the new territory ({ $parts })
answers-maps-break = Figures before and after { $date } are two different series because the units were merged; the system takes no difference between them.
answers-maps-refused = The system does not compare figures before and after { $date }: { $unit } includes { $outside } from outside the cluster, of which there are no figures.
answers-maps-incomplete = The system cannot compare figures before and after { $date } yet: figures of { $units } are missing.
# Pledge
answers-pledge = Targets of the pledge for { $year } of the Front committee of { $unit }:
answers-pledge-none = There is no such target of the pledge for { $year } of the Front committee of { $unit } on record.
answers-pledge-line = - { $indicator }: pledged { $target }; so far { $figure }, { $percent } of the target
answers-pledge-line-rate = - { $indicator }: pledged { $target }; so far { $figure }, { $state ->
    [reached] reached
   *[notReached] not reached
  }
answers-pledge-line-open = - { $indicator }: pledged { $target }; no figure of the whole year yet
answers-pledge-signed = The pledge for { $year } was signed on { $day } by { $count } units.
answers-pledge-unsigned = No signing of the pledge for { $year } is on record.
answers-pledged-share = That is { $percent } of the target pledged for { $year } ({ $target }).
answers-pledged-rate = The target pledged for { $year } ({ $target }) is { $state ->
    [reached] reached.
   *[notReached] not reached.
  }

# Figures that were corrected after they had been told
answers-corrected = The figure you were told on { $date } (code { $code }), { $indicator } of { $subject } in { $period }, was corrected from { $before } to { $now }; source: { $source }. Please use the new figure.
answers-corrected-absent = { $absence ->
    [notApplicable] “not applicable”
   *[notReported] “no figure”
}
