#!/usr/bin/env bash
# Who holds a row in MariaDB, KILL QUERY and KILL, named locks, the report of a deadlock, and what an index changes.
# Needs: mariadbd, mariadb, mariadb-install-db (Debian mariadb-server); not as root, so it goes down to the user nobody.
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
chmod 755 "$lab"; mkdir data; chown nobody data
base=${MARIADB_BASE:-/usr}
as="setpriv --reuid nobody --regid nogroup --clear-groups"
$as "$base/bin/mariadb-install-db" --no-defaults --basedir="$base" --datadir="$lab/data" --auth-root-authentication-method=normal --skip-test-db >/dev/null 2>&1
$as "$base/sbin/mariadbd" --no-defaults --basedir="$base" --datadir="$lab/data" --port=28510 --socket="$lab/data/socket" --pid-file="$lab/data/pid" \
  --bind-address=127.0.0.1 --skip-name-resolve --innodb-buffer-pool-size=16M --innodb-print-all-deadlocks=ON --log-error="$lab/data/error.log" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$lab"' EXIT
for _ in {1..60}; do mariadb --no-defaults -uroot -h127.0.0.1 -P28510 -e 'select 1' >/dev/null 2>&1 && break; sleep 0.5; done
sql() { mariadb --no-defaults -uroot -h127.0.0.1 -P28510 "$@"; }
ask() { printf '=> %s\n' "$1"; sql "${2:---table}" shop -e "$1" 2>&1; }
part() { printf '\n== %s ==\n' "$1"; }
session() { mkfifo "$lab/$1"; sql -n --force shop <"$lab/$1" >"$lab/$1.out" 2>&1 & eval "$1_pid=$!"; exec {fd}>"$lab/$1"; eval "$1_fd=$fd"; }
say() { local fd=$1_fd; echo "$2" >&"${!fd}"; sleep "${3:-0.6}"; }
bye() { local fd=$1_fd pid=$1_pid; echo quit >&"${!fd}"; eval "exec ${!fd}>&-"; wait "${!pid}" 2>/dev/null; rm "$lab/$1"; }
sql -e 'create database shop'
sql shop -e "create table orders (id int primary key, status varchar(20), customer int); insert into orders values (42,'new',7),(43,'new',8),(44,'new',9)"
echo "product: MariaDB Server, Debian package"
echo "version: $(sql -Ne 'select version()')"
echo "settings: innodb_print_all_deadlocks=ON, innodb_buffer_pool_size=16M; everything else as it comes"
echo "captured: $(date -u +%F)"
echo "script: scripts/mariadb-locks.sh"

part 'who: one session left a transaction open on row 42, another one wants the row'
session a; session b
say a "begin; update orders set status='paid' where id=42;"
sleep 2
say b "update orders set status='sent' where id=42;"
sleep 1
ask 'SELECT wait_age, waiting_pid, blocking_pid, blocking_trx_age, blocking_trx_rows_modified, blocking_query FROM sys.innodb_lock_waits' --vertical
ask 'SELECT id, user, host, command, time, state, info FROM information_schema.processlist WHERE id = (SELECT blocking_pid FROM sys.innodb_lock_waits)'
holder=$(sql -Ne 'SELECT blocking_pid FROM sys.innodb_lock_waits')
part 'kill-query: KILL QUERY of the idle holder, and a look two seconds later'
ask "KILL QUERY $holder"
sleep 2
ask 'SELECT waiting_pid, blocking_pid FROM sys.innodb_lock_waits'
part 'kill: KILL of the holder'
ask "KILL $holder"
sleep 1
ask 'SELECT waiting_pid, blocking_pid FROM sys.innodb_lock_waits'
echo '# What the waiter wrote is there; what the holder had written is not.'
ask 'SELECT * FROM orders WHERE id = 42'
bye b
say a "select status from orders where id=42;"
bye a
echo '# The holder hears of it at its next statement:'
grep -m1 ERROR "$lab/a.out"
part 'named: GET_LOCK, and whose it is'
session a
say a "select get_lock('report', 0); select sleep(1);"
ask "SELECT IS_USED_LOCK('report')"
ask "SELECT id, host, command, time, info FROM information_schema.processlist WHERE id = IS_USED_LOCK('report')"
bye a; sleep 1
echo '# That session has ended:'
ask "SELECT IS_USED_LOCK('report')"
part 'ddl: ALTER TABLE behind a transaction that has only read'
session a; session b
say a "begin; select count(*) from orders;"
say b "set lock_wait_timeout=20; alter table orders add column note text;"
ask 'SELECT id, command, time, state, info FROM information_schema.processlist WHERE db = "shop" AND id <> CONNECTION_ID()'
ask 'SELECT waiting_pid, blocking_pid FROM sys.innodb_lock_waits'
ask 'SELECT trx_mysql_thread_id, trx_state, trx_started, trx_rows_modified FROM information_schema.innodb_trx'
bye a; bye b
part 'deadlock: two rows in opposite order; what the victim is told, and the report'
session a; session b
say a "begin; update orders set status='paid' where id=42; update orders set status='paid' where id=44;"
say b "begin; update orders set status='sent' where id=43;"
say a "update orders set status='paid' where id=43;"
say b "update orders set status='sent' where id=42;"
say a 'commit;'; bye a; bye b
grep -h ERROR "$lab/a.out" "$lab/b.out"
echo '=> SHOW ENGINE INNODB STATUS'
sql -Ne 'SHOW ENGINE INNODB STATUS' -r | sed -n '/LATEST DETECTED DEADLOCK/,/^TRANSACTIONS$/p' | sed '1d;/^---*$/d;/^TRANSACTIONS$/d' | grep -v '^ *[0-9]*: len\|^ *[0-9]*: SQL NULL\|^$\|^Record lock'
part 'deadlock-log: the same in the error log'
grep -n 'Transactions deadlock detected\|WE ROLL BACK' "$lab/data/error.log" | cut -d: -f2-
part 'no-index: UPDATE of one customer; another customer, without an index on the column and with one'
session a
say a "begin; update orders set status='paid' where customer=7;"
ask "SET innodb_lock_wait_timeout = 1; UPDATE orders SET status = 'sent' WHERE customer = 8"
ask 'SELECT trx_rows_locked FROM information_schema.innodb_trx'
bye a
ask 'ALTER TABLE orders ADD INDEX (customer)'
session a
say a "begin; update orders set status='paid' where customer=7;"
ask "SET innodb_lock_wait_timeout = 1; UPDATE orders SET status = 'sent' WHERE customer = 8; SELECT ROW_COUNT()"
bye a
