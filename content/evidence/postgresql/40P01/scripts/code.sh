#!/usr/bin/env bash
# code.sh: the samples of content/code/postgresql/40P01 in four languages against opponent.mjs. PGHOST, PGPORT, PGUSER, PGDATABASE from the environment.
here=$(cd "$(dirname "$0")" && pwd); code=$here/../../../../code/postgresql/40P01; build=$(mktemp -d)
export OPPONENT=$here/opponent.mjs JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE?user=$PGUSER" PYTHONPATH=$code PYTHONDONTWRITEBYTECODE=1
psql -XAtc "select '# PostgreSQL ' || current_setting('server_version') || ', ' || now()::timestamp(0)"
echo "== python: transfer.py =="; /usr/bin/python3 "$here/demo.py"
echo "== java: Transfer.java =="; javac -d "$build" -cp /usr/share/java/postgresql.jar "$code/Transfer.java" "$here/Demo.java" && java -cp "$build:/usr/share/java/postgresql.jar" Demo
echo "== go: transfer.go =="; mkdir "$build/go" && cp "$code/transfer.go" "$here/demo.go" "$build/go" && (cd "$build/go" && GO111MODULE=off GOPATH=/usr/share/gocode go build -o demo . && ./demo)
echo "== typescript: transaction.ts, transfer.ts =="; node "$here/demo.ts" | sed 's/^== /-- /; s/ ==$//'
rm -r "$build"
