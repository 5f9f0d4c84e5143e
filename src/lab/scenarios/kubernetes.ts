import type { Scenario, Stage } from '../scenario.ts';
import { kubernetes } from '../servers/kubernetes.ts';
import { ground, kube, order, orders, outcome } from '../tools/kubernetes.ts';
import { types } from '../tools/kubernetesTypes.ts';

const common = { server: kubernetes, client: 'plain HTTP/1.1 over TLS, the bytes below' };
const quiet = { quiet: true };
const apply = 'application/apply-patch+yaml';

const create = (stage: Stage, name: string) => kube(stage, { method: 'POST', path: orders, body: order(name, 1) }, quiet);
const versionOf = (body: string) => /"resourceVersion": ?"(\d+)"/.exec(body)?.[1] ?? '';

/** Refusals of the API server’s own code. */
export const kubernetesScenarios: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-stale-resource-version',
    of: 'kubernetes/api-server/Conflict',
    title: 'PUT with a resourceVersion that is no longer current',
    expect: { status: 409, code: 'Conflict' },
    authority: types(939, 'Conflict, status code 409: the operation cannot be completed because of a conflict'),
    run: async (stage) => {
      await ground(stage);
      await create(stage, 'stale');
      const resourceVersion = versionOf((await kube(stage, { method: 'GET', path: `${orders}/stale` })).body);
      stage.out.note('Another writer changes the order.');
      await kube(stage, { method: 'PUT', path: `${orders}/stale`, body: order('stale', 2, { resourceVersion }) });
      stage.out.note('Ours still names the old version.');
      return outcome(await kube(stage, { method: 'PUT', path: `${orders}/stale`, body: order('stale', 3, { resourceVersion }) }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-not-raised-without-resource-version',
    of: 'kubernetes/api-server/Conflict',
    title: 'PATCH without a resourceVersion: the change of another writer is overwritten',
    expect: { status: 200 },
    authority: {
      title: 'Kubernetes, API conventions, PATCH operations',
      address: 'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#patch-operations',
      says: 'a merge patch is merged with the current resource to a new one, which is saved; no version is part of it',
      read: '2026-11-21',
    },
    run: async (stage) => {
      await ground(stage);
      await create(stage, 'blind');
      const path = `${orders}/blind`;
      const type = 'application/merge-patch+json';
      stage.out.note('Two writers have read quantity 1; each adds 1.');
      await kube(stage, { method: 'PATCH', path, type, body: { spec: { quantity: 2 } } });
      return outcome(await kube(stage, { method: 'PATCH', path, type, body: { spec: { quantity: 2 } } }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/AlreadyExists-create',
    of: 'kubernetes/api-server/AlreadyExists',
    title: 'POST of a name that is taken',
    expect: { status: 409, code: 'AlreadyExists' },
    authority: types(932, 'AlreadyExists, status code 409: the resource that is to be created exists'),
    run: async (stage) => {
      await ground(stage);
      await create(stage, 'twice');
      return outcome(await kube(stage, { method: 'POST', path: orders, body: order('twice', 1) }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-server-side-apply',
    of: 'kubernetes/api-server/Conflict',
    title: 'server-side apply of a field that another manager owns',
    expect: { status: 409, code: 'Conflict' },
    authority: types(1122, 'FieldManagerConflict, for server-side apply only: another client claims to manage the field; Conflict has status code 409'),
    run: async (stage) => {
      await ground(stage);
      await kube(stage, { method: 'PATCH', path: `${orders}/applied?fieldManager=anna`, type: apply, body: order('applied', 2) }, quiet);
      stage.out.note('The manager anna has applied quantity 2.');
      return outcome(await kube(stage, { method: 'PATCH', path: `${orders}/applied?fieldManager=ben`, type: apply, body: order('applied', 3) }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-delete-precondition-resource-version',
    of: 'kubernetes/api-server/Conflict',
    title: 'DELETE with a resourceVersion as precondition that no longer holds',
    expect: { status: 409, code: 'Conflict' },
    authority: types(569, 'preconditions of a deletion (uid, resourceVersion) must hold before it is carried out; otherwise status 409 Conflict'),
    run: async (stage) => {
      await ground(stage);
      const resourceVersion = versionOf((await create(stage, 'guarded')).body);
      await kube(stage, { method: 'PUT', path: `${orders}/guarded`, body: order('guarded', 2, { resourceVersion }) }, quiet);
      stage.out.note('Another writer has changed the order since it was read.');
      const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { resourceVersion } };
      return outcome(await kube(stage, { method: 'DELETE', path: `${orders}/guarded`, body }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-delete-precondition-uid',
    of: 'kubernetes/api-server/Conflict',
    title: 'DELETE with a uid as precondition: the object was deleted and created again',
    expect: { status: 409, code: 'Conflict' },
    authority: types(569, 'preconditions of a deletion (uid, resourceVersion) must hold before it is carried out; otherwise status 409 Conflict'),
    run: async (stage) => {
      await ground(stage);
      await create(stage, 'again');
      const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid: '7b1c2f8e-0000-4000-8000-000000000000' } };
      return outcome(await kube(stage, { method: 'DELETE', path: `${orders}/again`, body }));
    },
  },
];
