import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuesOf } from '../tests/fixtures.ts';
import { codeFence, commandFence, components, fenceKinds, outputFence, sections } from './body.ts';

test('a command says what it does to the world and which permission it needs', () => {
  assert.deepEqual(issuesOf(commandFence, { effect: 'read-only', needs: 'none' }), []);
  assert.deepEqual(
    issuesOf(commandFence, {}).map((one) => one.split(':')[0]),
    ['effect', 'needs'],
  );
  assert.match(issuesOf(commandFence, { effect: 'harmless', needs: 'none' }).join(), /^effect: /);
});

test('a command that is not read-only says what is lost', () => {
  for (const effect of ['changes-state', 'destroys-evidence']) {
    assert.deepEqual(issuesOf(commandFence, { effect, needs: 'none' }), ['lose: A command that is not read-only says what is lost: lose="…".']);
    assert.deepEqual(issuesOf(commandFence, { effect, needs: 'none', lose: 'the lease of the other writer' }), []);
  }
});

test('the anchor of a command can stand in an address', () => {
  assert.deepEqual(issuesOf(commandFence, { effect: 'read-only', needs: 'none', id: 'Look' }), ['id: An anchor is lower case with hyphens.']);
});

const origin = [': Output comes from a capture (evidence="…" server="…") or shows a documented shape (shape="source-id").'];

test('output comes from a capture with its server, or shows a documented shape, never both', () => {
  assert.deepEqual(issuesOf(outputFence, { evidence: 'evidence/http/wire.txt#stale', server: 'nginx 1.22' }), []);
  assert.deepEqual(issuesOf(outputFence, { shape: 'docs' }), []);
  assert.deepEqual(issuesOf(outputFence, {}), origin);
  assert.deepEqual(issuesOf(outputFence, { evidence: 'evidence/http/wire.txt' }), origin);
  assert.deepEqual(issuesOf(outputFence, { evidence: 'evidence/http/wire.txt', server: 'nginx 1.22', shape: 'docs' }), origin);
});

test('a capture is named from content/evidence down', () => {
  assert.deepEqual(issuesOf(outputFence, { evidence: 'wire.txt', server: 'nginx 1.22' }), ['evidence: Evidence is named evidence/<file>#<part>.']);
});

test('a sample says how it was tried, or that it is wrong', () => {
  for (const tried of [{ ran: 'Node 24' }, { checked: 'tsc --strict' }, { notrun: 'needs an account' }, { wrong: 'retries in a loop' }])
    assert.deepEqual(issuesOf(codeFence, tried), [], Object.keys(tried).join());
  assert.deepEqual(issuesOf(codeFence, { file: 'code/a.ts' }), [': Say how the sample was tried: ran="versions", checked="tsc --strict", or notrun="why".']);
});

test('a sample lives under content/code, where it is run', () => {
  assert.deepEqual(issuesOf(codeFence, { file: 'src/a.ts', ran: 'Node 24' }), ['file: Samples live under content/code.']);
});

test('every language of a fence has one contract', () => {
  assert.deepEqual(
    [fenceKinds.bash, fenceKinds.powershell, fenceKinds.http, fenceKinds.ts, fenceKinds.cobol],
    ['command', 'command', 'output', 'code', undefined],
  );
});

test('a component stands only in sections that there are', () => {
  for (const { in: places } of Object.values(components))
    for (const place of places === 'anywhere' ? [] : places)
      assert.ok(
        sections[place.kind].some((rule) => rule.heading === place.section),
        place.section,
      );
});

test('every section says what belongs in it, and none stands twice', () => {
  for (const rules of Object.values(sections)) {
    assert.equal(new Set(rules.map(({ heading }) => heading)).size, rules.length);
    for (const { heading, holds } of rules) assert.match(holds, /^[A-Z].*\.$/, heading);
  }
});
