#!/usr/bin/env bash
# The state lock of Terraform's http backend, against a server of ours that answers LOCK with 423 or 409 (terraform-lock-http.mjs beside this file).
# Needs: terraform, Node 24.
set -u
here=$(cd "$(dirname "$0")" && pwd)
lab=$(mktemp -d) && cd "$lab" || exit 1
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1
node "$here/terraform-lock-http.mjs" 28502 "$lab/wire" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$lab"' EXIT
sleep 1
show() { printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; echo "exit $?"; }
timed() { local from; from=$(date +%s%3N); printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; local rc=$?; echo "exit $rc, after $((($(date +%s%3N) - from + 500) / 1000)) s"; }
part() { printf '\n== %s ==\n' "$1"; }
project() { # folder, path, more lines of the configuration
  mkdir -p "$lab/$1" && cd "$lab/$1" || exit 1
  cat >main.tf <<TF
terraform {
  backend "http" {
    address        = "http://127.0.0.1:28502$2"
    lock_address   = "http://127.0.0.1:28502$2"
    unlock_address = "http://127.0.0.1:28502$2"
  }
}
resource "terraform_data" "one" { input = 1 }
$3
TF
  terraform init -no-color >/dev/null 2>&1
}
slow='resource "terraform_data" "slow" {
  provisioner "local-exec" { command = "sleep 12" }
}'
echo "product: Terraform with its http backend"
echo "version: $(terraform version | head -1), Node $(node --version)"
echo "settings: a server of ours; /locked answers 423 with the holder's Lock Info, /silent 409 with no body; it obeys each UNLOCK"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-lock-http.sh"
for path in locked silent; do
  project $path-holder /$path "$slow"
  terraform apply -no-color -auto-approve >out.txt 2>&1 &
  holder=$!
  sleep 5
  project $path-second /$path ''
  part "$path: another session is in the middle of terraform apply, yours waits 4 seconds"
  timed 'terraform plan -no-color -input=false -lock-timeout=4s 2>&1 | sed "/^$/d"'
  if [ $path = locked ]; then
    part 'force-unlock: with an ID that nobody has, and what goes to the server'
    : >"$lab/wire"
    show 'terraform force-unlock -no-color -force 00000000-0000-4000-8000-000000000000 | head -1'
    cat "$lab/wire"
  fi
  wait $holder
done
