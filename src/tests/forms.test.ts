/** Every form of the real content, made once: JSON against the published schemas, Markdown without leftovers, cards that fit, links that lead somewhere. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { markdownToMdast } from 'satteri';
import { addressOf, allAddresses, allRows, graphOnShelf, names, twinsOf } from '#model';
import type { Form } from '#publish/form';
import { forms } from '#publish/forms';
import { jsonSchema, schemaAddress } from '#publish/schemas';
import { readDisk } from '#read/disk';
import { materialOf } from './fixtures.ts';

const root = join(import.meta.dirname, '../..');
const { shelf } = readDisk(root);
const graph = graphOnShelf(shelf);
const bodies = Object.fromEntries(shelf.drafts.flatMap(({ kind, id, body }) => (body === undefined ? [] : [[`${kind} ${id}`, body]])));
const material = materialOf(graph, bodies, { register: shelf.register, fixed: shelf.fixed });
const host = material.link('');

const began = process.cpuUsage();
const list: Map<string, Form> = forms(material);
const made = new Map<string, string>();
for (const { address, body } of list.values()) made.set(address, String(await body()));
const { user, system } = process.cpuUsage(began);

const pages = allAddresses(graph, shelf.fixed);
const ending = (end: string) => [...made].filter(([address]) => address.endsWith(end));
const parsed = (address: string): unknown => JSON.parse(made.get(address) ?? '{}');

/** What ajv says of a document; undefined when it holds. */
const refuserOf = (name: Parameters<typeof jsonSchema>[0]) => {
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
  const validate = ajv.compile(jsonSchema(name, material.link, true));
  return (value: unknown): string | undefined => (validate(value) ? undefined : ajv.errorsText(validate.errors?.slice(-6)));
};

test('each page has Markdown and JSON at its own address, each name a card', (context) => {
  assert.deepEqual(
    pages.flatMap((page) => Object.values(twinsOf(page))).filter((address) => !made.has(address)),
    [],
  );
  assert.equal(ending('.txt').filter(([address]) => address.startsWith('/e/')).length, names(graph).length);
  const bytes = [...made.values()].reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  context.diagnostic(
    `${made.size} forms of ${pages.length} pages, ${(bytes / 2 ** 20).toFixed(1)} MiB, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  );
});

test('each JSON twin holds against the published schema, and has no field that it does not describe', () => {
  const refuse = refuserOf('page');
  const wrong = pages.flatMap((page) => {
    const { json } = twinsOf(page);
    const fault = refuse(parsed(json));
    return fault ? [`${json}: ${fault}`] : [];
  });
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${pages.length}`);
  assert.match(refuse({ ...(parsed('/errors/http/412.json') as object), surplus: 1 }) ?? '', /must NOT have additional properties/);
});

test('what stands under /api/v1/ holds against its schemas, and is complete', () => {
  const { entries } = parsed('/api/v1/index.json') as { entries: { address: string }[] };
  assert.deepEqual(
    entries.map(({ address }) => address),
    graph.entries.map((entry) => material.link(addressOf(entry))),
  );
  const catalogue = parsed('/api/v1/catalogue.json') as { codes: number; providers: { provider: string; codes: number; json: string }[] };
  assert.equal(catalogue.codes, allRows(graph.catalogue).length);
  const files = catalogue.providers.map(({ json, codes }) => ({ codes, file: parsed(json.slice(host.length)) as { codes: unknown[] } }));
  for (const { codes, file } of files) assert.equal(file.codes.length, codes);
  const refusals = [
    refuserOf('index')(parsed('/api/v1/index.json')),
    refuserOf('lookup')(parsed('/api/v1/lookup.json')),
    refuserOf('catalogue')(catalogue),
    ...files.map(({ file }) => refuserOf('catalogue-provider')(file)),
  ];
  assert.deepEqual(refusals.filter(Boolean), []);
});

