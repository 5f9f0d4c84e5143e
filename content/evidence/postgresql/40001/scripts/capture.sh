#!/usr/bin/env bash
# usage: capture.sh OUT NAME    How each file beside scripts/ was made. Servers listen on 19015 (PostgreSQL 15, log_destination jsonlog in LOG) and 19018 (18),
# with fsync off and max_prepared_transactions 10; W is a folder with node_modules, a Python environment and the programs of 18.
set -e
HERE=$(cd "$(dirname "$0")" && pwd); OUT=$1; export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=shop PGPORT=19015
JDBC_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE?user=postgres"; export JDBC_URL
CODE=$HERE/../../../../code/postgresql/40001
head_of() { echo "# PostgreSQL $(psql -XAtc 'show server_version'), $1, captured $(date -u +%FT%TZ)"; }
go_run() { d=$(mktemp -d); cp "$@" "$d"; (cd "$d" && GO111MODULE=off GOPATH=/usr/share/gocode go run .); rm -rf "$d"; }
java_run() { d=$(mktemp -d); javac -cp "$1" -d "$d" "${@:3}"; java -cp "$d:$1" "$2"; rm -rf "$d"; }
case $2 in
  false-positives | contention | prepared)
    for v in 15 18; do PGPORT=190$v node "$HERE/$2.mjs" >"$OUT/$2-pg$v.txt"; done ;;
  looks) for v in 15 18; do PGPORT=190$v bash "$HERE/looks.sh" | sed 's/ *$//' >"$OUT/looks-pg$v.txt"; done ;;
  standby)
    BIN=/usr/lib/postgresql/15/bin setpriv --reuid postgres --regid postgres --clear-groups bash "$W/js/scripts/standby.sh" >"$OUT/standby-pg15.txt"
    BIN=$W/pg18/bin setpriv --reuid postgres --regid postgres --clear-groups bash "$W/js/scripts/standby.sh" >"$OUT/standby-pg18.txt" ;;
  drivers)
    PGAPPNAME=javascript node "$W/js/scripts/drivers.mjs" >"$OUT/drivers-js.txt"
    PGAPPNAME=python "$W/python" "$HERE/drivers.py" >"$OUT/drivers-python.txt"
    java_run /usr/share/java/postgresql-42.5.5.jar Drivers "$HERE/Drivers.java" >"$OUT/drivers-jdbc.txt"
    java_run ~/.m2/repository/org/postgresql/postgresql/42.7.13/postgresql-42.7.13.jar Drivers "$HERE/Drivers.java" >>"$OUT/drivers-jdbc.txt"
    PGAPPNAME=pgx go_run "$HERE/drivers.go" >"$OUT/drivers-pgx4.txt"
    { head_of 'jsonlog'; echo; echo '== one line for each error, the first five =='
      jq -r 'select(.state_code == "40001") | [.timestamp, .application_name, .message, .detail // "-", .statement] | @tsv' "$LOG" | head -5
      echo; echo '== lines for each program; JavaScript ran 6 packages × 3 cases, Python 4 × 3, JDBC 2 × 3, pgx 3 =='
      jq -r 'select(.state_code == "40001") | .application_name' "$LOG" | sort | uniq -c
      echo; echo '== by minute and kind =='
      jq -r 'select(.state_code == "40001") | [.timestamp[0:16], .message, .detail // "-"] | @tsv' "$LOG" | sort | uniq -c; } >"$OUT/log-query-pg15.txt" ;;
  code)
    { head_of 'pg 8.23.1'; node "$HERE/demo.ts"; } >"$OUT/code-typescript.txt"
    { head_of 'psycopg 3.3.6'; PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$CODE "$W/python" "$HERE/demo.py"; } >"$OUT/code-python.txt"
    { head_of 'pgjdbc 42.5.5'; java_run /usr/share/java/postgresql-42.5.5.jar Demo "$CODE/RunSerializable.java" "$HERE/Demo.java"; } >"$OUT/code-java.txt"
    { head_of 'pgx 4.15'; go_run "$HERE/demo.go" "$CODE/serializable.go"; } >"$OUT/code-go.txt" ;;
esac
