import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, errorEntry, graphWith, materialOf, providerEntry } from '../../tests/fixtures.ts';
import { llmsFull, llmsText } from './llms.ts';

const material = materialOf(graphWith(errorEntry('cloud/Stale'), conceptEntry('stale-version'), providerEntry('cloud')));

test('llms.txt is a title, a quote and lists of links to Markdown, each with a line', () => {
  const text = llmsText(material);
  assert.match(text, /^# Faultbook\n\n> An error reference for engineers on call\./);
  assert.match(
    text,
    /\n## Errors\n\n- \[Stale \(Example Cloud\)\]\(https:\/\/faults\.example\/docs\/errors\/cloud\/Stale\.md\): The blob has changed since you read it\. May I retry\? After refresh\.\n/,
  );
  assert.ok(text.indexOf('## Optional') > text.indexOf('## Concepts'));
});

test('llms-full.txt is every written page, one after the other; what a provider has is rows', () => {
  assert.deepEqual(
    llmsFull(material)
      .split('\n\n---\n\n')
      .map((page) => page.split('\n')[0]),
    ['# `Stale`: Condition not met', '# Stale version'],
  );
});
