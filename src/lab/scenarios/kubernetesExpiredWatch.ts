import type { Scenario } from '../scenario.ts';
import { kubernetesHistory, kubernetesUncached } from '../servers/kubernetesHistory.ts';
import { ground, kube, orders, outcome } from '../tools/kubernetes.ts';
import { common, compacted, create, pause, quiet, redefine, source, unkept, versionOf } from '../tools/kubernetesVersions.ts';

/** Watches from a version that is no longer kept, and from one that still is. */
export const kubernetesExpiredWatch: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Expired-not-raised-compacted-watch',
    title: 'watch from a resourceVersion that has been compacted, while the watch cache still has its events: they come',
    expect: { status: 200 },
    authority: source('pkg/storage/cacher/watch_cache.go#L870', 'a watch is refused where its version is older than the oldest event in the watch cache'),
    run: async (stage) => {
      await ground(stage);
      const path = orders.replace('default', 'kept');
      const version = versionOf(stage, (await kube(stage, { method: 'GET', path }, quiet)).body);
      await create(stage, 'kept', path);
      await compacted(stage, version);
      stage.out.note('An exact list of this version is answered with 410 by now. The watch:');
      return outcome(await kube(stage, { method: 'GET', path: `${path}?watch=1&timeoutSeconds=1&${version}` }));
    },
  },
  {
    ...common,
    server: kubernetesHistory,
    id: 'kubernetes/api-server/Expired-watch-crd-changed',
    title: 'watch from the resourceVersion of a moment ago, after the CustomResourceDefinition was changed: its watch cache began anew',
    expect: { code: 'Expired' },
    authority: source('pkg/storage/cacher/watch_cache.go#L870', 'the oldest event that can be delivered is the one after the list with which the cache began'),
    run: async (stage) => {
      await ground(stage);
      const path = orders.replace('default', 'changed');
      await create(stage, 'changed', path);
      const version = versionOf(stage, (await kube(stage, { method: 'GET', path }, quiet)).body);
      const listed = Date.now();
      stage.out.note('The orders have been listed. A short name is added to their definition.');
      await redefine(stage, 'oc');
      await kube(stage, { method: 'GET', path: `${path}?limit=1` }, unkept); // fills the cache; until then a watch is answered with 429
      stage.out.script('sleep 2; # until its watch cache is filled');
      await pause(1500);
      stage.out.note(`The watch, ≈ ${Math.round((Date.now() - listed) / 1000)} s after the list:`);
      const { code } = outcome(await kube(stage, { method: 'GET', path: `${path}?watch=1&timeoutSeconds=1&${version}` }));
      return code ? { code } : {};
    },
  },
  {
    ...common,
    server: kubernetesHistory,
    id: 'kubernetes/api-server/TooManyRequests-watch-cache',
    of: 'kubernetes/api-server/TooManyRequests',
    title: 'the first watch after the CustomResourceDefinition was changed, while the watch cache is not filled yet: 429, no 410',
    expect: { status: 429, code: 'TooManyRequests' },
    authority: source('pkg/storage/cacher/cacher.go#L530', 'a watch at a cache that is not ready is TooManyRequests'),
    run: async (stage) => {
      await ground(stage);
      const version = versionOf(stage, (await kube(stage, { method: 'GET', path: orders }, quiet)).body);
      await redefine(stage, 'oo');
      return outcome(await kube(stage, { method: 'GET', path: `${orders}?watch=1&timeoutSeconds=1&${version}` }));
    },
  },
  {
    ...common,
    server: kubernetesUncached,
    id: 'kubernetes/api-server/Expired-watch-no-cache',
    title: 'watch from a compacted resourceVersion at a server without a watch cache: another text',
    expect: { code: 'Expired' },
    authority: source(
      'pkg/storage/etcd3/errors.go#L31',
      'a watch of a compacted revision is a ResourceExpired: the resourceVersion for the provided watch is too old',
    ),
    run: async (stage) => {
      await ground(stage);
      const version = versionOf(stage, (await kube(stage, { method: 'GET', path: orders }, quiet)).body);
      await create(stage, 'uncached');
      await compacted(stage, version);
      stage.out.note('An exact list of this version is answered with 410 by now. The watch:');
      const { code } = outcome(await kube(stage, { method: 'GET', path: `${orders}?watch=1&timeoutSeconds=1&${version}` }));
      return code ? { code } : {};
    },
  },
];
