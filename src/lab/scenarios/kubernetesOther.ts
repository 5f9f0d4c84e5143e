import type { Scenario } from '../scenario.ts';
import { kubernetes } from '../servers/kubernetes.ts';
import { ground, kube, order, orders, outcome } from '../tools/kubernetes.ts';
import { types } from '../tools/kubernetesTypes.ts';

const common = { server: kubernetes, client: 'plain HTTP/1.1 over TLS, the bytes below' };

/** Refusals that are no conflicts: a name, a value or a version that the server does not have. */
export const kubernetesOtherScenarios: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/NotFound-get',
    of: 'kubernetes/api-server/NotFound',
    title: 'GET of a name that does not exist',
    expect: { status: 404, code: 'NotFound' },
    authority: types(925, 'NotFound, status code 404: the resource cannot be found'),
    run: async (stage) => {
      await ground(stage);
      return outcome(await kube(stage, { method: 'GET', path: `${orders}/nobody` }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Invalid-create',
    of: 'kubernetes/api-server/Invalid',
    title: 'POST of a value that the schema refuses',
    expect: { status: 422, code: 'Invalid' },
    authority: types(957, 'Invalid, status code 422: the object cannot be created because of invalid data'),
    run: async (stage) => {
      await ground(stage);
      return outcome(await kube(stage, { method: 'POST', path: orders, body: order('none', 0) }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Expired-watch',
    of: 'kubernetes/api-server/Expired',
    title: 'watch from a resourceVersion that is too old: HTTP status 200, and 410 in the event',
    expect: { code: 'Expired' },
    authority: types(1046, 'Expired, status code 410: the content is no longer available, as for watches'),
    run: async (stage) => {
      await ground(stage);
      const { code } = outcome(await kube(stage, { method: 'GET', path: `${orders}?watch=1&resourceVersion=1` }));
      return code ? { code } : {};
    },
  },
];
