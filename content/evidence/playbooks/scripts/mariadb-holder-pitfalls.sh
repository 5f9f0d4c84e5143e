#!/usr/bin/env bash
# Two ways to name the wrong session in MariaDB: a queue of row locks, and the oldest transaction behind a metadata lock. And what names the right one.
# Needs: mariadbd, mariadb, mariadb-install-db (Debian mariadb-server); not as root, so it goes down to the user nobody.
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
chmod 755 "$lab"; mkdir data; chown nobody data
base=${MARIADB_BASE:-/usr}
as="setpriv --reuid nobody --regid nogroup --clear-groups"
$as "$base/bin/mariadb-install-db" --no-defaults --basedir="$base" --datadir="$lab/data" --auth-root-authentication-method=normal --skip-test-db >/dev/null 2>&1
$as "$base/sbin/mariadbd" --no-defaults --basedir="$base" --datadir="$lab/data" --port=28511 --socket="$lab/data/socket" --pid-file="$lab/data/pid" \
  --bind-address=127.0.0.1 --skip-name-resolve --innodb-buffer-pool-size=16M --plugin-dir="$base/lib/mysql/plugin" --log-error="$lab/data/error.log" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$lab"' EXIT
for _ in {1..60}; do mariadb --no-defaults -uroot -h127.0.0.1 -P28511 -e 'select 1' >/dev/null 2>&1 && break; sleep 0.5; done
sql() { mariadb --no-defaults -uroot -h127.0.0.1 -P28511 "$@"; }
ask() { printf '=> %s\n' "$1"; sql --table shop -e "$1" 2>&1; }
part() { printf '\n== %s ==\n' "$1"; }
session() { mkfifo "$lab/$1"; sql -n --force shop <"$lab/$1" >"$lab/$1.out" 2>&1 & eval "$1_pid=$!"; exec {fd}>"$lab/$1"; eval "$1_fd=$fd"; }
say() { local fd=$1_fd; echo "$2" >&"${!fd}"; sleep "${3:-0.6}"; }
bye() { local fd=$1_fd pid=$1_pid; echo quit >&"${!fd}"; eval "exec ${!fd}>&-"; wait "${!pid}" 2>/dev/null; rm "$lab/$1"; }
sql -e 'create database shop'
sql shop -e "create table orders (id int primary key, status varchar(20)); insert into orders values (42,'new'),(43,'new'); create table other (id int primary key); insert into other values (1)"
echo "product: MariaDB Server, Debian package"
echo "version: $(sql -Ne 'select version()')"
echo "settings: innodb_buffer_pool_size=16M; everything else as it comes"
echo "captured: $(date -u +%F)"
echo "script: scripts/mariadb-holder-pitfalls.sh"

part 'queue: A holds row 42; B has row 43 and waits for row 42; C waits for row 43'
session a; session b; session c
say a "begin; update orders set status='paid' where id=42;"
say b "begin; update orders set status='mailed' where id=43; update orders set status='mailed' where id=42;"
say c "update orders set status='sent' where id=43;"
ask 'SELECT waiting_pid, blocking_pid, blocking_query FROM sys.innodb_lock_waits'
say a 'commit;'; say b 'commit;'; bye a; bye b; bye c

part 'metadata: the oldest transaction has another table; a younger one has read the table that ALTER wants'
session a; session b; session c
say a "start transaction with consistent snapshot; select * from other;"
sleep 1
say b "begin; select * from orders;"
say c "set lock_wait_timeout=20; alter table orders add column note text;"
ask 'SELECT trx_mysql_thread_id, trx_started FROM information_schema.innodb_trx ORDER BY trx_started'
ask 'SELECT * FROM sys.schema_table_lock_waits'
ask "INSTALL SONAME 'metadata_lock_info'"
ask "SELECT thread_id, lock_mode FROM information_schema.metadata_lock_info WHERE table_schema = 'shop' AND table_name = 'orders' AND lock_type = 'Table metadata lock'"
ask 'SELECT id, command, state FROM information_schema.processlist WHERE db = "shop" AND id <> CONNECTION_ID() ORDER BY id'
say b 'commit;'; bye a; bye b; bye c
