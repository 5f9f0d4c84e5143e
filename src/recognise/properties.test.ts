/** What holds for every text, with texts that nobody would think of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { echo } from './echo.ts';
import { knowledgeOf } from './knowledge.ts';
import { masked, secretsIn } from './secrets.ts';
import { viewOf } from './view.ts';
import { recognise } from './whole.ts';

const knowledge = knowledgeOf([
  {
    provider: 'aws',
    service: 'iam',
    code: 'ConcurrentModification',
    names: ['ConcurrentModificationException'],
    status: [409],
    address: '/errors/aws/iam/ConcurrentModification/',
    messages: ['The object {name} was changed by another request'],
  },
]);

/** Pieces that errors are made of, in any order, with anything between them. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'An error occurred (ConcurrentModification) when calling the TagRole operation: ',
    '{"error":{"code":"Conflict","message":"',
    '\\"code\\": \\"DeploymentFailed\\"',
    'ERROR: 40P01: deadlock detected',
    '<Error><Code>PreconditionFailed</Code>',
    '\u001b[31m',
    '│ ',
    '> ',
    '\r\n',
    '“',
    '&quot;',
    '\u0130',
    'ORA-00060',
    'rpc error: code = Aborted desc = ',
    'HTTP/1.1 409 Conflict',
    ': '.repeat(40),
    '('.repeat(40),
    '\\'.repeat(20),
    '{'.repeat(60),
    'A'.repeat(300),
    ' '.repeat(300),
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

test('no text makes it throw; each span lies inside the text, each confidence between 0 and 1', () => {
  fc.assert(
    fc.property(text, (one) => {
      const { candidates, parameters, secrets } = recognise(one, knowledge);
      for (const { confidence, spans } of candidates) {
        assert.ok(confidence >= 0 && confidence <= 1);
        for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= one.length, `${start} ${end} of ${one.length}`);
      }
      for (const { start, end } of [...parameters, ...secrets]) assert.ok(start >= 0 && start <= end && end <= one.length);
    }),
    { numRuns: 400 },
  );
});

test('the text that envelopes read is as long as the text that was pasted', () => {
  fc.assert(
    fc.property(text, (one) => {
      const view = viewOf(one);
      assert.equal(view.text.length, one.length);
      assert.equal(view.lower.length, one.length);
    }),
    { numRuns: 1000 },
  );
});

const errors = [
  'An error occurred (ConcurrentModification) when calling the TagRole operation: The request was rejected',
  '2026-11-26 10:00:00 UTC [991] ERROR:  deadlock detected\n2026-11-26 10:00:00 UTC [991] DETAIL:  Process 991 waits for ShareLock on transaction 7; blocked by process 12.',
  'Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
  '{"error":{"code":"DeploymentFailed","details":[{"code":"Conflict","message":"{\\"error\\":{\\"code\\":\\"ScopeLocked\\",\\"message\\":\\"The scope is locked\\"}}"}]},"resourceGroup":"/subscriptions/0"}',
];
const irrelevant = fc.array(
  fc.constantFrom('Starting up', 'GET /health 200 3ms', '2026-11-26 INFO listening on port 8080', 'Done in 3.2s.', '', 'user=42 took=17ms ok'),
  { maxLength: 30 },
);

test('lines that say nothing, before or after, change neither what is recognised nor its order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...errors), irrelevant, irrelevant, (error, before, after) => {
      const said = (one: string) => recognise(one, knowledge).candidates.map(({ provider, code, confidence }) => `${provider} ${code} ${confidence}`);
      assert.deepEqual(said([...before, error, ...after].join('\n')), said(error));
    }),
    { numRuns: 200 },
  );
});

const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'];
const secret = fc.string({ unit: fc.constantFrom(...letters), minLength: 40, maxLength: 60 });
const bearer = fc.constantFrom(
  (one: string) => `https://acme.blob.core.windows.net/c/b?sv=2024-11-04&sig=${one}`,
  (one: string) => `Authorization: Bearer ${one}`,
  (one: string) => `AccountKey=${one}==;EndpointSuffix=core.windows.net`,
  (one: string) => `"password": "${one}"`,
  (one: string) => `aws_secret_access_key = ${one}`,
  (one: string) => `postgres://app:${one}@db.example.com/orders`,
  (one: string) => `Set-Cookie: session=${one}; Path=/`,
  (one: string) => `client_secret=${one}&grant_type=x`,
);

test('no secret is left in a masked text or in what is shown of it, wherever it stands', () => {
  fc.assert(
    fc.property(secret, bearer, fc.constantFrom(...errors), fc.boolean(), (one, put, error, first) => {
      const whole = first ? `${put(one)}\n${error}` : `${error}\n${put(one)}`;
      assert.ok(!masked(whole).includes(one), whole);
      const { candidates, secrets } = recognise(whole, knowledge);
      assert.ok(secrets.length > 0);
      const { pieces } = echo(whole, candidates[0]?.spans ?? [], secretsIn(whole));
      assert.ok(
        !pieces
          .map((piece_) => piece_.text)
          .join('')
          .includes(one.slice(0, 12)),
        whole,
      );
    }),
    { numRuns: 300 },
  );
});
