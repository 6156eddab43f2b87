# What the Zalo channel itself adds to a message

zalo-choose = Please choose one:
zalo-file-link = Zalo does not carry the file { $name }. You can fetch it from the link below within 24 hours; the link is for you alone.
    { $link }
zalo-file-gone = This link does not work any more. Please ask for the file again in the conversation with the assistant.
zalo-file-kind = Zalo does not carry files of this kind, so { $name } is not attached here. You can ask for it again on Telegram, or ask the chair's contact person.
zalo-file-too-large = The file { $name } is larger than Zalo allows, so it is not attached here. You can ask for it again on Telegram, or ask the chair's contact person.
zalo-csv-instead = Zalo does not carry the Excel file { $name }; the file { $csv } with the same figures comes instead.
