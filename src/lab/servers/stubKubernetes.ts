import { printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { sourceOf } from '../tools/source.ts';
import { serveKube } from './serveKube.ts';

const settings =
  'HTTP/1.1 without TLS on the loopback interface; it keeps one ConfigMap and compares versions; its refusals have the texts of our captures, that of a server-side apply the form in the vendor’s conflict.go';

/** The stub for clients that come with Node. */
export const stubKube: Server = {
  name: 'stub-kubernetes',
  product: 'A stub of this project, answering as the Kubernetes API server does',
  kind: 'stub',
  from: 'npm',
  install: 'nothing: it is part of the script beside the transcript',
  settings,
  hide: [{ word: 'port', pattern: /127\.0\.0\.1:(\d+)/g }],
  byHand: (port) => `node - <<'STUB'\n(${sourceOf(serveKube)})(${port});\nSTUB`,
  find: async () => ({ path: process.execPath, version: '1' }),
  start: async () => {
    const server = await serveKube(0);
    const address = server.address();
    if (!address || typeof address !== 'object') throw new Error('The stub has no port.');
    return { host: '127.0.0.1', port: address.port, stop: () => new Promise((done) => server.close(() => done()).closeAllConnections()) };
  },
};

/** The same for kubectl; without it, it counts as missing. */
export const stubKubectl: Server = {
  ...stubKube,
  name: 'stub-kubectl',
  from: 'debian',
  install: 'kubectl (https://kubernetes.io/docs/tasks/tools/); Node for the stub',
  find: async () => {
    const path = program('kubectl');
    const version = path && /Client Version: v?(\d\S*)/.exec(printed(path, ['version', '--client']))?.[1];
    return path && version ? { path, version: `1, asked by kubectl ${version.replace('-dispatcher', '')}` } : undefined;
  },
};
