# The emulation cluster: members, chair, reorganisation of units, events.

cluster-chair = Chair of { $cluster } for { $year }: the Front committee of { $unit }.
cluster-chair-nominated = The Front committee of { $unit } was nominated by agreement of the units as chair of { $cluster } for { $year }.
cluster-chair-none = The system has no information yet on the chair for { $year }.
cluster-chair-latest = The latest year with information is { $year }: the Front committee of { $unit }.
cluster-deputy = Deputy chair of { $cluster } for { $year }: the Front committee of { $unit }.
cluster-deputy-none = The system has no information yet on the deputy chair for { $year }.
cluster-flag = Rotating flag of the chair: at the year-end conference on { $date }, the Front committee of { $from } (chair for { $year }) handed the flag over to the Front committee of { $to } (chair for { $next }). The rotating flag is not an award.
cluster-flag-none = The system has no information yet on the handover of the rotating flag in { $year }.

cluster-members = { $count ->
    [one] { $cluster } in { $year } has { $count } member unit: the Front committee of the province { $units }.
   *[other] { $cluster } in { $year } has { $count } member units: the Front committees of the provinces { $units }.
}
cluster-members-none = The system has no record yet of the members of the cluster in { $year }. The latest year with information is { $known }.
cluster-is-member = { $unit } is a member unit of { $cluster } for { $year }.
cluster-is-not-member = { $unit } is not a member unit of { $cluster } for { $year }.
cluster-merged-since = The provinces were reorganised on 1 July 2025; the system has no information yet on the members of the cluster after that date.

cluster-succession = On { $date }, { $unit } was merged with { $others } to form { $successor }, under { $basis }.
cluster-succession-alone = On { $date }, { $unit } was reorganised as { $successor }, under { $basis }.
cluster-founded = { $unit } was established on { $date } by the merger of { $predecessors }, under { $basis }.
cluster-unchanged = { $unit } was not merged in the reorganisation of July 2025.
cluster-succession-unknown = The system has no information yet on the reorganisation of { $unit }.
cluster-succession-state = Status: in force from { $date }. The Front committees before and after this date are two different organisations; their figures are kept separately.
cluster-succession-title = The member units of the cluster after the reorganisation of administrative units:
cluster-succession-line = - { $unit }: now part of { $successor }

cluster-event = { $title }: { $date }; place: { $place }.
cluster-event-no-place = { $title }: { $date }.
cluster-event-none = The system has no record yet of forthcoming meetings or conferences of the cluster.
cluster-event-coming = Forthcoming meetings and conferences of the cluster on record:
cluster-event-last = Latest event on record:
cluster-state-recorded = Status: published information.
cluster-new-name = the new { $unit }
cluster-succession-basis = Effective date: { $date }. Legal basis: { $basis }.
