#!/usr/bin/env bash
# How Terraform's azurerm backend takes its lock, against Azurite, through tls-proxy.mjs beside this file: nothing leaves the machine.
# Needs: terraform, az, openssl, node, and Azurite's folder in AZURITE (npm install azurite@3.37.0; AZURITE=$PWD/node_modules/azurite).
set -u
here=$(cd "$(dirname "$0")" && pwd)
lab=$(mktemp -d) && cd "$lab" || exit 1
export AZURE_STORAGE_CONNECTION_STRING='DefaultEndpointsProtocol=http;AccountName=faultbook;AccountKey=ZmF1bHRib29r;BlobEndpoint=http://127.0.0.1:28180/faultbook;'
export AZURE_CORE_COLLECT_TELEMETRY=no PYTHONWARNINGS=ignore TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1
unset HTTPS_PROXY https_proxy
{
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj '/CN=lab'
  openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj '/CN=lab server'
  openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out server.crt \
    -extfile <(echo 'subjectAltName=DNS:*.blob.core.windows.net')
} 2>/dev/null
AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r node "$AZURITE/dist/src/azurite.js" --inMemoryPersistence --silent --disableTelemetry \
  --skipApiVersionCheck --blobPort 28180 --queuePort 28181 --tablePort 28182 >/dev/null 2>&1 &
azurite=$!
node "$here/tls-proxy.mjs" 28190 28180 "$lab/wire.log" &
proxy=$!
trap 'kill $azurite $proxy 2>/dev/null; rm -rf "$lab"' EXIT
sleep 5
az storage container create -n tfstate -o none

tf() { HTTPS_PROXY=http://127.0.0.1:28190 SSL_CERT_FILE=$lab/ca.crt terraform "$@"; }
export -f tf; export lab
show() { printf '$ %s\n' "${1//tf /terraform }"; local at=$SECONDS; bash -o pipefail -c "$1" 2>&1; echo "exit $?, after $((SECONDS - at)) s"; }
part() { printf '\n== %s ==\n' "$1"; : >"$lab/wire.log"; }
wire() { echo '# On the wire:'; cat "$lab/wire.log"; }
project() { # folder
  mkdir -p "$lab/$1" && cd "$lab/$1" || exit 1
  cat >main.tf <<TF
terraform {
  backend "azurerm" {
    storage_account_name = "faultbook"
    container_name       = "tfstate"
    key                  = "prod.tfstate"
    access_key           = "ZmF1bHRib29r"
  }
}
resource "terraform_data" "$1" {}
TF
  tf init -no-color >/dev/null
}

echo "product: Terraform with its azurerm backend, against Azurite 3.37.0"
echo "version: $(terraform version | head -1), azure-cli $(az version --query '"azure-cli"' -o tsv), azurite $(node -p "require('$AZURITE/package.json').version")"
echo "settings: TLS ended by a proxy on the loopback interface; what Azurite answers is not by itself what Azure answers"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform.sh"

project first
tf apply -no-color -auto-approve >/dev/null

part 'raced: another client takes the lease between the look and the acquire of terraform plan'
touch "$lab/hold"
tf plan -no-color -input=false >"$lab/raced.txt" 2>&1 &
plan=$!
while [ ! -e "$lab/held" ]; do sleep 0.1; done
show 'az storage blob lease acquire -c tfstate -b prod.tfstate -o tsv'
rm "$lab/hold"
wait $plan
echo '$ terraform plan -no-color -input=false'
cat "$lab/raced.txt"
wire

part 'no-info: that lease stays; it is infinite, and the metadata of the blob name nobody'
show 'tf plan -no-color -input=false | head -8'
show 'tf plan -no-color -input=false -lock-timeout=20s | head -8'
show 'tf force-unlock -no-color -force 00000000-0000-4000-8000-000000000000'
show 'az storage blob lease break -c tfstate -b prod.tfstate'
show 'tf plan -no-color -input=false | tail -3'

part 'waits: another session waits at the prompt of terraform apply, yours has a -lock-timeout'
mkfifo "$lab/answers"
sleep 90 >"$lab/answers" &
sleeper=$!
project holder
tf apply -no-color <"$lab/answers" >"$lab/holder.txt" 2>&1 &
holder=$!
sleep 6
cd "$lab/first" || exit 1
: >"$lab/wire.log"
show 'tf plan -no-color -input=false -lock-timeout=20s | head -14'
echo "# Requests meanwhile: $(grep -c '^> HEAD' "$lab/wire.log") looks (HEAD), $(grep -c 'action: acquire' -i "$lab/wire.log") acquires"

part 'in-time: the same, and the other session ends after 5 seconds'
(sleep 5; kill $sleeper) &
show 'tf plan -no-color -input=false -lock-timeout=60s | tail -3'
wait $holder
echo "# Requests meanwhile: $(grep -c 'action: acquire' -i "$lab/wire.log") acquire"
