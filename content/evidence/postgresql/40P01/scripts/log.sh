#!/usr/bin/env bash
# log.sh LOGDIR: log.mjs, then what the server wrote meanwhile to LOGDIR/postgresql.log; and the JSON log beside it, through the query of the page.
# The server: log_lock_waits=on, logging_collector=on, log_destination=stderr,jsonlog, log_filename=postgresql.log, log_line_prefix='%m [%p] %q%a %e '
from=$(($(wc -l < "$1/postgresql.log") + 1)); json=$(($(wc -l < "$1/postgresql.json") + 1))
node "$(dirname "$0")/log.mjs"; sleep 1
echo "== server-log: the same deadlocks in the log of the server, log_lock_waits=on, log_line_prefix '%m [%p] %q%a %e ' =="
tail -n +$from "$1/postgresql.log" | grep -v -e SIGHUP -e 'parameter "'
echo "== json: the same in jsonlog, first two, through jq =="
tail -n +$json "$1/postgresql.json" | jq -r 'select(.state_code == "40P01") | .timestamp, .application_name, .context, .detail' | head -14
