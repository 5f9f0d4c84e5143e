#!/bin/sh
# The clients of three languages against the orders service of this project: sh run.sh (Node 24 as $NODE, Python with grpcio and
# google-api-core as $PY, google-gax below $GAX; writes the files beside the folder scripts). $GOCLIENT is client.go, built with
# Debian's golang-google-grpc-dev and GO111MODULE=off, content/code/grpc/*.go in src/orders of a GOPATH.
cd "$(dirname "$0")" || exit 1
lines='{"lines":{"a":"open","b":"shipped","c":"open"}}'
export PYTHONPATH=../../../../code/grpc PYTHONDONTWRITEBYTECODE=1
{
  echo "# the orders service of this project on @grpc/grpc-js $("$NODE" -p 'require("@grpc/grpc-js/package.json").version'), $(date -u +%F)"
  echo "# $("$PY" -V), $("$PY" -m pip list 2>/dev/null | awk '/^(grpcio|google-api-core|googleapis-common-protos|protobuf) / {printf "%s %s, ", $1, $2}')without grpcio-status"
  for mode in error policy race; do echo "== $mode: client.py $mode =="; "$NODE" serve.mts '{}' "$PY" client.py $mode 2>&1; done
  for mode in precondition delete; do echo "== $mode: client.py $mode =="; "$NODE" serve.mts "$lines" "$PY" client.py $mode 2>&1; done
  echo "== http: client.py http =="; "$PY" client.py http
} > ../python.txt
{
  echo "# the orders service of this project on @grpc/grpc-js, $(date -u +%F)"
  echo "# $(go version | cut -d' ' -f3), grpc-go 1.33.3 (Debian 12)"
  for mode in error policy race; do echo "== $mode: client.go $mode =="; "$NODE" serve.mts '{}' "$GOCLIENT" $mode 2>&1; done
  echo "== policy-on: client.go policy with GRPC_GO_RETRY=on =="; "$NODE" serve.mts '{}' env GRPC_GO_RETRY=on "$GOCLIENT" policy 2>&1
  echo "== precondition: client.go precondition =="; "$NODE" serve.mts "$lines" "$GOCLIENT" precondition 2>&1
} > ../go.txt
{
  echo "# the orders service of this project and the client on @grpc/grpc-js $("$NODE" -p 'require("@grpc/grpc-js/package.json").version'), Node $("$NODE" -v), $(date -u +%F)"
  echo "# details decoded by google-gax $("$NODE" -p "require('$GAX/node_modules/google-gax/package.json').version")"
  for mode in error policy; do echo "== $mode: client.mjs $mode =="; "$NODE" serve.mts '{}' "$NODE" client.mjs $mode 2>&1; done
  echo "== precondition: client.mjs precondition =="; "$NODE" serve.mts "$lines" "$NODE" client.mjs precondition 2>&1
  echo "== http: client.mjs http =="; "$NODE" client.mjs http
  echo "== trace: client.mjs policy with GRPC_VERBOSITY=debug GRPC_TRACE=retrying_call, lines of attempts and ends only =="
  "$NODE" serve.mts '{}' env GRPC_VERBOSITY=debug GRPC_TRACE=retrying_call "$NODE" client.mjs policy 2>&1 | grep -E 'for attempt|ended with|rejected'
} > ../node.txt
