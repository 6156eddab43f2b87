# The Excel template for the setup: the guide, and what each column is for.

setup-sheet-title = Setup of the emulation cluster
setup-sheet-explained = # explanation
setup-sheet-example = # example
setup-guide-sheets = Each sheet is a list, each row an entry. Please keep the names of the sheets and those of the columns in row 1; a sheet that is not needed may stay as it is or be deleted.
setup-guide-rows = A row with # at the start of the column “ghi chú” (note) is not read: these are the explanation and the example. Every example is made up. Please write into the rows that are empty.
setup-guide-days = Days are written 30/11/2026, times 17:00; the end of the day is 24:00.
setup-guide-lists = Several values in one cell are separated by semicolons (;).
setup-guide-codes = Codes are made of small letters without marks, digits, - and _. A row with a code the system knows changes that entry; a new code adds one.
setup-guide-empty = An empty cell leaves what is there. A dash (-) takes it away, where it is optional.
setup-guide-plain = No formulas, no merged cells. No telephone numbers.
setup-guide-check = Please check before importing: npm run -s bot -- import setup FILE.xlsx --dry-run. Every fault is named by sheet, row and column; with any fault nothing is stored.

setup-about-code = code, only once in the list
setup-about-name-en = name in English
setup-about-valid-from = first day on which it is valid; empty if not known
setup-about-valid-to = last day on which it is valid; empty if it goes on
setup-about-aliases = other names for it
setup-about-source = code in the sheet “sources”, if there is one
setup-about-cluster = code of the cluster
setup-about-year = emulation year

setup-about-source-kind = article, page, law, import (a file of figures), report or minutes
setup-about-source-title = title of the paper or article
setup-about-source-author = who issued or wrote it, if known
setup-about-source-date = day on which it was issued or published, if known

setup-about-unit-kind = province or city; commune, ward or zone (special zone) below it
setup-about-unit-name = name, without “tỉnh” (province), “thành phố” (city), “xã” (commune) and the like
setup-about-unit-province = of a commune, a ward or a special zone only: code of the province or city it lies in
setup-about-admin-code = administrative code, if known
setup-about-background = “có” (yes): named only so that it is not mistaken for another; empty for units of the cluster

setup-about-predecessor = code of the old unit
setup-about-successor = code of the new unit
setup-about-succession-date = day on which the new unit begins; the old one ends before it
setup-about-legal-basis = the paper that says so

setup-about-cluster-name = name of the cluster
setup-about-members = codes of the members, in the order of the official text
setup-about-office-role = chair or deputy
setup-about-office-unit = code of the unit, a member of that year
setup-about-office-basis = nominated, or confirmed in office

setup-about-indicator-section = group of the indicator, one letter
setup-about-position = place in the group
setup-about-indicator-name = name of the indicator
setup-about-unit-of-measure = unit of measure
setup-about-unit-of-measure-en = unit of measure in English
setup-about-decimals = number of decimals, 0 to 6; cannot change later
setup-about-measure = stock (a state on a day), flow (a sum over the period), ratio or score
setup-about-aggregation = how the cluster's figure is made: sum, latestSum (of the latest figures), ratio or none
setup-about-numerator = of a ratio: code of the indicator above the line
setup-about-denominator = of a ratio: code of the indicator below the line
setup-about-series = series of figures; only figures of one series are compared
setup-about-levels = levels that have figures, for example “tỉnh” (province)
setup-about-definition = what the indicator means
setup-about-definition-en = what the indicator means, in English

setup-about-day = a day off, or a day worked instead
setup-about-day-kind = off (a day off) or work (a Saturday worked instead)
setup-about-day-name = name of the day
setup-about-basis = the paper that decided it, if there is one

setup-about-request-code = code of the report request
setup-about-request-kind = year, sixMonths, quarter or adHoc
setup-about-request-title = title as on the paper
setup-about-period = 2026 (the year), 2026-h1, 2026-h2 (six months), 2026-m9 (nine months), 2026-q1 to 2026-q4 (quarters)
setup-about-period-from = first day, if not the calendar's
setup-about-period-to = last day, if not the calendar's
setup-about-as-of = if not the last day
setup-about-opens = a day, or day and time: 01/06/2026 07:30
setup-about-due-on = the day on the paper
setup-about-due-time = for example 17:00; empty is the end of the day
setup-about-shift = next (to the next working day, also when empty), previous (to the one before) or none (stays)
setup-about-request-units = codes of units; empty for all members of the year
setup-about-practice = “có” (yes): for training only
setup-about-reminders = When units are reminded, counted from the deadline: opening (the opening day), -7 (7 days before), 0 (the day itself), +1 (a day after), +3w (3 working days after); none for no reminder. Empty: the usual cadence of the kind.

setup-about-section-request = code in the sheet “Đợt báo cáo” (report requests)
setup-about-section-title = title of the section; rows with the same title are one section
setup-about-section-title-en = title in English, once for each section
setup-about-section-indicators = codes of indicators in the order in which they are asked: one in each row, or several in one cell

setup-about-handle = code that tells people of the same name apart, if needed
setup-about-officer-name = full name
setup-about-role = officer (reports), leader, observer or admin
setup-about-phone = telephone at work, if there is one, like 0912 345 678 (a text cell)
setup-about-officer-unit = code of the unit; required for officer and leader
