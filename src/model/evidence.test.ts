import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEntry, draftOf, errorEntry, outline, shelfOf } from '../tests/fixtures.ts';
import { evidenceAt, evidenceProblems, partOf, statusesIn } from './evidence.ts';

const wire = `# product: nginx
== conflict: two writers
> PUT /a HTTP/1.1
< HTTP/1.1 409 Conflict
< content-type:   text/plain
== stale
HTTP/1.1 412 Precondition Failed
x-ms-error-code: ConditionNotMet
`;
const files = new Map([
  ['evidence/http/wire.txt', wire],
  ['code/a.ts', 'const a = 1;\nconst b = 2;\n'],
]);

const told = (
  meta: Record<string, string>,
  text: string,
  entry: Parameters<typeof draftOf>[0] & ReturnType<typeof errorEntry> = errorEntry('az/storage/ConditionNotMet'),
) => {
  const body = outline({ fences: [{ language: 'http', meta, text, leftover: '', section: 'First look', line: 9, column: 3 }] });
  return evidenceProblems({ draft: draftOf(entry), entry }, body, shelfOf([], { files })).map(({ at, message }) => {
    assert.deepEqual(at, { line: 9, column: 3 });
    return message;
  });
};
const stale = { evidence: 'evidence/http/wire.txt#stale' };

test('a part of a capture reaches from its heading to the next, in each form of heading', () => {
  assert.equal(partOf(wire, 'stale'), 'HTTP/1.1 412 Precondition Failed\nx-ms-error-code: ConditionNotMet');
  assert.equal(partOf('=== one two\na\n## two\nb', 'one'), 'a');
  assert.equal(partOf('=== one two\na\n## two\nb', 'two'), 'b');
});

test('without a part the whole capture is meant, and an unknown part is none', () => {
  assert.equal(partOf(wire, undefined), wire);
  assert.equal(partOf(wire, 'gone'), undefined);
  assert.equal(evidenceAt(files, 'evidence/http/wire.txt'), wire);
  assert.equal(evidenceAt(files, 'evidence/http/other.txt#stale'), undefined);
});

test('the statuses of a transcript are those of its responses, marked or not', () => {
  assert.deepEqual(statusesIn('> GET / HTTP/1.1\n< HTTP/1.1 409 Conflict\nHTTP/2 412\ntext HTTP/1.1 500'), [409, 412]);
});

test('what a page shows as captured stands in the capture; space, marks of direction and cuts do not matter', () => {
  assert.deepEqual(told({ evidence: 'evidence/http/wire.txt#conflict' }, 'PUT /a HTTP/1.1\n…\nHTTP/1.1 409 Conflict\n\ncontent-type: text/plain'), []);
});

test('an invented line is shown to the writer', () => {
  assert.deepEqual(told(stale, 'HTTP/1.1 412 Precondition Failed\nretry-after: 5'), [
    'The line “retry-after: 5” does not stand in content/evidence/http/wire.txt#stale. Show what was captured; cut whole lines only.',
  ]);
});

test('a line of another part of the same capture is foreign as well', () => {
  assert.match(told(stale, 'HTTP/1.1 409 Conflict').join(), /^The line “HTTP\/1\.1 409 Conflict” does not stand/);
});

test('a capture that is not there is told with the file or the part that was meant', () => {
  assert.deepEqual(told({ evidence: 'evidence/http/wires.txt#stale' }, 'x'), [
    'No file content/evidence/http/wires.txt. Did you mean “evidence/http/wire.txt”?',
  ]);
  assert.deepEqual(told({ evidence: 'evidence/http/wire.txt#stail' }, 'x'), ['No part “stail” in content/evidence/http/wire.txt. Did you mean “stale”?']);
  assert.deepEqual(told({ evidence: 'evidence/http/wire.txt#nothing' }, 'x'), ['No part “nothing” in content/evidence/http/wire.txt. Parts: conflict, stale.']);
});

const text = 'HTTP/1.1 412 Precondition Failed\nx-ms-error-code: ConditionNotMet';

