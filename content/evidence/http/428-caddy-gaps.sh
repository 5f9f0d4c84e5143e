#!/usr/bin/env bash
# http/428-caddy-gaps: a guard that asks whether an If-Match is there: an empty one passes, DELETE passes
# Caddy with its file server (Debian caddy) 2.6.2; plain HTTP/1.1, the bytes below
# Needs: apt-get install caddy
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
mkdir -p "$DIR"/www "$DIR"/www/strict "$DIR"/www/private "$DIR"/www/noindex "$DIR"/www/.git
printf %s 'one
two
three
' > "$DIR"/www/notes.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/notes.txt
printf %s 'plan v1
' > "$DIR"/www/strict/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/strict/plan.txt
printf %s 'secret
' > "$DIR"/www/private/report.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/private/report.txt
printf %s 'hello
' > "$DIR"/www/noindex/readme.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/noindex/readme.txt
printf %s 'secret
' > "$DIR"/www/unreadable.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/unreadable.txt; chmod 000 "$DIR"/www/unreadable.txt
printf %s '[core]
' > "$DIR"/www/.git/config; touch -d 2026-01-01T00:00:00Z "$DIR"/www/.git/config
sed "s|ROOT|$DIR|g" > "$DIR"/Caddyfile <<'CONF'
{
	admin off
	auto_https off
}
http://:18080 {
	bind 127.0.0.1
	root * ROOT/www
	respond /private/* 403
	respond /old-report* 410
	@unconditional {
		path /strict/*
		method PUT
		header !If-Match
	}
	respond @unconditional 428
	file_server {
		hide .git
	}
}
CONF
caddy run --adapter caddyfile --config "$DIR"/Caddyfile
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: *' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/strict/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -I "http://127.0.0.1:$PORT/strict/plan.txt"); printf '%s\n\n' "$ANSWER"
ETAG_1=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X DELETE "http://127.0.0.1:$PORT/strict/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Unmodified-Since: Thu, 01 Jan 2099 00:00:00 GMT' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/strict/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: ' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/strict/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: *' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/strict/plan.txt"); printf '%s\n\n' "$ANSWER"
