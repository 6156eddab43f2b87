# What "bot doctor" finds, for whoever runs the bot

doctor-mark-ok = ok
doctor-mark-warning = warning
doctor-mark-failed = FAILED
doctor-sum = { $failed ->
        [0] { $warnings ->
            [0] All is well.
            [one] It works; { $warnings } thing is worth a look.
           *[other] It works; { $warnings } things are worth a look.
        }
       *[other] To be mended: { $failed }; worth a look: { $warnings }.
    }

doctor-settings-good = every setting is well formed
doctor-settings-wrong = a setting is wrong: { $fault }
doctor-settings-advice = Mend it in .env or in the environment; .env.example explains each setting.

doctor-database-good = { $name }: opened, every migration applied, whole
doctor-database-unusable = cannot be used: { $said }
doctor-database-lost = { $name }: the connection was lost while looking ({ $said })
doctor-database-not-whole = { $name } is not whole: { $said }
doctor-database-no-wal = { $name } is on a disk that cannot keep it safely (a network drive, as a rule)
doctor-database-no-wal-advice = Stop the bot, move the file to a disk of this machine and set DATABASE_URL.
doctor-database-unsafe = { $name }: the PostgreSQL server has { $setting } switched off; what was received may be lost in a power cut
doctor-database-unsafe-advice = Switch { $setting } on again on the PostgreSQL server and restart that server.
doctor-database-restore = Stop the bot, put the damaged file aside (do not delete it) and restore the newest backup into a new database: npm run -s bot -- restore FILE.
doctor-database-misspelled = Mend DATABASE_URL: file:PATH, or postgresql://USER:PASSWORD@HOST:PORT/NAME.
doctor-database-unwritable = Check that the user who runs the bot may write to that file and its folder, and that the disk is not full.
doctor-database-foreign = This database belongs to another program. Point DATABASE_URL to a file or a database of its own, still empty.
doctor-database-newer = A newer version has used this database. Run that version, or restore the backup from before the upgrade.
doctor-database-edited = The migrations in prisma/migrations were edited. Install the released version again.
doctor-database-unmigrated = The database could not be upgraded. Restore the backup from before the upgrade and send the line above to the developers.
doctor-database-busy = Another program holds this file. Stop it; for several processes use PostgreSQL.
doctor-database-unreachable = Check that the PostgreSQL server runs, the host and port in DATABASE_URL, and the firewall between the machines.
doctor-database-refused = Mend the user and password in DATABASE_URL; special characters in the password are written as %XX.
doctor-database-missing = Create that database on the PostgreSQL server (CREATE DATABASE), then try again.

doctor-backup-never = this database has never been backed up
doctor-backup-last = last backup: { $at }
doctor-backup-advice = Switch the nightly backup on (docs/operations.md, Backups), or make one now: npm run -s bot -- backup FILE.gz.

doctor-disk-free = { $megabytes } MB are free on the disk of the database
doctor-disk-advice = Make room, { $megabytes } MB at least: old logs, backups that can move to another machine. Delete nothing beside the database.

doctor-files-closed = the files that hold secrets can be read by their owner only
doctor-files-open = other users of this machine can read { $path }, which holds secrets
doctor-files-advice = Run: chmod 600 { $path }

doctor-clock-good = { $at } in Vietnam
doctor-clock-old = the clock shows a year before 2026
doctor-clock-off = the clock differs by { $minutes } minutes from a server outside
doctor-clock-back = the clock was set back: the bot has worked at { $at }
doctor-clock-advice = Set the clock of this machine by NTP: deadlines, reminders and the signatures of Zalo follow it.

doctor-scheduler-never = the clock's work never ran on this database
doctor-scheduler-last = the clock's work last ran at { $at }
doctor-scheduler-advice = Start the bot (npm start, or systemctl start bot-cum-thi-dua); if it runs, look at its log and restart it.

doctor-server-ready = the process on port { $port } is ready
doctor-server-nobody = no process on port { $port } of this machine
doctor-server-other = another program holds port { $port }
doctor-server-other-advice = Stop that program, or set PORT to another one.
doctor-server-trouble = the running process says of { $part }: { $says }
doctor-server-trouble-advice = It keeps trying by itself. After ten minutes look at the other findings and at the log.
doctor-server-another-polls = Another installation uses the same Telegram token. Stop it; if you do not know where it is, change the token with /revoke at BotFather.
doctor-server-signed-wrongly = Copy ZALO_OA_SECRET_KEY from the app's page (Webhook) again, check ZALO_APP_ID, and restart.

doctor-inbox-good = no incoming message is left waiting
doctor-inbox-stuck = { $count } incoming messages wait, the oldest since { $at }
doctor-inbox-stuck-advice = No process works on them: start the bot; if it runs, look at its log.
doctor-inbox-set-aside = { $count } incoming messages could not be handled in the last 24 hours; their senders were told
doctor-inbox-set-aside-advice = This is a fault of the program. Send the developers the lines "a turn failed" of the log; they hold no words of a message.

