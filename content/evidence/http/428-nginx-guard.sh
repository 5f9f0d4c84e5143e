#!/usr/bin/env bash
# http/428-nginx-guard: a guard for PUT, PATCH and DELETE in front of an application, with a body that says how to go on
# nginx (Debian nginx-light) 1.22.1; plain HTTP/1.1, the bytes below
# Needs: apt-get install nginx-light (and Node.js for the application behind it)
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"; mkdir -p "$DIR"/tmp
sed "s|ROOT|$DIR|g" > "$DIR"/nginx.conf <<'CONF'
daemon off;
pid ROOT/nginx.pid;
error_log ROOT/error.log error;
events {}
http {
  log_format conditions '"$request" $status if_match=$http_if_match if_none_match=$http_if_none_match';
  access_log ROOT/access.log conditions;
  client_body_temp_path ROOT/tmp/body;
  proxy_temp_path ROOT/tmp/proxy;
  fastcgi_temp_path ROOT/tmp/fastcgi;
  uwsgi_temp_path ROOT/tmp/uwsgi;
  scgi_temp_path ROOT/tmp/scgi;
  map "$request_method:$http_if_match$http_if_none_match" $unconditional {
    default 0;
    "~^(PUT|PATCH|DELETE):$" 1;
  }
  server {
    listen 127.0.0.1:18080;
    server_name files.example;
    location /plans/ {
      default_type application/problem+json;
      if ($unconditional) {
        add_header Cache-Control no-store always;
        return 428 '{"type":"https://api.example/problems/condition-required","status":428,"detail":"GET the plan, then send its ETag in If-Match; for a new plan send If-None-Match: *."}';
      }
      proxy_pass http://127.0.0.1:18081;
    }
  }
}
CONF
cat > "$DIR"/app.cjs <<'APP'
require('node:http').createServer((request, response) => {
  response.setHeader('ETag', '"v7"').end('The application got ' + request.method + '.\n');
}).listen(process.argv.at(-1), '127.0.0.1');
APP
node "$DIR"/app.cjs 18081 & trap 'kill %1' EXIT
nginx -e "$DIR"/error.log -c "$DIR"/nginx.conf
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
