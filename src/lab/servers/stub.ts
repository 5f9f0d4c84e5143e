import type { Rule } from '../normalise.ts';
import type { Server } from '../server.ts';
import { sourceOf } from '../tools/source.ts';

/** What the stub answers, in the vendor’s wire shape. */
export interface StubAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** Takes the request and hangs up without an answer; the status is then only what stands in the list. */
  lost?: true;
}

/** A request that reached the stub: its bytes, the bytes of the answer, and how long after the one before it came. */
export interface StubExchange {
  sent: string;
  received: string;
  /** Milliseconds since the request before; 0 for the first. */
  after: number;
}

/** Where the stub is told what to answer (PUT) and asked what it received (GET). No vendor’s path begins like this. */
export const control = '/--stub--';

/**
 * Answers each request with the next of the answers it was told, and the last of them for ever. Listens on `port` (0: any
 * free one). Stands by itself: its text is part of the readers’ scripts, so it names nothing outside.
 */
export const serveStub = async (port: number) => {
  const { createServer, STATUS_CODES } = await import('node:http');
  let answers = [{ status: 200, headers: {}, body: '', lost: false }];
  let exchanges: unknown[] = [];
  let before = 0;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const content = Buffer.concat(parts).toString();
    response.sendDate = false;
    if (request.url === '/--stub--') {
      if (request.method !== 'PUT') return response.end(JSON.stringify(exchanges));
      answers = JSON.parse(content);
      exchanges = [];
      before = 0;
      return response.end();
    }
    const answer = answers[Math.min(exchanges.length, answers.length - 1)] ?? { status: 500, headers: {}, body: '', lost: false };
    const { status, headers = {}, body = '', lost } = answer;
    const now = Date.now();
    const raw = request.rawHeaders;
    const head = raw.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${raw[index + 1]}`]));
    const reply = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    exchanges.push({
      sent: [`${request.method} ${request.url} HTTP/1.1`, ...head, '', content].join('\r\n'),
      received: lost ? '' : [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...reply, '', body].join('\r\n'),
      after: before ? now - before : 0,
    });
    before = now;
    if (lost) return request.socket.destroy();
    response.writeHead(status, headers);
    return response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
};

/** What is secret or tells of this machine in any SDK’s request: its signature, and the platform in its User-Agent. */
const everySdk: Rule[] = [
  { word: 'signature', pattern: /(?<=^> authorization: )(.+)$/gim },
  { word: 'platform', pattern: /(?<=^> (?:x-amz-)?user-agent: .*?)((?:Node\/|os\/|Python\/).*)$/gim },
];

/** A stub server; `wire` names whose answers it gives: Azure Storage. */
export const stubOf = ({ name, wire, hide = [] }: { name: string; wire: string; hide?: Rule[] }): Server => ({
  name,
  product: `A stub of this project, answering as ${wire} does`,
  kind: 'stub',
  from: 'npm',
  install: 'nothing: it is part of the script beside the transcript',
  settings: 'HTTP/1.1 without TLS on the loopback interface; it gives the answers shown, counts the requests and notes when they come',
  hide: [...hide, ...everySdk],
  byHand: (port) => `node - <<'STUB'\n(${sourceOf(serveStub)})(${port});\nSTUB`,
  find: async () => ({ path: process.execPath, version: '1' }),
  start: async () => {
    const server = await serveStub(0);
    const address = server.address();
    if (!address || typeof address !== 'object') throw new Error('The stub has no port.');
    return {
      host: '127.0.0.1',
      port: address.port,
      stop: () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  },
});