doctor-outbox-day = in the last 24 hours { $sent } sent, { $failed } failed, { $uncertain } uncertain
doctor-outbox-day-advice = Who was not reached stands in the announcement's table (/thongbao) and on the board (/bangtheodoi).
doctor-outbox-stuck = { $channel }: { $count } messages are due and not sent, the oldest since { $at }
doctor-outbox-stuck-advice = No process sends on this channel: check that the bot runs and has the channel's settings.

doctor-messengers-on = set up: { $names }
doctor-messengers-practice = the practice page only; neither Zalo nor Telegram is set up
doctor-messengers-none = no channel is set up: nobody can talk to the bot
doctor-messengers-advice = Set up Zalo or Telegram as the README says, or PRACTICE=on for training.

doctor-telegram-good = Telegram knows the bot as @{ $username }
doctor-telegram-away = Telegram cannot be reached from this machine
doctor-telegram-away-advice = In Viet Nam Telegram is blocked at times; the bot keeps trying, and reaches people with both messengers on Zalo. If it lasts, check network and firewall.
doctor-telegram-other = what answers is not Telegram, or it is disturbed
doctor-telegram-other-advice = Check TELEGRAM_API_ROOT and the network's proxy.
doctor-telegram-token = Telegram refuses the token
doctor-telegram-token-advice = It was revoked or not copied whole. Get it from BotFather, set TELEGRAM_BOT_TOKEN and restart.
doctor-telegram-fault = Telegram does not answer as expected ({ $fault })
doctor-telegram-webhook-set = TELEGRAM_MODE=polling, but Telegram brings the messages to a webhook
doctor-telegram-webhook-set-advice = If the bot runs, another installation uses the same token: stop it. At its next start the bot takes the webhook away.
doctor-telegram-no-webhook = TELEGRAM_MODE=webhook, but Telegram has no webhook
doctor-telegram-no-webhook-advice = The bot sets it at its start: restart it. If it happens again, another installation with the same token polls.
doctor-telegram-webhook-elsewhere = Telegram brings the messages to another address than PUBLIC_URL
doctor-telegram-webhook-elsewhere-advice = Check PUBLIC_URL and restart; if it happens again, stop the other installation with the same token.
doctor-telegram-webhook-fails = Telegram cannot bring messages to this machine, last tried at { $at }; { $count } wait

doctor-zalo-good = Zalo knows the OA "{ $name }"
doctor-zalo-good-package = Zalo knows the OA "{ $name }", package { $package }, until { $until }
doctor-zalo-token-absent = there is no token: the OA's administrator has not consented yet
doctor-zalo-token-expired = the token has expired
doctor-zalo-token-expired-advice = The running bot renews it: start the bot and look again after a minute.
doctor-zalo-token-spent = a renewal of the token was not answered; the refresh token may be spent
doctor-zalo-token-refused = Zalo refused to renew the token
doctor-zalo-consent-advice = Let the OA's administrator consent again, set the refresh token as ZALO_REFRESH_TOKEN and restart (README, Zalo, step 5).
doctor-zalo-trouble = Zalo does not serve: { $says }
doctor-zalo-away-advice = The bot keeps trying. If it lasts, check network and firewall to openapi.zalo.me and oauth.zaloapp.com.
doctor-zalo-secret-advice = Copy ZALO_APP_SECRET from the app's page again and restart.
doctor-zalo-app-advice = Check ZALO_APP_ID, and on developers.zalo.me that the app is active and has registered the OA API.
doctor-zalo-verify-advice = Let Zalo verify the OA.
doctor-zalo-package-advice = The OA's package does not include the API, or is over: renew it.
doctor-zalo-other-advice = Look this code up in Zalo's documentation; the README has the steps of setting Zalo up.
doctor-zalo-other-oa = the token belongs to another OA: "{ $name }"
doctor-zalo-other-oa-advice = Mend ZALO_OA_ID, or consent again with the cluster's own OA.
doctor-zalo-no-address = PUBLIC_URL is not set: Zalo cannot bring messages to this machine, and Excel files have no link
doctor-zalo-no-address-advice = Set PUBLIC_URL to the https address of the reverse proxy and enter the webhook on the app's page (README, Zalo).

doctor-address-good = PUBLIC_URL leads to the bot
doctor-address-other = PUBLIC_URL does not lead to the bot (it answers { $status })
doctor-address-away = PUBLIC_URL cannot be reached ({ $code })
doctor-address-advice = Check the domain, its certificate, that the proxy passes /webhooks/ on, and that the bot runs.

doctor-people-good = every unit that must report has somebody who can be reached
doctor-people-silent = request { $request }: nobody can be reached for { $units }
doctor-people-advice = Invite an officer of each: npm run -s bot -- invite --unit CODE --role officer, or /moi in the chat.
doctor-chair-good = every cluster has a chair today
doctor-chair-none = { $cluster }: no chair is recorded for today, so nobody can approve a report
doctor-chair-advice = Record the year's chair with npm run -s bot -- import setup FILE (docs/setup-file.md), or let the sitting chair use /suyton.
doctor-calendar-good = the days off are entered up to the end of { $year }
doctor-calendar-missing = the days off of { $years } are not entered: the general rule is used meanwhile
doctor-calendar-advice = Enter the official days off and swapped days: npm run -s bot -- import setup FILE (daysOff, docs/setup-file.md).
