#!/usr/bin/env bash
# A lock in Redis: who holds it, a lock without an end, a release that hits the next holder, and one that does not.
# Needs: redis-server and redis-cli (Debian redis-server, redis-tools).
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
redis-server --port 28501 --bind 127.0.0.1 --save '' --appendonly no --dir "$lab" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$lab"' EXIT
sleep 1
cli() { redis-cli -p 28501 --no-raw "$@"; }
export -f cli
show() { printf '$ %s\n' "$(sed 's/^cli /redis-cli /; s/ -p 28501//; s/; echo exit .*//' <<<"$1")"; bash -c "$1" 2>&1; }
part() { printf '\n== %s ==\n' "$1"; }
drop='if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0'
export drop
echo "product: Redis, Debian package"
echo "version: $(redis-server --version | sed 's/.*v=\([^ ]*\).*/\1/')"
echo "settings: no persistence, one server on the loopback interface"
echo "captured: $(date -u +%F)"
echo "script: scripts/redis-lock.sh"

part 'holder: worker-7 holds the lock and is connected; it took it without an end'
{ printf 'CLIENT SETNAME worker-7\nSET lock:report worker-7/3f9c NX\n'; sleep 6; } | redis-cli -p 28501 >/dev/null 2>&1 &
held=$!
sleep 2
show 'cli GET lock:report'
show 'cli PTTL lock:report'
show "redis-cli -p 28501 CLIENT LIST | grep -o 'name=worker[^ ]* age=[^ ]* idle=[^ ]*'"
wait $held
part 'dead: worker-7 has ended; the lock stays'
show 'cli GET lock:report'
show 'cli PTTL lock:report'
show "redis-cli -p 28501 CLIENT LIST | grep -o 'name=worker[^ ]* age=[^ ]* idle=[^ ]*'; echo exit \$?"
part 'break: delete it only if it is still the one that you looked at'
show 'cli EVAL "$drop" 1 lock:report worker-9/0000'
show 'cli EVAL "$drop" 1 lock:report worker-7/3f9c'
show 'cli GET lock:report'
part 'late-release: the lock of worker-1 ran out, worker-2 has it, and worker-1 releases with a plain DEL'
show 'cli SET lock:report worker-1/aa NX PX 500'
sleep 1
show 'cli SET lock:report worker-2/bb NX PX 60000'
show 'cli DEL lock:report'
show 'cli SET lock:report worker-3/cc NX PX 60000'
part 'late-release-checked: the same, but worker-1 compares first'
cli DEL lock:report >/dev/null
show 'cli SET lock:report worker-1/aa NX PX 500'
sleep 1
show 'cli SET lock:report worker-2/bb NX PX 60000'
show 'cli EVAL "$drop" 1 lock:report worker-1/aa'
show 'cli GET lock:report'
