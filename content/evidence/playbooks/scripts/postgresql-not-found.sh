#!/usr/bin/env bash
# What a role without rights sees: a table it may not read, and a table that does not exist. Own cluster on a Unix socket.
set -u
bin=/usr/lib/postgresql/15/bin
rm -rf /srv/pgpb && mkdir -p /srv/pgpb && chown postgres /srv/pgpb
su postgres -c "$bin/initdb -D /srv/pgpb/d -A trust -E UTF8 >/dev/null"
printf "unix_socket_directories='/srv/pgpb'\nlisten_addresses=''\nport=5499\ntimezone='UTC'\n" >>/srv/pgpb/d/postgresql.conf
su postgres -c "$bin/pg_ctl -D /srv/pgpb/d -l /srv/pgpb/log -w start >/dev/null"
p="psql -X -h /srv/pgpb -p 5499 -d postgres -v VERBOSITY=verbose"
$p -U postgres -qc "create schema billing" -c "create table billing.invoices (id int)" -c "create table public.invoices_old (id int)" -c "create role web login" -c "grant usage on schema billing to web" -c "revoke all on public.invoices_old from public"
show() { printf '%s\n' "=> $1"; $p -U web -c "$1" 2>&1; }
echo "product: PostgreSQL, Debian package"
echo "version: $($p -U postgres -Atc 'show server_version')"
echo "settings: defaults; role web has USAGE on schema billing and no right on any table"
echo "captured: $(date -u +%F)"
echo "script: scripts/postgresql-not-found.sh"
echo
echo "== search-path: the table exists in a schema that is not on the search path"
show "SELECT 1 FROM invoices"
echo
echo "== no-right: the table exists, the role may not read it"
show "SELECT 1 FROM billing.invoices"
echo
echo "== information-schema: the portable view hides it"
show "SELECT table_schema, table_name FROM information_schema.tables WHERE table_name = 'invoices';"
echo
echo "== catalogue: the catalogue names it"
show "SELECT relnamespace::regnamespace AS schema, relname, relkind FROM pg_class WHERE relname = 'invoices';"
su postgres -c "$bin/pg_ctl -D /srv/pgpb/d -m fast stop >/dev/null"
rm -rf /srv/pgpb
