import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { linkForms } from './linkForms.ts';

const address = 'https://errors.example/errors/azure/storage/ConditionNotMet/#other-writer';
const text = (label: string, name = 'ConditionNotMet') => linkForms.find((one) => one.label === label)?.text({ address, name }) ?? '';

test('each form is what its reader parses, with the whole address', () => {
  assert.equal(text('Address'), address);
  assert.equal(text('Markdown'), `[ConditionNotMet](${address})`);
  assert.deepEqual(parse(text('Prometheus runbook_url')), { runbook_url: address });
  assert.deepEqual(JSON.parse(`{${text('RFC 9457 problem type')}}`), { type: address });
  assert.deepEqual(JSON.parse(`{${text('doc_url field')}}`), { doc_url: address });
  assert.equal(text('Link header, rel="help"'), `Link: <${address}>; rel="help"`);
  assert.deepEqual(JSON.parse(text('google.rpc.Help')), {
    '@type': 'type.googleapis.com/google.rpc.Help',
    links: [{ description: 'ConditionNotMet', url: address }],
  });
  assert.equal(text('Log line'), `error="ConditionNotMet" help="${address}"`);
  assert.equal(text('Code comment'), `// ConditionNotMet: ${address}`);
});

test('a title with signs of its own stays a title', () => {
  assert.equal(text('Markdown', '409 [or] `412`*'), `[409 \\[or\\] \\\`412\\\`\\*](${address})`);
  assert.equal(JSON.parse(text('google.rpc.Help', 'the "same" one')).links[0].description, 'the "same" one');
});
