import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const lookup = (args: string[], input = '') => spawnSync(process.execPath, [join(import.meta.dirname, 'lookup.ts'), ...args], { input, encoding: 'utf8' });
const line = 'An error occurred (ConcurrentModification) when calling the TagRole operation: x';

test('a text is answered with code, owner, verdict and page, and exit 0', () => {
  const { stdout, status } = lookup([line]);
  assert.match(stdout, /^ConcurrentModification: AWS IAM, TagRole, HTTP 409 \(sure/);
  assert.match(stdout, /Retry: after wait/);
  assert.match(stdout, /\/errors\/aws\/iam\/ConcurrentModification\//);
  assert.equal(status, 0);
});

test('a code without a page leads to the catalogue, and no page is invented', () => {
  const { stdout, status } = lookup(['--json'], 'An error occurred (ResourceInUseException) when calling the CreateTable operation: Table already exists');
  const [best] = JSON.parse(stdout).candidates;
  assert.deepEqual([best.provider, best.service, best.operation, best.code, best.address], ['aws', 'dynamodb', 'CreateTable', 'ResourceInUseException', null]);
  assert.ok(best.confidence >= 0.8);
  assert.equal(status, 0);
  assert.match(
    lookup(['An error occurred (ResourceInUseException) when calling the CreateTable operation: x']).stdout,
    /No page yet[\s\S]*\/e\/ResourceInUseException\//,
  );
});

test('nothing recognised is said, with exit 1, and a secret is warned of and not repeated', () => {
  const { stdout, status } = lookup(['hello'], '');
  assert.match(stdout, /Nothing recognised/);
  assert.equal(status, 1);
  const warned = lookup([], `${line}\nAuthorization: Bearer abcdefghijklmnopqrstuvwxyz`).stdout;
  assert.match(warned, /Careful: the text holds/);
  assert.doesNotMatch(warned, /abcdefgh/);
});

test('of lines of JSON each gets one line back, also one that is no string: exit 2 tells', () => {
  const good = lookup(['--jsonl'], `${JSON.stringify(line)}\n${JSON.stringify('hello')}\n`);
  const results = good.stdout
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));
  assert.deepEqual(
    results.map(({ candidates }) => candidates[0]?.code ?? null),
    ['ConcurrentModification', null],
  );
  assert.deepEqual(Object.keys(results[0].candidates[0]), ['provider', 'service', 'operation', 'code', 'httpStatus', 'confidence', 'address']);
  assert.equal(good.status, 0);
  assert.equal(lookup(['--jsonl'], '"hello"\n').status, 1);
  const bad = lookup(['--jsonl'], `{"a":1}\n${JSON.stringify(line)}`);
  assert.equal(bad.status, 2);
  assert.match(bad.stderr, /Line 1 is no JSON string/);
  assert.equal(bad.stdout.trim().split('\n').length, 2);
});

test('misuse is exit 2 and says how it is used', () => {
  for (const args of [['--nope'], ['--json', '--jsonl'], ['--jsonl', 'text'], []]) {
    const { status, stderr } = lookup(args, ' ');
    assert.equal(status, args[0] === '--jsonl' || args.length !== 1 || args[0] === '--nope' ? 2 : 1, args.join(' '));
    assert.match(stderr, /npm run --silent lookup/);
  }
});
