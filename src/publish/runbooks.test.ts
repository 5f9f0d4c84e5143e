import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { draftOf, errorEntry, graphWith, outline, providerEntry, withCatalogue } from '../tests/fixtures.ts';
import { atlasOf, lookAt, mended } from './runbooks.ts';

const blob = errorEntry('azure/storage/ConditionNotMet', {
  aliases: [{ name: 'azure.errors.ConditionNotMet', kind: 'symbol', where: 'SDK', proof: 'docs', source: 'docs' }],
});
const old = errorEntry('azure/storage/OldLeaseBroken');
const retired = {
  ...old,
  data: { ...old.data, retired: { since: '2026-05-01', because: 'The service prints another code.', instead: '/errors/azure/storage/ConditionNotMet/' } },
};
const plain = errorEntry('azure/storage/VeryOldFault');
const alone = { ...plain, data: { ...plain.data, retired: { since: '2026-05-01', because: 'It is gone.' } } };
const graph = withCatalogue(
  graphWith(
    providerEntry('http', { name: 'HTTP', services: {} }),
    providerEntry('azure', { name: 'Microsoft Azure' }),
    providerEntry('kubernetes', { name: 'Kubernetes', services: {} }),
    providerEntry('postgresql', { name: 'PostgreSQL', services: {} }),
    errorEntry('http/409'),
    errorEntry('http/412'),
    errorEntry('kubernetes/Conflict'),
    errorEntry('postgresql/40001'),
    errorEntry('postgresql/55P03'),
    blob,
    retired,
    alone,
  ),
  { of: 'azure/storage', name: 'Azure Storage', codes: [{ code: 'BlobNotFound' }, { code: 'RangeTooLarge' }, { code: 'RangeTooLarga' }] },
);
const drafts = [
  draftOf(
    blob,
    outline({
      anchors: [
        { id: 'causes', line: 1, column: 1 },
        { id: 'other-writer', line: 1, column: 1 },
      ],
    }),
  ),
];
const moved = [
  { from: '/errors/azure/blob/ConditionNotMet/', to: '/errors/azure/storage/ConditionNotMet/' },
  { from: '/errors/azure/storage/ConditionNotMet/#race', to: '/errors/azure/storage/ConditionNotMet/#other-writer' },
];
const atlas = atlasOf(graph, { drafts, fixed: ['/', '/about/'] }, moved, 'https://errors.example/docs/');
const site = 'https://errors.example/docs';

const found = (file: string, text: string) => lookAt(file, text, atlas).findings.map(({ message }) => message);
const fix = (file: string, text: string) => mended(file, text, atlas);

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

test('an address of ours is put right when that is sure', () => {
  for (const [wrong, right] of [
    ['/errors/azure/storage/conditionnotmet/', '/errors/azure/storage/ConditionNotMet/'],
    ['/errors/azure/blob/ConditionNotMet/#causes', '/errors/azure/storage/ConditionNotMet/#causes'],
    ['/errors/azure/storage/ConditionNotMet/#race', '/errors/azure/storage/ConditionNotMet/#other-writer'],
    ['/errors/azure/storage/ConditionNotMet/#casues', '/errors/azure/storage/ConditionNotMet/#causes'],
    ['/errors/azure/storage/conditionnotmet/#casues', '/errors/azure/storage/ConditionNotMet/#causes'],
    ['/errors/azure/storage/OldLeaseBroken/', '/errors/azure/storage/ConditionNotMet/'],
    ['/errors/azure/ConditionNotMet/', '/errors/azure/storage/ConditionNotMet/'],
    ['/errors/azure/storage/ConditionNotMetException/', '/errors/azure/storage/ConditionNotMet/'],
    ['/errors/azure/storage/ConditionNotMett.json', '/errors/azure/storage/ConditionNotMet.json'],
    ['/errors/azure/storage/BlobNotFound/', '/e/BlobNotFound/'],
    ['/e/conditionnotmet/?since=2026-12-01', '/e/ConditionNotMet/?since=2026-12-01'],
    ['/e/azure::errors::conditionnotmet/', '/e/azure.errors.ConditionNotMet/'],
    ['/e/ConditionNotMettt/', '/e/ConditionNotMet/'],
    ['//e//ConditionNotMet/', '/e/ConditionNotMet/'],
    ['/e/ConditionNotMet/index.html', '/e/ConditionNotMet/'],
  ] as const)
    assert.equal(fix('a.ts', `// ${site}${wrong}, and on\n`), `// ${site}${right}, and on\n`, wrong);
});

test('what is not sure is told and not changed', () => {
  const text = `// ${site}/e/RangeTooLargi/ ${site}/e/55P04/ ${site}/errors/azure/storage/VeryOldFault/ ${site}/errors/azure/storage/ConditionNotMet/#zzzzzzzz ${site}/no/such/thing/\n`;
  assert.deepEqual(found('a.ts', text), [
    'No page /e/RangeTooLargi/. Did you mean /e/RangeTooLarga/?',
    'No page /e/55P04/. Did you mean /e/55P03/?',
    '/errors/azure/storage/VeryOldFault/ is retired since 2026-05-01: It is gone. Nothing takes its place: take the link out, or say beside it that it is about the past.',
    'No part #zzzzzzzz on /errors/azure/storage/ConditionNotMet/. Take an id from a heading of the page.',
    'No page /no/such/thing/. Look the code up, or link /e/<Code>/ with the code as it is printed.',
  ]);
  assert.equal(fix('a.ts', text), text);
});

