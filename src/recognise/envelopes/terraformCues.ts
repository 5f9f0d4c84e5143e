// Source: https://github.com/hashicorp/terraform (internal/command/format/diagnostic.go: where an error stands in a configuration, as it is printed)
import { has } from '../cues.ts';
import type { View } from '../view.ts';

/** `on main.tf line 3, in resource "aws_instance" "this":`, `with module.vpc.aws_vpc.this[0],` */
const placed =
  /\bon\s{1,9}(?:\S{1,160}\.(?:tf|tofu|tfvars|hcl)(?:\.json)?|<[a-z][\w ()-]{2,40}>)\s{1,9}line\s{1,9}\d|\bwith\s{1,9}(?:module\.|data\.|[a-z][a-z0-9]{1,30}_[a-z0-9_]{2,60}\.)[\w-]/;

/** Does the text show the place of an error as Terraform, OpenTofu or Terragrunt prints it, or a folder of theirs? */
export const placedInTerraform = (view: View): boolean => placed.test(view.text) || has(view, '.terraform/', '.terragrunt-cache', '.terraform.lock.hcl');

/** Does the text name Terraform, or one that runs it? */
export const namesTerraform = (view: View): boolean =>
  placedInTerraform(view) || has(view, 'terraform', 'tofu', 'terragrunt', 'atlantis', 'tfstate', 'tfvars') || /\w\.tf\b/.test(view.text);
