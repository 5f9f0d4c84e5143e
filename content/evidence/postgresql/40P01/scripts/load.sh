#!/usr/bin/env bash
# load.sh LOGDIR: load.mjs, then from the log of the server how many processes each circle had, and the first DETAIL that waits for a tuple. Server as for log.sh.
from=$(($(wc -l < "$1/postgresql.log") + 1)); part=$(mktemp)
uptime
node "$(dirname "$0")/load.mjs"
tail -n +$from "$1/postgresql.log" > "$part"
echo "== circles: processes in a circle, by DETAIL =="
awk '/DETAIL:  Process [0-9]+ waits/ { n = 1; next } /^\tProcess [0-9]+ waits/ { n++; next } /^\tProcess [0-9]+: / { if (n) { count[n]++; n = 0 } } END { for (k = 2; k < 9; k++) if (count[k]) print k " processes: " count[k] }' "$part"
echo "== tuple: the first that waits for a tuple =="
grep -h -A 12 'DETAIL:  Process .* waits for ExclusiveLock on tuple' "$part" | awk '/HINT/ { exit } { print }'
rm "$part"
