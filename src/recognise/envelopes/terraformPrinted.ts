// Sources: https://github.com/runatlantis/atlantis (server/events: what it answers in a pull request), https://github.com/hashicorp/terraform (internal/command, internal/terraform; 0.11 and before: terraform, command),
// https://github.com/hashicorp/terraform-plugin-sdk (helper/retry), https://github.com/gruntwork-io/terragrunt (pkg/config, internal/cli)
import { heads } from '../heads.ts';

/** Messages that are printed without `Error: `, or in whose midst something else stands. */
export const terraformPrinted = heads(`
This project is currently locked by an unapplied plan: project is currently locked by an unapplied plan
workspace is currently locked: workspace at path * is currently locked by another command | workspace is currently locked by another command
Pull request must be approved: Pull request must be approved * before running
Pull request must be mergeable: Pull request must be mergeable before running
Default branch must be rebased onto pull request: branch must be rebased onto pull request before running
apply disabled: Atlantis apply is disabled | Running \`atlantis apply\` is disabled
Plugin did not respond: The plugin encountered an error, and failed to respond to the
value of 'count' cannot be computed: value of 'count' cannot be computed
diffs didn't match during apply: diffs didn't match during apply
no suitable version installed: no suitable version installed version requirements
timeout while waiting for state to become: timeout while waiting for state to become
timeout while waiting for resource to be gone: timeout while waiting for resource to be gone
unexpected state: unexpected state * wanted target
couldn't find resource: couldn't find resource * retries
Could not satisfy plugin requirements: Could not satisfy plugin requirements
Plugin reinitialization required: Plugin reinitialization required
no available releases match the given constraints: no available releases match the given constraints
does not have a provider named: provider registry * does not have a provider named
the cached package does not match any of the checksums recorded in the dependency lock file: the cached package for * does not match any of the checksums recorded in the dependency lock file
locked provider does not match configured version constraint: locked provider * does not match configured version constraint
doesn't match any of the checksums: current package * doesn't match any of the checksums previously recorded in the dependency lock file
failed to retrieve authentication checksums for provider: failed to retrieve authentication checksums for provider
required by this configuration but no version is selected: required by this configuration but no version is selected
The root module input variable is not set: The root module input variable * is not set, and has no default value
Detected no outputs: either the target module has not been applied yet, or the module has no outputs
You attempted to run terragrunt in a folder that does not contain a terragrunt.hcl file: You attempted to run terragrunt in a folder that does not contain
Could not find a terragrunt.hcl: Could not find a terragrunt.hcl in any of the parent folders
Module has dependencies that cannot be destroyed: Cannot process module * because one of its dependencies
Found a dependency cycle between modules: Found a dependency cycle between modules
`);
