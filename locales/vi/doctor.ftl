# Kết quả của lệnh “bot doctor”, dành cho cán bộ vận hành

doctor-mark-ok = tốt
doctor-mark-warning = lưu ý
doctor-mark-failed = LỖI
doctor-sum = { $failed ->
        [0] { $warnings ->
            [0] Kết luận: hệ thống hoạt động bình thường.
           *[other] Kết luận: hệ thống hoạt động được; còn { $warnings } điểm cần lưu ý.
        }
       *[other] { $warnings ->
            [0] Kết luận: có { $failed } lỗi cần xử lý.
           *[other] Kết luận: có { $failed } lỗi cần xử lý và { $warnings } điểm cần lưu ý.
        }
    }

doctor-settings-good = các thiết lập đều đúng dạng
doctor-settings-wrong = thiết lập chưa đúng: { $fault }
doctor-settings-advice = Đề nghị đồng chí sửa thiết lập này trong tệp .env hoặc biến môi trường; tệp .env.example nêu rõ từng thiết lập.

doctor-database-good = { $name }: mở được, đủ các bước nâng cấp, nguyên vẹn
doctor-database-unusable = không dùng được: { $said }
doctor-database-lost = { $name }: mất kết nối trong khi kiểm tra ({ $said })
doctor-database-not-whole = { $name } không còn nguyên vẹn: { $said }
doctor-database-no-wal = { $name } nằm trên ổ đĩa không giữ được an toàn dữ liệu (thường là ổ đĩa mạng)
doctor-database-no-wal-advice = Đề nghị đồng chí dừng hệ thống, chuyển tệp sang ổ đĩa của chính máy này rồi sửa DATABASE_URL.
doctor-database-unsafe = { $name }: máy chủ PostgreSQL đang tắt { $setting }; tin nhắn, số liệu đã nhận có thể bị mất khi mất điện
doctor-database-unsafe-advice = Đề nghị đồng chí bật lại { $setting } trên máy chủ PostgreSQL, rồi khởi động lại máy chủ ấy.
doctor-database-restore = Đề nghị đồng chí dừng hệ thống, cất riêng tệp hỏng (không xóa), rồi khôi phục bản sao lưu mới nhất vào một cơ sở dữ liệu mới: npm run -s bot -- restore TỆP.
doctor-database-misspelled = Đề nghị đồng chí sửa DATABASE_URL: file:ĐƯỜNG-DẪN, hoặc postgresql://NGƯỜI-DÙNG:MẬT-KHẨU@MÁY:CỔNG/TÊN.
doctor-database-unwritable = Đề nghị đồng chí kiểm tra quyền ghi của người dùng chạy hệ thống đối với tệp và thư mục ấy, và kiểm tra đĩa còn chỗ trống.
doctor-database-foreign = Cơ sở dữ liệu này thuộc chương trình khác. Đề nghị đồng chí đặt DATABASE_URL là một tệp hoặc cơ sở dữ liệu riêng, còn trống.
doctor-database-newer = Cơ sở dữ liệu đã được phiên bản mới hơn sử dụng. Đề nghị đồng chí chạy phiên bản mới ấy, hoặc khôi phục bản sao lưu có trước khi nâng cấp.
doctor-database-edited = Các bước nâng cấp trong thư mục prisma/migrations đã bị sửa. Đề nghị đồng chí cài lại đúng phiên bản đã phát hành.
doctor-database-unmigrated = Việc nâng cấp cơ sở dữ liệu không thành công. Đề nghị đồng chí khôi phục bản sao lưu có trước khi nâng cấp và gửi nguyên văn dòng trên cho người phát triển.
doctor-database-busy = Một chương trình khác đang giữ tệp này. Đề nghị đồng chí dừng chương trình ấy; nếu cần nhiều tiến trình thì dùng PostgreSQL.
doctor-database-unreachable = Đề nghị đồng chí kiểm tra máy chủ PostgreSQL đang chạy, địa chỉ và cổng trong DATABASE_URL, tường lửa giữa hai máy.
doctor-database-refused = Đề nghị đồng chí sửa tên người dùng và mật khẩu trong DATABASE_URL; ký tự đặc biệt trong mật khẩu phải viết ở dạng %XX.
doctor-database-missing = Đề nghị đồng chí tạo cơ sở dữ liệu ấy trên máy chủ PostgreSQL (CREATE DATABASE), rồi chạy lại.

