import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { sections } from '#schema';
import { template } from './template.ts';

const written = { error: 'azure/storage/55P03', concept: 'gone', compare: 'a-vs-b', playbook: 'p' } as const;
const matterOf = (text: string): string => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text;

test('a new page has every required field, and its code in quotes', () => {
  const fields = parse(matterOf(template('error', written.error)));
  assert.deepEqual(Object.keys(fields), [
    'code',
    'title',
    'status',
    'summary',
    'quickAnswer',
    'retry',
    'firstLook',
    'concept',
    'lookalikes',
    'sources',
    'reviewed',
    'changes',
  ]);
  assert.equal(fields.code, '55P03');
  assert.deepEqual(fields.retry, { verdict: null, because: null, basis: null });
  assert.deepEqual(Object.keys(fields.firstLook), ['command', 'language', 'tool', 'needs', 'read']);
});

test('a code that YAML would read as a number stays a text', () => {
  assert.equal(parse(matterOf(template('error', 'http/409'))).code, '409');
});

test('above each field stands what belongs in it, in the words of the schema', () => {
  const lines = template('error', written.error).split('\n');
  assert.equal(lines[lines.indexOf('title:') - 1], '# The code in plain words: "Condition not met".');
  const [above = ''] = lines.slice(lines.indexOf('  verdict:') - 1);
  assert.match(lines[lines.indexOf('  verdict:') - 2] + above, /What the caller may do with the same request\. One of: never, .*same-request\./);
});

test('no field of any kind is left without a word on what belongs in it', () => {
  for (const [kind, id] of [...Object.entries(written), ['provider', 'p']] as ['error', string][]) {
    const lines = template(kind, id).split('\n');
    const seen = new Set<string>();
    lines.forEach((line, at) => {
      const name = /^\s*(?:- )?(\w+):/.exec(line)?.[1];
      if (!name || line.startsWith('#')) return;
      assert.ok(/^\s*# \S/.test(lines[at - 1] ?? '') || seen.has(line), `${kind}: ${name}`);
      seen.add(line);
    });
  }
});

test('a list has as many entries as it needs at least', () => {
  const fields = parse(matterOf(template('compare', written.compare)));
  assert.deepEqual([fields.sides.length, fields.decide.length, fields.answers.length, fields.platforms.length, fields.sources.length], [2, 2, 2, 3, 1]);
});

test('fields that a page may do without are named, not filled in', () => {
  const text = template('error', written.error);
  assert.match(text, /\n# Where there is something to say:\n(# .*\n)*# aliases: Names that mean this error alone\.\n/);
  assert.doesNotMatch(text, /^aliases:/m);
});

test('all required sections stand in their order, each with what is still to write', () => {
  for (const [kind, id] of Object.entries(written) as [keyof typeof written, string][]) {
    const text = template(kind, id);
    const required = sections[kind].filter((rule) => rule.required);
    assert.deepEqual(
      [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
      required.map(({ heading }) => heading),
    );
    for (const { heading, holds } of required) assert.ok(text.includes(`## ${heading}\n\n{/* ${holds} */}\n`), heading);
  }
});

test('components that belong to a section are laid out with what they need', () => {
  const text = template('error', written.error);
  assert.match(text, /## Causes\n[\s\S]*<Cause id="" title="">\n\n<Confirm>[\s\S]*<\/Confirm>\n\n<Remove>[\s\S]*<\/Remove>\n\n<\/Cause>\n\n## Fix\n/);
  assert.equal(text.match(/<Procedure id="" title="">/g)?.length, 2);
});

test('a provider is YAML alone', () => {
  const text = template('provider', 'p');
  assert.deepEqual(Object.keys(parse(text)), ['name', 'summary', 'recognise', 'sources', 'reviewed', 'changes']);
  assert.doesNotMatch(text, /---|##/);
});
