import type { Scenario } from '../scenario.ts';
import { kubernetesHistory } from '../servers/kubernetesHistory.ts';
import { ground, kube, order, orders, outcome } from '../tools/kubernetes.ts';
import { common, compacted, create, quiet, source, tokenOf, versionOf } from '../tools/kubernetesVersions.ts';
import { kubernetesExpiredWatch } from './kubernetesExpiredWatch.ts';
import { samplesKubernetesExpired } from './samplesKubernetesExpired.ts';

const expiredLists: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Expired-list-exact',
    title: 'list at exactly a resourceVersion that has been compacted: HTTP status 410',
    expect: { status: 410, code: 'Expired' },
    authority: source(
      'pkg/storage/etcd3/errors.go',
      'a list of a compacted revision is a ResourceExpired: the resourceVersion for the provided list is too old',
    ),
    run: async (stage) => {
      await ground(stage);
      await create(stage, 'first');
      const version = versionOf(stage, (await kube(stage, { method: 'GET', path: orders }, quiet)).body);
      await create(stage, 'second');
      await compacted(stage, version);
      stage.out.note('The list has been read, a second order made, and the version of the list compacted.');
      return outcome(await kube(stage, { method: 'GET', path: `${orders}?resourceVersionMatch=Exact&${version}` }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Expired-list-limit',
    title: 'list with a limit and a compacted resourceVersion, without resourceVersionMatch: 410 too; without the limit: 200',
    expect: { status: 410, code: 'Expired' },
    authority: {
      title: 'Kubernetes, API Concepts: Semantics for get and list',
      address: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#semantics-for-get-and-list',
      says: 'a limit and a resourceVersion without resourceVersionMatch mean Exact, and Exact is 410 where the version is unavailable; without a limit they mean not older than',
      read: '2026-11-26',
    },
    run: async (stage) => {
      await ground(stage);
      await create(stage, 'third');
      const version = versionOf(stage, (await kube(stage, { method: 'GET', path: orders }, quiet)).body);
      await create(stage, 'fourth');
      await compacted(stage, version);
      await kube(stage, { method: 'GET', path: `${orders}?${version}&fieldSelector=metadata.name%3Dfourth` });
      return outcome(await kube(stage, { method: 'GET', path: `${orders}?limit=1&${version}` }));
    },
  },
  {
    ...common,
    id: 'kubernetes/api-server/Expired-continue',
    title: 'a continue token whose resourceVersion has been compacted: 410 with another token, and what that token gives',
    expect: { status: 410, code: 'Expired' },
    authority: source(
      'pkg/apis/meta/v1/types.go#L418',
      '410 with a continue token; the list goes on with the next key, from the latest state, inconsistent with the pages before',
      'apimachinery',
    ),
    run: async (stage) => {
      await ground(stage);
      const path = `${orders.replace('default', 'pages')}`;
      for (const name of ['a', 'b', 'd']) await kube(stage, { method: 'POST', path, body: order(name, 1) }, quiet);
      stage.out.note('There are the orders a, b and d. The first page:');
      const first = await kube(stage, { method: 'GET', path: `${path}?limit=1` });
      const version = versionOf(stage, first.body);
      const next = tokenOf(stage, first.body);
      await kube(stage, { method: 'DELETE', path: `${path}/a` }, quiet);
      await kube(stage, { method: 'POST', path, body: order('c', 1) }, quiet);
      stage.out.note('Order a is deleted, order c is made, and the version of the first page is compacted.');
      await compacted(stage, version);
      const refused = await kube(stage, { method: 'GET', path: `${path}?limit=10&${next}` });
      stage.out.note('The token that came with the 410:');
      await kube(stage, { method: 'GET', path: `${path}?limit=10&${tokenOf(stage, refused.body)}` });
      return outcome(refused);
    },
  },
  {
    ...common,
    server: kubernetesHistory,
    id: 'kubernetes/api-server/Timeout-list-too-large',
    of: 'kubernetes/api-server/Timeout',
    title: 'list not older than a resourceVersion that does not exist yet: 504 after about three seconds, no 410',
    expect: { status: 504, code: 'Timeout' },
    authority: source(
      'pkg/storage/errors.go#L231',
      'a resourceVersion that is larger than the current one is a Timeout, with the cause ResourceVersionTooLarge',
    ),
    run: async (stage) => {
      await ground(stage);
      const before = Date.now();
      const answer = await kube(stage, { method: 'GET', path: `${orders}?resourceVersionMatch=NotOlderThan&resourceVersion=900000000` });
      stage.out.line('clock', `answered after ≈ ${((Date.now() - before) / 1000).toFixed(1)} s`);
      return outcome(answer);
    },
  },
];

/** A history that the API server no longer has: which requests meet it, and which do not. */
export const kubernetesExpired: Scenario[] = [...expiredLists, ...kubernetesExpiredWatch, ...samplesKubernetesExpired];