test('a capture with another status than the page states is a contradiction', () => {
  const other = errorEntry('az/storage/ConditionNotMet', { status: [{ kind: 'http', value: 409, proof: 'docs', source: 'docs' }] });
  assert.deepEqual(told(stale, text, other), ['The capture shows ConditionNotMet with status 412; the page states 409.']);
  assert.deepEqual(told(stale, text), []);
});

test('a code that only begins like the one of the page does not contradict it', () => {
  const shorter = errorEntry('az/storage/Condition', { status: [{ kind: 'http', value: 409, proof: 'docs', source: 'docs' }] });
  assert.deepEqual(told(stale, text, shorter), []);
});

test('a code with signs that a pattern would read is compared as text', () => {
  assert.deepEqual(told(stale, text, errorEntry('az/storage/Condition$(')), []);
});

test('a sample is what its file holds, whole or in part', () => {
  assert.deepEqual(told({ file: 'code/a.ts' }, 'const a = 1;\nconst b = 2;'), []);
  assert.deepEqual(told({ file: 'code/a.ts' }, 'const b = 2;'), []);
  assert.deepEqual(told({ file: 'code/a.ts' }, 'const b = 3;'), [
    'This sample is not what content/code/a.ts holds. Copy it from the file; the file is what is run.',
  ]);
  assert.deepEqual(told({ file: 'code/b.ts' }, 'x'), ['No file content/code/b.ts. Did you mean “code/a.ts”?']);
});

test('a surprise names a capture that is there', () => {
  const surprised = (evidence: string) => {
    const entry = errorEntry('az/storage/ConditionNotMet', { surprise: { tell: 'It waits.', under: 'nginx 1.22', evidence } });
    return evidenceProblems({ draft: draftOf(entry), entry }, undefined, shelfOf([], { files }));
  };
  assert.deepEqual(surprised('evidence/http/wire.txt#stale'), []);
  assert.deepEqual(
    surprised('evidence/http/wire.txt#stael').map(({ at, message }) => [at, message]),
    [[{ path: ['surprise', 'evidence'] }, 'No part “stael” in content/evidence/http/wire.txt. Did you mean “stale”?']],
  );
});

const guide = (fields: Record<string, unknown>) => {
  const [first, second] = compareEntry('x').data.answers;
  const entry = compareEntry('409-vs-412', { answers: [{ ...first, ...fields }, second] });
  return evidenceProblems({ draft: draftOf(entry), entry }, undefined, shelfOf([], { files })).map(
    ({ at, message }) => `${at && 'path' in at ? at.path.join('.') : ''}: ${message}`,
  );
};

test('the answer that a guide shows for a side has the status of that side', () => {
  assert.deepEqual(guide({}), []);
  assert.deepEqual(guide({ evidence: 'evidence/http/wire.txt#stale' }), ['answers.0.evidence: This capture shows 412; the side is 409.']);
  assert.deepEqual(guide({ side: 'az/storage/Busy', evidence: 'evidence/http/wire.txt#stale' }), []);
});

test('a number of another kind than a status is not looked for among the statuses', () => {
  assert.deepEqual(guide({ side: 'pg/40001', excerpt: '> PUT /a HTTP/1.1' }), []);
});

test('a guide names a capture that is there', () => {
  assert.deepEqual(guide({ evidence: 'evidence/http/wire.txt#conflikt' }), [
    'answers.0.evidence: No part “conflikt” in content/evidence/http/wire.txt. Did you mean “conflict”?',
  ]);
});

test('an excerpt of a guide stands in its capture, and shows the status of its side', () => {
  assert.deepEqual(guide({ excerpt: '< HTTP/1.1 409 Conflict' }), []);
  assert.match(guide({ excerpt: 'HTTP/1.1 408 Timeout' }).join(), /^answers\.0\.excerpt: The line “HTTP\/1\.1 408 Timeout” does not stand/);
  assert.deepEqual(guide({ excerpt: '> PUT /a HTTP/1.1' }), ['answers.0.evidence: This capture shows no status; the side is 409.']);
});
