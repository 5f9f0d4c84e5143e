import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '../server.ts';
import { kubernetes } from './kubernetes.ts';

const { hide = [] } = kubernetes;

/** The same API server, for captures in which versions and tokens are compared: those in messages are numbered with the others. */
export const kubernetesHistory: Server = {
  ...kubernetes,
  name: 'kubernetes-history',
  hide: [
    ...hide.filter(({ word }) => word === 'oldest'), // before the version in front of it is replaced
    ...hide
      .filter(({ word }) => word !== 'oldest')
      .map((rule) =>
        rule.word === 'resource-version' ? { ...rule, pattern: new RegExp(rule.pattern.source.replace('(?<=', '(?<=too old resource version: |'), 'g') } : rule,
      ),
    { word: 'continue-token', pattern: /(?<=continue(?:": ?"|=))([\w%=-]{20,})/g, numbered: true },
    { word: 'current', pattern: /(?<=Too large resource version: \d+, current: )(\d+)/g },
  ],
};

/** The same with further options, of which `settings` speak. */
const kubernetesWith = (name: string, options: string, settings: string): Server => ({
  ...kubernetesHistory,
  name,
  settings: `${settings}; ${kubernetes.settings}`,
  byHand: (port) => kubernetes.byHand(port).replace('--bind-address', `${options} --bind-address`),
  start: (found, dir) => {
    const path = join(dir, 'server.sh');
    writeFileSync(path, `#!/bin/sh\nexec '${found.path}' ${options} "$@"\n`, { mode: 0o755 });
    return kubernetes.start({ ...found, path }, dir);
  },
});

/** The same with its etcd compacted every 3 s, where the default is 5 min. */
export const kubernetesCompacting: Server = kubernetesWith(
  'kubernetes-compacting',
  '--etcd-compaction-interval 3s',
  'etcd is compacted every 3 s (--etcd-compaction-interval 3s; by default 5 min)',
);

/** The same without a watch cache, so that watches are answered from etcd. */
export const kubernetesUncached: Server = kubernetesWith(
  'kubernetes-uncached',
  '--watch-cache=false --etcd-compaction-interval 3s',
  'no watch cache (--watch-cache=false; by default there is one), and etcd is compacted every 3 s (--etcd-compaction-interval 3s; by default 5 min)',
);
