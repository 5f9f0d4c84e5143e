import type { Authority, Stage } from '../scenario.ts';
import { kubernetesCompacting } from '../servers/kubernetesHistory.ts';
import { kube, order, orders } from './kubernetes.ts';

/** Kubernetes’ own source at v0.36.3, for the authority of a scenario. */
export const source = (path: string, says: string, repository = 'apiserver'): Authority => ({
  title: `kubernetes/${repository} v0.36.3, ${path.split('#')[0]}`,
  address: `https://github.com/kubernetes/${repository}/blob/v0.36.3/${path}`,
  says,
  read: '2026-11-26',
});

/** What the scenarios about an expired history share. */
export const common = { of: 'kubernetes/api-server/Expired', server: kubernetesCompacting, client: 'plain HTTP/1.1 over TLS, the bytes below' };

/** A request that the transcript does not show. */
export const quiet = { quiet: true };

/** A request that the transcript does not show, and of whose answer the reader’s script keeps nothing. */
export const unkept = { quiet: true, remember: false };

/** Milliseconds of waiting. */
export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Makes an order in the namespace of `path`. */
export const create = (stage: Stage, name: string, path = orders) => kube(stage, { method: 'POST', path, body: order(name, 1) }, quiet);

/** Keeps a query parameter for the reader’s script, which takes its value from the last member of this name in the answer. */
const parameter = (stage: Stage, member: string, value: string, word: string): string => {
  const query = `${member}=${value}`;
  const kept = stage.out.remember(query, word);
  if (kept) stage.out.script(`${kept}=${member}=$(printf '%s' "$ANSWER" | grep -o '"${member}": *"[^"]*"' | tail -1 | cut -d '"' -f 4)`);
  return query;
};

/** The version of a list (not that of an item in it), as a query parameter. */
export const versionOf = (stage: Stage, list: string): string => parameter(stage, 'resourceVersion', JSON.parse(list).metadata.resourceVersion, 'from');

/** The token for the next page in a list or in a Status, as a query parameter. */
export const tokenOf = (stage: Stage, answer: string): string => parameter(stage, 'continue', JSON.parse(answer).metadata.continue, 'next');

/** Adds a short name to the definition of the orders: their watch cache begins anew. */
export const redefine = async (stage: Stage, shortName: string): Promise<void> => {
  const names = { plural: 'orders', singular: 'order', kind: 'Order', listKind: 'OrderList', shortNames: [shortName] };
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/orders.shop.example';
  await kube(stage, { method: 'PATCH', path, type: 'application/merge-patch+json', body: { spec: { names } } }, unkept);
  stage.out.script('sleep 2; # until the changed definition is in force');
  await pause(1500);
};

const silent = { note: () => undefined, exchange: () => undefined, script: () => undefined, recalled: (word: string) => word } as unknown as Stage['out']; // a transcript that keeps nothing

/** Waits until this version is gone: compaction is an interval late, and the watch cache looks for it every 15 s only (apiserver, cacher/compactor.go). */
export const compacted = async (stage: Stage, version: string): Promise<void> => {
  stage.out.script('sleep 24; # until the version is compacted and its snapshot dropped');
  for (let left = 60; left > 0; left -= 1) {
    const path = `${orders}?resourceVersionMatch=Exact&${version}`;
    if ((await kube({ ...stage, out: silent }, { method: 'GET', path }, unkept)).status === 410) return;
    await pause(500);
  }
  throw new Error(`${version} is still there after 30 s.`);
};
