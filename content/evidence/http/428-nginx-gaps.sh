#!/usr/bin/env bash
# http/428-nginx-gaps: a guard that asks for If-Match of each request in its location: GET and HEAD are refused as well
# nginx with ngx_http_dav_module and nginx-dav-ext-module (Debian nginx and libnginx-mod-http-dav-ext) 1.22.1; plain HTTP/1.1, the bytes below
# Needs: apt-get install nginx-light libnginx-mod-http-dav-ext (and Node.js for the application behind the proxy)
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
mkdir -p "$DIR"/tmp "$DIR"/www/dav "$DIR"/www/before "$DIR"/www/lockable "$DIR"/www/strict "$DIR"/www/gz "$DIR"/www/private "$DIR"/www/hidden "$DIR"/www/inside "$DIR"/www/noindex "$DIR"/www
printf %s 'one
two
three
' > "$DIR"/www/dav/notes.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/notes.txt
printf %s 'delete me
' > "$DIR"/www/dav/victim.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/victim.txt
printf %s 'first
' > "$DIR"/www/dav/once.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/once.txt
printf %s 'one
two
three
' > "$DIR"/www/dav/read.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/read.txt
printf %s 'one
two
' > "$DIR"/www/dav/cached.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/cached.txt
printf %s 'state: none
' > "$DIR"/www/dav/twin.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/twin.txt
printf %s 'one
two
' > "$DIR"/www/before/cached.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/before/cached.txt
printf %s 'budget v1
' > "$DIR"/www/lockable/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/lockable/budget.txt
printf %s 'tokens v1
' > "$DIR"/www/lockable/tokens.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/lockable/tokens.txt
printf %s 'plan v1
' > "$DIR"/www/strict/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/strict/plan.txt
printf %s 'the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
the same line again
' > "$DIR"/www/gz/page.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/gz/page.txt
printf %s 'secret
' > "$DIR"/www/private/report.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/private/report.txt
printf %s 'secret
' > "$DIR"/www/hidden/report.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/hidden/report.txt
printf %s 'secret
' > "$DIR"/www/inside/report.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/inside/report.txt
printf %s 'hello
' > "$DIR"/www/noindex/readme.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/noindex/readme.txt
printf %s 'secret
' > "$DIR"/www/unreadable.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/unreadable.txt; chmod 000 "$DIR"/www/unreadable.txt
sed "s|ROOT|$DIR|g" > "$DIR"/nginx.conf <<'CONF'
load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
daemon off;
pid ROOT/nginx.pid;
error_log ROOT/error.log notice;
events {}
http {
  log_format conditions '"$request" $status if_match=$http_if_match etag_sent=$sent_http_etag';
  access_log ROOT/access.log conditions;
  types { text/plain txt; }
  client_body_temp_path ROOT/tmp/body;
  proxy_temp_path ROOT/tmp/proxy;
  fastcgi_temp_path ROOT/tmp/fastcgi;
  uwsgi_temp_path ROOT/tmp/uwsgi;
  scgi_temp_path ROOT/tmp/scgi;
  proxy_cache_path ROOT/tmp/cache keys_zone=c:1m;
  dav_ext_lock_zone zone=locks:1m timeout=60s;
  server {
    listen 127.0.0.1:18080;
    server_name files.example;
    root ROOT/www;
    location /dav/       { dav_methods PUT DELETE MKCOL COPY MOVE; }
    location /lockable/  { dav_methods PUT DELETE; dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK; dav_ext_lock zone=locks; }
    location /private/   { deny all; }
    location /noindex/   { autoindex off; }
    location /hidden/    { deny all; error_page 403 = @notfound; }
    location @notfound   { return 404; }
    location /inside/    { internal; }
    location /old-report { return 410; }
    location /before/    { if_modified_since before; }
    location /gz/        { gzip on; gzip_types text/plain; gzip_min_length 0; }
    location /strict/    { dav_methods PUT; if ($http_if_match = "") { return 428; } }
    location /api/       { proxy_pass http://unix:ROOT/app.sock; }
    location /cached/    { proxy_pass http://unix:ROOT/app.sock; proxy_cache c; proxy_cache_valid 1h; }
  }
}
CONF
cat > "$DIR"/app.cjs <<'APP'
const answer = (method = '', condition = 'none') => `The application got ${method} with If-Match: ${condition}\n`;
require('node:http').createServer((request, response) => {
  response.setHeader('ETag', '"v7"').end(answer(request.method, request.headers['if-match']));
}).listen(process.argv[2]);
APP
node "$DIR"/app.cjs "$DIR"/app.sock & trap 'kill %1' EXIT
nginx -e "$DIR"/error.log -c "$DIR"/nginx.conf
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: *' --data-binary 'gaps v1
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/access.log
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/error.log
ANSWER=$(curl -si -H 'Host: files.example' -I "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -H 'If-Match: *' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ETAG_1=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: *' --data-binary 'new
' "http://127.0.0.1:$PORT/strict/new.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: *' --data-binary 'new
' "http://127.0.0.1:$PORT/strict/new.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: *' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Unmodified-Since: Thu, 01 Jan 2099 00:00:00 GMT' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: ' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X DELETE "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
