import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFields, issuesOf, retryFields } from '../tests/fixtures.ts';
import { error, status } from './error.ts';

const refusedError = (fields: Record<string, unknown>) => issuesOf(error, errorFields(fields));
const proof = { proof: 'docs', source: 'docs' };
const http = (value: unknown, more = {}) => ({ kind: 'http', value, ...proof, ...more });

test('the least that makes an error page is accepted, and lists that were left out are empty', () => {
  const page = error.parse(errorFields());
  assert.deepEqual([page.aliases, page.messages, page.raisedBy, page.sdkRetries, page.questions, page.notKnown], [[], [], [], [], [], []]);
});

test('every part that a reader needs is required', () => {
  for (const field of ['code', 'title', 'status', 'summary', 'quickAnswer', 'retry', 'firstLook', 'concept', 'lookalikes', 'sources', 'reviewed'])
    assert.match(refusedError({ [field]: undefined }).join('\n'), new RegExp(`^${field}: `), field);
});

test('a field that nobody reads is refused instead of ignored', () => {
  assert.deepEqual(refusedError({ sumary: 'x' }), [': Unrecognized key: "sumary"']);
});

test('an HTTP status is a number from 100 to 599', () => {
  for (const good of [100, 412, 599]) assert.deepEqual(issuesOf(status, http(good)), [], String(good));
  for (const bad of [99, 600, '412', 0]) assert.deepEqual(issuesOf(status, http(bad)), ['value: An HTTP status is a number from 100 to 599.'], String(bad));
});

test('a SQLSTATE has five characters in quotes', () => {
  for (const good of ['55P03', '40001']) assert.deepEqual(issuesOf(status, { kind: 'sqlstate', value: good, ...proof }), [], good);
  for (const bad of ['55p03', '4000', 4000, '400011'])
    assert.deepEqual(issuesOf(status, { kind: 'sqlstate', value: bad, ...proof }), ['value: A SQLSTATE has five digits or capitals, in quotes: "55P03".']);
});

test('a gRPC status is its name, since the number says nothing to a reader', () => {
  assert.deepEqual(issuesOf(status, { kind: 'grpc', value: 'FAILED_PRECONDITION', ...proof }), []);
  for (const bad of [9, 'Aborted'])
    assert.deepEqual(issuesOf(status, { kind: 'grpc', value: bad, ...proof }), ['value: A gRPC status is its name in capitals: FAILED_PRECONDITION.']);
});

test('an exit code may be any whole number, and a status is never a list or a fraction', () => {
  assert.deepEqual(issuesOf(status, { kind: 'exit-code', value: 128, ...proof }), []);
  for (const bad of [4.5, [412], true]) assert.match(issuesOf(status, http(bad)).join(), /^value: A status is a number, or text in quotes\.|^value: An HTTP/);
});

test('a status names its proof and its source', () => {
  assert.deepEqual(
    issuesOf(status, { kind: 'http', value: 412 }).map((one) => one.split(':')[0]),
    ['proof', 'source'],
  );
  assert.match(issuesOf(status, http(412, { proof: 'heard' })).join(), /^proof: /);
});

test('several statuses of one kind are told apart by their conditions', () => {
  assert.deepEqual(refusedError({ status: [http(409, { when: 'on create' }), http(412)] }), ['status.1.when: Several http values: say when this one is sent.']);
  assert.deepEqual(refusedError({ status: [http(409, { when: 'on create' }), http(412, { when: 'on write' })] }), []);
});

test('a status and a SQLSTATE may stand together without conditions', () => {
  assert.deepEqual(refusedError({ status: [http(409), { kind: 'sqlstate', value: '40001', ...proof }] }), []);
});

test('an error without status says why it has none', () => {
  assert.deepEqual(refusedError({ status: [] }), ['status: Give a status, or say in noStatus why there is none.']);
  assert.deepEqual(refusedError({ status: [], noStatus: 'Nothing official gives one.' }), []);
});

test('the title fits a plate, the summary a search result, the quick answer a screen', () => {
  assert.match(refusedError({ title: 'x'.repeat(61) }).join(), /^title: /);
  assert.deepEqual(refusedError({ title: 'x'.repeat(60), summary: 'x'.repeat(160) }), []);
  assert.deepEqual(refusedError({ summary: 'x'.repeat(161) }), [
    'summary: At most 160 characters: it is the first line, the search result and the link preview.',
  ]);
  assert.deepEqual(refusedError({ quickAnswer: 'word '.repeat(81) }), ['quickAnswer: At most 80 words; these are 81. Cut, or move it to the body.']);
});

const firstLook = (fields: Record<string, unknown>) =>
  refusedError({ firstLook: { command: 'kubectl get pod', language: 'bash', tool: 'kubectl', needs: 'get pods', read: 'The version.', ...fields } });

