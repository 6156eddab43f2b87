practice-banner = Emulation cluster assistant, training conversation. Asked by: { $name }. Send /trogiup to view the guide; press Ctrl+D to finish.
practice-page-at = Training page: { $address }
