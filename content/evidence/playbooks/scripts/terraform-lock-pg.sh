#!/usr/bin/env bash
# The state lock of Terraform's pg backend: whose Lock Info is printed, what force-unlock does, who holds it, a killed holder, a terminated session.
# Needs: terraform, PostgreSQL 15 (Debian postgresql), root to start it as postgres.
set -u
bin=/usr/lib/postgresql/15/bin
lab=$(mktemp -d) && chmod 755 "$lab" && cd "$lab" || exit 1
port=5497
mkdir db && chown postgres db
su postgres -c "$bin/initdb -D $lab/db -A trust -E UTF8 >/dev/null"
printf "unix_socket_directories='$lab/db'\nlisten_addresses='127.0.0.1'\nport=$port\ntimezone='UTC'\n" >>db/postgresql.conf
su postgres -c "$bin/pg_ctl -D $lab/db -l $lab/db/log -w start >/dev/null"
trap 'su postgres -c "$bin/pg_ctl -D $lab/db -m immediate stop >/dev/null 2>&1"; rm -rf "$lab"' EXIT
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1
export PGHOST=127.0.0.1 PGPORT=$port PGUSER=postgres PGDATABASE=postgres PGSSLMODE=disable
export PG_CONN_STR="postgres://postgres@127.0.0.1:$port/postgres?sslmode=disable"
show() { printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; echo "exit $?"; }
timed() { local from; from=$(date +%s%3N); printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; local rc=$?; echo "exit $rc, after $((($(date +%s%3N) - from + 500) / 1000)) s"; }
ask() { printf '=> %s\n' "$1"; psql -X -c "$1" 2>&1; }
part() { printf '\n== %s ==\n' "$1"; }
project() { # folder, more lines of the configuration
  mkdir -p "$lab/$1" && cd "$lab/$1" || exit 1
  printf 'terraform {\n  backend "pg" {}\n}\nresource "terraform_data" "one" { input = 1 }\n%s\n' "$2" >main.tf
  terraform init -no-color >/dev/null 2>&1
}
slow='resource "terraform_data" "slow" {
  provisioner "local-exec" { command = "sleep 15" }
}'
look="SELECT l.objid AS state, s.name, l.pid, a.client_addr, a.client_port, a.backend_start::timestamp(0), a.state FROM pg_locks l JOIN pg_stat_activity a USING (pid) JOIN terraform_remote_state.states s ON s.id = l.objid WHERE l.locktype = 'advisory' AND l.granted"
begin() {
  cd "$lab/holder" || exit 1
  terraform apply -no-color -auto-approve "$@" >"$lab/holder.txt" 2>&1 &
  holder=$!
  sleep 6
  cd "$lab/second" || exit 1
}
echo "product: Terraform with its pg backend"
echo "version: $(terraform version | head -1), $($bin/postgres --version)"
echo "settings: PostgreSQL on the same machine, resources of the kind terraform_data; slow has a provisioner that sleeps 15 seconds"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-lock-pg.sh"
project first ''; terraform apply -no-color -auto-approve >/dev/null 2>&1
project second 'resource "terraform_data" "three" { input = 3 }'
project holder "$slow"
begin
part 'refused: another session is in the middle of terraform apply; the Lock Info is of the one who asks'
show 'date -u "+now: %F %T"'
show 'terraform plan -no-color -input=false 2>&1 | sed "/^$/d"'
sleep 1
show 'terraform plan -no-color -input=false 2>&1 | grep -E "ID:|Operation:|Created:"'
part 'force-unlock: with an ID that nobody has'
show 'terraform force-unlock -no-color -force 00000000-0000-4000-8000-000000000000 | sed "/^$/d"'
show 'terraform plan -no-color -input=false 2>&1 | grep -E "^Error"'
part 'look: who holds it'
ask "$look"
show "ss -Htnp state established \"( sport = :\$(psql -XAtc \"SELECT client_port FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory'\") )\" | sed 's/.*users:/users:/'"
wait $holder; echo "# The holder, exit $?"

part 'killed: the holder is killed with SIGKILL'
begin -replace=terraform_data.slow
kill -9 $holder; wait $holder 2>/dev/null
timed 'terraform plan -no-color -input=false -lock-timeout=60s 2>&1 | grep -E "^(Plan|No changes|Error|Acquiring)"'
ask "$look"
sleep 15

part 'terminated: the session that holds the lock is terminated, and the holder lives'
begin -replace=terraform_data.slow
ask "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
show 'terraform apply -no-color -auto-approve -target=terraform_data.three | grep "^Apply complete"'
show 'terraform state list'
wait $holder; echo "# The holder, exit $?:"; grep -E '^Apply complete|Error' "$lab/holder.txt"
show 'terraform state list'
