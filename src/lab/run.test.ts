import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort, launch } from './process.ts';
import { runAt } from './run.ts';
import { contradiction, type Scenario, said } from './scenario.ts';
import type { Server } from './server.ts';

let stopped = 0;
const server = (start?: Server['start']): Server => ({
  name: 'toy',
  product: 'Toy',
  kind: 'stub',
  from: 'npm',
  install: 'npm ci',
  settings: 'none',
  byHand: () => 'toy',
  find: async () => ({ path: '/toy', version: '1.0' }),
  start: start ?? (async () => ({ host: '127.0.0.1', port: 54321, stop: async () => void stopped++ })),
});
const scenario = (run: Scenario['run'], more: Partial<Scenario> = {}): Scenario => ({
  id: 'toy/busy',
  of: 'toy/Busy',
  server: server(),
  title: 'Ask a toy',
  client: 'none',
  expect: { status: 409 },
  authority: { title: 'Toy manual', address: 'https://example.com', says: 'busy is 409', read: '2026-11-21' },
  run,
  ...more,
});
const outcomes = async (one: Scenario, committed: Record<string, string> = {}) => {
  const results = [];
  for await (const result of runAt(one.server, { path: '/toy', version: '1.0' }, [one], (path) => committed[path], '2026-11-21')) results.push(result);
  return results;
};
const busy: Scenario['run'] = async ({ out }) => {
  out.note('HTTP/1.1 409 Conflict');
  return { status: 409 };
};

test('a first run is new, the same again is the same, another text is told by its line', async () => {
  const [first] = await outcomes(scenario(busy));
  assert.equal(first?.state, 'new');
  const text = first?.files['toy/busy.txt'] ?? '';
  assert.match(text, /^scenario: toy\/busy\n[\s\S]*\nshows: 409\n[\s\S]*\n== run: Ask a toy ==\n# HTTP\/1\.1 409 Conflict\n$/);
  assert.equal((await outcomes(scenario(busy), first?.files))[0]?.state, 'same');
  const [changed] = await outcomes(scenario(busy), { ...first?.files, 'toy/busy.txt': text.replace('Conflict', 'Confusion') });
  assert.equal(changed?.state, 'changed');
  assert.match(changed?.says ?? '', /was “# HTTP\/1\.1 409 Confusion”, is “# HTTP\/1\.1 409 Conflict”/);
});

test('a script that is not the one a reader would get today is a difference, another version of the product is none', async () => {
  const [first] = await outcomes(scenario(busy));
  const files = first?.files ?? {};
  const [stale] = await outcomes(scenario(busy), { ...files, 'toy/busy.sh': `${files['toy/busy.sh']}# old\n` });
  assert.deepEqual([stale?.state, stale?.says], ['changed', 'the reader’s script toy/busy.sh']);
  const older = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('1.0', '0.9')]));
  assert.equal((await outcomes(scenario(busy), older))[0]?.state, 'same');
});

test('another outcome than expected is wrong, and writes nothing', async () => {
  const [result] = await outcomes(scenario(async () => ({ status: 204 })));
  assert.deepEqual([result?.state, result?.says, result?.files], ['wrong', 'expected 409, got 204', {}]);
});

test('what a product does otherwise is expected only when it is said', () => {
  const expect = { status: 412 };
  assert.equal(contradiction({ expect, departs: { gives: { status: 204 }, say: 'It overwrites.' } }, { status: 204 }), undefined);
  assert.equal(contradiction({ expect }, { status: 204 }), 'expected 412, got 204');
  assert.equal(said({ status: 409, code: 'Busy', attempts: 3 }), '409 Busy 3 requests');
});

test('a server that cannot start breaks its scenarios with its message, and writes nothing', async () => {
  const dead = server(async () => {
    throw new Error('toy ended with 1 before it answered');
  });
  const [result] = await outcomes(scenario(busy, { server: dead }));
  assert.deepEqual([result?.state, result?.says, result?.files], ['broken', 'toy ended with 1 before it answered', {}]);
});

test('a scenario that throws is broken, and the server is stopped all the same', async () => {
  stopped = 0;
  const [result] = await outcomes(
    scenario(async () => {
      throw new Error('socket hang up');
    }),
  );
  assert.deepEqual([result?.state, result?.says, stopped], ['broken', 'socket hang up', 2]);
});

test('a server that is killed while a scenario runs breaks that scenario, and nothing is written', async () => {
  const killed = server(async () => {
    const port = await freePort();
    const toy = launch(process.execPath, [
      '-e',
      `require('node:http').createServer((_, answer) => process.kill(process.pid, 'SIGKILL')).listen(${port}, '127.0.0.1')`,
    ]);
    await toy.listening(port);
    return { host: '127.0.0.1', port, stop: () => toy.stop() };
  });
  const asking: Scenario['run'] = async ({ port }) => ({ status: (await fetch(`http://127.0.0.1:${port}/`)).status });
  const [result] = await outcomes(scenario(asking, { server: killed }));
  assert.deepEqual([result?.state, result?.files], ['broken', {}]);
  assert.match(result?.says ?? '', /fetch failed/);
});

test('what a busy machine got wrong once is asked again of a fresh server, and said to be', async () => {
  let turn = 0;
  const hasty: Scenario['run'] = async ({ out }) => {
    out.note('HTTP/1.1 409 Conflict');
    turn += 1;
    return { status: turn === 1 ? 204 : 409 };
  };
  const [result] = await outcomes(scenario(hasty));
  assert.equal(result?.state, 'new');
  assert.match(result?.again ?? '', /204/);
  assert.equal((await outcomes(scenario(busy)))[0]?.again, undefined);
});
