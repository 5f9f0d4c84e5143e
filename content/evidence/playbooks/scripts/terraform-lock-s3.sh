#!/usr/bin/env bash
# Terraform's S3 backend, lock file: what each signal to the holder leaves behind; two ways of locking on one state; a lock nobody holds; a wait. Against moto (an emulator).
# Needs: terraform, the AWS CLI, jq, moto_server (pip install 'moto[server]').
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
export AWS_ACCESS_KEY_ID=lab AWS_SECRET_ACCESS_KEY=lab AWS_DEFAULT_REGION=eu-west-1 AWS_ENDPOINT_URL=http://127.0.0.1:28501 AWS_PAGER=
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 AWS_EC2_METADATA_DISABLED=true
moto_server -H 127.0.0.1 -p 28501 >"$lab/requests" 2>&1 &
moto=$!
trap 'kill $moto 2>/dev/null; rm -rf "$lab"' EXIT
sleep 5
aws s3api create-bucket --bucket tfstate --create-bucket-configuration LocationConstraint=eu-west-1 >/dev/null
aws dynamodb create-table --table-name tflocks --attribute-definitions AttributeName=LockID,AttributeType=S \
  --key-schema AttributeName=LockID,KeyType=HASH --billing-mode PAY_PER_REQUEST >/dev/null
show() { printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; echo "exit $?"; }
timed() { local from; from=$(date +%s%3N); printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; local rc=$?; echo "exit $rc, after $((($(date +%s%3N) - from + 500) / 1000)) s"; }
part() { printf '\n== %s ==\n' "$1"; }
project() { # folder, key, how it locks, more lines of the configuration
  mkdir -p "$lab/$1" && cd "$lab/$1" || exit 1
  cat >main.tf <<TF
terraform {
  backend "s3" {
    bucket                      = "tfstate"
    key                         = "$2"
    region                      = "eu-west-1"
    use_path_style              = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
    skip_metadata_api_check     = true
    $3
  }
}
resource "terraform_data" "one" { input = 1 }
$4
TF
  terraform init -no-color >/dev/null 2>&1
}
slow='resource "terraform_data" "slow" {
  provisioner "local-exec" { command = "sleep 20" }
}
resource "terraform_data" "after" { depends_on = [terraform_data.slow] }'
three='resource "terraform_data" "three" { input = 3 }'
echo "product: Terraform with its S3 backend, against moto"
echo "version: $(terraform version | head -1), $(aws --version 2>&1 | cut -d' ' -f1), moto $(python3 -c 'import moto; print(moto.__version__)')"
echo "settings: resources of the kind terraform_data; slow has a provisioner that sleeps 20 seconds; what moto answers is not by itself what AWS answers"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-lock-s3.sh"

