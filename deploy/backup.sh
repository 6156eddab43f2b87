#!/bin/sh
# One backup into a folder, tried at once: sh deploy/backup.sh FOLDER. It is restored into a database of its own that is asked a
# question and thrown away; only then are older backups removed, all but the newest 30. Status 0 says that all of it went well.
# DATABASE_URL says what is backed up. Called by the systemd timer and by the service "backup" of compose.yaml.
set -eu
folder=$1
node=${NODE:-node}
main=$(dirname "$0")/../dist/main.js
umask 077

file=$folder/$(date +%Y-%m-%d-%H%M%S).gz
"$node" "$main" backup "$file"

trial=$(mktemp -d "$folder/.trial-XXXXXX")
trap 'rm -rf "$trial"' EXIT
trap 'exit 1' HUP INT TERM
export DATABASE_URL="file:$trial/restored.db"
"$node" "$main" restore "$file"
"$node" "$main" ask 'Cụm có những đơn vị nào?' --json >"$trial/answer"
test -s "$trial/answer"

ls -1 "$folder"/*.gz | sort | head -n -30 | xargs -r rm --
