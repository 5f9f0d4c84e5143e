import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sections, type WrittenKind } from '#schema';
import { outline } from '../tests/fixtures.ts';
import { bodyProblems } from './body.ts';
import type { Component, Fence, Outline } from './outline.ts';

const spot = (line: number) => ({ line, column: 1 });
const headings = (...list: string[]) => list.map((heading, at) => ({ ...spot(10 * (at + 1)), heading, slug: heading }));
const whole = (kind: WrittenKind) => headings(...sections[kind].filter(({ required }) => required).map(({ heading }) => heading));

/** What is said about a concept page with these parts, which is sound otherwise; with its line. */
const told = (parts: Partial<Outline>, kind: WrittenKind = 'concept') =>
  bodyProblems(kind, outline({ sections: whole(kind), words: 600, ...parts }), 'content/x.mdx').map(
    ({ at, message }) => `${at && 'line' in at ? at.line : '-'}: ${message}`,
  );
const component = (name: string, parts: Partial<Component> = {}): Component => ({
  ...spot(5),
  name,
  attributes: {},
  section: 'Causes',
  parent: null,
  holds: [],
  ...parts,
});
const fence = (language: string, meta: Record<string, string> = {}, parts: Partial<Fence> = {}): Fence => ({
  ...spot(7),
  language,
  meta,
  leftover: '',
  text: 'ls',
  section: 'Steps',
  ...parts,
});
const looks = { effect: 'read-only', needs: 'none' };

test('a body with all its sections, and of a readable length, is told nothing', () => {
  for (const kind of ['error', 'concept', 'compare', 'playbook'] as const) assert.deepEqual(told({}, kind), [], kind);
});

test('what the parser found is told where it stands', () => {
  assert.deepEqual(told({ faults: [{ ...spot(3), message: 'No HTML in content.' }] }), ['3: No HTML in content.']);
});

