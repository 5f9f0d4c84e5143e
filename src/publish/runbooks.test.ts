import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atlas, drafts, fix, found, graph, site } from '../tests/runbookAtlas.ts';
import { atlasOf, lookAt, mended } from './runbooks.ts';

test('a code without a link gets one, as code or as prose, once in each part', () => {
  const text = 'The job prints `ConditionNotMet`. ConditionNotMet again.\n\n## Later\n\nConditionNotMet, **55P03**.\n';
  assert.deepEqual(found('a.md', text), [
    `ConditionNotMet stands here without a link. Link ${site}/e/ConditionNotMet/`,
    `ConditionNotMet stands here without a link. Link ${site}/e/ConditionNotMet/`,
    `55P03 stands here without a link. Link ${site}/e/55P03/`,
  ]);
  assert.equal(
    fix('a.md', text),
    `The job prints [\`ConditionNotMet\`](${site}/e/ConditionNotMet/). ConditionNotMet again.\n\n## Later\n\n[ConditionNotMet](${site}/e/ConditionNotMet/), **[55P03](${site}/e/55P03/)**.\n`,
  );
});

test('a code in the heading alone is told and left to the writer', () => {
  const text = '## ConditionNotMet\n\nRead it again.\n';
  assert.equal(found('a.md', text).length, 1);
  assert.equal(fix('a.md', text), text);
});

test('a part that links the code in any form says nothing more', () => {
  for (const link of [
    `[x](${site}/e/ConditionNotMet/)`,
    `[x](${site}/errors/azure/storage/ConditionNotMet/#causes)`,
    `[x](${site}/errors/azure/storage/ConditionNotMet.md)`,
    `<${site}/e/ConditionNotMet>`,
    `<a href="${site}/e/ConditionNotMet/">x</a>`,
    `[x][page]\n\n[page]: ${site}/e/ConditionNotMet/`,
    '[ConditionNotMet](https://vendor.example/)',
  ])
    assert.deepEqual(found('a.md', `ConditionNotMet: ${link}\n`), [], link);
});

test('code blocks, HTML, links, paths, calls and wiki links are left alone', () => {
  for (const text of [
    '---\ntitle: ConditionNotMet\n---\n',
    '```\nConditionNotMet\n```\n',
    '    ConditionNotMet\n',
    '<p>ConditionNotMet</p>\n',
    'Before <a href="/x">ConditionNotMet</a>\n',
    '[`ConditionNotMet`](/x) and [ConditionNotMet][y]\n\n[y]: /z\n',
    '![ConditionNotMet](x.png)\n',
    'runbooks/ConditionNotMet.md\n',
    './ConditionNotMet/x\n',
    'ConditionNotMet()\n',
    '[[ConditionNotMet]]\n',
    'https://x.example/ConditionNotMet\n',
    '--code=ConditionNotMet\n',
  ])
    assert.deepEqual(found('a.md', text), [], text);
});

test('a common word or number counts as a code when it is quoted beside its provider', () => {
  assert.deepEqual(found('a.md', 'HTTP answers `409`, Kubernetes says `Conflict`, and PostgreSQL fails with SQLSTATE `40001`.\n').length, 3);
  assert.deepEqual(found('a.md', '## Kubernetes\n\nThe reason is `Conflict`.\n').length, 1);
  for (const text of [
    'Conflict of interest, 409 pages, Kubernetes.',
    '`Conflict` in the merge.',
    'A `409` is not a number of ours.',
    'PostgreSQL listens on `40001`.',
  ])
    assert.deepEqual(found('a.md', `${text}\n`), [], text);
});

test('a code that only packages declare counts when it is quoted beside its provider', () => {
  assert.equal(found('a.md', 'Azure Storage: `BlobNotFound`.\n').length, 1);
  assert.deepEqual(found('a.md', 'BlobNotFound is what our own store throws; Azure is not used.\n'), []);
});

test('a file that cannot be parsed is said to be so, and never changed', () => {
  for (const [file, text] of [
    ['r.yaml', `a: {{ .Values.x }}\nb: ${site}/e/conditionnotmet/\nc: [`],
    ['r.json', `{"a": "${site}/e/conditionnotmet/",}`],
    ['r.mdx', `<A>{ ${site}/e/conditionnotmet/`],
  ] as const) {
    assert.match(lookAt(file, text, atlas).unread ?? '', /^no (YAML|JSON|Markdown) that can be read/, file);
    assert.equal(fix(file, text), text, file);
  }
});

test('without the address of the site nothing is linked', () => {
  const lost = atlasOf(graph, { drafts, fixed: ['/'] }, []);
  assert.equal(lookAt('a.md', 'ConditionNotMet\n', lost).findings.length, 1);
  assert.equal(mended('a.md', 'ConditionNotMet\n', lost), 'ConditionNotMet\n');
});