doctor-backup-never = cơ sở dữ liệu này chưa được sao lưu lần nào
doctor-backup-last = lần sao lưu gần nhất: { $at }
doctor-backup-advice = Đề nghị đồng chí bật việc sao lưu hằng đêm (docs/operations.md, mục Backups), hoặc sao lưu ngay: npm run -s bot -- backup TỆP.gz.

doctor-disk-free = ổ đĩa của cơ sở dữ liệu còn trống { $megabytes } MB
doctor-disk-advice = Đề nghị đồng chí dọn chỗ, nên có ít nhất { $megabytes } MB: xóa nhật ký cũ, chuyển các bản sao lưu sang máy khác. Không xóa tệp nào nằm cạnh cơ sở dữ liệu.

doctor-files-closed = các tệp có thông tin bí mật chỉ chủ sở hữu đọc được
doctor-files-open = người dùng khác trên máy này đọc được { $path }, trong đó có thông tin bí mật
doctor-files-advice = Đề nghị đồng chí chạy: chmod 600 { $path }

doctor-clock-good = { $at } theo giờ Việt Nam
doctor-clock-old = đồng hồ của máy đang chỉ một ngày trước năm 2026
doctor-clock-off = đồng hồ của máy lệch { $minutes } phút so với máy chủ bên ngoài
doctor-clock-back = đồng hồ của máy đã bị chỉnh lùi: hệ thống từng làm việc lúc { $at }
doctor-clock-advice = Đề nghị đồng chí bật đồng bộ giờ (NTP) cho máy: thời hạn, việc nhắc và chữ ký của Zalo đều theo đồng hồ này.

doctor-scheduler-never = việc định kỳ chưa chạy lần nào trên cơ sở dữ liệu này
doctor-scheduler-last = việc định kỳ chạy lần gần nhất lúc { $at }
doctor-scheduler-advice = Đề nghị đồng chí khởi động hệ thống (npm start, hoặc systemctl start bot-cum-thi-dua); nếu đang chạy thì xem nhật ký rồi khởi động lại.

doctor-server-ready = tiến trình ở cổng { $port } sẵn sàng
doctor-server-nobody = không có tiến trình nào ở cổng { $port } của máy này
doctor-server-other = cổng { $port } đang do một chương trình khác giữ
doctor-server-other-advice = Đề nghị đồng chí dừng chương trình ấy, hoặc đặt PORT là cổng khác.
doctor-server-trouble = tiến trình đang chạy báo về { $part }: { $says }
doctor-server-trouble-advice = Hệ thống tự thử lại. Nếu quá 10 phút vẫn còn, đề nghị đồng chí xem các mục khác của kết quả này và nhật ký.
doctor-server-another-polls = Một bản cài đặt khác đang dùng cùng mã truy cập của bot Telegram. Đề nghị đồng chí dừng bản ấy; nếu không rõ ở đâu, đổi mã bằng lệnh /revoke với BotFather.
doctor-server-signed-wrongly = Đề nghị đồng chí chép lại ZALO_OA_SECRET_KEY từ trang của ứng dụng (mục Webhook) và kiểm tra ZALO_APP_ID, rồi khởi động lại.

doctor-inbox-good = không có tin nhắn đến nào bị tồn đọng
doctor-inbox-stuck = { $count } tin nhắn đến chờ xử lý, lâu nhất từ { $at }
doctor-inbox-stuck-advice = Không có tiến trình nào xử lý: đề nghị đồng chí khởi động hệ thống; nếu đang chạy thì xem nhật ký.
doctor-inbox-set-aside = trong 24 giờ qua có { $count } tin nhắn đến không xử lý được; người gửi đã được báo
doctor-inbox-set-aside-advice = Đây là lỗi của chương trình. Đề nghị đồng chí gửi cho người phát triển các dòng nhật ký “a turn failed”; trong đó không có nội dung tin nhắn.

