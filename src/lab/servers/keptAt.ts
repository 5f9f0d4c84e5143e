import type { Rule } from '../normalise.ts';
import type { Server } from '../server.ts';
import { sourceOf } from '../tools/source.ts';
import { stubOf } from './stub.ts';

/** One text with its version and what else the keeper keeps beside it; two writers change it. */
export interface KeptAt {
  value: string;
  version: number;
  beside: Record<string, unknown>;
}

/** A request as it arrived, with its address below the stub. */
export interface ArrivedAt {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Answers in a vendor’s wire shape that needs the address. Stands by itself: its text is part of the readers’ scripts. */
export type KeeperAt = (kept: KeptAt, request: ArrivedAt) => { status: number; headers?: Record<string, string>; body?: string };

/** Keeps one text, and lets `keeper` answer for it. Stands by itself: its text is part of the readers’ scripts. */
export const serveKeptAt = async (port: number, keeper: KeeperAt) => {
  const { createServer } = await import('node:http');
  const kept: KeptAt = { value: '', version: 1, beside: {} };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.sendDate = false;
    if (request.url === '/--kept--') {
      if (request.method === 'PUT') Object.assign(kept, { value: body, version: 1, beside: {} });
      return response.end(kept.value);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = keeper(kept, { method: request.method ?? '', url: request.url ?? '', headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
};

/** A stub that keeps one text, and answers as `wire` does. */
export const keptAt = (name: string, wire: string, keeper: KeeperAt, hide: Rule[] = []): Server => ({
  ...stubOf({ name, wire, hide: [...hide, { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g }] }),
  settings: 'HTTP/1.1 without TLS on the loopback interface; it keeps one text that two writers change',
  byHand: (port) => `node - <<'STUB'\n(${sourceOf(serveKeptAt)})(${port}, ${sourceOf(keeper)});\nSTUB`,
  start: async () => {
    const server = await serveKeptAt(0, keeper);
    const address = server.address();
    if (!address || typeof address !== 'object') throw new Error('The stub has no port.');
    const { port } = address;
    return { host: '127.0.0.1', port, stop: () => new Promise((done) => server.close(() => done()).closeAllConnections()) };
  },
});
