# The figures form as an Excel file: the words in it, and the faults when it comes back.

workbook-sheet = Report
workbook-title = Figures form: { $title }
workbook-about-unit = Reporting unit: { $unit }. Reporting period: { $period }.
workbook-about-days = Figures as of { $asOf }. Due: { $deadline }.
workbook-instruction-columns = Please write in the column “Figure”; the column “Note” is optional. All other cells are locked; do not add, delete, merge or move rows.
workbook-instruction-numbers = Write figures in digits, with a comma before decimals, without formulas. Examples: 1250; 8,05; “8,05 tỷ đồng”.
workbook-instruction-absent = Write “không có” if the figure is 0, “chưa có số liệu” if it is not known yet, “không áp dụng” if the indicator does not apply to the unit. An empty cell is a question not answered, not a 0.
workbook-header-question = No.
workbook-header-indicator = Indicator
workbook-header-unit-of-measure = Unit of measure
workbook-header-previous = Last period
workbook-header-value = Figure
workbook-header-note = Note

workbook-file-not-workbook = A figures form must be an Excel file ending in .xlsx; the file sent is of another kind. Please fill in the template of the report request and send it again.
workbook-file-old-excel = The file is in the old Excel format (.xls). Please open it, choose “Save As” with the type “Excel Workbook (*.xlsx)” and send it again.
workbook-file-encrypted = The file has a password and could not be read. Please remove the password and send it again.
workbook-file-damaged = The file could not be read: it is damaged or was not uploaded completely. Please open it in Excel, save it and send it again.
workbook-file-too-large = The file is larger than { $megabytes } MB. Please remove pictures and sheets that are not needed and send it again.
workbook-file-too-much = The file holds far more than a figures form. Please take the template again, copy the figures into it and send it again.
workbook-file-macros = The file contains macros, which are not accepted. Please save it with the type “Excel Workbook (*.xlsx)” and send it again.
workbook-file-external-links = The file has links to other files or data sources, which are not accepted. Please paste the figures as values, remove the links and send it again.

workbook-form-no-sheet = The file has no figures form made by this system. Please fill in the template of the report request and send it again.
workbook-form-several-sheets = Several sheets of the file are figures forms. Please keep one of them and send it again.
workbook-form-other-unit = This is the figures form of another unit. Please take the template of your unit, copy the figures into it and send it again.
workbook-form-other-request = This is the figures form of another report request. Please take the template of this request, copy the figures into it and send it again.
workbook-form-other-form = The form of this report request was changed after the file was made. Please take the new template, copy the figures into it and send it again.

workbook-row-missing = Question { $question } ({ $name }): its row is gone from the file; please take the template again, copy the figures into it and send it again.
workbook-row-added = Row { $row }: this row is not part of the form; please clear it.
workbook-row-repeated = Row { $row } ({ $name }): this indicator stands in row { $firstRow } already; please keep one of the two.
workbook-row-moved = Row { $row } ({ $name }): the question number does not match the indicator, rows were moved; please take the template again, copy the figures into it and send it again.
workbook-row-merged = Row { $row } ({ $name }): cells are merged; please unmerge them.
workbook-row-note-alone = Row { $row } ({ $name }): there is a note, but the figure is empty; please write the figure, or “chưa có số liệu” if it is not known yet.

workbook-cell = { $column ->
    [note] Row { $row } ({ $name }): the note
   *[value] Row { $row } ({ $name }): the figure
}
workbook-cell-formula = { $cell } is a formula; please paste it as a value.
workbook-cell-date = { $cell } is a date; please write it in digits.
workbook-cell-error = { $cell } shows an Excel error; please write the figure again.
workbook-cell-negative = { $cell } is negative; please write 0 or more, and mention a decrease since the last period in the note.
workbook-cell-too-precise = { $cell } has too many decimals; please round it.
workbook-cell-too-large = { $cell } is too large for Excel to keep all its digits; please check it, or write it with its unit, for example “8,05 tỷ đồng”.
workbook-cell-scientific = { $cell } is written with a power of ten (E); please write all its digits.
workbook-cell-too-long = { $cell } is longer than { $characters } characters; please shorten it.
