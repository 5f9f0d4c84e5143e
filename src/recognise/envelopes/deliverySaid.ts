// Sources: https://github.com/hashicorp/terraform (internal/backend, internal/cloud, internal/command/clistate, internal/terraform), https://github.com/hashicorp/go-tfe (ErrWorkspaceLocked and its neighbours),
// https://github.com/pulumi/pulumi (pkg/backend, pkg/resource/deploy, sdk/go/common/diag/errors.go), https://github.com/pulumi/pulumi-azure-native (provider/pkg/provider); where a message is not in them, as commonly printed
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers } from '../reading.ts';

const terraform = phrases(`
workspace already locked | workspace already locked
workspace already locked | workspace is already locked
workspace already unlocked | workspace already unlocked
workspace locked by run | workspace locked by run
workspace locked by team | workspace locked by team
workspace locked by user | workspace locked by user
Error acquiring the state lock | Already locked for workspace creation
Error acquiring the state lock | Cannot lock workspace; already locked for workspace creation
Error acquiring the state lock | HTTP remote state already locked
Error acquiring the state lock | the state is already locked by another terraform client
Error acquiring the state lock | state * already locked
Error acquiring the state lock | failed to lock azure state
Error acquiring the state lock | failed to lock s3 state
Error acquiring the state lock | failed to lock state in Consul
Error acquiring the state lock | failed to lock OSS state
Error acquiring the state lock | Failed to lock cos state
Error acquiring the state lock | Lock timeout exceeded
state data in S3 does not have the expected content | unusually long delays in S3 processing a previous state
Workspace already exists | Workspace " * " already exists
currently locked by an unapplied plan | currently locked by an unapplied plan
cannot import state with serial | cannot import state with serial
Failed to write state | Failed to write state
Error releasing the state lock | failed to retrieve lock info | | 0.8
Error releasing the state lock | lock id mismatch
Error releasing the state lock | LocalState not locked
Error releasing the state lock | Error unlocking the state
Error releasing the state lock | failed to unlock | | 0.7
Failed to save state | Error saving state
Failed to save state | error uploading state
Failed to save state | Error writing state file
Failed to save state | Failed to upload state
Failed to persist state | Failed to persist state to backend
Failed to load state | Failed to refresh state
Failed to load state | error loading the remote state
Failed to load state | Error refreshing state
cannot safe delete locked workspace | cannot safe delete locked workspace
resource already managed by Terraform | Resource already managed by Terraform
Configuration for import target does not exist | Configuration for import target does not exist
Cannot import non-existent remote object | Cannot import non-existent remote object
Backend initialization required | Backend initialization required
Backend configuration changed | Backend configuration changed
Backend reinitialization required | Backend reinitialization required. Please run | | 0.88
Instance cannot be destroyed | Instance cannot be destroyed
Error: Cycle | Error: Cycle:
Resource postcondition failed | Resource postcondition failed
Resource precondition failed | Resource precondition failed
Unsupported state file format | Unsupported state file format
state snapshot was created by Terraform | state snapshot was created by Terraform
cannot import state with lineage | cannot import state with lineage
cannot overwrite existing state with serial | cannot overwrite existing state with serial
Provider produced invalid plan | Provider produced invalid plan
Provider produced invalid object | Provider produced invalid object
Provider returned invalid result object after apply | Provider returned invalid result object after apply
Saved plan does not match the given state | Saved plan does not match the given state
run has already been discarded | transition not allowed | | 0.6
Moved object still exists | Moved object still exists
Cross-package move statement | Cross-package move statement
Ambiguous move statements | Ambiguous move statements
Duplicate resource configuration | Duplicate resource * configuration
`);

const pulumi = phrases(`
the stack is currently locked by | the stack is currently locked by
cannot create already existing resource | cannot create already existing resource
cannot create already existing resource | cannot create already existing subresource
resource already exists | error: resource * already exists
a stack named already exists | a stack named * already exists
stack already exists | error: stack * already exists
a project with this name already exists | a project with this name already exists
Conflict | update * is already in progress
Conflict | 409 conflict
Conflict | [409] Conflict:
Duplicate resource URN | Duplicate resource alias
Duplicate resource URN | Duplicate resource URN
Cannot delete parent resource | Cannot delete parent resource * without also deleting child
cannot be deleted because it is protected | because it is protected
unable to delete resource | unable to delete resource
resource is protected | as it is currently marked for protection
snapshot integrity failure | snapshot integrity failure
snapshot integrity error | snapshot integrity error
has pending operations | pending operations
pending operations | with unknown outcomes
still has resources; removal rejected | still has resources; removal rejected
still has resources | still contains resources
can't be safely deleted | can't be safely deleted
passphrase must be set | passphrase must be set
violates plan | violates plan
The Update has already completed | Update has already completed
failed to decrypt | failed to decrypt encrypted configuration
no stack selected | no stack selected
failed to load checkpoint | failed to load checkpoint
the state file is newer than | the stack * is newer than what this version
could not acquire lock | could not acquire lock
Conflict | A concurrent update was detected
Conflict | cannot respond while a request is still ongoing
Conflict | Found another update in progress
cannot complete a resource | cannot complete a resource
resource did not exist while updating | resource did not exist while updating
Plan apply failed | Plan apply failed
error: preview failed | error: preview failed | | 0.55
error: update failed | error: update failed | | 0.55
`);

/** What the service of Pulumi answers while an update runs: `[403] The provided update token has expired.` */
const answered = /\b(?:failed to \w{3,12} snapshot|error): (?:[a-z][^\n[]{0,60})?\[[45]\d\d\] (?<code>[A-Z][^\n:.]{4,80})/dg;

/** Terraform and Pulumi, where their envelopes know none of the words; without a name of the tool beside them they are less sure. */
export const deliverySaid: Envelope = {
  name: 'Terraform and Pulumi, rarer words',
  read: (view) => {
    const service = { provider: 'pulumi', layer: layers.lock, sure: 0.84 };
    const own = {
      provider: 'terraform',
      layer: layers.lock,
      sure: has(view, 'terraform', 'tofu', 'terragrunt', 'atlantis', 'lock info', 'workspace') ? 0.86 : 0.66,
    };
    return [
      ...(has(view, 'pulumi', 'failed to save snapshot', 'post-step event') ? found(view, answered, service) : []),
      ...said(view, own, terraform),
      ...(has(view, 'pulumi', 'urn:', 'diagnostics:', 'azure-native', 'aws-native', 'sst ', 'resource provider reported', 'snapshot integrity')
        ? said(view, { provider: 'pulumi', sure: 0.84, layer: layers.lock }, pulumi)
        : []),
    ];
  },
};
