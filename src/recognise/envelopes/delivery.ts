// Sources: https://helm.sh/docs/faq/troubleshooting/, https://www.pulumi.com/docs/support/troubleshooting/common-issues/update-conflicts/,
// https://developer.hashicorp.com/terraform/language/state/locking, https://developer.hashicorp.com/terraform/cli/commands/force-unlock
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, layers } from '../reading.ts';

const helmPhrases = phrases(`
another operation (install/upgrade/rollback) is in progress | another operation (install/upgrade/rollback) is in progress
cannot re-use a name that is still in use | cannot re-use a name that is still in use
invalid ownership metadata | invalid ownership metadata
rendered manifests contain a resource that already exists | rendered manifests contain a resource that already exists
has no deployed releases | has no deployed releases
release: not found | release: not found
timed out waiting for the condition | timed out waiting for the condition | | 0.75
context deadline exceeded | UPGRADE FAILED: context deadline exceeded
already exists | a release named * already exists
`);

/** Helm: fixed words, no codes. */
export const helm: Envelope = {
  name: 'Helm',
  read: (view) => said(view, { provider: 'kubernetes', service: 'helm', sure: 0.9, layer: layers.lock }, helmPhrases),
};

const pulumiPhrases = phrases(`
Conflict | [409] Conflict: Another update is currently in progress | 409
Conflict | Another update is currently in progress | 409
the stack is currently locked by | the stack is currently locked by
pending operations | the current deployment has * resource(s) with pending operations
pending operations | Attempting to deploy or update resources with * pending operations
Duplicate resource URN | Duplicate resource URN '
Conflict | error: [409] | 409 | 0.85
Conflict | error: failed to * [409] | 409 | 0.88
Conflict | is not locked by update id | 409
stack already exists | error: stack ' * ' already exists
no stack named | no stack named
`);

/** Pulumi: its service answers 409; its own backends name the lock. */
export const pulumi: Envelope = {
  name: 'Pulumi',
  read: (view) => {
    const own = has(view, 'pulumi', 'update', 'stack', 'failed to');
    return said(view, { provider: 'pulumi', sure: 0.9, layer: layers.lock }, pulumiPhrases).map((one) =>
      own || one.code !== 'Conflict' ? one : { ...one, sure: 0.55 },
    );
  },
};

const terraformPhrases = phrases(`
Error acquiring the state lock | Error acquiring the state lock
Failed to unlock state | Failed to unlock state
Error acquiring the state lock | Lock Info: ID: | | 0.89
Error acquiring the state lock | Error locking state
Error releasing the state lock | Error releasing the state lock
Error acquiring the state lock | state blob is already locked
Error acquiring the state lock | workspace is already locked
failed to lock s3 state | failed to lock s3 state
failed to lock azure state | failed to lock azure state
failed to lock state in Consul | failed to lock state in Consul
state data in S3 does not have the expected content | state data in S3 does not have the expected content
Failed to persist state | Failed to persist state
Failed to save state | Failed to save state
Saved plan is stale | Saved plan is stale
already exists - to be managed via Terraform this resource needs to be imported into the State | to be managed via Terraform this resource needs
Provider produced inconsistent result after apply | Provider produced inconsistent result after apply
Provider produced inconsistent final plan | Provider produced inconsistent final plan
Inconsistent dependency lock file | Inconsistent dependency lock file
Failed to load state | Failed to load state | | 0.85
`);

/** Terraform and OpenTofu: the state and its lock. What a provider reports is read by the envelope of its service. */
export const terraform: Envelope = {
  name: 'Terraform state',
  read: (view) => said(view, { provider: 'terraform', sure: 0.9, layer: layers.lock }, terraformPhrases),
};
