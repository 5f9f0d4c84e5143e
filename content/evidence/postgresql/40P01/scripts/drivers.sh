#!/usr/bin/env bash
# drivers.sh LOGDIR: each driver runs into one deadlock; then how many ERROR lines the server wrote for each of them. In a folder with the npm packages.
here=$(cd "$(dirname "$0")" && pwd); build=$(mktemp -d); from=$(($(wc -l < "$1/postgresql.log") + 1))
export JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE?user=$PGUSER"
psql -XAtc "select '# PostgreSQL ' || current_setting('server_version') || ', ' || now()::timestamp(0)"
node "$here/opponent.mjs" > "$build/ready" & opponent=$!
until grep -q ready "$build/ready"; do sleep 0.1; done
cp "$here/drivers.mjs" drivers-here.mjs; node drivers-here.mjs; rm drivers-here.mjs
/usr/bin/python3 "$here/drivers.py"
ruby "$here/drivers.rb"
javac -d "$build" -cp /usr/share/java/postgresql.jar "$here/Driver.java" && java -cp "$build:/usr/share/java/postgresql.jar" Driver
mkdir "$build/go" && cp "$here/driver.go" "$build/go" && (cd "$build/go" && GO111MODULE=off GOPATH=/usr/share/gocode go build -o d . && ./d)
kill $opponent; sleep 1
echo "== server: ERROR lines of the server for each application_name =="
tail -n +$from "$1/postgresql.log" | sed -n 's/.*\] \(.*\) 40P01 ERROR:  \(.*\)/\1: \2/p' | sort | uniq -c
rm -r "$build"
