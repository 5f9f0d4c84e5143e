import { existsSync } from 'node:fs';
import { inProject } from '../home.ts';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';

/** The server that the page of 428 shows, run by itself. */
export const demandCondition: Server = {
  name: 'demand-condition',
  product: 'demand-condition.ts, the server of our page',
  kind: 'stub',
  from: 'npm',
  install: 'nothing: it is part of the script beside the transcript',
  settings: 'node:http, texts in memory, HTTP/1.1 without TLS on the loopback interface',
  hide: [
    { word: 'etag', pattern: /\b(v\d+)\b/g, numbered: true },
    { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g },
    { word: 'python', pattern: /(?<=^> User-Agent: Python-urllib\/)(\S+)/gm },
  ],
  byHand: (port) => `node demand-condition.ts ${port}`,
  find: async () => {
    const path = inProject('content/code/http/428/demand-condition.ts');
    return existsSync(path) ? { path, version: '1' } : undefined;
  },
  start: async () => {
    const port = await freePort();
    const server = launch(process.execPath, [inProject('content/code/http/428/demand-condition.ts'), String(port)]);
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};

/** The same, asked by Python. */
export const demandConditionPython: Server = {
  ...demandCondition,
  name: 'demand-condition-python',
  from: 'debian',
  install: 'apt-get install python3; Node for the server',
  find: async () => {
    const path = program('python3');
    const version = path && /Python \S+/.exec(printed(path, ['--version']))?.[0];
    return path && version ? { path, version: `1, asked by ${version}` } : undefined;
  },
};