test('addresses that answer, and addresses of others, are left alone', () => {
  for (const address of [
    `${site}/`,
    `${site}`,
    `${site}/about`,
    `${site}/e/ConditionNotMet`,
    `${site}/e/ConditionNotMet.txt`,
    `${site}/index.json`,
    `${site}/llms.txt`,
    `${site}/errors/azure/storage/ConditionNotMet/#causes`,
    `${site}/errors/azure/storage/ConditionNotMet/#:~:text=x`,
    // Made when the program runs.
    `${site}/e/\${code}/`,
    `${site}/e/' + code`,
    `${site}/e/{{ $labels.code }}/`,
    `${site}/e/<Code>/`,
    `${site}/e/%s/`,
    `${site}/e/:code`,
    `${site}/e/$CODE/`,
    'https://errors.example/other/',
    'https://errors.example.org/docs/x/',
    'https://vendor.example/docs/e/x/',
  ])
    assert.deepEqual(found('a.ts', `see (${address}).`), [], address);
});

const rules = `groups:
  - name: blobs # ours
    rules:
      - alert: Conflicts
        expr: rate(errors{code="ConditionNotMet"}[5m]) > 1
        annotations:
          # for the one on call
          summary: "x"   # kept
      - alert: NoAnnotations
        expr: errors{code="55P03"} > 0
        labels: { severity: page }
      - alert: Has
        expr: errors{code="55P03"} > 0
        annotations: { runbook_url: "https://wiki.example/" }
      - record: a:ConditionNotMet
        expr: sum(x)
`;

test('an alert about a code gets its runbook_url, and no other byte of the rules changes', () => {
  assert.equal(
    fix('rules.yml', rules),
    rules
      .replace('          # for', '          # for')
      .replace('          summary', `          runbook_url: ${site}/e/ConditionNotMet/\n          summary`)
      .replace('        labels', `        annotations:\n          runbook_url: ${site}/e/55P03/\n        labels`),
  );
  assert.deepEqual(found('rules.yml', fix('rules.yml', rules)), []);
});

test('rules inside a PrometheusRule, in several documents, with the line ends of Windows', () => {
  const text = 'a: 1\r\n---\r\nspec:\r\n  groups:\r\n  - rules:\r\n    - alert: A\r\n      expr: e{c="55P03"}\r\n      for: 1m\r\n';
  assert.equal(fix('r.yaml', text), text.replace('      for', `      annotations:\r\n        runbook_url: ${site}/e/55P03/\r\n      for`));
});

test('where the place for a runbook_url is not plain, the alert is told and left alone', () => {
  const rule = 'rules:\n  - alert: A\n    expr: e{c="55P03"}\n';
  for (const text of [
    `x: &a { summary: s }\n${rule}    annotations: *a\n`,
    `${rule}    annotations: &a\n      summary: s\nx: *a\n`,
    `${rule}    annotations:\n      ? summary\n      : s\n`,
    `${rule}    annotations: {}\n`,
  ]) {
    assert.equal(found('r.yaml', text).length, 1, text);
    assert.equal(fix('r.yaml', text), text);
  }
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

const pieces = fc.constantFrom(
  'ConditionNotMet',
  '`ConditionNotMet`',
  '``Condition`NotMet``',
  '55P03',
  '`409`',
  'HTTP',
  'Kubernetes `Conflict`',
  `${site}/e/conditionnotmet/`,
  `${site}/errors/azure/storage/OldLeaseBroken/#x`,
  `[a](${site}/e/55p03/)`,
  '[ConditionNotMet][x]',
  '[x]: /y',
  '[',
  ']',
  '(',
  ')',
  '*',
  '**',
  '_',
  '~~',
  '<a href="x">',
  '</a>',
  '<!--',
  '-->',
  '```',
  '    ',
  '\t',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| a | b |',
  '|-|-|',
  '\n',
  '\r\n',
  '\n\n',
  '---\n',
  '\\',
  '&amp;',
  '![',
  'é',
  '😀',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '<',
  '>',
  ' ',
  '$',
  '{',
  '}',
  ': ',
  '"',
  "'",
  '&a',
  '*a',
  'alert: x',
  'expr: 55P03',
  '[^1]',
  '[^1]: ConditionNotMet',
  '- alert: 55P03\n  expr: x\n  annotations:\n    a: b\n',
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

for (const file of ['a.md', 'a.mdx', 'a.yaml', 'a.json', 'a.ts'])
  test(`whatever a ${file.slice(1)} file holds, mending never throws, is done at once, and changes only what is told`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { findings } = lookAt(file, text, atlas);
        const once = fix(file, text);
        assert.equal(fix(file, once), once);
        if (findings.every(({ edit }) => !edit)) assert.equal(once, text);
        // What stood there before still stands there, in this order: only addresses give way.
        const bare = (one: string) => one.replaceAll(/https?:\/\/errors\.example\/docs[^\s"'`<>()[\]{}|\\^*,;]*/g, '');
        let at = 0;
        for (const sign of bare(text)) {
          at = once.indexOf(sign, at) + sign.length;
          assert.ok(at >= sign.length, `${sign} is lost`);
        }
      }),
      { numRuns: 1500 },
    );
  });
