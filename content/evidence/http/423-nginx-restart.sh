#!/usr/bin/env bash
# http/423-nginx-restart: nginx is started again, and the holder comes back with its token
# nginx with ngx_http_dav_module and nginx-dav-ext-module (Debian nginx and libnginx-mod-http-dav-ext) 1.22.1; plain HTTP/1.1, the bytes below
# Needs: apt-get install nginx-light libnginx-mod-http-dav-ext
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
mkdir -p "$DIR"/tmp "$DIR"/www/dav "$DIR"/www/dav/shared "$DIR"/www/dav/team "$DIR"/www/dav/kept "$DIR"/www/dav/names "$DIR"/www/dav/desk
printf %s 'budget v1
' > "$DIR"/www/dav/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/budget.txt
printf %s 'plan v1
' > "$DIR"/www/dav/shared/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/shared/plan.txt
printf %s 'plan v1
' > "$DIR"/www/dav/team/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/team/plan.txt
printf %s 'token v1
' > "$DIR"/www/dav/token.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/token.txt
printf %s 'times v1
' > "$DIR"/www/dav/times.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/times.txt
printf %s 'kept v1
' > "$DIR"/www/dav/kept/only.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/kept/only.txt
printf %s 'plan v1
' > "$DIR"/www/dav/names/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/names/plan.txt
printf %s 'plan v1
' > "$DIR"/www/dav/desk/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/desk/plan.txt
printf %s 'look v1
' > "$DIR"/www/dav/look.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/look.txt
printf %s 'free v1
' > "$DIR"/www/dav/free.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/free.txt
printf %s 'both v1
' > "$DIR"/www/dav/both.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/both.txt
printf %s 'stolen v1
' > "$DIR"/www/dav/stolen.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/stolen.txt
printf %s 'mounted v1
' > "$DIR"/www/dav/mounted.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/mounted.txt
printf %s 'loose v1
' > "$DIR"/www/dav/loose.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/loose.txt
printf %s 'notes
' > "$DIR"/www/dav/notes.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/dav/notes.txt
sed "s|ROOT|$DIR|g" > "$DIR"/nginx.conf <<'CONF'
load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
daemon off;
pid ROOT/nginx.pid;
error_log ROOT/error.log error;
events {}
http {
  log_format locks '"$request" $status if=$http_if';
  access_log ROOT/access.log locks;
  client_body_temp_path ROOT/tmp/body;
  proxy_temp_path ROOT/tmp/proxy;
  fastcgi_temp_path ROOT/tmp/fastcgi;
  uwsgi_temp_path ROOT/tmp/uwsgi;
  scgi_temp_path ROOT/tmp/scgi;
  dav_ext_lock_zone zone=locks:1m timeout=60s;
  server {
    listen 127.0.0.1:18080;
    server_name files.example;
    root ROOT/www;
    location /dav/ {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK;
      dav_ext_lock zone=locks;
    }
  }
}
CONF
nginx -e "$DIR"/error.log -c "$DIR"/nginx.conf
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X LOCK -H 'Timeout: Second-60' -H 'Depth: 0' -H 'Content-Type: application/xml' --data-binary '<?xml version="1.0" encoding="utf-8"?>
<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>alice</D:owner></D:lockinfo>' "http://127.0.0.1:$PORT/dav/kept/only.txt"); printf '%s\n\n' "$ANSWER"
LOCK_TOKEN_1=$(printf '%s' "$ANSWER" | sed -n 's/^lock-token: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'kept v2 of bob
' "http://127.0.0.1:$PORT/dav/kept/only.txt"); printf '%s\n\n' "$ANSWER"
echo 'Stop nginx in terminal 1 and start it with the last line of its part of this script; then press Enter.'; read -r
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'kept v2 of bob
' "http://127.0.0.1:$PORT/dav/kept/only.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If: ('"$LOCK_TOKEN_1"')' --data-binary 'kept v2 of alice
' "http://127.0.0.1:$PORT/dav/kept/only.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' "http://127.0.0.1:$PORT/dav/kept/only.txt"); printf '%s\n\n' "$ANSWER"
