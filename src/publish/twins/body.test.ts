import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from './body.ts';
import { groundOf } from './prose.ts';

const ground = groundOf((address) => `https://x.example${address}`, '/errors/a/X/', [{ id: 'docs' }, { id: 'run' }]);
const markdown = (body: string) => sectionsOf(`## Fix\n\n${body}\n`, ground)[0]?.markdown;

test('a section keeps its heading and fragment; a deep dive is called by its subject', () => {
  const found = sectionsOf('## What it means\n\nA.\n\n## Deep dive: the queue\n\n### Two *locks*\n\nB.\n', ground);
  assert.deepEqual(
    found.map(({ heading, fragment, markdown: text }) => [heading, fragment, text]),
    [
      ['What it means', 'what-it-means', 'A.'],
      ['The queue', 'the-queue', '### Two *locks*\n\nB.'],
    ],
  );
  assert.deepEqual(found[1]?.parts, [{ kind: 'heading', fragment: 'two-locks', title: 'Two locks' }]);
});

test('a cause becomes a heading with what confirms it and what removes it', () => {
  const [section] = sectionsOf(
    '## Causes\n\n<Cause id="old" title="An `old` copy">\n\nOften.\n\n<Confirm>The ETag\ndiffers.[^run]</Confirm>\n\n<Remove>\n\nRead again.\n\n</Remove>\n\n</Cause>\n',
    ground,
  );
  assert.equal(section?.markdown, '### An `old` copy\n\nOften.\n\n- **Confirmed by:** The ETag differs.[2]\n- **Fix:** Read again.');
  assert.deepEqual(section?.parts, [{ kind: 'cause', fragment: 'old', title: 'An `old` copy' }]);
});

test('a note is a quote, and a link within the page leads to the page', () => {
  assert.equal(
    markdown('<Note>See [below](#old) and [it](/e/X/).</Note>'),
    '> **Note:** See [below](https://x.example/errors/a/X/#old) and [it](https://x.example/e/X/).',
  );
});

test('above a command stands what it does, who may run it and what is lost; it can be pasted as it is', () => {
  assert.equal(
    markdown('```bash effect="changes-state" needs="Owner" lose="The lock." tool="Azure CLI" id="unlock"\naz lock delete --ids <lock-id>\n```'),
    '**Changes state, Azure CLI.** Needs Owner. You lose: The lock.\n\n```bash\naz lock delete --ids LOCK_ID\n```',
  );
  assert.match(
    markdown('```sql effect="destroys-evidence" needs="none" lose="It."\nx\n```') ?? '',
    /^\*\*Destroys evidence, SQL\.\*\* Two people: .* You lose: It\.\n/,
  );
});

test('above an output stands which server printed it, or which document shows its shape', () => {
  assert.equal(
    markdown('```text evidence="evidence/http/run.txt#put" server="nginx 1.22.1" trim="two headers"\n< 412 <etag-1>\n```'),
    '**Captured from nginx 1.22.1.** Left out or cut: two headers. [The whole capture](https://x.example/evidence/http/run.txt) (part put).\n\n```text\n< 412 <etag-1>\n```',
  );
  assert.equal(markdown('```http shape="docs"\n412\n```'), '**Documented shape.** The values are ours. [1]\n\n```http\n412\n```');
});

test('above a sample stands how it was tried, and whether it is wrong', () => {
  assert.equal(markdown('```ts checked="tsc --strict"\na\n```')?.split('\n')[0], '**TypeScript.** Checked with tsc --strict, not run.');
  assert.equal(
    markdown('```python wrong="keeps the old copy" ran="Python 3.11"\na\n```')?.split('\n')[0],
    '**Wrong:** keeps the old copy. Python. Run with Python 3.11.',
  );
});

test('a citation after bold text, and signs of Markdown in words, stay what they are', () => {
  assert.equal(markdown('**Do not.**[^docs] A snake_case * 2.'), '**Do not.**[1] A snake_case \\* 2.');
});

test('a table keeps its rows', () => {
  assert.equal(markdown('| A | B |\n|---|---|\n| 1[^docs] | `a\\|b` |'), '| A | B |\n| - | - |\n| 1[1] | `a\\|b` |');
});
