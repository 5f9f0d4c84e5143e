#!/usr/bin/env bash
# etcdctl lock: who holds it, how long the lease lasts with a holder that lives, is stopped, is killed; and what lease revoke does.
# Needs: etcd and etcdctl (Debian etcd-server, etcd-client).
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
export ETCDCTL_API=3 ETCDCTL_ENDPOINTS=http://127.0.0.1:28502
etcd --data-dir "$lab/data" --listen-client-urls $ETCDCTL_ENDPOINTS --advertise-client-urls $ETCDCTL_ENDPOINTS \
  --listen-peer-urls http://127.0.0.1:28503 >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$lab"' EXIT
sleep 3
show() { printf '$ %s\n' "$1"; bash -c "$1" 2>&1; }
part() { printf '\n== %s ==\n' "$1"; }
lease() { etcdctl get --prefix report/ --sort-by=CREATE --limit 1 --keys-only | sed -n 's|^report/||p'; }
now() { date +%s%3N; }
free_after() { # until the waiter has it, most $1 s
  local from=$2
  until [ -s "$lab/waiter" ] || [ $(($(now) - from)) -gt $(($1 * 1000)) ]; do sleep 0.1; done
  if [ -s "$lab/waiter" ]; then echo "the waiter has the lock after $(( ($(now) - from + 500) / 1000 )) s"; else echo "the waiter does not have the lock after $1 s"; fi
}
echo "product: etcd, Debian package"
echo "version: $(etcd --version | head -1), $(etcdctl version | head -1)"
echo "settings: one member on the loopback interface; etcdctl lock with its default TTL, 20 s in the part “stopped”"
echo "captured: $(date -u +%F)"
echo "script: scripts/etcd-lock.sh"

part 'alive: a worker holds the lock report, another one waits for it'
etcdctl lock report -- sleep 300 >/dev/null 2>&1 & holder=$!
sleep 1
etcdctl lock report >"$lab/waiter" 2>/dev/null & waiter=$!
sleep 25
show 'etcdctl get --prefix report/ --sort-by=CREATE --keys-only | sed "/^$/d"'
show "etcdctl lease timetolive $(lease) --keys"
sleep 7
show "etcdctl lease timetolive $(lease) --keys"
part 'killed: kill -9 of the holder'
from=$(now); kill -9 $holder; { wait $holder; } 2>/dev/null
sleep 5
show "etcdctl lease timetolive $(lease) --keys"
free_after 90 "$from"
kill $waiter 2>/dev/null; wait $waiter 2>/dev/null; sleep 1
part 'stopped: the holder is frozen (SIGSTOP) and goes on later; TTL 20 s'
: >"$lab/waiter"
etcdctl lock report --ttl 20 >"$lab/first" 2>"$lab/first.err" & holder=$!
sleep 1
etcdctl lock report --ttl 20 >"$lab/waiter" 2>/dev/null & waiter=$!
sleep 1
from=$(now); kill -STOP $holder
free_after 60 "$from"
kill -CONT $holder; sleep 12
echo "the frozen one, 12 s after it goes on: $(kill -0 $holder 2>/dev/null && echo still runs || echo has ended), printed: $(cat "$lab/first" "$lab/first.err" | tr '\n' ' ')"
kill $holder $waiter 2>/dev/null; wait $holder $waiter 2>/dev/null; sleep 1
part 'revoke: the lease of a holder is revoked by somebody else'
: >"$lab/waiter"
etcdctl lock report -- sleep 20 >"$lab/first" 2>&1 & holder=$!
sleep 1
etcdctl lock report >"$lab/waiter" 2>/dev/null & waiter=$!
sleep 1
id=$(lease); from=$(now)
show "etcdctl lease revoke $id"
free_after 60 "$from"
sleep 3
echo "the command that the holder runs under the lock: $(pgrep -P $holder >/dev/null && echo still runs || echo has ended)"
show "etcdctl lease timetolive $id"
kill $waiter 2>/dev/null; wait $waiter 2>/dev/null
# shellcheck disable=SC2046
kill $(pgrep -P $holder) 2>/dev/null; wait $holder 2>/dev/null
