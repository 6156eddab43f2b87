# What the system says in every conversation.

bot-welcome = Welcome. This is the emulation cluster assistant of { $cluster }.
bot-welcome-as = Welcome, { $name }. This is the emulation cluster assistant of { $cluster }.
bot-greeting = Welcome. The emulation cluster assistant is ready to help you look up the results of the cluster.
bot-thanks = Thank you. The emulation cluster assistant remains at your service.
bot-not-understood = The system did not understand your question. It answers only questions about the figures, awards and organisation of the emulation cluster.
bot-examples = You may ask, for example:
bot-example = - { $question }
bot-choice-gone = This choice is no longer valid. Please ask again.
bot-not-allowed = This function is reserved for authorised officers. Please contact the officer in charge at the chair of the cluster.
bot-private-only = This is done only in a private conversation with the system. In groups, the system only answers questions about the results of the emulation cluster.
bot-private-chat = Talk to the system in private
bot-not-enrolled = This function is for officers who are enrolled. Please open your invitation link, or write /dangky with the code sent by the leader of your unit or the officer in charge at the chair. Public information of the cluster is open to everybody.
bot-enrol-hint = Officers who were invited: please open the invitation link, or write /dangky with the code. Without an invitation you may still ask for the public information of the cluster.
bot-file-not-expected = The system does not accept files here; your file has not been stored.
bot-too-much = Too many messages in one minute; the system is not answering for now. Please wait a minute and send again.
bot-fault = The system met a fault while processing your last message and has recorded it for correction. Apologies for the inconvenience; please send the message again after a few minutes.

bot-clarify-indicator = Which indicator would you like to ask about?
bot-clarify-indicator-of = Which indicator of { $unit } would you like to ask about?
bot-clarify-my-unit = { $level ->
        [commune] The system does not yet know which unit you belong to. Which commune or ward would you like to ask about?
       *[other] The system does not yet know which unit you belong to. Which province would you like to ask about?
    }
bot-clarify-unit = { $level ->
        [commune] Which commune or ward would you like to ask about?
       *[other] Which province would you like to ask about?
    }
bot-all-clusters = the emulation clusters that share this system
bot-clarify-cluster = Which cluster would you like to ask about?
bot-clarify-commune = There are { $count } units of this name. Which one would you like to ask about? The name of the province may be added, as in “{ $example }”.
bot-clarify-word = “{ $word }” can be understood in more than one way. Which meaning would you like to ask about?
bot-choice-number = There is no choice of that number. Please choose from those below, or ask something else.
bot-choose = Please choose an item, or send its number.

bot-choice-unit = Figures for { $unit }
bot-choice-cluster-total = Figures for the whole cluster
bot-choice-by-unit = Rates of the units
bot-choice-successor = Figures for { $unit }

bot-and = { $first } and { $last }
bot-comma = { $first }, { $second }
bot-choice = { $label }
bot-choice-help = View the guide
bot-choice-picture = Show the picture
bot-choice-files = Download as Excel/CSV
bot-words = { $words }
bot-choice-now = Show the figures as of now
