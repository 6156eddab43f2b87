practice-banner = Emulation cluster assistant, training conversation. Asked by: { $name }. Send /trogiup to view the guide; send a file with the line: @ path/to/file; received files are saved in the folder tep-nhan; press Ctrl+D to finish.
practice-page-at = Training page: { $address }

practice-not-stored = The system did not receive your last message. Please send it again.
practice-not-answered = The system has not been able to answer this message.
practice-attachment = [Attached file: { $name }]
practice-attachment-saved = [Attached file, saved at: { $path }]
practice-attachment-not-saved = [Attached file: { $name }. The system could not save it. Please check the permission to write and the free disk space, then ask for it again.]
practice-file-missing = There is no file “{ $path }”. Please check the path and send it again.
practice-file-unreadable = The system cannot read “{ $path }”: it is not a file, or it may not be read. Please choose another file.
practice-file-empty = The file “{ $path }” has no content and was not sent. Please check the file.
practice-file-too-large = The file “{ $path }” is larger than 10 MB and was not sent. Please send a smaller file.

practice-page-title = Emulation cluster assistant – Training page
practice-page-bot = Emulation cluster assistant
practice-page-officer = You
practice-page-notice = Training page: the officers on this page are not real people
practice-page-talk-as = Converse as
practice-page-loading = Loading the list…
practice-page-no-officers = There are no training officers yet.
practice-page-conversation = Conversation
practice-page-log = Messages of the conversation
practice-page-welcome = Welcome
practice-page-intro = Please ask about the results of the emulation cluster in plain Vietnamese, with or without diacritics. Each answer states the reporting period, the status and the source.
practice-page-begin = Begin the conversation
practice-page-no-script = This page needs JavaScript. Please turn JavaScript on and reload the page.
practice-page-text = Message
practice-page-text-hint = Enter a question…
practice-page-send = Send
practice-page-keys = Enter to send, Shift + Enter for a new line
practice-page-attach = Attach a file
practice-page-choices = Choices
practice-page-download = Download the file: { $name }
practice-page-sent-file = File: { $name }
practice-page-connection-lost = Connection lost, reconnecting…
practice-page-sending-again = Not sent yet, sending again…
practice-page-too-long = Not sent: the message is too long.
practice-page-file-too-large = Not sent: the file is larger than 10 MB. Please send a smaller file.
practice-page-file-empty = Not sent: the file has no content. Please check the file.
practice-page-file-unreadable = The file on this device could not be read. Please choose the file again.
practice-page-not-sent = Not sent. Please reload the page.

# The people of the practice part are made up, and their names say so.
practice-person-officer = Practice officer, { $unit }
practice-person-secretary = Made-up secretary of the chair, { $unit }
practice-person-leader = Practice leader
practice-person-observer = Practice observer
practice-request = Report of { $year } (training, made-up figures)
practice-section = { $key ->
    [A] I. New countryside
    [B] II. Great-unity houses, Fund for the Poor
   *[C] III. Great National Unity Day
}
