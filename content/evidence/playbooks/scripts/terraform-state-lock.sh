#!/usr/bin/env bash
# The state lock of the local backend, seen by a second session while the first waits at the prompt of apply.
set -u
export TF_CLI_CONFIG_FILE=/dev/null
rm -rf /srv/infra && mkdir -p /srv/infra && cd /srv/infra || exit 1
echo 'resource "terraform_data" "a" { input = 1 }' >main.tf
terraform init -no-color >/dev/null
mkfifo answers
sleep 12 >answers &
terraform apply -no-color <answers >holder.txt 2>&1 &
sleep 4
show() { printf '$ %s\n' "$1"; bash -c "$1" 2>&1; echo "exit $?"; }
id=$(sed 's/.*"ID":"\([^"]*\)".*/\1/' .terraform.tfstate.lock.info)
echo "product: Terraform"
echo "version: $(terraform version -no-color | head -1)"
echo "settings: local backend, resource terraform_data only"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-state-lock.sh"
echo
echo "== refused: another session waits at the prompt of: terraform apply"
show 'terraform plan -no-color -input=false'
echo
echo "== force-unlock: the same lock, local backend"
show "terraform force-unlock -no-color -force $id"
wait
rm -rf /srv/infra