cancelled() { # part, last signal, what happens; the order and the times are those of a cancelled job on GitHub Actions
  project "$1" "$1.tfstate" 'use_lockfile = true' "$slow"
  part "$1: $3"
  terraform apply -no-color -auto-approve >out.txt 2>&1 &
  local holder=$!; sleep 6
  kill -STOP $moto; kill -INT $holder; sleep 7.5; kill -TERM $holder; sleep 2.5
  [ "$2" ] && kill -"$2" $holder
  kill -CONT $moto
  wait $holder 2>/dev/null
  echo "# The holder, exit $?:"
  ended
}
ended() {
  grep -E '^(Interrupt|Two interrupts|Gracefully|Error|Apply complete)' out.txt
  show "aws s3api list-objects-v2 --bucket tfstate --prefix $(basename "$PWD").tfstate --query 'Contents[].Key' --output text"
  show 'terraform state list -no-color 2>&1 | head -2'
}
signalled() { # part, signal, what happens
  project "$1" "$1.tfstate" 'use_lockfile = true' "$slow"
  part "$1: $3"
  terraform apply -no-color -auto-approve >out.txt 2>&1 &
  local holder=$!; sleep 6
  kill -"$2" $holder
  wait $holder 2>/dev/null
  echo "# The holder, exit $?:"
  ended
}
step() { # part, the line of the step, what happens
  project "$1" "$1.tfstate" 'use_lockfile = true' "$slow"
  part "$1: $3"
  echo "$2" >step.sh; show 'cat step.sh'
  # A background job of a script starts with SIGINT ignored; env undoes that.
  env --default-signal=INT bash -e step.sh >out.txt 2>&1 &
  local shell=$!; sleep 6
  kill -INT $shell; sleep 7.5
  kill -TERM $shell 2>/dev/null && echo '# SIGTERM was necessary'; sleep 2.5
  local left='' pid
  for pid in $(pgrep -x terraform); do [ "$(readlink "/proc/$pid/cwd")" = "$PWD" ] && left+="$pid "; done
  echo "# 10 s after SIGINT: the shell $(kill -0 $shell 2>/dev/null && echo lives || echo has ended), terraform $([ "$left" ] && echo runs on || echo has ended)"
  # shellcheck disable=SC2086
  [ "$left" ] && kill -9 $left; sleep 1
  ended
}
step step 'terraform apply -no-color -auto-approve' 'a cancelled step; the signals go to its shell, and in the end the machine is taken away'
step step-exec 'exec terraform apply -no-color -auto-approve' 'the same with exec'
signalled int INT 'the holder gets SIGINT once, as from Ctrl-C'
signalled term TERM 'the holder gets SIGTERM once'
for run in 1 2 3 4 5; do
  cancelled int-term-$run '' 'the store does not answer for 10 seconds; the holder gets SIGINT, and SIGTERM 7.5 seconds later'
done
cancelled int-term-kill KILL 'the same, and SIGKILL after 2.5 more seconds'
signalled kill KILL 'the holder gets SIGKILL'

part 'wait: the holder that got SIGKILL is dead, and yours has a -lock-timeout'
cd "$lab/kill" || exit 1
show 'jq -r .backend.type .terraform/terraform.tfstate'
before=$(wc -l <"$lab/requests")
timed 'terraform plan -no-color -input=false -lock-timeout=40s 2>&1 | grep -E "^(Error|Acquiring|  Created)"'
echo "# Requests for the lock meanwhile, as the server logged them:"
tail -n +$((before + 1)) "$lab/requests" | sed -n 's/.*\(..:..:..\)\] "\(PUT [^ ]*tflock\).*/\1 \2/p'

show "aws s3api list-objects-v2 --bucket tfstate --query \"Contents[?ends_with(Key, '.tflock')].[Key,LastModified]\" --output text"

part 'mixed: one configuration has use_lockfile, the other the DynamoDB table, both one state'
project mixed-first mixed.tfstate 'dynamodb_table = "tflocks"' ''
terraform apply -no-color -auto-approve >/dev/null 2>&1
project mixed-holder mixed.tfstate 'dynamodb_table = "tflocks"' "$slow"
terraform apply -no-color -auto-approve >out.txt 2>&1 &
holder=$!
sleep 6
project mixed-second mixed.tfstate 'use_lockfile = true' "$three"
show 'aws dynamodb scan --table-name tflocks --query "Items[].LockID.S" --output text'
show 'terraform apply -no-color -auto-approve 2>&1 | grep -E "^(Apply complete|Error)"'
wait $holder
echo "# The holder, exit $?:"; grep -E '^Apply complete|Error' "$lab/mixed-holder/out.txt"
show 'terraform state list'

part 'no-table: a table that does not exist; nobody holds anything'
project no-table none.tfstate 'dynamodb_table = "tflokcs"' ''
timed 'terraform plan -no-color -input=false -lock-timeout=30s 2>&1 | sed "/^$/d"'

part 'unreadable: the lock file is empty'
project unreadable empty.tfstate 'use_lockfile = true' ''
show ': >empty && aws s3 cp --quiet empty s3://tfstate/empty.tfstate.tflock'
timed 'terraform plan -no-color -input=false -lock-timeout=30s 2>&1 | sed "/^$/d"'
show 'terraform force-unlock -no-color -force 00000000-0000-4000-8000-000000000000'
