#!/usr/bin/env bash
# Which PUT of Terraform's S3 backend carries a condition: the headers that it logs, against moto (an emulator): nothing leaves the machine.
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
cat >main.tf <<'TF'
terraform {
  backend "s3" {
    bucket                      = "tfstate"
    key                         = "prod.tfstate"
    region                      = "eu-west-1"
    use_path_style              = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
    skip_metadata_api_check     = true
    use_lockfile                = true
  }
}
resource "terraform_data" "one" { input = 1 }
TF
terraform init -no-color >/dev/null 2>&1
TF_LOG=debug terraform apply -no-color -auto-approve >/dev/null 2>log.txt
echo "product: Terraform with its S3 backend, against moto"
echo "version: $(terraform version | head -1), moto $(python3 -c 'import moto; print(moto.__version__)')"
echo "settings: TF_LOG=debug; key, then the signed headers of each PUT, as the backend logs them"
echo "captured: $(date -u +%F)"
echo "script: scripts/terraform-s3-condition.sh"
printf '\n== put: the PUTs of one apply, in their order ==\n'
grep 'HTTP Request Sent' log.txt | grep 'rpc.method=PutObject' | sed -E 's/.*aws\.s3\.key=([^ ]*).*SignedHeaders=([^,]*),.*/\1  \2/'
