# Asking one question at a time: collecting figures, opening a report request. What is asked is decided elsewhere.

conversation-header = Question { $number }/{ $count }
conversation-header-section = Part { $section }/{ $sections } · question { $number }/{ $count }
conversation-recorded = Recorded: { $line }
conversation-no-longer-asked = No longer applicable after this change, so it does not count: { $line }
conversation-nothing-before = There is no question before this one.
conversation-changed = The list of questions has changed, so what you have just sent was not recorded. The system continues from here.

conversation-back = Back
conversation-skip = Skip
conversation-later = Later
conversation-summary = View the summary
conversation-exit = Leave
conversation-continue = Continue
conversation-continue-at = Continue (question { $number }/{ $count })
conversation-keep = Keep it
conversation-retype = Enter again
conversation-help = Ask for help
conversation-edit = Edit question { $number }
conversation-go-to = Go to question { $number }

conversation-heard = Received: “{ $heard }”
conversation-proposed = The system read: { $line }
conversation-confirm = Correct
conversation-change = Change it
conversation-drop = Leave this one out

conversation-why-unusual = If this is right, please choose a reason or write another one; if it is not, please send the answer again.
conversation-right-because = Right, because { $reason }
conversation-reason-changed = the situation has changed a great deal
conversation-reason-scope = it covers something else than last time
conversation-reason-earlier = the last report was incomplete

conversation-cannot-skip = This question cannot be skipped. Please answer it, or send “{ $leave }”.
conversation-why-skip = Please say why this question is skipped: choose a reason, or write another one.
conversation-why-skip-words = Please write why this question is skipped.
conversation-skip-reason = { $kind ->
    [noData] No figure yet
    [notApplicable] Does not apply to the unit
   *[other] Another reason
}
conversation-skipped = Question { $number } was skipped. Reason: { $reason }.
conversation-ways-out = If you cannot answer yet, you may skip this question and say why, ask for help, or finish later.
conversation-ways-out-without-skip = If you cannot answer yet, you may ask for help or finish later.
conversation-ways-out-unkept = If you cannot answer yet, send “Back” to look at the question before, or “{ $leave }”.

conversation-question-past = Question { $number } has passed, so this choice was not recorded. Would you like to edit question { $number }?
conversation-choice-past = This choice belongs to an earlier message, so it was not recorded.
conversation-no-such = There is no question { $number }; the questions are numbered from 1 to { $count }.

conversation-summary-title = Summary: { $answered } of { $count } questions answered.
conversation-summary-section = { $title }
conversation-summary-line = { $number }. { $line }
conversation-summary-missing = Still missing, question: { $numbers }.
conversation-summary-how = Send the number of a question to edit it.

conversation-resume = You have not finished: { $answered } of { $count } questions are answered.
conversation-kept = The { $answered } of { $count } answers given are kept. You may continue at any time.
conversation-leaving = Would you like to finish later, or discard the draft? If you finish later, the answers given are kept.
conversation-discard = Discard the draft
