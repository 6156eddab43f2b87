# The guide, made from the commands themselves.

help-intro = The emulation cluster assistant answers questions about the results of the cluster: figures, awards, the chair, the members and the reorganisation of the provinces. Every answer states the period, the status and the source.
help-how = Questions are written in Vietnamese, in everyday words, with or without diacritics.
help-groups = Choose what you want to do to see its commands:
help-group-title = { $group }:
help-group-line = - { $group }: { $names }
help-group = { $purpose ->
    [ask] Look something up
    [report] The unit’s reports
    [year] Pledge and scores
    [collect] The cluster’s reports and announcements
    [lead] The cluster’s year
    [manage] People and the system
   *[self] Account and help
}
help-command = /{ $name }: { $summary }
help-command-help = view the guide
help-command-start = begin the conversation
help-command-cluster = members and chair
help-command-awards = awards for the latest year
help-command-indicators = indicators with figures
help-command-check = see an answer again by its code
help-command-unread = questions that were not understood
help-command-teach = add a name of an indicator, unit or award
help-command-changes = what changed since you last looked
help-indicators-title = Indicators with figures for the whole cluster:
help-indicators-title-of = Indicators with figures for { $cluster }:
help-indicators-line = - { $indicator } ({ $period })
help-indicators-none = The system has no figures yet for any indicator.

# The system reads Vietnamese only: the question as it is to be sent, then its meaning.
help-example-1 = “Năm 2023 toàn cụm có bao nhiêu xã đạt chuẩn nông thôn mới?” (How many communes in the whole cluster met new-countryside standards in 2023?)
help-example-2 = “Năm 2023 tỉnh nào được đề nghị tặng Cờ thi đua?” (Which province was proposed for the emulation flag in 2023?)
help-example-3 = “Cụm trưởng năm 2024 là đơn vị nào?” (Which unit is the chair of the cluster for 2024?)
help-example-4 = “Yên Bái nay thuộc tỉnh nào?” (Which province is Yên Bái now part of?)
