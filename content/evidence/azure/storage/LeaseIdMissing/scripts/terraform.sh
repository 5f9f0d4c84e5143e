#!/usr/bin/env bash
# Terraform's azurerm backend against Azurite, through tls-proxy.mjs beside this file: nothing leaves the machine.
# Needs: terraform, az, openssl, node, and Azurite's folder in AZURITE (npm install azurite@3.37.0; AZURITE=$PWD/node_modules/azurite).
set -u
here=$(cd "$(dirname "$0")" && pwd)
lab=$(mktemp -d) && cd "$lab" || exit 1
export AZURE_STORAGE_CONNECTION_STRING='DefaultEndpointsProtocol=http;AccountName=faultbook;AccountKey=ZmF1bHRib29r;BlobEndpoint=http://127.0.0.1:28080/faultbook;'
export AZURE_CORE_COLLECT_TELEMETRY=no PYTHONWARNINGS=ignore TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1
unset HTTPS_PROXY https_proxy
{
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj '/CN=lab'
  openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj '/CN=lab server'
  openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out server.crt \
    -extfile <(echo 'subjectAltName=DNS:*.blob.core.windows.net')
} 2>/dev/null
AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r node "$AZURITE/dist/src/azurite.js" --inMemoryPersistence --silent --disableTelemetry \
  --skipApiVersionCheck --blobPort 28080 --queuePort 28081 --tablePort 28082 >/dev/null 2>&1 &
azurite=$!
node "$here/tls-proxy.mjs" 28090 28080 "$lab/wire.log" &
proxy=$!
trap 'kill $azurite $proxy 2>/dev/null; rm -rf "$lab"' EXIT
sleep 5
az storage container create -n tfstate -o none

