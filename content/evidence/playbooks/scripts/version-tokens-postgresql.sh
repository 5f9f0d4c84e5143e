#!/usr/bin/env bash
# What changes xmin and what changes a version column: an update that changes nothing, a lock, a rollback, a freeze, a row made again, a restore from a dump.
# Needs: PostgreSQL 15 (Debian postgresql), root to start it as postgres.
set -u
bin=/usr/lib/postgresql/15/bin
lab=$(mktemp -d) && chmod 755 "$lab" && cd "$lab" || exit 1
port=5496
mkdir db && chown postgres db
su postgres -c "$bin/initdb -D $lab/db -A trust -E UTF8 >/dev/null"
printf "unix_socket_directories='$lab/db'\nlisten_addresses=''\nport=$port\ntimezone='UTC'\n" >>db/postgresql.conf
su postgres -c "$bin/pg_ctl -D $lab/db -l $lab/db/log -w start >/dev/null"
trap 'su postgres -c "$bin/pg_ctl -D $lab/db -m immediate stop >/dev/null 2>&1"; rm -rf "$lab"' EXIT
p="psql -X -h $lab/db -p $port -U postgres -d postgres"
ask() { printf '=> %s\n' "$1"; $p -At -F ' | ' -c "$1" 2>&1; }
look() { ask 'SELECT xmin, version, note FROM orders WHERE id = 1'; }
part() { printf '\n== %s ==\n' "$1"; }
echo "product: PostgreSQL"
echo "version: $($bin/postgres --version)"
echo "settings: initdb's defaults; one table orders(id, note, version)"
echo "captured: $(date -u +%F)"
echo "script: scripts/version-tokens-postgresql.sh"
$p -qc "CREATE TABLE orders (id int PRIMARY KEY, note text, version int NOT NULL DEFAULT 1)" -c "INSERT INTO orders VALUES (1, 'open')"

part 'no-op: an update that changes nothing'
look; ask "UPDATE orders SET note = 'open' WHERE id = 1"; look
part 'not-a-write: a row lock, and an update that is rolled back'
ask 'SELECT 1 FROM orders WHERE id = 1 FOR UPDATE'; look
ask "BEGIN; UPDATE orders SET note = 'x', version = version + 1 WHERE id = 1; ROLLBACK"; look
part 'twice: two updates in one transaction'
ask "BEGIN; UPDATE orders SET note = 'a', version = version + 1 WHERE id = 1; SELECT xmin, version, note FROM orders WHERE id = 1; UPDATE orders SET note = 'b', version = version + 1 WHERE id = 1; SELECT xmin, version, note FROM orders WHERE id = 1; COMMIT"
part 'frozen: VACUUM FREEZE'
ask 'VACUUM (FREEZE) orders'; look
part 'stale: a condition that does not hold is no error'
ask "UPDATE orders SET note = 'late', version = version + 1 WHERE id = 1 AND version = 1"
ask "UPDATE orders SET note = 'late' WHERE id = 1 AND xmin = '3'"
part 'forgotten: a writer that does not raise the version; the next one holds version 3 from before and is let through'
ask "UPDATE orders SET note = 'from the console' WHERE id = 1"
ask "UPDATE orders SET note = 'from the form', version = version + 1 WHERE id = 1 AND version = 3"; look
part 'made-again: deleted and inserted; somebody holds version 1 of the first row'
$p -qc "INSERT INTO orders VALUES (2, 'the first row')"
ask 'SELECT xmin, version, note FROM orders WHERE id = 2'
ask "DELETE FROM orders WHERE id = 2"; ask "INSERT INTO orders VALUES (2, 'another row')"
ask 'SELECT xmin, version, note FROM orders WHERE id = 2'
ask "UPDATE orders SET note = 'meant for the first row', version = version + 1 WHERE id = 2 AND version = 1"
part 'restored: a dump at version 4 is restored after version 5; somebody holds that version 5'
look
$bin/pg_dump -h "$lab/db" -p $port -U postgres -d postgres -t orders --clean >orders.sql
ask "UPDATE orders SET note = 'paid', version = version + 1 WHERE id = 1"; look
echo '# psql -f orders.sql'; $p -qf orders.sql >/dev/null
look
ask "UPDATE orders SET note = 'cancelled', version = version + 1 WHERE id = 1"; look
ask "UPDATE orders SET note = 'ship it, it was paid', version = version + 1 WHERE id = 1 AND version = 5"; look
