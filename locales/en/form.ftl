# The common frame of questions: one by one, a summary, one confirmation.

form-choice-leave = Leave it
form-leaving = Do you want to stop? The answers given so far will not be kept, and nothing has been recorded.
form-dropped = Stopped; nothing has been recorded.
form-line = { $title }: { $answer }
form-line-open = { $title }: still open
form-noted = Noted: { $line }.
form-ask-again = These questions no longer fit and need a new answer: { $numbers }.
form-choose = Please choose one of the options below.
form-text-length = The text needs at least { $least } letters and at most { $most } characters. Please send it again.
form-choice-today = Today, { $day }
form-confirm-day = Please confirm the day.
form-day-unread = The system did not recognise a day. Please send day, month and year, for example 01/12/2023.
form-day-future = { $day } is still to come. Please check the date on the paper.
form-units = The units: { $names }.
form-choice-all-units = All { $count } units
form-units-unread = The system did not recognise a unit. Please send names from the list, separated by commas, or “tất cả” for all.
form-pick = { $number }. { $line }
form-picks-how = Send the numbers, for example 1, 3-5; or “tất cả” for all.
form-choice-all = All { $count } items
form-picks-unread = The system did not recognise an item. Please send numbers from 1 to { $count }, for example 1, 3-5; or “tất cả” for all.
form-moment-unread = The system did not recognise a day and an hour. Please send both with the year, for example 8:00 07/12/2024.
form-moment-no-hour = Please give the hour too, for example 8:00 07/12/2024.
form-moment-past = { $moment } is over. Please send a time that is still to come.
form-confirm-moment = Please confirm the time.
