practice-banner = Trợ lý Cụm thi đua, trò chuyện tập huấn. Người hỏi: { $name }. Nhắn /trogiup để xem hướng dẫn; Ctrl+D để kết thúc.
practice-page-at = Trang tập huấn: { $address }
