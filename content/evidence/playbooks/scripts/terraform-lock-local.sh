#!/usr/bin/env bash
# The state lock of Terraform's local backend: a wait, a plan without the lock, the lock's note deleted, the holder killed, an apply without the lock.
# Needs: terraform; root for a host name of its own. The resources are of the built-in kind terraform_data: nothing is downloaded.
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1
trap 'rm -rf "$lab"' EXIT
show() { printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; echo "exit $?"; }
timed() { local from; from=$(date +%s%3N); printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; local rc=$?; echo "exit $rc, after $((($(date +%s%3N) - from + 500) / 1000)) s"; }
part() { printf '\n== %s ==\n' "$1"; }
slow='resource "terraform_data" "slow" {
  provisioner "local-exec" { command = "sleep 30; touch finished" }
}'
one='resource "terraform_data" "one" { input = 1 }'
begin() { # the holder, in the middle of apply
  rm -f finished; printf '%s\n%s\n' "$one" "$slow" >main.tf
  terraform apply -no-color -auto-approve "$@" >holder.txt 2>&1 &
  holder=$!
  sleep 5
}
echo "product: Terraform with its local backend"
echo "version: $(terraform version | head -1)"
echo "settings: one folder, resources of the kind terraform_data; slow has a provisioner that sleeps 30 seconds"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-lock-local.sh"
echo "$one" >main.tf; terraform init -no-color >/dev/null; terraform apply -no-color -auto-approve >/dev/null 2>&1

begin
part 'timeout: another session is in the middle of terraform apply, yours waits 5 seconds'
timed 'terraform plan -no-color -input=false -lock-timeout=5s 2>&1 | sed "/^$/d"'
part 'unlocked-plan: the same moment, a plan without the lock'
show 'terraform plan -no-color -input=false -lock=false | grep -E "^Plan|will be"'
part "note-deleted: somebody deletes the lock's note, and the holder works on"
show 'rm .terraform.tfstate.lock.info'
timed 'terraform plan -no-color -input=false -lock-timeout=20s 2>&1 | sed "/^$/d"'
wait $holder; echo "# The holder, exit $?"

part 'killed: the holder is killed with SIGKILL; its note and its provisioner stay, its lock does not'
begin -replace=terraform_data.slow
kill -9 $holder; wait $holder 2>/dev/null
show 'cat .terraform.tfstate.lock.info; echo'
show 'pgrep -f "^sleep 30" >/dev/null && echo "the provisioner of the killed holder still runs"'
timed 'terraform plan -no-color -input=false | grep -E "^Plan|must be|will be"'
show 'ls -A .terraform.tfstate.lock.info'
show 'terraform force-unlock -no-color 00000000-0000-4000-8000-000000000000'
sleep 28; show 'ls finished'

part 'unlocked-apply: an apply without the lock, under a living holder'
terraform apply -no-color -auto-approve >/dev/null 2>&1
begin -replace=terraform_data.slow
mkdir second; echo "$one"$'\n'"$slow"$'\nresource "terraform_data" "three" { input = 3 }' >second/main.tf; cp -r .terraform second/ 2>/dev/null
show 'cd second && terraform apply -no-color -auto-approve -lock=false -target=terraform_data.three -state=../terraform.tfstate | grep -E "^Apply complete"'
show 'terraform state list'
wait $holder; echo "# The holder, exit $?:"; grep -E '^Apply complete|Error' holder.txt
show 'terraform state list'

part 'named: the host name of the job is in Who'
rm -rf second; echo "$one" >main.tf; terraform apply -no-color -auto-approve >/dev/null 2>&1
printf '%s\n%s\n' "$one" "$slow" >main.tf
unshare --uts sh -c 'hostname ci-run-4711 && exec terraform apply -no-color -auto-approve' >/dev/null 2>&1 &
holder=$!; sleep 5
show 'terraform plan -no-color -input=false 2>&1 | grep Who:'
show 'ls .terraform/terraform.tfstate'
wait $holder
