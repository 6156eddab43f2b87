#!/bin/sh
# A command of the bot with the settings and as the user of its service: sudo sh deploy/bot.sh doctor
set -eu
settings=${BOT_SETTINGS:-/etc/bot-cum-thi-dua.env}
user=${BOT_USER:-bot}
cd "$(dirname "$0")/.."
umask 077

# As in the service: the file's own address of a database counts, in quotes or not, else this one.
url=$(sed -n 's/^DATABASE_URL=//p' "$settings" | tail -n 1 | sed "s/^[\"']//; s/[\"'] *\$//")
export DATABASE_URL="${url:-file:/var/lib/bot-cum-thi-dua/bot.db}" NODE_ENV=production
exec setpriv --reuid="$user" --regid="$user" --clear-groups \
  "${NODE:-node}" --env-file="$settings" dist/main.js "$@"
