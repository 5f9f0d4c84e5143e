#!/usr/bin/env bash
# client-go.sh: demo.go and the Go samples of the page, with client-go as Debian packages it, at the stub of the lab. Run in the project’s folder after npm ci.
# Needs: apt-get install golang-go golang-k8s-client-go-dev (Debian 13), or GO and GOPATH with the same unpacked elsewhere.
set -eu
here=$(cd "$(dirname "$0")" && pwd); project=$here/../../../../../..; code=$project/content/code/kubernetes/Conflict
packaged=${GOPATH:-/usr/share/gocode}; build=$(mktemp -d)
mkdir -p "$build/src/faultbook/flags" "$build/src/faultbook/demo"
cp "$code"/*.go "$build/src/faultbook/flags"; cp "$here/demo.go" "$build/src/faultbook/demo/main.go"
(cd "$build/src/faultbook/demo" && GO111MODULE=off GOPATH="$build:$packaged" GOCACHE="${GOCACHE:-$build/cache}" GOFLAGS=-p=1 "${GO:-go}" build -o "$build/run" .)
"$project/node_modules/.bin/node" -e "import('$project/src/lab/servers/serveKube.ts').then(({ serveKube }) => serveKube(18091))" & stub=$!
trap 'kill "$stub" 2>/dev/null; chmod -R u+w "$build"; rm -rf "$build"' EXIT
sleep 2
ADDRESS=http://127.0.0.1:18091 CLIENT_GO=${CLIENT_GO:-$(dpkg-query -W -f '${Version}' golang-k8s-client-go-dev)} "$build/run"
