#!/usr/bin/env bash
# http/428-caddy-guard: a guard for PUT, PATCH and DELETE in front of an application, with a body that says how to go on
# Caddy as a reverse proxy (Debian caddy) 2.6.2; plain HTTP/1.1, the bytes below
# Needs: apt-get install caddy (and Node.js for the application behind it)
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"; mkdir -p "$DIR"
cat > "$DIR"/Caddyfile <<'CONF'
{
	admin off
	auto_https off
}
http://:18080 {
	bind 127.0.0.1
	@unconditional {
		path /plans/*
		method PUT PATCH DELETE
		header !If-Match
		header !If-None-Match
	}
	handle @unconditional {
		header Content-Type application/problem+json
		header Cache-Control no-store
		respond `{"type":"https://api.example/problems/condition-required","status":428,"detail":"GET the plan, then send its ETag in If-Match; for a new plan send If-None-Match: *."}` 428
	}
	reverse_proxy 127.0.0.1:18081
}
CONF
cat > "$DIR"/app.cjs <<'APP'
require('node:http').createServer((request, response) => {
  response.setHeader('ETag', '"v7"').end('The application got ' + request.method + '.\n');
}).listen(process.argv.at(-1), '127.0.0.1');
APP
node "$DIR"/app.cjs 18081 & trap 'kill %1' EXIT
caddy run --adapter caddyfile --config "$DIR"/Caddyfile
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'plan v2
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X DELETE "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ETAG_1=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: "a tag of nothing"' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: *' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: ' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
