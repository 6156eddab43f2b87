# Whom to ask where the bot has no answer.

later-contact = You may contact the officer in charge at the chair of the cluster for { $year }: the Front committee of { $unit }.
later-contact-unknown = Please contact the officer in charge at the chair of the cluster.
