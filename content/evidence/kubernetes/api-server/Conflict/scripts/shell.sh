#!/usr/bin/env bash
# shell.sh: the shell sample of the page with kubectl, at the stub of the lab. Run in the project’s folder after npm ci. Needs kubectl and jq.
set -eu
here=$(cd "$(dirname "$0")" && pwd); project=$here/../../../../../..; code=$project/content/code/kubernetes/Conflict; dir=$(mktemp -d)
"$project/node_modules/.bin/node" -e "import('$project/src/lab/servers/serveKube.ts').then(({ serveKube }) => serveKube(18093))" & stub=$!
trap 'kill $stub; rm -rf "$dir"' EXIT
sleep 2
real=$(command -v kubectl) # replace asks a server for its OpenAPI; the stub has none
printf '#!/bin/sh\nverb=$1; shift\n[ "$verb" = replace ] && set -- "$@" --validate=false\nexec %s "$verb" --server http://127.0.0.1:18093 --kubeconfig /dev/null --cache-dir %s "$@"\n' "$real" "$dir/cache" > "$dir/kubectl"
chmod +x "$dir/kubectl"; export PATH=$dir:$PATH
scene() { curl -s -X PUT "http://127.0.0.1:18093/--stub--" --data-binary "$2"; printf '\n== %s ==\n' "$1"; }
run() { printf '$ replace.sh %s\n' "$*"; bash "$code/replace.sh" "$@" 2>&1 || echo "exit $?"; printf 'writes: '; curl -s http://127.0.0.1:18093/--stub-- | jq length; }

echo "product: kubectl and jq, against a stub of ours"
echo "version: kubectl $("$real" version --client | sed -n 's/Client Version: v\([0-9.]*\).*/\1/p'), $(jq --version), bash $BASH_VERSION"
echo 'settings: HTTP/1.1 without TLS on the loopback interface; the stub answers as src/lab/servers/serveKube.ts; “writes” are requests that are no GET'
echo "captured: $(date -u +%F)"
echo 'script: scripts/shell.sh'
scene 'once: another writer is first once' '{"rivals":1}'
run shop configmap flags '.data.colour = "green"'
kubectl get configmap flags -n shop -o jsonpath='{.data}'; echo
scene 'always: another writer is first each time' '{"rivals":1000}'
run shop configmap flags '.data.colour = "green"'
scene 'version: the filter removes the resourceVersion, and kubectl takes the newest' '{"rivals":0}'
run shop configmap flags 'del(.metadata.resourceVersion)'
