#!/usr/bin/env bash
# Terraform's S3 backend with a lock file, and with a DynamoDB table, against moto (an emulator): nothing leaves the machine.
# Needs: terraform, the AWS CLI, moto_server (pip install 'moto[server]').
set -u
lab=$(mktemp -d) && cd "$lab" || exit 1
export AWS_ACCESS_KEY_ID=lab AWS_SECRET_ACCESS_KEY=lab AWS_DEFAULT_REGION=eu-west-1 AWS_ENDPOINT_URL=http://127.0.0.1:28500 AWS_PAGER=
export TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 AWS_EC2_METADATA_DISABLED=true
moto_server -H 127.0.0.1 -p 28500 >/dev/null 2>&1 &
moto=$!
trap 'kill $moto 2>/dev/null; rm -rf "$lab"' EXIT
sleep 5
aws s3api create-bucket --bucket tfstate --create-bucket-configuration LocationConstraint=eu-west-1 >/dev/null
aws s3api put-bucket-versioning --bucket tfstate --versioning-configuration Status=Enabled
aws dynamodb create-table --table-name tflocks --attribute-definitions AttributeName=LockID,AttributeType=S \
  --key-schema AttributeName=LockID,KeyType=HASH --billing-mode PAY_PER_REQUEST >/dev/null

show() { printf '$ %s\n' "$1"; bash -o pipefail -c "$1" 2>&1; echo "exit $?"; }
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
  provisioner "local-exec" { command = "sleep 15" }
}'
three='resource "terraform_data" "three" { input = 3 }'

echo "product: Terraform with its S3 backend, against moto"
echo "version: $(terraform version | head -1), $(aws --version 2>&1 | cut -d' ' -f1), moto $(python3 -c 'import moto; print(moto.__version__)')"
echo "settings: bucket with versioning; what moto answers is not by itself what AWS answers"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-s3-lock.sh"

scene() { # name, key, how it locks, the look
  project "$1-first" "$2" "$3" ''
  terraform apply -no-color -auto-approve >/dev/null 2>&1
  project "$1-holder" "$2" "$3" "$slow"
  terraform apply -no-color -auto-approve >"$lab/$1-holder.txt" 2>&1 &
  local holder=$!
  sleep 8
  project "$1-second" "$2" "$3" "$three"
  part "$1-refused: another session is in the middle of terraform apply"
  show 'terraform plan -no-color -input=false | sed "/^$/d"'
  part "$1-look: the lock, seen by anybody who may read it"
  show "$4"
  part "$1-wrong-id: force-unlock with an ID that is not the lock's"
  show 'terraform force-unlock -no-color -force 00000000-0000-4000-8000-000000000000 | sed "/^$/d"'
  part "$1-alive: force-unlock while the holder works; the second session goes ahead"
  local id; id=$(terraform plan -no-color -input=false 2>&1 | sed -n 's/^  ID: *//p')
  show "terraform force-unlock -no-color -force $id | sed '/^\$/d'"
  show 'terraform apply -no-color -auto-approve | tail -2'
  show 'terraform state list'
  wait $holder
  echo "# The holder, when it has finished, exit $?:"
  sed -n '/complete after/,$p' "$lab/$1-holder.txt" | sed '/^$/d'
  show 'terraform state list'
  part "$1-versions: the state as the second session left it is an older version of the object"
  show "aws s3api list-object-versions --bucket tfstate --prefix $2 --query 'Versions[].[Key,LastModified,Size,IsLatest]' --output text"
  # a dead holder
  cd "$lab/$1-holder" || exit 1
  terraform apply -no-color -auto-approve -replace=terraform_data.slow >/dev/null 2>&1 &
  holder=$!
  sleep 8
  # shellcheck disable=SC2046
  kill -9 $holder $(pgrep -P $holder); wait $holder 2>/dev/null
  sleep 65
  cd "$lab/$1-second" || exit 1
  part "$1-killed: the holder was killed; the look is 65 seconds later"
  show "$4"
  id=$(terraform plan -no-color -input=false 2>&1 | sed -n 's/^  ID: *//p')
  show "terraform force-unlock -no-color -force $id | sed '/^\$/d'"
  show "$4"
  show 'terraform plan -no-color -input=false -lock=true 2>&1 | grep -E "^(Plan|No changes|Error)"'
}
scene file prod.tfstate 'use_lockfile = true' 'aws s3 cp s3://tfstate/prod.tfstate.tflock - && echo'
scene table old.tfstate 'dynamodb_table = "tflocks"' 'aws dynamodb scan --table-name tflocks --query "Items[].[LockID.S,Info.S,Digest.S]" --output text'
