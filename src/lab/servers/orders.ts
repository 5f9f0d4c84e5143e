import { existsSync } from 'node:fs';
import { inProject } from '../home.ts';
import { freePort, launch } from '../process.ts';
import type { Server } from '../server.ts';

/** An order server that a page shows, run by itself. */
const orderServer = (name: string, sample: string): Server => ({
  name,
  product: `${sample}, the server of our guide`,
  kind: 'stub',
  from: 'npm',
  install: 'nothing: it is part of the script beside the transcript',
  settings: 'node:http and node:sqlite in memory, HTTP/1.1 without TLS on the loopback interface',
  hide: [
    { word: 'etag', pattern: /\b(v\d+)\b/g, numbered: true },
    { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g },
  ],
  byHand: (port) => `node ${sample} ${port}`,
  find: async () => {
    const path = inProject('content/code/http/412', sample);
    return existsSync(path) ? { path, version: '1' } : undefined;
  },
  start: async ({ path }) => {
    const port = await freePort();
    const server = launch(process.execPath, [path, String(port)]);
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
});

/** The server as the guide recommends it: check and write in one statement. */
export const orders = orderServer('orders', 'order-server.ts');
/** The struck-out version: it checks, waits for the body, and writes. */
export const ordersWrong = orderServer('orders-wrong', 'order-server-wrong.ts');
