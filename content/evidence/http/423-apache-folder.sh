#!/usr/bin/env bash
# http/423-apache-folder: a folder locked with Depth: infinity: write, create, move, with and without its token
# Apache HTTP Server with mod_dav (Debian apache2-bin) 2.4.71; plain HTTP/1.1, the bytes below
# Needs: apt-get install apache2-bin
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
mkdir -p "$DIR"/lock "$DIR"/htdocs/dav "$DIR"/htdocs/dav/shared "$DIR"/htdocs/dav/team "$DIR"/htdocs/dav/kept "$DIR"/htdocs/dav/names "$DIR"/htdocs/dav/desk "$DIR"/htdocs/users "$DIR"/.
printf %s 'budget v1
' > "$DIR"/htdocs/dav/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/budget.txt
printf %s 'plan v1
' > "$DIR"/htdocs/dav/shared/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/shared/plan.txt
printf %s 'plan v1
' > "$DIR"/htdocs/dav/team/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/team/plan.txt
printf %s 'token v1
' > "$DIR"/htdocs/dav/token.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/token.txt
printf %s 'times v1
' > "$DIR"/htdocs/dav/times.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/times.txt
printf %s 'kept v1
' > "$DIR"/htdocs/dav/kept/only.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/kept/only.txt
printf %s 'plan v1
' > "$DIR"/htdocs/dav/names/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/names/plan.txt
printf %s 'plan v1
' > "$DIR"/htdocs/dav/desk/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/desk/plan.txt
printf %s 'look v1
' > "$DIR"/htdocs/dav/look.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/look.txt
printf %s 'free v1
' > "$DIR"/htdocs/dav/free.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/free.txt
printf %s 'both v1
' > "$DIR"/htdocs/dav/both.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/both.txt
printf %s 'stolen v1
' > "$DIR"/htdocs/dav/stolen.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/stolen.txt
printf %s 'mounted v1
' > "$DIR"/htdocs/dav/mounted.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/mounted.txt
printf %s 'loose v1
' > "$DIR"/htdocs/dav/loose.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/loose.txt
printf %s 'notes
' > "$DIR"/htdocs/dav/notes.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/notes.txt
printf %s 'budget v1
' > "$DIR"/htdocs/users/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/users/budget.txt
printf %s 'alice:{SHA}RDFa3eDdKcFFVAlqtFgPQEOmnG0=
bob:{SHA}QnfvhZOt77AUd7FxGoCjikCUuiM=
' > "$DIR"/users; touch -d 2026-01-01T00:00:00Z "$DIR"/users
sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
ServerRoot "ROOT"
ServerName files.example
ServerTokens OS
Listen 127.0.0.1:18080
PidFile "ROOT/httpd.pid"
ErrorLog "ROOT/error.log"
LogFormat "\"%r\" %>s If=%{If}i" locks
CustomLog "ROOT/access.log" locks
DocumentRoot "ROOT/htdocs"
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authn_core_module /usr/lib/apache2/modules/mod_authn_core.so
LoadModule authn_file_module /usr/lib/apache2/modules/mod_authn_file.so
LoadModule auth_basic_module /usr/lib/apache2/modules/mod_auth_basic.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule authz_user_module /usr/lib/apache2/modules/mod_authz_user.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
LoadModule dav_module /usr/lib/apache2/modules/mod_dav.so
LoadModule dav_fs_module /usr/lib/apache2/modules/mod_dav_fs.so
TypesConfig /dev/null
AddType text/plain .txt
DavLockDB "ROOT/lock/db"
<Directory "ROOT/htdocs">
  Options None
  Require all granted
</Directory>
<Location "/dav">
  Dav On
</Location>
<Location "/users">
  Dav On
  AuthType Basic
  AuthName users
  AuthBasicProvider file
  AuthUserFile "ROOT/users"
  Require valid-user
</Location>
CONF
apache2 -X -f "$DIR"/httpd.conf
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X LOCK -H 'Timeout: Second-600' -H 'Depth: infinity' -H 'Content-Type: application/xml' --data-binary '<?xml version="1.0" encoding="utf-8"?>
<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>alice</D:owner></D:lockinfo>' "http://127.0.0.1:$PORT/dav/shared/"); printf '%s\n\n' "$ANSWER"
LOCK_TOKEN_1=$(printf '%s' "$ANSWER" | sed -n 's/^lock-token: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'plan of bob
' "http://127.0.0.1:$PORT/dav/shared/plan.txt"); printf '%s\n\n' "$ANSWER"
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/access.log
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/error.log
ANSWER=$(curl -si -H 'Host: files.example' -X PROPFIND -H 'Depth: 0' -H 'Content-Type: application/xml' --data-binary '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:lockdiscovery/></D:prop></D:propfind>' "http://127.0.0.1:$PORT/dav/shared/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'new
' "http://127.0.0.1:$PORT/dav/shared/new.txt"); printf '%s\n\n' "$ANSWER"
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/access.log
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/error.log
ANSWER=$(curl -si -H 'Host: files.example' "http://127.0.0.1:$PORT/dav/shared/new.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X MOVE -H 'Destination: http://files.example/dav/move.txt' "http://127.0.0.1:$PORT/dav/shared/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X COPY -H 'Destination: http://files.example/dav/copy.txt' "http://127.0.0.1:$PORT/dav/shared/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If: ('"$LOCK_TOKEN_1"')' --data-binary 'plan of alice
' "http://127.0.0.1:$PORT/dav/shared/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If: ('"$LOCK_TOKEN_1"')' --data-binary 'new
' "http://127.0.0.1:$PORT/dav/shared/new.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If: <http://files.example/dav/shared/> ('"$LOCK_TOKEN_1"')' --data-binary 'new
' "http://127.0.0.1:$PORT/dav/shared/new.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X UNLOCK -H 'Lock-Token: '"$LOCK_TOKEN_1"'' "http://127.0.0.1:$PORT/dav/shared/plan.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'free
' "http://127.0.0.1:$PORT/dav/shared/free.txt"); printf '%s\n\n' "$ANSWER"