tf() { HTTPS_PROXY=http://127.0.0.1:28090 SSL_CERT_FILE=$lab/ca.crt terraform "$@"; }
export -f tf; export lab
show() { printf '$ %s\n' "$(sed -E 's/(^|[(])tf /\1terraform /g' <<<"$1")"; bash -o pipefail -c "$1" 2>&1; echo "exit $?"; }
part() { printf '\n== %s ==\n' "$1"; }
look() { show 'az storage blob show -c tfstate -n prod.tfstate --query "{lease:properties.lease, metadata:metadata}"'; }
info='az storage blob show -c tfstate -n prod.tfstate --query "metadata.terraformlockid || metadata.Terraformlockid" -o tsv | base64 -d'
lock_id() { bash -c "$info" | sed 's/.*"ID":"\([^"]*\)".*/\1/'; }
project() { # folder, more lines of the configuration
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
resource "terraform_data" "one" { input = 1 }
$2
TF
  tf init -no-color >/dev/null
}
two='resource "terraform_data" "two" { input = sensitive("a secret") }'
slow() { printf '%s\nresource "terraform_data" "%s" {\n  provisioner "local-exec" { command = "sleep 25" }\n}\n' "$two" "$1"; }

echo "product: Terraform with its azurerm backend, against Azurite 3.37.0"
echo "version: $(terraform version | head -1), azure-cli $(az version --query '"azure-cli"' -o tsv), azurite $(node -p "require('$AZURITE/package.json').version")"
echo "settings: TLS ended by a proxy on the loopback interface; what Azurite answers is not by itself what Azure answers"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform.sh"

project first ''
tf apply -no-color -auto-approve >/dev/null
mkfifo "$lab/answers"
sleep 60 >"$lab/answers" &
sleeper=$!
project holder 'resource "terraform_data" "holder" {}'
tf apply -no-color <"$lab/answers" >"$lab/holder.txt" 2>&1 &
holder=$!
sleep 6
project second "$two"

part 'refused: another session waits at the prompt of terraform apply'
show 'tf plan -no-color -input=false'

part 'metadata: the state blob, seen by anybody who may read it'
look
show "$info; echo"

part 'unlocked-apply: -lock=false while the other session holds the lock'
: >"$lab/wire.log"
show 'tf apply -no-color -auto-approve -lock=false'
show 'ls'

part 'unlocked-apply-wire: the writes of that command, as the proxy saw them'
grep -A2 '^> PUT' "$lab/wire.log" | grep -v '^--'

part 'compare: what is stored, and what errored.tfstate holds'
show 'tf state list'
show 'tf state list -state=errored.tfstate'
show 'tf show -no-color errored.tfstate'
show 'diff <(tf show -no-color) <(tf show -no-color errored.tfstate)'
show "tf state pull | grep '\"serial\"'"
show "grep '\"serial\"' errored.tfstate"

part 'push-refused: the way out that the message names, while the lock is held'
show 'tf state push -no-color errored.tfstate'
show 'tf state push -no-color -lock=false errored.tfstate'

part 'push: after the other session has ended'
kill $sleeper; wait $holder
look
show 'tf state push -no-color errored.tfstate'
show 'tf plan -no-color -input=false'

part 'killed: the holder is killed in the middle of an apply; the look is 65 seconds later'
project killed "$(slow slow)"
setsid bash -c 'tf apply -no-color -auto-approve' >"$lab/killed.txt" 2>&1 &
killed=$!
sleep 8
kill -9 -- -$killed; sleep 65
look
cd "$lab/second" || exit 1
show 'tf plan -no-color -input=false | tail -3'
id=$(lock_id)
show "tf force-unlock -no-color -force $id"
look

part 'broken: the lease is broken while the holder works, and a second session goes ahead'
project broken "$(slow slow)"
tf apply -no-color -auto-approve >"$lab/broken.txt" 2>&1 &
broken=$!
sleep 8
id=$(lock_id)
show 'az storage blob lease break -c tfstate -b prod.tfstate'
cd "$lab/second" || exit 1
echo 'resource "terraform_data" "three" {}' >>main.tf
show 'tf apply -no-color -auto-approve | tail -3'
show 'tf state list'
wait $broken
echo '# The holder, when it has finished:'
sed -n '/Creation complete/,$p' "$lab/broken.txt"
cd "$lab/broken" || exit 1
show "tf state pull | grep '\"serial\"'"
show "grep '\"serial\"' errored.tfstate"
show 'tf state push -no-color errored.tfstate'
show 'tf state list'

part 'broken-push: the same, but the holder has changed something early on, and its push goes through'
project early "$(slow slow2)
resource \"terraform_data\" \"three\" {}
resource \"terraform_data\" \"early\" {}"
tf apply -no-color -auto-approve >"$lab/early.txt" 2>&1 &
early=$!
sleep 8
show 'az storage blob lease break -c tfstate -b prod.tfstate'
cd "$lab/second" || exit 1
tf refresh -no-color >/dev/null
echo 'resource "terraform_data" "four" {}' >>main.tf
show 'tf apply -no-color -auto-approve | tail -3'
show 'tf state list'
wait $early
echo '# The holder, when it has finished:'
sed -n '/Creation complete.*25s/,/persist state to backend/p' "$lab/early.txt"
cd "$lab/early" || exit 1
show "tf state pull | grep '\"serial\"'"
show "grep '\"serial\"' errored.tfstate"
show 'tf state push -no-color errored.tfstate'
show 'tf state list'

part 'force-unlock-after-break: nothing is left to unlock'
project again "$(slow slower)"
setsid bash -c 'tf apply -no-color -auto-approve' >/dev/null 2>&1 &
again=$!
sleep 8
kill -9 -- -$again
id=$(lock_id)
show 'az storage blob lease break -c tfstate -b prod.tfstate'
show "tf force-unlock -no-color -force $id"
show 'tf plan -no-color -input=false | tail -3'

part 'long: -lock=false for more than 20 seconds, while the holder waits at its prompt to replace a resource'
project plain ''
tf apply -no-color -auto-approve >/dev/null
mkfifo "$lab/yes"
sleep 600 >"$lab/yes" &
keeper=$!
project replacer ''
tf apply -no-color -replace=terraform_data.one <"$lab/yes" >"$lab/replacer.txt" 2>&1 &
replacer=$!
sleep 6
project long 'resource "terraform_data" "early" {}
resource "terraform_data" "slow" {
  provisioner "local-exec" { command = "sleep 25" }
}
resource "terraform_data" "after" { input = terraform_data.slow.id }'
show "tf state pull | grep '\"serial\"'"
show 'tf apply -no-color -auto-approve -lock=false | sed -n "/^Plan:/p;/complete after/p"'
show "grep '\"serial\"' errored.tfstate"

part 'long-push: the holder has replaced it and stored that; then the push'
echo yes >"$lab/yes"; wait $replacer; kill $keeper
grep '^Apply complete' "$lab/replacer.txt"
show "tf state pull | grep '\"serial\"'"
show 'diff <(tf show -no-color) <(tf show -no-color errored.tfstate)'
show 'tf state push -no-color errored.tfstate'
show "tf show -no-color | grep -E '^resource| id '"
