#!/usr/bin/env bash
# What az prints when it acquires, against Azurite. Needs: az, node, and Azurite's folder in AZURITE (npm install azurite@3.37.0; AZURITE=$PWD/node_modules/azurite).
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
export AZURE_STORAGE_CONNECTION_STRING='DefaultEndpointsProtocol=http;AccountName=faultbook;AccountKey=ZmF1bHRib29r;BlobEndpoint=http://127.0.0.1:28180/faultbook;'
export AZURE_CORE_COLLECT_TELEMETRY=no PYTHONWARNINGS=ignore AZURE_CORE_DISABLE_PROGRESS_BAR=true AZURE_CORE_NO_COLOR=true
AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r node "$AZURITE/dist/src/azurite.js" --inMemoryPersistence --silent --disableTelemetry \
  --skipApiVersionCheck --blobPort 28180 --queuePort 28181 --tablePort 28182 >/dev/null 2>&1 &
azurite=$!
trap 'kill $azurite; rm -rf "$lab"' EXIT
sleep 5
show() { printf '$ %s\n' "$1"; bash -c "$1" 2>&1 | tee "$lab/said"; echo "exit ${PIPESTATUS[0]}"; }
part() { printf '\n== %s ==\n' "$1"; }
look='az storage blob show -c jobs -n leader.lock --query "[properties.lease,metadata]"'
echo lock >leader.lock
az storage container create -n jobs -o none
az storage blob upload -c jobs -n leader.lock -f leader.lock --metadata leader=worker-7 --no-progress -o none

echo "product: Azure CLI, against Azurite 3.37.0"
echo "version: azure-cli $(az version --query '"azure-cli"' -o tsv), azurite $(node -p "require('$AZURITE/package.json').version")"
echo "settings: plain HTTP on the loopback interface; what Azurite answers is not by itself what Azure answers"
echo "captured: $(date -u +%F)"
echo "script: scripts/azure-cli.sh"

part 'acquire: twice, without a duration'
show 'az storage blob lease acquire -c jobs -b leader.lock -o tsv'
id=$(cat "$lab/said")
show 'az storage blob lease acquire -c jobs -b leader.lock -o tsv'
show "$look"

part 'own-id: the id of the lease is known'
show "az storage blob lease acquire -c jobs -b leader.lock -o tsv --proposed-lease-id $id --lease-duration 15"
show "$look"

part 'run-out: 16 seconds later'
sleep 16
show "$look"
show 'az storage blob lease acquire -c jobs -b leader.lock -o tsv --lease-duration 60'