test('every document names a schema that is published', () => {
  const named = new Set(ending('.json').flatMap(([, body]) => /"\$schema":"([^"]+)"/.exec(body)?.[1] ?? []));
  assert.deepEqual(
    [...named].filter((address) => !made.has(address.slice(host.length))),
    [],
  );
  assert.ok(named.has(material.link(schemaAddress('page'))));
});

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** What of our own writing has been left in a Markdown text. */
const leftovers = (body: string, nodes: Node[]): string[] => [
  ...nodes.filter(({ type }) => type === 'html' || type.startsWith('mdx')).map(({ value }) => `HTML: ${value}`),
  ...nodes
    .filter(({ type, value = '' }) => type === 'text' && /\[\^|effect="|evidence="|\[object |[\uE000-\uF8FF]/.test(value))
    .map(({ value }) => `text: ${value}`),
  ...nodes.flatMap(({ type, url = '' }) => (type === 'link' && !/^(https?:\/\/|mailto:)/.test(url) ? [`link: ${url}`] : [])),
  ...(/^# \S/.test(body) ? [] : [`begins with ${body.slice(0, 20)}`]),
  ...(/\n{3}|[ \t]\n|&#x/.test(body.replace(/^ *```[\s\S]*?^ *```$/gm, '```')) ? ['spaces'] : []),
];

test('the Markdown of each page is plain Markdown: no component, no HTML, no mark of a source, no link that needs the site around it', () => {
  const wrong = ending('.md').flatMap(([address, body]) => leftovers(body, all(markdownToMdast(body) as Node)).map((fault) => `${address} ${fault}`)); // the parts of mdast that are read here
  assert.deepEqual(wrong.slice(0, 8), [], `${wrong.length} leftovers`);
  for (const bad of ['# A\n\n<Cause id="x">\n\na\n\n</Cause>', '# A\n\na[^docs]', '# A\n\n[a](/errors/)', '---\ncode: X\n---\n\n# A'])
    assert.notDeepEqual(leftovers(bad, all(markdownToMdast(bad) as Node)), [], bad); // as above
});

test('each card fits into a terminal and does nothing to it', () => {
  const wrong = ending('.txt')
    .filter(([address]) => address.startsWith('/e/'))
    .flatMap(([address, body]) => {
      const lines = body.trimEnd().split('\n');
      // A code, an address or what stands in quotes is never broken.
      const wide = lines.filter((line) => [...line].length > 80 && !/^ *(?:[A-Z?]+ +)?(?:"[^"]*"|'[^']*'|[^\s"'])+(?: \\)?$/.test(line));
      return [
        ...(lines.length > 24 ? [`${lines.length} lines`] : []),
        ...wide,
        ...(/[^\P{Cc}\n]/u.test(body) ? ['a control character'] : []),
        ...(lines.at(-1)?.includes(host) ? [] : ['no address in the last line']),
      ].map((fault) => `${address}: ${fault}`);
    });
  assert.deepEqual(wrong.slice(0, 8), [], `${wrong.length} faults`);
});

test('every address of ours in every form is that of a page, a form or a capture', () => {
  const known = new Set([...pages, ...made.keys(), ...[...shelf.files.keys()].map((file) => `/${file}`)]);
  const found = new Map<string, string>();
  for (const [address, body] of made)
    for (const [whole] of body.matchAll(/https:\/\/faults\.example\/docs\/[^\s"'`<>)\\|]*/g))
      found.set(whole.slice(host.length).replace(/#.*$|[.,;:]+$/g, ''), address);
  const lost = [...found].filter(([to]) => !known.has(to) && !/^\/e\/(NAME|\{name\}|$)/.test(to)).map(([to, from]) => `${to} in ${from}`);
  assert.deepEqual(lost.slice(0, 8), [], `${lost.length} of ${found.size}`);
});

test('the fragments of a written page are those that its headings, causes, procedures and commands have', () => {
  for (const { kind, id, outline } of shelf.drafts) {
    if (!outline) continue;
    const { sections } = parsed(twinsOf(addressOf({ kind, id })).json) as { sections: { fragment: string; parts: { fragment: string }[] }[] };
    assert.deepEqual(
      sections.flatMap(({ fragment, parts }) => [fragment, ...parts.map((part) => part.fragment)]).toSorted(),
      outline.anchors.map((anchor) => anchor.id).toSorted(),
      `${kind} ${id}`,
    );
  }
});

test('llms.txt names each written page and provider once, and llms-full.txt holds each written page', () => {
  const text = made.get('/llms.txt') ?? '';
  assert.match(text, /^# Faultbook\n\n> .+\n\n/);
  for (const entry of graph.entries) assert.equal(text.split(`(${material.link(twinsOf(addressOf(entry)).markdown)})`).length, 2, entry.id);
  const full = made.get('/llms-full.txt') ?? '';
  for (const entry of graph.entries)
    if (entry.kind !== 'provider') assert.ok(full.includes((made.get(twinsOf(addressOf(entry)).markdown) ?? '?').trimEnd()), entry.id);
});
