/** The samples of /link-to-us/ do what the page says of them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Client, credentials, Server, ServerCredentials, type ServiceError, status } from '@grpc/grpc-js';
import { parse } from 'yaml';
import { graphOnShelf } from '#model';
import { codeIndex, knownRows } from '#publish/codeIndex';
import { atlasOf, lookAt } from '#publish/runbooks';
import { readDisk } from '#read/disk';
import { knowledgeOf, knownPages, recognise } from '#recognise';
import { save } from '../../content/code/link/comment.ts';
import { refuse } from '../../content/code/link/doc-url.ts';
import { orderChanged } from '../../content/code/link/link-header.ts';
import { logRefusal } from '../../content/code/link/log-line.ts';
import { conditionNotMet, isConditionNotMet } from '../../content/code/link/problem.ts';
import { helpLinks, withHelp } from '../../content/code/link/rpc-help.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'content/code/link');
const page = 'https://errors.example/e/ConditionNotMet/';

/** The answer of a server that does this; closed after the test. */
const answer = async (context: TestContext, listen: RequestListener): Promise<Response> => {
  const server = createServer(listen).listen(0, '127.0.0.1');
  context.after(() => server.close());
  await once(server, 'listening');
  const place = server.address();
  return fetch(`http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/orders/7`);
};

test('problem.ts: the answer is a problem document whose type is the page, and a client knows it by the type', async (context) => {
  const got = await answer(context, (_, response) => conditionNotMet(response, '/orders/7'));
  assert.equal(got.headers.get('content-type'), 'application/problem+json');
  const problem = (await got.json()) as { type?: string; status?: number }; // as the sample writes it
  assert.equal(problem.type, page);
  assert.equal(problem.status, got.status);
  assert.equal(isConditionNotMet(problem), true);
  assert.equal(isConditionNotMet({ type: 'about:blank' }), false);
});

test('link-header.ts: the page stands in the Link header with the relation help, the type is the API’s own', async (context) => {
  const got = await answer(context, (_, response) => orderChanged(response, '"8"'));
  assert.equal(got.status, 412);
  assert.deepEqual(/^<([^>]+)>; rel="([^"]+)"$/.exec(got.headers.get('link') ?? '')?.slice(1), [page, 'help']);
  assert.match(await got.text(), /"type":"https:\/\/api\.example\//);
});

test('doc-url.ts: the field is made from the code', async (context) => {
  const got = await answer(context, (_, response) => refuse(response, 409, 'LeaseIdMissing', 'The blob is leased.'));
  assert.deepEqual(await got.json(), {
    error: { code: 'LeaseIdMissing', message: 'The blob is leased.', doc_url: 'https://errors.example/e/LeaseIdMissing/' },
  });
});

test('rpc-help.ts: a gRPC client reads the page from the status of a real call', async (context) => {
  const bytes = (one: Buffer) => one;
  const path = '/orders.Orders/Update';
  const codec = { requestSerialize: bytes, requestDeserialize: bytes, responseSerialize: bytes, responseDeserialize: bytes };
  const server = new Server();
  server.addService(
    { Update: { path, requestStream: false, responseStream: false, ...codec } },
    {
      Update: (_: unknown, end: (error: object) => void) => end(withHelp(status.ABORTED, 'the etag is old', page)),
    },
  );
  const port = await new Promise<number>((done, fail) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (fault, at) => (fault ? fail(fault) : done(at))),
  );
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
  context.after(() => {
    client.close();
    server.forceShutdown();
  });
  const error = await new Promise<ServiceError | null>((done) => client.makeUnaryRequest(path, bytes, bytes, Buffer.alloc(0), (fault) => done(fault)));
  assert.equal(error?.code, status.ABORTED);
  assert.deepEqual(error && helpLinks(error), [{ description: 'What happened, and whether to retry', url: page }]);
  // By hand, as error_details.proto numbers the fields: Help.links = 1, Link.url = 2.
  const [trailer] = error?.metadata.get('grpc-status-details-bin') ?? [];
  assert.ok(Buffer.from(trailer ?? '').includes(Buffer.concat([Buffer.from([0x12, page.length]), Buffer.from(page)])));
});

test('alerts.yaml: promtool accepts the rules, and the alert has its runbook', (context) => {
  const file = join(folder, 'alerts.yaml');
  const { groups } = parse(readFileSync(file, 'utf8')) as { groups: { rules: { annotations: { runbook_url: string } }[] }[] }; // a rules file
  assert.match(groups[0]?.rules[0]?.annotations.runbook_url ?? '', /^https:\/\/errors\.example\/errors\/.*#causes$/);
  const checked = spawnSync(process.env.PROMTOOL ?? 'promtool', ['check', 'rules', file], { encoding: 'utf8' });
  if (checked.error) return context.diagnostic('promtool is not here, so the rules were only parsed as YAML. On Debian: apt install prometheus.');
  assert.equal(checked.status, 0, checked.stderr);
  assert.match(checked.stdout, /1 rules found/);
});

test('log-line.ts: the line says which error it is', () => {
  const { shelf } = readDisk(root);
  const graph = graphOnShelf(shelf);
  const lines: string[] = [];
  logRefusal('ConditionNotMet', (line: string) => lines.push(line));
  assert.equal(JSON.parse(lines[0] ?? '').help, page);
  const found = recognise(lines[0] ?? '', knowledgeOf([...knownPages(codeIndex(graph)), ...knownRows(graph)])).candidates[0];
  assert.equal(found?.address, '/errors/azure/storage/ConditionNotMet/');
  // Whoever runs the linter over the samples finds no link that leads nowhere, and no code without one.
  const atlas = atlasOf(graph, shelf, [], 'https://errors.example');
  for (const name of globSync('*', { cwd: folder })) {
    const text = readFileSync(join(folder, name), 'utf8');
    assert.deepEqual(lookAt(name, text, atlas), { findings: [] }, name);
  }
});

test('comment.ts: a refused write is not repeated as it is', async (context) => {
  const asked: string[] = [];
  const got = await answer(context, (request, response) => {
    asked.push(request.method ?? '');
    response.writeHead(request.method === 'PUT' ? (request.headers['if-match'] === '"1"' ? 204 : 412) : 200, { ETag: '"2"' }).end();
  });
  assert.equal(await save(got.url, 'x', '"1"'), '"2"');
  await assert.rejects(save(got.url, 'x', '"0"'), /read again, then write/);
  assert.deepEqual(asked, ['GET', 'PUT', 'PUT']);
});
