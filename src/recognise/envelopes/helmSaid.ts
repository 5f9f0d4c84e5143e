// Sources: https://github.com/helm/helm (pkg/action, pkg/storage, pkg/kube; cmd of version 3), https://github.com/fluxcd/helm-controller (internal/action, internal/reconcile);
// messages of version 2 (Tiller) as commonly printed, not checked line by line
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers } from '../reading.ts';

const messages = phrases(`
another operation (install/upgrade/rollback) is in progress | another operation
another operation (install/upgrade/rollback) is in progress | pending-install
another operation (install/upgrade/rollback) is in progress | pending-upgrade
another operation (install/upgrade/rollback) is in progress | pending-rollback
cannot re-use a name that is still in use | cannot reuse a name that is still in use
cannot re-use a name that is still in use | a release named
cannot re-use a name that is still in use | name that is still in use
invalid ownership metadata | exists and cannot be imported into the current release
existing resource conflict | existing resource conflict
already exists in the cluster and wasn't defined in the previous release | already exists in the cluster and wasn't defined in the previous release
rendered manifests contain a new resource that already exists | contain a new resource that already exists
rendered manifests contain a resource that already exists | contain a resource that already exists
has no deployed releases | has no deployed releases
release: not found | release: not found
release: not found | release: " * " not found
release: already exists | release: already exists
release: already exists | create: failed to create: * already exists
Kubernetes cluster unreachable | Kubernetes cluster unreachable
conflict occurred while applying object | conflict occurred while applying object
failed to replace object | failed to replace object
no revision for release | no revision for release
release name in use | release name * in use
could not find a ready tiller pod | could not find a ready tiller pod
transport is closing | transport is closing
current Tiller version is newer | current Tiller version is newer
already exists, please specify a different name | already exists, please specify a different name
execution error at | execution error at (
error when upgrading | error when upgrading: | | 0.7
incompatible versions | incompatible versions client
corrupted release record | corrupted release record
current release manifest contains removed kubernetes api(s) | current release manifest contains removed kubernetes api
unable to build kubernetes objects from current release manifest | unable to build kubernetes objects from current release manifest
unable to build kubernetes objects from new release manifest | unable to build kubernetes objects from new release manifest
unable to build kubernetes objects from release manifest | unable to build kubernetes objects from release manifest
unable to build kubernetes objects | unable to build kubernetes objects from | | 0.78
unable to continue with update | Unable to continue with update | | 0.78
unable to continue with install | Unable to continue with install
timed out waiting for the condition | timed out waiting for the condition | | 0.86
timed out waiting for the condition | resource not ready
client rate limiter Wait returned an error | client rate limiter Wait returned an error | | 0.86
timed out waiting for the condition | would exceed context deadline
pre-upgrade hooks failed | pre-upgrade hooks failed
post-upgrade hooks failed | post-upgrade hooks failed
pre-install hooks failed | failed pre-install
post-install hooks failed | failed post-install
an error occurred while rolling back the release | an error occurred while rolling back the release
an error occurred while uninstalling the release | an error occurred while uninstalling the release
BackoffLimitExceeded | BackoffLimitExceeded
uninstall: Release not loaded | Release not loaded
failed to delete release | failed to delete release
repo not found | Error: repo * not found | | 0.8
failed parsing --set data | failed parsing --set data
no objects visited | no objects visited
no repositories found | no repositories found. You must add one
must either provide a name or specify --generate-name | must either provide a name or specify --generate-name
failed to fetch | failed to fetch * index.yaml
failed to download | failed to download
chart requires kubeVersion | chart requires kubeVersion
values don't meet the specifications of the schema | values don't meet the specifications of the schema
nil pointer evaluating interface | nil pointer evaluating interface
YAML parse error | YAML parse error on
found in Chart.yaml, but missing in charts/ directory | found in Chart.yaml, but missing in charts/ directory
found in requirements.yaml, but missing in charts/ directory | found in requirements.yaml, but missing in charts/ directory
exceeded maximum retries | exceeded maximum retries
install retries exhausted | install retries exhausted
upgrade retries exhausted | upgrade retries exhausted
Helm upgrade failed | Helm upgrade failed | | 0.7
Helm install failed | Helm install failed | | 0.7
Helm rollback failed | Helm rollback failed | | 0.7
Helm uninstall failed | Helm uninstall failed | | 0.7
`);
/** What Helm did when it failed, where the words behind it are of nobody that is known. */
const failed = /\b(?<code>(?:UPGRADE|INSTALLATION|INSTALL|ROLLBACK|UNINSTALL|DELETE) FAILED)\b/dg;

/** By which a text shows that Helm is speaking. */
const words = (
  'helm|chart|release|tiller|upgrade failed|installation failed|hooks failed|repository name|templates/|retries exhausted|cluster unreachable|' +
  'error: repo |failed parsing --set|no objects visited|no repositories|incompatible versions client|--generate-name|index.yaml'
).split('|');

/** Helm and its controllers, where their envelope knows none of the words. */
export const helmSaid: Envelope = {
  name: 'Helm, rarer words',
  read: (view) => {
    const own = { provider: 'kubernetes', service: 'helm', layer: layers.lock };
    if (!has(view, ...words)) return [];
    return [...said(view, { ...own, sure: 0.84 }, messages), ...found(view, failed, { ...own, sure: 0.6, layer: layers.tool })];
  },
};
