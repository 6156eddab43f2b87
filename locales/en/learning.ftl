# Questions the system did not understand, and names added while it is used.

learning-unread-title = Questions that were not understood, without names of people and numbers:
learning-unread-line = - “{ $words }” ({ $count } times, last on { $date })
learning-unread-none = There is no question that was not understood.
learning-how = To add a name, please send: /themtu new name = an indicator, a unit or an award there is. For example: /themtu nha tinh thuong = nha dai doan ket lam moi
learning-no-thing = “{ $words }” does not name exactly one indicator, unit or award. Please give one name; /chitieu shows the indicators.
learning-indicator = the indicator “{ $name }”
learning-award = the award “{ $name }”
learning-confirm = From now on the system will understand “{ $words }” as { $thing }, for everybody. Please confirm.
learning-reach = Names are shared by all { $count } clusters in the system: adding or removing one takes effect for every cluster.
learning-choice-add = Confirm
learning-choice-remove = Remove “{ $words }”
learning-added = Added: “{ $words }” means { $thing }. It holds at once and is in the record.
learning-removed = “{ $words }” was removed.
learning-title = Names that were added:
learning-line = - “{ $words }”: { $thing }
learning-none = No name was added yet.
learning-no-name = “{ $words }” cannot be a name: a name is made of letters, 60 at most.
learning-everyday = “{ $words }” is an everyday word; as a name it would spoil other questions. Please choose a clearer one.
learning-clash = “{ $words }” is understood as { $thing } and cannot be added for something else.
learning-known = The system already understands “{ $words }” as { $thing }.
learning-gone = This name is not there any more; /themtu shows the names that were added.
learning-chair-only = This is for the secretariat of the chairing unit and the admins.
learning-not-in-practice = Practice officers add no names: a name holds for everybody.
