import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyWords, sections, type WrittenKind } from '#schema';
import {
  compareFields,
  conceptEntry,
  conceptFields,
  draftOf,
  errorEntry,
  errorFields,
  outline,
  playbookEntry,
  playbookFields,
  providerEntry,
  providerFields,
  shelfOf,
} from '../tests/fixtures.ts';
import type { Draft, Problem, Shelf } from './problem.ts';
import { graphOnShelf, misplaced, problemsOf } from './problems.ts';
import { registerWith } from './register.ts';

const body = (kind: WrittenKind) =>
  outline({
    words: bodyWords[kind][0],
    sections: sections[kind].filter(({ required }) => required).map(({ heading }, at) => ({ line: at + 1, column: 1, heading, slug: heading })),
  });
const told = (problems: Problem[]) => problems.map(({ file, at, message }) => `${file} ${at && 'path' in at ? at.path.join('.') : '-'}: ${message}`);

/** A small site without fault: a provider, an error that a playbook covers, and its concept. */
const site = (): Draft[] => [
  draftOf({ kind: 'error', id: 'http/409', data: errorFields({ code: '409' }) }, body('error')),
  draftOf({ kind: 'concept', id: 'stale-version', data: conceptFields() }, body('concept')),
  draftOf({ kind: 'playbook', id: 'conflict', data: playbookFields() }, body('playbook')),
  draftOf({ kind: 'provider', id: 'http', data: providerFields({ services: {} }) }),
];
const published = ['/', '/concepts/stale-version/', '/e/409/', '/errors/http/', '/errors/http/409/', '/playbooks/conflict/', '/status/412/'];
/** The parts of its pages, as they were entered. */
const { fragments } = registerWith(graphOnShelf(shelfOf(site())), shelfOf(site()), []);
const check = (drafts: Draft[], rest: Partial<Shelf> = {}) => told(problemsOf(shelfOf(drafts, { register: published, fragments, ...rest })));

test('a site without fault is told nothing', () => {
  assert.deepEqual(check(site()), []);
});

test('the faults of fields and of bodies are told together, each with its file', () => {
  const drafts = [...site(), draftOf({ kind: 'compare', id: 'a-vs-b', data: compareFields({ title: undefined }) }, outline({ ...body('compare'), words: 1 }))];
  assert.deepEqual(
    check(drafts).map((one) => one.slice(0, 60)),
    ['content/compare/a-vs-b.mdx title: Missing field “title”. "40', 'content/compare/a-vs-b.mdx -: The body has 1 words of prose;'],
  );
});

test('relations, sources, captures and links of the pages that hold are told although another page is broken', () => {
  const [error, ...rest] = site();
  const dangling = draftOf({ kind: 'error', id: 'http/409', data: errorFields({ code: '409', concept: 'gon' }) }, error?.outline);
  const broken = draftOf({ kind: 'concept', id: 'gone', data: {} }, body('concept'));
  assert.ok(check([dangling, ...rest, broken]).includes('content/errors/http/409.mdx concept: No concept “gon”. Did you mean “gone”?'));
});

