#!/usr/bin/env bash
# looks.sh LOGDIR: the first looks of the page after one deadlock. Server as for log.sh; psql and node on PATH.
here=$(cd "$(dirname "$0")" && pwd); from=$(($(wc -l < "$1/postgresql.log") + 1))
psql -XAtc "select '# PostgreSQL ' || current_setting('server_version') || ', ' || now()::timestamp(0)"
psql -Xqc "create role clerk login" 2>/dev/null
pids=$(node "$here/looks.mjs"); sleep 1.5
part=$(mktemp); tail -n +$from "$1/postgresql.log" > "$part"
echo "== grep: the first look =="
grep -h -A 20 'deadlock detected' "$part"
echo "== counter: the second look =="
psql -X -c "SELECT datname, deadlocks, stats_reset FROM pg_stat_database WHERE deadlocks > 0"
echo "== counter-as-clerk: the same as a role without rights =="
psql -X -U clerk -c "SELECT datname, deadlocks FROM pg_stat_database WHERE deadlocks > 0"
echo "== file-as-clerk: may that role find the log? =="
psql -X -U clerk -c "SELECT pg_current_logfile()" 2>&1
psql -X -c "SELECT pg_current_logfile()"
echo "== history: what both processes did before, with log_statement = 'mod' =="
grep -h -A 1 -e "\[${pids% *}\]" -e "\[${pids#* }\]" "$part" | grep -v -e HINT -e STATEMENT -e '^--' -e 'deadlock while waiting' -e 'Process holding'
rm "$part"