test('a missing section is told with its place and what belongs there', () => {
  assert.deepEqual(told({ sections: headings('What happens', 'What it is not') }), [
    '20: Missing section “## The general cure”; it stands before “What it is not”. What a caller does about it on any platform.',
  ]);
  assert.match(told({ sections: headings('What happens', 'The general cure') }).join(), /^-: Missing section “## What it is not”\. The neighbours/);
});

test('a mistyped section is told with the one that was meant', () => {
  const [mistyped] = told({ sections: [...whole('concept').slice(0, 2), ...headings('What is it not')] });
  assert.equal(mistyped, '10: No section “What is it not” in a page of kind concept. Did you mean “What it is not”?');
});

test('a section of another kind of page is told with those of this kind', () => {
  assert.match(
    told({ sections: [...whole('concept'), ...headings('Alert and log query')] }).join(),
    /Sections: What happens · The general cure · Deep dive: …/,
  );
});

test('a section out of order is told before which one it belongs', () => {
  const found = told({ sections: headings('The general cure', 'What happens', 'What it is not') });
  assert.deepEqual(found, ['20: “What happens” belongs before “The general cure”. Order: What happens · The general cure · Deep dive: … · What it is not.']);
});

test('a section may not stand twice; deep dives may be several', () => {
  assert.match(
    told({ sections: [...whole('concept'), ...headings('What it is not')] }).join(),
    /^10: The section “What it is not” stands twice\. Join them\.$/,
  );
  assert.deepEqual(told({ sections: headings('What happens', 'The general cure', 'Deep dive: locks', 'Deep dive: queues', 'What it is not') }), []);
});

test('an optional section may be there or not', () => {
  assert.deepEqual(told({ sections: headings('Steps', 'Stop and escalate', 'Collect', 'Afterwards') }, 'playbook'), []);
});

test('a mistyped component is told with the one that was meant, an invented one with all', () => {
  assert.deepEqual(told({ components: [component('Procedur')] }), ['5: No component <Procedur>. Did you mean “Procedure”?']);
  assert.deepEqual(told({ components: [component('Carousel')] }), ['5: No component <Carousel>. There are: Cause, Confirm, Remove, Procedure, Note.']);
});

const cause = (parts: Partial<Component> = {}) =>
  told({ components: [component('Cause', { attributes: { id: 'other-writer', title: 'Another writer' }, holds: ['Confirm', 'Remove'], ...parts })] }, 'error');

test('a cause has an id, a title, the evidence that confirms it and the fix that removes it', () => {
  assert.deepEqual(cause(), []);
  assert.deepEqual(cause({ attributes: {} }), ['5: <Cause> needs id="…".', '5: <Cause> needs title="…".']);
  assert.deepEqual(cause({ holds: ['Confirm'] }), ['5: A cause has exactly one <Remove>: the fix that removes it.']);
  assert.deepEqual(cause({ holds: ['Confirm', 'Confirm', 'Remove'] }), ['5: A cause has exactly one <Confirm>: the evidence that confirms it.']);
});

test('an attribute that nobody reads is refused, and an id that cannot stand in an address', () => {
  assert.deepEqual(cause({ attributes: { id: 'a', title: 'A', titel: 'A' } }), ['5: <Cause> has no attribute “titel”. Did you mean “title”?']);
  assert.deepEqual(cause({ attributes: { id: 'Other Writer', title: 'A' } }), [
    '5: The id “Other Writer” must be lower case with hyphens: it becomes part of an address.',
  ]);
});

test('a component stands in its section and inside its parent', () => {
  assert.deepEqual(cause({ section: 'Fix' }), ['5: <Cause> does not stand in “Fix” of a page of kind error. It stands in: Causes (error).']);
  assert.deepEqual(told({ components: [component('Confirm')] }, 'error'), ['5: <Confirm> stands inside <Cause>.']);
  assert.deepEqual(told({ components: [component('Confirm', { parent: 'Cause' })] }, 'error'), []);
});

test('a note may stand anywhere, a procedure also in a playbook', () => {
  assert.deepEqual(told({ components: [component('Note', { section: 'What happens' })] }), []);
  const steps = { attributes: { id: 'look', title: 'Look' }, section: 'Steps' };
  assert.deepEqual(told({ components: [component('Procedure', steps)] }, 'playbook'), []);
  assert.match(told({ components: [component('Procedure', { ...steps, section: 'Collect' })] }, 'playbook').join(), /It stands in: Fix \(error\), Diagnosis/);
});

test('a command is told what it lacks, at its fence', () => {
  assert.deepEqual(told({ fences: [fence('bash', looks)] }), []);
  assert.deepEqual(told({ fences: [fence('bash', { effect: 'read-only' })] }), ['7: Missing field “needs”. The least permission; "none" when anybody may.']);
});

test('a fence of an unknown language is told with those that have a contract', () => {
  assert.deepEqual(told({ fences: [fence('pyton')] }), ['7: A fence of language “pyton” has no contract. Did you mean “python”?']);
  assert.match(told({ fences: [fence('')] }).join(), /language “” has no contract\. .*(Languages: bash|Did you mean)/);
});

test('what is not key="value" after the language is shown to the writer', () => {
  assert.deepEqual(told({ fences: [fence('bash', {}, { leftover: 'effect=read-only' })] }), ['7: The fence’s meta “effect=read-only” is not key="value".']);
});

test('a capture or a documented shape is output in whatever language it is highlighted', () => {
  assert.deepEqual(told({ fences: [fence('json', { shape: 'docs' }), fence('bash', { evidence: 'evidence/a.txt#b', server: 'nginx 1.22' })] }), []);
  assert.match(told({ fences: [fence('json')] }).join(), /^7: Say how the sample was tried/);
  assert.match(told({ fences: [fence('http')] }).join(), /^7: Output comes from a capture/);
});

test('a file makes a sample of a fence, also of a shell script', () => {
  assert.deepEqual(told({ fences: [fence('bash', { file: 'code/a.sh', ran: 'bash 5.2' })] }), []);
});

test('a command that PowerShell would read otherwise needs its own form, or a reason', () => {
  for (const text of [`az x --query '[].{a: "b"}'`, 'curl a \\\n  -d b', 'echo $HOME', 'echo $(date)', 'psql <<<select']) {
    const alone = fence('bash', looks, { text });
    assert.match(told({ fences: [alone] }).join(), /^7: Quoting differs in PowerShell here/, text);
    assert.deepEqual(told({ fences: [alone, fence('powershell', looks)] }), [], text);
    assert.deepEqual(told({ fences: [fence('bash', { ...looks, posix: 'Runs in the pod.' }, { text })] }), [], text);
  }
  assert.deepEqual(told({ fences: [fence('bash', looks, { text: `kubectl get pod 'a b' -o json` })] }), []);
});

test('an anchor that stands twice is told at the second place', () => {
  const anchors = [4, 8].map((line) => ({ ...spot(line), id: 'look' }));
  assert.deepEqual(told({ anchors }), ['8: The anchor “look” stands twice on this page; a link finds only the first. Use another word here.']);
});

test('an anchor that the layout uses for a part of its own is taken', () => {
  assert.match(told({ anchors: [{ ...spot(4), id: 'sources' }] }).join(), /^4: The anchor “sources” stands twice/);
});

test('a body that is too short or too long is told its length and the limit', () => {
  assert.match(told({ words: 119 }).join(), /^-: The body has 119 words of prose; a page of kind concept has at least 120\./);
  assert.deepEqual(told({ words: 120 }), []);
  assert.deepEqual(told({ words: 800 }), []);
  assert.deepEqual(told({ words: 801 }), ['-: The body has 801 words of prose; at most 800. Cut, do not fold.']);
});
