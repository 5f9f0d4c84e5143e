import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { discard, freePort, launch, printed, program, workDir } from './process.ts';

const node = process.execPath;
const listen = (port: number) => `require('node:net').createServer().listen(${port}, '127.0.0.1')`;

test('a program that is there is found, one that is not is undefined', () => {
  assert.ok(program('sh'));
  assert.equal(program('no-such-program-anywhere'), undefined);
});

test('a program that cannot be run says its name', () => {
  assert.throws(() => printed('no-such-program-anywhere', []), /^Error: no-such-program-anywhere cannot be run: /);
});

test('a server that dies before it answers is told with its last words', async () => {
  const port = await freePort();
  const server = launch(node, ['-e', 'console.error("no room on device"); process.exit(3)']);
  await assert.rejects(server.listening(port), /ended with 3 before it answered on port \d+:\nno room on device/);
});

test('a port that somebody else holds is not taken for ours', async () => {
  const other = net.createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const server = launch(node, ['-e', listen(port)]);
  await assert.rejects(async () => {
    await server.listening(port);
    // A slow machine may let the foreign port answer first: then ours has ended by itself all the same.
    await new Promise((done) => setTimeout(done, 2000));
    await server.listening(port);
  }, /EADDRINUSE/);
  other.close();
});

test('a server that runs is stopped, and waited for', async () => {
  const port = await freePort();
  const server = launch(node, ['-e', listen(port)]);
  await server.listening(port);
  await server.stop();
  const again = launch(node, ['-e', listen(port)]);
  await again.listening(port);
  await again.stop();
});

test('a folder of a run is gone after it', () => {
  const folder = workDir('test');
  writeFileSync(join(folder, 'x'), 'x');
  discard(folder);
  assert.equal(existsSync(folder), false);
});
