import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { commandNodes, fences } from './fences.ts';

/** Nodes as a reader of the source would write them: {…} keeps together, <…> is a placeholder. */
const shown = (nodes: ReturnType<typeof commandNodes>): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const inside = shown(node.children);
      return node.properties.class === 'tok' ? `{${inside}}` : `[${inside}]`;
    })
    .join('');
const kept = (command: string) => shown(commandNodes(command));
// Astro’s theme “css-variables” is this one, with this prefix.
const theme = createCssVariablesTheme({ variablePrefix: '--astro-code-' });
const html = (code: string, lang: string, meta = '') => codeToHtml(code, { lang, theme, meta: { __raw: meta }, transformers: [fences] });

test('a command wraps between options, never between an option and its value', () => {
  assert.equal(kept('az storage blob show --name report -o json'), 'az storage blob show {--name report} {-o json}');
  assert.equal(kept('curl -s -X PUT'), 'curl {-s} {-X PUT}');
  assert.equal(kept('kubectl get --output=name'), 'kubectl get {--output=name}');
});

test('a value in quotes is one value', () => {
  assert.equal(kept(`az x --query "[].{a: b}" -o 'a b'`), `az x {--query "[].{a: b}"} {-o 'a b'}`);
});

test('an option that is longer than a phone is wide may break', () => {
  const long = `--query "${'x'.repeat(40)}"`;
  assert.equal(kept(`az ${long}`), `az ${long}`);
});

test('a word with hyphens is no option', () => {
  assert.equal(kept('az role-name list'), 'az role-name list');
});

test('what the reader has to fill in is marked and has no brackets, which a shell would take for a redirection', () => {
  assert.equal(kept('aws iam get-role --role-name <role-name> <other>'), 'aws iam get-role {--role-name [ROLE_NAME]} [OTHER]');
});

test('a comparison or a redirection is no placeholder', () => {
  assert.equal(kept('sort < in > out; test 1 <2>'), 'sort < in > out; test 1 <2>');
});

test('nothing of a command is lost or changed but its placeholders', () => {
  const text = (nodes: ReturnType<typeof commandNodes>): string =>
    nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? text(node.children as typeof nodes) : '')).join(''); // only texts and elements are made
  for (const command of ['a --b c \\\n  --d=<e> | f -g "h i"', '', '--a', `x -y 'it' --`])
    assert.equal(text(commandNodes(command)), command.replace('<e>', 'E'));
});

test('a fence carries no style attribute, which the page’s policy would refuse', async () => {
  for (const lang of ['ts', 'bash', 'json']) {
    const made = await html('const a = "b"; // c', lang);
    assert.doesNotMatch(made, /style=/, lang);
  }
});

test('the colours of a sample come from classes, and tokens without colour need no element', async () => {
  const made = await html('const a = "b"; // c', 'ts');
  assert.match(made, /<span class="hk">const<\/span>/);
  assert.match(made, /<span class="hc">\/\/ c<\/span>/);
  assert.doesNotMatch(made, /<span>/);
});

test('what a fence says of itself is handed to the layout', async () => {
  const made = await html('ls', 'bash', 'effect="read-only" needs="none" lose=""');
  assert.match(made, /^<pre [^>]*data-language="bash"[^>]*>/);
  for (const part of ['data-effect="read-only"', 'data-needs="none"', 'data-lose=""']) assert.ok(made.includes(part), part);
});

test('a command is marked for wrapping, a sample in a language is not', async () => {
  assert.match(await html('ls --all <dir>', 'bash'), /<span class="tok">--all <i class="ph">DIR<\/i><\/span>/);
  assert.doesNotMatch(await html('a --b <c>', 'ts'), /class="(tok|ph)"/);
});

test('a statement with something to fill in is marked like a command, one without keeps its colours', async () => {
  assert.match(await html('SELECT pg_cancel_backend(<pid>);', 'sql'), /<i class="ph">PID<\/i>/);
  assert.match(await html('SELECT 1 < 2', 'sql'), /class="hk"/);
});
