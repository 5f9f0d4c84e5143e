#!/usr/bin/env bash
# http/428-apache-guard: a guard for PUT, PATCH, DELETE, MOVE and COPY, with a body that says how to go on
# Apache HTTP Server with mod_dav (Debian apache2-bin) 2.4.71; plain HTTP/1.1, the bytes below
# Needs: apt-get install apache2-bin
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
mkdir -p "$DIR"/lock "$DIR"/htdocs/plans "$DIR"/htdocs
printf %s 'plan v1
' > "$DIR"/htdocs/plans/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/plans/plan.txt
printf %s 'old
' > "$DIR"/htdocs/plans/old.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/plans/old.txt
printf %s '{"type":"https://api.example/problems/condition-required","status":428,"detail":"GET the plan, then send its ETag in If-Match; for a new plan send If-None-Match: *."}' > "$DIR"/htdocs/428.problem; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/428.problem
sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
ServerRoot "ROOT"
ServerName files.example
ServerTokens OS
Listen 127.0.0.1:18080
PidFile "ROOT/httpd.pid"
ErrorLog "ROOT/error.log"
LogFormat "\"%r\" %>s If-Match=%{If-Match}i If-None-Match=%{If-None-Match}i" conditions
CustomLog "ROOT/access.log" conditions
DocumentRoot "ROOT/htdocs"
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule alias_module /usr/lib/apache2/modules/mod_alias.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
LoadModule dav_module /usr/lib/apache2/modules/mod_dav.so
LoadModule dav_fs_module /usr/lib/apache2/modules/mod_dav_fs.so
TypesConfig /dev/null
AddType text/plain .txt
AddType application/problem+json .problem
DavLockDB "ROOT/lock/db"
<Directory "ROOT/htdocs">
  Options None
  Require all granted
</Directory>
<Location "/plans">
  Dav On
  ErrorDocument 428 /428.problem
  <If "%{REQUEST_METHOD} in {'PUT', 'PATCH', 'DELETE', 'MOVE', 'COPY'} && -z %{HTTP:If-Match} && -z %{HTTP:If-None-Match} && -z %{HTTP:If}">
    Redirect 428
  </If>
</Location>
CONF
apache2 -X -f "$DIR"/httpd.conf
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'plan v2
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ETAG_1=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/access.log
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/error.log
ANSWER=$(curl -si -H 'Host: files.example' -X DELETE "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ETAG_2=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: '"$ETAG_2"'' --data-binary 'plan v2
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: '"$ETAG_2"'' --data-binary 'plan v3
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: '"$ETAG_1"'' --data-binary 'plan v3
' "http://127.0.0.1:$PORT/plans/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X MOVE -H 'Destination: http://files.example/plans/plan.txt' "http://127.0.0.1:$PORT/plans/old.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: *' --data-binary 'new
' "http://127.0.0.1:$PORT/plans/new.txt"); printf '%s\n\n' "$ANSWER"
