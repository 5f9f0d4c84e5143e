import type { Authority, Scenario } from '../scenario.ts';
import { stubKubectl } from '../servers/stubKubernetes.ts';
import { kubectl } from '../tools/kubectl.ts';

/** A file of kubectl’s own source, at the version that is run. */
export const source = (repository: string, file: string, says: string): Authority => ({
  title: `kubernetes/${repository} v0.32.4, ${file.replace(/#.*/, '')}`,
  address: `https://github.com/kubernetes/${repository}/blob/v0.32.4/${file}`,
  says,
  read: '2026-11-26',
});

/** The ConfigMap as a file, with a resourceVersion or without. */
export const manifest = (version?: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: flags
  namespace: shop
${version ? `  resourceVersion: "${version}"\n` : ''}data:
  colour: green
`;

/** What all scenarios with kubectl share. */
export const common = {
  of: 'kubernetes/api-server/Conflict',
  server: stubKubectl,
  client: 'kubectl, unmodified, with --kubeconfig /dev/null and --validate=false, since the stub has no OpenAPI; “requests” counts writes',
};
/** The file with a resourceVersion that is no longer current. */
export const stale = { 'flags.yaml': manifest('5') };
/** Names that file to kubectl. */
export const file = ['-f', 'flags.yaml', '--validate=false'];

/** What kubectl apply does by itself with a conflict. */
export const kubectlApply: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-apply',
    title: 'kubectl apply with a manifest that holds an old resourceVersion: six times the same patch',
    expect: { status: 409, code: 'Conflict', exit: 1, attempts: 6 },
    authority: source(
      'kubectl',
      'pkg/cmd/apply/patcher.go#L366',
      'after a conflict, at most five more tries: read, make the patch again, send; a pause of 1 s from the second of them on',
    ),
    run: (stage) => kubectl(stage, { files: stale, args: ['apply', ...file] }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-apply-force',
    title: 'the same with --force: after the sixth conflict kubectl deletes the object and creates it again',
    expect: { status: 201, exit: 0, attempts: 8 },
    authority: source('kubectl', 'pkg/cmd/apply/patcher.go#L377', 'a conflict or an invalid patch, and Force: delete and create'),
    run: (stage) => kubectl(stage, { files: stale, args: ['apply', ...file, '--force'] }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-apply-without-version',
    title: 'kubectl apply with a manifest without a resourceVersion, another writer changes the same key after the read: overwritten',
    expect: { status: 200, exit: 0, attempts: 1 },
    authority: source(
      'kubectl',
      'pkg/cmd/apply/patcher.go',
      'the patch is the difference of the last applied, the new and the live object; a resourceVersion is added only where one was asked for',
    ),
    run: (stage) =>
      kubectl(stage, { files: { 'flags.yaml': manifest() }, scene: { rivals: 1, rival: { colour: 'red', size: 'large' } }, args: ['apply', ...file] }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-apply-version-removed',
    title: 'kubectl apply with a resourceVersion in the manifest that is current, then with the line removed: the second patch sets it to null',
    expect: { status: 200, exit: 0, attempts: 1 },
    authority: source(
      'kubectl',
      'pkg/cmd/apply/patcher.go',
      'the patch is the difference of the last applied, the new and the live object: what was applied and is not there now is removed',
    ),
    run: async (stage) => {
      await kubectl(stage, { files: { 'flags.yaml': manifest('7') }, args: ['apply', ...file] });
      return kubectl(stage, { files: { 'flags.yaml': manifest() }, goesOn: true, args: ['apply', ...file] });
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-apply-annotation-cleaned',
    title: 'the same, with kubectl apply set-last-applied in between: the last patch says nothing of resourceVersion',
    expect: { status: 200, exit: 0, attempts: 1 },
    authority: source('kubectl', 'pkg/cmd/apply/apply_set_last_applied.go', 'writes the annotation as if the file had been applied, and nothing else'),
    run: async (stage) => {
      await kubectl(stage, { files: { 'flags.yaml': manifest('7') }, args: ['apply', ...file] });
      await kubectl(stage, { files: { 'flags.yaml': manifest() }, goesOn: true, args: ['apply', 'set-last-applied', '-f', 'flags.yaml'] });
      return kubectl(stage, { goesOn: true, args: ['apply', ...file] });
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-server-side',
    title: 'kubectl apply --server-side of a field that another manager owns: one request, and three ways out in words',
    expect: { status: 409, code: 'Conflict', exit: 1, attempts: 1 },
    authority: source('kubectl', 'pkg/cmd/apply/apply.go#L600', 'a conflict of a server-side apply is returned with advice; it is not tried again'),
    run: (stage) => kubectl(stage, { files: { 'flags.yaml': manifest() }, args: ['apply', ...file, '--server-side'] }),
  },
];
