import http from 'node:http';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { orders, ordersWrong } from '../servers/orders.ts';
import { rfc9110 } from '../tools/azureAuthorities.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { twoWriters, type Writer } from '../tools/twoWriters.ts';

interface PutBack {
  putBack(url: string, change: (text: string) => string): Promise<Response>;
}

/** The note of order 42, as it was before the scene. */
const freshOrder = async ({ host, port }: Stage) => {
  const url = `http://${host}:${port}/orders/42`;
  const seen = await fetch(url);
  await fetch(url, { method: 'PUT', headers: { 'if-match': seen.headers.get('etag') ?? '' }, body: 'call first' });
  return url;
};

/** Two writers add a line each to the note of one order, both with the sample. */
const addNotes = async (stage: Stage, file: string) => {
  const { putBack } = await sample<PutBack>(file);
  const url = await freshOrder(stage);
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => putBack(`${address}/orders/42`, (old) => (old.includes(`from ${who}`) ? old : `${old}, from ${who}`)).then((got) => got.statusText),
    left: async () => (await fetch(url)).text(),
  });
};

/** Two writers whose uploads overlap: the server has both heads before either body. After a 412 a writer starts again. */
const slowUploads = async (stage: Stage) => {
  const url = await freshOrder(stage);
  const [bothHeads, aDone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const put = (who: Writer, at: string, etag: string, body: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'If-Match': etag, 'Content-Length': body.length, Expect: '100-continue' };
      const request = http.request(at, { method: 'PUT', agent: false, headers });
      request.once('continue', async () => {
        if (who === 'B') bothHeads.resolve();
        await (who === 'A' ? bothHeads : aDone).promise;
        request.end(body);
      });
      request.once('response', (answer) => resolve(answer.resume().statusCode));
      request.once('error', reject);
    });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    overlap: true,
    work: async (who, address) => {
      const at = `${address}/orders/42`;
      for (;;) {
        const seen = await fetch(at);
        const status = await put(who, at, seen.headers.get('etag') ?? '', `${await seen.text()}, from ${who}`);
        aDone.resolve();
        if (status !== 412) return `${status}`;
      }
    },
    left: async () => (await fetch(url)).text(),
  });
};

const client = 'fetch of Node.js 24';
const script = (files: string[]) =>
  sampleScript({
    packages: [],
    files: files.map((file) => `http/412/${file}`),
    imports: "import http from 'node:http';",
    functions: { freshOrder, addNotes, slowUploads },
    serve: "server.listen(stage.port, '127.0.0.1');",
  });
const lostUpdate = (says: string): Authority => rfc9110('section 13.1.1, If-Match', 'section-13.1.1', says);

/** The samples of HTTP 412 and of the guide, and their struck-out versions, under two writers. */
export const samplesOrders: Scenario[] = [
  {
    id: 'http/412-sample-right',
    of: 'http/412',
    server: orders,
    title: 'two writers add a note to one order, both with put-back.ts',
    client,
    expect: { lost: 0 },
    authority: lostUpdate('a PUT whose If-Match is not met is not performed: that is how parallel writers do not lose an update'),
    run: (stage) => addNotes(stage, 'http/412/put-back.ts'),
    script: script(['order-server.ts', 'put-back.ts']),
  },
  {
    id: 'http/412-sample-wrong',
    of: 'http/412',
    server: orders,
    title: 'two writers add a note to one order, both with put-back-wrong.ts',
    client,
    expect: { lost: 1 },
    authority: lostUpdate('If-Match is true when a tag that is sent is the current one; it compares tags, not what the text was made from'),
    run: (stage) => addNotes(stage, 'http/412/put-back-wrong.ts'),
    script: script(['order-server.ts', 'put-back-wrong.ts']),
  },
  {
    id: 'http/412-order-server-sample-right',
    of: 'http/412',
    server: orders,
    title: 'two slow PUTs under one current ETag to order-server.ts',
    client: 'node:http of Node.js 24',
    expect: { lost: 0 },
    authority: lostUpdate('a PUT whose If-Match is not met is not performed: that is how parallel writers do not lose an update'),
    run: (stage) => slowUploads(stage),
    script: script(['order-server.ts']),
  },
  {
    id: 'http/412-order-server-sample-wrong',
    of: 'http/412',
    server: ordersWrong,
    title: 'two slow PUTs under one current ETag to order-server-wrong.ts',
    client: 'node:http of Node.js 24',
    expect: { lost: 0 },
    departs: { gives: { lost: 1 }, say: 'The server checks before the body has arrived: both PUTs are answered 204, and one update is gone without a word.' },
    authority: lostUpdate('a PUT whose If-Match is not met is not performed: that is how parallel writers do not lose an update'),
    run: (stage) => slowUploads(stage),
    script: script(['order-server-wrong.ts']),
  },
];
