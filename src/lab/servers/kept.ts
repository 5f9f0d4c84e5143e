import type { Rule } from '../normalise.ts';
import type { Server } from '../server.ts';
import { sourceOf } from '../tools/source.ts';
import { stubOf } from './stub.ts';

/** What the stub answers. */
interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** What the stub keeps: one text that two writers change. */
export interface Kept {
  value: string;
  version: number;
  /** Does `change` while others are turned away with `refusal`: until somebody was, or for 300 ms. */
  alone(change: () => Answer, refusal: Answer): Promise<Answer>;
}

/** A request as it arrived. */
export interface Arrived {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Answers in a vendor’s wire shape. Stands by itself: its text is part of the readers’ scripts. */
export type Keeper = (kept: Kept, request: Arrived) => Promise<Answer>;

/** Where the scene sets the text (PUT) and reads it (GET). No vendor’s path is this one. */
export const keptPath = '/--kept--';

/** Keeps one text, and lets `keeper` answer for it. Stands by itself: its text is part of the readers’ scripts. */
export const serveKept = async (port: number, keeper: Keeper) => {
  const { createServer } = await import('node:http');
  let busy = false;
  let refused: () => void = () => undefined;
  const kept: Kept = {
    value: '',
    version: 1,
    alone: async (change, refusal) => {
      if (busy) {
        refused();
        return refusal;
      }
      busy = true;
      await new Promise<void>((done) => {
        refused = done;
        setTimeout(done, 300);
      });
      busy = false;
      return change();
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.sendDate = false;
    if (request.url === '/--kept--') {
      if (request.method === 'PUT') Object.assign(kept, { value: body, version: 1 });
      return response.end(kept.value);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = await keeper(kept, { method: request.method ?? '', headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
};

/** A stub that keeps one text, and answers as `wire` does. */
export const keptBy = (name: string, wire: string, keeper: Keeper, hide: Rule[] = []): Server => {
  const stub = stubOf({ name, wire, hide: [...hide, { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g }] });
  return {
    ...stub,
    settings: 'HTTP/1.1 without TLS on the loopback interface; it keeps one text that two writers change',
    byHand: (port) => `node - <<'STUB'\n(${sourceOf(serveKept)})(${port}, ${sourceOf(keeper)});\nSTUB`,
    start: async () => {
      const server = await serveKept(0, keeper);
      const address = server.address();
      if (!address || typeof address !== 'object') throw new Error('The stub has no port.');
      const { port } = address;
      return { host: '127.0.0.1', port, stop: () => new Promise((done) => server.close(() => done()).closeAllConnections()) };
    },
  };
};