test('links and the register are looked at only when every page can be read, since the broken one may hold what is missed', () => {
  const [error, ...rest] = site();
  const links = { ...body('error'), links: [{ line: 1, column: 1, url: '/concepts/gone/' }] };
  const linking = draftOf({ kind: 'error', id: 'http/409', data: error?.data }, links);
  const [found = ''] = check([linking, ...rest]);
  assert.match(found, /No page \/concepts\/gone\//);
  assert.deepEqual(check([linking, ...rest], { unread: [{ kind: 'concept', id: 'gone' }], register: [...published, '/concepts/gone/'] }), []);
});

const place = (kind: Draft['kind'], id: string, drafts: Draft[] = [], data: unknown = {}, unread: Shelf['unread'] = []) =>
  told(misplaced(draftOf({ kind, id, data }), { drafts, unread })).map((one) => one.replace(/^.*?\.(mdx|yaml) /, ''));
const azure = draftOf(providerEntry('azure'));

test('a page in the place that its provider, service and code say is told nothing', () => {
  assert.deepEqual(place('error', 'azure/storage/Busy', [azure], { code: 'Busy' }), []);
  assert.deepEqual(place('error', 'azure/Busy', [azure], { code: 'Busy' }), []);
});

test('two files that differ only by case could not both stand on half of all systems', () => {
  const twin = draftOf(errorEntry('azure/storage/Conflict'));
  assert.deepEqual(place('error', 'azure/storage/conflict', [azure, twin]), [
    '-: content/errors/azure/storage/Conflict.mdx differs from this file only by case; half of all file systems could hold only one of them. Remove or rename one.',
  ]);
  assert.deepEqual(place('error', 'azure/storage/Conflict', [azure, twin]), [], 'the file itself is no twin');
  assert.deepEqual(place('concept', 'gone', [draftOf({ kind: 'playbook', id: 'Gone', data: {} })]), [], 'nor is a page of another kind');
});

test('the file of an error is named as its code', () => {
  assert.deepEqual(place('error', 'azure/storage/Busy', [azure], { code: 'BUSY' }), [
    'code: The file is named “Busy”, the code is “BUSY”. The file name is the code, and the address: rename the file, or correct the code.',
  ]);
});

test('an error of an unknown provider or service is told where to declare it, and which one may be meant', () => {
  assert.deepEqual(place('error', 'azur/storage/Busy', [azure]), ['-: No provider “azur”. Did you mean “azure”? Declare it in content/providers/azur.yaml.']);
  assert.deepEqual(place('error', 'azure/storag/Busy', [azure]), [
    '-: Provider “azure” declares no service “storag”. Did you mean “storage”? Declare it in content/providers/azure.yaml.',
  ]);
});

test('a provider that cannot be read just now is still a provider', () => {
  assert.deepEqual(place('error', 'azure/storage/Busy', [], {}, [{ kind: 'provider', id: 'azure' }]), []);
});

test('an error too deep, too shallow or with a space in its name has no address', () => {
  for (const bad of ['azure/storage/blob/Busy', 'Busy', 'azure/storage/Not Found', 'Azure/storage/Busy'])
    assert.match(place('error', bad, [azure]).join(), new RegExp(`^-: “${bad}” cannot be an address\\. An error is named provider/service/Code`), bad);
});

test('a code with a sign that an address gives another meaning is refused', () => {
  for (const bad of ['a#b', 'a?b', 'a%b', '-a'])
    assert.match(place('error', `azure/storage/${bad}`, [azure]).join(), /cannot be an address: a code is letters/, bad);
  for (const good of ['ORA-00054', 'PG::Locked', '55P03', 'a.b_c$d']) assert.deepEqual(place('error', `azure/storage/${good}`, [azure]), [], good);
});

test('a concept is one of the closed list', () => {
  assert.deepEqual(place('concept', 'stale-version'), []);
  assert.deepEqual(place('concept', 'stale-versoin'), ['-: “stale-versoin” is not in the closed list of concepts. Did you mean “stale-version”?']);
  assert.match(place('concept', 'heisenbug').join(), /Concepts: stale-version, precondition-failed/);
});

test('a guide, playbook or provider has a name that can stand in an address', () => {
  for (const kind of ['compare', 'playbook', 'provider'] as const) {
    assert.deepEqual(place(kind, 'a-vs-b'), [], kind);
    assert.deepEqual(place(kind, 'A vs B'), ['-: “A vs B” cannot be an address. Name the file in lower case, words joined by single hyphens.'], kind);
  }
});

test('entries of every kind are made from their drafts', () => {
  const drafts = [conceptEntry('gone'), playbookEntry('p'), providerEntry('azure')].map((entry) => draftOf(entry));
  const shelf = shelfOf(drafts);
  assert.deepEqual(registerWith(graphOnShelf(shelf), shelf, []).pages, ['/', '/concepts/gone/', '/errors/azure/', '/errors/azure/storage/', '/playbooks/p/']);
});
