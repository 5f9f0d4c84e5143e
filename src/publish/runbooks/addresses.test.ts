import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fix, found, site } from '../../tests/runbookAtlas.ts';

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
