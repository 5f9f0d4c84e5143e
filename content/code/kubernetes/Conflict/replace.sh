#!/usr/bin/env bash
# replace.sh NAMESPACE KIND NAME FILTER: changes an object with jq, under the resourceVersion it was read with; reads again while another writer is first.
set -euo pipefail
for _ in 1 2 3 4 5; do
  seen=$(kubectl get "$2" "$3" -n "$1" -o json) # holds resourceVersion, and replace sends it
  if said=$(jq "$4" <<<"$seen" | kubectl replace -f - 2>&1); then echo "$said"; exit 0; fi
  [[ $said == *'the object has been modified'* ]] || break
  sleep "0.$((RANDOM % 9 + 1))"
done
echo "$said" >&2
exit 1
