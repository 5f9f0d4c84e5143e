import { join } from 'node:path';
import type { Rule } from '../normalise.ts';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';

const hide: Rule[] = [
  { word: 'length', pattern: /^< Content-Length: (\d+)/gm }, // the ids below have more or fewer digits
  { word: 'cluster', pattern: /"cluster_id":"(\d+)"/g },
  { word: 'member', pattern: /"member_id":"(\d+)"/g },
  { word: 'raft-term', pattern: /"raft_term":"(\d+)"/g },
  { word: 'revision', pattern: /"(?:\w+_)?revision": ?"(\d+)"/g, numbered: true },
];

const options = (dir: string, client: number, peer: number) => [
  ...['--name', 'lab', '--data-dir', join(dir, 'data')],
  ...['--listen-client-urls', `http://127.0.0.1:${client}`, '--advertise-client-urls', `http://127.0.0.1:${client}`],
  ...['--listen-peer-urls', `http://127.0.0.1:${peer}`, '--initial-advertise-peer-urls', `http://127.0.0.1:${peer}`],
  ...['--initial-cluster', `lab=http://127.0.0.1:${peer}`],
];

const etcd = (line: string, gateway: string, product: string, install: string): Server => ({
  name: `etcd-${line}`,
  product,
  kind: 'real',
  from: 'debian',
  install,
  settings: `one member, its JSON gateway (built with grpc-gateway ${gateway}, as the package says) on the loopback interface without TLS; everything else as it comes`,
  hide,
  byHand: (port) => `DIR=$(mktemp -d); etcd ${options('"$DIR"', port, port + 1).join(' ')}`,
  find: async () => {
    // Two releases cannot be installed side by side: the variable names the folder of the other one, unpacked with dpkg -x.
    for (const folder of [process.env.ETCD_BIN ?? '', '/usr/bin']) {
      const path = folder && program('etcd', folder);
      const version = path && /etcd Version: (\S+)/.exec(printed(path, ['--version']))?.[1];
      if (path && version?.startsWith(`${line}.`)) return { path, version };
    }
    return undefined;
  },
  start: async ({ path }, dir) => {
    const [port, peer] = [await freePort(), await freePort()];
    const server = launch(path, options(dir, port, peer), { cwd: dir, lowered: true });
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
});

/** etcd 3.4, as in Debian 12. */
export const etcd34: Server = etcd('3.4', '1.6.4', 'etcd (Debian 12 etcd-server)', 'apt-get install etcd-server, on Debian 12');

/** etcd 3.5, as in Debian 13. */
export const etcd35: Server = etcd(
  '3.5',
  '2.20.0',
  'etcd (Debian 13 etcd-server)',
  'apt-get install etcd-server, on Debian 13; elsewhere unpack that package with dpkg -x and set ETCD_BIN to its folder usr/bin',
);