doctor-outbox-day = trong 24 giờ qua đã gửi { $sent } tin, { $failed } tin không gửi được, { $uncertain } tin chưa rõ đã đến hay chưa
doctor-outbox-day-advice = Người chưa nhận được tin có tên trong bảng của từng thông báo (/thongbao) và trong bảng theo dõi (/bangtheodoi).
doctor-outbox-stuck = kênh { $channel }: { $count } tin đến hạn chưa gửi, lâu nhất từ { $at }
doctor-outbox-stuck-advice = Không có tiến trình nào gửi trên kênh này: đề nghị đồng chí kiểm tra hệ thống đang chạy và có thiết lập của kênh.

doctor-messengers-on = đã thiết lập: { $names }
doctor-messengers-practice = chỉ có trang tập huấn; chưa thiết lập Zalo hay Telegram
doctor-messengers-none = chưa thiết lập kênh nào: không ai nhắn tin được cho hệ thống
doctor-messengers-advice = Đề nghị đồng chí thiết lập Zalo hoặc Telegram theo README, hoặc đặt PRACTICE=on để tập huấn.

doctor-telegram-good = Telegram nhận ra bot @{ $username }
doctor-telegram-away = máy này không kết nối được tới Telegram
doctor-telegram-away-advice = Tại Việt Nam có lúc Telegram bị chặn; hệ thống tự thử lại và gửi qua Zalo cho người có cả hai. Nếu kéo dài, đề nghị đồng chí kiểm tra mạng và tường lửa.
doctor-telegram-other = máy trả lời không phải là Telegram, hoặc đường truyền bị can thiệp
doctor-telegram-other-advice = Đề nghị đồng chí kiểm tra TELEGRAM_API_ROOT và máy chủ trung gian (proxy) của mạng.
doctor-telegram-token = Telegram từ chối mã truy cập của bot
doctor-telegram-token-advice = Mã đã bị thu hồi hoặc chép thiếu. Đề nghị đồng chí lấy mã tại BotFather, sửa TELEGRAM_BOT_TOKEN rồi khởi động lại.
doctor-telegram-fault = Telegram không trả lời như mong đợi ({ $fault })
doctor-telegram-webhook-set = TELEGRAM_MODE=polling, nhưng Telegram đang chuyển tin nhắn tới một địa chỉ webhook
doctor-telegram-webhook-set-advice = Nếu hệ thống đang chạy, một bản cài đặt khác đang dùng cùng mã: đề nghị đồng chí dừng bản ấy. Khi khởi động lại, hệ thống tự bỏ webhook.
doctor-telegram-no-webhook = TELEGRAM_MODE=webhook, nhưng Telegram chưa có địa chỉ webhook nào
doctor-telegram-no-webhook-advice = Hệ thống đặt webhook khi khởi động: đề nghị đồng chí khởi động lại. Nếu lặp lại, một bản cài đặt khác cùng mã đang ở chế độ polling.
doctor-telegram-webhook-elsewhere = Telegram đang chuyển tin nhắn tới địa chỉ khác với PUBLIC_URL
doctor-telegram-webhook-elsewhere-advice = Đề nghị đồng chí kiểm tra PUBLIC_URL và khởi động lại; nếu lặp lại, dừng bản cài đặt khác đang dùng cùng mã.
doctor-telegram-webhook-fails = Telegram không chuyển được tin nhắn tới máy này, lần gần nhất lúc { $at }; { $count } tin đang chờ

