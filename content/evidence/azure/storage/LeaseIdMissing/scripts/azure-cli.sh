#!/usr/bin/env bash
# What az prints, against Azurite. Needs: az, node, and Azurite's folder in AZURITE (npm install azurite@3.37.0; AZURITE=$PWD/node_modules/azurite).
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
export AZURE_STORAGE_CONNECTION_STRING='DefaultEndpointsProtocol=http;AccountName=faultbook;AccountKey=ZmF1bHRib29r;BlobEndpoint=http://127.0.0.1:28080/faultbook;'
export AZURE_CORE_COLLECT_TELEMETRY=no PYTHONWARNINGS=ignore AZURE_CORE_DISABLE_PROGRESS_BAR=true AZURE_CORE_NO_COLOR=true
AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r node "$AZURITE/dist/src/azurite.js" --inMemoryPersistence --silent --disableTelemetry \
  --skipApiVersionCheck --blobPort 28080 --queuePort 28081 --tablePort 28082 >/dev/null 2>&1 &
azurite=$!
trap 'kill $azurite; rm -rf "$lab"' EXIT
sleep 5
show() { printf '$ %s\n' "$1"; bash -c "$1" 2>&1; echo "exit $?"; }
part() { printf '\n== %s ==\n' "$1"; }
echo 'one line' >notes.txt
az storage container create -n docs -o none
az storage blob upload -c docs -n notes.txt -f notes.txt --no-progress -o none
az storage blob upload -c docs -n other.txt -f notes.txt --no-progress -o none

echo "product: Azure CLI, against Azurite 3.37.0"
echo "version: azure-cli $(az version --query '"azure-cli"' -o tsv), azurite $(node -p "require('$AZURITE/package.json').version")"
echo "settings: plain HTTP on the loopback interface; what Azurite answers is not by itself what Azure answers"
echo "captured: $(date -u +%F)"
echo "script: scripts/azure-cli.sh"

part 'refused: writes without the id, while somebody holds a fixed lease'
id=$(az storage blob lease acquire -c docs -b notes.txt --lease-duration 60 -o tsv)
show 'az storage blob show -c docs -n notes.txt --query "{lease:properties.lease, holder:metadata}"'
show 'az storage blob upload -c docs -n notes.txt -f notes.txt --overwrite --no-progress -o none'
show 'az storage blob delete -c docs -n notes.txt'

part 'list: the leased blobs of a container'
show "az storage blob list -c docs -o table --query \"[?properties.lease.status=='locked'].{name:name, state:properties.lease.state, duration:properties.lease.duration}\""

part 'with-id: the holder writes and lets go'
show "az storage blob upload -c docs -n notes.txt -f notes.txt --overwrite --no-progress --lease-id $id --query etag"
show "az storage blob lease release -c docs -b notes.txt --lease-id $id"

part 'break: a fixed lease is broken, and the blob stays locked'
az storage blob lease acquire -c docs -b notes.txt --lease-duration 60 -o none
show 'az storage blob lease break -c docs -b notes.txt'
show 'az storage blob show -c docs -n notes.txt --query "properties.lease"'
show 'az storage blob delete -c docs -n notes.txt'
show 'az storage blob lease break -c docs -b notes.txt --lease-break-period 0'
show 'az storage blob show -c docs -n notes.txt --query "properties.lease"'
show 'az storage blob delete -c docs -n notes.txt'

part 'container: a leased container is not deleted'
az storage container lease acquire -c docs --lease-duration -1 -o none
show 'az storage container delete -n docs'
show 'az storage container show -n docs --query "properties.lease"'
