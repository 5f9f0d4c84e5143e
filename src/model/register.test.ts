import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesFields, conceptEntry, draftOf, errorEntry, graphWith, messageFields, outline, shelfOf } from '../tests/fixtures.ts';
import { formProblems, registerProblems, registerWith } from './register.ts';

const busy = errorEntry('az/storage/Busy', { retry: casesFields() });
const gone = conceptEntry('gone');
const graph = graphWith(busy, gone);
const body = (...ids: string[]) => outline({ anchors: ids.map((id) => ({ line: 1, column: 1, id })) });
const shelfWith = (...ids: string[]) => shelfOf([draftOf(busy, body(...ids)), draftOf(gone, body('cure'))]);
const made = ['/llms.txt', '/index.json', '/concepts/gone.json', '/e/Busy.json', '/errors/az/storage/Busy.json', '/status/412.json'];

/** The shelf as it stood when everything of it was entered. */
const entered = () => {
  const { pages, fragments, forms } = registerWith(graph, shelfWith('causes', 'other-writer'), made);
  return { ...shelfWith('causes', 'other-writer'), register: pages, fragments, forms };
};
const told = (problems: { file: string; message: string }[]) => problems.map(({ file, message }) => `${file}: ${message}`);

test('what was entered and is still there is told nothing', () => {
  assert.deepEqual(told([...registerProblems(graph, entered()), ...formProblems(graph, entered(), made)]), []);
});

test('a page that was removed fails, with the remedy, and passes once a redirect says where it went', () => {
  const without = graphWith(busy);
  const problems = told(registerProblems(without, entered()));
  assert.deepEqual(problems, [
    'content/register.json: The published address /concepts/gone/ has no page any more. Somebody links to it: bring the page back under this address, or say in content/redirects.json where it is now: { "from": "/concepts/gone/", "to": "/…/", "since": "YYYY-MM-DD", "because": "…" }',
  ]);
  const redirects = [{ from: '/concepts/gone/', to: '/', since: '2026-11-21', because: 'Merged.' }];
  assert.deepEqual(told(registerProblems(without, { ...entered(), redirects })), []);
});

test('a code that was renamed fails at its page and at its name, and the line to add names the new page', () => {
  const renamed = graphWith(errorEntry('az/storage/Bussy', { retry: casesFields() }), gone);
  const problems = told(registerProblems(renamed, entered()));
  assert.match(
    problems.find((one) => one.includes('address /errors/az/storage/Busy/')) ?? '',
    /^content\/register\.json: The published address \/errors\/az\/storage\/Busy\/ has no page any more\. Did you mean “\/errors\/az\/storage\/Bussy\/”\? .*"to": "\/errors\/az\/storage\/Bussy\/"/,
  );
  assert.match(problems.join('\n'), /The published address \/e\/Busy\/ has no page any more\. Did you mean “\/e\/Bussy\/”\?/);
  assert.match(problems.join('\n'), /2 new addresses are not in the register \(\/e\/Bussy\/, \/errors\/az\/storage\/Bussy\/\)\. Enter with: npm run register/);
});

test('a part of a page whose id changed fails, with the id that took its place, and passes once it is said where the part went', () => {
  const { register, fragments, forms } = entered();
  const changed = { ...shelfWith('causes', 'other-writers'), register, fragments, forms };
  const problems = told(registerProblems(graph, changed));
  assert.deepEqual(problems, [
    'content/register-fragments.json: The published part /errors/az/storage/Busy/#other-writer is not on its page any more. Did you mean “other-writers”? Somebody links to it: give the part its id back, or say in content/redirects.json where it is now: { "from": "/errors/az/storage/Busy/#other-writer", "to": "/errors/az/storage/Busy/#other-writers", "since": "YYYY-MM-DD", "because": "…" }',
    'content/register-fragments.json: 1 new part of a page is not in the register (/errors/az/storage/Busy/#other-writers). Enter with: npm run register',
  ]);
  const redirects = [
    { from: '/errors/az/storage/Busy/#other-writer', to: '/errors/az/storage/Busy/#other-writers', since: '2026-11-21', because: 'There may be several.' },
  ];
  assert.equal(registerProblems(graph, { ...changed, redirects }).length, 1, 'the new id is still to be entered');
});

test('a section that the layout leaves out when it is empty is a part as well', () => {
  const { fragments } = registerWith(graphWith(errorEntry('az/storage/Busy', { messages: [messageFields()] })), shelfWith(), []);
  assert.deepEqual(
    fragments['/errors/az/storage/Busy/']?.filter((id) => !id.startsWith('source')),
    ['changed', 'facts', 'in-short', 'link', 'lookalikes', 'messages', 'not-this'],
  );
});

test('a rule of machine forms is promised once every page has its form; the rest are single ones', () => {
  assert.deepEqual(entered().forms, { rules: ['page.json'], single: ['/llms.txt'] });
  assert.deepEqual(registerWith(graph, shelfWith(), made.slice(0, -1)).forms.rules, []);
});

test('a machine form that is not made any more fails, whether it was a single one or made by rule', () => {
  const without = (address: string) => told(formProblems(graph, entered(), made.filter((one) => one !== address))); // biome-ignore format: one line
  assert.deepEqual(without('/llms.txt'), [
    'content/register-forms.json: The published machine form /llms.txt is not made any more. Scripts read it: bring it back under this address, or say in content/redirects.json where it is now: { "from": "/llms.txt", "to": "/…/", "since": "YYYY-MM-DD", "because": "…" }',
  ]);
  assert.match(without('/e/Busy.json').join(), /^content\/register-forms\.json: The published machine form \/e\/Busy\.json is not made any more\./);
});

test('a promised rule that the code forgot is told by its name', () => {
  const forms = { rules: ['page.jsn'], single: [] };
  assert.match(
    told(formProblems(graph, { ...entered(), forms }, [])).join('\n'),
    /The rule “page\.jsn” is promised, and nothing knows it\. Did you mean “page\.json”\?/,
  );
});

test('the forms of a page that moved are not asked for', () => {
  const redirects = [{ from: '/concepts/gone/', to: '/status/412/', since: '2026-11-21', because: 'Merged.' }];
  assert.deepEqual(told(formProblems(graphWith(busy), { ...entered(), redirects }, made.filter((one) => !one.includes('gone')))), []); // biome-ignore format: one line
});

test('the register only grows: what is gone stays in it', () => {
  const { pages, fragments, forms } = registerWith(graphWith(busy), { ...entered(), drafts: [draftOf(busy, body('causes'))] }, ['/other.json']);
  assert.ok(pages.includes('/concepts/gone/'));
  assert.ok(fragments['/errors/az/storage/Busy/']?.includes('other-writer') && fragments['/concepts/gone/']?.includes('cure'));
  assert.deepEqual(forms, { rules: ['page.json'], single: ['/llms.txt', '/other.json'] });
});