doctor-zalo-good = Zalo nhận ra OA “{ $name }”
doctor-zalo-good-package = Zalo nhận ra OA “{ $name }”, gói { $package }, đến { $until }
doctor-zalo-token-absent = chưa có mã truy cập: quản trị viên OA chưa cấp quyền
doctor-zalo-token-expired = mã truy cập đã hết hạn
doctor-zalo-token-expired-advice = Hệ thống tự gia hạn khi đang chạy: đề nghị đồng chí khởi động hệ thống, sau một phút kiểm tra lại.
doctor-zalo-token-spent = một lần gia hạn mã truy cập không nhận được trả lời; mã làm mới (refresh token) có thể không còn dùng được
doctor-zalo-token-refused = Zalo từ chối gia hạn mã truy cập
doctor-zalo-consent-advice = Đề nghị đồng chí xin quản trị viên OA cấp quyền lại, đặt mã làm mới (refresh token) vào ZALO_REFRESH_TOKEN rồi khởi động lại (README, mục Zalo, bước 5).
doctor-zalo-trouble = Zalo không phục vụ: { $says }
doctor-zalo-away-advice = Hệ thống tự thử lại. Nếu kéo dài, đề nghị đồng chí kiểm tra mạng, tường lửa tới openapi.zalo.me và oauth.zaloapp.com.
doctor-zalo-secret-advice = Đề nghị đồng chí chép lại ZALO_APP_SECRET từ trang của ứng dụng rồi khởi động lại.
doctor-zalo-app-advice = Đề nghị đồng chí kiểm tra ZALO_APP_ID, và trên developers.zalo.me: ứng dụng đang bật, đã đăng ký API của OA.
doctor-zalo-verify-advice = Đề nghị đồng chí làm thủ tục xác thực OA với Zalo.
doctor-zalo-package-advice = Gói dịch vụ của OA không gồm API, hoặc đã hết hạn: đề nghị đồng chí gia hạn gói.
doctor-zalo-other-advice = Đề nghị đồng chí tra mã này trong tài liệu của Zalo; README, mục Zalo, nêu các bước thiết lập.
doctor-zalo-other-oa = mã truy cập thuộc về OA khác: “{ $name }”
doctor-zalo-other-oa-advice = Đề nghị đồng chí sửa ZALO_OA_ID, hoặc xin cấp quyền lại bằng đúng OA của Cụm.
doctor-zalo-no-address = chưa có PUBLIC_URL: Zalo không chuyển được tin nhắn tới máy này, tệp Excel không có liên kết tải
doctor-zalo-no-address-advice = Đề nghị đồng chí đặt PUBLIC_URL là địa chỉ https của máy chủ trung gian, và khai webhook ở trang của ứng dụng (README, mục Zalo).

doctor-address-good = PUBLIC_URL dẫn tới hệ thống
doctor-address-other = PUBLIC_URL không dẫn tới hệ thống (mã trả lời { $status })
doctor-address-away = không kết nối được tới PUBLIC_URL ({ $code })
doctor-address-advice = Đề nghị đồng chí kiểm tra tên miền, chứng thư số, máy chủ trung gian có chuyển tiếp /webhooks/, và hệ thống đang chạy.

doctor-people-good = mỗi đơn vị phải báo cáo đều có người nhận được tin
doctor-people-silent = đợt báo cáo { $request }: chưa có cán bộ nào nhận được tin ở { $units }
doctor-people-advice = Đề nghị đồng chí mời cán bộ của từng đơn vị: npm run -s bot -- invite --unit MÃ --role officer, hoặc /moi trong cuộc trò chuyện.
doctor-chair-good = mỗi cụm đều có Cụm trưởng đương nhiệm
doctor-chair-none = { $cluster }: chưa ghi nhận Cụm trưởng cho hôm nay nên không ai duyệt được báo cáo
doctor-chair-advice = Đề nghị đồng chí ghi Cụm trưởng của năm bằng npm run -s bot -- import setup TỆP (docs/setup-file.md), hoặc để Cụm trưởng đương nhiệm dùng /suyton.
doctor-calendar-good = lịch nghỉ đã có đến hết năm { $year }
doctor-calendar-missing = chưa nhập lịch nghỉ của năm { $years }; hệ thống tạm tính theo quy tắc chung
doctor-calendar-advice = Đề nghị đồng chí nhập ngày nghỉ và ngày làm bù theo thông báo chính thức: npm run -s bot -- import setup TỆP (daysOff, docs/setup-file.md).
