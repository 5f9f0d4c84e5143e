import type { Scenario } from '../scenario.ts';
import { kubectl } from '../tools/kubectl.ts';
import { common, file, kubectlApply, manifest, source, stale } from './kubectlApply.ts';
import { samplesKubernetes } from './samplesKubernetes.ts';

const kubectlScenarios: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-replace',
    title: 'kubectl replace with a manifest that holds an old resourceVersion: one request',
    expect: { status: 409, code: 'Conflict', exit: 1, attempts: 1 },
    authority: source('kubectl', 'pkg/cmd/replace/replace.go', 'one Replace for each object; its error is returned'),
    run: (stage) => kubectl(stage, { files: stale, args: ['replace', ...file] }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-replace-without-version',
    title: 'kubectl replace with a manifest without a resourceVersion: kubectl takes the current one, and overwrites',
    expect: { status: 200, exit: 0, attempts: 1 },
    authority: source('cli-runtime', 'pkg/resource/helper.go', 'without a version, the object is read and its version set, to overwrite the one on the server'),
    run: (stage) => kubectl(stage, { files: { 'flags.yaml': manifest() }, args: ['replace', ...file] }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-edit',
    title: 'kubectl edit, another writer changes the same key while the editor is open: overwritten',
    expect: { status: 200, exit: 0, attempts: 1 },
    authority: source('kubectl', 'pkg/cmd/util/editor/editoptions.go', 'what is sent is a patch, the difference of the text before and after editing'),
    run: (stage) =>
      kubectl(stage, {
        scene: { rivals: 1, rival: { colour: 'red' } },
        env: { KUBE_EDITOR: 'sed -i s/blue/green/' },
        args: ['edit', 'configmap', 'flags', '-n', 'shop', '--validate=false'],
      }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-patch',
    title: 'kubectl patch with an old resourceVersion in the patch: one request',
    expect: { status: 409, code: 'Conflict', exit: 1, attempts: 1 },
    authority: source('kubectl', 'pkg/cmd/patch/patch.go', 'one Patch for each object; its error is returned'),
    run: (stage) =>
      kubectl(stage, {
        args: ['patch', 'configmap', 'flags', '-n', 'shop', '--type', 'merge', '-p', '{"metadata":{"resourceVersion":"5"},"data":{"colour":"green"}}'],
      }),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-kubectl-look',
    title: 'who manages the fields: kubectl leaves it out of YAML, prints it with a flag, and with jsonpath even without',
    expect: { exit: 0 },
    authority: source('cli-runtime', 'pkg/genericclioptions/json_yaml_flags.go#L59', 'managed fields are left out of JSON and YAML, unless the flag is given'),
    run: async (stage) => {
      const by = (manager: string, time: string, key: string) => ({
        manager,
        operation: 'Update',
        apiVersion: 'v1',
        time,
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:data': { [`f:${key}`]: {} } },
      });
      const managedFields = [by('helm', '2026-11-21T08:00:00Z', 'size'), by('kubectl-edit', '2026-11-21T09:31:07Z', 'colour')];
      const look = (...more: string[]) =>
        kubectl(stage, { scene: { rivals: 0, managedFields }, args: ['get', 'configmap', 'flags', '-n', 'shop', '-o', ...more] });
      await look('yaml');
      await look('yaml', '--show-managed-fields');
      return look(`jsonpath={.metadata.resourceVersion}{range .metadata.managedFields[*]}{"\\n"}{.time} {.manager} {.operation} {.subresource}{end}`);
    },
  },
];

/** What kubectl does by itself with a conflict, and the samples of the page. */
export const kubernetesClientScenarios: Scenario[] = [...kubectlScenarios, ...kubectlApply, ...samplesKubernetes];
