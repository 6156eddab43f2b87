# Matters for which the system has no data yet or which are not yet open; said plainly, without promises.

later-contact = You may contact the officer in charge at the chair of the cluster for { $year }: the Front committee of { $unit }.
later-contact-unknown = Please contact the officer in charge at the chair of the cluster.
later-scoring = The system has no information yet on the scoring scale, the table of emulation scoring criteria or the point deductions of the cluster.
