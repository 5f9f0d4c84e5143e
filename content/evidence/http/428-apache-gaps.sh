#!/usr/bin/env bash
# http/428-apache-gaps: a guard that lists PUT, If-Match and If-None-Match: what it refuses and what it lets through
# Apache HTTP Server with mod_dav (Debian apache2-bin) 2.4.71; plain HTTP/1.1, the bytes below
# Needs: apt-get install apache2-bin
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
mkdir -p "$DIR"/lock "$DIR"/htdocs/dav "$DIR"/htdocs/strict "$DIR"/htdocs/gz "$DIR"/htdocs/private "$DIR"/htdocs "$DIR"/htdocs/noindex "$DIR"/htdocs/.git
printf %s 'alice: open
bob: open
' > "$DIR"/htdocs/dav/team.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/team.txt
printf %s 'alice: open
bob: open
' > "$DIR"/htdocs/dav/lost.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/lost.txt
printf %s 'one
two
three
' > "$DIR"/htdocs/dav/read.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/read.txt
printf %s 'empty form
' > "$DIR"/htdocs/dav/template.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/template.txt
printf %s 'one
' > "$DIR"/htdocs/dav/dated.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/dated.txt
printf %s 'v1 of nobody
' > "$DIR"/htdocs/dav/slow.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/slow.txt
printf %s 'one
two
' > "$DIR"/htdocs/dav/cached.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/cached.txt
printf %s 'budget v1
' > "$DIR"/htdocs/dav/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/budget.txt
printf %s 'tokens v1
' > "$DIR"/htdocs/dav/tokens.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/tokens.txt
printf %s 'plan v1
' > "$DIR"/htdocs/strict/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/strict/plan.txt
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
' > "$DIR"/htdocs/gz/page.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/gz/page.txt
printf %s 'secret
' > "$DIR"/htdocs/private/report.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/private/report.txt
printf %s 'alice:x
' > "$DIR"/htdocs/.htpasswd; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/.htpasswd
printf %s 'hello
' > "$DIR"/htdocs/noindex/readme.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/noindex/readme.txt
printf %s 'secret
' > "$DIR"/htdocs/unreadable.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/unreadable.txt; chmod 000 "$DIR"/htdocs/unreadable.txt
printf %s '[core]
' > "$DIR"/htdocs/.git/config; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/.git/config
sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
ServerRoot "ROOT"
ServerName files.example
ServerTokens OS
Listen 127.0.0.1:18080
PidFile "ROOT/httpd.pid"
LogLevel info
ErrorLog "ROOT/error.log"
LogFormat "\"%r\" %>s If-Match=%{If-Match}i ETag-sent=%{ETag}o" conditions
CustomLog "ROOT/access.log" conditions
DocumentRoot "ROOT/htdocs"
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule alias_module /usr/lib/apache2/modules/mod_alias.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
LoadModule filter_module /usr/lib/apache2/modules/mod_filter.so
LoadModule deflate_module /usr/lib/apache2/modules/mod_deflate.so
LoadModule autoindex_module /usr/lib/apache2/modules/mod_autoindex.so
LoadModule dav_module /usr/lib/apache2/modules/mod_dav.so
LoadModule dav_fs_module /usr/lib/apache2/modules/mod_dav_fs.so
TypesConfig /dev/null
AddType text/plain .txt
DavLockDB "ROOT/lock/db"
<Directory "ROOT/htdocs">
  Options None
  Require all granted
</Directory>
<FilesMatch "^\.ht">
  Require all denied
</FilesMatch>
<Location "/dav">
  Dav On
</Location>
<Location "/gz">
  Dav On
  SetOutputFilter DEFLATE
</Location>
<Location "/private">
  Require all denied
</Location>
<Location "/strict">
  Dav On
  <If "%{REQUEST_METHOD} == 'PUT' && -z %{HTTP:If-Match} && -z %{HTTP:If-None-Match}">
    Redirect 428
  </If>
</Location>
Redirect gone "/old-report"
RedirectMatch 404 "/\.git"
CONF
apache2 -X -f "$DIR"/httpd.conf
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X PUT --data-binary 'gaps v1
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/access.log
tail -n 1 "${TMPDIR:-/tmp}/faultbook-$PORT"/error.log
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: *' --data-binary 'gaps v1
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: *' --data-binary 'gaps v1
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -I "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ETAG_1=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X OPTIONS "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Unmodified-Since: Thu, 01 Jan 2099 00:00:00 GMT' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If: (<opaquelocktoken:00000000-0000-0000-0000-000000000000>)' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: ' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-Match: *' --data-binary 'gaps v2
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: "a tag of nothing"' --data-binary 'gaps v3
' "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'If-None-Match: *' --data-binary 'other
' "http://127.0.0.1:$PORT/strict/other.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X MOVE -H 'Destination: http://files.example/strict/gaps.txt' "http://127.0.0.1:$PORT/strict/other.txt"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X DELETE "http://127.0.0.1:$PORT/strict/gaps.txt"); printf '%s\n\n' "$ANSWER"
