#!/usr/bin/env bash
# python.sh: demo.py and the Python sample of the page, with the client as Debian packages it, at the stub of the lab. Run in the project’s folder after npm ci.
# Needs: apt-get install python3-kubernetes (Debian 13), or PYTHONPATH with the same unpacked elsewhere.
set -eu
here=$(cd "$(dirname "$0")" && pwd); project=$here/../../../../../..
"$project/node_modules/.bin/node" -e "import('$project/src/lab/servers/serveKube.ts').then(({ serveKube }) => serveKube(18092))" & stub=$!
trap 'kill $stub' EXIT
sleep 2
ADDRESS=http://127.0.0.1:18092 PYTHONPATH="$project/content/code/kubernetes/Conflict:${PYTHONPATH:-}" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$here/demo.py"