test('the first command fits four lines of a phone', () => {
  assert.deepEqual(firstLook({ command: 'a\nb\nc\nd' }), []);
  assert.deepEqual(firstLook({ command: 'a\nb\nc\nd\ne' }), [
    'firstLook.command: At most four lines on a phone; this command takes 5. The full one stands under “First look”.',
  ]);
  assert.deepEqual(firstLook({ command: 'word '.repeat(39).slice(0, 191) }).slice(0, 1), [
    'firstLook.command: At most 190 characters, four lines on a phone; the full one stands under “First look”.',
  ]);
});

test('the first look says what runs it, with which permission, and how to read what it prints', () => {
  for (const field of ['language', 'tool', 'needs', 'read']) assert.match(firstLook({ [field]: undefined }).join(), new RegExp(`^firstLook.${field}: `), field);
  assert.match(firstLook({ language: 'cobol' }).join(), /^firstLook.language: /);
  assert.match(firstLook({ tool: 'x'.repeat(31) }).join(), /^firstLook.tool: /);
  assert.match(firstLook({ read: 'word '.repeat(41) }).join(), /^firstLook.read: At most 40 words/);
});

const neighbour = (fields: Record<string, unknown>) => refusedError({ lookalikes: [{ tellApart: 'The header differs.', ...fields }] });
const either = ['lookalikes.0: Name a page (ref), or a bare code with its official address; not both.'];

test('a lookalike is a page of ours, or a bare code with its official address, never both and never neither', () => {
  assert.deepEqual(neighbour({ ref: 'http/409' }), []);
  assert.deepEqual(neighbour({ code: 'X', address: 'https://example.com/' }), []);
  assert.deepEqual(neighbour({}), either);
  assert.deepEqual(neighbour({ code: 'X' }), either);
  assert.deepEqual(neighbour({ ref: 'http/409', code: 'X', address: 'https://example.com/' }), either);
});

test('what tells a lookalike apart is one thing in at most 25 words', () => {
  assert.deepEqual(neighbour({ ref: 'http/409', tellApart: 'word '.repeat(26) }), [
    'lookalikes.0.tellApart: At most 25 words; these are 26. Cut, or move it to the body.',
  ]);
});

test('a page names between one and eight neighbours', () => {
  assert.deepEqual(refusedError({ lookalikes: [] }), ['lookalikes: Name at least one neighbour, so that a reader on the wrong page finds the way out.']);
  const one = { ref: 'http/409', tellApart: 'The header differs.' };
  assert.equal(refusedError({ lookalikes: Array(9).fill(one) }).length, 1);
});

test('what an SDK does by itself was measured or read, or is said to be unmeasured', () => {
  const sdk = (fields: Record<string, unknown>) => refusedError({ sdkRetries: [{ sdk: 'boto3 1.37', ...fields }] });
  assert.deepEqual(sdk({ retries: 'no', attempts: 1, ...proof }), []);
  assert.deepEqual(sdk({ retries: 'not-measured', shows: 'ClientError' }), []);
  assert.deepEqual(
    sdk({ retries: 'no' }).map((one) => one.split(':')[0]),
    ['sdkRetries.0.proof', 'sdkRetries.0.source'],
  );
  assert.match(sdk({ retries: 'sometimes', ...proof }).join(), /^sdkRetries.0.retries: /);
  assert.match(sdk({ retries: 'not-measured', attempts: 3 }).join(), /attempts/);
  assert.match(sdk({ retries: 'yes', attempts: 0, ...proof }).join(), /^sdkRetries.0.attempts: /);
});

test('names, messages and operations are facts: each with its proof', () => {
  const where = 'client-js 12.0';
  const parts = {
    aliases: { name: 'PSQLException', kind: 'class', where },
    seenAs: { name: 'ClientError', where },
    messages: { id: 'plain', template: 'lock not available', where },
    raisedBy: { operation: 'PUT Blob' },
    notRaisedBy: { operation: 'GET Blob', instead: '304' },
  };
  for (const [field, fact] of Object.entries(parts)) {
    assert.deepEqual(refusedError({ [field]: [{ ...fact, ...proof }] }), [], field);
    assert.match(refusedError({ [field]: [fact] }).join('\n'), new RegExp(`^${field}\\.0\\.proof: .*\n${field}\\.0\\.source: `), field);
  }
});

test('an alias has at least two characters and says what kind of name it is', () => {
  const alias = (fields: Record<string, unknown>) => refusedError({ aliases: [{ name: 'Busy', kind: 'symbol', where: 'client-js', ...proof, ...fields }] });
  assert.match(alias({ name: 'x' }).join(), /^aliases.0.name: /);
  assert.match(alias({ kind: 'nickname' }).join(), /^aliases.0.kind: /);
});

test('since when an error exists is said only with a source', () => {
  assert.deepEqual(refusedError({ since: { version: '9.3', proof: 'docs', source: 'docs' } }), []);
  assert.match(refusedError({ since: { version: '9.3', proof: 'docs' } }).join(), /^since.source: /);
});

test('a concept is named by its id, and a fault in the verdict is told where it is', () => {
  assert.match(refusedError({ concept: 'Stale Version' }).join(), /^concept: An id is lower case/);
  assert.match(refusedError({ retry: retryFields({ because: 'short' }) }).join('\n'), /^retry\.because: /m);
});
