#!/usr/bin/env bash
# usage, not as root: BIN=/usr/lib/postgresql/15/bin standby.sh    A primary and a hot standby on this machine, and standby.mjs against both.
set -e
DIR=$(mktemp -d)
trap 'for d in standby primary; do "$BIN"/pg_ctl -D "$DIR/$d" -m immediate stop >/dev/null 2>&1 || true; done; rm -rf "$DIR"' EXIT
"$BIN"/initdb -D "$DIR/primary" -U postgres -A trust -E UTF8 --no-locale --no-sync >/dev/null
cp -r "$DIR/primary" "$DIR/standby"
cat >>"$DIR/standby/postgresql.conf" <<C
primary_conninfo = 'host=127.0.0.1 port=19115 user=postgres'
max_standby_streaming_delay = 2s
wal_receiver_status_interval = 1s
C
touch "$DIR/standby/standby.signal"
for d in primary:19115 standby:19116; do
  echo "listen_addresses='127.0.0.1'
port=${d#*:}
unix_socket_directories=''
fsync=off
timezone=UTC
autovacuum=off" >>"$DIR/${d%:*}/postgresql.conf"
  "$BIN"/pg_ctl -D "$DIR/${d%:*}" -l "$DIR/${d%:*}.log" -w start >/dev/null
done
PGUSER=postgres PGDATABASE=postgres PGHOST=127.0.0.1 node "$(dirname "$0")"/standby.mjs
echo
echo "# The standby's log"
grep -E "ERROR|FATAL|DETAIL|HINT" "$DIR/standby.log" | sed -E 's/^.*\[[0-9]+\] //'
